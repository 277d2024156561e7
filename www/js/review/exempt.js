/* Who pays no patient fee where: what the care regions have published, as a starting point that the user can change. */

/** @typedef {import('./entered.js').ChildrenRule} ChildrenRule */
/** @typedef {{ children: ChildrenRule, childrenAge: string, sourceId: string }} ChildrenFree */

/** By published schedule of fees. @type {Record<string, ChildrenFree>} */
const CHILDREN = {
  sormland: { children: 'throughYearOf', childrenAge: '19', sourceId: 'so_fee_2020' },
  jonkoping: { children: 'under', childrenAge: '20', sourceId: 'rjl_1177' },
  uppsala: { children: 'under', childrenAge: '20', sourceId: 'ua_fee_2024' },
  stockholm: { children: 'under', childrenAge: '18', sourceId: 'sthlm_fee_2024' },
};

/** In all regions. */
const FROM_AGE = { fromAge: '85', sourceId: 'skr_fees_2020' };

/**
 * @param {string} schedule id of a published schedule of fees; of others nothing is known but the age that is the same everywhere
 * @returns {{ isKnown: boolean, children: ChildrenRule, childrenAge: string, fromAge: string, sourceIds: string[] }}
 */
export function exemptAt(schedule) {
  const there = CHILDREN[schedule];
  const { fromAge } = FROM_AGE;
  if (!there) return { isKnown: false, children: 'none', childrenAge: '', fromAge, sourceIds: [FROM_AGE.sourceId] };
  const { children, childrenAge, sourceId } = there;
  return { isKnown: true, children, childrenAge, fromAge, sourceIds: [sourceId, FROM_AGE.sourceId] };
}
