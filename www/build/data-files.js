/* The files of the data sets beside the built page, and served while it is developed: `data/` in both. */

import { dataPackage } from './data-package.js';
import { dataSets, described } from './data-sets.js';
import { dcat } from './dcat.js';

/** @typedef {import('./data-sets.js').Collection} Collection */

/** @returns {import('vite').Plugin} */
export function dataFiles() {
  return {
    name: 'data-files',
    async generateBundle() {
      for (const [name, source] of filesOf(await dataSets())) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use('/data/', async (request, response, next) => {
        const file = filesOf(await dataSets()).get(request.url?.replace(/^\/|\?.*/g, '') ?? '');
        if (file === undefined) next();
        else response.end(file);
      });
    },
  };
}

/**
 * Every file by its name: those to download, and what the page itself reads of them.
 * @param {Collection} collection
 * @returns {Map<string, string | Buffer>}
 */
export function filesOf(collection) {
  const { about, sets } = collection;
  const { title, about: text, publisher, issued, groups } = about;
  /** @type {Map<string, string | Buffer>} */
  const files = new Map(sets.map((set) => [set.file, set.content]));
  files.set('datapackage.json', readable(dataPackage(collection)));
  files.set('dcat.jsonld', readable(dcat(collection)));
  files.set('sets.json', JSON.stringify({ title, about: text, publisher, issued, groups, sets: sets.map(described) }));
  for (const { name, columns, cells } of sets) if (columns.length > 0) files.set(`${name}.json`, JSON.stringify(cells));
  return files;
}

/**
 * For people too.
 * @param {object} value
 */
function readable(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
