/* A source as the list of sources has it: what it is, by whom, where, and what may be done with it. */

import { formatDay } from '../format.js';

/** @typedef {import('../format.js').Language} Language */
/** @typedef {import('./data-set.js').DataSet} DataSet */
/** @typedef {import('./data-set.js').Row} Row */

/**
 * @typedef {object} Source
 * @property {string} title
 * @property {string} language of the title
 * @property {string} url empty: it has no address
 * @property {string} by publisher and day, as far as they are known
 * @property {string} licence empty: not known
 * @property {string} remark
 */

/**
 * The sources by their ids, for a reader of this language.
 * @param {DataSet} set the list of them
 * @param {readonly Row[]} rows
 * @param {Language} language
 * @returns {Map<string, Source>}
 */
export function sourcesById({ columns }, rows, language) {
  const licences = columns.find(({ name }) => name === 'licence')?.values ?? {};
  return new Map(
    rows.map((row) => {
      const cell = (/** @type {string} */ name) => row[columns.findIndex((column) => column.name === name)] ?? '';
      const [published, licence] = [cell('published'), cell('licence')];
      const day = published.length === 10 ? formatDay(language, published) : published;
      return [
        cell('source_id'),
        {
          title: cell('title'),
          language: cell('language'),
          url: cell('url'),
          by: [cell('publisher'), day].filter(Boolean).join(', '),
          licence: licences[licence]?.[language] ?? licence,
          remark: cell(`remark_${language}`),
        },
      ];
    }),
  );
}
