/* The answer sheet: what it says for every kind of case, and that page, Word and plain text say the same. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asHtml } from '../../www/js/answer-sheet/as-html.js';
import { asText } from '../../www/js/answer-sheet/as-text.js';
import { LEFT_OUT, leftOutText } from '../../www/js/answer-sheet/figures.js';
import { write } from '../../www/js/answer-sheet/phrase.js';
import { answerSheet } from '../../www/js/answer-sheet/sheet.js';
import { chosen, emptyState, given, inYear, movedTo, typed } from '../../www/js/state.js';
import { answered, STATES } from './answers.js';

/** @typedef {import('../../www/js/answer-sheet/sheet.js').Block} Block */
/** @typedef {import('../../www/js/answer-sheet/sheet.js').Sheet} Sheet */
/** @typedef {import('../../www/js/format.js').Language} Language */
/** @typedef {import('../../www/js/state.js').State} State */

const REFERENCE = { receipt: '0000-1111-2222', link: 'https://example.org/#/rakna?v=1&sum=1' };
const HOSTILE = ['<img src=x onerror=alert(1)>', "=cmd|' /C calc'!A0", '"><script>alert(1)</script>', '{ $payer }'];

/**
 * @param {State} state
 * @param {Language} [language]
 */
function sheetOf(state, language = 'sv') {
  const view = answered(state, language);
  const sheet = answerSheet(view, REFERENCE);
  assert.ok(sheet, 'there is something to answer with');
  const text = asText(view, sheet);
  return { view, sheet, text, flat: flat(text), html: asHtml(view, sheet) };
}

/**
 * Without line breaks and no-break spaces, to look for sentences in.
 * @param {string} text
 */
const flat = (text) => text.replace(/[\s\u00A0]+/g, ' ');

/**
 * The first block of a kind.
 * @template {Block['kind']} K
 * @param {Sheet} sheet
 * @param {K} kind
 */
function block(sheet, kind) {
  const found = sheet.pages.flatMap(({ blocks }) => blocks).find((each) => each.kind === kind);
  assert.ok(found, kind);
  return /** @type {Extract<Block, { kind: K }>} */ (found);
}

const jamtland = () => chosen(inYear(emptyState, '2025'), 'region', '23');
const rebuilt = () => typed(typed(jamtland(), 'invoiced', '9,2 mnkr'), 'patients', '7 962 patienter');

/**
 * All regions with an invoice of so many kronor, or all but some.
 * @param {(position: number) => string} amount
 * @param {number} [regions]
 */
function invoicedTable(amount, regions = 21) {
  const start = chosen(inYear(emptyState, '2019'), 'mode', 'table');
  const codes = answered(start)
    .catalogue.regions.map(({ code }) => code)
    .filter((code) => code !== '00');
  return codes
    .slice(0, regions)
    .reduce((state, code, position) => typed(state, `table.${code}.invoiced`, amount(position)), start);
}

