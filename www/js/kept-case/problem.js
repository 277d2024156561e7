/* Why a link or a file cannot be opened: a code and its values; the texts are in `locales/<language>/keeping.ftl`. */

/** The longest piece of a foreign text that is shown back. */
const MOST_SHOWN = 60;

export class CaseProblem extends Error {
  /**
   * @param {string} code
   * @param {Record<string, string>} [params]
   */
  constructor(code, params = {}) {
    super(code);
    this.code = code;
    this.params = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shortened(value)]));
  }
}

/** @param {string} text */
function shortened(text) {
  const characters = [...text];
  return characters.length > MOST_SHOWN ? `${characters.slice(0, MOST_SHOWN).join('')} …` : text;
}

/**
 * @param {unknown} value
 * @param {string} name of the place it stands in
 * @returns {Record<string, unknown>}
 */
export function asObject(value, name) {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CaseProblem('case.broken', { name });
  return /** @type {Record<string, unknown>} */ (value);
}

/**
 * An object that has these parts and no others.
 * @param {unknown} value
 * @param {string} name
 * @param {readonly string[]} parts
 */
export function asObjectOf(value, name, parts) {
  const object = asObject(value, name);
  for (const part of Object.keys(object)) {
    if (!parts.includes(part)) throw new CaseProblem('case.unknown_field', { name: part });
  }
  return object;
}
