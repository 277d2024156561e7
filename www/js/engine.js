/*
 * The only file that imports the built engine. What goes in and comes out: `wasm/calc/src/types.d.ts` and, of the module
 * that compares the regions year by year, `wasm/comparison/src/types.d.ts`; of reimbursement models and care packages,
 * `wasm/models/src/types.d.ts`; of scenarios, `wasm/scenario/src/types.d.ts`.
 */

import load, * as calc from '../../wasm/calc/pkg/utomlanskollen_calc.js';
import builtIn from './catalogue.json' with { type: 'json' };

/** @typedef {import('../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../wasm/comparison/src/types.d.ts').ComparedTable} ComparedTable */
/** @typedef {import('../../wasm/comparison/src/types.d.ts').ComparisonInput} ComparisonInput */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Derivation} Derivation */
/** @typedef {import('../../wasm/calc/src/types.d.ts').NumberField} NumberField */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Reading} Reading */

/** @typedef {import('../../wasm/models/src/types.d.ts').CarePackage} CarePackage */
/** @typedef {import('../../wasm/models/src/types.d.ts').CarePackageInput} CarePackageInput */
/** @typedef {import('../../wasm/models/src/types.d.ts').ModelsAnswer} ModelsAnswer */
/** @typedef {import('../../wasm/models/src/types.d.ts').ModelsInput} ModelsInput */

/** @typedef {import('../../wasm/scenario/src/types.d.ts').ScenarioAnswer} ScenarioAnswer */
/** @typedef {import('../../wasm/scenario/src/types.d.ts').ScenarioInput} ScenarioInput */

/** @typedef {{ code: string, params: Record<string, string>, path: string }} Refusal */

/** Starts the engine in a browser; rejects when WebAssembly is missing or blocked. */
export async function start() {
  await load();
}

/**
 * Starts the engine from its bytes, for the build and the tests.
 * @param {BufferSource} bytes
 */
export function startFrom(bytes) {
  calc.initSync({ module: bytes });
}

/** Fetched when the first view that compares is shown.
 * @type {typeof import('../../wasm/comparison/pkg/utomlanskollen_comparison.js') | undefined} */
let comparison;

/**
 * Starts the module that compares the regions year by year; before that, `compare` and `deriveCompared` are not there.
 * @param {BufferSource} [bytes] for the build and the tests; else it fetches its own
 */
export async function startComparison(bytes) {
  const module = await import('../../wasm/comparison/pkg/utomlanskollen_comparison.js');
  await module.default(bytes && { module_or_path: bytes });
  comparison = module;
}

function comparing() {
  if (!comparison) throw new Error('the module for comparing has not been started');
  return comparison;
}

/** Fetched when the view of models or that of packages is first shown.
 * @type {typeof import('../../wasm/models/pkg/utomlanskollen_models.js') | undefined} */
let models;

/**
 * Starts the module of reimbursement models and care packages; before that, the four questions to it are not there.
 * @param {BufferSource} [bytes] for the build and the tests; else it fetches its own
 */
export async function startModels(bytes) {
  const module = await import('../../wasm/models/pkg/utomlanskollen_models.js');
  await module.default(bytes && { module_or_path: bytes });
  models = module;
}

function modelling() {
  if (!models) throw new Error('the module of models and packages has not been started');
  return models;
}

/** Fetched when the view of scenarios is first shown.
 * @type {typeof import('../../wasm/scenario/pkg/utomlanskollen_scenario.js') | undefined} */
let scenarios;

/**
 * Starts the module of scenarios; before that, `evaluate` and `deriveScenario` are not there.
 * @param {BufferSource} [bytes] for the build and the tests; else it fetches its own
 */
export async function startScenario(bytes) {
  const module = await import('../../wasm/scenario/pkg/utomlanskollen_scenario.js');
  await module.default(bytes && { module_or_path: bytes });
  scenarios = module;
}

function reforming() {
  if (!scenarios) throw new Error('the module of scenarios has not been started');
  return scenarios;
}

/** Where the engine's file is, the bytes that a receipt gives the hash of. */
export const address = new URL('../../wasm/calc/pkg/utomlanskollen_calc_bg.wasm', import.meta.url);

