/* A year that is typed: taken when it is one, else said not to be. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** @typedef {import('./element.js').Drawn} Drawn */

/** Those that a table of this may be of. */
const YEAR = /^(199\d|20\d\d|2100)$/;

/**
 * @param {{ id: string, label: Drawn, hint?: string, value: string, refused: string,
 *   choose: (year: string | undefined) => void }} options `refused`: what is said of something else than a year
 */
export function yearField({ id, label, hint, value, refused, choose }) {
  const take = (/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) => {
    const year = currentTarget.value.trim();
    const isNone = year !== '' && !YEAR.test(year);
    currentTarget.setAttribute('aria-invalid', String(isNone));
    currentTarget.nextElementSibling?.toggleAttribute('hidden', !isNone);
    if (!isNone && year !== value) choose(year || undefined);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <input id=${id} type="text" inputmode="numeric" maxlength="4" class="own-table-year" autocomplete="off"
      aria-describedby="${hint ? `${id}-hint ` : ''}${id}-none" .value=${live(value)} @change=${take}>
    <p class="problem" id="${id}-none" role="alert" hidden>${refused}</p>
  </div>`;
}
