/* Reviews as the engine gives them, made by hand: a common one, one with nothing in it, and one that means harm. */

/** @typedef {import('../../wasm/review/src/types.d.ts').CheckResult} CheckResult */
/** @typedef {import('../../wasm/review/src/types.d.ts').FindingCode} FindingCode */
/** @typedef {import('../../wasm/review/src/types.d.ts').Review} Review */
/** @typedef {import('../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../../www/js/review-result/result.js').ReviewResult} ReviewResult */

/** @type {ReviewSettings} */
export const SETTINGS = {
  homeRegion: '23',
  today: '2026-11-25',
  period: { from: '2020-01-01', to: '2020-12-31' },
  priceList: { series: 'skr-digital' },
  exempt: { childrenUnder: 20, fromAge: 85, freeCard: true },
  invoiceTotal: '431250',
  amounts: 'net',
};

/** @typedef {{ row: number, code: FindingCode, file?: number, otherRow?: number, otherFile?: number, invoiced?: string, expected?: string, detail?: string }} Found */

/**
 * @param {readonly Found[]} found in the order of files and rows
 * @returns {Review['findings']}
 */
export function columnsOf(found) {
  const codes = [...new Set(found.map(({ code }) => code))];
  return {
    codes,
    file: Uint16Array.from(found, ({ file = 0 }) => file),
    row: Uint32Array.from(found, ({ row }) => row),
    code: Uint8Array.from(found, ({ code }) => codes.indexOf(code)),
    otherRow: Uint32Array.from(found, ({ otherRow = 0 }) => otherRow),
    otherFile: Uint16Array.from(found, ({ otherFile = 0 }) => otherFile),
    invoiced: found.map(({ invoiced = '' }) => invoiced).join('\n'),
    expected: found.map(({ expected = '' }) => expected).join('\n'),
    detail: found.map(({ detail = '' }) => detail).join('\n'),
  };
}

/**
 * @param {FindingCode} code
 * @param {number} found
 * @param {Partial<CheckResult>} [more]
 * @returns {CheckResult}
 */
export const check = (code, found, more = {}) => ({
  code,
  severity: 'error',
  state: 'done',
  needs: [],
  found,
  kept: found,
  sourceIds: [],
  ...more,
});

/** Sixty rows in a run, and some more. @type {Found[]} */
const DIFFERENT = Array.from({ length: 60 }, (_, place) => ({
  row: place + 100,
  code: 'price.differs',
  invoiced: '650',
  expected: '500',
}));

/** @returns {ReviewResult} */
export function common() {
  return {
    settings: SETTINGS,
    files: [],
    fileRemarks: [],
    review: {
      files: [
        {
          ...{ name: 'bilaga januari.csv', encoding: 'windows-1252', delimiter: 'semicolon', heading: 3 },
          columns: { contact: 1, day: 2, amount: 9 },
          ...{ amounts: 'net', rows: 1002, bytes: 75_000, totalsRow: 1006, whole: true },
        },
      ],
      totals: {
        ...{ contacts: 1000, credits: 2, pairedCredits: 1, withoutAmount: 3, invoiced: '430600.5', credited: '500' },
        patients: 700,
        contactsPerPatient: [
          { contacts: 1, patients: 500 },
          { contacts: 2, patients: 150 },
          { contacts: 3, patients: 47 },
          { contacts: 4, patients: 2 },
          { contacts: 5, orMore: true, patients: 1 },
        ],
        expected: {
          ...{ rows: 990, invoiced: '428000', expected: '418200', difference: '9800' },
          causes: [
            { code: 'price.differs', rows: 60, amount: '9000' },
            { code: 'duplicate.contact', rows: 1, amount: '500' },
            { code: 'contact_type.not_payable', rows: 6, amount: '300' },
          ],
        },
        invoiceTotal: { given: '431250', difference: '-649.5' },
        groups: [
          {
            by: 'profession',
            rows: [
              { key: 'doctor', contacts: 790, credits: 2, invoiced: '390000' },
              { key: 'nurse', contacts: 200, credits: 0, invoiced: '40000' },
              { key: 'psychologist', contacts: 3, credits: 0, invoiced: '300.5' },
              { key: '', contacts: 7, credits: 0, invoiced: '300' },
            ],
          },
          {
            by: 'month',
            rows: Array.from({ length: 12 }, (_, month) => ({
              key: `2020-${String(month + 1).padStart(2, '0')}`,
              contacts: month === 11 ? 120 : 80,
              credits: 0,
              invoiced: '35000',
            })),
          },
        ],
        population: { inhabitants: 132_054, date: '2020-12-31', sourceId: 'scb_landskap_2020' },
        invoicedPerInhabitant: '3.2608',
        days: { from: '2020-01-02', to: '2020-12-30' },
        years: [
          {
            ...{ year: 2020, contacts: 1000, invoiced: '430600.5', patients: 700 },
            byProfession: [
              { profession: 'doctor', contacts: 790 },
              { profession: 'nurse', contacts: 200 },
              { profession: 'psychologist', contacts: 3 },
            ],
          },
        ],
      },
      checks: [
        check('missing', 1),
        check('day.future', 0),
        check('duplicate.contact', 2),
        check('contact_type.not_payable', 6, { sourceIds: ['rjh_interpellation'], kept: 0 }),
        check('profession.unknown', 7, { severity: 'question', kept: 1 }),
        check('fee.above', 0, { state: 'notDone', needs: ['fee', 'fees'] }),
        check('price.differs', 60),
        check('day.list_unconfirmed', 12, { severity: 'note', kept: 0 }),
        check('totals.invoice_differs', 1),
      ],
      findings: columnsOf([
        { row: 0, code: 'totals.invoice_differs', invoiced: '430600.5', expected: '431250' },
        { row: 12, code: 'missing', detail: 'patient,day' },
        { row: 12, code: 'profession.unknown', detail: 'fotvårdare' },
        { row: 20, code: 'duplicate.contact', otherRow: 4, invoiced: '500' },
        { row: 21, code: 'duplicate.contact', otherRow: 5, invoiced: '500' },
        ...DIFFERENT,
      ]),
      questions: [{ about: 'word', of: 'profession', word: 'fotvårdare', rows: 7 }],
      remarks: [{ code: 'file.mixed_line_ends', severity: 'note', file: 0, params: {} }],
    },
  };
}

