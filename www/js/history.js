/*
 * What has been done, so that it can be undone: the states before the present one and those that were undone.
 * Letters typed one after another into the same field are one step.
 */

/** @typedef {import('./state.js').Choices} Choices */
/** @typedef {import('./state.js').State} State */

/**
 * @typedef {object} History
 * @property {readonly State[]} past oldest first
 * @property {State} present
 * @property {readonly State[]} future what was undone last comes first
 * @property {string | undefined} typing the field that the last step was typed into
 */

/** What differs between two states, by name. `else`: something that is neither a choice nor a field.
 * @typedef {{ choices: (keyof Choices)[], fields: string[], else: boolean }} Difference */

/** More steps than anybody goes back one by one; states share what they have in common, so each is small. */
export const MOST_STEPS = 500;

/**
 * @param {State} present
 * @returns {History}
 */
export function begun(present) {
  return { past: [], present, future: [], typing: undefined };
}

/**
 * @param {History} history
 * @param {State} state
 * @returns {History} the same one when nothing is different
 */
export function changed(history, state) {
  const { past, present, typing } = history;
  const found = difference(present, state);
  if (found.choices.length + found.fields.length === 0 && !found.else) return history;
  const field = found.choices.length === 0 && found.fields.length === 1 && !found.else ? found.fields[0] : undefined;
  if (field !== undefined && field === typing) return { past, present: state, future: [], typing };
  return { past: [...past, present].slice(-MOST_STEPS), present: state, future: [], typing: field };
}

/**
 * @param {History} history
 * @returns {History} the same one when there is nothing to undo
 */
export function undone(history) {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], typing: undefined };
}

/**
 * @param {History} history
 * @returns {History} the same one when there is nothing to do again
 */
export function redone(history) {
  const { past, present, future } = history;
  const [after, ...later] = future;
  if (!after) return history;
  return { past: [...past, present], present: after, future: later, typing: undefined };
}

/**
 * @param {State} before
 * @param {State} after
 * @returns {Difference}
 */
export function difference(before, after) {
  const names = /** @type {(keyof Choices)[]} */ (Object.keys({ ...before.choices, ...after.choices }));
  const fields = [...new Set([...Object.keys(before.texts), ...Object.keys(after.texts)])];
  const found = {
    choices: names.filter((name) => before.choices[name] !== after.choices[name]),
    fields: fields.filter((field) => filled(before, field) !== filled(after, field)),
  };
  const lists = before.ownLists.join() !== after.ownLists.join();
  // What was typed over is no longer given, and the first change makes a case an edited one: neither is a change of its own.
  const silent = found.choices.length + found.fields.length === 0;
  const given = silent && JSON.stringify(before.given) !== JSON.stringify(after.given);
  return {
    ...found,
    else: lists || given || before.pasted !== after.pasted || (silent && before.edited !== after.edited),
  };
}

/**
 * What stands in a field. An emptied one is as one that was never filled, but for the answer sheet's question: that is
 * the usual one until it is emptied.
 * @param {State} state
 * @param {string} field
 */
function filled({ texts }, field) {
  const text = texts[field];
  return text === '' && field !== 'svar.question' ? undefined : text;
}
