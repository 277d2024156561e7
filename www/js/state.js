/*
 * What the user has entered and chosen: one plain object, changed only by the functions here.
 * Numbers stay the texts that were typed; nothing is calculated.
 */

/** @typedef {import('../../wasm/calc/src/types.d.ts').Bounded} Bounded */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Finding} Finding */
/** @typedef {import('../../wasm/comparison/src/types.d.ts').CellMeasure} CellMeasure */
/** @typedef {import('../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../../wasm/comparison/src/types.d.ts').ComparisonInput} ComparisonInput */
/** @typedef {import('../../wasm/calc/src/types.d.ts').Measure} Measure */
/** @typedef {import('../../wasm/files/src/types.d.ts').PastedTable} PastedTable */
/** @typedef {import('../../wasm/files/src/types.d.ts').TableColumn} TableColumn */

/**
 * @typedef {object} Choices
 * @property {string} case id of a published case; empty when nothing is taken from one
 * @property {'one' | 'table'} mode
 * @property {string} region "00" is the nation
 * @property {'professions' | 'total'} volume
 * @property {string} mix id of a published mix; empty: not known
 * @property {'range' | 'evenly' | 'parts'} allocation
 * @property {string} fee "unknown", "uniform", "professions" or the id of a published schedule
 * @property {'off' | 'on'} payable
 * @property {string} population "published" or "own"
 * @property {string} populationDate wanted day; empty: the end of the year
 * @property {string} centre "none", "own" or the id of a published charge
 * @property {string} list "own" or the id of a published series
 * @property {'total' | 'professions'} columns of the table of regions
 * @property {string} levelFrom region whose level is laid on all; empty: the first one entered
 * @property {Measure | ''} measure what the table compares; empty: the first that has a value
 * @property {ComparedMeasure | ''} compared what the view "Jämför" is about; empty: what it starts with
 * @property {string} comparedYear the year it is about; empty: the one it starts with
 * @property {ComparisonInput['use']} comparedUse whose numbers it shows
 */

/**
 * @typedef {object} State
 * @property {Choices} choices
 * @property {boolean} edited whether anything differs from the published case it was started from
 * @property {Record<string, string>} texts field name to text as typed; a missing name is an empty field
 * @property {Record<string, Bounded>} given published numbers behind fields that the user has not touched:
 *   they keep the range of the source, which the text in the field does not show
 * @property {number[]} ownLists numbers of the user's own price lists, in order
 * @property {{ columns: PastedTable['columns'], findings: Finding[], rows: number } | undefined} pasted
 */

/** @type {State} */
export const emptyState = {
  choices: {
    case: '',
    mode: 'one',
    region: '00',
    volume: 'professions',
    mix: '',
    allocation: 'range',
    fee: 'unknown',
    payable: 'off',
    population: 'published',
    populationDate: '',
    centre: 'none',
    list: '',
    columns: 'total',
    levelFrom: '',
    measure: '',
    compared: '',
    comparedYear: '',
    comparedUse: 'both',
  },
  edited: false,
  texts: {},
  given: {},
  ownLists: [],
  pasted: undefined,
};

/**
 * @param {State} state
 * @param {string} field
 */
export const textOf = (state, field) => state.texts[field] ?? '';

/**
 * @param {State} state
 * @param {string} field
 * @param {string} text
 * @returns {State}
 */
export function typed(state, field, text) {
  const { [field]: _, ...given } = state.given;
  const edited = state.edited || !isBesideCase(field);
  return { ...state, edited, texts: { ...state.texts, [field]: text }, given };
}

/**
 * Puts a published number, with its range, behind the text of a field.
 * @param {State} state
 * @param {string} field
 * @param {Bounded} number
 * @returns {State}
 */
export function given(state, field, number) {
  return { ...state, edited: state.edited || !isBesideCase(field), given: { ...state.given, [field]: number } };
}

/**
 * The answer sheet's question and letterhead are words about the case and nothing in it.
 * @param {string} field
 */
const isOfSheet = (field) => field.startsWith('svar.');

/** First parts of the fields that stand beside the case: what is compared, reforms, models and packages. */
const BESIDE = ['jamfor', 'own', 'scenario', 'model', 'package'];

/**
 * What no figure of the case hangs on: the answer sheet's words, and what is compared with it, changed in it or reckoned
 * beside it.
 * @param {string} field
 */
const isBesideCase = (field) => isOfSheet(field) || BESIDE.some((group) => field.startsWith(`${group}.`));

/**
 * @param {State} state
 * @returns {State}
 */
export function withoutSheet(state) {
  return { ...state, texts: Object.fromEntries(Object.entries(state.texts).filter(([field]) => !isOfSheet(field))) };
}

/**
 * A case alone, without the answer sheet's words, what is compared beside it and the user's own table.
 * @param {State} state
 * @returns {State}
 */
export function withoutBeside(state) {
  const { compared, comparedYear, comparedUse } = emptyState.choices;
  const choices = { ...state.choices, compared, comparedYear, comparedUse };
  return { ...state, choices, ...fieldsWithout(state, isBesideCase) };
}

/**
 * The case of one state with what stands beside the case of another.
 * @param {State} state
 * @param {State} other
 * @returns {State}
 */
