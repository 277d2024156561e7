/*
 * What the id of a step says: "23.gross.doctor.2019-06-14" is gross, of region 23, doctors, from that day;
 * "model.paymentAt.visit.3" is what is paid per visit at the third volume of the curve; "s1.23.difference.total" is how the
 * total of region 23 differs in the first scenario.
 */

/**
 * @typedef {object} StepName
 * @property {string} figure also with what it stands beside the case for: "model.payment", "package.paid"
 * @property {string} [region]
 * @property {string} [measure] what a mean, a median or an index base is of
 * @property {string} [profession]
 * @property {string} [from] first day of the part of the period
 * @property {string[]} [parts] of a model or a package, which: "visit", or "with" and "patient"
 * @property {number} [scenario] that made it; nothing of the case itself
 * @property {string} [stage] a calculation on the way from the case to the scenario: "before", "atPrice"
 * @property {boolean} [all] of all regions together
 * @property {string} [of] the figure that a difference or a break-even value is of
 * @property {number} [row] of a model or a package, which volume, month or number of visits
 */

/** Figures about all regions, of one measure each: "weighted.liabilityPerInhabitant". */
const OF_A_MEASURE = /^(weighted|unweighted|median|ratio|sumOf|indexBase)/;

/** Figures about another one: "difference.total", "breakEven.price". */
const ABOUT = /^(difference|change|breakEven\w*)$/;

/** A scenario, and the calculation on the way to it. */
const SCENARIO = /^s(\d)\.(?:(before|at[A-Z]\w*)\.)?(.*)$/;

/** Where contacts that end go to. */
const PLACES = ['digital', 'physical', 'follow_up', 'rest'];

/** Figures that stand beside the case. */
const BESIDE = /^(model|package)\.(\w+)(.*)$/;

/**
 * @param {string} id
 * @returns {StepName}
 */
export function readName(id) {
  const [, group, beside, rest = ''] = BESIDE.exec(id) ?? [];
  if (group !== undefined) return besideName(`${group}.${beside}`, rest.split('.').filter(Boolean));
  const [, scenario, stage, inScenario = id] = SCENARIO.exec(id) ?? [];
  const parts = inScenario.split('.');
  /** @type {StepName} */
  const name = {
    figure: '',
    ...(scenario === undefined ? {} : { scenario: Number(scenario) }),
    ...(stage === undefined ? {} : { stage }),
  };
  if (parts[0] === 'all') name.all = parts.shift() === 'all';
  else if (/^\d\d$/.test(parts[0] ?? '')) name.region = parts.shift() ?? '';
  name.figure = parts.shift() ?? '';
  for (const part of parts) {
    if (/^\d{4}-\d\d-\d\d$/.test(part)) name.from = part;
    else if (OF_A_MEASURE.test(name.figure)) name.measure = part;
    else if ((ABOUT.test(name.figure) && name.of === undefined) || ABOUT.test(part)) name.of = part;
    else if (PLACES.includes(part)) name.parts = [part];
    // A number tells rows apart that are alike; it says nothing of what they are.
    else if (!/^\d+$/.test(part)) name.profession = part;
  }
  return name;
}

/**
 * @param {string} figure
 * @param {string[]} parts
 * @returns {StepName}
 */
function besideName(figure, parts) {
  const row = parts.find((part) => /^\d+$/.test(part));
  return {
    figure,
    parts: parts.filter((part) => part !== row),
    ...(row === undefined ? {} : { row: Number(row) }),
  };
}
