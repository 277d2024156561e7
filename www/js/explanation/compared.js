/*
 * A figure of one region and year, or of all regions in a year, as the explanation takes it: its year stands for the
 * calculation, and the published values that are in use for what was entered.
 */

import { areaOf, comparedOf } from '../comparison/compared.js';
import * as engine from '../engine.js';
import { NATION } from '../names.js';
import { readName } from './name.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Comparison} Comparison */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedYear} ComparedYear */
/** @typedef {import('../comparison/compared.js').ComparingEngine} ComparingEngine */
/** @typedef {import('./ground.js').Explained} Explained */

const ID = /^(\d{4})\.(.+)$/;

/**
 * Whether the id is that of a compared figure: "2020.01.contactsPerThousand", "2020.ratio.contactsPerThousand".
 * @param {string} id
 */
export const isCompared = (id) => ID.test(id);

/**
 * @param {Explained} view
 * @param {string} id
 * @param {ComparingEngine} [asked]
 * @returns {{ view: Explained, id: string } | undefined} the view of that year and the figure's name in it; nothing when
 *   there is no such year
 */
export function comparedGround(view, id, asked = engine) {
  const [, year = '', name = ''] = ID.exec(id) ?? [];
  const compared = comparedOf(view.state, asked);
  const found = 'table' in compared ? compared.table.years.find((other) => String(other.year) === year) : undefined;
  if (!found) return undefined;
  const { input } = compared;
  const claimIn = (/** @type {string} */ region, /** @type {string} */ figure) => {
    const ids = Object.values(areaOf(found, region)?.bases ?? {}).flatMap(({ claims }) => claims);
    return view.catalogue.claims.find((claim) => claim.measure === figure && ids.includes(claim.id));
  };
  return {
    view: {
      ...view,
      assessment: {
        calculation: calculationOf(found, name),
        input: undefined,
        readings: {},
        problems: [],
        faults: [],
        stretches: [],
      },
      claimIn,
      derive: (...figures) => asked.deriveCompared(input, found.year, figures),
    },
    id: name,
  };
}

/**
 * What the explanation reads of a calculation: the days, the populations and the regions compared.
 * @param {ComparedYear} compared
 * @param {string} name of the figure
 * @returns {Calculation}
 */
function calculationOf(compared, name) {
  const { year } = compared;
  return {
    period: periodOf(compared, name),
    stretches: [],
    regions: compared.areas.map(
      ({ bases: _, ...area }) => /** @type {RegionResult} */ ({ ...area, entered: area.region !== NATION }),
    ),
    comparisons: compared.measures.map(
      ({ measure, comparable, apart, missing, weighted, unweighted, median, places }) =>
        /** @type {Comparison} */ ({
          measure,
          covered: comparable,
          missing: [...apart.map(({ region }) => region), ...missing],
          ...(weighted ? { weighted } : {}),
          unweighted,
          median,
          places,
        }),
    ),
    indexBase: { contacts: { kind: 'published', year, sourceIds: [] } },
    findings: [],
  };
}

/**
 * The days that the figure is of: a part of the year when the published value is.
 * @param {ComparedYear} compared
 * @param {string} name
 * @returns {Calculation['period']}
 */
function periodOf(compared, name) {
  const { region, figure, measure } = readName(name);
  const bases = region === undefined ? {} : areaOf(compared, region)?.bases;
  const { from, to } = Object.entries(bases ?? {}).find(([key]) => key === figure)?.[1] ??
    compared.measures.find((on) => on.measure === measure) ?? {
      from: `${compared.year}-01-01`,
      to: `${compared.year}-12-31`,
    };
  const isWhole = from.endsWith('-01-01') && to.endsWith('-12-31');
  return { from, to, days: 0, ...(isWhole ? { year: compared.year } : {}) };
}