/** The same of the module of models and packages. */
export const MODELS = new URL('../../wasm/models/pkg/utomlanskollen_models_bg.wasm', import.meta.url);

/** The same of the module of scenarios. */
export const SCENARIO = new URL('../../wasm/scenario/pkg/utomlanskollen_scenario_bg.wasm', import.meta.url);

/** @returns {Catalogue} the built-in data, in a file that the build makes from the same constants */
export const catalogue = () => /** @type {Catalogue} */ (builtIn);

/**
 * @param {CalculationInput} input
 * @returns {{ calculation: Calculation } | { refusal: Refusal }}
 */
export function calculate(input) {
  try {
    return { calculation: calc.calculate(input) };
  } catch (error) {
    return { refusal: asRefusal(error) };
  }
}

/**
 * @param {CalculationInput} input
 * @param {string[]} figures
 * @returns {Derivation | undefined} nothing when the engine refuses the input, or knows no such figure
 */
export function derive(input, figures) {
  try {
    return calc.derive(input, figures);
  } catch (error) {
    asRefusal(error);
    return undefined;
  }
}

/**
 * @param {ComparisonInput} input
 * @returns {{ table: ComparedTable } | { refusal: Refusal }}
 */
export function compare(input) {
  try {
    return { table: comparing().compare(input) };
  } catch (error) {
    return { refusal: asRefusal(error) };
  }
}

/**
 * @param {ComparisonInput} input
 * @param {number} year
 * @param {string[]} figures
 * @returns {Derivation | undefined} nothing when the engine refuses the input, or knows no such year or figure
 */
export function deriveCompared(input, year, figures) {
  try {
    return comparing().deriveCompared(input, year, figures);
  } catch (error) {
    asRefusal(error);
    return undefined;
  }
}

/**
 * @param {ModelsInput} input
 * @returns {{ answer: ModelsAnswer } | { refusal: Refusal }}
 */
export function reimburse(input) {
  try {
    return { answer: modelling().reimburse(input) };
  } catch (error) {
    return { refusal: asRefusal(error) };
  }
}

/**
 * @param {ModelsInput} input
 * @param {string[]} figures
 * @returns {Derivation | undefined} nothing when the engine refuses the input, or knows no such figure
 */
export function deriveModels(input, figures) {
  try {
    return modelling().deriveModels(input, figures);
  } catch (error) {
    asRefusal(error);
    return undefined;
  }
}

/**
 * @param {CarePackageInput} input
 * @returns {{ package: CarePackage } | { refusal: Refusal }}
 */
export function assessPackage(input) {
  try {
    return { package: modelling().assessPackage(input) };
  } catch (error) {
    return { refusal: asRefusal(error) };
  }
}

/**
 * @param {CarePackageInput} input
 * @param {string[]} figures
 * @returns {Derivation | undefined} nothing when the engine refuses the input, or knows no such figure
 */
export function derivePackage(input, figures) {
  try {
    return modelling().derivePackage(input, figures);
  } catch (error) {
    asRefusal(error);
    return undefined;
  }
}

/**
 * @param {ScenarioInput} input
 * @returns {{ answer: ScenarioAnswer } | { refusal: Refusal }}
 */
export function evaluate(input) {
  try {
    return { answer: reforming().evaluate(input) };
  } catch (error) {
    return { refusal: asRefusal(error) };
  }
}

/**
 * @param {ScenarioInput} input
 * @param {string[]} figures
 * @returns {Derivation | undefined} nothing when the engine refuses the input, or knows no such figure
 */
export function deriveScenario(input, figures) {
  try {
    return reforming().deriveScenario(input, figures);
  } catch (error) {
    asRefusal(error);
    return undefined;
  }
}

/** @type {(field: NumberField, text: string) => Reading} */
export const readNumber = (field, text) => calc.readNumber(field, text);

/**
 * A coded error is an answer; anything else is a fault in the program and goes on upwards.
 * @param {unknown} error
 * @returns {Refusal}
 */
function asRefusal(error) {
  if (error instanceof Error && 'code' in error && 'params' in error && 'path' in error) {
    return /** @type {Error & Refusal} */ (error);
  }
  throw error;
}
