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
/** @typedef {import('./review.js').Desk} Desk */

/** More words than this at once nobody answers. */
const MOST_WORDS = 30;

/**
 * @param {View} view
 * @param {Desk} desk
 * @param {Result} result
 * @param {() => void} again
 */
export function questionsAfter(view, desk, { review }, again) {
  const { words } = view;
  const asked = wordQuestions(review.questions);
  const columns = columnQuestions(review.questions);
  const ofFiles = fileQuestions(desk.entered, review.questions).filter(({ about }) =>
    review.questions.some((question) => question.about === about),
  );
  if (asked.length + columns.length + ofFiles.length === 0) return nothing;
  const isAnswered =
    unansweredWords(desk.entered, asked) < asked.length ||
    ofFiles.some(({ about }) => answerTo(desk.entered, about) !== '');
  return html`<section class="review-questions review-after">
    <h2 id="invoice-questions">${words.text('invoice-questions')}</h2>
    <p>${words.text('invoice-questions-about')}</p>
    ${ofFiles.map(({ about, example }) =>
      radioGroup({
        name: `invoice-after-${about}`,
        label: words.text(`invoice-ask-${about}`, { example }),
        value: answerTo(desk.entered, about),
        options: ANSWERS[about].map((value) => ({ value, label: words.text(`invoice-${about}-${value}`) })),
        choose: (value) =>
          desk.change((now) =>
            about === 'amounts'
              ? { ...now, amounts: /** @type {typeof now.amounts} */ (value) }
              : withMapping(now, { [about]: value }),
          ),
      }),
    )}
    <div class="review-unknown">${asked.slice(0, MOST_WORDS).map((question, index) => wordSelect(view, desk, question, index))}</div>
    ${asked.length > MOST_WORDS ? html`<p class="hint">${words.text('invoice-words-more', { more: asked.length - MOST_WORDS })}</p>` : nothing}
    ${columns.map(({ of, words: many }) => html`<p>${words.text('invoice-ask-column', { column: words.text(`invoice-role-${of}`), words: many })}</p>`)}
    ${
      asked.length + ofFiles.length > 0
        ? html`<button type="button" class="main" ?disabled=${!isAnswered || desk.problems.length > 0} @click=${again}>${words.text('invoice-again')}</button>`
        : nothing
    }
  </section>`;
}

/**
 * @param {View} view
 * @param {Desk} desk
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
