/* What a review came to: on the page, in files, in the letter, in other views. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { asHtml } from '../../www/js/answer-sheet/as-html.js';
import { asText } from '../../www/js/answer-sheet/as-text.js';
import { ownCells, withOwnTable } from '../../www/js/comparison/question.js';
import { MAKES, startFrom } from '../../www/js/files-worker.js';
import { findingsOf, isCut } from '../../www/js/review-result/findings.js';
import { calculated, compared, handedYears, hasSmallYear } from '../../www/js/review-result/hand-over.js';
import { letterOf } from '../../www/js/review-result/letter.js';
import { reviewReceipt } from '../../www/js/review-result/receipt.js';
import {
  askedAbout,
  columnsOfOthers,
  findingKey,
  hasAmounts,
  notDone,
  outcomeOf,
} from '../../www/js/review-result/result.js';
import { spans } from '../../www/js/review-result/rows-named.js';
import { COLUMNS, findingsTable, findingsWorkbook } from '../../www/js/review-result/taken-along.js';
import { detailText, groupKey } from '../../www/js/review-result/words.js';
import { common, empty, HARM, hostile, SMALL } from './reviews.js';
import { published, viewOf } from './shown.js';

/** @typedef {import('../../wasm/review/src/types.d.ts').FindingCode} FindingCode */

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** @param {'sv' | 'en'} [language] */
function viewed(language = 'sv') {
  const view = viewOf(published('riket-2020'), { language });
  for (const part of ['review', 'review-result']) view.words.add(read(`www/locales/${language}/${part}.ftl`));
  return view;
}

startFrom(
  Object.fromEntries(
    ['files', 'workbook'].map((module) => [
      module,
      readFileSync(new URL(`../../wasm/${module}/pkg/utomlanskollen_${module}_bg.wasm`, import.meta.url)),
    ]),
  ),
);

const LIST = 'SKR, rekommenderad';

describe('findings', () => {
  it('are read one by one from the columns', () => {
    const { review } = common();
    const findings = findingsOf(review);
    assert.equal(findings.length, 65);
    assert.deepEqual(findings.at(3), {
      ...{ code: 'duplicate.contact', file: 0, row: 20, other: { file: 0, row: 4 }, invoiced: '500' },
      ...{ expected: undefined, detail: '' },
    });
    assert.equal(findings.at(65), undefined);
    assert.deepEqual([...findings.placesOf('duplicate.contact')], [3, 4]);
    assert.equal(findings.placesOf('').length, 65);
    assert.equal(findings.placesOf('file.nul').length, 0);
  });

  it('of one row are one row to ask about, and one about no row is none', () => {
    const { review } = common();
    assert.equal(findingsOf(review).rowsToAsk(), 63);
    // A word that the user may explain is asked about by itself; the row lacks something besides.
    assert.equal(findingsOf(review).rowsWithUnknownWords(), 1);
    assert.equal(findingsOf(hostile().review).rowsToAsk(), 1);
    assert.ok(isCut(review));
    assert.equal(findingsOf(empty().review).rowsToAsk(), 0);
  });

  it('a hundred thousand are counted and filtered at once', () => {
    const { review } = common();
    const many = 100_000;
    const findings = {
      ...review.findings,
      ...{ codes: /** @type {FindingCode[]} */ (['price.differs', 'missing']) },
      file: new Uint16Array(many),
      row: Uint32Array.from({ length: many }, (_, place) => place + 2),
      code: Uint8Array.from({ length: many }, (_, place) => place % 2),
      otherRow: new Uint32Array(many),
      otherFile: new Uint16Array(many),
      ...{ invoiced: '\n'.repeat(many - 1), expected: '\n'.repeat(many - 1), detail: '\n'.repeat(many - 1) },
    };
    const large = findingsOf({ ...review, findings });
    assert.equal(large.rowsToAsk(), many);
    assert.equal(large.placesOf('missing').length, many / 2);
  });
});

