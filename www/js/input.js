/*
 * From the page's fields to the engine's input. Only fields in use are read; one that cannot be understood
 * becomes a problem, and then there is no input, so that no figure is shown beside a wrong field.
 */

import { textOf } from './state.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../wasm/calc/src/types.d.ts').FeeIncluded} FeeIncluded */
/** @typedef {import('../../wasm/calc/src/types.d.ts').NumberField} NumberField */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Period} Period */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Profession} Profession */
/** @typedef {import('../../wasm/calc/src/types.d.ts').ProfessionAmount} ProfessionAmount */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Reading} Reading */
/** @typedef {import('../../wasm/calc/src/types.d.ts').RegionEntry} RegionEntry */
/** @typedef {import('./state.js').State} State */

/** Something to mend: in a field, or in the whole when `field` is missing.
 * @typedef {{ field?: string, code: string, params: Record<string, string>, choices?: string[] }} Problem */

/** What is common to all who read fields.
 * @typedef {object} Sheet
 * @property {State} state
 * @property {Profession[]} professions
 * @property {(field: string, kind: NumberField) => Bounded | undefined} number
 * @property {(path: string, field: string) => void} from which field a place in the input came from */

/** @typedef {object} InputReading
 * @property {CalculationInput} input to be used only when there are no problems
 * @property {Record<string, Reading>} readings by field
 * @property {Problem[]} problems
 * @property {Record<string, string>} fields place in the input to field name, for the engine's errors */

/**
 * @param {State} state
 * @param {Catalogue} catalogue
 * @param {(field: NumberField, text: string) => Reading} readNumber
 * @param {Period[]} parts sub-periods that contacts are entered for; empty when they are for the whole
 * @returns {InputReading}
 */
export function readInput(state, catalogue, readNumber, parts) {
  /** @type {InputReading['readings']} */
  const readings = {};
  /** @type {Problem[]} */
  const problems = [];
  /** @type {InputReading['fields']} */
  const fields = { 'period.from': 'from', 'period.to': 'to' };
  /** @type {Sheet} */
  const sheet = {
    state,
    professions: catalogue.professions,
    from: (path, field) => {
      fields[path] = field;
    },
    number: (field, kind) => {
      const given = state.given[field];
      if (given !== undefined) return given;
      const reading = readNumber(kind, textOf(state, field));
      readings[field] = reading;
      if (reading.state === 'read') return reading.number;
      if (reading.state !== 'empty') problems.push({ field, ...reading });
      return undefined;
    },
  };
  const entries = state.choices.mode === 'one' ? [oneEntry(sheet, parts, problems)] : tableEntries(sheet, catalogue);
  /** @type {CalculationInput} */
  const input = { period: periodOf(state), entries, priceList: priceListOf(sheet, catalogue) };
  addFee(input, sheet);
  addShares(input, sheet);
  addCentreCharge(input, sheet);
  const { allocation, populationDate, levelFrom, mode } = state.choices;
  if (allocation !== 'range') input.allocation = 'evenly';
  if (populationDate) input.populationDate = populationDate;
  if (mode === 'table' && levelFrom && entries.some(({ region }) => region === levelFrom)) input.levelFrom = levelFrom;
  return { input, readings, problems, fields };
}

/**
 * @param {State} state
 * @returns {Period}
 */
export function periodOf(state) {
  return { from: textOf(state, 'from').trim(), to: textOf(state, 'to').trim() };
}

/**
 * @param {Sheet} sheet
 * @param {Period[]} parts
 * @param {Problem[]} problems
 * @returns {RegionEntry}
 */
function oneEntry(sheet, parts, problems) {
  const { state, number, from } = sheet;
  const { region, volume, mix, population } = state.choices;
  /** @type {RegionEntry} */
  const entry = { region };
  from('entries.0.region', 'region');
  if (volume === 'professions') {
    const contacts = contactsOf(sheet, parts);
    if (contacts.length > 0) entry.contacts = contacts;
  } else {
    const count = number('total', 'contacts');
    from('entries.0.unsplit.count', 'total');
    if (count !== undefined) entry.unsplit = mix ? { count, mix } : { count };
  }
  addAmounts(entry, sheet, 0, '');
  if (population === 'own') {
    const count = number('population', 'inhabitants');
    from('entries.0.population.count', 'population');
    from('entries.0.population.date', 'populationDay');
    if (count !== undefined)
      entry.population = { count, date: textOf(state, 'populationDay').trim() || periodOf(state).to };
  }
  const netCost = number('netCost', 'amount');
  from('entries.0.netCost.amount', 'netCost');
  if (netCost !== undefined) {
    const year = textOf(state, 'netCostYear').trim() || periodOf(state).to.slice(0, 4);
    if (/^\d{4}$/.test(year)) entry.netCost = { amount: netCost, year: Number(year) };
    else problems.push({ field: 'netCostYear', code: 'field.year', params: { text: year } });
  }
  return entry;
}

/**
 * @param {Sheet} sheet
 * @param {Period[]} parts
 * @returns {NonNullable<RegionEntry['contacts']>}
 */
function contactsOf({ professions, number, from }, parts) {
  /** @type {NonNullable<RegionEntry['contacts']>} */
  const contacts = [];
  for (const profession of professions) {
    for (const part of parts.length > 0 ? parts : [undefined]) {
      const field = part ? `contacts.${profession}.${part.from}` : `contacts.${profession}`;
      const count = number(field, 'contacts');
      if (count === undefined) continue;
      from(`entries.0.contacts.${contacts.length}`, field);
      contacts.push(part ? { profession, count, from: part.from, to: part.to } : { profession, count });
    }
  }
  return contacts;
}

