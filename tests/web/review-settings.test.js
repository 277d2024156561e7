/* What an invoice is reviewed by: from what is typed and chosen to settings, kept when asked for, and back. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as engine from '../../www/js/engine.js';
import {
  isMapped,
  startingPoint,
  withFee,
  withMapping,
  withRole,
  withText,
  withWord,
} from '../../www/js/review/entered.js';
import { forget, readSettingsText, remember, remembered, settingsText } from '../../www/js/review/kept.js';
import { enteredFrom, readingSettings, readSettings } from '../../www/js/review/settings.js';
import { timeLeft } from '../../www/js/review/time-left.js';
import { answerTo, fileQuestions, unanswered, unansweredWords, wordQuestions } from '../../www/js/review/unanswered.js';
import { emptyState, typed, withOwnLists } from '../../www/js/state.js';

/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewPreview} ReviewPreview */
/** @typedef {import('../../www/js/review/entered.js').Entered} Entered */

engine.startFrom(readFileSync(new URL('../../wasm/calc/pkg/utomlanskollen_calc_bg.wasm', import.meta.url)));
const catalogue = engine.catalogue();

const given = (state = emptyState) => ({ state, catalogue, today: '2026-11-25', readNumber: engine.readNumber });
const start = startingPoint('08', catalogue);

/**
 * @param {Record<string, string>} texts
 * @param {Entered} [entered]
 */
const filled = (texts, entered = start) =>
  Object.entries(texts).reduce((now, [field, text]) => withText(now, field, text), entered);

/** @param {Entered} entered */
const problemsOf = (entered, state = emptyState) =>
  readSettings(entered, given(state)).problems.map(({ field, code }) => `${field}: ${code}`);

/** A browser's storage that lasts as long as the test. */
function storage() {
  /** @type {Map<string, string>} */
  const kept = new Map();
  const opened = {
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ text) => void kept.set(key, text),
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
  };
  return { kept, open: () => opened };
}

/** @type {ReviewPreview} */
const preview = {
  encoding: 'utf-8',
  delimiter: 'semicolon',
  heading: 1,
  columns: [
    { column: 1, heading: 'Id', role: 'contact', samples: [] },
    { column: 2, heading: 'Datum', role: 'day', samples: ['2025-01-01'] },
    { column: 3, heading: 'Kod', samples: ['x'] },
  ],
  questions: [{ about: 'amounts' }, { about: 'days', example: '03/04/2025' }],
  missing: [],
};

describe('the published starting point', () => {
  it('is SKL’s list and the fees and exempt ages of Sörmland, with no period', () => {
    assert.deepEqual(readSettings(start, given()), {
      settings: {
        homeRegion: '08',
        today: '2026-11-25',
        priceList: { series: 'skl' },
        fee: { published: 'sormland' },
        exempt: { childrenThroughYearOf: 19, fromAge: 85, freeCard: true },
      },
      problems: [],
    });
  });

  it('asks whose the invoice is when the page is about the nation, and looks at a file all the same', () => {
    for (const region of ['', '00']) {
      const entered = startingPoint(region, catalogue);
      assert.deepEqual(problemsOf(entered), ['region: review_settings.region']);
      assert.match(readingSettings(entered, given()).homeRegion, /^(?!00)\d\d$/);
    }
  });

  it('changes the ages with the region whose fees are chosen, and leaves them for fees of one’s own', () => {
    const stockholm = readSettings(withFee(start, 'stockholm'), given()).settings;
    assert.deepEqual(stockholm.exempt, { childrenUnder: 18, fromAge: 85, freeCard: true });
    assert.deepEqual(readSettings(withFee(start, 'unknown'), given()).settings.exempt, {
      childrenThroughYearOf: 19,
      fromAge: 85,
      freeCard: true,
    });
    assert.equal('fee' in readSettings(withFee(start, 'unknown'), given()).settings, false);
  });
});

