/* Scenarios, models and care packages on the answer sheet: there when the user has made them, on page, in Word and in plain text. */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { asHtml } from '../../www/js/answer-sheet/as-html.js';
import { asText } from '../../www/js/answer-sheet/as-text.js';
import { FIGURES_OF, madeBeside, shownBeside } from '../../www/js/answer-sheet/beside.js';
import { LEFT_OUT, leftOutText } from '../../www/js/answer-sheet/figures.js';
import { answerSheet } from '../../www/js/answer-sheet/sheet.js';
import { emptyState, typed } from '../../www/js/state.js';
import { caseOf, MODELS, PACKAGE, SCENARIOS, started, viewOf } from './beside.js';

/** @typedef {import('../../www/js/format.js').Language} Language */
/** @typedef {import('../../www/js/state.js').State} State */

before(started);

/** The example's numbers on a case, as if they were the user's. @param {State} example */
const own = (example) => {
  const state = caseOf('riket-2020');
  const texts = { ...state.texts, ...example.texts, 'model.example': '', 'package.example': '' };
  return { ...state, texts, given: { ...state.given, ...example.given } };
};
const MADE = { scenario: SCENARIOS, models: own(MODELS), 'care-package': own(PACKAGE) };

/**
 * @param {State} state
 * @param {Language} [language]
 */
async function sheetOf(state, language = 'sv') {
  const view = viewOf(language, state);
  const makers = await Promise.all(shownBeside(state).map((name) => FIGURES_OF[name]()));
  const sheet = answerSheet(
    view,
    { receipt: undefined, link: undefined },
    makers.flatMap((take) => take(view) ?? []),
  );
  assert.ok(sheet);
  return { view, sheet, text: asText(view, sheet), html: asHtml(view, sheet) };
}

const GAPS = /[{}]|\bundefined\b|NaN|\b(?:step|fact|node|part|about|export|sheet|package|models|scenario|lever)-\w/;

describe('what stands beside the case', () => {
  it('is not on the sheet unless the user has made it; a worked example answers nothing', () => {
    assert.deepEqual(madeBeside(emptyState), []);
    assert.deepEqual(madeBeside(MODELS), []);
    assert.deepEqual(madeBeside(PACKAGE), []);
  });

  for (const [name, state] of Object.entries(MADE)) {
    it(`is a page of its own, and can be left out: ${name}`, async () => {
      assert.deepEqual(madeBeside(state), [name]);
      const without = typed(state, LEFT_OUT, leftOutText(state, name, false));
      assert.deepEqual(shownBeside(without), []);
      for (const language of /** @type {const} */ (['sv', 'en'])) {
        const { sheet, text, html } = await sheetOf(state, language);
        assert.deepEqual(
          sheet.pages.map((page) => page.name),
          ['answer', name, 'basis'],
        );
        assert.doesNotMatch(text, GAPS);
        assert.doesNotMatch(html.replace(/<[^>]*>/g, ''), GAPS);
      }
    });
  }

  it('leads from every figure to its calculation, and names the sources that it rests on', async () => {
    const { sheet } = await sheetOf(SCENARIOS);
    const { sheet: alone } = await sheetOf(caseOf('riket-2020'));
    const ids = (/** @type {typeof sheet} */ { pages }) =>
      pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'sources' ? block.ids : [])));
    // The prices of 2017 come with the scenario.
    assert.ok(ids(sheet).length > ids(alone).length);
    const table = sheet.pages[1]?.blocks.find(({ kind }) => kind === 'table');
    assert.ok(table?.kind === 'table' && table.rows.length === 20);
    for (const [, value] of table.rows) assert.ok(value && 'figures' in value.phrase && value.phrase.figures?.number);
  });

  it('says what is changed, what is taken for granted and what the user has assumed', async () => {
    const { text } = await sheetOf(SCENARIOS);
    const flat = text.replace(/\s+/g, ' ');
    assert.match(flat, /Pris, läkare: 500 kr → 650 kr/);
    assert.match(flat, /Bara kvalificerad vård ersätts\. Antas: Andelen är densamma/);
    assert.match(flat, /Allt annat än det som är ändrat är som i utgångspunkten/);
  });
});
