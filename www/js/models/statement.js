/* The answer first: what the models pay for the same activity, and between what one more contact varies. */

import { compareDecimals } from '../decimal.js';
import { known } from '../headline.js';

/** @typedef {import('../../../wasm/models/src/types.d.ts').ModelResult} ModelResult */
/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('../i18n.js').Words} Words */
/** @typedef {import('./answered.js').AnsweredModels} AnsweredModels */

/**
 * @param {Words} words
 * @param {AnsweredModels} answered
 * @returns {Sentence}
 */
export function answerSentence(words, { answer, problems }) {
  if (problems.length > 0) return { key: 'models-answer-mend', values: () => ({ count: problems.length }) };
  const paid = (answer?.models ?? []).filter(({ payment }) => known(payment));
  const mix = paid.find(({ model }) => model === 'mix');
  const [first, second] = paid;
  if (!first) return { key: 'models-answer-none', values: () => ({}) };
  if (mix) return one(words, mix, 'models-answer-mix');
  return second ? several(words, paid) : one(words, first, 'models-answer-one');
}

/**
 * @param {Words} words
 * @param {ModelResult} result
 * @param {string} key
 * @returns {Sentence}
 */
function one(words, { model, payment, oneMore }, key) {
  const isMoving = known(oneMore);
  return {
    key,
    values: (writing) => ({
      model: words.text(`models-name-${model}`),
      payment: writing.figure(payment, 'kronor'),
      more: isMoving ? writing.figure(oneMore, 'rate') : '',
      known: isMoving ? 'yes' : 'no',
    }),
    figures: { payment: `model.payment.${model}`, ...(isMoving ? { more: `model.oneMore.${model}` } : {}) },
  };
}

/**
 * Least and most for one more contact; where a number is a range, nobody knows which is which and only the count is said.
 * @param {Words} words
 * @param {readonly ModelResult[]} paid
 * @returns {Sentence}
 */
function several(words, paid) {
  const moving = paid.filter(({ oneMore }) => known(oneMore));
  const isExact = moving.every(({ oneMore: { value, low, high } }) => value !== undefined && low === high);
  const sorted = [...moving].sort((a, b) => compareDecimals(a.oneMore.value ?? '0', b.oneMore.value ?? '0'));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!isExact || !least || !most || compareDecimals(least.oneMore.value ?? '0', most.oneMore.value ?? '0') === 0)
    return { key: 'models-answer-several', values: () => ({ count: paid.length }) };
  return {
    key: 'models-answer-between',
    values: (writing) => ({
      count: paid.length,
      least: writing.figure(least.oneMore, 'rate'),
      most: writing.figure(most.oneMore, 'rate'),
      leastModel: words.text(`models-name-${least.model}`),
      mostModel: words.text(`models-name-${most.model}`),
    }),
    figures: { least: `model.oneMore.${least.model}`, most: `model.oneMore.${most.model}` },
  };
}
