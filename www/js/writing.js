/*
 * Quantities in words: a figure with its unit and range as the reader sees it, or as a screen reader
 * should say it (unspaced digits, units in full: "906 miljoner kronor").
 */

import { hasFraction, isZero, shift, wholeDigits } from './decimal.js';
import { formatDay, formatDays, formatNumber } from './format.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../wasm/calc/src/types.d.ts').DecimalText} DecimalText */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('./format.js').Rounding} Rounding */
/** @typedef {import('./i18n.js').Words} Words */

/**
 * What a figure measures, as far as its looks are concerned.
 * `kronor` picks its scale (mnkr), `wholeKronor` does not; `roundCount` writes "2,3 miljoner" where that is exact.
 * `weight` is a small decimal number such as a DRG weight.
 * @typedef {'count' | 'roundCount' | 'kronor' | 'wholeKronor' | 'rate' | 'perThousand' | 'weight' | 'share' | 'index'} Kind
 */

/** @typedef {{ main: string, range?: string }} FigureText */

const MILLION = 6;
const BILLION = 9;
/** Up to here mnkr is used: totals that stand beside each other are easier to compare in one unit. */
const MOST_MILLIONS = 10;

export class Writing {
  /**
   * @param {Words} words
   * @param {{ spoken?: boolean }} [options]
   */
  constructor(words, { spoken = false } = {}) {
    this.words = words;
    this.spoken = spoken;
  }

  /**
   * A figure as one text, its range in brackets.
   * @param {Figure | undefined} figure
   * @param {Kind} kind
   */
  figure(figure, kind) {
    const { main, range } = this.parts(figure, kind);
    return range ? this.#text('figure-with-range', { figure: main, range }) : main;
  }

  /**
   * A figure, its range apart when it has a value too.
   * @param {Figure | undefined} figure
   * @param {Kind} kind
   * @returns {FigureText}
   */
  parts(figure, kind) {
    if (!figure || figure.missing) return { main: this.words.text('figure-missing') };
    const { value, low, high } = figure;
    if (figure.unbounded && value) {
      // Nobody knows how such a number was rounded, so it gets no more decimals than one with a range.
      const number = this.#number(value, value, kind, 'near', true);
      return { main: this.#text('figure-unbounded', { figure: this.#quantity(number, value, kind) }) };
    }
    // A least value of nothing says nothing: "högst 997 mnkr" is the same and reads better than "0–997 mnkr".
    if (value === undefined && low !== undefined && isZero(low) && high !== undefined && !isZero(high)) {
      return { main: this.#oneSided('figure-at-most', high, 'up', kind) };
    }
    if (low !== undefined && high !== undefined) {
      const range = this.#range(low, high, kind);
      if (value === undefined) return { main: this.#quantity(range, high, kind) };
      if (low === high) return { main: this.exact(value, kind) };
      const main = this.#quantity(this.#number(value, high, kind, 'near', true), high, kind);
      return {
        main,
        range: isZero(low)
          ? this.#text('figure-at-most', { figure: this.#number(high, high, kind, 'up', true) })
          : range,
      };
    }
    if (low !== undefined) return { main: this.#oneSided('figure-at-least', low, 'down', kind) };
    if (high !== undefined) return { main: this.#oneSided('figure-at-most', high, 'up', kind) };
    return { main: value === undefined ? this.words.text('figure-missing') : this.exact(value, kind) };
  }

  /**
   * @param {DecimalText} value
   * @param {Kind} kind
   * @returns {string}
   */
  exact(value, kind) {
    if (kind === 'roundCount') return this.#roundCount(value);
    return this.#quantity(this.#number(value, value, kind, 'near', false), value, kind);
  }

  /**
   * @param {DecimalText} value
   * @returns {string}
   */
  #roundCount(value) {
    const millions = shift(value, -MILLION);
    const isRound = wholeDigits(millions) > 0 && shift(millions, 1).indexOf('.') < 0;
    if (!isRound) return this.exact(value, 'count');
    const number = formatNumber(this.words.language, millions, { digits: 1 });
    return this.words.text('count-millions', { number, size: number === '1' ? 'one' : 'many' });
  }

  /** @param {DecimalText} value */
  count(value) {
    return this.exact(value, 'count');
  }

  /**
   * The two ends of a range of kronor for running text: "766,4" and "996,5 mnkr", the unit said once.
   * @param {{ low: DecimalText, high: DecimalText }} figure
   */
  ends({ low, high }) {
    const scale = scaleOf(high);
    const unit = scale === BILLION ? 'billion' : scale === MILLION ? 'million' : 'kronor';
    return {
      low: this.#text('ends-low', { number: this.#number(low, high, 'kronor', 'down', true) }),
      high: this.#text(`ends-high-${unit}`, { number: this.#number(high, high, 'kronor', 'up', true) }),
    };
  }

  /** @param {string} day */
  day(day) {
    return formatDay(this.words.language, day);
  }

  /**
   * A period: its year when it is one, else the days.
   * @param {{ from: string, to: string, year?: number }} period
   */
  period({ from, to, year }) {
    return year === undefined ? formatDays(this.words.language, from, to) : String(year);
  }

  /**
   * @param {DecimalText} low
   * @param {DecimalText} high
   * @param {Kind} kind
   */
  #range(low, high, kind) {
    const first = this.#number(low, high, kind, 'down', true);
    const last = this.#number(high, high, kind, 'up', true);
    return first === last ? first : this.#text('figure-range', { low: first, high: last });
  }

  /**
   * @param {string} key
   * @param {DecimalText} end
   * @param {Rounding} rounding
   * @param {Kind} kind
   */
  #oneSided(key, end, rounding, kind) {
    const number = this.#number(end, end, kind, rounding, true);
    return this.#text(key, { figure: this.#quantity(number, end, kind) });
  }

  /**
   * The bare number, scaled and rounded as its kind asks.
   * @param {DecimalText} value
   * @param {DecimalText} largest decides the scale, so that both ends of a range share one
   * @param {Kind} kind
   * @param {Rounding} rounding
   * @param {boolean} bounded a number known only within bounds gets fewer decimals
   */
  #number(value, largest, kind, rounding, bounded) {
    const places = kind === 'share' ? 2 : kind === 'kronor' ? -scaleOf(largest) : 0;
    const scaled = shift(value, places);
    const digits = decimalsOf(kind, shift(largest, places), bounded, places < 0);
    const fixed = kind === 'rate' && !bounded && hasFraction(value);
    return formatNumber(this.words.language, scaled, { digits, fixed, rounding, grouped: !this.spoken });
  }

  /**
   * @param {string} number
   * @param {DecimalText} largest
   * @param {Kind} kind
   */
  #quantity(number, largest, kind) {
    if (kind === 'share') return this.#text('unit-percent', { number });
    if (kind === 'kronor') {
      const scale = scaleOf(largest);
      if (scale === BILLION) return this.#text('unit-billion', { number });
      if (scale === MILLION) return this.#text('unit-million', { number });
    }
    if (kind === 'kronor' || kind === 'wholeKronor' || kind === 'rate') {
      return this.#text('unit-kronor', { number });
    }
    return number;
  }

