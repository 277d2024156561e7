import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compareDecimals, hasFraction, isNegative, isZero, shift, wholeDigits } from '../../www/js/decimal.js';
import { compareNames, fieldText, formatDay, formatDays, formatNumber } from '../../www/js/format.js';
import { Words } from '../../www/js/i18n.js';
import { Writing } from '../../www/js/writing.js';

const messages = (/** @type {'sv' | 'en'} */ language) =>
  new Words(language, readFileSync(new URL(`../../www/locales/${language}/page.ftl`, import.meta.url), 'utf8'));
const swedish = new Writing(messages('sv'));
const spoken = new Writing(messages('sv'), { spoken: true });
const english = new Writing(messages('en'));

/** Makes spaces that do not break visible in the expected texts. */
const nbsp = (/** @type {string} */ text) => text.replaceAll('_', '\u00A0');

describe('decimal text', () => {
  it('moves the point without calculating', () => {
    for (const [text, places, moved] of /** @type {[string, number, string][]} */ ([
      ['996475000', -6, '996.475'],
      ['0.45', 2, '45'],
      ['0.005', 2, '0.5'],
      ['1.8', 2, '180'],
      ['-90475000', -6, '-90.475'],
      ['5', -6, '0.000005'],
      ['0', -6, '0'],
      ['1155.49', 0, '1155.49'],
      ['79228162514264337593543950335', -6, '79228162514264337593543.950335'],
    ])) {
      assert.equal(shift(text, places), moved, `${text} by ${places}`);
      assert.equal(shift(shift(text, places), -places), text, `${text} there and back`);
    }
  });

  it('orders exactly, also where floating point sees no difference', () => {
    assert.ok(compareDecimals('9007199254740993', '9007199254740992') > 0);
    assert.ok(compareDecimals('0.1', '0.10000000000000000001') < 0);
    assert.ok(compareDecimals('-2', '-10') > 0);
    assert.ok(compareDecimals('-1', '0.5') < 0);
    assert.equal(compareDecimals('1.50', '1.5'), 0);
    assert.equal(compareDecimals('-0', '0'), 0);
    assert.ok(compareDecimals('9', '10') < 0);
  });

  it('looks at numbers', () => {
    assert.equal(wholeDigits('0.5'), 0);
    assert.equal(wholeDigits('-1200.5'), 4);
    assert.ok(hasFraction('1.01') && !hasFraction('1.00') && !hasFraction('100'));
    assert.ok(isZero('-0.00') && !isNegative('-0.00') && isNegative('-0.01'));
  });
});

describe('numbers', () => {
  it('groups with spaces that do not break, and has a decimal comma', () => {
    assert.equal(formatNumber('sv', '1234567.5', { digits: 1 }), nbsp('1_234_567,5'));
    assert.equal(formatNumber('en', '1234567.5', { digits: 1 }), '1,234,567.5');
    assert.equal(formatNumber('sv', '1234', { grouped: false }), '1234');
  });

  it('has a real minus and no negative zero', () => {
    assert.equal(formatNumber('sv', '-12'), '−12');
    assert.equal(formatNumber('en', '-12'), '−12');
    assert.equal(formatNumber('sv', '-0.4'), '0');
    assert.equal(formatNumber('en', '-0.4'), '0');
    assert.equal(formatNumber('sv', '-0'), '0');
  });

  it('rounds half away from zero, and ranges outwards', () => {
    assert.equal(formatNumber('sv', '0.5'), '1');
    assert.equal(formatNumber('sv', '-1.5'), '−2');
    assert.equal(formatNumber('sv', '1.01', { rounding: 'up' }), '2');
    assert.equal(formatNumber('sv', '1.99', { rounding: 'down' }), '1');
    assert.equal(formatNumber('sv', '-1.01', { rounding: 'down' }), '−2');
  });

  it('keeps every digit of a number too long for floating point', () => {
    assert.equal(formatNumber('sv', '9007199254740993'), nbsp('9_007_199_254_740_993'));
  });

  it('puts numbers into fields so that they read the same in both languages', () => {
    assert.equal(fieldText('sv', '2300000'), nbsp('2_300_000'));
    assert.equal(fieldText('en', '2300000'), nbsp('2_300_000'));
    assert.equal(fieldText('sv', '433.25'), '433,25');
    assert.equal(fieldText('en', '433.25'), '433.25');
    assert.equal(fieldText('sv', '100'), '100');
  });
});

