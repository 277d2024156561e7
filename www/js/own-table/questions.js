/* The questions about the user's own table. One that is answered stays where it was asked, so that the answer can change. */

/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableChoices} OwnTableChoices */
/** @typedef {import('../../../wasm/own_table/src/types.d.ts').OwnTableQuestion} OwnTableQuestion */

/**
 * The questions to show: those asked before that are open still or answered by a choice, in their places, then new ones.
 * @param {readonly OwnTableQuestion[]} before
 * @param {readonly OwnTableQuestion[]} open
 * @param {OwnTableChoices} choices
 * @returns {OwnTableQuestion[]}
 */
export function answeredAgain(before, open, choices) {
  const known = new Map(before.map((question) => [question.id, question]));
  const stays = before.flatMap(
    ({ id }) => open.find((question) => question.id === id) ?? answered(known.get(id), choices),
  );
  return [...stays, ...open.filter(({ id }) => !known.has(id))];
}

/**
 * @param {OwnTableQuestion | undefined} question
 * @param {OwnTableChoices} choices
 * @returns {OwnTableQuestion[]}
 */
function answered(question, choices) {
  return question && answerTo(question, choices) !== undefined ? [question] : [];
}

/**
 * @param {OwnTableQuestion} question
 * @param {OwnTableChoices} choices
 * @returns {string | undefined}
 */
export function answerTo({ id }, choices) {
  return /** @type {Record<string, string | undefined>} */ (choices)[id];
}
