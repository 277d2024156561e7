/* Each check with what came of it: rows to ask about, nothing, or not done – which is never shown as if nothing was found. */

import { html, nothing } from 'lit';
import { findingKey, outcomeOf } from '../review-result/result.js';
import { needsText } from '../review-result/words.js';
import { sources } from './figure.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').CheckResult} CheckResult */
/** @typedef {import('../../../wasm/review/src/types.d.ts').FindingCode} FindingCode */
/** @typedef {import('../review-result/result.js').ReviewResult} ReviewResult */
/** @typedef {import('./element.js').View} View */

/** In the order they are shown. */
const OUTCOMES = /** @type {const} */ (['found', 'notDone', 'passed']);

/**
 * @param {View} view
 * @param {ReviewResult} result
 * @param {(code: FindingCode) => void} show shows the rows of a check
 */
export function checkTable(view, { review }, show) {
  const { words } = view;
  return html`<section class="result-checks" aria-labelledby="result-checks"><h2 id="result-checks">${words.text('result-checks')}</h2>
    <p class="hint">${words.text('result-checks-about')}</p>
    ${OUTCOMES.map((outcome) => {
      const checks = review.checks.filter((check) => outcomeOf(check) === outcome);
      if (checks.length === 0) return nothing;
      const id = `result-checks-${outcome}`;
      const title = html`<h3 id=${id}>${words.text(id, { count: checks.length })}</h3>`;
      const list = html`<ul class="result-check-list ${outcome}" aria-labelledby=${id}>${checks.map((check) => checkItem(view, check, show))}</ul>`;
      // Where nothing was found there is nothing to do: who wants to know what was checked opens it.
      return outcome === 'passed'
        ? html`<details class="result-passed"><summary>${title}</summary>${list}</details>`
        : html`${title}${list}`;
    })}</section>`;
}

/**
 * @param {View} view
 * @param {CheckResult} check
 * @param {(code: FindingCode) => void} show
 */
function checkItem(view, check, show) {
  const { words } = view;
  const { code, severity, needs, sourceIds } = check;
  const outcome = outcomeOf(check);
  const name = words.text(findingKey(code));
  return html`<li>
    <details><summary>${outcome === 'found' ? mark(view, severity) : nothing}<span class="result-check-name">${name}</span></summary>
      <dl><div><dt>${words.text('result-what')}</dt><dd>${words.text(findingKey(code, 'what'))}</dd></div>
        <div><dt>${words.text('result-rule')}</dt><dd>${words.text(findingKey(code, 'rule'))} ${sources(view, sourceIds)}</dd></div>
        <div><dt>${words.text('result-ask')}</dt><dd>${words.text(findingKey(code, 'ask'))}</dd></div></dl></details>
    <span class="result-check-outcome">${
      outcome === 'found'
        ? found(view, check, name, show)
        : words.text(`result-state-${outcome}`, { needs: needsText(view, needs) })
    }</span></li>`;
}

/**
 * @param {View} view
 * @param {CheckResult['severity']} severity
 */
function mark({ words }, severity) {
  return html`<span class="mark ${severity}" aria-hidden="true">${severity === 'error' ? '!' : severity === 'question' ? '?' : 'i'}</span><span
    class="unseen">${words.text(`result-severity-${severity}`)}: </span>`;
}

/**
 * @param {View} view
 * @param {CheckResult} check
 * @param {string} name
 * @param {(code: FindingCode) => void} show
 */
function found({ words }, { code, found, kept }, name, show) {
  const rows = words.text('result-rows', { count: found });
  if (kept === 0) return rows;
  return html`<button type="button" class="quiet" @click=${() => show(code)}>${rows}<span class="unseen">: ${words.text('result-show-rows', { name })}</span></button>${
    kept < found ? html` <span class="hint">${words.text('result-kept', { kept })}</span>` : nothing
  }`;
}
