/* What the id of a step says: "23.gross.doctor.2019-06-14" is gross, of region 23, doctors, from that day. */

/**
 * @typedef {object} StepName
 * @property {string} figure
 * @property {string} [region]
 * @property {string} [measure] what a mean, a median or an index base is of
 * @property {string} [profession]
 * @property {string} [from] first day of the part of the period
 */

/** Figures about all regions, of one measure each: "weighted.liabilityPerInhabitant". */
const OF_A_MEASURE = /^(weighted|unweighted|median|ratio|sumOf|indexBase)/;

/**
 * @param {string} id
 * @returns {StepName}
 */
export function readName(id) {
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
