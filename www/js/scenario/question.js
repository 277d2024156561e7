/*
 * What the view Scenario asks the engine: the case of Räkna and, for each scenario, what its levers change in it. A lever in
 * which what it needs has not been filled in yet is left out, and said to be.
 */

import { shift } from '../decimal.js';
import { textOf } from '../state.js';
import { leversOf, scenarioField, scenariosOf } from './scenarios.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').FeeIncluded} FeeIncluded */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').NumberField} NumberField */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Profession} Profession */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').ProfessionAmount} ProfessionAmount */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Reading} Reading */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').Change} Change */
/** @typedef {import('../../../wasm/scenario/src/types.d.ts').ScenarioInput} ScenarioInput */
/** @typedef {import('../input.js').Problem} Problem */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('./levers.js').LeverName} LeverName */

/** @typedef {(field: NumberField, text: string) => Reading} ReadNumber */

/**
 * @typedef {object} ScenarioQuestion
 * @property {ScenarioInput} input a scenario with a problem has no changes in it, and its answer says nothing
 * @property {Record<string, Reading>} readings by field
 * @property {Problem[]} problems
 * @property {Record<string, string>} fields place in the input to field name, for the engine's errors
 * @property {ReadonlySet<LeverName>[]} waiting by scenario: the levers that lack what they need
 */

/** The fields of one lever, as its change is made from them.
 * @typedef {object} LeverFields
 * @property {readonly Profession[]} professions
 * @property {(part: string) => string} text
 * @property {(part: string, path: string, read?: Read) => Bounded | undefined} number `path`: its place in the change
 * @property {(part: string, path: string, read?: Read) => ProfessionAmount[]} amounts of the professions that have one
 * @property {(doctor: string, other: string, path: string) => ProfessionAmount[]} costs one amount for doctors and one for all others
 */

/** Reads a text as a number. @typedef {(readNumber: ReadNumber, text: string) => Reading} Read */

/** @type {Read} */
const asPrice = (readNumber, text) => readNumber('price', text);
/** @type {Read} */
const asPercent = (readNumber, text) => readNumber('percent', text);

/**
 * A percentage of what there is now, which may be more than all of it: "110" is 1.1.
 * @type {Read}
 */
const asFactor = (readNumber, text) => {
  const reading = readNumber('price', text.replace(/\s*%\s*$/, ''));
  return reading.state === 'read' ? { ...reading, number: hundredth(reading.number) } : reading;
};

/** A number with a sign, which may be a minus. @type {Read} */
const asSigned = (readNumber, text) => {
  const [, sign = '', size = ''] = /^\s*([-\u2212+]?)\s*(.*)$/.exec(text) ?? [];
  const reading = readNumber('price', size);
  if (reading.state !== 'read') return reading;
  if (typeof reading.number !== 'string') return { state: 'error', code: 'number.not_a_number', params: {} };
  return { ...reading, number: sign === '' || sign === '+' ? reading.number : `-${reading.number}` };
};

/** @param {Bounded} number @returns {Bounded} */
function hundredth(number) {
  if (typeof number === 'string') return shift(number, -2);
  return Object.fromEntries(Object.entries(number).map(([end, value]) => [end, shift(value, -2)]));
}

