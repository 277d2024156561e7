/* Files that are being reviewed, or could not be. */

import { html, nothing } from 'lit';
import { problemText } from '../messages.js';
import { timeLeft } from '../review/time-left.js';

/** @typedef {import('../review/run.js').Phase} Phase */
/** @typedef {import('./element.js').View} View */

/** Longer than this is told in minutes. */
const MOST_SECONDS = 90;

/**
 * @param {View} view
 * @param {Extract<Phase, { is: 'reading' }>} phase
 * @param {readonly File[]} files
 * @param {() => void} stop
 */
export function readingNote(view, { progress, since }, files, stop) {
  const { words, shown } = view;
  const { file, rows } = progress;
  const left = timeLeft(progress, performance.now() - since);
  const name = files[file]?.name ?? '';
  return html`<div class="review-reading">
    <label for="invoice-progress">${words.text('invoice-reading', { name, number: file + 1, files: files.length })}</label>
    <progress id="invoice-progress" max="1" value=${left?.value ?? nothing}></progress>
    <p class="hint">${rows > 0 ? words.text('invoice-rows', { rows: shown.count(String(rows)) }) : nothing}
      ${left?.secondsLeft === undefined ? nothing : timeText(view, left.secondsLeft)}</p>
    <button type="button" class="quiet" id="invoice-reading" @click=${stop}>${words.text('invoice-stop')}</button>
  </div>`;
}

/**
 * @param {View} view
 * @param {number} seconds
 */
function timeText({ words }, seconds) {
  if (seconds <= MOST_SECONDS) return words.text('invoice-seconds-left', { seconds });
  return words.text('invoice-minutes-left', { minutes: Math.ceil(seconds / 60) });
}

/**
 * @param {View} view
 * @param {Extract<Phase, { is: 'refused' }>} phase
 * @param {() => void} back
 */
export function refusal(view, { problem }, back) {
  const { words } = view;
  const { text, hint } = problemText(view, problem);
  return html`<div class="problem review-refused">
    <h2 id="invoice-refused" tabindex="-1"><span class="mark" aria-hidden="true">!</span> ${words.text('invoice-refused')}</h2>
    <p>${text} ${hint ?? ''}</p>
    <button type="button" class="quiet" @click=${back}>${words.text('invoice-change')}</button>
  </div>`;
}
