/*
 * Settings that are kept because the user asks for it: in a file, or in this browser until they are forgotten. Never
 * anything of an invoice: not its name, its period or its total in the browser, and no row of it anywhere.
 */

/** @typedef {import('../../../wasm/review/src/types.d.ts').ReviewSettings} ReviewSettings */
/** @typedef {import('../own-table/reading.js').Refusal} Refusal */

/** Where it is kept in the browser. */
const KEY = 'utomlanskollen.granska';

/** The longest that settings can be: a list of many words. */
const MOST_CHARACTERS = 1_000_000;

/** What is for one invoice only. @type {(keyof ReviewSettings)[]} */
const OF_ONE_INVOICE = ['today', 'period', 'invoiceTotal'];

/** What settings may hold, and how each part looks. @type {Record<keyof ReviewSettings, (value: unknown) => boolean>} */
const PARTS = {
  homeRegion: isText,
  today: isText,
  period: (value) => isRecord(value) && isText(value.from) && isText(value.to),
  priceList: (value) => isRecord(value) && (isText(value.series) || isRecords(value.own, ['prices'])),
  fee: (value) => isRecord(value) && (isText(value.published) || isRecords(value.own, ['fees'])),
  exempt: (value) => isRecord(value) && typeof value.freeCard === 'boolean' && hasNumbers(value),
  invoiceTotal: isText,
  amounts: (value) => value === 'gross' || value === 'net',
  words: (value) =>
    isRecord(value) && Object.values(value).every((group) => isRecord(group) && Object.values(group).every(isText)),
  onlyOwnContactTypes: (value) => typeof value === 'boolean',
  mapping: (value) => isRecord(value) && (value.columns === undefined || isRecord(value.columns)),
};

/** @type {(keyof ReviewSettings)[]} */
const NEEDED = ['homeRegion', 'priceList', 'exempt'];

/** @param {ReviewSettings} settings */
export function settingsText(settings) {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/**
 * @param {string} text
 * @returns {{ settings: ReviewSettings } | { problem: Refusal }}
 */
export function readSettingsText(text) {
  const unreadable = { problem: { code: 'review_settings.unreadable', params: {} } };
  if (text.length > MOST_CHARACTERS) return unreadable;
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return unreadable;
  }
  if (!isRecord(value)) return unreadable;
  const looks = /** @type {Record<string, (value: unknown) => boolean>} */ (PARTS);
  const wrong = Object.entries(value).find(([name, part]) => !(Object.hasOwn(looks, name) && looks[name]?.(part)));
  if (wrong) return { problem: { code: 'review_settings.unknown_part', params: { name: wrong[0] } } };
  const missing = NEEDED.find((name) => !(name in value));
  if (missing) return { problem: { code: 'review_settings.part_missing', params: { name: missing } } };
  return { settings: /** @type {ReviewSettings} */ (/** @type {unknown} */ (value)) };
}

/** What keeps texts in this browser; asking for it may be refused. @type {() => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} */
const inBrowser = () => localStorage;

/**
 * @param {ReviewSettings} settings
 * @returns {boolean} whether the browser keeps them
 */
export function remember(settings, storage = inBrowser) {
  const kept = Object.entries(settings).filter(([name]) => !OF_ONE_INVOICE.some((part) => part === name));
  try {
    storage().setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
    return true;
  } catch {
    // The browser keeps nothing, or is full.
    return false;
  }
}

/** @returns {ReviewSettings | undefined} */
export function remembered(storage = inBrowser) {
  try {
    const read = readSettingsText(storage().getItem(KEY) ?? '');
    return 'settings' in read ? read.settings : undefined;
  } catch {
    return undefined;
  }
}

export function forget(storage = inBrowser) {
  try {
    storage().removeItem(KEY);
  } catch {
    // Nothing is kept where nothing can be.
  }
}

/** @param {unknown} value */
function isText(value) {
  return typeof value === 'string';
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @param {string[]} lists what each holds a list of
 */
function isRecords(value, lists) {
  return (
    Array.isArray(value) &&
    value.every(
      (record) => isRecord(record) && isText(record.from) && lists.every((name) => Array.isArray(record[name])),
    )
  );
}

/** @param {Record<string, unknown>} exempt */
function hasNumbers(exempt) {
  return ['childrenUnder', 'childrenThroughYearOf', 'fromAge'].every(
    (name) => exempt[name] === undefined || typeof exempt[name] === 'number',
  );
}
