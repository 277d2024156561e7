/* What a table of the user's own leaves open, with the answers to choose among. */

import { html, nothing } from 'lit';
import { problemText } from '../messages.js';
import { answerTo } from '../own-table/questions.js';
import { radioGroup } from './field.js';
import { yearField } from './own-table-year.js';

/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableQuestion} OwnTableQuestion */
/** @typedef {import('../own-table/reading.js').Table} Table */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('./own-table-result.js').Choose} Choose */

/**
 * @param {View} view
 * @param {Table} read
 * @param {Choose} choose
 */
export function questionList(view, read, choose) {
  if (read.asked.length === 0) return nothing;
  return html`<section class="own-table-questions" aria-labelledby="own-table-questions">
    <h3 id="own-table-questions">${view.words.text('own-table-questions')}</h3>
    ${read.asked.map((question) => questionField(view, read, question, choose))}
  </section>`;
}

/**
 * @param {View} view
 * @param {Table} read
 * @param {OwnTableQuestion} question
 * @param {Choose} choose
 */
function questionField(view, { choices }, question, choose) {
  const { words } = view;
  const { id, cells } = question;
  const { text, hint } = problemText(view, question);
  const answer = answerTo(question, choices) ?? '';
  const waiting = answer ? undefined : words.text('own-table-cells-wait', { cells });
  const told = [hint, waiting].filter(Boolean).join(' ');
  const take = (/** @type {string | undefined} */ value) => choose({ [id]: value });
  if (question.choices.length === 0)
    return yearField({
      id: `own-table-${id}`,
      label: text,
      hint: told,
      value: answer,
      refused: words.text('own-table-no-year'),
      choose: take,
    });
  return radioGroup({
    name: `own-table-${id}`,
    label: text,
    ...(told ? { hint: told } : {}),
    value: answer,
    options: question.choices.map(({ value, ...option }) => ({ value, label: problemText(view, option).text })),
    choose: take,
  });
}
