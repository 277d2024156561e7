/*
 * Parameters of a link: "region=08&contacts=1000,400". Letters, digits and "-._~" stand for themselves, a space that
 * keeps digits together is "+", another space "_", and all else is percent-encoded, so that no mail program or
 * word processor finds an end of the link within it.
 */

import { CaseProblem } from './problem.js';

/** A name with its values in order. @typedef {[name: string, values: string[]]} Parameter */

const NO_BREAK_SPACE = '\u00A0';

/**
 * @param {readonly Parameter[]} parameters
 * @returns {string}
 */
export function parameterText(parameters) {
  return parameters.map(([name, values]) => `${encoded(name)}=${values.map(encoded).join()}`).join('&');
}

/**
 * @param {string} text
 * @returns {Parameter[]}
 */
export function parametersOf(text) {
  return text
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...rest] = part.split('=');
      return [decoded(name), rest.join('=').split(',').map(decoded)];
    });
}

/**
 * A sum that differs when any parameter does, in seven letters and digits: a check against links that were cut or
 * altered on their way, not against somebody who means to. It is taken of what the parameters say and not of how
 * they are encoded, which programs change.
 * @param {readonly Parameter[]} parameters
 */
export function sumOf(parameters) {
  const bytes = new TextEncoder().encode(JSON.stringify(parameters));
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    // CRC-32, bit by bit: a link is short.
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1;
  }
  return (~sum >>> 0).toString(36).padStart(7, '0');
}

/** @param {string} text */
function encoded(text) {
  return encodeURIComponent(text)
    .replaceAll(/[_!*'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(encodeURIComponent(NO_BREAK_SPACE), '+')
    .replaceAll('%20', '_');
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text.replaceAll('_', ' ').replaceAll('+', NO_BREAK_SPACE));
  } catch {
    throw new CaseProblem('link.tampered');
  }
}