/** Nothing where a lever lacks what it needs. @type {Readonly<Record<LeverName, (fields: LeverFields) => Change | undefined>>} */
const CHANGES = {
  list: ({ text }) => (text('id') ? { kind: 'list', list: text('id') } : undefined),
  series: ({ text }) => (text('id') ? { kind: 'series', series: text('id') } : undefined),
  prices: ({ text, amounts }) => {
    const prices = amounts('price', 'prices');
    const feeIncluded = /** @type {FeeIncluded | ''} */ (text('feeIncluded'));
    if (prices.length === 0) return undefined;
    return { kind: 'prices', prices, ...(feeIncluded ? { feeIncluded } : {}) };
  },
  fee: ({ text, number, amounts }) => {
    const kind = text('kind');
    if (kind === 'uniform') {
      const uniform = number('amount', 'fee.uniform');
      return uniform === undefined ? undefined : { kind: 'fee', fee: { uniform } };
    }
    if (kind !== 'professions') return kind ? { kind: 'fee', fee: { published: kind } } : undefined;
    const professions = amounts('amount', 'fee.professions');
    return professions.length > 0 ? { kind: 'fee', fee: { professions } } : undefined;
  },
  paying: ({ number }) => ({ kind: 'paying', ...known('share', number('share', 'share', asPercent)) }),
  payable: ({ number }) => ({ kind: 'payable', rule: known('share', number('share', 'rule.share', asPercent)) }),
  assessment: ({ number }) => ({ kind: 'assessment', ...known('share', number('share', 'share', asPercent)) }),
  volume: (fields) => {
    const factor = spread(fields, 'factor', 'factor', asFactor);
    return factor === undefined ? undefined : { kind: 'volume', factor };
  },
  elasticity: ({ text, number }) => {
    const value = number('value', 'value', asSigned);
    if (typeof value !== 'string') return undefined;
    return { kind: 'elasticity', of: text('of') === 'price' ? 'price' : 'fee', value };
  },
  ending: (fields) => {
    const { number, costs } = fields;
    return {
      kind: 'ending',
      ...known('share', spread(fields, 'share', 'share', asPercent)),
      to: {
        ...known('physical', number('toPhysical', 'to.physical', asPercent)),
        ...known('digital', number('toDigital', 'to.digital', asPercent)),
        ...known('selfCare', number('toSelfCare', 'to.selfCare', asPercent)),
      },
      cost: {
        digital: costs('digitalDoctor', 'digitalOther', 'cost.digital'),
        physical: costs('physicalDoctor', 'physicalOther', 'cost.physical'),
      },
    };
  },
  followUp: ({ number, costs }) => ({
    kind: 'followUp',
    ...known('share', number('share', 'share', asPercent)),
    cost: costs('physicalDoctor', 'physicalOther', 'cost'),
  }),
  centre: ({ text, amounts }) => {
    const kind = text('kind');
    if (kind === 'none' || kind === 'all') return { kind: 'centre', charge: kind };
    if (kind !== 'own') return kind ? { kind: 'centre', charge: { published: kind } } : undefined;
    const own = amounts('amount', 'charge.own');
    return own.length > 0 ? { kind: 'centre', charge: { own } } : undefined;
  },
};

/**
 * @template {string} Name
 * @template Value
 * @param {Name} name
 * @param {Value | undefined} value
 * @returns {{ [name in Name]?: Value }} with the value, where there is one
 */
function known(name, value) {
  return /** @type {{ [name in Name]?: Value }} */ (value === undefined ? {} : { [name]: value });
}

/**
 * A number for all professions, or one for each of some.
 * @param {LeverFields} fields
 * @param {string} part
 * @param {string} path
 * @param {Read} read
 * @returns {Bounded | ProfessionAmount[] | undefined}
 */
function spread({ text, number, amounts }, part, path, read) {
  if (text('spread') !== 'professions') return number(part, path, read);
  const each = amounts(part, path, read);
  return each.length > 0 ? each : undefined;
}

/**
 * @param {State} state
 * @param {CalculationInput} baseline
 * @param {readonly Profession[]} professions
 * @param {ReadNumber} readNumber
 * @returns {ScenarioQuestion}
 */
export function scenarioQuestion(state, baseline, professions, readNumber) {
  /** @type {ScenarioQuestion} */
  const question = { input: { baseline, scenarios: [] }, readings: {}, problems: [], fields: {}, waiting: [] };
  for (const scenario of scenariosOf(state)) addScenario(question, state, scenario, professions, readNumber);
  const step = stepOf(question, state, readNumber);
  if (step !== undefined) question.input.sensitivity = { step };
  return question;
}

