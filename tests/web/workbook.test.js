/* The workbook of an answer: what stands in its cells, and that its formulas give the engine's own figures. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workbookOf } from '../../www/js/export/workbook.js';
import { MAKES } from '../../www/js/files-worker.js';
import { answered, STATES } from './answers.js';

/** @typedef {import('../../wasm/workbook/src/types.d.ts').Sheet} Sheet */
/** @typedef {import('../../wasm/workbook/src/types.d.ts').WorkbookCell} WorkbookCell */

const DAY = '2026-06-14';

/**
 * @param {string} name of a state
 * @param {'sv' | 'en'} [language]
 */
function sheetsOf(name, language = 'sv') {
  const state = STATES[name];
  assert.ok(state, name);
  const view = answered(state, language);
  const book = workbookOf(view, DAY);
  const [results, steps, inputs, sources] = book.sheets;
  assert.ok(results && steps && inputs && sources && book.sheets.length === 4);
  return { view, book, results, steps, inputs, sources };
}

/** @param {WorkbookCell | undefined} cell */
const textOf = (cell) => (cell && 'text' in cell ? cell.text : '');

/** @param {WorkbookCell | undefined} cell */
const numberOf = (cell) => (cell && 'number' in cell ? cell.number : undefined);

/** Rows below the head. @param {Sheet} sheet */
const body = ({ rows, headRows }) => rows.slice(headRows);

/**
 * What the formulas of a sheet give, each from the cells above it: a reading of the few functions there are that shares
 * nothing with the code that writes them.
 * @param {Sheet} sheet
 */