describe('the answer from Jämtland Härjedalen, rebuilt from its two numbers', () => {
  const { flat: text, sheet } = sheetOf(rebuilt());

  it('asks and answers in sentences', () => {
    assert.match(text, /Fråga -+ Vilken kostnad hade Region Jämtland Härjedalen för digital utomlänsvård år 2025\?/);
    assert.match(text, /Svar -+ Region Jämtland Härjedalen fakturerades 9,2 mnkr för 7 962 patienter/);
    assert.match(text, /Det är 1 155,49 kr per patient och 69,40 kr per invånare\./);
  });

  it('says how each figure was calculated, and where its numbers come from', () => {
    assert.match(text, /- Fakturerat per patient: 1 155,49 kr per patient \[3\]/);
    assert.match(text, /\[3\] Fakturerat per patient: 9,2 mnkr \/ 7 962 patienter = 1 155,49 kr\./);
    assert.match(
      text,
      /\[2\] Fakturerat: 9,2 mnkr\. Egen uppgift\. Samma uppgift är publicerad \(slutlig\), men avrundad/,
    );
    assert.match(text, /132 572 invånare\. Folkmängd 31 december 2023\./);
  });

  it('keeps patients, contacts and referrals apart', () => {
    assert.match(text, /Patienter är inte kontakter\./);
    assert.match(text, /Kostnaden per kontakt är inte känd: antalet kontakter saknas\./);
    assert.match(text, /Regionens 13 749 remisser .* är inte kontakter eller patienter\./);
    assert.doesNotMatch(text, /\d kr per kontakt/);
    assert.doesNotMatch(text, /669/);
  });

  it('refuses a ranking, and the nation of another year', () => {
    assert.match(text, /rangordnas inte mot andra regioner: bara 1 av 21 har uppgift/);
    assert.match(text, /Om riket finns ingen publicerad uppgift för 2025 .* 2023\. Olika perioder jämförs inte\./);
  });

  it('cites the tool, the data and the receipt', () => {
    assert.match(text, /Beräknat med Utomlänskollen \d+\.\d+\.\d+, med uppgifter granskade .* Kvitto 0000-1111-2222\./);
    assert.match(text, /https:\/\/example\.org\/#\/rakna\?v=1&sum=1 $/);
  });

  it('lists every step, and only steps and sources that are there', () => {
    const { rows } = block({ pages: sheet.pages.slice(1) }, 'table');
    assert.equal(rows.length, 5);
    assert.match(text, /5: Fakturerat per invånare: 9,2 mnkr \/ 132 572 invånare = 69,40 kr; steg 1, 3/);
  });

  it('has the range of the source once that is taken over', () => {
    const { flat: rounded } = sheetOf(
      given(rebuilt(), 'invoiced', { value: '9200000', low: '9150000', high: '9250000' }),
    );
    assert.match(rounded, /Fakturerat per patient: 1 155,5 kr per patient \(1 149,2–1 161,8\)/);
    assert.match(rounded, /Fakturerat per invånare: 69,4 kr per invånare \(69–69,8\)/);
  });
});

describe('a published case', () => {
  it('names source, status and scope, and the other numbers there are', () => {
    const { flat: text, sheet, view } = sheetOf(published('riket-2020'));
    assert.match(text, /Publicerad uppgift: Fakturerat, Riket, 2020\. Status: slutlig\./);
    assert.match(text, /Om den publicerade uppgiften: elva privata vårdgivare\./);
    assert.match(text, /Källorna uppger olika belopp för samma period: 906 mnkr \(SKR\) och 957 mnkr/);
    assert.match(text, /Prislista:? SKL:s styrelse \(i dag SKR\), rekommendation\. Från 14 juni 2019/);
    assert.match(text, /Priserna är en rekommendation från SKL/);
    assert.match(text, /Hur stor andel av kontakterna som patienten betalade avgift för är inte känt/);
    assert.match(text, /Svaret gäller hela riket/);
    for (const item of block(sheet, 'limits').items)
      assert.doesNotMatch(write(view.shown, item), /\?/, 'a document states, it asks nothing');
  });

  it('writes one-sided numbers as one-sided', () => {
    const { flat: text } = sheetOf(published('kalmar-2021'));
    assert.match(text, /Fakturerat: minst 16,5 mnkr/);
    assert.match(text, /Antal kontakter: minst 42 000 kontakter/);
  });
});

describe('a cost that hangs on unknown fees', () => {
  const region = () => chosen(chosen(inYear(emptyState, '2020'), 'region', '23'), 'volume', 'total');
  const contacts = () => typed(region(), 'total', '8 000');
  const both = () => typed(typed(contacts(), 'invoiced', '9,2 mnkr'), 'patients', '7 962');
  const without = (/** @type {State} */ state, /** @type {string[]} */ ...names) =>
    typed(state, LEFT_OUT, names.join(' '));
  const shortOf = (/** @type {State} */ state) =>
    /Svar -+ (.*?) Siffror --/.exec(sheetOf(state).flat)?.[1] ?? sheetOf(state).flat;

  it('has rates of the amount that is said, and of no other', () => {
    const text = shortOf(contacts());
    assert.match(
      text,
      /8 000 digitala utomlänskontakter 2,2–4 mnkr före avdrag för patientavgifter \(2020\)\. Det är 275–500 kr per kontakt\.$/,
    );
  });

  it('says what was invoiced where that is known, with its own rates', () => {
    const text = shortOf(both());
    assert.match(text, /2,2–4 mnkr före avdrag för patientavgifter \(2020\)\. Det är 275–500 kr per kontakt\. Region/);
    assert.match(
      text,
      /fakturerades 9,2 mnkr för 7 962 patienter .*Det är 1 150 kr per kontakt, 1 155,49 kr per patient och 70,33 kr per invånare\.$/,
    );
    assert.doesNotMatch(text, /högst/);
  });

  it('says nothing that is left out', () => {
    assert.doesNotMatch(shortOf(without(both(), 'invoiced')), /9,2|1 150/);
    assert.doesNotMatch(shortOf(without(both(), 'patients')), /7 962/);
    assert.doesNotMatch(shortOf(without(both(), 'grossPerContact')), /275/);
    const withoutGross = shortOf(without(both(), 'gross'));
    assert.doesNotMatch(withoutGross, /2,2|275/);
    assert.match(withoutGross, /Det är högst 500 kr per kontakt.* fakturerades 9,2 mnkr/);
    const withoutCosts = shortOf(without(contacts(), 'gross', 'liability'));
    assert.equal(withoutCosts, 'Siffrorna i svaret står i tabellen.', 'left out is not unknown');
  });
});

describe('a published number of another period than the case', () => {
  const moved = () => typed(typed(published('riket-2020'), 'from', '2021-01-01'), 'to', '2021-12-31');

  it('is said to be so', () => {
    const { flat: text } = sheetOf(moved());
    assert.match(text, /- Kontakter: 2 300 000 är publicerat för 2020, inte för 2021\./);
    assert.match(text, /- Fakturerat: 906 mnkr är publicerat för 2020, inte för 2021\./);
    assert.match(sheetOf(moved(), 'en').flat, /Contacts: 2,300,000 is published for 2020, not for 2021\./);
  });

  it('is the user’s own once it is another, and nothing is said in its own period', () => {
    assert.doesNotMatch(sheetOf(typed(moved(), 'total', '2 300 001')).flat, /Kontakter: .* är publicerat för/);
    assert.doesNotMatch(sheetOf(published('riket-2020')).flat, /är publicerat för/);
  });
});

describe('nothing to answer with', () => {
  it('gives no sheet', () => {
    assert.equal(answerSheet(answered(jamtland()), REFERENCE), undefined);
    assert.equal(answerSheet(answered(movedTo(jamtland(), '14')), REFERENCE), undefined);
    assert.equal(answerSheet(answered(chosen(jamtland(), 'mode', 'table')), REFERENCE), undefined);
  });
});

describe('all regions in the table', () => {
  it('refuses a place while some have no value', () => {
    const { flat: text } = sheetOf(
      chosen(
        invoicedTable(() => '10 mnkr', 20),
        'levelFrom',
        '01',
      ),
    );
    assert.match(text, /Region Stockholm rangordnas inte mot andra regioner: bara 20 av 21 har uppgift/);
    assert.match(text, /Uppgift för perioden saknas för Norrbotten\./);
    assert.match(text, /För de 20 regioner som har uppgift är det vägda medelvärdet/);
    assert.doesNotMatch(text, /ligger på plats/);
  });

  it('gives one when all have', () => {
    const { flat: text } = sheetOf(
      chosen(
        invoicedTable(() => '10 mnkr'),
        'levelFrom',
        '01',
      ),
    );
    assert.match(text, /Region Stockholm ligger på plats 21 av 21 i fakturerat per invånare \(2019\)\./);
  });

  it('refuses one where ranges overlap', () => {
    const { flat: text } = sheetOf(
      chosen(
        invoicedTable(() => '5–500 mnkr'),
        'levelFrom',
        '01',
      ),
    );
    assert.match(text, /rangordnas inte mot andra regioner: .* kan platsen vara \d+–21 av 21/);
    assert.doesNotMatch(text, /ligger på plats/);
  });

  /**
   * So many kronor for the same number of contacts, so that regions can be alike.
   * @param {(position: number) => string} amount
   */
  const perContact = (amount) =>
    answered(inYear(emptyState, '2019')).catalogue.regions.reduce(
      (state, { code }) => (code === '00' ? state : typed(state, `table.${code}.unsplit`, '1 000')),
      chosen(chosen(invoicedTable(amount), 'levelFrom', '01'), 'measure', 'invoicedPerContact'),
    );

  it('compares on what the user has chosen, where the region has a value of it', () => {
    const table = invoicedTable(() => '10 mnkr');
    const chosenMeasure = (/** @type {State} */ state) => sheetOf(chosen(state, 'measure', 'invoicedPerPatient')).flat;
    assert.match(chosenMeasure(typed(table, 'table.01.patients', '100')), /om fakturerat per patient \(2019\)/);
    assert.match(chosenMeasure(typed(table, 'table.25.patients', '100')), /i fakturerat per invånare \(2019\)/);
  });

  it('says with how many a place is shared', () => {
    const text = (/** @type {number} */ equals) =>
      sheetOf(perContact((position) => (position < equals ? '1 mnkr' : `${position + 1} mnkr`))).flat;
    assert.match(text(1), /Region Stockholm ligger på plats 21 av 21 i fakturerat per kontakt \(2019\)/);
    assert.match(text(3), /Region Stockholm delar plats 19 av 21 med 2 andra regioner i fakturerat per kontakt/);
    assert.match(text(2), /Region Stockholm delar plats 20 av 21 med 1 annan region i fakturerat per kontakt/);
  });

  it('refuses a place where all are equal', () => {
    const { flat: text } = sheetOf(perContact(() => '1 mnkr'));
    assert.match(
      text,
      /Region Stockholm rangordnas inte .*: alla 21 regioner har samma värde i fakturerat per kontakt/,
    );
    assert.doesNotMatch(text, /plats 1 av/);
  });

  it('is about the first region until one is chosen', () => {
    assert.match(
      sheetOf(invoicedTable(() => '1 mnkr', 3)).flat,
      /Vilken kostnad hade Region Stockholm för digital utomlänsvård år 2019/,
    );
  });
});

describe('what is left out', () => {
  it('takes its row, notes and steps with it, and nothing else', () => {
    const state = typed(rebuilt(), LEFT_OUT, leftOutText(rebuilt(), 'invoicedPerInhabitant', false));
    const { flat: text, sheet } = sheetOf(state);
    assert.equal(block(sheet, 'table').rows.length, 3);
    assert.doesNotMatch(text, /69,40|132 572/);
    assert.match(text, /Det är 1 155,49 kr per patient\./);
    assert.equal(leftOutText(state, 'invoicedPerInhabitant', true), '');
  });

  it('may be everything', () => {
    const all = ['patients', 'invoiced', 'invoicedPerPatient', 'invoicedPerInhabitant'].join(' ');
    const { flat: text } = sheetOf(typed(rebuilt(), LEFT_OUT, all));
    assert.match(text, /Svar -+ Inga siffror är valda till svaret\./);
    assert.doesNotMatch(text, /9,2 mnkr|7 962|\[1\]/);
  });

  it('is no change of the case', () => {
    const state = published('riket-2020');
    assert.equal(typed(state, LEFT_OUT, 'gross').edited, false);
    assert.equal(typed(state, 'total', '1').edited, true);
  });
});

for (const [name, state] of Object.entries(STATES)) {
  const view = answered(state);
  if (!answerSheet(view, REFERENCE)) continue;
  describe(`the sheet of ${name}`, () => {
    const [swedish, english] = [sheetOf(state), sheetOf(state, 'en')];

    it('is built alike in both languages, with every text there', () => {
      const shape = (/** @type {Sheet} */ { pages }) => pages.map(({ blocks }) => blocks.map(({ kind }) => kind));
      assert.deepEqual(shape(english.sheet), shape(swedish.sheet));
      assert.equal(block(english.sheet, 'notes').notes.length, block(swedish.sheet, 'notes').notes.length);
      for (const { text } of [swedish, english])
        assert.doesNotMatch(text, /\{|\}|undefined|\$|sheet-|node-|fact-|step-/);
    });

    it('has marks for all its notes and notes for all its marks', () => {
      const { rows } = block(swedish.sheet, 'table');
      const marks = new Set(rows.flatMap((cells) => cells.flatMap((cell) => cell.marks ?? [])));
      const numbers = block(swedish.sheet, 'notes').notes.map((_, index) => index + 1);
      assert.deepEqual(
        [...marks].sort((a, b) => a - b),
        numbers,
      );
      for (const [head] of rows) assert.ok((head?.marks ?? []).length > 0, 'a figure without a note');
    });

    it('says the same in Word as in plain text', () => {
      const words = (/** @type {string} */ text) => new Set(flat(text).match(/[\p{L}\d,]{4,}/gu));
      const inHtml = words(unescaped(swedish.html.replace(/<[^>]+>/g, ' ')));
      const missing = [...words(swedish.text)].filter((word) => !inHtml.has(word));
      assert.deepEqual(missing, []);
    });

    it('fits lines of 72 characters, but for addresses', () => {
      const long = swedish.text.split('\n').filter((line) => line.length > 72 && !line.includes('http'));
      assert.deepEqual(long, []);
    });
  });
}

describe('the copy for Word', () => {
  const { html } = sheetOf(rebuilt());

  it('has headings, a table with borders and the notes as a numbered list', () => {
    assert.match(html, /<h1>Svar på interpellation<\/h1>/);
    assert.match(html, /<table border="1"/);
    assert.match(html, /<th scope="row"[^>]*>Fakturerat per patient<sup>3<\/sup><\/th>/);
    assert.match(html, /<h3>Noter<\/h3>\n<ol><li>/);
    assert.equal(html.match(/<tr>/g)?.length, 5 + 6);
  });

  it('refers to nothing outside itself', () => {
    assert.doesNotMatch(html, /<(a|img|link|script|iframe)\b|src=|href=|url\(/);
  });
});

describe('hostile words of the user', () => {
  for (const hostile of HOSTILE) {
    it(hostile, () => {
      const fields = ['question', 'to', 'from', 'date'];
      const state = fields.reduce((now, field) => typed(now, `svar.${field}`, `${hostile}\n${hostile}`), rebuilt());
      const { html, text } = sheetOf(state);
      assert.doesNotMatch(html, /<(img|script)\b/);
      assert.ok(unescaped(html).includes(hostile), 'it is shown as it was written');
      // A spreadsheet would take a line that begins with a sign for a formula.
      for (const line of [...text.split('\n'), ...html.split(/<[^>]+>|\n/)]) assert.doesNotMatch(line, /^\s*=cmd/);
    });
  }
});

/** @param {string} id of a published case */
function published(id) {
  const state = STATES[id];
  assert.ok(state, id);
  return state;
}

/** @param {string} html */
function unescaped(html) {
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return html.replace(/&(lt|gt|quot|#39|amp);/g, (sign) => signs[/** @type {keyof typeof signs} */ (sign)]);
}
