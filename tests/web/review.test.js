/*
 * Invoices through the page's worker, without a screen: the annexes in `tests/reviews/` come to the same in WebAssembly, by
 * settings as JSON, as they do natively, however they are cut and whichever way they are saved.
 */

import assert from 'node:assert/strict';
import { Blob } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answer, MAKES, startFrom } from '../../www/js/files-worker.js';

/** @typedef {import('../../wasm/review/src/types.d.ts').Review} Review */
/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewQuestion} ReviewQuestion */
/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewTotals} ReviewTotals */

const root = new URL('../../', import.meta.url);
const module = (/** @type {string} */ name) =>
  readFileSync(new URL(`wasm/${name}/pkg/utomlanskollen_${name}_bg.wasm`, root));
startFrom({ review: module('review'), spreadsheet: module('spreadsheet'), workbook: module('workbook') });

/**
 * A file that gives its bytes in parts cut at some places, and then breaks off or not.
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {{ cuts?: number[], breaksOff?: boolean }} [how]
 */
function file(name, bytes, { cuts = [], breaksOff = false } = {}) {
  const ends = [...new Set(cuts.filter((cut) => cut < bytes.length)), bytes.length].sort((a, b) => a - b);
  const parts = ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
  const whole = new Blob([new Uint8Array(bytes)]);
  const stream = () =>
    new ReadableStream({
      pull(stream) {
        const part = left.shift();
        if (part) stream.enqueue(part);
        else if (breaksOff) stream.error(new DOMException('It has changed', 'NotReadableError'));
        else stream.close();
      },
    });
  const left = [...parts];
  const made = { name, size: bytes.length, slice: whole.slice.bind(whole), stream };
  return /** @type {File} */ (/** @type {unknown} */ (made));
}

const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);

