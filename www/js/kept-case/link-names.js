/*
 * What choices and fields are called in a link. All of it belongs to version 1 of the link: it says the same thing
 * for ever, also when the page starts with other choices or gets more professions.
 */

/** What a choice is when the link does not say. @type {Readonly<Record<string, string>>} */
export const CHOICES = {
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
};

/** Fields with a parameter of their own, whose name is never that of a choice. @type {Readonly<Record<string, string>>} */
export const SINGLE = {
  from: 'from',
  to: 'to',
  total: 'total',
  invoiced: 'invoiced',
  patients: 'patients',
  feeAmount: 'fee',
  payingShare: 'payingShare',
  payableShare: 'payableShare',
  inhabitants: 'population',
  inhabitantsDay: 'populationDay',
  netCost: 'netCost',
  netCostYear: 'netCostYear',
  'svar.question': 'svar.question',
  'svar.to': 'svar.to',
  'svar.from': 'svar.from',
  'svar.date': 'svar.date',
  'svar.leftOut': 'svar.leftOut',
  'jamfor.regions': 'jamfor.regions',
  'jamfor.claims': 'jamfor.claims',
  'own.name': 'own.name',
};

/** The order of values in a row; a profession that is added goes last. */
const PROFESSIONS = [
  'doctor',
  'nurse',
  'physiotherapist',
  'psychologist',
  'counsellor',
  'psychotherapist',
  'other_licensed',
];
const LIST_PARTS = ['from', 'to', 'feeIncluded', ...PROFESSIONS.map((profession) => `price.${profession}`)];
/** Of a region and year in the user's own table; a measure that is added goes last. */
const OWN_CELLS = [
  'contacts',
  'invoiced',
  'patients',
  'contactsPerThousand',
  'invoicedPerInhabitant',
  'population',
  'netCost',
  'invoicedShareOfPrimaryCare',
];
const COLUMNS = ['unsplit', 'invoiced', 'patients', 'population', 'netCost', ...PROFESSIONS];

/**
 * The fields that share a parameter, in order; none when it is no row.
 * @param {string} name of the parameter: "contacts", "contacts.2019-06-14", "list.0", "own.23.2025"
 * @returns {string[]}
 */
export function fieldsOfRow(name) {
  const [group = '', key, year, ...rest] = name.split('.');
  if (group === 'own' && year !== undefined && rest.length === 0) {
    return OWN_CELLS.map((measure) => `own.${key}.${year}.${measure}`);
  }
  if (year !== undefined) return [];
  if (key === undefined) {
    if (group === 'contacts') return PROFESSIONS.map((profession) => `contacts.${profession}`);
    if (group === 'fees') return PROFESSIONS.map((profession) => `fee.${profession}`);
    if (group === 'charges') return PROFESSIONS.map((profession) => `centre.${profession}`);
    return [];
  }
  if (group === 'contacts') return PROFESSIONS.map((profession) => `contacts.${profession}.${key}`);
  if (group === 'list' && /^(0|[1-9]\d{0,3})$/.test(key)) return LIST_PARTS.map((part) => `list.${key}.${part}`);
  if (group === 'table') return COLUMNS.map((column) => `table.${key}.${column}`);
  return [];
}

/**
 * Names of all rows that these fields and lists need. An own price list has one also when nothing stands in it yet.
 * @param {readonly string[]} fields
 * @param {readonly number[]} ownLists
 * @returns {string[]}
 */
export function rowsOf(fields, ownLists) {
  const parts = fields.map((field) => field.split('.'));
  const days = parts.flatMap(([group, , day]) =>
    group === 'contacts' && day !== undefined ? [`contacts.${day}`] : [],
  );
  const regions = parts.flatMap(([group, region]) => (group === 'table' ? [`table.${region}`] : []));
  const own = parts.flatMap(([group, region, year, measure]) =>
    group === 'own' && measure !== undefined ? [`own.${region}.${year}`] : [],
  );
  const lists = ownLists.map((list) => `list.${list}`);
  return [...new Set(['contacts', ...days.sort(), 'fees', 'charges', ...lists, ...regions.sort(), ...own.sort()])];
}

/** What stands beside the case and of which a link says names and values by turns: a scenario, the models, a package. */
const NAMED_ROW = /^(scenario(?:\.\d)?|model|package)$/;
const IN_NAMED_ROW = /^((?:scenario(?:\.\d)?|model|package))\.(.+)$/;

/**
 * The rows of names and values that these fields need: "scenario.1=name,Enhetlig_taxa,fee.uniform,100". Few of the fields
 * that there are have something in them, and others will come, so a place for each would be mostly commas.
 * @param {Readonly<Record<string, string>>} texts
 * @returns {[row: string, values: string[]][]}
 */
export function namedRowsOf(texts) {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  for (const [field, text] of Object.entries(texts).sort(byName)) {
    const [, row, name] = IN_NAMED_ROW.exec(field) ?? [];
    if (row !== undefined && name !== undefined) rows.set(row, [...(rows.get(row) ?? []), name, text]);
  }
  return [...rows];
}

/**
 * The fields of a row of names and values, with their texts; nothing when it is no such row.
 * @param {string} row name of the parameter
 * @param {readonly string[]} values
 * @returns {[field: string, text: string][] | undefined}
 */
export function namedRow(row, values) {
  if (!NAMED_ROW.test(row) || values.length % 2 > 0) return undefined;
  return values.flatMap((name, index) => (index % 2 === 0 ? [[`${row}.${name}`, values[index + 1] ?? '']] : []));
}

/**
 * @param {[string, string]} left
 * @param {[string, string]} right
 */
function byName([left], [right]) {
  return left < right ? -1 : 1;
}
