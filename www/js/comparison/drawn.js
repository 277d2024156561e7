/*
 * What the pictures show: bars, areas of the map, lines. JavaScript numbers do here, since they only decide places on
 * the screen; all that is written is the exact text.
 */

import { NATION } from '../names.js';
import { classesOf, className, shadeOf } from './classes.js';
import { areaOf } from './compared.js';
import { comparedKind } from './measures.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../components/chart.js').Bar} Bar */
/** @typedef {import('../components/comparison-map-plot.js').Area} Area */
/** @typedef {import('../components/comparison-series-plot.js').Line} Line */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('./classes.js').Class} Class */
/** @typedef {import('./focus.js').Focus} Focus */
/** @typedef {import('./series.js').Series} Series */

/** @typedef {Pick<View, 'names' | 'shown' | 'words'>} Drawer */

/** @param {Figure} figure */
function placeOf({ value, low, high }) {
  return {
    value: Number(value ?? low ?? high),
    low: Number(low ?? value ?? high),
    high: Number(high ?? value ?? low),
  };
}

/**
 * The nation and the regions that have a value, the highest first.
 * @param {Drawer} view
 * @param {Focus} focus
 * @param {(region: string) => boolean} isShown
 * @returns {Bar[]}
 */
export function barsOf({ names, shown }, { year, measure, on }, isShown) {
  return year.areas
    .filter(({ region, bases }) => bases[measure] && isShown(region))
    .map(({ region, figures }) => ({
      region,
      name: names.region(region),
      ...placeOf(figures[measure]),
      text: shown.parts(figures[measure], comparedKind(measure)).main,
      own: region === NATION,
      apart: on?.apart.some((apart) => apart.region === region) ?? false,
    }))
    .sort((a, b) => b.value - a.value || b.high - a.high);
}

/**
 * The regions in classes, those that are compared with nobody, and those without a value.
 * @param {Focus} focus
 * @param {readonly string[]} regions all there are
 * @returns {{ classes: Class[], areas: Area[] }}
 */
export function mapOf({ year, measure, on }, regions) {
  const valued = (on?.comparable ?? []).flatMap((region) => {
    const figure = areaOf(year, region)?.figures[measure];
    return figure ? [{ region, figure }] : [];
  });
  const classes = classesOf(valued);
  const areas = regions.map((region) => {
    const place = classes.findIndex((members) => members.some((member) => member.region === region));
    if (place >= 0) {
      const [shade, mark] = [shadeOf(place, classes.length), className(place)];
      return { region, shade, mark, look: /** @type {const} */ ('class') };
    }
    if (on?.apart.some((apart) => apart.region === region))
      return { region, mark: '', look: /** @type {const} */ ('apart') };
    const isAmong = !on || on.missing.includes(region);
    return { region, mark: '', look: isAmong ? /** @type {const} */ ('missing') : /** @type {const} */ ('out') };
  });
  return { classes, areas };
}

/**
 * A class in words: "375", "104–153".
 * @param {Pick<View, 'shown' | 'words'>} view
 * @param {Class} members
 * @param {Focus['measure']} measure
 */
export function classText({ shown, words }, members, measure) {
  const kind = comparedKind(measure);
  const [high, low] = [members[0], members.at(-1)].map((member) => shown.parts(member?.figure, kind).main);
  return high === low || low === undefined ? (high ?? '') : words.text('figure-range', { low, high: high ?? '' });
}

/**
 * @param {Drawer} view
 * @param {readonly Series[]} series
 * @param {Focus['measure']} measure
 * @returns {Line[]}
 */
export function linesOf({ names, shown, words }, series, measure) {
  return series.map(({ region, stretches }) => ({
    name: names.region(region),
    stretches: stretches.map((points) =>
      points.map(({ year, figure, marks }) => ({
        year,
        ...placeOf(figure),
        text: [
          shown.parts(figure, comparedKind(measure)).main,
          ...marks.filter((mark) => mark !== 'preliminary').map((mark) => words.text(`mark-sign-${mark}`)),
        ].join(' '),
        hollow: marks.includes('preliminary'),
      })),
    ),
  }));
}

/**
 * What stands at the axis, from a place on it.
 * @param {Pick<View, 'shown'>} view
 * @param {Focus['measure']} measure
 * @returns {(value: number) => string}
 */
export function axisText({ shown }, measure) {
  return (value) => shown.exact(String(value), comparedKind(measure));
}
