/* The sheet with everything that was entered or chosen, in words, and what was left unknown. */

import { shift } from '../../decimal.js';
import { asFigure } from '../../writing.js';
import { ends, number, text } from './cells.js';

/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').ProfessionAmount} ProfessionAmount */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').RegionEntry} RegionEntry */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Unit} Unit */
/** @typedef {import('../../../../wasm/workbook/src/types.d.ts').Sheet} Sheet */
/** @typedef {import('../../../../wasm/workbook/src/types.d.ts').WorkbookCell} WorkbookCell */
/** @typedef {import('../../explanation/ground.js').Explained} Explained */

/** @typedef {WorkbookCell[]} Row */

const COLUMNS = ['about', 'what', 'value', 'low', 'high', 'unit'];

/**
 * @param {Explained} view
 * @param {CalculationInput} input
 * @returns {Sheet}
 */
export function inputsSheet(view, input) {
  const { words, names } = view;
  return {
    name: words.text('workbook-sheet-inputs'),
    widths: [34, 56, 30, 18, 18, 24],
    headRows: 1,
    rows: [
      COLUMNS.map((column) => text(words.text(`workbook-column-${column}`))),
      ...periodRows(view, input),
      ...input.entries.flatMap((entry) => under(names.region(entry.region), entryRows(view, entry))),
      ...under(words.text('price-list'), priceRows(view, input)),
      ...under(words.text('fee'), feeRows(view, input)),
      ...under(words.text('contacts'), payableRows(view, input)),
      ...under(words.text('centre'), centreRows(view, input)),
    ],
  };
}

/**
 * Rows with what they are about in front.
 * @param {string} about
 * @param {Row[]} rows
 * @returns {Row[]}
 */
function under(about, rows) {
  return rows.map((row) => [text(about), ...row]);
}

/**
 * @param {string} what
 * @param {string} chosen
 * @returns {Row}
 */
const choice = (what, chosen) => [text(what), text(chosen)];

/**
 * A number with its range, if it has one.
 * @param {Explained} view
 * @param {string} what
 * @param {Bounded} bounded
 * @param {Unit | 'percent'} unit
 * @returns {Row}
 */
function amount({ words }, what, bounded, unit) {
  const { value, ...range } = asFigure(bounded);
  const counted = unit === 'percent' ? 'share' : unit;
  return [
    text(what),
    value === undefined ? null : number(value, counted),
    ...ends(range, counted),
    text(words.text(`workbook-unit-${unit}`)),
  ];
}

/**
 * A share as it is entered, in percent; one that is not known is said to be so.
 * @param {Explained} view
 * @param {string} what
 * @param {Bounded | undefined} share
 * @returns {Row}
 */
function percentage(view, what, share) {
  if (share === undefined) return choice(what, view.words.text('unknown'));
  const ofHundred = Object.entries(asFigure(share)).map(([end, of]) => [end, shift(String(of), 2)]);
  return amount(view, what, Object.fromEntries(ofHundred), 'percent');
}

/**
 * @param {Explained} view
 * @param {CalculationInput} input
 * @returns {Row[]}
 */
function periodRows({ words, names }, { period, allocation, populationDate, levelFrom }) {
  const rows = [
    [text(words.text('period-from')), { day: period.from }],
    [text(words.text('period-to')), { day: period.to }],
    choice(words.text('allocation'), words.text(`allocation-${allocation ?? 'range'}`)),
    [
      text(words.text('population-day')),
      populationDate ? { day: populationDate } : text(words.text('population-end-of-year')),
    ],
    ...(levelFrom ? [choice(words.text('level-from'), names.region(levelFrom))] : []),
  ];
  return under(words.text('period'), rows);
}

/**
 * @param {Explained} view
 * @param {RegionEntry} entry
 * @returns {Row[]}
 */
