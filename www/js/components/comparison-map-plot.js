/* The regions on a map. Fetched with the boundaries when the map first comes into view. */

import { centroid, geo, plot, text } from '@observablehq/plot';
import { feature } from 'topojson-client';
import boundaries from '../../../data/reference/sweden_lan.topo.json' with { type: 'json' };
import { hatch } from './chart-plot.js';

/** @typedef {import('topojson-specification').GeometryCollection<{ code: string }>} Counties */
/** @typedef {import('topojson-specification').Topology<{ regions: Counties }>} Boundaries */

/** What a region is on the map: in a class, from the highest; compared with nobody; without a value; not chosen.
 * @typedef {{ region: string, shade?: number, mark: string, look: 'class' | 'apart' | 'missing' | 'out' }} Area */

/** @typedef {{ shades: readonly string[], marks: readonly string[], line: string, paper: string, bar: string, ink: string }} MapColours */

/** Those of the page, whichever theme it has: five shades, then what can be read on each.
 * @type {MapColours} */
const OF_PAGE = {
  shades: [1, 2, 3, 4, 5].map((place) => `var(--map-${place})`),
  marks: [1, 2, 3, 4, 5].map((place) => `var(--map-mark-${place})`),
  line: 'var(--edge)',
  paper: 'var(--paper)',
  bar: 'var(--bar)',
  ink: 'currentColor',
};

/** Sweden is about two and a fifth times as high as it is wide. */
const SHAPE = 2.25;

const topology = /** @type {Boundaries} */ (/** @type {unknown} */ (boundaries));
const counties = feature(topology, topology.objects.regions);

/**
 * @param {readonly Area[]} areas
 * @param {{ width: number, colours?: MapColours }} options
 * @returns {Element}
 */
export function drawMap(areas, { width, colours = OF_PAGE }) {
  const of = new Map(areas.map((area) => [area.region, area]));
  const areaOf = (/** @type {typeof counties.features[number]} */ { properties }) => of.get(properties.code);
  const fill = (/** @type {typeof counties.features[number]} */ county) => fillOf(areaOf(county), colours);
  const drawing = plot({
    width,
    height: width * SHAPE,
    margin: 1,
    // As in the national grid: a cylinder that touches the globe along 15 degrees east, so that north is up throughout.
    projection: { type: 'transverse-mercator', rotate: [-15, 0, 0], domain: counties },
    marks: [
      geo(counties, { fill, stroke: colours.line, strokeWidth: 0.75, strokeLinejoin: 'round' }),
      text(
        counties.features.filter((county) => areaOf(county)?.mark),
        centroid({
          text: (/** @type {typeof counties.features[number]} */ county) => areaOf(county)?.mark,
          fill: (/** @type {typeof counties.features[number]} */ county) => markOf(areaOf(county), colours),
          fontSize: 12,
          fontWeight: 600,
        }),
      ),
    ],
  });
  drawing.prepend(hatch(colours.bar, 'map-hatch'), dots(colours.ink));
  // Plot's own rules stand in the page's style sheet: a strict policy lets no style block in.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  drawing.setAttribute('class', 'bars-plot map-plot');
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}

/**
 * @param {Area | undefined} area
 * @param {MapColours} colours
 */
function fillOf(area, { shades, paper }) {
  if (area?.look === 'class') return shades[area.shade ?? 0] ?? paper;
  if (area?.look === 'apart') return 'url(#map-dots)';
  return area?.look === 'missing' ? 'url(#map-hatch)' : paper;
}

/**
 * @param {Area | undefined} area
 * @param {MapColours} colours
 */
function markOf(area, { marks, ink }) {
  return (area?.look === 'class' && marks[area.shade ?? 0]) || ink;
}

/**
 * Dots, for a value that is not compared.
 * @param {string} colour
 */
function dots(colour) {
  const template = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
  const pattern = document.createElementNS(template.namespaceURI, 'pattern');
  const attributes = { id: 'map-dots', width: '7', height: '7', patternUnits: 'userSpaceOnUse' };
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
  const dot = document.createElementNS(template.namespaceURI, 'circle');
  for (const [name, value] of Object.entries({ cx: '3.5', cy: '3.5', r: '1', fill: colour }))
    dot.setAttribute(name, value);
  pattern.append(dot);
  template.append(pattern);
  return template;
}
