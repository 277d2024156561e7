/*
 * What goes along of a view whose figures stand beside the case: models, a care package, scenarios. All of them are figures with an id and
 * steps, so that one table, one workbook and one receipt do for them all.
 */

import { plainSentences } from '../../comparison/statement.js';
import { nameOf } from '../../explanation/calculation.js';
import { workingOf } from '../workbook/working.js';

/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../../wasm/calc/src/types.d.ts').Unit} Unit */
/** @typedef {import('../../explanation/ground.js').Explained} Explained */
/** @typedef {import('../../headline.js').Sentence} Sentence */
/** @typedef {import('../workbook/working.js').Working} Working */

/** A figure with its id, be it missing. @typedef {[id: string, figure: Figure]} Identified */

/**
 * @typedef {object} Taken
 * @property {Explained} view that derives the figures and says where their numbers come from
 * @property {string} stem of file names, "utomlanskollen-ersattningsmodeller"
 * @property {string} title what the figures are of
 * @property {Sentence[]} sentences the answer
 * @property {string[]} remarks what is changed and assumed, and what the figures are not
 * @property {Identified[]} figures all that there are, in the order they are read
 * @property {string[]} main ids of those that are copied into a document
 * @property {(id: string) => string | undefined} [nameBefore] what stands before a figure's name, where several have figures of the same name
 * @property {'models-missing' | 'package-missing' | 'missing'} missing messages of why a figure is missing, as their keys begin
 * @property {'models' | 'care-package' | 'scenario'} about what was asked, in a receipt
 * @property {object} input as the engine was asked
 * @property {URL} module that answered
 */

/**
 * @typedef {object} Line
 * @property {string} id
 * @property {string} name
 * @property {Figure} figure
 * @property {Unit | undefined} unit nothing of a figure that is missing
 * @property {string[]} sourceIds
 * @property {boolean} own
 */

/**
 * @param {Taken} taken
 * @returns {{ lines: Line[], working: Working }}
 */
export function linesOf({ view, figures, nameBefore }) {
  const present = figures.filter(([, { missing }]) => missing === undefined).map(([id]) => id);
  const working = workingOf(view, present);
  const lines = figures.map(([id, figure]) => {
    const node = working.nodeOf(id);
    const basis = node ? working.basisOf(node) : { sourceIds: [], own: false };
    const [name, before] = [nameOf(working.ground, id), nameBefore?.(id)];
    return { id, name: before === undefined ? name : `${before}: ${name}`, figure, unit: node?.unit, ...basis };
  });
  return { lines, working };
}

/**
 * @param {Taken} taken
 * @returns {string[]} the answer and what must stand with it, a line each
 */
export const notesOf = ({ view, sentences, remarks }) => [plainSentences(view, view.shown, sentences), ...remarks];
