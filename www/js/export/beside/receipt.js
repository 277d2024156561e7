/* The receipt of figures that stand beside the case: as that of the case, by the module that answered. */

import { fetched, hashesOf, idOf, today } from '../receipt.js';
import { linesOf } from './taken.js';

/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('./taken.js').Taken} Taken */

/**
 * @typedef {object} BesideReceipt
 * @property {'utomlanskollen-receipt'} format
 * @property {1} version
 * @property {Taken['about']} about
 * @property {string} id
 * @property {{ version: string, sha256: string }} engine `sha256`: of the module's file as it was served
 * @property {{ checkedOn: string, sha256: string }} data
 * @property {object} input
 * @property {string} inputSha256
 * @property {Record<string, Figure>} figures by id
 * @property {Record<string, string>} figureNodes which of the nodes each figure is
 * @property {readonly DerivationNode[]} nodes all that the figures are computed from, operands before what uses them
 * @property {Catalogue['sources']} sources those that the figures rest on
 * @property {string} madeOn the day, which is no part of the id
 */

/** What is asked and by which file; the same function each time, so that the file is fetched once. @type {Map<string, () => Promise<Uint8Array<ArrayBuffer>>>} */
const modules = new Map();

/**
 * @param {Taken} taken
 * @param {() => Promise<Uint8Array<ArrayBuffer>>} [moduleFile]
 * @returns {Promise<BesideReceipt>}
 */
export async function receiptOf(taken, moduleFile = served(taken.module)) {
  const { view, about, input, figures } = taken;
  const { catalogue } = view;
  const { lines, working } = linesOf(taken);
  const hashes = await hashesOf(input, catalogue, moduleFile);
  const used = new Set(lines.flatMap(({ sourceIds }) => sourceIds));
  return {
    format: 'utomlanskollen-receipt',
    version: 1,
    about,
    id: await idOf(hashes),
    engine: { version: catalogue.engine, sha256: hashes.engine },
    data: { checkedOn: catalogue.checkedOn, sha256: hashes.data },
    input,
    inputSha256: hashes.input,
    figures: Object.fromEntries(figures),
    figureNodes: Object.fromEntries(
      figures.flatMap(([id]) => [working.nodeOf(id)].flatMap((node) => (node ? [[id, node.id]] : []))),
    ),
    nodes: working.nodes,
    sources: catalogue.sources.filter(({ id }) => used.has(id)),
    madeOn: today(),
  };
}

/** @param {URL} module */
function served(module) {
  const file = modules.get(module.href) ?? (() => fetched(module));
  modules.set(module.href, file);
  return file;
}