describe('names of files', () => {
  it('are passed on unless they hold the number of a person', async () => {
    const result = common();
    const named = (/** @type {string} */ name) => {
      const files = result.review.files.map((file) => ({ ...file, name }));
      return { ...result, review: { ...result.review, files } };
    };
    const view = viewed();
    for (const name of ['Anna 19800101-1234.csv', '8001011234.xlsx', 'x_800101+1234.csv']) {
      const receipt = JSON.stringify(await reviewReceipt(view, named(name)));
      const letter = letterOf(view, named(name), LIST);
      assert.ok(letter);
      const shared = [receipt, JSON.stringify(findingsTable(view, named(name))), asText(view, letter)];
      for (const text of shared) {
        assert.ok(!text.includes(name) && text.includes('Fil 1'), `${name} in ${text.slice(0, 80)}`);
      }
    }
    const receipt = await reviewReceipt(view, named('faktura 2024-01-31.csv'));
    assert.equal(receipt.files[0]?.name, 'faktura 2024-01-31.csv');
  });
});

describe('files', () => {
  it('that lack a column of another are told of', () => {
    const [file] = common().review.files;
    assert.ok(file);
    const other = { ...file, columns: { day: 1, amount: 2, fee: 3 } };
    assert.deepEqual(columnsOfOthers([file, other], 0), ['fee']);
    assert.deepEqual(columnsOfOthers([file, other], 1), ['contact']);
    assert.deepEqual(columnsOfOthers([file, { ...other, rows: 0 }], 0), [], 'nothing was read of the other');
  });
});

describe('amounts that cannot be read', () => {
  it('are not nothing', () => {
    const { totals } = common().review;
    assert.ok(hasAmounts(totals));
    assert.ok(!hasAmounts({ ...totals, contacts: 0, credits: 0, withoutAmount: 2 }));
    assert.ok(hasAmounts({ ...totals, contacts: 0, credits: 0, withoutAmount: 0 }), 'an empty file costs nothing');
  });
});

describe('checks', () => {
  it('that were not done are never passed', () => {
    const { review } = common();
    assert.deepEqual(
      notDone(review).map(({ code }) => code),
      ['fee.above'],
    );
    assert.ok(review.checks.every((check) => check.state === 'done' || outcomeOf(check) === 'notDone'));
    assert.ok(!askedAbout(review).some(({ code }) => code === 'day.list_unconfirmed'));
  });

  it('have a name, what they compare, the rule and a question in both languages', () => {
    const codes = union(read('wasm/review/src/types.d.ts'));
    assert.ok(codes.length > 30);
    for (const language of /** @type {const} */ (['sv', 'en'])) {
      const { words } = viewed(language);
      for (const code of codes) {
        for (const side of /** @type {const} */ ([undefined, 'what', 'rule', 'ask'])) {
          assert.ok(words.has(findingKey(code, side)), `${language} ${findingKey(code, side)}`);
        }
        assert.match(words.text(findingKey(code, 'ask')), /\?$/, 'a question is asked');
      }
    }
  });
});

/** @param {string} types */
function union(types) {
  const declaration = /export type FindingCode =([^;]+);/.exec(types)?.[1] ?? '';
  return [...declaration.matchAll(/"([\w.]+)"/g)].map(([, code]) => /** @type {FindingCode} */ (code));
}

