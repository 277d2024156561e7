/* Which model, side, payer, month or volume a step is of, as the end of its name: "Betalas, med avtal, av patienten". */

import { quantity } from './quantity.js';

/** @typedef {import('./ground.js').Ground} Ground */
/** @typedef {import('./name.js').StepName} StepName */

/**
 * @param {Ground} ground
 * @param {StepName} name
 * @returns {string[]} none of a figure of the case
 */
export function besideParts({ view, nodes }, { figure, parts = [], row }) {
  const { words, shown } = view;
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

const ROWS = ['at', 'month'];