/**
 * @param {RegionEntry} entry
 * @param {Sheet} sheet
 * @param {number} index
 * @param {string} prefix of the field names
 */
function addAmounts(entry, { number, from }, index, prefix) {
  const invoiced = number(`${prefix}invoiced`, 'amount');
  from(`entries.${index}.invoiced`, `${prefix}invoiced`);
  if (invoiced !== undefined) entry.invoiced = invoiced;
  const patients = number(`${prefix}patients`, 'patients');
  from(`entries.${index}.patients`, `${prefix}patients`);
  if (patients !== undefined) entry.patients = patients;
}

/**
 * Regions with something entered. A region with an empty row is not sent: it has no value, not the value 0.
 * @param {Sheet} sheet
 * @param {Catalogue} catalogue
 * @returns {RegionEntry[]}
 */
function tableEntries(sheet, catalogue) {
  const { state, professions, number, from } = sheet;
  const { columns, mix } = state.choices;
  /** @type {RegionEntry[]} */
  const entries = [];
  for (const { code } of catalogue.regions) {
    if (code === '00') continue;
    const index = entries.length;
    /** @type {RegionEntry} */
    const entry = { region: code };
    if (columns === 'professions') {
      /** @type {NonNullable<RegionEntry['contacts']>} */
      const contacts = [];
      for (const profession of professions) {
        const count = number(`table.${code}.${profession}`, 'contacts');
        if (count === undefined) continue;
        from(`entries.${index}.contacts.${contacts.length}`, `table.${code}.${profession}`);
        contacts.push({ profession, count });
      }
      if (contacts.length > 0) entry.contacts = contacts;
    } else {
      const count = number(`table.${code}.unsplit`, 'contacts');
      from(`entries.${index}.unsplit.count`, `table.${code}.unsplit`);
      if (count !== undefined) entry.unsplit = mix ? { count, mix } : { count };
    }
    addAmounts(entry, sheet, index, `table.${code}.`);
    const count = number(`table.${code}.population`, 'inhabitants');
    if (count !== undefined) entry.population = { count, date: periodOf(state).to };
    const amount = number(`table.${code}.netCost`, 'amount');
    if (amount !== undefined) entry.netCost = { amount, year: Number(periodOf(state).to.slice(0, 4)) };
    if (Object.keys(entry).length > 1) entries.push(entry);
  }
  return entries;
}

/**
 * @param {Sheet} sheet
 * @param {Catalogue} catalogue
 * @returns {CalculationInput['priceList']}
 */
function priceListOf(sheet, catalogue) {
  const { state, from } = sheet;
  const { list } = state.choices;
  if (list !== 'own') return { series: list || (catalogue.series[0]?.id ?? '') };
  const own = state.ownLists.map((number, index) => {
    const field = `list.${number}`;
    from(`priceList.own.${index}.from`, `${field}.from`);
    from(`priceList.own.${index}.to`, `${field}.to`);
    const to = textOf(state, `${field}.to`).trim();
    return {
      from: textOf(state, `${field}.from`).trim(),
      ...(to ? { to } : {}),
      feeIncluded: /** @type {FeeIncluded} */ (textOf(state, `${field}.feeIncluded`) || 'unknown'),
      prices: amountsOf(sheet, `${field}.price`, `priceList.own.${index}.prices`),
    };
  });
  return { own };
}

/**
 * One amount per profession, for those that have one.
 * @param {Sheet} sheet
 * @param {string} field
 * @param {string} path
 * @returns {ProfessionAmount[]}
 */
function amountsOf({ professions, number, from }, field, path) {
  /** @type {ProfessionAmount[]} */
  const amounts = [];
  for (const profession of professions) {
    const amount = number(`${field}.${profession}`, 'price');
    if (amount === undefined) continue;
    from(`${path}.${amounts.length}.amount`, `${field}.${profession}`);
    amounts.push({ profession, amount });
  }
  return amounts;
}

/**
 * @param {CalculationInput} input
 * @param {Sheet} sheet
 */
function addFee(input, sheet) {
  const { fee } = sheet.state.choices;
  if (fee === 'unknown') return;
  if (fee === 'uniform') {
    const amount = sheet.number('fee', 'price');
    sheet.from('fee', 'fee');
    if (amount === undefined) return;
    const fees = sheet.professions.map((profession) => ({ profession, amount }));
    input.fee = { own: [{ ...input.period, fees }] };
  } else if (fee === 'professions') {
    const fees = amountsOf(sheet, 'fee', 'fee.own.0.fees');
    if (fees.length > 0) input.fee = { own: [{ ...input.period, fees }] };
  } else {
    input.fee = { published: fee };
  }
}

/**
 * @param {CalculationInput} input
 * @param {Sheet} sheet
 */
function addShares(input, { state, number, from }) {
  const paying = number('payingShare', 'percent');
  from('payingShare', 'payingShare');
  if (paying !== undefined) input.payingShare = paying;
  if (state.choices.payable === 'off') return;
  const share = number('payableShare', 'percent');
  from('payable.share', 'payableShare');
  input.payable = share === undefined ? {} : { share };
}

/**
 * @param {CalculationInput} input
 * @param {Sheet} sheet
 */
function addCentreCharge(input, sheet) {
  const { centre } = sheet.state.choices;
  if (centre === 'none') return;
  if (centre === 'own') {
    const own = amountsOf(sheet, 'centre', 'centreCharge.own');
    if (own.length > 0) input.centreCharge = { own };
  } else {
    input.centreCharge = { published: centre };
  }
}
