/* Questions and notes on the answer: said in words and marked with a sign, not by colour alone. */

import { html, nothing } from 'lit';
import { codeKey } from '../i18n.js';
import { problemText, problemValues } from '../messages.js';
import { ViewElement } from './element.js';
import { sentence } from './figure.js';

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
  const { hint } = problemText(view, finding);
  const text = sentence(view, {
    key: codeKey(finding.code),
    values: (writing) => problemValues({ ...view, shown: writing }, finding.params),
    figures: numbersOf(view, finding.params),
  });
  return html`<li class="finding ${finding.severity}"><span class="mark" aria-hidden="true">${SIGNS[finding.severity]}</span>
    <p><strong>${view.words.text(`severity-${finding.severity}`)}:</strong> ${text}${hint ? html` <span class="hint">${hint}</span>` : nothing}</p></li>`;
}

/**
 * Which figures the numbers in a finding are, or which published values.
 * @param {View} view
 * @param {Finding['params']} params
 * @returns {Record<string, string>}
 */
function numbersOf(view, { region = '', price, referrals }) {
  const [first = ''] = region.split(' ');
  const claim = view.catalogue.claims.find(
    ({ region: whose, measure, value }) => whose === first && measure === 'referrals' && value === referrals,
  );
  const limit = price === undefined ? undefined : stepWith(view, `${first}.liabilityPerContact`, price);
  return { ...(limit ? { price: limit } : {}), ...(claim ? { referrals: claim.id } : {}) };
}

/**
 * The step of a figure that ends at an amount per contact; the figure itself when none does.
 * @param {View} view
 * @param {string} figure
 * @param {string} amount
 */
function stepWith(view, figure, amount) {
  const nodes = view.derive(figure)?.nodes;
  const step = nodes?.find(
    ({ unit, figure: { value, low, high } }) => unit === 'kronor_per_contact' && [value, low, high].includes(amount),
  );
  return step?.id ?? (nodes && figure);
}

customElements.define('uk-findings', Findings);
