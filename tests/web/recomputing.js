/*
 * A second evaluator of the exported steps, in exact fractions, that knows nothing of the engine: whoever has the steps of a
 * figure can compute it again with no more than this.
 */

import assert from 'node:assert/strict';

/** @typedef {import('../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {{ over: bigint, under: bigint }} Fraction `under` is above 0 */
/** @typedef {(id: string) => Fraction | undefined} Values */

// ---------------------------------------------------------------- fractions

/** @type {(over: bigint, under: bigint) => Fraction} */
const fraction = (over, under) => (under < 0n ? { over: -over, under: -under } : { over, under });
/** @type {(text: string) => Fraction} */
const read = (text) => {
  const [whole = '', part = ''] = text.split('.');
  return { over: BigInt(whole + part), under: 10n ** BigInt(part.length) };
};
/** @type {(a: Fraction, b: Fraction) => Fraction} */
const plus = (a, b) => fraction(a.over * b.under + b.over * a.under, a.under * b.under);
/** @type {(a: Fraction) => Fraction} */
const negative = ({ over, under }) => fraction(-over, under);
/** @type {(a: Fraction, b: Fraction) => Fraction} */
const times = (a, b) => fraction(a.over * b.over, a.under * b.under);
/** @type {(a: Fraction) => Fraction} */
const inverse = ({ over, under }) => fraction(under, over);
/** @type {(a: Fraction, b: Fraction) => boolean} */
const isLess = (a, b) => a.over * b.under < b.over * a.under;
/** @type {(a: Fraction) => Fraction} */
const size = (a) => (a.over < 0n ? negative(a) : a);

const NOTHING = read('0');
/** What stands for "ever fewer" and "ever more", which are no numbers. */
const TINY = fraction(1n, 10n ** 60n);
const HUGE = inverse(TINY);
/** Beyond these an end is one of those. */
const VANISHING = fraction(1n, 10n ** 30n);
const ENDLESS = inverse(VANISHING);

/** Equal to the last digit but one of 28, where a quotient does not end. @type {(a: Fraction, b: Fraction) => boolean} */
const isSame = (a, b) => {
  const apart = size(plus(a, negative(b)));
  return !isLess(plus(times(size(a), fraction(1n, 10n ** 26n)), fraction(1n, 10n ** 27n)), apart);
};

// ---------------------------------------------------------------- steps

/**
 * What a rule makes of its operands; nothing when one of them is unknown or it would divide by zero.
 * @param {DerivationNode} node
 * @param {Values} values
 * @returns {Fraction | undefined}
 */
function computed({ rule, operands, factor }, values) {
  const found = operands.map(values);
  const known = found.filter((value) => value !== undefined);
  const [first, second] = known;
  // Nothing added up is nothing: who pays no part of a package pays 0.
  if (rule === 'sum' && operands.length === 0) return NOTHING;
  // Nothing times a number that nobody knows is nothing, and so is what is taken from itself.
  if (rule === 'difference' && operands[0] === operands[1]) return NOTHING;
  if (rule === 'product' && known.some((value) => value.over === 0n)) return NOTHING;
  if (known.length < found.length || !first) return undefined;
  const total = () => known.reduce(plus);
  const among = BigInt(known.length);
  switch (rule) {
    case 'sum':
      return total();
    case 'mean':
      return times(total(), fraction(1n, among));
    case 'product':
      return known.reduce(times);
    case 'difference':
      return second && plus(first, negative(second));
    case 'lesser':
      return second && (isLess(second, first) ? second : first);
    case 'quotient':
      return second && second.over !== 0n ? times(times(first, read(factor ?? '1')), inverse(second)) : undefined;
    case 'median': {
      const ordered = known.toSorted((a, b) => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0));
      const middle = [ordered[(known.length - 1) >> 1], ordered[known.length >> 1]];
      return middle[0] && middle[1] && times(plus(middle[0], middle[1]), fraction(1n, 2n));
    }
  }
  throw new assert.AssertionError({ message: `no rule for calculating is called ${rule}` });
}

/** @param {DerivationNode} node */
const isInput = ({ rule }) => rule === 'given' || rule === 'unknown';

/**
 * The steps' values from the given numbers alone.
 * @param {DerivationNode[]} nodes operands before what uses them
 * @returns {Map<string, Fraction>}
 */
export function recomputed(nodes) {
  /** @type {Map<string, Fraction>} */
  const values = new Map();
  for (const node of nodes) {
    const { value } = node.figure;
    const found = isInput(node)
      ? node.rule === 'given' && value !== undefined
        ? read(value)
        : undefined
      : computed(node, (id) => values.get(id));
    if (found) values.set(node.id, found);
  }
  return values;
}

// ---------------------------------------------------------------- corners

/** One thing that is not known, as what is to be tried: the values of inputs.
 * @typedef {{ tries: [string, Fraction][][], openBelow: boolean, open: boolean }} Axis */

/**
 * @param {DerivationNode[]} nodes
 * @returns {Map<string, Axis>} by the id of an input, or of the first of several places
 */
