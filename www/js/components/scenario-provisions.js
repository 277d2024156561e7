/* Before and after of every provision that the scenario changes, and nothing else. */

import { html, nothing } from 'lit';
import { provisionName, provisionText } from '../scenario/provisions.js';
import { said, sources } from './figure.js';

/** @typedef {import('../../../wasm/scenario/src/types.d.ts').Provision} Provision */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').ProvisionValue} ProvisionValue */
/** @typedef {import('./element.js').View} View */

/**
 * @param {View} view
 * @param {readonly Provision[]} provisions
 */
export function provisionsTable(view, provisions) {
  const { words } = view;
  return html`<section aria-labelledby="provisions"><h2 id="provisions">${words.text('provisions')}</h2>
    ${
      provisions.length === 0
        ? html`<p class="hint">${words.text('provisions-none')}</p>`
        : html`<p class="hint">${words.text('provisions-about')}</p>
      <table class="provisions" aria-labelledby="provisions"><thead><tr><th scope="col">${words.text('provision')}</th>
        <th scope="col" class="n">${words.text('before')}</th><th scope="col" class="n">${words.text('after')}</th></tr></thead>
      <tbody>${provisions.map(
        (provision) => html`<tr><th scope="row">${provisionName(view, provision)}</th>
          ${[provision.before, provision.after].map((value) => html`<td class="n">${said(view, (writing) => provisionText(view, writing, provision.what, value))}</td>`)}</tr>`,
      )}</tbody></table>
      ${origins(view, provisions)}`
    }</section>`;
}

/**
 * The price lists and sources that the values are of.
 * @param {View} view
 * @param {readonly Provision[]} provisions
 */
function origins(view, provisions) {
  const values = provisions.flatMap(({ before, after }) => [before, after]);
  const ids = values.flatMap(({ sourceId }) => sourceId ?? []);
  return ids.length > 0 ? sources(view, ids) : nothing;
}
