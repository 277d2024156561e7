/*
 * From what is entered to the settings that a review goes by, and back. A field that cannot be understood becomes a
 * problem, and then no file is reviewed: the settings are what the result rests on.
 */

import { readInput } from '../input.js';
import { NATION } from '../names.js';
import { chosen } from '../state.js';
import { FIRST_LIST, startingPoint, textIn } from './entered.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Profession} Profession */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Reading} Reading */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewFee} ReviewFee */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewPriceList} ReviewPriceList */
/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../input.js').Problem} Problem */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./entered.js').Entered} Entered */

/** What the settings are read with. `state`: of the page, in which a price list of the user's own stands.
 * @typedef {{ state: State, catalogue: Catalogue, today: string, readNumber: (field: NumberField, text: string) => Reading }} With */

/** @typedef {{ settings: ReviewSettings, problems: Problem[] }} SettingsReading */

/** Before any digital contact was charged: a fee of the user's own is for all days of the file. */
const FIRST_DAY = '2000-01-01';
/** No one is older. */
const MOST_YEARS = 130;

/**
 * @param {Entered} entered
 * @param {With} given
 * @returns {SettingsReading} settings to be used only when there are no problems
 */
export function readSettings(entered, given) {
  /** @type {Problem[]} */
  const problems = [];
  const sheet = { entered, problems, given };
  if (!isRegion(entered.region, given)) problems.push({ field: 'region', code: 'review_settings.region', params: {} });
  const period = periodIn(sheet);
  const fee = feeIn(sheet);
  const invoiceTotal = amountIn(sheet, 'invoiceTotal', 'amount');
  const { amounts, words, mapping } = entered;
  const hasWords = Object.values(words).some((group) => Object.keys(group).length > 0);
  /** @type {ReviewSettings} */
  const settings = {
    homeRegion: entered.region,
    today: given.today,
    ...(period ? { period } : {}),
    priceList: priceListIn(sheet),
    ...(fee ? { fee } : {}),
    exempt: exemptIn(sheet),
    ...(invoiceTotal === undefined ? {} : { invoiceTotal }),
    ...(amounts === 'gross' || amounts === 'net' ? { amounts } : {}),
    ...(hasWords ? { words } : {}),
    ...(entered.onlyOwnContactTypes ? { onlyOwnContactTypes: true } : {}),
    ...(Object.keys(mapping).length > 0 ? { mapping } : {}),
  };
  return { settings, problems };
}

/**
 * What the beginning of a file is read with: it hangs on nothing else, so that it can be looked at while the rest is
 * being entered.
 * @param {Entered} entered
 * @param {With} given
 * @returns {ReviewSettings}
 */
export function readingSettings({ region, amounts, mapping }, given) {
  const { catalogue, today } = given;
  const other = catalogue.regions.find(({ code }) => isRegion(code, given))?.code ?? '';
  return {
    homeRegion: isRegion(region, given) ? region : other,
    today,
    priceList: { series: catalogue.series[0]?.id ?? '' },
    exempt: { freeCard: false },
    ...(amounts === 'gross' || amounts === 'net' ? { amounts } : {}),
    mapping,
  };
}

/**
 * A region that can be charged: all of them can, but not the nation.
 * @param {string} region
 * @param {With} given
 */
const isRegion = (region, { catalogue }) => region !== NATION && catalogue.regions.some(({ code }) => code === region);

/** @typedef {{ entered: Entered, problems: Problem[], given: With }} Sheet */

/**
 * @param {Sheet} sheet
 * @returns {ReviewSettings['period']}
 */
function periodIn({ entered, problems }) {
  const [from, to] = [textIn(entered, 'from').trim(), textIn(entered, 'to').trim()];
  if (!from && !to) return undefined;
  const before = problems.length;
  for (const [field, text] of Object.entries({ from, to })) {
    if (!text) problems.push({ field, code: 'review_settings.period_half', params: {} });
    else if (!isDay(text)) problems.push({ field, code: 'period.not_a_day', params: { text } });
  }
  if (problems.length > before) return undefined;
  if (to < from) problems.push({ field: 'to', code: 'period.reversed', params: { from, to } });
  return { from, to };
}

/** @param {string} text */
function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/**
 * @param {Sheet} sheet
 * @returns {ReviewSettings['priceList']}
 */
function priceListIn({ entered, problems, given }) {
  if (entered.list === 'given') return { own: entered.givenLists };
  if (entered.list !== 'own') return { series: entered.list };
  const { state, catalogue, readNumber } = given;
  const read = readInput(chosen(state, 'list', 'own'), catalogue, readNumber, []);
  const own = 'own' in read.input.priceList ? read.input.priceList.own : [];
  const isWrong = read.problems.some(({ field }) => field?.startsWith('list.'));
  const lists = own.flatMap((list) => exactList(list) ?? []);
  if (isWrong || own.length === 0 || lists.length < own.length)
    problems.push({ field: 'list', code: 'review_settings.own_list', params: {} });
  return { own: lists };
}

/**
 * A list with exact prices: a contact's price is not one between two.
 * @param {Extract<ReturnType<typeof readInput>['input']['priceList'], { own: unknown }>['own'][number]} list
 * @returns {ReviewPriceList | undefined}
 */
