/* The engine in the browser and the engine on this machine give the same texts, for thousands of random questions. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { calculate, initSync } from '../../wasm/calc/pkg/utomlanskollen_calc.js';

/** @typedef {import('../../wasm/calc/src/types.d.ts').Calculation} Calculation */
/** @typedef {import('../../wasm/calc/src/types.d.ts').CalculationInput} CalculationInput */

const root = new URL('../../', import.meta.url);

/** Fast code for the native engine, in a compilation of its own: a quarter of a minute instead of one and a half. */
const OPTIMISED = ['rust_decimal.opt-level=3', 'utomlanskollen.opt-level=1'].flatMap((level) => [
  '--config',
  `profile.dev.package.${level}`,
]);

/** @returns {{ input: CalculationInput, answer: Record<string, unknown> }[]} what `tests/native_figures.rs` writes */
function nativeAnswers() {
  const folder = mkdtempSync(join(tmpdir(), 'native-figures-'));
  try {
    const file = join(folder, 'answers.jsonl');
    const run = spawnSync('cargo', ['test', '--quiet', ...OPTIMISED, '--test', 'native_figures'], {
      cwd: fileURLToPath(root),
      env: { ...process.env, NATIVE_FIGURES: file },
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stdout + run.stderr);
    return readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Every figure, mean, place and finding by name.
 * @param {Calculation} calculation
 */
function byName({ regions, comparisons, findings }) {
  const figures = regions.flatMap(({ region, figures }) =>
    Object.entries(figures).map(([name, figure]) => [`${region}.${name}`, figure]),
  );
  const compared = comparisons.flatMap(({ measure, weighted, unweighted, median, places }) => [
    [`weighted.${measure}`, weighted],
    [`unweighted.${measure}`, unweighted],
    [`median.${measure}`, median],
    [`places.${measure}`, places],
  ]);
  return { ...Object.fromEntries([...figures, ...compared]), findings };
}

describe('native and wasm', () => {
  it('give equal text on thousands of random questions', () => {
    initSync({ module: readFileSync(new URL('wasm/calc/pkg/utomlanskollen_calc_bg.wasm', root)) });
    const answers = nativeAnswers();
    assert.ok(answers.length > 2000, `only ${answers.length} questions`);
    for (const { input, answer } of answers) {
      assert.deepEqual(byName(calculate(input)), answer, JSON.stringify(input));
    }
  });
});