describe('what is typed', () => {
  it('becomes settings, amounts as exact text', () => {
    const { settings, problems } = readSettings(
      filled({ from: '2025-01-01', to: ' 2025-03-31 ', invoiceTotal: '1 234 567,50' }),
      given(),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.period, { from: '2025-01-01', to: '2025-03-31' });
    assert.equal(settings.invoiceTotal, '1234567.5');
  });

  it('is said to be wrong where it is, and never guessed', () => {
    assert.deepEqual(problemsOf(filled({ from: '2025-01-01' })), ['to: review_settings.period_half']);
    assert.deepEqual(problemsOf(filled({ from: '2025-02-30', to: '1 mars' })), [
      'from: period.not_a_day',
      'to: period.not_a_day',
    ]);
    assert.deepEqual(problemsOf(filled({ from: '2025-02-01', to: '2025-01-31' })), ['to: period.reversed']);
    assert.deepEqual(problemsOf(filled({ childrenAge: '', fromAge: 'åttiofem' })), [
      'childrenAge: review_settings.age',
      'fromAge: review_settings.age',
    ]);
    assert.deepEqual(problemsOf(filled({ invoiceTotal: 'cirka 5 mnkr' })), ['invoiceTotal: review_settings.not_exact']);
    assert.match(problemsOf(filled({ invoiceTotal: '1.234' })).join(), /^invoiceTotal: number\./);
  });

  it('is a fee of one’s own for all or each profession, and asked for when it is empty', () => {
    const uniform = { ...start, fee: 'uniform' };
    assert.deepEqual(problemsOf(uniform), ['fee: review_settings.fee_empty']);
    const { fee } = readSettings(filled({ fee: '200' }, uniform), given()).settings;
    assert.ok(fee && 'own' in fee);
    assert.deepEqual(
      fee.own[0]?.fees,
      catalogue.professions.map((profession) => ({ profession, amount: '200' })),
    );
    const each = { ...start, fee: 'professions' };
    assert.deepEqual(problemsOf(each), ['fee: review_settings.fee_empty']);
    const some = readSettings(filled({ 'fee.doctor': '300', 'fee.nurse': '0' }, each), given()).settings.fee;
    assert.ok(some && 'own' in some);
    assert.deepEqual(some.own[0]?.fees, [
      { profession: 'doctor', amount: '300' },
      { profession: 'nurse', amount: '0' },
    ]);
  });

  it('is the price list of Räkna when that is wanted and whole', () => {
    const own = { ...start, list: 'own' };
    assert.deepEqual(problemsOf(own), ['list: review_settings.own_list']);
    const state = withOwnLists(emptyState, [
      { from: '2025-01-01', to: '', feeIncluded: 'yes', 'price.doctor': '500', 'price.nurse': '275' },
    ]);
    assert.deepEqual(readSettings(own, given(state)), {
      settings: {
        ...readSettings(start, given()).settings,
        priceList: {
          own: [
            {
              from: '2025-01-01',
              feeIncluded: 'yes',
              prices: [
                { profession: 'doctor', amount: '500' },
                { profession: 'nurse', amount: '275' },
              ],
            },
          ],
        },
      },
      problems: [],
    });
    for (const [field, text] of [
      ['list.0.price.doctor', '400–500'],
      ['list.0.price.doctor', 'mycket'],
      ['list.0.from', 'i fjol'],
    ]) {
      assert.deepEqual(problemsOf(own, typed(state, `${field}`, `${text}`)), ['list: review_settings.own_list']);
    }
  });
});

describe('a word', () => {
  it('means what is said of it, in any case and spacing, until it is taken back', () => {
    const said = withWord(start, 'contactType', '  Enkel  RÅDGIVNING ', 'notPayable');
    assert.deepEqual(readSettings(said, given()).settings.words, { contactType: { 'enkel rådgivning': 'notPayable' } });
    assert.equal(
      'words' in readSettings(withWord(said, 'contactType', 'enkel rådgivning', ''), given()).settings,
      false,
    );
  });

  it('that has been answered is counted so', () => {
    const asked = wordQuestions([
      { about: 'word', of: 'profession', word: 'fotvårdare', rows: 2 },
      { about: 'amounts' },
      { about: 'word', of: 'contactType', word: 'Uppföljning', rows: 50 },
    ]);
    assert.deepEqual(
      asked.map(({ word }) => word),
      ['Uppföljning', 'fotvårdare'],
    );
    assert.equal(unansweredWords(withWord(start, 'contactType', 'uppföljning', 'payable'), asked), 1);
  });
});

describe('how a file is read', () => {
  it('is corrected one column at a time: a role is of one column', () => {
    const moved = withRole(start, preview, 3, 'day');
    assert.deepEqual(moved.mapping.columns, { day: 3 });
    assert.deepEqual(withRole(start, preview, 2, 'amount').mapping.columns, { day: 0, amount: 2 });
    assert.deepEqual(withRole(start, preview, 1, '').mapping.columns, { contact: 0 });
    assert.ok(isMapped(moved) && !isMapped(start));
    assert.ok(!isMapped(withMapping(withMapping(moved, { heading: 4 }), { heading: undefined, columns: undefined })));
  });

  it('is asked about until it is answered, and the answer can be changed', () => {
    assert.equal(unanswered(start, preview.questions), 2);
    const some = { ...start, amounts: /** @type {const} */ ('unsure') };
    assert.equal(unanswered(some, preview.questions), 1);
    assert.equal('amounts' in readSettings(some, given()).settings, false);
    const all = withMapping(some, { days: 'dayFirst' });
    assert.equal(unanswered(all, []), 0);
    assert.deepEqual(
      fileQuestions(all, []).map(({ about }) => [about, answerTo(all, about)]),
      [
        ['amounts', 'unsure'],
        ['days', 'dayFirst'],
      ],
    );
  });
});

