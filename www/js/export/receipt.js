/*
 * The receipt of an answer: what was asked, by which data and rules, what came out and how. The same question, data and
 * rules give the same id on every machine, so a figure that is quoted with its id can be calculated again and compared.
 */

import canonicalize from 'canonicalize';
import * as engine from '../engine.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Comparison} Comparison */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').DerivationNode} DerivationNode */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Figure} Figure */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionCode} RegionCode */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').RegionResult} RegionResult */
/** @typedef {import('../components/element.js').View} View */

/** What a receipt needs to know of the view. @typedef {Pick<View, 'assessment' | 'catalogue' | 'derive'>} Answered */

/**
 * @typedef {object} Receipt
 * @property {'utomlanskollen-receipt'} format
 * @property {1} version
 * @property {string} id
 * @property {{ version: string, sha256: string }} engine `sha256`: of the engine's file as it was served
 * @property {{ checkedOn: string, sha256: string }} data
 * @property {CalculationInput} input
 * @property {string} inputSha256
 * @property {{ regions: Record<RegionCode, RegionResult['figures']>, comparisons: Comparison[] }} figures
 * @property {Record<string, string>} figureNodes which of the nodes each figure is, by ids: "23.liability"
 * @property {DerivationNode[]} nodes all that the figures are computed from, operands before what uses them
 * @property {Catalogue['sources']} sources those that the nodes name
 * @property {string} madeOn the day, which is no part of the id
 */

/** Digits of the id: enough that two questions never share one by chance, few enough to read over the telephone. */
const ID_DIGITS = 12;

/**
 * @param {Answered} view with an answer
 * @param {() => Promise<Uint8Array<ArrayBuffer>>} [engineFile]
 * @returns {Promise<Receipt>}
 */
export async function receiptOf(view, engineFile = servedEngine) {
  const { assessment, catalogue } = view;
  const { calculation, input } = assessment;
  if (!calculation || !input) throw new Error('there is no answer to make a receipt of');
  const hashes = await hashesOf(input, catalogue, engineFile);
  const derivation = view.derive(...figureIds(calculation));
  if (!derivation) throw new Error('a figure of the answer has no derivation');
  const { nodes, figures: figureNodes } = derivation;
  const named = new Set(nodes.flatMap(({ sourceIds }) => sourceIds));
  return {
    format: 'utomlanskollen-receipt',
    version: 1,
    id: await idOf(hashes),
    engine: { version: catalogue.engine, sha256: hashes.engine },
    data: { checkedOn: catalogue.checkedOn, sha256: hashes.data },
    input,
    inputSha256: hashes.input,
    figures: {
      regions: Object.fromEntries(entered(calculation).map(({ region, figures }) => [region, figures])),
      comparisons: calculation.comparisons,
    },
    figureNodes,
    nodes,
    sources: catalogue.sources.filter(({ id }) => named.has(id)),
    madeOn: today(),
  };
}

/**
 * Only the id, for a sheet that names its receipt.
 * @param {Pick<View, 'assessment' | 'catalogue'>} view with an answer
 * @param {() => Promise<Uint8Array<ArrayBuffer>>} [engineFile]
 * @returns {Promise<string>} for example "3f9a-77c1-e204"
 */
export async function receiptId(view, engineFile = servedEngine) {
  return idOf(await hashesOf(view.assessment.input ?? {}, view.catalogue, engineFile));
}

/** @typedef {{ input: string, data: string, engine: string }} Hashes SHA-256 in hexadecimal digits */

/**
 * @param {object} question as the engine was asked
 * @param {Catalogue} catalogue
 * @param {() => Promise<Uint8Array<ArrayBuffer>>} engineFile
 * @returns {Promise<Hashes>}
 */
export async function hashesOf(question, catalogue, engineFile) {
  const canonical = new TextEncoder().encode(canonicalize(question) ?? '');
  const [input, rules] = await Promise.all([sha256(canonical), hashOfFile(engineFile)]);
  return { input, data: catalogue.dataSha256, engine: rules };
}

/**
 * The question as text, the same for the same question.
 * @param {Pick<View['assessment'], 'input'>} assessment
 */
export const canonicalInput = ({ input }) => (input && canonicalize(input)) ?? '';

/** Hashes of the engine's file: it is the same for as long as the page is open.
 * @type {WeakMap<() => Promise<Uint8Array<ArrayBuffer>>, Promise<string>>} */
const fileHashes = new WeakMap();

/**
 * A file that could not be fetched is asked for again the next time.
 * @param {() => Promise<Uint8Array<ArrayBuffer>>} file
 */
function hashOfFile(file) {
  const known = fileHashes.get(file);
  if (known) return known;
  const hash = file().then(sha256);
  fileHashes.set(file, hash);
  hash.catch(() => fileHashes.delete(file));
  return hash;
}

/**
 * The first digits of the hash of the three hashes, one to a line: anyone with `sha256sum` can check it.
 * @param {Hashes} hashes
 */
export async function idOf({ input, data, engine }) {
  const hash = await sha256(new TextEncoder().encode(`${input}\n${data}\n${engine}\n`));
  return hash.slice(0, ID_DIGITS).replace(/(....)(?=.)/g, '$1-');
}

/**
 * Ids of the figures that have a derivation: those of the entered regions, and the comparisons' means.
 * @param {Calculation} calculation
 */
function figureIds(calculation) {
  const ofRegions = entered(calculation).flatMap(({ region, figures }) =>
    present(figures).map((name) => `${region}.${name}`),
  );
  const ofAll = calculation.comparisons.flatMap(({ measure, weighted, unweighted, median }) =>
    present({ weighted, unweighted, median }).map((name) => `${name}.${measure}`),
  );
  return [...ofRegions, ...ofAll];
}

/**
 * Names of the figures that there are, be it only as a range.
 * @param {Partial<Record<string, Figure>>} figures
 */
function present(figures) {
  return Object.keys(figures).filter((name) => figures[name] && figures[name].missing === undefined);
}

/** @param {Calculation} calculation */
function entered({ regions }) {
  return regions.filter((region) => region.entered);
}

/** The engine's file as this page has it. It is in the browser's cache, since it is running. */
const servedEngine = () => fetched(engine.address);

/**
 * The bytes of a file of the engine.
 * @param {URL} address
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the engine's file could not be fetched: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @returns {Promise<string>} in hexadecimal digits
 */
export async function sha256(bytes) {
  // A page served over plain http, as on an intranet, has no hashes of the browser's own.
  if (!globalThis.crypto?.subtle) return (await import('../files.js')).sha256(bytes);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The day here and now, in ISO form, which is how Swedish writes it. */
export function today() {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
