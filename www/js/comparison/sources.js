/* Where compared figures come from, told by the steps that they are made in. */

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Derivation} Derivation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../components/element.js').View} View */

/** `own`: whether a number of the user's own is in it. @typedef {{ ids: string[], own: boolean }} Origins */

/**
 * @param {Derivation | undefined} derivation
 * @returns {(figure: string) => Origins} by the figure's id without its year
 */
export function originsIn(derivation) {
  /** @type {Map<string, Origins>} */
  const origins = new Map();
  // Operands come before what uses them, so one pass is enough.
  for (const node of derivation?.nodes ?? []) {
    const below = node.operands.flatMap((id) => origins.get(id) ?? []);
    origins.set(node.id, {
      ids: [...new Set([...node.sourceIds, ...below.flatMap(({ ids }) => ids)])],
      own: (node.rule === 'given' && node.sourceIds.length === 0) || below.some(({ own }) => own),
    });
  }
  return (figure) => origins.get(derivation?.figures[figure] ?? '') ?? { ids: [], own: false };
}

/**
 * A source in the fewest words: who published it, and when.
 * @param {Pick<View, 'names'>} view
 * @param {string} id
 */
export function shortSource({ names }, id) {
  const { publisher = id, published = '', title = '', url = '' } = names.sources.get(id) ?? {};
  return { text: [publisher, published.slice(0, 7)].filter(Boolean).join(' '), title, url };
}

/**
 * A source in full, as it stands under a sentence that is printed.
 * @param {Pick<View, 'names' | 'shown'>} view
 * @param {string} id
 */
export function fullSource({ names, shown }, id) {
  const source = names.sources.get(id);
  if (!source) return id;
  const { title, publisher, published } = source;
  return [title, publisher, published.length === 10 ? shown.day(published) : published].filter(Boolean).join(', ');
}

/**
 * Where several figures of one year come from, asked of the engine once for them all.
 * @param {(year: number, figures: string[]) => Derivation | undefined} derive
 * @param {number} year
 * @param {string[]} figures
 * @returns {Origins}
 */
export function originsOf(derive, year, figures) {
  if (figures.length === 0) return { ids: [], own: false };
  return joined(figures.map(originsIn(derive(year, figures))));
}

/**
 * @param {readonly Origins[]} all
 * @returns {Origins}
 */
export function joined(all) {
  return { ids: [...new Set(all.flatMap(({ ids }) => ids))], own: all.some(({ own }) => own) };
}
