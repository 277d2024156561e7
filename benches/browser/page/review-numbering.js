/*
 * Numbers for texts, from 0 in the order they were met. A Map does the same in twenty lines less, but takes many times as
 * long for a million different texts in the browser that was measured.
 */

const FIRST_SIZE = 2 ** 12;

export class Numbering {
  /** The number in each place; -1: none. */
  #places = new Int32Array(FIRST_SIZE).fill(-1);
  /** @type {string[]} */
  #texts = [];
  /** @type {number[]} */
  #hashes = [];

  get size() {
    return this.#texts.length;
  }

  /** @param {string} text */
  of(text) {
    // FNV-1a.
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    let place = this.#place(hash, text);
    const number = this.#places[place] ?? -1;
    if (number >= 0) return number;
    if (this.#texts.length * 2 >= this.#places.length) {
      this.#grow();
      place = this.#place(hash, text);
    }
    this.#places[place] = this.#texts.length;
    this.#hashes.push(hash);
    return this.#texts.push(text) - 1;
  }

  /**
   * Where the text is, or may be put.
   * @param {number} hash
   * @param {string} text
   */
  #place(hash, text) {
    const [places, mask] = [this.#places, this.#places.length - 1];
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = places[place] ?? -1;
      if (number < 0 || (this.#hashes[number] === hash && this.#texts[number] === text)) return place;
    }
  }

  #grow() {
    const mask = this.#places.length * 2 - 1;
    this.#places = new Int32Array(mask + 1).fill(-1);
    this.#hashes.forEach((hash, number) => {
      let place = hash & mask;
      while ((this.#places[place] ?? -1) >= 0) place = (place + 1) & mask;
      this.#places[place] = number;
    });
  }
}
