/* What words of invoices mean: those the user has explained, and a way to explain more. */

import { html, nothing } from 'lit';
import { NATION } from '../names.js';
import { KINDS, withWord, wordKey } from '../review/entered.js';
import { checkbox, fieldId } from './review-field.js';

/** @typedef {import('../review/entered.js').ReviewWords} ReviewWords */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('./review.js').Brief} Brief */

/**
 * What a word of a kind can mean, each with its name.
 * @param {View} view
 * @param {keyof ReviewWords} of
 * @returns {{ value: string, label: string }[]}
 */
export function meanings({ words, names, catalogue }, of) {
  const named = (/** @type {string[]} */ values) =>
    values.map((value) => ({ value, label: words.text(`invoice-meaning-${value}`) }));
  switch (of) {
    case 'profession':
      return [
        ...catalogue.professions.map((profession) => ({ value: profession, label: names.profession(profession) })),
        ...named(['none']),
      ];
    case 'contactType':
      return named(['payable', 'notPayable']);
    case 'region':
      return catalogue.regions
        .filter(({ code }) => code !== NATION)
        .map(({ code }) => ({ value: code, label: names.payer(code) }));
    case 'initiative':
      return named(['referred', 'patient']);
    case 'freeCard':
      return named(['yes', 'no']);
  }
}

/**
 * @param {View} view
 * @param {keyof ReviewWords} of
 * @param {string} value
 */
export function meaningText(view, of, value) {
  return meanings(view, of).find((meaning) => meaning.value === value)?.label ?? value;
}

/**
 * All words that have been explained.
 * @param {ReviewWords} words
 * @returns {{ of: keyof ReviewWords, word: string, meaning: string }[]}
 */
export function explained(words) {
  return KINDS.flatMap((of) => Object.entries(words[of] ?? {}).map(([word, meaning]) => ({ of, word, meaning })));
}

/**
 * @param {View} view
 * @param {Brief} brief
 */
export function ownWords(view, brief) {
  const { words } = view;
  const { entered, change } = brief;
  const own = explained(entered.words);
  return html`<details class="more review-words" ?open=${own.length > 0}><summary>${words.text('invoice-words')}</summary>
    <p class="hint">${words.text('invoice-words-about')}</p>
    ${
      own.length > 0
        ? html`<ul class="plain review-explained">${own.map(
            ({
              of,
              word,
              meaning,
            }) => html`<li><strong>${word}</strong> <span>${words.text(`invoice-kind-${of}`)}: ${meaningText(view, of, meaning)}</span>
              <button type="button" class="quiet" aria-label=${words.text('invoice-word-remove-it', { word })} @click=${() => change((now) => withWord(now, of, word, ''))}>${words.text('invoice-word-remove')}</button></li>`,
          )}</ul>`
        : nothing
    }
    ${addWord(view, brief)}
    ${checkbox({
      id: fieldId('onlyOwnContactTypes'),
      label: words.text('invoice-only-own-types'),
      hint: words.text('invoice-only-own-types-hint'),
      checked: entered.onlyOwnContactTypes,
      choose: (onlyOwnContactTypes) => change((now) => ({ ...now, onlyOwnContactTypes })),
    })}
  </details>`;
}

/**
 * @param {View} view
 * @param {Brief} brief
 */
function addWord(view, { change }) {
  const { words } = view;
  const add = (/** @type {SubmitEvent & { currentTarget: HTMLFormElement }} */ event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const word = form.querySelector('input');
    const [of = '', meaning = ''] = (form.querySelector('select')?.value ?? '').split(' ');
    if (!word || !wordKey(word.value) || !meaning) return;
    const text = word.value;
    change((now) => withWord(now, /** @type {keyof ReviewWords} */ (of), text, meaning));
    word.value = '';
    word.focus();
  };
  return html`<form class="review-add" @submit=${add}>
    <div class="field"><label for="invoice-word">${words.text('invoice-word')}</label>
      <input type="text" id="invoice-word" autocomplete="off" autocapitalize="off" spellcheck="false"></div>
    <div class="field"><label for="invoice-meaning">${words.text('invoice-word-means')}</label>
      <select id="invoice-meaning">${KINDS.map(
        (of) =>
          html`<optgroup label=${words.text(`invoice-kind-${of}`)}>${meanings(view, of).map(({ value, label }) => html`<option value="${of} ${value}">${label}</option>`)}</optgroup>`,
      )}</select></div>
    <button class="quiet">${words.text('invoice-word-add')}</button>
  </form>`;
}