  /**
   * @param {string} key
   * @param {Record<string, string>} values
   */
  #text(key, values) {
    const spokenKey = `${key}-spoken`;
    return this.words.text(this.spoken && this.words.has(spokenKey) ? spokenKey : key, values);
  }
}

/**
 * Power of ten an amount is written in: kronor below a million, then mnkr, then mdkr.
 * @param {DecimalText} amount
 */
function scaleOf(amount) {
  const digits = wholeDigits(amount);
  if (digits > MOST_MILLIONS) return BILLION;
  return digits > MILLION ? MILLION : 0;
}

/**
 * @param {Kind} kind
 * @param {DecimalText} scaled
 * @param {boolean} bounded
 * @param {boolean} isScaled
 */
function decimalsOf(kind, scaled, bounded, isScaled) {
  const digits = wholeDigits(scaled);
  switch (kind) {
    case 'count':
    case 'roundCount':
      return 0;
    case 'wholeKronor':
      return digits < 3 && !isZero(scaled) ? 2 : 0;
    case 'kronor':
      if (isScaled) return digits > 1 ? 1 : 2;
      return digits < 3 && !bounded ? 2 : 0;
    case 'rate':
      return bounded ? 1 : 2;
    case 'perThousand':
      return 1;
    case 'weight':
      return digits > 1 ? 1 : 4;
    case 'share':
      return digits > 1 ? 1 : 2;
    case 'index':
      return digits > 1 ? 0 : 1;
  }
}

/**
 * A number from the input side as a figure, so that both are written the same way.
 * @param {Bounded} bounded
 * @returns {Figure}
 */
export function asFigure(bounded) {
  return typeof bounded === 'string' ? { value: bounded } : bounded;
}
