/* The page's words: one Fluent bundle per language. All texts live in `locales/`. */

import { FluentBundle, FluentResource } from '@fluent/bundle';
import { LOCALES } from './format.js';

/** @typedef {import('./format.js').Language} Language */
/** @typedef {Record<string, string | number>} Values */

export class Words {
  /** @type {FluentBundle} */
  #bundle;

  /**
   * @param {Language} language
   * @param {string} source text of the message file
   */
  constructor(language, source) {
    this.language = language;
    // Isolation marks are for mixing text directions; here they would only end up in copied text.
    this.#bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
    this.add(source);
  }

  /** @param {string} source text of another message file in the same language */
  add(source) {
    this.#bundle.addResource(new FluentResource(source));
  }

  /** @param {string} key */
  has(key) {
    return this.#bundle.hasMessage(key);
  }

  /**
   * @param {string} key
   * @param {Values} [values]
   * @returns {string} the key itself when there is no such message, so that the gap is seen
   */
  text(key, values) {
    const pattern = this.#bundle.getMessage(key)?.value;
    return pattern ? this.#bundle.formatPattern(pattern, values ?? null, []) : key;
  }

  /**
   * What to do about it, when the message says so.
   * @param {string} key
   * @param {Values} [values]
   * @returns {string | undefined}
   */
  hint(key, values) {
    const pattern = this.#bundle.getMessage(key)?.attributes.hint;
    return pattern ? this.#bundle.formatPattern(pattern, values ?? null, []) : undefined;
  }
}

/**
 * Message key of an engine code: dots are not allowed in Fluent names.
 * @param {string} code
 */
export function codeKey(code) {
  return code.replaceAll('.', '-');
}
