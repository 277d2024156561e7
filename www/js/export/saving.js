/* Gives a file to the reader: made in the page, and never sent anywhere. */

/** Long enough for a browser that asks where to put it. */
const KEPT = 60_000;

/**
 * @param {Blob} file
 * @param {string} name
 */
export function save(file, name) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