export function withBesideOf(state, other) {
  const { texts, given, choices } = withoutBeside(state);
  const beside = fieldsWithout(other, (field) => !isBesideCase(field));
  const { compared, comparedYear, comparedUse } = other.choices;
  return {
    ...state,
    choices: { ...choices, compared, comparedYear, comparedUse },
    texts: { ...texts, ...beside.texts },
    given: { ...given, ...beside.given },
  };
}

/** @type {(keyof Choices)[]} */
const BESIDE_CASE = ['measure', 'mode', 'case', 'compared', 'comparedYear', 'comparedUse'];

/**
 * @template {keyof Choices} K
 * @param {State} state
 * @param {K} name
 * @param {Choices[K]} value
 * @returns {State}
 */
export function chosen(state, name, value) {
  // How the answer is looked at changes nothing in what it says, and neither does what is compared beside it.
  const edited = state.edited || !BESIDE_CASE.includes(name);
  return { ...state, edited, choices: { ...state.choices, [name]: value } };
}

/** What is entered of one region, by field name. */
const VOLUMES = /^(contacts\.|total$|invoiced$|patients$)/;
const REGION_FACTS = /^(population|populationDay|netCost|netCostYear)$/;

/**
 * Another region: facts of the last one no longer hold, and neither do its published volumes. Volumes that the
 * user has typed stay.
 * @param {State} state
 * @param {string} region
 * @returns {State}
 */
export function movedTo(state, region) {
  const dropped = (/** @type {string} */ field) =>
    REGION_FACTS.test(field) || (isPublished(state) && VOLUMES.test(field));
  return {
    ...state,
    choices: { ...state.choices, region, case: '', population: 'published' },
    ...fieldsWithout(state, dropped),
  };
}

/**
 * Whether the volumes in the fields are published ones, and nothing has been changed since.
 * @param {State} state
 */
function isPublished({ choices, edited, texts }) {
  return !edited && (choices.case !== '' || Object.keys(texts).some((field) => VOLUMES.test(field)));
}

/**
 * @param {State} state
 * @param {(field: string) => boolean} dropped
 * @returns {Pick<State, 'texts' | 'given'>}
 */
function fieldsWithout({ texts, given }, dropped) {
  const stays = (/** @type {[string, unknown]} */ [field]) => !dropped(field);
  return {
    texts: Object.fromEntries(Object.entries(texts).filter(stays)),
    given: Object.fromEntries(Object.entries(given).filter(stays)),
  };
}

/**
 * A whole calendar year as the period. The published volumes of a case are those of its own year and do not come along;
 * volumes that the user has typed stay.
 * @param {State} state
 * @param {string} year
 * @returns {State}
 */
export function inYear(state, year) {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  if (textOf(state, 'from') === from && textOf(state, 'to') === to) return state;
  const kept = isPublished(state)
    ? {
        ...state,
        choices: { ...state.choices, case: '' },
        ...fieldsWithout(state, (field) => VOLUMES.test(field)),
      }
    : state;
  return typed(typed(kept, 'from', from), 'to', to);
}

/**
 * Takes over price lists as the user's own, last among those there are.
 * @param {State} state
 * @param {Record<string, string>[]} lists field texts of each list, without their "list.0." in front
 * @returns {State}
 */
export function withOwnLists(state, lists) {
  const first = Math.max(-1, ...state.ownLists) + 1;
  const texts = { ...state.texts };
  lists.forEach((list, offset) => {
    for (const [name, text] of Object.entries(list)) texts[`list.${first + offset}.${name}`] = text;
  });
  const ownLists = [...state.ownLists, ...lists.map((_, offset) => first + offset)];
  return { ...chosen(state, 'list', 'own'), texts, ownLists };
}

/**
 * Takes away one of the user's own price lists with all that stands in it.
 * @param {State} state
 * @param {number} list
 * @returns {State}
 */
export function withoutOwnList(state, list) {
  const others = Object.entries(state.texts).filter(([field]) => !field.startsWith(`list.${list}.`));
  return {
    ...state,
    edited: true,
    texts: Object.fromEntries(others),
    ownLists: state.ownLists.filter((number) => number !== list),
  };
}

/**
 * Puts a pasted table into the fields. Cells that were not understood go in as they are, to be mended there.
 * @param {State} state
 * @param {PastedTable} table
 * @returns {State}
 */
export function pasted(state, table) {
  const texts = { ...state.texts };
  const given = { ...state.given };
  for (const { region, cells } of table.rows) {
    for (const { column, text } of cells) {
      const field = `table.${region}.${column}`;
      texts[field] = text;
      delete given[field];
    }
  }
  const split = table.columns.some((column) => column !== null && isProfession(column));
  const columns = split ? 'professions' : state.choices.columns;
  const seen = { columns: table.columns, findings: table.findings, rows: table.rows.length };
  return { ...chosen(state, 'columns', columns), texts, given, pasted: seen };
}

/**
 * Empties the table of regions.
 * @param {State} state
 * @returns {State}
 */
export function withoutTable(state) {
  return { ...state, ...fieldsWithout(state, (field) => field.startsWith('table.')), pasted: undefined };
}

/** @param {TableColumn | 'region'} column */
function isProfession(column) {
  return !['region', 'unsplit', 'invoiced', 'patients', 'population', 'netCost'].includes(column);
}