/** No row, no amount, no finding. @returns {ReviewResult} */
export function empty() {
  return {
    settings: { homeRegion: '23', today: '2026-11-25', priceList: { own: [] }, exempt: { freeCard: false } },
    files: [],
    fileRemarks: [{ file: 0, code: 'own_table.unreadable', severity: 'error', params: {} }],
    review: {
      files: [
        {
          ...{ name: 'tom.csv', encoding: 'utf-8', delimiter: 'comma', heading: 0, columns: {} },
          ...{ rows: 0, bytes: 0, whole: false },
        },
      ],
      totals: {
        ...{ contacts: 0, credits: 0, pairedCredits: 0, withoutAmount: 0, invoiced: '0', credited: '0' },
        ...{ contactsPerPatient: [], groups: [], years: [] },
      },
      checks: [check('price.differs', 0, { state: 'notDone', needs: ['amount', 'day', 'profession'] })],
      findings: columnsOf([]),
      questions: [],
      remarks: [{ code: 'file.no_rows', severity: 'error', file: 0, params: {} }],
    },
  };
}

export const HARM = '=cmd|"/C calc"!A0<img src=x onerror=alert(1)>';

/** Names and words that a spreadsheet would run or a page take for markup, and a million rows in two files. @returns {ReviewResult} */
export function hostile() {
  const { review, settings } = common();
  const file = review.files[0];
  if (!file) throw new Error('there is a file');
  /** @type {Found[]} */
  const found = [
    { row: 7, code: 'profession.unknown', detail: HARM },
    { row: 8, code: 'profession.unknown', detail: '19121212-1212' },
    {
      row: 4_294_967_295,
      code: 'duplicate.contact',
      file: 1,
      otherRow: 7,
      otherFile: 0,
      invoiced: '-999999999999.123456',
    },
  ];
  return {
    settings: { ...settings, priceList: { series: HARM } },
    files: [],
    fileRemarks: [],
    review: {
      ...review,
      files: [
        { ...file, name: `${HARM}.csv` },
        { ...file, name: 'två.csv' },
      ],
      findings: columnsOf(found),
      checks: [
        check('duplicate.contact', 1_000_000, { kept: 1 }),
        check('profession.unknown', 2, { severity: 'question' }),
      ],
      totals: {
        ...review.totals,
        groups: [{ by: 'provider', rows: [{ key: HARM, contacts: 1000, credits: 0, invoiced: '1' }] }],
      },
    },
  };
}

/** A count below five, that is not how many contacts a patient has. */
export const SMALL =
  /"(?:patients|rows|found|credits|pairedCredits|withoutAmount)":[1-4]\b|"key":"[^"]*","contacts":[1-4]\b/;
