/* Text as it stands in HTML. */

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
export function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
