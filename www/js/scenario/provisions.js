/* What a provision is called, and what it says before and after, as texts. */

/** @typedef {import('../../../wasm/scenario/src/types.d.ts').Provision} Provision */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').ProvisionName} ProvisionName */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').ProvisionValue} ProvisionValue */
/** @typedef {import('../components/element.js').View} View */
/** @typedef {import('../writing.js').Kind} Kind */
/** @typedef {import('../writing.js').Writing} Writing */

/** What is an amount of kronor; the others are shares. @type {ReadonlySet<ProvisionName>} */
const AMOUNTS = new Set(['price', 'fee', 'centreCharge', 'digitalCost', 'physicalCost', 'followUpCost']);

/**
 * "Pris, läkare", with its days when it is not of the whole period.
 * @param {View} view
 * @param {Provision} provision
 */
export function provisionName({ words, names, shown }, { what, profession, from, to }) {
  const name = words.text(`provision-${what}`);
  const whose = profession
    ? words.text('provision-of', { name, profession: names.profession(profession).toLowerCase() })
    : name;
  return from && to ? words.text('provision-days', { name: whose, days: shown.period({ from, to }) }) : whose;
}

/**
 * @param {View} view
 * @param {Writing} writing
 * @param {ProvisionName} what
 * @param {ProvisionValue} value
 */
export function provisionText({ words }, writing, what, { figure, state, elasticityOf }) {
  if (state) return words.text(`provision-state-${state}`);
  if (what === 'elasticity') {
    const number = writing.figure(figure, 'rate').replace(/\s*(kr|kronor|SEK)$/, '');
    return words.text('provision-elasticity-of', { number, of: elasticityOf ?? 'fee' });
  }
  return writing.figure(figure, AMOUNTS.has(what) ? 'rate' : 'share');
}
