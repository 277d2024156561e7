/*
 * The fields of the view Ersättningsmodeller, "model.contacts" and others: what a link or a file may say of it. Each is a text in the state; what is
 * chosen from a list is a text too, of a set.
 */

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */
/** @typedef {import('../../../wasm/models/src/types.d.ts').Model} Model */

/** In the order of the engine and of every list on the page. @type {readonly Model[]} */
export const MODELS = ['grant', 'visit', 'drg', 'episode', 'value', 'goal', 'capitation'];

/**
 * What a unit does and has in the period, by its name in the engine's input, with the kind of number that is read. A weight is read
 * as a price is: a decimal number that nothing is guessed about.
 */
export const ACTIVITY = /** @type {const} */ ({
  contacts: 'contacts',
  episodes: 'contacts',
  drgWeight: 'price',
  outcomeShare: 'percent',
  goalShare: 'percent',
  listed: 'inhabitants',
});

/** What is agreed, by its name in the engine's input. */
export const TERMS = /** @type {const} */ ({
  grant: 'amount',
  visitPrice: 'price',
  pointPrice: 'price',
  episodePrice: 'price',
  valuePrice: 'price',
  bonus: 'price',
  deduction: 'price',
  goalAmount: 'amount',
  capitationAmount: 'price',
});

export const BUDGET = 'model.budget';
/** What one more contact takes with it. */
export const EPISODES_RULE = 'model.episodesRule';
export const EPISODES_RULES = /** @type {const} */ (['stay', 'follow']);
/** Whether what is entered began as the worked example. */
export const EXAMPLE = 'model.example';
/** Row of the survey that the mix was taken from, table and region: "2.01". */
export const MIX_FROM = 'model.mixFrom';
/** Per cent of that row that no model here answers to. */
export const MIX_OTHER = 'model.mixOther';

/** @param {Model} model */
export const mixField = (model) => `model.mix.${model}`;

/** @type {Readonly<Record<string, NumberField>>} */
const NUMBERS = {
  ...Object.fromEntries(Object.entries({ ...ACTIVITY, ...TERMS }).map(([name, kind]) => [`model.${name}`, kind])),
  ...Object.fromEntries(MODELS.map((model) => [mixField(model), 'percent'])),
  [BUDGET]: 'amount',
};

/** What the page itself writes. @type {Readonly<Record<string, RegExp>>} */
const WRITTEN = {
  [EPISODES_RULE]: new RegExp(`^(${EPISODES_RULES.join('|')})?$`),
  [EXAMPLE]: /^(yes)?$/,
  [MIX_FROM]: /^(([2-9]|1[0-7])\.\d\d)?$/,
  [MIX_OTHER]: /^(\d{1,2}|100)?$/,
};

/**
 * Whether the view has such a field.
 * @param {readonly string[]} parts of its name, "model" first
 * @param {Catalogue} _catalogue
 * @returns {boolean}
 */
export function isField(parts, _catalogue) {
  const field = parts.join('.');
  return Object.hasOwn(NUMBERS, field) || Object.hasOwn(WRITTEN, field);
}

/**
 * Whether a text can stand in one of its fields: any in those that are typed in, right or wrong; one of a set in those that
 * the page writes.
 * @param {string} field one that there is
 * @param {string} text
 * @param {Catalogue} catalogue
 * @returns {boolean}
 */
export function acceptsText(field, text, { regions }) {
  if (!(WRITTEN[field]?.test(text) ?? true)) return false;
  const region = field === MIX_FROM ? text.split('.')[1] : undefined;
  return region === undefined || regions.some(({ code }) => code === region);
}

/**
 * What kind of number is read from one of its fields, if any is: a range may stand behind such a text.
 * @param {string} field one that there is
 * @returns {NumberField | undefined}
 */
export function numberField(field) {
  return NUMBERS[field];
}