export function axesOf(nodes) {
  /** @type {Map<string, Axis>} */
  const axes = new Map();
  for (const { id, oneOf, figure } of nodes.filter(isInput)) {
    const { low, high, value, unbounded } = figure;
    if (oneOf !== undefined) {
      if (axes.has(oneOf)) continue;
      const places = nodes.filter((other) => other.oneOf === oneOf).map((other) => other.id);
      const tries = places.map((here) =>
        places.map((place) => /** @type {[string, Fraction]} */ ([place, place === here ? read('1') : NOTHING])),
      );
      axes.set(oneOf, { tries, openBelow: false, open: false });
    } else if (value === undefined || low !== undefined || high !== undefined || unbounded) {
      // A count of nothing is tried as ever fewer: dividing by none at all is no case.
      const least = low === undefined || read(low).over === 0n ? TINY : read(low);
      const greatest = high === undefined ? HUGE : read(high);
      const tries = [least, greatest].map((end) => [/** @type {[string, Fraction]} */ ([id, end])]);
      axes.set(id, { tries, openBelow: low === undefined, open: low === undefined || high === undefined });
    }
  }
  return axes;
}

/**
 * For each step, the axes it depends on.
 * @param {DerivationNode[]} nodes
 * @param {Map<string, Axis>} axes
 * @returns {Map<string, string[]>}
 */
function supportsOf(nodes, axes) {
  /** @type {Map<string, string[]>} */
  const supports = new Map();
  for (const { id, oneOf, operands } of nodes) {
    const own = [oneOf ?? id].filter((axis) => axes.has(axis));
    const below = operands.flatMap((operand) => supports.get(operand) ?? []);
    supports.set(id, [...new Set([...own, ...below])].sort());
  }
  return supports;
}

/**
 * The least and the greatest value of steps over all corners of what they depend on.
 * @param {DerivationNode[]} steps in order, with all that they are computed from
 * @param {Axis[]} axes
 * @param {Map<string, Fraction>} exact values of steps that depend on nothing
 */
export function extremes(steps, axes, exact) {
  /** @type {Map<string, { low: Fraction, high: Fraction } | undefined>} */
  const found = new Map();
  /** @type {(position: number, chosen: Map<string, Fraction>) => void} */
  const descend = (position, chosen) => {
    const axis = axes[position];
    if (axis) {
      for (const tried of axis.tries) descend(position + 1, new Map([...chosen, ...tried]));
      return;
    }
    const values = new Map(chosen);
    const at = (/** @type {string} */ id) => values.get(id) ?? exact.get(id);
    for (const step of steps) {
      if (at(step.id) === undefined && !isInput(step)) {
        const value = computed(step, at);
        if (value) values.set(step.id, value);
      }
      const value = at(step.id);
      const range = found.has(step.id) ? found.get(step.id) : value && { low: value, high: value };
      found.set(
        step.id,
        value &&
          range && {
            low: isLess(value, range.low) ? value : range.low,
            high: isLess(range.high, value) ? value : range.high,
          },
      );
    }
  };
  descend(0, new Map());
  return found;
}

/**
 * @param {DerivationNode} node
 * @param {{ low: Fraction, high: Fraction }} range
 * @param {Axis[]} axes
 */
export function assertBounds({ id, figure }, range, axes) {
  const { value, low, high, unbounded } = figure;
  const told = `${id} is ${JSON.stringify(figure)}`;
  // Where an endless number is set against another nothing can be said, so a side that is not told is no fault there.
  const open = axes.some((axis) => axis.open);
  const isExact = value !== undefined && low === undefined && high === undefined && !unbounded;
  const [least, most] = isExact ? [value, value] : [low, high];
  if (least !== undefined) assert.ok(isSame(range.low, read(least)), `${told}: its least value`);
  else
    assert.ok(
      open || isLess(size(range.low), VANISHING) || isLess(range.low, negative(ENDLESS)),
      `${told}: no least value`,
    );
  if (most !== undefined) assert.ok(isSame(range.high, read(most)), `${told}: its greatest value`);
  else assert.ok(open || isLess(ENDLESS, range.high), `${told}: no greatest value`);
}

/**
 * Computes all steps again from the given numbers, and the bounds of those that do not hang on too many that are not known.
 * @param {DerivationNode[]} nodes operands before what uses them
 * @param {number} mostCorners
 * @returns {{ values: number, bounds: number }} how many were compared
 */
export function assertRecomputes(nodes, mostCorners) {
  const values = recomputed(nodes);
  const axes = axesOf(nodes);
  const supports = supportsOf(nodes, axes);
  const compared = { values: 0, bounds: 0 };

  for (const { id, figure } of nodes) {
    const value = values.get(id);
    if (value === undefined) continue;
    assert.ok(figure.value !== undefined && isSame(value, read(figure.value)), `${id} is ${figure.value}`);
    compared.values += 1;
  }

  /** @type {Map<string, DerivationNode[]>} */
  const alike = new Map();
  for (const node of nodes.filter(({ figure }) => !figure.wider)) {
    const support = (supports.get(node.id) ?? []).join(' ');
    alike.set(support, [...(alike.get(support) ?? []), node]);
  }
  const exact = new Map([...values].filter(([id]) => supports.get(id)?.length === 0));
  for (const [support, told] of alike) {
    const on = support.split(' ').flatMap((id) => axes.get(id) ?? []);
    const corners = on.reduce((product, { tries }) => product * tries.length, 1);
    if (on.length === 0 || corners > mostCorners) continue;
    const within = new Set(support.split(' '));
    const steps = nodes.filter(({ id }) => {
      const own = supports.get(id) ?? [];
      return own.length > 0 && own.every((axis) => within.has(axis));
    });
    const found = extremes(steps, on, exact);
    for (const node of told.filter((step) => !isInput(step))) {
      const range = found.get(node.id);
      if (range) assertBounds(node, range, on);
      else assert.ok(!node.figure.low && !node.figure.high, `${node.id} is ${JSON.stringify(node.figure)}`);
      compared.bounds += 1;
    }
  }
  return compared;
}
