/*
 * What the view Vårdpaket asks the engine, from the fields as they stand in the state. What cannot be understood is a
 * problem; what has not been filled in yet and would be guessed at otherwise is lacking. Either keeps the answer away.
 */

import { NATION } from '../names.js';
import { textOf } from '../state.js';
import { FEE_INCLUDED, feePeriods, NUMBERS, numberField, PAYERS, PAYERS_WITHOUT, visitsIn } from './fields.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Profession} Profession */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Reading} Reading */
/** @typedef {import('../../../wasm/models/src/types.d.ts').CarePackageInput} CarePackageInput */
/** @typedef {import('../input.js').Problem} Problem */
/** @typedef {import('../state.js').State} State */

/**
 * @typedef {object} PackageQuestion
 * @property {CarePackageInput} input to be used only when there are no problems and nothing lacks
 * @property {Record<string, Reading>} readings by field
 * @property {Problem[]} problems
 * @property {string[]} lacks fields without which something that is entered would be left out or guessed at
 * @property {Record<string, string>} fields place in the input to field name, for the engine's errors
 */

/** @typedef {(field: NumberField, text: string) => Reading} ReadNumber */

/**
 * @param {State} state
 * @param {Catalogue} catalogue
 * @param {ReadNumber} readNumber
 * @returns {PackageQuestion}
 */
export function packageQuestion(state, catalogue, readNumber) {
  const sheet = new Sheet(state, readNumber);
  const { readings, problems, lacks, fields } = sheet;
  const input = {
    ...lengthOf(sheet),
    ...productOf(sheet),
    agreement: agreementOf(sheet, catalogue),
    ...withoutOf(sheet),
    ...replacedOf(sheet),
    ...reachOf(sheet),
  };
  return { input, readings, problems, lacks, fields };
}

/** The fields while they are read. */
class Sheet {
  /**
   * @param {State} state
   * @param {ReadNumber} readNumber
   */
  constructor(state, readNumber) {
    this.state = state;
    this.readNumber = readNumber;
    /** @type {Record<string, Reading>} */
    this.readings = {};
    /** @type {Problem[]} */
    this.problems = [];
    /** @type {string[]} */
    this.lacks = [];
    /** @type {Record<string, string>} */
    this.fields = {};
  }

  /** @param {string} field */
  text(field) {
    return textOf(this.state, field).trim();
  }

  /**
   * One of a set; nothing when none of them has been chosen.
   * @template {string} Value
   * @param {string} field
   * @param {readonly Value[]} values
   * @returns {Value | undefined}
   */
  one(field, values) {
    const text = this.text(field);
    return values.find((value) => value === text);
  }

  /**
   * @param {string} field
   * @param {string} path where it goes in the input
   * @returns {Bounded | undefined} nothing when it is empty or cannot be read
   */
  number(field, path) {
    this.fields[path] = field;
    const given = this.state.given[field];
    if (given !== undefined) return given;
    const kind = numberField(field) ?? NUMBERS['package.visits'] ?? 'contacts';
    const reading = this.readNumber(kind, textOf(this.state, field));
    this.readings[field] = reading;
    if (reading.state === 'read') return reading.number;
    if (reading.state !== 'empty') this.problems.push({ field, ...reading });
    return undefined;
  }

  /**
   * A number that must be exact: visits are spread over months one by one.
   * @param {string} field
   * @param {string} path
   * @returns {string | undefined}
   */
  exact(field, path) {
    const number = this.number(field, path);
    if (number === undefined || typeof number === 'string') return number;
    this.problems.push({ field, code: 'package.not_exact', params: {} });
    return undefined;
  }

  /**
   * Whether anything stands in a field, right or wrong.
   * @param {string} field
   */
  isFilled(field) {
    return this.text(field) !== '' || this.state.given[field] !== undefined;
  }
}

/**
 * @param {Sheet} sheet
 * @returns {Pick<CarePackageInput, 'months' | 'visits'>}
 */