/** Lines of TOML with all of a value in one line, as plain data. @param {string} toml */
function plain(toml) {
  const lines = toml.split('\n').filter((line) => /^\w+ = /.test(line));
  const json = lines.map((line) => line.replace(/("[^"]*"|\w+) = /g, (_, key) => `"${key.replaceAll('"', '')}": `));
  return JSON.parse(`{${json.join(',')}}`);
}

const USUAL = plain(readFileSync(new URL('tests/reviews/settings.toml', root), 'utf8'));

/** @typedef {{ path: string, settings: ReviewSettings, files: { name: string, bytes: Uint8Array }[], breaksOff: boolean, show: string[], lines: string[] }} Case */

/** @type {Case[]} */
const CASES = ['ok', 'broken'].flatMap((folder) =>
  readdirSync(new URL(`tests/reviews/${folder}/`, root))
    .filter((name) => name.endsWith('.toml'))
    .map((name) => {
      const text = readFileSync(new URL(`tests/reviews/${folder}/${name}`, root), 'utf8');
      const [head = '', settings = ''] = text.replace(/review = '''.*?'''/s, '').split('[settings]');
      const { files = [name.replace('.toml', '.csv')], without = [], breaks_off = false, show = [] } = plain(head);
      const all = Object.entries({ ...USUAL, ...plain(settings) }).filter(([key]) => !without.includes(key));
      return {
        path: `${folder}/${name}`,
        settings: /** @type {ReviewSettings} */ (/** @type {unknown} */ (Object.fromEntries(all))),
        files: files.map((/** @type {string} */ name) => ({
          name,
          bytes: new Uint8Array(readFileSync(new URL(`tests/reviews/${folder}/${name}`, root))),
        })),
        breaksOff: breaks_off,
        show,
        lines: (/review = '''\n(.*?)'''/s.exec(text)?.[1] ?? '').trim().split('\n'),
      };
    }),
);

/**
 * @param {Case} given
 * @param {number[]} [cuts]
 */
async function reviewed({ settings, files, breaksOff }, cuts = []) {
  const opened = files.map(({ name, bytes }, position) =>
    file(name, bytes, { cuts, breaksOff: breaksOff && position === files.length - 1 }),
  );
  return (await MAKES.reviewInvoices(opened, settings, [], () => {})).review;
}

/** "7", and "2:7" in the second file. */
const place = (/** @type {number} */ file, /** @type {number} */ row) => (file === 0 ? `${row}` : `${file + 1}:${row}`);

/**
 * The findings as `tests/reviews/README.md` writes them.
 * @param {Review} review
 */
function findingLines({ findings }) {
  const [invoiced, expected, detail] = [findings.invoiced, findings.expected, findings.detail].map((lines) =>
    lines.split('\n'),
  );
  return Array.from(findings.row, (row, at) => {
    const other = findings.otherRow[at] ?? 0;
    const of = other > 0 ? ` of ${place(findings.otherFile[at] ?? 0, other)}` : '';
    const more = detail?.[at] ? ` [${detail[at]}]` : '';
    const amounts = expected?.[at] ? `${invoiced?.[at] || 'unknown'} for ${expected[at]}` : invoiced?.[at];
    const code = findings.codes[findings.code[at] ?? 0];
    return `! ${place(findings.file[at] ?? 0, row)} ${code}${of}${more}${amounts ? `: ${amounts}` : ''}`;
  });
}

/** @param {ReviewTotals} totals */
function totalLines({ contacts, credits, pairedCredits, withoutAmount, patients, ...totals }) {
  const { expected, invoiceTotal } = totals;
  const known = patients === undefined ? 'patients unknown' : `${patients} patients`;
  const causes = (expected?.causes ?? []).map(({ code, amount, rows }) => `${code} ${amount} (${rows})`);
  const sums = expected && `expected ${expected.expected} in ${expected.rows} rows, invoiced ${expected.invoiced}`;
  return [
    `${contacts} contacts, ${credits} credits (${pairedCredits} paired), ${withoutAmount} without amount, ${known}`,
    `invoiced ${totals.invoiced}, credited ${totals.credited}`,
    expected && `${sums}, difference ${expected.difference}${causes.length > 0 ? `: ${causes.join(', ')}` : ''}`,
    invoiceTotal &&
      `the invoice says ${invoiceTotal.given}${invoiceTotal.rounding ? `, rounding ${invoiceTotal.rounding}` : ''}, difference ${invoiceTotal.difference}`,
  ].filter((line) => line !== undefined);
}

const oneLine = (/** @type {string} */ text) => text.replaceAll('\r', '\\r').replaceAll('\n', '\\n');

/**
 * @param {ReviewTotals} totals
 * @param {string[]} show
 */
function moreLines({ contactsPerPatient, groups, years }, show) {
  const patients = contactsPerPatient.map(
    ({ patients, contacts, orMore }) => `${patients} patients with ${contacts}${orMore ? ' or more' : ''} contacts`,
  );
  const grouped = groups.flatMap(({ by, rows }) =>
    rows.map(
      ({ key, contacts, credits, invoiced }) =>
        `${by} ${oneLine(key) || 'not known'}: ${contacts} contacts, ${credits} credits, ${invoiced}`,
    ),
  );
  const yearly = years.map(({ year, contacts, patients, invoiced, byProfession }) => {
    const professions = byProfession.map(({ profession, contacts }) => `, ${profession} ${contacts}`);
    const known = patients === undefined ? '' : `, ${patients} patients`;
    return `${year}: ${contacts} contacts${known}, ${invoiced}${professions.join('')}`;
  });
  return Object.entries({ patients, groups: grouped, years: yearly }).flatMap(([what, lines]) =>
    show.includes(what) ? lines : [],
  );
}

/** @param {ReviewQuestion} question */
function questionLine(question) {
  if (question.about === 'word') return `? ${question.of}: ${question.word} (${question.rows})`;
  if (question.about === 'column') return `? column ${question.of}: ${question.words} words`;
  return question.about === 'amounts' ? '? amounts' : `? ${question.about}: ${question.example}`;
}

/**
 * All of a review, as in the files.
 * @param {Review} review
 * @param {string[]} show
 */
function linesOf(review, show) {
  const files = review.files.map(
    ({ name, encoding, delimiter, heading, amounts = 'gross or net', rows, totalsRow, whole }) => {
      const totals = totalsRow === undefined ? '' : `, totals in row ${totalsRow}`;
      return `${name}: ${encoding}, ${delimiter}, heading ${heading}, ${amounts}, ${rows} rows${totals}${whole ? '' : ', not whole'}`;
    },
  );
  const counted = review.checks
    .filter(({ found, kept }) => found !== kept)
    .map(({ found, code, kept }) => `: ${found} rows have ${code}, of which ${kept} are shown`);
  const remarks = review.remarks.map(({ file, row, code, params }) => {
    const values = Object.entries(params).map(([name, value]) => `${name}=${value}`);
    return ['*', ...(row === undefined ? [] : [place(file, row)]), code, values.join(', ')].join(' ').trimEnd();
  });
  /** @type {Map<string, string[]>} */
  const notDone = new Map();
  for (const { needs, code, state } of review.checks) {
    const key = needs.join(' and ');
    if (state === 'notDone') notDone.set(key, [...(notDone.get(key) ?? []), code]);
  }
  const sorted = [...notDone].sort(([one], [two]) => (one < two ? -1 : 1));
  return [
    ...files,
    ...totalLines(review.totals),
    ...moreLines(review.totals, show),
    ...findingLines(review),
    ...counted,
    ...review.questions.map(questionLine),
    ...remarks,
    ...sorted.map(([needs, codes]) => `- without ${needs}: ${codes.join(', ')}`),
  ];
}

describe('the review of an invoice through the worker', () => {
  for (const given of CASES) {
    it(`comes to the same as natively: ${given.path}`, async () => {
      assert.deepEqual(linesOf(await reviewed(given), given.show), given.lines);
    });
  }

  it('comes to the same however the files are cut', async () => {
    const cut = fc.record({ of: fc.constantFrom(...CASES), cuts: fc.array(fc.nat(900), { maxLength: 40 }) });
    await fc.assert(
      fc.asyncProperty(cut, async ({ of, cuts }) => {
        assert.deepEqual(await reviewed(of, cuts), await reviewed(of));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same of a file in UTF-16, with its encoding said', async () => {
    const given = CASES.find(({ path }) => path.endsWith('ok/all_is_right.toml'));
    assert.ok(given);
    const [first] = given.files;
    assert.ok(first);
    const text = new TextDecoder().decode(first.bytes);
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
    const cuts = [1, 3, 101, 102];
    const opened = [file(first.name, wide, { cuts })];
    const { review } = await MAKES.reviewInvoices(opened, given.settings, [], () => {});
    assert.deepEqual(
      linesOf(review, []).map((line) => line.replace('utf-16', 'utf-8')),
      linesOf(await reviewed(given), []),
    );
    assert.equal(review.files[0]?.encoding, 'utf-16');
  });

  it('goes through all files, also after one that is none and one that breaks off', async () => {
    const text = 'Kontakt-id;Besöksdatum;Belopp netto;Yrkeskategori\nk1;2020-02-03;500;Läkare\n';
    const opened = [
      file('a.pdf', utf8('%PDF-1.7')),
      file('b.csv', utf8(text), { breaksOff: true }),
      file('c.csv', utf8(text.replace('k1', 'k2'))),
    ];
    const { review, fileRemarks } = await MAKES.reviewInvoices(opened, USUAL, [], () => {});
    assert.deepEqual(
      review.files.map(({ name, rows, whole }) => [name, rows, whole]),
      [
        ['a.pdf', 0, false],
        ['b.csv', 1, false],
        ['c.csv', 1, true],
      ],
    );
    assert.deepEqual(
      fileRemarks.map(({ file, code }) => [file, code]),
      [
        [0, 'own_table.file_pdf'],
        [1, 'own_table.unreadable'],
      ],
    );
  });

  it('reads the sheet of a workbook as it reads the same rows of text', async () => {
    const text = [
      'Kontakt-id;Besöksdatum;Belopp netto;Yrkeskategori;Patientavgift;Ålder',
      'k1;2020-02-03;400,5;Läkare;100;40',
      '',
      'k2;2020-02-04;400;"Läkare; leg.";100;40',
      'k2;2020-02-04;-400;Läkare;100;40',
    ].join('\n');
    const rows = text.split('\n').map((line) => {
      const [id = '', day = '', amount = '', ...others] = line.split(/;(?! leg)/);
      if (!/^k/.test(id)) return [id, day, amount, ...others].map((text) => ({ text }));
      const cells = others.map((text) => ({ text: text.replaceAll('"', '') }));
      return [{ text: id }, { day }, { number: amount.replace(',', '.') }, ...cells];
    });
    const sheet = { widths: [], headRows: 0 };
    const read = { name: 'Läs mig', ...sheet, rows: [[{ text: 'Bilagan är på nästa blad' }]] };
    const sheets = [read, { name: 'Bilaga', ...sheet, rows }];
    const book = { title: '', author: '', created: '2020-03-01', sheets };
    const bytes = await MAKES.writeWorkbook(book);
    const opened = [new File([new Uint8Array(bytes)], 'a.csv')];
    const { review, fileRemarks } = await MAKES.reviewInvoices(opened, USUAL, [], () => {});
    const same = await MAKES.reviewInvoices([file('a.csv', utf8(text))], USUAL, [], () => {});
    assert.deepEqual([linesOf(review, []), fileRemarks], [linesOf(same.review, []), []]);
    assert.deepEqual(Array.from(review.findings.row).includes(4), true, 'rows keep their numbers');
    const preview = await MAKES.previewInvoice(/** @type {File} */ (opened[0]), USUAL, undefined);
    assert.equal(preview.sheet, 'Bilaga');
  });

  it('refuses settings with the place of what is wrong', async () => {
    const request = {
      id: 1,
      asked: /** @type {const} */ ('reviewInvoices'),
      of: [[], { ...USUAL, homeRegion: 'Z' }, []],
    };
    const reply = await answer(request);
    assert.deepEqual('refusal' in reply && reply.refusal.path, 'homeRegion');
  });

  it('shows the beginning of a file', async () => {
    const text = 'Kontakt-id;Besöksdatum;Belopp netto\nk1;2020-02-03;500\n';
    const preview = await MAKES.previewInvoice(file('a.csv', utf8(text)), USUAL, undefined);
    assert.deepEqual(
      preview.columns.map(({ role }) => role),
      ['contact', 'day', 'amount'],
    );
    assert.deepEqual([preview.heading, preview.sheets], [1, []]);
  });
});