function recalculated({ rows }) {
  /** @type {Map<string, number>} */
  const values = new Map();
  const value = (/** @type {string} */ cell) => values.get(cell) ?? assert.fail(`${cell} is empty or below`);
  const list = (/** @type {string} */ cells) =>
    cells.split(',').flatMap((part) => {
      const [from, to = from] = part.split(':').map((cell) => Number(cell.slice(1)));
      return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, offset) => value(`D${(from ?? 0) + offset}`));
    });
  const middle = (/** @type {number[]} */ numbers) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  };
  const total = (/** @type {number[]} */ numbers) => numbers.reduce((sum, number) => sum + number, 0);
  /** @type {Record<string, (numbers: number[]) => number>} */
  const functions = {
    SUM: total,
    MIN: (numbers) => Math.min(...numbers),
    AVERAGE: (numbers) => total(numbers) / numbers.length,
    MEDIAN: middle,
  };
  /** @type {(formula: string) => number} */
  const evaluate = (formula) => {
    const [, name = '', cells = ''] = /^([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
    if (functions[name]) return functions[name](list(cells));
    const [first = '', ...rest] = formula.split(/([-+*/])/);
    const operand = (/** @type {string} */ part) => (/^D\d+$/.test(part) ? value(part) : Number(part));
    let result = operand(first);
    for (let at = 0; at < rest.length; at += 2) {
      const next = operand(rest[at + 1] ?? '');
      if (rest[at] === '+') result += next;
      else if (rest[at] === '-') result -= next;
      else if (rest[at] === '*') result *= next;
      else result /= next;
    }
    return result;
  };
  rows.forEach((row, index) => {
    const cell = row[3];
    const at = `D${index + 1}`;
    if (cell && 'formula' in cell) values.set(at, evaluate(cell.formula));
    else if (cell && 'number' in cell) values.set(at, Number(cell.number));
  });
  return values;
}

/**
 * @param {number} actual
 * @param {number} expected
 */
const isClose = (actual, expected) => Math.abs(actual - expected) <= 1e-12 * Math.max(1, Math.abs(expected));

describe('the workbook of an answer', () => {
  for (const name of Object.keys(STATES)) {
    it(`has formulas that give the engine's figures: ${name}`, () => {
      const { steps, results, view } = sheetsOf(name);
      const values = recalculated(steps);
      let formulas = 0;
      steps.rows.forEach((row, index) => {
        const cell = row[3];
        if (!cell || !('formula' in cell)) return;
        formulas += 1;
        const value = values.get(`D${index + 1}`) ?? Number.NaN;
        assert.ok(isClose(value, Number(cell.result)), `${textOf(row[0])}: ${cell.formula} = ${value}, ${cell.result}`);
      });
      assert.ok(formulas > 1, 'there is something to follow');
      for (const row of body(results)) {
        const cell = row[2];
        if (!cell) continue;
        assert.ok('formula' in cell, 'a result refers to its step');
        const value = values.get(cell.formula.replace("'Uträkning'!", '')) ?? Number.NaN;
        assert.ok(isClose(value, Number(cell.result)), `${textOf(row[1])}: ${cell.formula} = ${value}, ${cell.result}`);
      }
      const known = view.calculation.regions
        .filter(({ entered }) => entered)
        .flatMap(({ figures }) => Object.values(figures).filter(({ value }) => value !== undefined));
      const regions = new Set(view.calculation.regions.map(({ region }) => view.names.region(region)));
      const shown = body(results).filter((row) => row[2] && regions.has(textOf(row[0])));
      assert.equal(shown.length, known.length, 'every figure with a value has its row');
    });
  }

  it('is a formula only where every operand has a value', () => {
    for (const name of Object.keys(STATES)) {
      const { steps } = sheetsOf(name);
      for (const row of body(steps)) {
        const cell = row[3];
        for (const at of cell && 'formula' in cell ? (cell.formula.match(/D\d+/g) ?? []) : []) {
          assert.ok(steps.rows[Number(at.slice(1)) - 1]?.[3], `${name}: ${at} is empty`);
        }
      }
    }
  });

  it('leaves the unknown empty and says why', () => {
    for (const name of Object.keys(STATES)) {
      const { results, steps } = sheetsOf(name);
      for (const row of body(results)) if (!row[2]) assert.notEqual(textOf(row[6]), '', `${name}: ${textOf(row[1])}`);
      for (const row of body(steps)) if (!row[3]) assert.notEqual(textOf(row[7]), '', `${name}: ${textOf(row[0])}`);
    }
    const { results } = sheetsOf('jamtland-harjedalen-2025');
    const perContact = results.rows.find((row) => textOf(row[1]) === 'Fakturerat per kontakt');
    assert.equal(perContact?.[2], null);
    assert.match(textOf(perContact?.[6]), /kontakt/);
  });

  it('has a unit, a source and a period for every figure', () => {
    for (const name of Object.keys(STATES)) {
      const { results, view } = sheetsOf(name);
      const { year } = view.calculation.period;
      assert.match(textOf(results.rows[0]?.[0]), new RegExp(String(year ?? view.calculation.period.to.slice(0, 4))));
      for (const row of body(results)) {
        assert.notEqual(textOf(row[5]), '');
        if (row[2] || row[3] || row[4]) assert.notEqual(textOf(row[7]), '', `${name}: ${textOf(row[1])}`);
      }
    }
  });

  it('names every source that it uses, with a link', () => {
    const { sources, view } = sheetsOf('kalmar-2021');
    const ids = body(sources).map((row) => textOf(row[0]));
    assert.ok(ids.length > 1);
    for (const [position, row] of body(sources).entries()) {
      const source = view.names.sources.get(ids[position] ?? '');
      assert.ok(source);
      const link = row[4];
      assert.deepEqual([textOf(row[1]), link && 'link' in link ? link.link : ''], [source.title, source.url]);
    }
  });

  it('keeps what was entered, with its range and what was left open', () => {
    const { inputs } = sheetsOf('everything');
    const row = (/** @type {RegExp} */ what) => body(inputs).find((cells) => what.test(textOf(cells[1])));
    assert.equal(numberOf(row(/kontakter, Läkare/)?.[2]), '12345');
    const psychologists = row(/kontakter, Psykolog/);
    assert.deepEqual(
      [psychologists?.[2], numberOf(psychologists?.[3]), numberOf(psychologists?.[4])],
      [null, '91', '95'],
    );
    assert.equal(numberOf(row(/avgift betalades/)?.[2]), '61.3');
    assert.deepEqual(
      [numberOf(row(/kvalificerad vård$/)?.[3]), numberOf(row(/kvalificerad vård$/)?.[4])],
      ['85', '95'],
    );
    assert.equal(numberOf(row(/^Fakturerat/)?.[2]), '5100000');
    assert.equal(numberOf(row(/Nettokostnad/)?.[2]), '7654321000');
    assert.deepEqual(row(/Från och med/)?.[2], { day: '2020-01-01' });
    const unknown = sheetsOf('riket-2020').inputs;
    const share = body(unknown).find((cells) => /avgift betalades/.test(textOf(cells[1])));
    assert.equal(textOf(share?.[2]), 'okänd');
  });

  it('has words for all it says, in both languages', () => {
    for (const language of /** @type {const} */ (['sv', 'en'])) {
      for (const name of Object.keys(STATES)) {
        const { book, view } = sheetsOf(name, language);
        // A key without a message is written as it is.
        const keys = /^(workbook|export|node|fact|missing|measure|quantity)-/;
        const cells = book.sheets.flatMap(({ rows }) => rows.flat()).map((cell) => textOf(cell));
        assert.deepEqual([...new Set(cells.filter((text) => keys.test(text)))], [], `${language} ${name}`);
        assert.equal(book.author, view.words.text('brand'));
      }
    }
    const english = sheetsOf('riket-2020', 'en').book.sheets.map(({ name }) => name);
    assert.deepEqual(english, ['Results', 'Calculation', 'Inputs', 'Sources']);
  });

  it('is written as a file, the same each time', async () => {
    for (const name of Object.keys(STATES)) {
      const { book } = sheetsOf(name);
      const file = Buffer.from(await MAKES.writeWorkbook(book));
      assert.equal(file.subarray(0, 2).toString(), 'PK');
      assert.ok(file.equals(Buffer.from(await MAKES.writeWorkbook(book))), name);
    }
  });
});
