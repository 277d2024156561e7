/* The fields of the view in words, where they are spoken of away from the form. */

/** @typedef {import('../components/element.js').View} View */

/** Message keys of the labels. @type {Readonly<Record<string, string>>} */
const LABELS = {
  'package.example': 'package-example-mark',
  'package.months': 'package-months',
  'package.visits': 'package-visits',
  'package.spread': 'package-spread',
  'package.productOnce': 'package-product-once',
  'package.productMonthly': 'package-product-monthly',
  'package.productWith': 'package-product-with',
  'package.productWithout': 'package-product-without',
  'package.list': 'package-list',
  'package.profession': 'package-profession',
  'package.visitPrice': 'package-visit-price',
  'package.feeIncluded': 'package-fee-included',
  'package.exempt': 'package-exempt',
  'package.feeFrom': 'package-fee-from',
  'package.fee': 'package-fee',
  'package.capOf': 'package-cap-of',
  'package.cap': 'package-cap',
  'package.feesBefore': 'package-fees-before',
  'package.monthsLeft': 'package-months-left',
  'package.payer': 'package-payer',
  'package.subscription': 'package-subscription',
  'package.ownVisitPrice': 'package-own-visit-price',
  'package.startFee': 'package-start-fee',
  'package.replacedVisits': 'package-replaced-visits',
  'package.replacedPrice': 'package-replaced-price',
  'package.reach': 'package-reach-of',
  'package.people': 'package-people',
  'package.region': 'package-region',
  'package.share': 'package-share',
};

/**
 * What a field is called: "Antal besök", "Besök i månad 3".
 * @param {Pick<View, 'words'>} view
 * @param {string} field "package.visits"
 * @returns {string}
 */
export function packageFieldName({ words }, field) {
  const [, group, month = ''] = field.split('.');
  if (group === 'visitsIn') return words.text('package-visits-in', { month });
  return words.text(LABELS[field] ?? 'care-package-title');
}

/** Fields to fill in for a figure that is missing, by the reason. @type {Readonly<Record<string, string>>} */
export const FIELD_OF_MISSING = {
  no_months: 'package.months',
  no_visits: 'package.visits',
  no_visit_price: 'package.list',
  no_fee: 'package.feeFrom',
  no_other_way: 'package.payer',
  no_subscription_or_price: 'package.subscription',
  no_replaced: 'package.replacedVisits',
  no_reach: 'package.reach',
};
