/* A table of the user's own that has been read: what came of it, then what can be corrected, then what was found in it. */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { hasOwnTable, ownTableName } from '../comparison/question.js';
import { problemText } from '../messages.js';
import { countsText } from '../own-table/counts.js';
import { tablePreview } from './own-table-preview.js';
import { questionList } from './own-table-questions.js';
import { remarkList } from './own-table-remarks.js';
import { understoodAs } from './own-table-understood.js';

/** @typedef {import('../own-table/reading.js').Refusal} Refusal */
/** @typedef {import('../own-table/reading.js').Table} Table */
/** @typedef {import('./element.js').View} View */

/** Choices by their ids; without a value: taken back.
 * @typedef {(changes: Record<string, string | undefined>) => void} Choose */

/**
 * @param {View} view
 * @param {Table} read
 * @param {{ isSame: boolean, choose: Choose, compare: () => void, leave: () => void }} options `isSame`: it is in the comparison already
 */
export function readTable(view, read, { isSame, choose, compare, leave }) {
  const isEmpty = read.table.origin.rows === 0 && read.table.origin.sheets.length < 2;
  return html`<div class="own-table-read" aria-busy=${read.again ? 'true' : 'false'}>
    ${result(view, read, { isSame, compare, leave })}
    <div role="alert">${read.problem ? unchanged(view, read.problem) : nothing}</div>
    ${questionList(view, read, choose)}
    ${guard(
      // Many columns and remarks: not drawn again for what changes elsewhere on the page.
      [read.table, read.problem, read.asked.map(({ id }) => id).join(' '), view.words],
      () => html`${isEmpty ? nothing : html`${understoodAs(view, read, choose)} ${tablePreview(view, read, choose)}`}
        ${remarkList(view, read.table)}`,
    )}
  </div>`;
}

/**
 * Why the table is as it was before the last choice.
 * @param {View} view
 * @param {Refusal} problem
 */
function unchanged(view, problem) {
  const { text, hint } = problemText(view, problem);
  return html`<p class="problem"><span class="mark" aria-hidden="true">!</span> <span class="unseen">${view.words.text('severity-error')}: </span>${text} ${hint ?? ''}
    ${view.words.text('own-table-unchanged')}</p>`;
}

/**
 * @param {View} view
 * @param {Table} read
 * @param {{ isSame: boolean, compare: () => void, leave: () => void }} options
 */
function result({ words, state }, { name, table, again }, { isSame, compare, leave }) {
  const open = table.questions.length;
  const nothingRead = table.cells.length === 0;
  const reason = open > 0 ? 'own-table-answer-first' : 'own-table-nothing-read';
  const told = nothingRead ? 'own-table-reason' : open > 0 ? 'own-table-waiting' : nothing;
  const replaced = words.text('own-table-replaces', { name: ownTableName(state), same: isSame ? 'yes' : 'no' });
  return html`<div class="own-table-card">
    <h3 id="own-table-result" tabindex="-1"><span class="own-table-name">${name || words.text('own-table-pasted')}</span>
      <span class="own-table-counts">${nothingRead ? words.text('own-table-no-cells') : countsText(words, table.cells)}</span></h3>
    ${nothingRead ? html`<p id="own-table-reason">${words.text(reason)}</p>` : nothing}
    ${open > 0 && !nothingRead ? html`<p class="own-table-waiting" id="own-table-waiting">${words.text('own-table-waiting', { open })}</p>` : nothing}
    <div class="own-table-acts">
      <button type="button" class="main" ?disabled=${nothingRead || again} aria-describedby=${told} @click=${compare}>${words.text('own-table-compare')}</button>
      <button type="button" class="quiet" @click=${leave}>${words.text('own-table-leave')}</button>
    </div>
    ${hasOwnTable(state) ? html`<p class="hint">${replaced}</p>` : nothing}
  </div>`;
}
