/* Models and packages to ask about in tests, and the ids of all figures that an answer has. */

/** @typedef {import('../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../wasm/models/src/types.d.ts').CarePackage} CarePackage */
/** @typedef {import('../../wasm/models/src/types.d.ts').ModelsAnswer} ModelsAnswer */
/** @typedef {import('../../wasm/models/src/types.d.ts').Paid} Paid */

/**
 * Ids of figures that there are, be it only as a range.
 * @param {[id: string, figure: Figure | undefined][]} figures
 */
const present = (figures) => figures.flatMap(([id, figure]) => (figure && figure.missing === undefined ? [id] : []));

/**
 * @param {ModelsAnswer} answer
 * @returns {string[]}
 */
export function modelIds({ models, curve }) {
  return present([
    ...models.flatMap(
      ({ model, ...figures }) =>
        /** @type {[string, Figure | undefined][]} */ ([
          [`model.payment.${model}`, figures.payment],
          [`model.paymentPerContact.${model}`, figures.perContact],
          [`model.oneMore.${model}`, figures.oneMore],
          [`model.termForBudget.${model}`, figures.termForBudget],
          [`model.mixShare.${model}`, figures.mixShare],
          [`model.part.${model}`, figures.part],
          [`model.shareOfPayment.${model}`, figures.shareOfPayment],
        ]),
    ),
    ...curve.flatMap(
      ({ contacts, payments }, index) =>
        /** @type {[string, Figure | undefined][]} */ ([
          [`model.contactsAt.${index + 1}`, contacts],
          ...Object.entries(payments).map(([model, figure]) => [`model.paymentAt.${model}.${index + 1}`, figure]),
        ]),
    ),
  ]);
}

/**
 * @param {CarePackage} answer
 * @returns {string[]}
 */
export function packageIds({ months, breakEven, reach, ...figures }) {
  /** @type {(name: string, paid: Paid, end?: string) => [string, Figure][]} */
  const paid = (name, amounts, end = '') =>
    Object.entries(amounts).map(([payer, figure]) => [`${name}${payer === 'total' ? '' : `.${payer}`}${end}`, figure]);
  return present([
    ...paid('package.paid.with', figures.with),
    ...paid('package.paid.without', figures.without),
    ...paid('package.difference', figures.difference),
    ['package.fees', figures.fees],
    ['package.feesWithoutCap', figures.feesWithoutCap],
    ['package.people', figures.people],
    ...paid('package.reach.with', reach.with),
    ...paid('package.reach.without', reach.without),
    ...paid('package.reachDifference', reach.difference),
    ...months.flatMap((month) => [
      ...paid('package.paidInMonth.with', month.with, `.${month.month}`),
      ...paid('package.paidInMonth.without', month.without, `.${month.month}`),
    ]),
    ...breakEven.patient.points.flatMap(
      (point) =>
        /** @type {[string, Figure][]} */ ([
          [`package.paidAt.with.patient.${point.visits}`, point.with],
          [`package.paidAt.without.patient.${point.visits}`, point.against],
        ]),
    ),
    ...breakEven.region.points.flatMap(
      (point) =>
        /** @type {[string, Figure][]} */ ([
          [`package.paidAt.with.region.${point.visits}`, point.with],
          ['package.replacedCost', point.against],
        ]),
    ),
  ]);
}
