/*
 * What the id of a step says: "23.gross.doctor.2019-06-14" is gross, of region 23, doctors, from that day;
 * "model.paymentAt.visit.3" is what is paid per visit at the third volume of the curve.
 */

/**
 * @typedef {object} StepName
 * @property {string} figure also with what it stands beside the case for: "model.payment", "package.paid"
 * @property {string} [region]
 * @property {string} [measure] what a mean, a median or an index base is of
 * @property {string} [profession]
 * @property {string} [from] first day of the part of the period
 * @property {string[]} [parts] of a model or a package, which: "visit", or "with" and "patient"
 * @property {number} [row] of a model or a package, which volume, month or number of visits
 */

/** Figures about all regions, of one measure each: "weighted.liabilityPerInhabitant". */
const OF_A_MEASURE = /^(weighted|unweighted|median|ratio|sumOf|indexBase)/;

/** Figures that stand beside the case. */
const BESIDE = /^(model|package)\.(\w+)(.*)$/;

/**
 * @param {string} id
 * @returns {StepName}
 */
export function readName(id) {
  const [, group, beside, rest = ''] = BESIDE.exec(id) ?? [];
  if (group !== undefined) return besideName(`${group}.${beside}`, rest.split('.').filter(Boolean));
  const parts = id.split('.');
  /** @type {StepName} */
  const name = { figure: '' };
  if (/^\d\d$/.test(parts[0] ?? '')) name.region = parts.shift() ?? '';
  name.figure = parts.shift() ?? '';
  for (const part of parts) {
    if (/^\d{4}-\d\d-\d\d$/.test(part)) name.from = part;
    else if (OF_A_MEASURE.test(name.figure)) name.measure = part;
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