describe('settings that are kept', () => {
  const entered = withMapping(
    withWord(
      filled({ from: '2025-01-01', to: '2025-03-31', invoiceTotal: '1 000' }),
      'contactType',
      'rådgivning',
      'notPayable',
    ),
    { heading: 3, columns: { day: 2 } },
  );
  const { settings } = readSettings(entered, given());

  it('come back from a file as they were', () => {
    const read = readSettingsText(`\uFEFF${settingsText(settings)}`);
    assert.deepEqual(read, { settings });
    const back = enteredFrom(settings, catalogue, (amount) => amount);
    assert.deepEqual(readSettings(back, given()), { settings, problems: [] });
  });

  it('with lists and fees of one’s own come back so too', () => {
    /** @type {typeof settings} */
    const own = {
      ...settings,
      priceList: {
        own: [{ from: '2025-01-01', feeIncluded: 'no', prices: [{ profession: 'doctor', amount: '500' }] }],
      },
      fee: { own: [{ from: '2025-01-01', to: '2025-12-31', fees: [{ profession: 'doctor', amount: '100' }] }] },
      exempt: { childrenUnder: 20, freeCard: false },
      amounts: 'net',
      onlyOwnContactTypes: true,
    };
    const read = readSettingsText(settingsText(own));
    assert.ok('settings' in read);
    assert.deepEqual(
      readSettings(
        enteredFrom(read.settings, catalogue, (amount) => amount),
        given(),
      ).settings,
      own,
    );
  });

  it('are remembered in the browser without what is of one invoice, and forgotten when asked', () => {
    const { kept, open } = storage();
    assert.equal(remembered(open), undefined);
    assert.ok(remember(settings, open));
    const { today: _, period: __, invoiceTotal: ___, ...lasting } = settings;
    assert.deepEqual(remembered(open), lasting);
    assert.doesNotMatch([...kept.values()].join(), /2025|1000|2026/);
    forget(open);
    assert.equal(kept.size, 0);
  });

  it('are not remembered where the browser keeps nothing, and that is known', () => {
    const refused = () => {
      throw new DOMException('no', 'SecurityError');
    };
    assert.equal(remember(settings, refused), false);
    assert.equal(remembered(refused), undefined);
    forget(refused);
  });

  it('are taken as a whole or not at all', () => {
    const codeOf = (/** @type {string} */ text) => {
      const read = readSettingsText(text);
      return 'problem' in read ? read.problem.code : 'read';
    };
    for (const text of ['', 'null', '[]', 'a;b\n1;2', '{"version":1'])
      assert.equal(codeOf(text), 'review_settings.unreadable', text);
    const withPart = (/** @type {Record<string, unknown>} */ part) => JSON.stringify({ ...settings, ...part });
    for (const part of [
      { rows: [] },
      { homeRegion: 8 },
      { exempt: { freeCard: 'ja' } },
      { exempt: { freeCard: true, fromAge: '85' } },
      { priceList: {} },
      { fee: { own: [{ from: '2025-01-01' }] } },
      { words: { contactType: { a: 1 } } },
      { constructor: 1 },
    ]) {
      assert.equal(codeOf(withPart(part)), 'review_settings.unknown_part', JSON.stringify(part));
    }
    assert.equal(codeOf('{"homeRegion":"08"}'), 'review_settings.part_missing');
  });
});

describe('the time left', () => {
  it('is told once it can be known, and only where the size is', () => {
    assert.equal(timeLeft({ bytes: 0, ofBytes: 100 }, 5000), undefined);
    assert.deepEqual(timeLeft({ bytes: 50, ofBytes: 100 }, 100), { value: 0.5, secondsLeft: undefined });
    assert.deepEqual(timeLeft({ bytes: 25, ofBytes: 100 }, 2000), { value: 0.25, secondsLeft: 6 });
    assert.deepEqual(timeLeft({ bytes: 200, ofBytes: 100 }, 2000), { value: 1, secondsLeft: 0 });
  });
});
