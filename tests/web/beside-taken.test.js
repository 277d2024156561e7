/* What goes along of models and packages: tables, workbook and receipt, of the figures that the page shows and no others. */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as engine from '../../www/js/engine.js';
import { takenPackage } from '../../www/js/export/beside/care-package.js';
import { takenModels } from '../../www/js/export/beside/models.js';
import { receiptOf } from '../../www/js/export/beside/receipt.js';
import { takenScenarios } from '../../www/js/export/beside/scenario.js';
import { copiedTable, excelTable, openTable } from '../../www/js/export/beside/tables.js';
import { workbookOf } from '../../www/js/export/beside/workbook.js';
import { asText } from '../../www/js/export/table-forms.js';
import { emptyState, typed } from '../../www/js/state.js';
import { bytes, MODELS, PACKAGE, SCENARIOS, started, viewOf } from './beside.js';

/** @typedef {import('../../www/js/components/element.js').View} View */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../www/js/export/beside/taken.js').Taken} Taken */
/** @typedef {import('../../www/js/format.js').Language} Language */
/** @typedef {import('../../www/js/state.js').State} State */

before(started);

/** The same function for each module, so that its hash is kept. */
const files = { models: async () => bytes('models'), scenario: async () => bytes('scenario') };
const moduleFile = (/** @type {Taken} */ { about }) => files[about === 'scenario' ? 'scenario' : 'models'];

/**
 * @param {(view: View) => Taken | undefined} take
 * @param {State} state
 * @param {Language} [language]
 */
function taken(take, state, language = 'sv') {
  const found = take(viewOf(language, state));
  assert.ok(found);
  return found;
}

const OF = /** @type {const} */ ({
  models: [takenModels, MODELS],
  'a package': [takenPackage, PACKAGE],
  scenarios: [takenScenarios, SCENARIOS],
});
const DERIVE = {
  models: engine.deriveModels,
  'care-package': engine.derivePackage,
  scenario: engine.deriveScenario,
};
const GAPS =
  /[{}]|\bundefined\b|NaN|\b(?:step|fact|node|part|about|export|workbook|context|package|models|scenario|lever)-\w/;

for (const [what, [take, state]] of Object.entries(OF)) {
  describe(what, () => {
    it('is not there while nothing is known', () => {
      assert.equal(take(viewOf('sv', emptyState)), undefined);
    });

    it('as a table for programs: a row for each figure, with a reason where there is none', () => {
      const all = taken(take, state);
      const { columns, rows } = openTable(all);
      assert.equal(rows.length, all.figures.length);
      assert.equal(new Set(rows.map(([id]) => id)).size, rows.length, 'each figure once');
      const place = (/** @type {string} */ id) => columns.findIndex((column) => column.id === id);
      for (const row of rows) {
        const [value, low, reason, sources] = ['value', 'low', 'missing_reason', 'sources'].map((id) => row[place(id)]);
        assert.ok((reason === null) === (value !== null || low !== null), String(row));
        assert.ok(reason !== null || sources !== undefined, String(row));
      }
    });

    it('in words of both languages, with nothing left out', () => {
      for (const language of /** @type {const} */ (['sv', 'en'])) {
        const all = taken(take, state, language);
        for (const row of [...excelTable(all).rows, ...excelTable(all).columns.map(({ title }) => [title])])
          assert.doesNotMatch(row.filter((cell) => typeof cell === 'string').join(' | '), GAPS);
        const copied = copiedTable(all);
        assert.doesNotMatch([asText(copied), ...copied.notes, copied.caption].join('\n'), GAPS);
        assert.doesNotMatch(JSON.stringify(workbookOf(all, '2026-01-01')).replaceAll(/[{}]/g, ''), GAPS);
      }
    });

    it('as a workbook whose values are formulas over its steps', () => {
      const { sheets } = workbookOf(taken(take, state), '2026-01-01');
      assert.equal(sheets.length, 4);
      const [results, steps] = sheets;
      const formulas = (results?.rows ?? [])
        .flat()
        .filter((cell) => cell && typeof cell === 'object' && 'formula' in cell);
      assert.ok(formulas.length > 20, String(formulas.length));
      for (const cell of (steps?.rows ?? []).flat())
        if (cell && typeof cell === 'object' && 'formula' in cell) assert.match(cell.formula, /\w/);
    });

    it('as a receipt that gives the same figures when the module is asked again', async () => {
      const all = taken(take, state);
      const receipt = await receiptOf(all, moduleFile(all));
      assert.match(receipt.id, /^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/);
      const again = JSON.parse(JSON.stringify(receipt));
      const derived = DERIVE[/** @type {Taken['about']} */ (again.about)](again.input, Object.keys(again.figureNodes));
      assert.ok(derived && Object.keys(derived.figures).length > 20);
      for (const [id, node] of Object.entries(derived.figures)) {
        /** @type {Figure | undefined} */
        const figure = derived.nodes.find((other) => other.id === node)?.figure;
        assert.deepEqual(again.figures[id], figure, id);
      }
      assert.equal((await receiptOf(taken(take, state), moduleFile(all))).id, receipt.id);
    });
  });
}

describe('what is copied', () => {
  it('says that the example is made up, and what the figures are not', () => {
    const { notes } = copiedTable(taken(takenModels, MODELS));
    assert.match(notes.join(' '), /påhitta/);
    assert.match(notes.join(' '), /Att personal och patienter gör annat/);
  });

  it('has the payments of the models with what one more contact pays', () => {
    const text = asText(copiedTable(taken(takenModels, MODELS)));
    assert.match(text, /Ersättning, besöksersättning\t10000000\tkr\r\n/);
    assert.match(text, /Ersättning för en kontakt till, anslag\t0\tkr/);
  });

  it('has a range where a number is one, rounded outwards', () => {
    const state = typed(MODELS, 'model.contacts', '9 000–11 000');
    const text = asText(copiedTable(taken(takenModels, state)));
    assert.match(text, /Ersättning, besöksersättning\t\t9000000\t11000000\tkr/);
  });

  it('has who pays what on both sides', () => {
    const text = asText(copiedTable(taken(takenPackage, PACKAGE)));
    assert.match(text, /Betalas, med avtal, av patienten\t/);
    assert.match(text, /Betalas, utan avtal\t/);
  });

  it('has each scenario before and after, the split, what is changed and what is taken for granted', () => {
    const table = copiedTable(taken(takenScenarios, SCENARIOS));
    const text = asText(table);
    const rows = text.split('\r\n').map((row) => row.split('\t')[0]);
    assert.equal(new Set(rows).size, rows.length, text);
    assert.equal(rows.filter((row) => /: Skillnad av /.test(row ?? '')).length, 12, text);
    const notes = table.notes.join('\n');
    assert.match(notes, /Pris, läkare: 500\skr → 650\skr/);
    assert.match(notes, /Antas: /);
    const [, sources = ''] = /Källor: (.*)\.$/m.exec(notes) ?? [];
    assert.equal(new Set(sources.split('; ')).size, sources.split('; ').length, sources);
  });

  it('has the same changes in the receipt as the page asked with', async () => {
    const all = taken(takenScenarios, SCENARIOS);
    const { input } = JSON.parse(JSON.stringify(await receiptOf(all, moduleFile(all))));
    assert.deepEqual(
      input.scenarios.map((/** @type {{ changes: { kind: string }[] }} */ { changes }) =>
        changes.map(({ kind }) => kind),
      ),
      [
        ['list', 'payable'],
        ['fee', 'payable'],
      ],
    );
  });
});
