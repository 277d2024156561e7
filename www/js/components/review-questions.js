/* What a review met and did not know: words, each asked about once, and how files are written. The answers are settings. */

import { html, nothing } from 'lit';
import { withMapping, withWord, wordKey } from '../review/entered.js';
import {
  ANSWERS,
  answerTo,
  columnQuestions,
  fileQuestions,
  unansweredWords,
  wordQuestions,
} from '../review/unanswered.js';
import { radioGroup, selectField } from './field.js';
import { meanings } from './review-words.js';

/** @typedef {import('../review/run.js').Result} Result */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('./review.js').Brief} Brief */

/** More words than this at once nobody answers. */
const MOST_WORDS = 30;

/**
 * What the review leaves open: words, columns, and how the files are written.
 * @param {Brief} brief
 * @param {Result} result
 */
function openIn({ entered }, { review: { questions } }) {
  const isOpen = (/** @type {string} */ about) => questions.some((question) => question.about === about);
  return {
    asked: wordQuestions(questions),
    columns: columnQuestions(questions),
    ofFiles: fileQuestions(entered, questions).filter(
      ({ about }) => isOpen(about) && answerTo(entered, about) !== 'unsure',
    ),
  };
}

/**
 * Before the result, since it hangs on the answers.
 * @param {View} view
 * @param {Brief} brief
 * @param {Result} result
 */
export function questionsAhead({ words }, brief, result) {
  const { asked, columns, ofFiles } = openIn(brief, result);
  const open = asked.length + columns.length + ofFiles.length;
  if (open === 0) return nothing;
  return html`<p class="review-note">${words.text('invoice-open', { open })} <a href="#invoice-questions">${words.text('invoice-open-go')}</a></p>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 * @param {Result} result
 * @param {() => void} again
 */
export function questionsAfter(view, brief, result, again) {
  const { words } = view;
  const { asked, columns, ofFiles } = openIn(brief, result);
  if (asked.length + columns.length + ofFiles.length === 0) return nothing;
  const isAnswered =
    unansweredWords(brief.entered, asked) < asked.length ||
    ofFiles.some(({ about }) => answerTo(brief.entered, about) !== '');
  return html`<section class="review-questions review-after">
    <h2 id="invoice-questions" tabindex="-1">${words.text('invoice-questions')}</h2>
    <p>${words.text('invoice-questions-about')}</p>
    ${ofFiles.map(({ about, example }) =>
      radioGroup({
        name: `invoice-after-${about}`,
        label: words.text(`invoice-ask-${about}`, { example }),
        value: answerTo(brief.entered, about),
        options: ANSWERS[about].map((value) => ({ value, label: words.text(`invoice-${about}-${value}`) })),
        choose: (value) =>
          brief.change((now) =>
            about === 'amounts'
              ? { ...now, amounts: /** @type {typeof now.amounts} */ (value) }
              : withMapping(now, { [about]: value }),
          ),
      }),
    )}
    <div class="review-unknown">${asked.slice(0, MOST_WORDS).map((question, index) => wordSelect(view, brief, question, index))}</div>
    ${asked.length > MOST_WORDS ? html`<p class="hint">${words.text('invoice-words-more', { more: asked.length - MOST_WORDS })}</p>` : nothing}
    ${columns.map(({ of, words: many }) => html`<p>${words.text('invoice-ask-column', { column: words.text(`invoice-role-${of}`), words: many })}</p>`)}
    ${
      asked.length + ofFiles.length > 0
        ? html`<button type="button" class="main" ?disabled=${!isAnswered || brief.problems.length > 0} @click=${again}>${words.text('invoice-again')}</button>`
        : nothing
    }
  </section>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 * @param {import('../review/unanswered.js').WordQuestion} question
 * @param {number} index
 */
function wordSelect(view, { entered, change }, { of, word, rows }, index) {
  const { words, shown } = view;
  const given = /** @type {Record<string, string>} */ (entered.words[of] ?? {});
  return selectField({
    id: `invoice-unknown-${index}`,
    label: words.text('invoice-ask-word', { word }),
    hint: words.text('invoice-ask-word-hint', {
      kind: words.text(`invoice-kind-${of}`),
      rows: shown.count(String(rows)),
      count: rows,
    }),
    value: given[wordKey(word)] ?? '',
    options: [{ value: '', label: words.text('own-table-choose-answer') }, ...meanings(view, of)],
    choose: (meaning) => change((now) => withWord(now, of, word, meaning)),
  });
}
