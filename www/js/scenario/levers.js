/*
 * The levers of a scenario: which fields each of them has. A field with a number is one of the engine's number fields; one
 * that is chosen from a list has the values of the list. What each lever means to the engine: `question.js`.
 */

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */

/** @typedef {'list' | 'series' | 'prices' | 'fee' | 'paying' | 'payable' | 'assessment' | 'volume' | 'elasticity' | 'ending' | 'followUp' | 'centre'} LeverName */

/** A number, a text, or one of some values. @typedef {NumberField | 'text' | ((catalogue: Catalogue) => readonly string[])} Part */

/** Stands for a profession in the name of a field: "price.*" is "price.doctor" and six more. */
const EACH = '*';

const FEE_INCLUDED = () => ['yes', 'no', 'unknown'];
const VERDICTS = () => ['payable', 'not_payable'];
/** By what a number of contacts is told: for all of them, or profession by profession. */
const SPREADS = () => ['all', 'professions'];

/**
 * By name of the lever, in the order in which they are offered: its fields, by the name of each.
 * @type {Readonly<Record<LeverName, Readonly<Record<string, Part>>>>}
 */
export const LEVERS = {
  list: { id: ({ series }) => series.flatMap(({ lists }) => lists.map(({ id }) => id)) },
  series: { id: ({ series }) => series.map(({ id }) => id) },
  prices: { 'price.*': 'price', feeIncluded: FEE_INCLUDED },
  fee: {
    kind: ({ fees }) => ['uniform', 'professions', ...fees.map(({ id }) => id)],
    amount: 'price',
    'amount.*': 'price',
  },
  paying: { share: 'percent' },
  payable: { share: 'percent', 'kind.*': VERDICTS },
  assessment: { share: 'percent' },
  volume: { spread: SPREADS, factor: 'text', 'factor.*': 'text' },
  elasticity: { of: () => ['fee', 'price'], value: 'text' },
  ending: {
    spread: SPREADS,
    share: 'percent',
    'share.*': 'percent',
    toDigital: 'percent',
    toPhysical: 'percent',
    toSelfCare: 'percent',
    digitalDoctor: 'price',
    digitalOther: 'price',
    physicalDoctor: 'price',
    physicalOther: 'price',
  },
  followUp: { share: 'percent', physicalDoctor: 'price', physicalOther: 'price' },
  centre: {
    kind: ({ centreCharges }) => ['none', 'all', 'own', ...centreCharges.map(({ id }) => id)],
    'amount.*': 'price',
  },
};

export const LEVER_NAMES = /** @type {LeverName[]} */ (Object.keys(LEVERS));

/** A kind of contact that the user has sorted: any id of them, for the list of kinds is fetched with the view. */
const KIND = /^[a-z][a-z-]{0,40}$/;

/**
 * What a field of a lever holds.
 * @param {string} lever
 * @param {readonly string[]} name parts of the field's name within the lever
 * @param {Catalogue} [catalogue] without it, any profession is taken for one
 * @returns {Part | undefined} nothing when the lever has no such field
 */
export function partOf(lever, name, catalogue) {
  const parts = LEVER_NAMES.includes(/** @type {LeverName} */ (lever)) ? LEVERS[/** @type {LeverName} */ (lever)] : {};
  const [first = '', second, ...rest] = name;
  if (rest.length > 0) return undefined;
  if (second === undefined) return Object.hasOwn(parts, first) ? parts[first] : undefined;
  const each = `${first}.${EACH}`;
  const isKnown =
    first === 'kind' ? KIND.test(second) : !catalogue || catalogue.professions.some((known) => known === second);
  return isKnown && Object.hasOwn(parts, each) ? parts[each] : undefined;
}