function exactList({ from, to, feeIncluded, prices }) {
  const exact = prices.flatMap(({ profession, amount }) =>
    typeof amount === 'string' ? [{ profession, amount }] : [],
  );
  if (exact.length < prices.length || exact.length === 0 || !isDay(from) || (to !== undefined && !isDay(to)))
    return undefined;
  return { from, ...(to === undefined ? {} : { to }), feeIncluded, prices: exact };
}

/**
 * @param {Sheet} sheet
 * @returns {ReviewSettings['fee']}
 */
function feeIn(sheet) {
  const { entered, problems, given } = sheet;
  if (entered.fee === 'unknown') return undefined;
  if (entered.fee === 'given') return { own: entered.givenFees };
  if (entered.fee === 'uniform') {
    const amount = amountIn(sheet, 'fee', 'price');
    if (amount === undefined) {
      if (!textIn(entered, 'fee').trim())
        problems.push({ field: 'fee', code: 'review_settings.fee_empty', params: {} });
      return undefined;
    }
    return ownFee(given.catalogue.professions.map((profession) => ({ profession, amount })));
  }
  if (entered.fee !== 'professions') return { published: entered.fee };
  const before = problems.length;
  const fees = given.catalogue.professions.flatMap((profession) => {
    const amount = amountIn(sheet, `fee.${profession}`, 'price');
    return amount === undefined ? [] : [{ profession, amount }];
  });
  if (fees.length > 0) return ownFee(fees);
  if (problems.length === before) problems.push({ field: 'fee', code: 'review_settings.fee_empty', params: {} });
  return undefined;
}

/**
 * @param {ReviewFee['fees']} fees
 * @returns {ReviewSettings['fee']}
 */
const ownFee = (fees) => ({ own: [{ from: FIRST_DAY, fees }] });

/**
 * @param {Sheet} sheet
 * @returns {ReviewSettings['exempt']}
 */
function exemptIn(sheet) {
  const { children, freeCard } = sheet.entered;
  const childrenAge = children === 'none' ? undefined : ageIn(sheet, 'childrenAge', true);
  const fromAge = ageIn(sheet, 'fromAge', false);
  return {
    ...(childrenAge === undefined
      ? {}
      : { [children === 'under' ? 'childrenUnder' : 'childrenThroughYearOf']: childrenAge }),
    ...(fromAge === undefined ? {} : { fromAge }),
    freeCard,
  };
}

/**
 * @param {Sheet} sheet
 * @param {string} field
 * @param {boolean} isNeeded
 */
function ageIn({ entered, problems }, field, isNeeded) {
  const text = textIn(entered, field).trim();
  if (!text && !isNeeded) return undefined;
  const years = /^\d{1,3}$/.test(text) ? Number(text) : undefined;
  if (years !== undefined && years > 0 && years <= MOST_YEARS) return years;
  problems.push({ field, code: 'review_settings.age', params: {} });
  return undefined;
}

/**
 * An exact amount; the rows of an invoice are not summed to something "about".
 * @param {Sheet} sheet
 * @param {string} field
 * @param {NumberField} kind
 */
function amountIn({ entered, problems, given }, field, kind) {
  const reading = given.readNumber(kind, textIn(entered, field));
  if (reading.state === 'empty') return undefined;
  if (reading.state !== 'read') problems.push({ field, ...reading });
  else if (typeof reading.number === 'string') return reading.number;
  else problems.push({ field, code: 'review_settings.not_exact', params: {} });
  return undefined;
}

/**
 * Settings as they are entered, to be seen and changed.
 * @param {ReviewSettings} settings
 * @param {Catalogue} catalogue
 * @param {(amount: string) => string} write an amount as it stands in a field
 * @returns {Entered}
 */
export function enteredFrom(settings, catalogue, write) {
  const { homeRegion, period, priceList, fee, exempt, invoiceTotal, amounts, words, mapping } = settings;
  const { childrenUnder, childrenThroughYearOf, fromAge, freeCard } = exempt;
  const hasSeries = 'series' in priceList && catalogue.series.some(({ id }) => id === priceList.series);
  return {
    ...startingPoint(homeRegion, catalogue),
    list: 'own' in priceList ? 'given' : hasSeries ? priceList.series : FIRST_LIST,
    givenLists: 'own' in priceList ? priceList.own : [],
    fee: fee === undefined ? 'unknown' : 'own' in fee ? 'given' : fee.published,
    givenFees: fee && 'own' in fee ? fee.own : [],
    children: childrenThroughYearOf !== undefined ? 'throughYearOf' : childrenUnder !== undefined ? 'under' : 'none',
    freeCard,
    amounts: amounts ?? '',
    onlyOwnContactTypes: settings.onlyOwnContactTypes ?? false,
    words: words ?? {},
    mapping: mapping ?? {},
    texts: {
      from: period?.from ?? '',
      to: period?.to ?? '',
      childrenAge: String(childrenThroughYearOf ?? childrenUnder ?? ''),
      fromAge: String(fromAge ?? ''),
      invoiceTotal: invoiceTotal === undefined ? '' : write(invoiceTotal),
    },
  };
}
