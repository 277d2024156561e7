/* The heading of a column that rows can be sorted by. */

import { html } from 'lit';

/** @typedef {import('../comparison/order.js').Sort} Sort */

const NBSP = '\u00A0';

/**
 * @param {{ label: string, className?: string, key: string, sort: Sort, turn: () => void }} options
 */
export function sortButton({ label, className = '', key, sort, turn }) {
  const active = sort.key === key;
  const order = active ? (sort.descending ? 'descending' : 'ascending') : 'none';
  return html`<th scope="col" role="columnheader" class=${className} aria-sort=${order}><button type="button" @click=${turn}>${label}${NBSP}<span class="arrow" aria-hidden="true">${
    active ? (sort.descending ? '▼' : '▲') : '↕'
  }</span></button></th>`;
}
