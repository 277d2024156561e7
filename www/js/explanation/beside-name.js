/* Which model, side, payer, month, volume or scenario a step is of, as the end of its name: "Betalas, med avtal, av patienten". */

import { quantity } from './quantity.js';

/** @typedef {import('./ground.js').Ground} Ground */
/** @typedef {import('./name.js').StepName} StepName */

/**
 * @param {Ground} ground
 * @param {StepName} name
 * @returns {string[]} none of a figure of the case
 */
export function besideParts({ view, nodes }, name) {
  const { figure, parts = [], row } = name;
  const { words, shown } = view;
  const [first = ''] = figure.split('.');
  if (!['model', 'package'].includes(first)) return scenarioParts(words, name);
  const [group] = figure.split('.');
  const named = parts.flatMap((part) => {
    const [, period] = /^period(\d+)$/.exec(part) ?? [];
    if (period !== undefined) return [words.text('part-package-period', { number: period })];
    // "at" and "month" say what the number after them is.
    return ROWS.includes(part) ? [] : [words.text(`part-${group}-${part}`)];
  });
  if (row === undefined) return named;
  if (group === 'model') {
    const volume = nodes.get(`model.volume.${row}`);
    const share = volume ? quantity(shown, volume.figure, volume.unit) : String(row);
    return figure === 'model.volume' ? named : [...named, words.text('part-model-at', { share })];
  }
  const isAt = parts.includes('at') || figure === 'package.paidAt';
  return [...named, words.text(isAt ? 'part-package-at' : 'part-package-month', { number: row })];
}

/** Figures that only a scenario has: nobody takes them for those of the case. */
const OF_SCENARIOS_ALONE =
  /Effect$|^(difference|change|growth|atNewVolume|perPercentagePoint|breakEven)|Share$|Cost$|^to[A-Z]/;

/**
 * @param {import('../i18n.js').Words} words
 * @param {StepName} name
 */
function scenarioParts(words, { figure, scenario, stage, all, parts = [] }) {
  const isAfter = scenario !== undefined && stage === undefined && !OF_SCENARIOS_ALONE.test(figure);
  const keys = [...parts, ...(all ? ['all'] : []), ...(stage ? [stage] : []), ...(isAfter ? ['after'] : [])];
  return keys.map((key) => words.text(`part-scenario-${key}`));
}

const ROWS = ['at', 'month'];