describe('figures', () => {
  it('writes amounts in Swedish public style', () => {
    assert.equal(swedish.figure({ value: '996475000' }, 'kronor'), nbsp('996,5_mnkr'));
    assert.equal(swedish.figure({ value: '9200000' }, 'kronor'), nbsp('9,2_mnkr'));
    assert.equal(swedish.figure({ value: '536000' }, 'kronor'), nbsp('536_000_kr'));
    assert.equal(swedish.figure({ value: '25000000000' }, 'kronor'), nbsp('25_mdkr'));
    assert.equal(swedish.figure({ value: '137.50' }, 'kronor'), nbsp('138_kr'));
    assert.equal(swedish.figure({ value: '-90475000' }, 'kronor'), nbsp('−90,5_mnkr'));
    assert.equal(english.figure({ value: '996475000' }, 'kronor'), nbsp('SEK_996.5_million'));
  });

  it('writes rates with öre', () => {
    assert.equal(swedish.figure({ value: '433.25' }, 'rate'), nbsp('433,25_kr'));
    assert.equal(swedish.figure({ value: '137.5' }, 'rate'), nbsp('137,50_kr'));
    assert.equal(swedish.figure({ value: '500' }, 'rate'), nbsp('500_kr'));
    assert.equal(swedish.figure({ value: '1155.4886' }, 'rate'), nbsp('1_155,49_kr'));
  });

  it('rounds ranges outwards, in one scale', () => {
    assert.equal(
      swedish.figure({ value: '393.913', low: '385.319', high: '402.889' }, 'rate'),
      nbsp('393,9_kr (385,3–402,9)'),
    );
    assert.equal(swedish.figure({ low: '766475000', high: '996475000' }, 'kronor'), nbsp('766,4–996,5_mnkr'));
    assert.equal(swedish.figure({ low: '980000', high: '1020000' }, 'kronor'), nbsp('0,98–1,02_mnkr'));
    assert.deepEqual(swedish.ends({ low: '766475000', high: '996475000' }), {
      low: '766,4',
      high: nbsp('996,5_mnkr'),
    });
  });

  it('says what is open, approximate or missing', () => {
    assert.equal(swedish.figure({ value: '16500000', low: '16500000' }, 'kronor'), nbsp('minst 16,5_mnkr'));
    assert.equal(swedish.figure({ high: '42000' }, 'count'), nbsp('högst 42_000'));
    assert.equal(swedish.figure({ low: '0', high: '996475000' }, 'kronor'), nbsp('högst 996,5_mnkr'));
    assert.equal(swedish.figure({ value: '392.86', unbounded: true }, 'rate'), nbsp('cirka 392,9_kr'));
    assert.equal(swedish.figure({ missing: 'zero_contacts' }, 'rate'), 'Uppgift saknas');
    assert.equal(swedish.figure(undefined, 'rate'), 'Uppgift saknas');
  });

  it('writes shares, indices and round counts', () => {
    assert.equal(swedish.figure({ value: '0.0180281' }, 'share'), nbsp('1,8_%'));
    assert.equal(swedish.figure({ value: '0.4567' }, 'share'), nbsp('45,7_%'));
    assert.equal(swedish.figure({ value: '175.6' }, 'index'), '176');
    assert.equal(swedish.exact('2300000', 'roundCount'), nbsp('2,3_miljoner'));
    assert.equal(swedish.exact('1000000', 'roundCount'), nbsp('1_miljon'));
    assert.equal(swedish.exact('2345678', 'roundCount'), nbsp('2_345_678'));
    assert.equal(swedish.exact('813', 'roundCount'), '813');
  });

  it('speaks unspaced digits and whole words', () => {
    assert.equal(spoken.figure({ value: '906000000' }, 'kronor'), '906 miljoner kronor');
    assert.equal(spoken.figure({ value: '536000' }, 'wholeKronor'), '536000 kronor');
    assert.equal(spoken.figure({ low: '73.84', high: '96.01' }, 'rate'), '73,8 till 96,1 kronor');
    assert.equal(spoken.figure({ value: '0.018' }, 'share'), '1,8 procent');
  });
});

describe('days and names', () => {
  it('writes days as text', () => {
    assert.equal(formatDay('sv', '2019-06-14'), '14 juni 2019');
    assert.equal(formatDay('en', '2019-06-14'), '14 June 2019');
    assert.equal(formatDay('sv', 'i går'), 'i går');
  });

  it('writes periods without repeating themselves', () => {
    assert.equal(formatDays('sv', '2019-01-01', '2019-06-30'), '1 januari–30 juni 2019');
    assert.equal(formatDays('sv', '2019-12-31', '2019-01-01'), '2019-12-31–2019-01-01');
    assert.equal(swedish.period({ from: '2020-01-01', to: '2020-12-31', year: 2020 }), '2020');
  });

  it('has å, ä and ö last', () => {
    assert.deepEqual(['Örebro', 'Ängelholm', 'Åre', 'Zinkgruvan', 'Uppsala'].sort(compareNames), [
      'Uppsala',
      'Zinkgruvan',
      'Åre',
      'Ängelholm',
      'Örebro',
    ]);
  });
});
