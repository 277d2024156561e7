/* What has to be answered before files are reviewed, and which words were met that nobody knows. */

import { wordKey } from './entered.js';

/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewQuestion} ReviewQuestion */
/** @typedef {import('./entered.js').Entered} Entered */

/** Questions of how a file is read. @typedef {'amounts' | 'decimalSign' | 'days'} FileQuestion */
/** @typedef {Extract<ReviewQuestion, { about: 'word' }>} WordQuestion */
/** @typedef {Extract<ReviewQuestion, { about: 'column' }>} ColumnQuestion */

/** The answers to each, in the order they are offered. @type {Record<FileQuestion, string[]>} */
export const ANSWERS = {
  amounts: ['net', 'gross', 'unsure'],
  decimalSign: ['comma', 'point'],
  days: ['dayFirst', 'monthFirst'],
};

/** @type {FileQuestion[]} */
const OF_FILE = ['amounts', 'decimalSign', 'days'];

/**
 * The answer that is entered to a question of how a file is read; empty: none.
 * @param {Entered} entered
 * @param {FileQuestion} about
 */
export function answerTo({ amounts, mapping }, about) {
  if (about === 'amounts') return amounts;
  return (about === 'days' ? mapping.days : mapping.decimalSign) ?? '';
}

/**
 * The questions that are asked of a file: those that are open, and those that were answered here.
 * @param {Entered} entered
 * @param {readonly ReviewQuestion[]} questions as they are open now
 * @returns {{ about: FileQuestion, example: string }[]}
 */
export function fileQuestions(entered, questions) {
  return OF_FILE.flatMap((about) => {
    const open = questions.find((question) => question.about === about);
    const example = open && 'example' in open ? open.example : '';
    return open || answerTo(entered, about) !== '' ? [{ about, example }] : [];
  });
}

/**
 * How many of them are not answered.
 * @param {Entered} entered
 * @param {readonly ReviewQuestion[]} questions
 */
export const unanswered = (entered, questions) =>
  fileQuestions(entered, questions).filter(({ about }) => answerTo(entered, about) === '').length;

/**
 * Words that nobody knows, the most frequent first.
 * @param {readonly ReviewQuestion[]} questions
 */
export function wordQuestions(questions) {
  const words = questions.filter((question) => question.about === 'word');
  return words.sort((one, other) => other.rows - one.rows);
}

/** @param {readonly ReviewQuestion[]} questions */
export const columnQuestions = (questions) => questions.filter((question) => question.about === 'column');

/**
 * How many of the words have no answer.
 * @param {Entered} entered
 * @param {readonly WordQuestion[]} questions
 */
export const unansweredWords = ({ words }, questions) =>
  questions.filter(({ of, word }) => !Object.hasOwn(words[of] ?? {}, wordKey(word))).length;
