/* What a table of the user's own leaves open, with the answers to choose among. */

import { html, nothing } from 'lit';
import { problemText } from '../messages.js';
import { answerTo } from '../own-table/questions.js';
import { radioGroup, selectField } from './field.js';
import { yearField } from './own-table-year.js';

/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableQuestion} OwnTableQuestion */
/** @typedef {import('../own-table/reading.js').Table} Table */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('./own-table-result.js').Choose} Choose */

/** More answers than this are a list to open. */
const MOST_RADIOS = 10;

/**
 * @param {View} view
 * @param {Table} read
 * @param {Choose} choose
 */
export function questionList(view, read, choose) {
  if (read.asked.length === 0) return nothing;
  return html`<section class="own-table-questions">
    <h3>${view.words.text('own-table-questions')}</h3>
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
  const options = question.choices.map(({ value, ...option }) => ({ value, label: problemText(view, option).text }));
  const take = (/** @type {string | undefined} */ value) => choose({ [id]: value });
  const asked = { label: text, ...(told ? { hint: told } : {}), value: answer };
  const field = `own-table-${id.replaceAll('.', '-')}`;
  if (options.length > MOST_RADIOS) {
    const none = { value: '', label: words.text('own-table-choose-answer') };
    return selectField({ id: field, ...asked, options: answer ? options : [none, ...options], choose: take });
  }
  const refused = words.text('own-table-no-year');
  if (options.length === 0) return yearField({ id: field, ...asked, refused, choose: take });
  const radios = radioGroup({ name: field, ...asked, options, choose: take });
  if (id !== 'year') return radios;
  const other = options.some(({ value }) => value === answer) ? '' : answer;
  const label = words.text('own-table-other-year');
  return html`${radios}${yearField({ id: field, label, value: other, refused, choose: take })}`;
}
