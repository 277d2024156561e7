/* An explanation as plain text: for a letter, a memo or a question to the press office. */

/** @typedef {import('../headline.js').Sentence} Sentence */
/** @typedef {import('../writing.js').Writing} Writing */
/** @typedef {import('./explanation.js').Explanation} Explanation */
/** @typedef {import('./explanation.js').Step} Step */
/** @typedef {import('./ground.js').Explained} Explained */

/**
 * @param {Pick<Explained, 'names' | 'shown' | 'words'>} view
 * @param {Explanation} explanation
 * @returns {string}
 */
export function plainText({ names, shown, words }, explanation) {
  const { title, context, value, about, steps, bounds, rounding, sourceIds, own } = explanation;
  const write = (/** @type {Sentence} */ { key, values }) => words.text(key, values(shown));
  const sources = sourceIds.flatMap((id) => names.sources.get(id) ?? []);
  const listed = sources.map(({ title: name, publisher, published, url }) =>
    ['-', [name, publisher, published].filter(Boolean).join(', '), url].filter(Boolean).join(' '),
  );
  const sections = [
    [`${title}: ${value(shown)}`, context, about],
    [words.text('explanation-steps'), ...steps.flatMap((step) => stepLines(step, write, words))],
    bounds && [
      words.text('explanation-bounds'),
      ...bounds.lead.map(write),
      ...bounds.inputs.map((input) => `- ${write(input)}`),
    ],
    rounding.length > 0 && [words.text('explanation-rounding'), ...rounding.map(write)],
    [words.text('sources'), ...listed, own && words.text(listed.length > 0 ? 'sources-also-own' : 'sources-none')],
  ];
  return sections
    .flatMap((lines) => (lines ? [lines.filter(Boolean).join('\n')] : []))
    .join('\n\n')
    .replaceAll('\u00A0', ' ');
}

/**
 * @param {Step} step
 * @param {(sentence: Sentence) => string} write
 * @param {Explained['words']} words
 * @returns {string[]}
 */
function stepLines({ number, sentence, facts, told, parts }, write, words) {
  const indent = '  '.repeat(number.split('.').length - 1);
  const pointer = told === undefined ? '' : ` (${words.text('step-told', { number: told })})`;
  return [
    `${indent}${number}. ${write(sentence)}${pointer}`,
    ...facts.map((fact) => `${indent}   ${write(fact)}`),
    ...parts.flatMap((part) => stepLines(part, write, words)),
  ];
}
