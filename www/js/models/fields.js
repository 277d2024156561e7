/*
 * The fields of the view Ersättningsmodeller, "model.contacts" and others: what a link or a file may say of it. Each is a text in the state; what is
 * chosen from a list is a text too, of a set.
 */

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */

/**
 * Whether the view has such a field.
 * @param {readonly string[]} _parts of its name, "model" first
 * @param {Catalogue} _catalogue
 * @returns {boolean}
 */
export function isField(_parts, _catalogue) {
  return false;
}

/**
 * Whether a text can stand in one of its fields: any in those that are typed in, right or wrong; one of a set in those that
 * the page writes.
 * @param {string} _field one that there is
 * @param {string} _text
 * @param {Catalogue} _catalogue
 * @returns {boolean}
 */
export function acceptsText(_field, _text, _catalogue) {
  return true;
}

/**
 * What kind of number is read from one of its fields, if any is: a range may stand behind such a text.
 * @param {string} _field one that there is
 * @returns {NumberField | undefined}
 */
export function numberField(_field) {
  return undefined;
}
