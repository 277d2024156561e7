/* Ersättningsmodeller without a browser: from fields to question, what is to be mended, the answer in a sentence, and the example. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainSentences } from '../../www/js/comparison/statement.js';
import { isEmpty, isExample, withExample, withoutModels } from '../../www/js/models/example.js';
import { acceptsText, isField, numberField } from '../../www/js/models/fields.js';
import { answerSentence } from '../../www/js/models/statement.js';
import { emptyState, typed } from '../../www/js/state.js';
import { Writing } from '../../www/js/writing.js';
import { answered, catalogue, entered, wordsOf } from './models.js';

/** @typedef {import('../../wasm/models/src/types.d.ts').Model} Model */
/** @typedef {import('../../www/js/state.js').State} State */

const WORDS = wordsOf('sv');

/** @param {State} state */
function said(state) {
  const lead = answerSentence(WORDS, answered(state));
  const view = /** @type {import('../../www/js/components/element.js').View} */ (
    /** @type {unknown} */ ({ words: WORDS })
  );
  return plainSentences(view, new Writing(WORDS), [lead]).replaceAll('\u00A0', ' ');
}

/**
 * @param {State} state
 * @param {Model | 'mix'} model
 */
function result(state, model) {
  const found = answered(state).answer?.models.find((candidate) => candidate.model === model);
  assert.ok(found, model);
  return found;
}

describe('the question', () => {
  it('has what is entered and nothing else', () => {
    const { input } = answered(
      entered({ contacts: '1 000', visitPrice: '500', outcomeShare: '40–50', 'mix.visit': '100' }),
    );
    assert.deepEqual(input, {
      activity: { contacts: '1000', outcomeShare: { low: '0.4', high: '0.5' } },
      terms: { visitPrice: '500' },
      mix: [{ model: 'visit', share: '1' }],
    });
  });

  it('keeps a range that stands behind a text', () => {
    const state = { ...entered({ contacts: '1 000' }), given: { 'model.contacts': { low: '950', high: '1050' } } };
    assert.deepEqual(answered(state).input.activity.contacts, { low: '950', high: '1050' });
  });
});

describe('an answer', () => {
  it('has no figure for a model that lacks something, and says what', () => {
    const state = entered({ contacts: '1000', pointPrice: '50 000' });
    const drg = result(state, 'drg');
    assert.deepEqual(drg.lacks, ['drgWeight']);
    assert.deepEqual(drg.payment, { missing: 'no_drg_weight' });
    assert.deepEqual(result(state, 'visit').payment.value, undefined);
  });

  it('is worked by hand: 1 000 contacts at 500 kronor, and a grant of 200 000, half of each', () => {
    // Visits 1 000 × 500 = 500 000. Mix 0.5 × 500 000 + 0.5 × 200 000 = 350 000; one more contact 0.5 × 500 = 250.
    const state = entered({
      contacts: '1000',
      visitPrice: '500',
      grant: '200 000',
      'mix.visit': '50',
      'mix.grant': '50',
    });
    assert.equal(result(state, 'visit').payment.value, '500000');
    assert.equal(result(state, 'mix').payment.value, '350000');
    assert.equal(result(state, 'mix').oneMore.value, '250');
    assert.equal(said(state), 'Blandningen betalar 350 000 kr, och en kontakt till ger 250 kr');
  });

  it('without a mix says between what one more contact lies, where the numbers are exact', () => {
    const exact = entered({ contacts: '1000', visitPrice: '500', grant: '200 000' });
    assert.equal(said(exact), 'En kontakt till ger från 0 kr (Anslag) till 500 kr (Besöksersättning)');
    assert.equal(said(typed(exact, 'model.visitPrice', '400–600')), '2 modeller kan räknas på verksamheten');
  });

  it('is not given beside a field that is wrong, and the sum of the mix still is', () => {
    const { answer, problems, mix } = answered(entered({ contacts: 'tio', 'mix.visit': '60', 'mix.grant': '50' }));
    assert.equal(answer, undefined);
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['model.contacts'],
    );
    assert.equal(mix.mixSum, '1.1');
    assert.equal(mix.mixError?.params.off, '0.1');
  });

  it('of a mix that does not sum is refused with how far off it is, while the models alone are there', () => {
    const state = entered({ contacts: '10', visitPrice: '5', 'mix.visit': '96' });
    assert.deepEqual(answered(state).mix.mixError?.code, 'reimbursement.mix_not_whole');
    assert.equal(answered(state).mix.mixError?.params.off, '-0.04');
    assert.deepEqual(result(state, 'mix').payment, { missing: 'mix_not_whole' });
    assert.equal(result(state, 'visit').payment.value, '50');
  });

  it('asks for one share where a range is entered, and for at most a hundred per cent', () => {
    const problem = (/** @type {string} */ share) => answered(entered({ 'mix.visit': share })).problems[0];
    assert.equal(problem('40–60')?.code, 'reimbursement.share_not_exact');
    assert.equal(problem('101')?.code, 'number.over_hundred');
    assert.equal(problem('101')?.field, 'model.mix.visit');
  });

  it('sets what the engine refuses beside its field', () => {
    const { problems } = answered(entered({ episodes: '10', valuePrice: '100', deduction: '200', outcomeShare: '50' }));
    assert.equal(problems[0]?.code, 'reimbursement.deduction_above_price');
    assert.ok(WORDS.has('reimbursement-deduction_above_price'));
  });
});

describe('the example', () => {
  const example = withExample(emptyState, 'sv');

  it('pays the same under all models, so that only one more contact differs', () => {
    const models = answered(example).answer?.models ?? [];
    assert.equal(models.length, 8);
    assert.deepEqual([...new Set(models.map(({ payment }) => payment.value))], ['10000000']);
    const more = Object.fromEntries(models.map(({ model, oneMore }) => [model, oneMore.value]));
    assert.deepEqual(more, {
      grant: '0',
      visit: '1000',
      drg: '1000',
      episode: '0',
      value: '0',
      goal: '0',
      capitation: '0',
      mix: '350',
    });
  });

  it('is marked, and is gone without a trace when the fields are emptied', () => {
    assert.ok(isExample(example));
    assert.ok(isEmpty(withoutModels(example)));
    assert.ok(isEmpty(emptyState) && !isExample(emptyState));
  });

  it('has only fields that a link may have, with texts they take', () => {
    for (const [field, text] of Object.entries(example.texts)) {
      assert.ok(isField(field.split('.'), catalogue), field);
      assert.ok(acceptsText(field, text, catalogue), `${field}: ${text}`);
    }
  });
});

describe('fields', () => {
  it('are those of the view, and what the page writes is of a set', () => {
    for (const name of ['model.contacts', 'model.mix.capitation', 'model.budget', 'model.mixFrom'])
      assert.ok(isField(name.split('.'), catalogue), name);
    for (const name of ['model', 'model.mix', 'model.mix.other', 'model.toString', 'model.contacts.1'])
      assert.ok(!isField(name.split('.'), catalogue), name);
    assert.ok(acceptsText('model.mixFrom', '2.01', catalogue));
    for (const text of ['1.01', '18.01', '2.02', '2', 'x'])
      assert.ok(!acceptsText('model.mixFrom', text, catalogue), text);
    assert.ok(!acceptsText('model.episodesRule', 'grow', catalogue));
    assert.ok(acceptsText('model.contacts', 'tio', catalogue));
    assert.equal(numberField('model.mix.visit'), 'percent');
    assert.equal(numberField('model.example'), undefined);
  });
});
