/* What a link contains, in words: every choice and every field with what stands in it. */

import { html } from 'lit';
import { choiceName, fieldName } from '../field-names.js';
import { claimText } from '../published-text.js';
import { emptyState } from '../state.js';
import { asFigure } from '../writing.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../kept-case/record.js').CaseRecord} CaseRecord */
/** @typedef {import('../state.js').Choices} Choices */
/** @typedef {import('./element.js').View} View */

/** In the order of the form. @type {(keyof Choices)[]} */
const CHOICES = [
  'case',
  'mode',
  'region',
  'volume',
  'columns',
  'mix',
  'allocation',
  'list',
  'fee',
  'payable',
  'population',
  'populationDate',
  'centre',
  'levelFrom',
  'measure',
  'compared',
  'comparedYear',
  'comparedUse',
];
/** What an answer hangs on is told also when it is as on an empty page. */
const ALWAYS = ['mode', 'list'];
const GROUPS = [
  ...['from', 'to', 'contacts', 'total', 'table', 'invoiced', 'patients', 'list', 'fee', 'payingShare', 'payableShare'],
  ...['population', 'populationDay', 'netCost', 'netCostYear', 'centre', 'jamfor', 'own', 'svar'],
];

/**
 * @param {View} view
 * @param {CaseRecord} record
 */
export function contentList(view, { state: { texts, given } }) {
  const { choices } = view.state;
  const told = CHOICES.filter(
    (name) => ALWAYS.includes(name) || choices[name] !== emptyState.choices[name] || isRegion(view, name),
  );
  const place = (/** @type {string} */ field) => GROUPS.indexOf(field.split('.')[0] ?? '');
  const fields = Object.keys(texts).sort((a, b) => place(a) - place(b));
  return html`<dl>
    ${told.map((name) => html`<div><dt>${choiceName(view, name)}</dt><dd>${choiceText(view, name)}</dd></div>`)}
    ${fields.map(
      (field) =>
        html`<div><dt>${fieldName(view, field)}</dt><dd>${fieldValue(view, field, texts[field] ?? '', given[field])}</dd></div>`,
    )}
  </dl>`;
}

/**
 * @param {View} view
 * @param {keyof Choices} name
 */
function isRegion({ state }, name) {
  return name === 'region' && state.choices.mode === 'one';
}

/**
 * @param {View} view
 * @param {string} field
 * @param {string} text
 * @param {Bounded | undefined} given
 */
function fieldValue(view, field, text, given) {
  const { words, shown } = view;
  if (field === 'jamfor.claims') return claims(view, text.split(' '));
  if (field === 'jamfor.regions')
    return text
      .split(' ')
      .map((code) => view.names.region(code))
      .join(', ');
  if (field.endsWith('.feeIncluded')) return words.text(`fee-included-choice-${text}`);
  if (field === 'svar.leftOut') return words.text('keeping-left-out');
  if (given === undefined || typeof given === 'string') return text;
  const { low, high } = asFigure(given);
  const range = low !== undefined && high !== undefined ? { low, high } : asFigure(given);
  const number = shown.figure(range, field.endsWith('Share') ? 'share' : 'count');
  return html`${text} <small>${words.text('read-given', { number })}</small>`;
}

/**
 * Published values that are used in place of others, each with whose it is and who published it.
 * @param {View} view
 * @param {readonly string[]} ids
 */
function claims({ catalogue, names, shown, words }, ids) {
  const found = catalogue.claims.filter(({ id }) => ids.includes(id));
  return html`<ul>${found.map((claim) => {
    const { title, publisher } = names.sources.get(claim.sourceId) ?? {};
    const what = words.text(`claim-${claim.measure}`).toLowerCase();
    const of = `${names.region(claim.region)} ${claim.year}, ${what}: ${claimText(shown, claim)}`;
    return html`<li>${[of, title, publisher].filter(Boolean).join(', ')}</li>`;
  })}</ul>`;
}

/**
 * @param {View} view
 * @param {keyof Choices} name
 * @returns {string}
 */
function choiceText({ words, names, shown, catalogue, state }, name) {
  const value = state.choices[name];
  const regionOf = (/** @type {{ id: string, region: string }[]} */ things) =>
    things.flatMap(({ id, region }) => (id === value ? [names.region(region)] : []))[0];
  switch (name) {
    case 'case':
      return state.edited
        ? words.text('keeping-case-edited', { name: names.published('case', value) })
        : names.published('case', value);
    case 'region':
    case 'levelFrom':
      return names.region(value);
    case 'columns':
      return words.text(`volume-${value}`);
    case 'mix':
      return value ? names.published('mix', value) : words.text('mix-none');
    case 'fee': {
      const region = regionOf(catalogue.fees);
      return region
        ? words.text('fee-published', { name: region })
        : words.text(value === 'unknown' ? 'fee-unknown-choice' : `fee-${value}`);
    }
    case 'populationDate':
      return shown.day(value);
    case 'comparedYear':
      return value;
    case 'centre':
      return regionOf(catalogue.centreCharges) ?? words.text(`centre-${value}`);
    case 'list': {
      const series = catalogue.series.find(({ id }) => id === value) ?? catalogue.series[0];
      return value === 'own' || !series ? words.text('list-own') : names.series(series);
    }
    case 'mode':
    case 'volume':
    case 'allocation':
    case 'payable':
    case 'population':
    case 'measure':
    case 'compared':
      return words.text(`${name}-${value}`);
    case 'comparedUse':
      return words.text(`compared-use-${value}`);
  }
}