/**
 * @param {ScenarioQuestion} question
 * @param {State} state
 * @param {number} scenario
 * @param {readonly Profession[]} professions
 * @param {ReadNumber} readNumber
 */
function addScenario({ input, readings, problems, fields, waiting }, state, scenario, professions, readNumber) {
  /** @type {Change[]} */
  const changes = [];
  /** @type {Set<LeverName>} */
  const incomplete = new Set();
  const before = problems.length;
  for (const lever of leversOf(state, scenario)) {
    const place = `scenarios.${scenario - 1}.changes.${changes.length}`;
    /** @type {Record<string, string>} */
    const places = {};
    const lasting = problems.length;
    const change = CHANGES[lever](leverFields({ lever, place, places }));
    if (change) {
      changes.push(change);
      Object.assign(fields, places, { [place]: scenarioField(scenario, firstField(lever)) });
    } else if (problems.length === lasting) incomplete.add(lever);
  }
  input.scenarios.push({ changes: problems.length > before ? [] : changes });
  waiting.push(incomplete);

  /**
   * @param {{ lever: LeverName, place: string, places: Record<string, string> }} of
   * @returns {LeverFields}
   */
  function leverFields({ lever, place, places }) {
    const fieldOf = (/** @type {string} */ part) => scenarioField(scenario, `${lever}.${part}`);
    const text = (/** @type {string} */ part) => textOf(state, fieldOf(part));
    /** @type {LeverFields['number']} */
    const number = (part, path, read = asPrice) => {
      const field = fieldOf(part);
      places[`${place}.${path}`] = field;
      const reading = read(readNumber, text(part));
      const isNew = readings[field] === undefined;
      readings[field] = reading;
      if (reading.state === 'read') return reading.number;
      // One field may stand for several professions; what is wrong with it is wrong once.
      if (reading.state !== 'empty' && isNew) problems.push({ field, ...reading });
      return undefined;
    };
    /** @type {(pairs: [Profession, string][], path: string, read?: Read) => ProfessionAmount[]} */
    const listed = (pairs, path, read) => {
      /** @type {ProfessionAmount[]} */
      const amounts = [];
      for (const [profession, part] of pairs) {
        const amount = number(part, `${path}.${amounts.length}`, read);
        if (amount !== undefined) amounts.push({ profession, amount });
      }
      return amounts;
    };
    return {
      professions,
      text,
      number,
      amounts: (part, path, read) =>
        listed(
          professions.map((profession) => [profession, `${part}.${profession}`]),
          path,
          read,
        ),
      costs: (doctor, other, path) =>
        listed(
          professions.map((profession) => [profession, profession === 'doctor' ? doctor : other]),
          path,
        ),
    };
  }
}

/** Where to go for what is wrong with a lever as a whole. @type {Readonly<Record<LeverName, string>>} */
const FIRST = {
  list: 'list.id',
  series: 'series.id',
  prices: 'prices.price.doctor',
  fee: 'fee.kind',
  paying: 'paying.share',
  payable: 'payable.share',
  assessment: 'assessment.share',
  volume: 'volume.factor',
  elasticity: 'elasticity.value',
  ending: 'ending.toPhysical',
  followUp: 'followUp.share',
  centre: 'centre.kind',
};

/** @param {LeverName} lever */
const firstField = (lever) => FIRST[lever];

/**
 * How far what is known exactly is turned.
 * @param {ScenarioQuestion} question
 * @param {State} state
 * @param {ReadNumber} readNumber
 */
function stepOf({ readings, problems, fields }, state, readNumber) {
  const field = 'scenario.step';
  fields['sensitivity.step'] = field;
  const reading = asPercent(readNumber, textOf(state, field));
  readings[field] = reading;
  if (reading.state === 'empty') return undefined;
  if (reading.state === 'read' && typeof reading.number === 'string') return reading.number;
  problems.push(reading.state === 'read' ? { field, code: 'number.not_a_number', params: {} } : { field, ...reading });
  return undefined;
}
