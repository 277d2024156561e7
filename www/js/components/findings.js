/* Questions and notes on the answer: said in words and marked with a sign, not by colour alone. */

import { html, nothing } from 'lit';
import { problemText } from '../messages.js';
import { ViewElement } from './element.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Finding} Finding */
/** @typedef {import('./element.js').View} View */

/** @type {Record<Finding['severity'], string>} */
const SIGNS = { error: '!', question: '?', note: 'i' };

/** Errors are not here: they stand under the headline, with links to what is to be mended.
 * @type {Finding['severity'][]} */
const ORDER = ['question', 'note'];

class Findings extends ViewElement {
  /** @param {View} view */
  draw(view) {
    const findings = gathered(view.assessment.calculation?.findings ?? []).filter(
      ({ severity }) => severity !== 'error',
    );
    if (findings.length === 0) return nothing;
    return html`<section aria-labelledby="findings-title"><h2 id="findings-title">${view.words.text('findings-title')}</h2>
      <ul class="findings">${ORDER.flatMap((severity) =>
        findings.filter((finding) => finding.severity === severity).map((finding) => findingItem(view, finding)),
      )}</ul></section>`;
  }
}

/**
 * The same thing said of several regions becomes one item that names them all.
 * @param {Finding[]} findings
 * @returns {Finding[]}
 */
function gathered(findings) {
  /** @type {Map<string, Finding>} */
  const items = new Map();
  for (const finding of findings) {
    const { region, ...params } = finding.params;
    const key = JSON.stringify([finding.code, params]);
    const first = items.get(key);
    if (!first) items.set(key, finding);
    else if (region)
      items.set(key, { ...first, params: { ...first.params, region: `${first.params.region} ${region}` } });
  }
  return [...items.values()];
}

/**
 * @param {View} view
 * @param {Finding} finding
 */
function findingItem(view, finding) {
  const { text, hint } = problemText(view, finding);
  return html`<li class="finding ${finding.severity}"><span class="mark" aria-hidden="true">${SIGNS[finding.severity]}</span>
    <p><strong>${view.words.text(`severity-${finding.severity}`)}:</strong> ${text}${hint ? html` <span class="hint">${hint}</span>` : nothing}</p></li>`;
}

customElements.define('uk-findings', Findings);
