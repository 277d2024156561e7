/* What a review goes by, as the other contenders need it: prices, fees and words in plain tables. Amounts in öre. */

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../../../wasm/review/src/types.d.ts').FindingCode} FindingCode */
/** @typedef {{ from: string, to: string, prices: Record<string, number> }} List */
/** @typedef {{ from: string, to: string, profession: string, fee: number }} Fee */
/** @typedef {Record<'profession' | 'contact_type' | 'region' | 'free_card', Record<string, string>>} Words by kind: what each means */

/**
 * @typedef {object} Rules
 * @property {string} homeRegion
 * @property {string} today
 * @property {{ from: string, to: string }} period
 * @property {List[]} lists the fee is inside of every one
 * @property {Fee[]} fees
 * @property {number} childrenUnder
 * @property {number} fromAge
 * @property {Words} words
 */

/** The columns of the file, in their order. */
export const COLUMNS = /** @type {const} */ ([
  'contact',
  'day',
  'careRegion',
  'provider',
  'profession',
  'contactType',
  'patient',
  'homeRegion',
  'amount',
  'fee',
  'birthYear',
  'freeCard',
]);

/** What the file can be found to have. */
export const CODES = /** @type {const} @satisfies {FindingCode[]} */ ([
  'missing',
  'more_cells',
  'day.unreadable',
  'day.future',
  'day.no_list',
  'day.outside_period',
  'duplicate.contact',
  'duplicate.visit',
  'contact_type.not_payable',
  'contact_type.unknown',
  'home_region.other',
  'home_region.unknown',
  'profession.unknown',
  'profession.not_listed',
  'amount.unreadable',
  'amount.zero',
  'amount.improbable',
  'fee.unreadable',
  'fee.not_collected',
  'fee.exempt',
  'fee.above',
  'fee.not_deducted',
  'fee.age_unsure',
  'price.other_profession',
  'price.differs',
  'credit.unpaired',
]);

/** Later than any day of a file. */
const NO_END = '9999-12-31';

/**
 * @param {ReviewSettings} settings with published prices and fees
 * @param {Catalogue} catalogue
 * @param {Words} words published ones
 * @returns {Rules}
 */
export function rulesOf({ homeRegion, today, period, priceList, fee, exempt, words: own }, catalogue, words) {
  const series = catalogue.series.find(({ id }) => 'series' in priceList && id === priceList.series);
  const schedule = catalogue.fees.find(({ id }) => fee && 'published' in fee && id === fee.published);
  if (!series || !schedule || !period) throw new Error('the settings of the benchmark are not whole');
  return {
    homeRegion,
    today,
    period,
    lists: series.lists.map(({ from, to = NO_END, feeIncluded, classes }) => {
      if (feeIncluded !== 'yes') throw new Error('a list without the fee inside');
      const prices = classes.flatMap(({ professions, price }) => professions.map((who) => [who, öre(price)]));
      return { from, to, prices: Object.fromEntries(prices) };
    }),
    fees: schedule.fees.map(({ from, to = NO_END, profession, amount }) => ({
      from,
      to,
      profession,
      fee: öre(amount),
    })),
    childrenUnder: exempt.childrenUnder ?? 0,
    fromAge: exempt.fromAge ?? Number.POSITIVE_INFINITY,
    words: {
      ...words,
      contact_type: { ...words.contact_type, ...own?.contactType },
      region: Object.fromEntries(
        catalogue.regions.flatMap(({ code, name, shortName }) =>
          [code, name, shortName].map((word) => [word.toLowerCase(), code]),
        ),
      ),
    },
  };
}

/** @param {string} kronor */
const öre = (kronor) => Math.round(Number(kronor) * 100);
