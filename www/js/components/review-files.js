/* The files that were read, with what their reader must know of them. */

import { html, nothing } from 'lit';
import { codeKey } from '../i18n.js';
import { problemText } from '../messages.js';
import { columnsOfOthers, findingKey } from '../review-result/result.js';
import { needsText } from '../review-result/words.js';

/** @typedef {import('../review-result/result.js').ReviewResult} ReviewResult */
/** @typedef {import('./element.js').View} View */

/** @typedef {{ severity: 'error' | 'question' | 'note', text: string, hint?: string | undefined }} Told */

/**
 * @param {View} view
 * @param {ReviewResult} result
 */
export function filesRead(view, result) {
  const { words } = view;
  const { files } = result.review;
  const told = files.map((_, place) => toldOf(view, result, place));
  const hasTold = told.some((remarks) => remarks.length > 0);
  return html`<details class="more result-files" ?open=${hasTold}><summary><h2>${words.text('result-files', { count: files.length })}</h2></summary>
    <ul class="plain">${files.map(
      (file, place) => html`<li><strong class="result-file-name">${file.name}</strong>
        <span>${words.text('result-file-rows', { count: file.rows })}${file.whole ? '' : html`, <em>${words.text('result-file-partly')}</em>`}</span>
        <span class="hint">${fileFacts(view, file)}</span>
        ${remarkList(view, told[place] ?? [])}</li>`,
    )}</ul></details>`;
}

/**
 * @param {View} view
 * @param {ReviewResult['review']['files'][number]} file
 */
function fileFacts({ words }, { encoding, delimiter, heading, amounts, totalsRow }) {
  return [
    words.text(`result-encoding-${encoding}`),
    words.text(`result-delimiter-${delimiter}`),
    heading === 0 ? words.text('result-heading-none') : words.text('result-heading', { row: String(heading) }),
    ...(amounts ? [words.text(`result-amounts-${amounts}`)] : []),
    ...(totalsRow === undefined ? [] : [words.text('result-totals-row', { row: String(totalsRow) })]),
  ].join(' · ');
}

/**
 * @param {View} view
 * @param {readonly Told[]} told
 */
function remarkList({ words }, told) {
  if (told.length === 0) return nothing;
  return html`<ul class="findings">${told.map(
    ({
      severity,
      text,
      hint,
    }) => html`<li class="finding ${severity}"><span class="mark" aria-hidden="true">${severity === 'note' ? 'i' : '!'}</span>
      <p><span class="unseen">${words.text(`severity-${severity}`)}: </span>${text} ${hint ?? nothing}</p></li>`,
  )}</ul>`;
}

/**
 * @param {View} view
 * @param {ReviewResult} result
 * @param {number} place of the file
 * @returns {Told[]}
 */
function toldOf(view, { review, fileRemarks }, place) {
  const { words, shown } = view;
  const opening = fileRemarks.filter(({ file }) => file === place);
  // Why it could not be opened says it all: that nothing was read of it follows.
  const isClosed = review.files[place]?.rows === 0 && opening.some(({ severity }) => severity === 'error');
  const reading = isClosed ? [] : review.remarks.filter(({ file }) => file === place);
  const lacking = isClosed ? [] : columnsOfOthers(review.files, place);
  return [
    ...opening.map(({ severity, code, params }) =>
      words.has(codeKey(code))
        ? { severity, ...problemText(view, { code, params }) }
        : { severity, text: words.text('result-file-not-read') },
    ),
    ...reading.map(({ severity, code, row, params }) => {
      const amount = params.amount === undefined ? {} : { amount: shown.exact(params.amount, 'rate') };
      const what = words.text(findingKey(code, 'what'), amount);
      const text = row ? words.text('result-remark-row', { row: String(row), what }) : what;
      return {
        severity,
        text,
        ...(params.count ? { hint: words.text('result-remark-count', { count: params.count }) } : {}),
      };
    }),
    ...(lacking.length > 0
      ? [
          {
            severity: /** @type {const} */ ('question'),
            text: words.text('result-file-lacks', { columns: needsText(view, lacking) }),
          },
        ]
      : []),
  ];
}