function lengthOf(sheet) {
  const months = sheet.text('package.months');
  sheet.fields.months = 'package.months';
  sheet.fields.visits = 'package.visits';
  return { ...(months ? { months } : {}), ...visitsOf(sheet, Number(months)) };
}

/**
 * @param {Sheet} sheet
 * @param {number} months
 * @returns {Pick<CarePackageInput, 'visits'>}
 */
function visitsOf(sheet, months) {
  if (sheet.text('package.spread') !== 'monthly') {
    const evenly = sheet.exact('package.visits', 'visits.evenly');
    return evenly === undefined ? {} : { visits: { evenly } };
  }
  sheet.fields.visits = visitsIn(1);
  const monthly = Array.from({ length: months }, (_, index) => {
    const field = visitsIn(index + 1);
    const visits = sheet.exact(field, `visits.monthly.${index}`);
    // A month that is left empty is not a month without visits.
    if (!sheet.isFilled(field)) sheet.lacks.push(field);
    return visits ?? '';
  });
  return months > 0 ? { visits: { monthly } } : {};
}

/**
 * @param {Sheet} sheet
 * @returns {Pick<CarePackageInput, 'product'>}
 */
function productOf(sheet) {
  const once = sheet.number('package.productOnce', 'product.once');
  const monthly = sheet.number('package.productMonthly', 'product.monthly');
  if (once === undefined && monthly === undefined) return {};
  const [byAgreement, without] = ['package.productWith', 'package.productWithout'].map((field) => {
    const payer = sheet.one(field, PAYERS);
    if (payer === undefined) sheet.lacks.push(field);
    return payer ?? 'patient';
  });
  return {
    product: {
      ...(once === undefined ? {} : { once }),
      ...(monthly === undefined ? {} : { monthly }),
      with: byAgreement ?? 'patient',
      without: without ?? 'patient',
    },
  };
}

/**
 * @param {Sheet} sheet
 * @param {Catalogue} catalogue
 * @returns {NonNullable<CarePackageInput['agreement']>}
 */
function agreementOf(sheet, catalogue) {
  const exempt = sheet.text('package.exempt') === 'yes';
  return {
    ...priceOf(sheet, catalogue),
    exempt,
    ...(exempt ? {} : { ...feeOf(sheet, catalogue), ...capOf(sheet, catalogue), ...beforeOf(sheet) }),
  };
}

/**
 * @param {Sheet} sheet
 * @param {Catalogue} catalogue
 * @returns {Pick<NonNullable<CarePackageInput['agreement']>, 'price' | 'feeIncluded'>}
 */
function priceOf(sheet, { series, professions }) {
  const id = sheet.text('package.list');
  if (id === 'own') {
    const own = sheet.number('package.visitPrice', 'agreement.price.own');
    const feeIncluded = sheet.one('package.feeIncluded', FEE_INCLUDED) ?? 'unknown';
    return own === undefined ? { feeIncluded } : { price: { own }, feeIncluded };
  }
  sheet.fields['agreement.price'] = 'package.profession';
  const list = series.flatMap(({ lists }) => lists).find((candidate) => candidate.id === id);
  const profession = sheet.one('package.profession', professions);
  if (!list) return { feeIncluded: 'unknown' };
  if (profession === undefined) sheet.lacks.push('package.profession');
  const price = profession === undefined ? {} : { price: { published: { list: id, profession } } };
  return { ...price, feeIncluded: list.feeIncluded };
}

/**
 * @param {Sheet} sheet
 * @param {Catalogue} catalogue
 * @returns {Pick<NonNullable<CarePackageInput['agreement']>, 'fee'>}
 */
function feeOf(sheet, catalogue) {
  const key = sheet.text('package.feeFrom');
  if (key === 'own') {
    sheet.fields['agreement.fee'] = 'package.fee';
    const own = sheet.number('package.fee', 'agreement.fee.own');
    return own === undefined ? {} : { fee: { own } };
  }
  sheet.fields['agreement.fee'] = 'package.feeFrom';
  const period = feePeriods(catalogue).find((candidate) => candidate.key === key);
  const profession = sheet.one('package.profession', catalogue.professions);
  if (!period) return {};
  if (profession === undefined) {
    if (!sheet.lacks.includes('package.profession')) sheet.lacks.push('package.profession');
    return {};
  }
  return { fee: { published: { schedule: period.schedule, profession, day: period.from } } };
}