describe('files of findings', () => {
  it('have rows and amounts, and no word of the file', async () => {
    const view = viewed();
    const { review, settings } = common();
    const table = findingsTable(view, { review, settings, files: [], fileRemarks: [] });
    assert.equal(table.rows.length, 65);
    assert.deepEqual(table.rows[3]?.slice(0, 3), ['bilaga januari.csv', '20', 'duplicate.contact']);
    assert.deepEqual(table.rows[3]?.slice(5), ['500', null, 'bilaga januari.csv', '4', null]);
    const csv = Buffer.from(await MAKES.writeCsv(table, 'excel')).toString('utf8');
    assert.doesNotMatch(csv, /fotvårdare/);
    assert.match(csv, /Patient-id, Datum/);
    assert.match(csv, /430600,5/);
    assert.equal(csv.trim().split('\r\n').length, 66);
  });

  it('are a workbook with what the checks are, without how many rows', async () => {
    const view = viewed();
    const book = findingsWorkbook(view, common(), [{ label: 'Prislista', text: LIST }]);
    assert.equal(book.sheets.length, 3);
    const bytes = await MAKES.writeWorkbook(book);
    assert.ok(bytes.length > 1000);
    assert.doesNotMatch(JSON.stringify(book), /fotvårdare/);
    assert.match(JSON.stringify(book.sheets[1]), /Inte gjord. Behöver kolumnen patientavgift/);
  });

  it('cannot do harm', async () => {
    const view = viewed();
    const result = hostile();
    const csv = Buffer.from(await MAKES.writeCsv(findingsTable(view, result), 'excel')).toString('utf8');
    assert.doesNotMatch(csv, /(^|[;\n"])=cmd/);
    assert.doesNotMatch(csv, /19121212/);
    assert.match(csv, /4294967295/);
    await MAKES.writeWorkbook(findingsWorkbook(view, result, [{ label: HARM, text: HARM }]));
    const sheet = letterOf(view, result, HARM);
    assert.ok(sheet);
    assert.doesNotMatch(asHtml(view, sheet), /<img|19121212/);
    assert.doesNotMatch(asText(view, sheet), /19121212|^=cmd/m);
  });

  it('of nothing have a heading only', () => {
    const table = findingsTable(viewed('en'), empty());
    assert.deepEqual([table.columns.length, table.rows.length], [COLUMNS.length, 0]);
  });
});

describe('the letter', () => {
  it('asks, names rows, and is neutral', () => {
    const view = viewed();
    const sheet = letterOf(view, common(), LIST);
    assert.ok(sheet);
    const text = asText(view, sheet)
      .replace(/\n(?!\n)/g, ' ')
      .replaceAll('\u00A0', ' ');
    assert.match(text, /Att vi frågar om en rad betyder inte att den är fel/);
    assert.match(text, /Rad 20 \(jämför 4\), 21 \(jämför 5\)/);
    assert.match(text, /Rad 100–149/);
    assert.match(text, /Samma fråga gäller 10 rader till/);
    assert.match(text, /Fakturerat: 430 600,50 kr/);
    assert.match(text, /Källa: .*interpellation/);
    assert.doesNotMatch(text, /fotvårdare|fel faktura|felaktig/);
    // A note is nothing to ask about.
    assert.doesNotMatch(text, /inte bekräftad/);
    const english = letterOf(viewed('en'), common(), LIST);
    assert.ok(english && asHtml(viewed('en'), english).includes('Rows are numbered as in a spreadsheet'));
  });

  it('of a file with few contacts does not say how many, nor their amount', () => {
    const { review, ...rest } = common();
    const few = { ...rest, review: { ...review, totals: { ...review.totals, contacts: 3 } } };
    const view = viewed();
    const sheet = letterOf(view, few, LIST);
    assert.ok(sheet);
    assert.match(asText(view, sheet), /Kontakter: färre än 5/);
    assert.doesNotMatch(asText(view, sheet), /430.600/);
  });

  it('is not there when there is nothing to ask', () => {
    assert.equal(letterOf(viewed(), empty(), LIST), undefined);
  });

  it('writes rows that follow each other as one', () => {
    assert.deepEqual(spans([3, 17, 20, 21, 22, 40, 41]), ['3', '17', '20–22', '40, 41']);
    assert.deepEqual(spans([]), []);
    assert.deepEqual(spans([5, 5]), ['5']);
  });
});

describe('the receipt', () => {
  it('is the same for the same review, has hashes of the files and no small count', async () => {
    const view = viewed();
    const files = [new File(['a;b\n1;2\n'], 'bilaga januari.csv')];
    const receipt = await reviewReceipt(view, { ...common(), files });
    assert.match(receipt.id, /^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/);
    assert.equal(receipt.files[0]?.sha256, createHash('sha256').update('a;b\n1;2\n').digest('hex'));
    assert.equal((await reviewReceipt(view, { ...common(), files })).id, receipt.id);
    const other = { ...common(), settings: { ...common().settings, homeRegion: '01' } };
    assert.notEqual((await reviewReceipt(view, { ...other, files })).id, receipt.id);
    assert.doesNotMatch(JSON.stringify([receipt.totals, receipt.checks]), SMALL);
    assert.doesNotMatch(JSON.stringify(receipt), /fotvårdare/);
  });

  it('of a file that is gone has no hash', async () => {
    const receipt = await reviewReceipt(viewed(), empty());
    assert.equal(receipt.files[0]?.sha256, null);
  });
});

describe('other views', () => {
  const now = published('riket-2020');

  it('get the contacts of a year, the invoice and the settings', () => {
    const result = common();
    const [year] = handedYears(result);
    assert.ok(year?.isWhole);
    const state = calculated(now, result, year, 'sv');
    assert.equal(state.choices.region, '23');
    // One profession is not known and one has three contacts.
    assert.equal(state.choices.volume, 'total');
    assert.equal(state.texts.total, '1\u00A0000');
    assert.equal(state.texts.invoiced, '430\u00A0600,5');
    assert.equal(state.texts.patients, '700');
    assert.deepEqual([state.texts.from, state.texts.to], ['2020-01-01', '2020-12-31']);
  });

  it('get professions where all are known and none is small', () => {
    const { review, ...rest } = common();
    const byProfession = [
      { profession: /** @type {const} */ ('doctor'), contacts: 800 },
      { profession: /** @type {const} */ ('nurse'), contacts: 200 },
    ];
    const years = review.totals.years.map((year) => ({ ...year, byProfession, patients: 3 }));
    const result = { ...rest, review: { ...review, totals: { ...review.totals, years } } };
    const [year] = handedYears(result);
    assert.ok(year?.withProfessions && !year.withPatients);
    const state = calculated(now, result, year, 'en');
    assert.deepEqual([state.texts['contacts.doctor'], state.texts['contacts.nurse']], ['800', '200']);
    assert.equal(state.texts.patients, undefined);
  });

  it('get no year with fewer than five contacts', () => {
    const { review, ...rest } = common();
    const years = review.totals.years.map((year) => ({ ...year, contacts: 4 }));
    const result = { ...rest, review: { ...review, totals: { ...review.totals, years } } };
    assert.deepEqual(handedYears(result), []);
    assert.ok(hasSmallYear(result));
    assert.deepEqual(handedYears(empty()), []);
  });

  it('get no year from which a small one could be worked out', () => {
    const { review, ...rest } = common();
    const [year] = review.totals.years;
    assert.ok(year);
    const of = (/** @type {number[]} */ ...contacts) => {
      const years = contacts.map((count, place) => ({ ...year, year: 2018 + place, contacts: count }));
      const period = { from: '2018-01-01', to: '2020-12-31' };
      const settings = { ...rest.settings, period };
      return handedYears({ ...rest, settings, review: { ...review, totals: { ...review.totals, years } } });
    };
    assert.deepEqual(of(1000, 2), []);
    assert.deepEqual(
      of(1000, 2, 30).map(({ year }) => year),
      [2018],
    );
    assert.deepEqual(
      of(1000, 20, 30).map(({ year }) => year),
      [2020, 2019, 2018],
    );
  });

  it('get the months that the contacts are of when no period is given, and only a whole year to compare', () => {
    const { review, settings } = common();
    const { period: _, ...without } = settings;
    const days = { from: '2020-02-03', to: '2020-02-27' };
    const part = { ...common(), settings: without, review: { ...review, totals: { ...review.totals, days } } };
    const [year] = handedYears(part);
    assert.deepEqual(year?.days, { from: '2020-02-01', to: '2020-02-29' });
    assert.equal(year?.isWhole, false);
  });

  it('keep own numbers of others', () => {
    const before = withOwnTable(now, 'Tabell', [
      { region: '01', year: 2020, measure: 'contacts', number: '7' },
      { region: '23', year: 2020, measure: 'contacts', number: '8' },
      { region: '23', year: 2019, measure: 'contacts', number: '9' },
    ]);
    const result = common();
    const state = compared(before, result, handedYears(result), 'Granskad faktura');
    assert.equal(state.texts['own.name'], 'Tabell');
    assert.equal(state.texts['own.01.2020.contacts'], '7');
    assert.equal(state.texts['own.23.2019.contacts'], '9');
    assert.equal(state.texts['own.23.2020.contacts'], '1000');
    assert.equal(state.texts['own.23.2020.invoiced'], '430600.5');
    assert.equal(ownCells(state).length, 5);
    assert.equal(state.choices.comparedYear, '2020');
  });
});

describe('codes', () => {
  it('are written as what they are', () => {
    const view = viewed();
    assert.equal(groupKey(view, 'month', '2020-03'), 'mars 2020');
    assert.equal(groupKey(view, 'month', 'x'), 'x');
    assert.equal(groupKey(view, 'profession', ''), 'Okänt');
    assert.equal(groupKey(view, 'profession', 'doctor'), 'Läkare');
    assert.equal(groupKey(view, 'careRegion', '04'), 'Region Sörmland');
    assert.equal(groupKey(view, 'contactType', 'notPayable'), 'Ersätts inte');
    const finding = findingsOf(hostile().review).at(0);
    assert.ok(finding);
    assert.equal(detailText(view, finding), HARM);
    assert.equal(detailText(view, { ...finding, code: 'price.other_profession', detail: 'nurse' }), 'Sjuksköterska');
  });
});
