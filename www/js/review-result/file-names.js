/* Names of files as they may be passed on: who named one after a patient should not spread the number. */

/** @typedef {import('../components/element.js').View} View */

/** Six or eight digits of a day and four more, as numbers of persons have. */
const OF_A_PERSON = /(?:^|\D)(?:\d\d)?\d{6}[-+ _]?\d{4}(?:\D|$)/u;

/**
 * The name, or which of the files it is.
 * @param {Pick<View, 'words'>} view
 * @param {readonly { name: string }[]} files
 * @param {number} place
 */
export function sharedName({ words }, files, place) {
  const name = files[place]?.name ?? '';
  return OF_A_PERSON.test(name) ? words.text('result-file-number', { number: String(place + 1) }) : name;
}
