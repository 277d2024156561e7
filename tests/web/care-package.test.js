/* From the fields of Vårdpaket to its sentences: what is asked, what is still lacking, and what is said. Worked by hand. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEmpty, isExample, withExample, withoutPackage } from '../../www/js/care-package/example.js';
import { acceptsText, feePeriods, isField, numberField } from '../../www/js/care-package/fields.js';
import { packageFieldName } from '../../www/js/care-package/names.js';
import { packageQuestion } from '../../www/js/care-package/question.js';
import { answerSentence, breakEvenSentences, feeSentence } from '../../www/js/care-package/statement.js';
import * as engine from '../../www/js/engine.js';
import { emptyState, typed } from '../../www/js/state.js';
import { answered, assessed, catalogue, entered, said } from './care-package.js';

/** Five visits over four months at 500 kr with a fee of 100 kr inside; without an agreement 90 kr a month. */
const FILLED = {
  months: '4',
  visits: '5',
  list: 'own',
  visitPrice: '500',
  feeIncluded: 'yes',
  feeFrom: 'own',
  fee: '100',
  capOf: 'none',
  payer: 'patient',
  subscription: '90',
};

describe('the question', () => {
  it('says nothing of what has not been entered', () => {
    const { input, problems } = packageQuestion(emptyState, catalogue, engine.readNumber);
    assert.deepEqual(input, { agreement: { feeIncluded: 'unknown', exempt: false } });
    assert.deepEqual(problems, []);
  });

  it('names published prices, fees and caps, so that their sources come along', () => {
    const { input, lacks } = packageQuestion(withExample(emptyState, catalogue, 'sv'), catalogue, engine.readNumber);
    assert.deepEqual(lacks, []);
    assert.deepEqual(input.agreement, {
      price: { published: { list: 'skl-2019', profession: 'doctor' } },
      feeIncluded: 'yes',
      exempt: false,
      fee: { published: { schedule: 'stockholm', profession: 'doctor', day: '2024-01-01' } },
      cap: { published: 'cap-2024' },
    });
  });

  it('asks for what would be guessed at otherwise, and gives no answer until then', () => {
    const { capOf: _, ...withoutCap } = FILLED;
    assert.deepEqual(assessed(entered(withoutCap)).lacks, ['package.capOf']);
    assert.equal(assessed(entered(withoutCap)).answer, undefined);
    const product = assessed(entered({ ...FILLED, productOnce: '800', productWith: 'region' }));
    assert.deepEqual(product.lacks, ['package.productWithout']);
    const { payer: __, ...noPayer } = FILLED;
    assert.deepEqual(assessed(entered(noPayer)).lacks, ['package.payer']);
    assert.deepEqual(assessed(entered({ ...FILLED, feesBefore: '300' })).lacks, ['package.monthsLeft']);
    const monthly = assessed(entered({ ...FILLED, spread: 'monthly', 'visitsIn.1': '2', 'visitsIn.3': '0' }));
    assert.deepEqual(monthly.lacks, ['package.visitsIn.2', 'package.visitsIn.4']);
  });

  it('needs neither fee nor cap for who is exempt', () => {
    const { fee: _, feeFrom: __, capOf: ___, ...rest } = FILLED;
    const { agreement } = packageQuestion(entered({ ...rest, exempt: 'yes' }), catalogue, engine.readNumber).input;
    assert.deepEqual(agreement, { price: { own: '500' }, feeIncluded: 'yes', exempt: true });
    assert.equal(answered(entered({ ...rest, exempt: 'yes' })).with.region.value, '2500');
  });

  it('takes the share of a published population, with its day', () => {
    // 2 % of 132 572 is 2 651.44, and of 10 587 710 it is 211 754.2: the nation's population is known for a year more.
    const region = answered(entered({ ...FILLED, reach: 'region', region: '23', share: '2' }));
    assert.deepEqual([region.people.value, region.populationDate], ['2651.44', '2023-12-31']);
    const nation = answered(entered({ ...FILLED, reach: 'nation', share: '2' }));
    assert.deepEqual([nation.people.value, nation.populationDate], ['211754.2', '2024-12-31']);
    const unsaid = answered(entered({ ...FILLED, reach: 'region', share: '2' }));
    assert.equal(unsaid.people.missing, 'no_reach');
  });
});