function entryRows(view, { contacts = [], unsplit, invoiced, patients, population, netCost }) {
  const { words, names, shown } = view;
  /** @type {Row[]} */
  const rows = contacts.map(({ profession, count, from, to }) => {
    const of = { profession: names.profession(profession) };
    const what =
      from && to
        ? words.text('contacts-of-part', { ...of, days: shown.period({ from, to }) })
        : words.text('contacts-of', of);
    return amount(view, what, count, 'contacts');
  });
  if (unsplit) {
    rows.push(amount(view, words.text('total'), unsplit.count, 'contacts'));
    rows.push(choice(words.text('mix'), unsplit.mix ? names.published('mix', unsplit.mix) : words.text('mix-none')));
  }
  if (invoiced) rows.push(amount(view, words.text('export-figure-invoiced'), invoiced, 'kronor'));
  if (patients) rows.push(amount(view, words.text('patients'), patients, 'patients'));
  if (population) {
    rows.push(amount(view, words.text('population-count'), population.count, 'inhabitants'));
    rows.push([text(words.text('population-day')), { day: population.date }]);
  }
  if (netCost) {
    rows.push(amount(view, words.text('export-figure-netCost'), netCost.amount, 'kronor'));
    rows.push(choice(words.text('net-cost-year'), String(netCost.year)));
  }
  return rows;
}

/**
 * The prices of each part of the period, from the published list or the user's own.
 * @param {Explained} view
 * @param {CalculationInput} input
 * @returns {Row[]}
 */
function priceRows(view, { priceList }) {
  const { words, names, shown, assessment, catalogue } = view;
  const series = catalogue.series.find(({ id }) => 'series' in priceList && id === priceList.series);
  return [
    choice(words.text('price-list-choose'), series ? names.series(series) : words.text('list-own')),
    ...assessment.stretches.flatMap(({ from, to, listId, feeIncluded, prices }) => {
      const days = shown.period({ from, to });
      return [
        choice(days, listId ? names.list(listId) : words.text('list-own')),
        choice(days, words.text(`fee-included-${feeIncluded}`)),
        ...prices.flatMap(({ profession, price }) =>
          price.missing === undefined
            ? [amount(view, `${names.profession(profession)}, ${days}`, price, 'kronor_per_contact')]
            : [],
        ),
      ];
    }),
  ];
}

/**
 * @param {Explained} view
 * @param {CalculationInput} input
 * @returns {Row[]}
 */
function feeRows(view, { fee, payingShare }) {
  const { words, names, shown, catalogue } = view;
  const share = percentage(view, words.text('workbook-paying-share'), payingShare);
  const kind = words.text('fee-kind');
  if (!fee) return [choice(kind, words.text('fee-unknown-choice')), share];
  if ('published' in fee) {
    const region = catalogue.fees.find(({ id }) => id === fee.published)?.region ?? '';
    return [choice(kind, words.text('fee-published', { name: names.region(region) })), share];
  }
  const own = fee.own.flatMap(({ from, to, fees }) => {
    const days = to ? shown.period({ from, to }) : words.text('from-day', { day: shown.day(from) });
    return professionRows(view, fees, days);
  });
  return [choice(kind, words.text('fee-professions')), ...own, share];
}

/**
 * @param {Explained} view
 * @param {CalculationInput} input
 * @returns {Row[]}
 */
function payableRows(view, { payable }) {
  const { words } = view;
  const rule = choice(words.text('payable-rule'), words.text(payable ? 'payable-on' : 'payable-off'));
  return payable ? [rule, percentage(view, words.text('workbook-payable-share'), payable.share)] : [rule];
}

/**
 * @param {Explained} view
 * @param {CalculationInput} input
 * @returns {Row[]}
 */
function centreRows(view, { centreCharge }) {
  const { words, names, catalogue } = view;
  const what = words.text('centre-choose');
  if (!centreCharge) return [choice(what, words.text('centre-none'))];
  if ('own' in centreCharge) return [choice(what, words.text('centre-own')), ...professionRows(view, centreCharge.own)];
  const charge = catalogue.centreCharges.find(({ id }) => id === centreCharge.published);
  return [choice(what, charge ? names.payer(charge.region) : centreCharge.published)];
}

/**
 * @param {Explained} view
 * @param {ProfessionAmount[]} amounts
 * @param {string} [days]
 * @returns {Row[]}
 */
function professionRows(view, amounts, days) {
  return amounts.map(({ profession, amount: each }) =>
    amount(view, [view.names.profession(profession), ...(days ? [days] : [])].join(', '), each, 'kronor_per_contact'),
  );
}
