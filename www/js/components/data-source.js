/* The title of a source, as a link where it has an address. */

import { html, nothing } from 'lit';

/** @param {import('../data-sets/source.js').Source} source */
export function sourceTitle({ title, url, language }) {
  return url
    ? html`<a href=${url} rel="noreferrer" lang=${language || nothing}>${title}</a>`
    : html`<cite lang=${language || nothing}>${title}</cite>`;
}