describe('bad input', () => {
  /** @type {[string, Record<string, string>, string, string][]} */
  const CASES = [
    ['a share over 100 %', { reach: 'nation', share: '120' }, 'package.share', 'number.over_hundred'],
    ['half a visit', { visits: '2,5' }, 'package.visits', 'number.fraction'],
    ['a range of visits', { visits: '2–4' }, 'package.visits', 'package.not_exact'],
    ['a negative price', { visitPrice: '-5' }, 'package.visitPrice', 'number.negative'],
    ['too many visits', { visits: '1001' }, 'package.visits', 'package.too_many_visits'],
    ['a fee above the price it is inside', { fee: '600' }, 'package.fee', 'package.fee_above_price'],
    [
      'fees above the cap',
      { capOf: 'own', cap: '300', feesBefore: '400', monthsLeft: '3' },
      'package.feesBefore',
      'package.before_above_cap',
    ],
    [
      'a profession that the list does not name',
      { list: 'skl-2017', profession: 'psychotherapist' },
      'package.profession',
      'package.unknown_price',
    ],
    [
      'a fee that the care region has not published for the profession',
      { feeFrom: 'jonkoping.2017-01-01', profession: 'nurse' },
      'package.feeFrom',
      'package.unknown_fee',
    ],
  ];
  for (const [name, change, field, code] of CASES) {
    it(`is said beside its field: ${name}`, () => {
      const { answer, problems } = assessed(entered({ ...FILLED, ...change }));
      assert.equal(answer, undefined);
      assert.deepEqual(
        problems.map((problem) => [problem.field, problem.code]),
        [[field, code]],
      );
    });
  }
});

describe('the answer', () => {
  it('is one sentence: the patient 5 × 100, the region 5 × 400, and without 4 × 90', () => {
    const answer = answered(entered(FILLED));
    assert.equal(
      said(answerSentence(answer)),
      'Under 4 månader betalar patienten 500 kr och hemregionen 2 000 kr med regionalt avtal. Utan avtal betalar patienten 360 kr.',
    );
    assert.equal(
      said(answerSentence(answer), 'en'),
      'Over 4 months, the patient pays SEK 500 and the home region SEK 2,000 with a regional agreement. Without one, the patient pays SEK 360.',
    );
  });

  it('names an insurer where one pays, beside the patient who pays the product', () => {
    const state = entered({
      ...FILLED,
      months: '1',
      visits: '1',
      payer: 'insurer',
      productOnce: '50',
      productWith: 'insurer',
      productWithout: 'patient',
    });
    assert.equal(
      said(answerSentence(answered(state))),
      'Under en månad betalar patienten 100 kr, hemregionen 400 kr och försäkringen 50 kr med regionalt avtal. Utan avtal betalar patienten 50 kr och försäkringen 90 kr.',
    );
  });

  it('is half where half is known, and says which half is not', () => {
    const { payer: _, subscription: __, ...half } = FILLED;
    assert.match(said(answerSentence(answered(entered(half)))), /Vad paketet kostar utan avtal är inte ifyllt\.$/);
    const { visitPrice: ___, ...other } = FILLED;
    assert.match(
      said(answerSentence(answered(entered(other)))),
      /^Under 4 månader betalar patienten 360 kr utan avtal\. Vad paketet kostar med regionalt avtal är inte ifyllt\.$/,
    );
  });

  it('is a range for the region when nobody knows whether the fee is inside: 5 × 400 to 5 × 500', () => {
    const { region, patient } = answered(entered({ ...FILLED, feeIncluded: 'unknown' })).with;
    assert.deepEqual([region.low, region.high, patient.value], ['2000', '2500', '500']);
  });

  it('says what the cap does: 8 visits at 275 kr are 2 200 kr, and 1 400 kr are reached in the sixth month', () => {
    const answer = answered(withExample(emptyState, catalogue, 'sv'));
    const sentence = feeSentence(answer, false);
    assert.ok(sentence);
    assert.equal(
      said(sentence),
      'Patientavgifterna blir 1 400 kr. Utan högkostnadsskydd hade de blivit 2 200 kr. Taket nås i månad 6.',
    );
    assert.equal(feeSentence(answer, true)?.key, 'package-fees-exempt');
  });
});

