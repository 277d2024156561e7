/*
 * The fields of the view Vårdpaket, "package.visits" and others: what a link or a file may say of it. Each is a text in the
 * state; what is chosen from a list is a text too, of a set.
 */

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */

/** The longest package, in months. */
export const MOST_MONTHS = 36;
/** The cap is for twelve months from the first visit. */
const MONTHS_OF_CAP = 12;

/** What is typed in as a number, and as which kind. @type {Readonly<Record<string, NumberField>>} */
export const NUMBERS = {
  'package.visits': 'contacts',
  'package.productOnce': 'amount',
  'package.productMonthly': 'amount',
  'package.visitPrice': 'price',
  'package.fee': 'price',
  'package.cap': 'price',
  'package.feesBefore': 'price',
  'package.subscription': 'price',
  'package.ownVisitPrice': 'price',
  'package.startFee': 'amount',
  'package.replacedVisits': 'contacts',
  'package.replacedPrice': 'price',
  'package.people': 'patients',
  'package.share': 'percent',
};

export const PAYERS = /** @type {const} */ (['patient', 'region', 'insurer']);
/** Who can pay subscription and visits without an agreement. */
export const PAYERS_WITHOUT = /** @type {const} */ (['patient', 'insurer']);
export const FEE_INCLUDED = /** @type {const} */ (['yes', 'no', 'unknown']);
/** "unit": a care unit or any other group whose size is known. */
export const REACHES = /** @type {const} */ (['unit', 'region', 'nation']);

/** What is chosen from a set that hangs on nothing. @type {Readonly<Record<string, readonly string[]>>} */
const SETS = {
  'package.example': ['yes'],
  'package.months': numbered(MOST_MONTHS),
  'package.spread': ['monthly'],
  'package.productWith': PAYERS,
  'package.productWithout': PAYERS,
  'package.feeIncluded': FEE_INCLUDED,
  'package.exempt': ['yes'],
  'package.monthsLeft': numbered(MONTHS_OF_CAP),
  'package.payer': PAYERS_WITHOUT,
  'package.reach': REACHES,
};

/** What is chosen from a set of the catalogue, or is one's own. @type {Readonly<Record<string, (catalogue: Catalogue) => readonly string[]>>} */
const PUBLISHED = {
  'package.list': ({ series }) => ['own', ...series.flatMap(({ lists }) => lists.map(({ id }) => id))],
  'package.profession': ({ professions }) => professions,
  'package.feeFrom': (catalogue) => ['own', ...feePeriods(catalogue).map(({ key }) => key)],
  'package.capOf': ({ feeCaps }) => ['own', 'none', ...feeCaps.map(({ id }) => id)],
  'package.region': ({ regions }) => regions.map(({ code }) => code),
};

/**
 * The stretches of days in which a care region's published fees hold, the latest first; "sormland.2020-01-01".
 * @param {Pick<Catalogue, 'fees'>} catalogue
 */
export function feePeriods({ fees }) {
  return fees
    .flatMap(({ id, region, fees: amounts }) =>
      [...new Set(amounts.map(({ from }) => from))].map((from) => {
        const inForce = amounts.filter((amount) => amount.from === from);
        return { key: `${id}.${from}`, schedule: id, region, from, to: inForce[0]?.to, amounts: inForce };
      }),
    )
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1));
}

/**
 * Field of the visits in one month: "package.visitsIn.3".
 * @param {number} month 1 and up
 */
export const visitsIn = (month) => `package.visitsIn.${month}`;

/**
 * Whether the view has such a field.
 * @param {readonly string[]} parts of its name, "package" first
 * @param {Catalogue} _catalogue
 */
export function isField(parts, _catalogue) {
  const field = parts.join('.');
  return field in NUMBERS || field in SETS || field in PUBLISHED || isMonth(field);
}

/**
 * Whether a text can stand in one of its fields: any in those that are typed in, right or wrong; one of a set in those that
 * the page writes.
 * @param {string} field one that there is
 * @param {string} text
 * @param {Catalogue} catalogue
 */
export function acceptsText(field, text, catalogue) {
  const values = SETS[field] ?? PUBLISHED[field]?.(catalogue);
  return values === undefined || text === '' || values.includes(text);
}

/**
 * What kind of number is read from one of its fields, if any is.
 * @param {string} field one that there is
 * @returns {NumberField | undefined}
 */
export function numberField(field) {
  return isMonth(field) ? NUMBERS['package.visits'] : NUMBERS[field];
}

/** @param {string} field */
function isMonth(field) {
  const month = /^package\.visitsIn\.([1-9]\d?)$/.exec(field)?.[1];
  return month !== undefined && Number(month) <= MOST_MONTHS;
}

/** @param {number} most */
function numbered(most) {
  return Array.from({ length: most }, (_, index) => String(index + 1));
}