/**
 * @param {Sheet} sheet
 * @param {Catalogue} catalogue
 * @returns {Pick<NonNullable<CarePackageInput['agreement']>, 'cap'>}
 */
function capOf(sheet, { feeCaps }) {
  const of = sheet.text('package.capOf');
  if (of === 'none') return {};
  sheet.fields['agreement.cap'] = 'package.capOf';
  if (of === 'own') {
    sheet.fields['agreement.cap'] = 'package.cap';
    const own = sheet.number('package.cap', 'agreement.cap.own');
    if (own === undefined && !sheet.isFilled('package.cap')) sheet.lacks.push('package.cap');
    return own === undefined ? {} : { cap: { own } };
  }
  const published = feeCaps.find(({ id }) => id === of)?.id;
  // Fees without a cap are an answer to another question than fees whose cap has not been chosen.
  if (published === undefined) sheet.lacks.push('package.capOf');
  return published === undefined ? {} : { cap: { published } };
}

/**
 * @param {Sheet} sheet
 * @returns {Pick<NonNullable<CarePackageInput['agreement']>, 'before'>}
 */
function beforeOf(sheet) {
  const fees = sheet.number('package.feesBefore', 'agreement.before.fees');
  const monthsLeft = sheet.text('package.monthsLeft');
  sheet.fields['agreement.before'] = 'package.feesBefore';
  sheet.fields['agreement.before.monthsLeft'] = 'package.monthsLeft';
  if (fees !== undefined && monthsLeft) return { before: { fees, monthsLeft } };
  if (sheet.isFilled('package.feesBefore') && !monthsLeft) sheet.lacks.push('package.monthsLeft');
  if (monthsLeft && !sheet.isFilled('package.feesBefore')) sheet.lacks.push('package.feesBefore');
  return {};
}

/**
 * @param {Sheet} sheet
 * @returns {Pick<CarePackageInput, 'without'>}
 */
function withoutOf(sheet) {
  const subscription = sheet.number('package.subscription', 'without.subscription');
  const visitPrice = sheet.number('package.ownVisitPrice', 'without.visitPrice');
  const start = sheet.number('package.startFee', 'without.start');
  const payer = sheet.one('package.payer', PAYERS_WITHOUT);
  const isSaid = subscription !== undefined || visitPrice !== undefined || start !== undefined;
  if (payer === undefined) {
    if (isSaid) sheet.lacks.push('package.payer');
    return {};
  }
  return {
    without: {
      payer,
      ...(subscription === undefined ? {} : { subscription }),
      ...(visitPrice === undefined ? {} : { visitPrice }),
      ...(start === undefined ? {} : { start }),
    },
  };
}

/**
 * @param {Sheet} sheet
 * @returns {Pick<CarePackageInput, 'replaced'>}
 */
function replacedOf(sheet) {
  const visits = sheet.number('package.replacedVisits', 'replaced.visits');
  const price = sheet.number('package.replacedPrice', 'replaced.price');
  return visits === undefined || price === undefined ? {} : { replaced: { visits, price } };
}

/**
 * @param {Sheet} sheet
 * @returns {Pick<CarePackageInput, 'reach'>}
 */
function reachOf(sheet) {
  const reach = sheet.text('package.reach');
  if (reach === 'unit') {
    const people = sheet.number('package.people', 'reach.people');
    return people === undefined ? {} : { reach: { people } };
  }
  if (reach !== 'region' && reach !== 'nation') return {};
  const share = sheet.number('package.share', 'reach.share');
  const region = reach === 'nation' ? NATION : sheet.text('package.region');
  sheet.fields.reach = 'package.share';
  sheet.fields['reach.region'] = 'package.region';
  return share === undefined || region === '' ? {} : { reach: { region, share } };
}