describe('the break-even', () => {
  it('of the patient is at three visits: 3 × 100 is no more than 4 × 90, 4 × 100 is', () => {
    const { lead, points } = breakEvenSentences('patient', answered(entered(FILLED)).breakEven.patient);
    assert.deepEqual(
      lead.map((each) => said(each)),
      ['Vid högst 3 besök betalar patienten inte mer med avtal än utan.'],
    );
    assert.deepEqual(
      points.map((each) => said(each)),
      ['Vid 3 besök: 300 kr med avtal, 360 kr utan.', 'Vid 4 besök: 400 kr med avtal, 360 kr utan.'],
    );
    assert.deepEqual(points[0]?.figures, {
      with: 'package.paidAt.with.patient.3',
      against: 'package.paidAt.without.patient.3',
    });
  });

  it('may come twice: a cap of 150 kr makes many visits cheaper than 40 kr each', () => {
    // With: 100, 150, 150 …; without: 40, 80, 120, 160. Nothing at none; dearer at 1 to 3; no dearer from 4 on.
    const state = entered({ ...FILLED, capOf: 'own', cap: '150', subscription: '', ownVisitPrice: '40' });
    const { lead } = breakEvenSentences('patient', answered(state).breakEven.patient);
    assert.deepEqual(
      lead.map((each) => said(each)),
      [
        'Bara utan besök betalar patienten inte mer med avtal än utan.',
        'Vid 4 besök och fler betalar patienten inte mer med avtal än utan.',
      ],
    );
  });

  it('of the region is held against the visits that the package replaces: 2 × 900 pay for four visits of 400', () => {
    const state = entered({ ...FILLED, replacedVisits: '2', replacedPrice: '900' });
    const { lead, points } = breakEvenSentences('region', answered(state).breakEven.region);
    assert.deepEqual(
      [...lead, ...points].map((each) => said(each)),
      [
        'Vid högst 4 besök betalar hemregionen inte mer än vad de ersatta besöken kostar.',
        'Vid 4 besök: 1 600 kr för paketet, 1 800 kr för de ersatta besöken.',
        'Vid 5 besök: 2 000 kr för paketet, 1 800 kr för de ersatta besöken.',
      ],
    );
    assert.equal(answered(entered(FILLED)).breakEven.region.missing, 'no_replaced');
  });

  it('may never come: a fee of 100 kr against nothing but a start fee of 50 kr is dearer from the first visit on', () => {
    const always = answered(entered({ ...FILLED, fee: '0' })).breakEven.patient;
    assert.equal(
      breakEvenSentences('patient', always)
        .lead.map((each) => said(each))
        .join(),
      'Patienten betalar aldrig mer med avtal än utan, hur många besöken än är.',
    );
  });
});

describe('the example', () => {
  it('is marked, leaves everything else alone, and goes away whole', () => {
    const before = typed(emptyState, 'invoiced', '100');
    const example = withExample(typed(before, 'package.fee', '3'), catalogue, 'sv');
    assert.ok(isExample(example) && !isEmpty(example));
    assert.equal(example.texts['package.fee'], undefined);
    assert.deepEqual(withoutPackage(example).texts, before.texts);
    assert.ok(isEmpty(withoutPackage(example)));
    assert.ok(isExample(typed(example, 'package.visits', '9')), 'a changed example is still made up');
  });

  it('is made of fields that the view has, with texts that they accept', () => {
    for (const language of /** @type {const} */ (['sv', 'en'])) {
      for (const [field, text] of Object.entries(withExample(emptyState, catalogue, language).texts)) {
        assert.ok(isField(field.split('.'), catalogue), field);
        assert.ok(acceptsText(field, text, catalogue), `${field}: ${text}`);
      }
    }
  });
});

describe('the fields', () => {
  it('are those of the view and no others', () => {
    const is = (/** @type {string} */ field) => isField(field.split('.'), catalogue);
    assert.ok(is('package.visits') && is('package.visitsIn.36') && is('package.capOf'));
    for (const other of [
      'package',
      'package.',
      'package.visitsIn.37',
      'package.visitsIn.0',
      'package.x',
      'package.toString',
    ])
      assert.ok(!is(other), other);
  });

  it('of a set take only what is in it, and those that are typed in take anything', () => {
    for (const [field, good, bad] of [
      ['package.months', '36', '37'],
      ['package.payer', 'insurer', 'region'],
      ['package.list', 'skl-2019', 'skl-1999'],
      ['package.feeFrom', 'stockholm.2024-01-01', 'stockholm.2023-01-01'],
      ['package.capOf', 'cap-2017', 'cap-2016'],
      ['package.region', '23', '02'],
      ['package.exempt', '', 'no'],
    ]) {
      assert.ok(acceptsText(field ?? '', good ?? '', catalogue), `${field}: ${good}`);
      assert.ok(!acceptsText(field ?? '', bad ?? '', catalogue), `${field}: ${bad}`);
    }
    assert.ok(acceptsText('package.visits', 'många', catalogue));
    assert.equal(numberField('package.visitsIn.3'), 'contacts');
    assert.equal(numberField('package.months'), undefined);
  });

  it('each have a name of their own', () => {
    const names = ['package.visitsIn.3', 'package.visits', 'package.feeFrom', 'package.cap', 'package.share'].map(
      (field) =>
        packageFieldName({ words: /** @type {never} */ ({ text: (/** @type {string} */ key) => key }) }, field),
    );
    assert.equal(new Set(names).size, names.length);
    assert.ok(!names.includes('care-package-title'));
  });

  it('offer each published fee in its days, the latest first', () => {
    assert.deepEqual(
      feePeriods(catalogue).map(({ key }) => key),
      [
        'stockholm.2024-01-01',
        'uppsala.2023-01-01',
        'jonkoping.2022-01-01',
        'sormland.2020-01-01',
        'sormland.2017-01-01',
        'jonkoping.2017-01-01',
      ],
    );
  });
});
