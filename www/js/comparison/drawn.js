/*
 * What the pictures show: bars, areas of the map, lines. JavaScript numbers do here, since they only decide places on
 * the screen; all that is written is the exact text.
 */

import { NATION } from '../names.js';
import { isOpen } from './bounds.js';
import { classesOf, className, shadeOf } from './classes.js';
import { areaOf } from './compared.js';
import { comparedKind } from './measures.js';
import { listed } from './statement.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').Basis} Basis */
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
export function barsOf({ names, shown }, focus, isShown) {
  const { year, measure } = focus;
  return year.areas
    .filter(({ region, bases }) => bases[measure] && isShown(region))
    .map(({ region, figures }) => ({
      region,
      name: names.region(region),
      ...placeOf(figures[measure]),
      text: shown.parts(figures[measure], comparedKind(measure)).main,
      own: region === NATION,
      open: isOpen(figures[measure]),
      apart:
        region === NATION ? isNationApart(focus) : (focus.on?.apart.some((apart) => apart.region === region) ?? false),
    }))
    .sort((a, b) => b.value - a.value || b.high - a.high);
}

/**
 * Whether the nation's value is of other days or another status than those that are compared, or counts something else.
 * @param {Focus} focus
 */
export function isNationApart({ year, measure, on }) {
  const basis = areaOf(year, NATION)?.bases[measure];
  const [first = ''] = on?.comparable ?? [];
  const compared = areaOf(year, first)?.bases[measure];
  if (!on || !basis || !compared) return false;
  return (
    on.from !== basis.from ||
    on.to !== basis.to ||
    on.status !== basis.status ||
    countedIn(compared) !== countedIn(basis)
  );
}

/**
 * Visits to one caregiver that are left out are said beside a value, and do not keep it from being compared.
 * @param {Basis} basis
 */
const countedIn = ({ coverage }) => coverage.filter((counted) => counted !== 'provider_inside').join();

/**
 * The regions in classes, those that are compared with nobody, and those without a value.
 * @param {Focus} focus
 * @param {readonly string[]} regions all there are
 * @returns {{ classes: Class[], areas: Area[] }}
 */
export function mapOf({ year, measure, on }, regions) {
  const valued = (on?.places ?? []).flatMap(({ region, ...place }) => {
    const figure = areaOf(year, region)?.figures[measure];
    return figure && on?.comparable.includes(region) ? [{ region, figure, place }] : [];
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
  // "högst 174" and "minst 171" are no ends of a range.
  if (members.some(({ figure }) => isOpen(figure))) {
    const texts = new Set(members.map(({ figure }) => shown.parts(figure, kind).main));
    return listed(words.language, [...texts]);
  }
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
        open: isOpen(figure),
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
