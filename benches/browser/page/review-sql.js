/* The SQL of the review, in the order it is run. Amounts are whole öre; a finding's code is its place in `CODES`. */

import { MANY } from './review-answer.js';
import { CODES, COLUMNS } from './review-rules.js';

/** @typedef {import('./review-rules.js').Rules} Rules */

/** @param {typeof CODES[number]} code */
const bit = (code) => 1 << CODES.indexOf(code);
/** @param {typeof CODES[number]} code */
const number = (code) => CODES.indexOf(code);
const quoted = (/** @type {string} */ text) => `'${text.replaceAll("'", "''")}'`;

/**
 * What is gone by, as tables.
 * @param {Rules} rules
 */
export function facts({ homeRegion, today, period, lists, fees, childrenUnder, fromAge, words }) {
  const table = (/** @type {string} */ name, /** @type {string} */ columns, /** @type {string[]} */ rows) =>
    `CREATE OR REPLACE TABLE ${name} AS SELECT * FROM (VALUES ${rows.join(', ')}) AS given(${columns})`;
  const day = (/** @type {string} */ text) => `DATE ${quoted(text)}`;
  const prices = lists.flatMap(({ from, to, prices }) =>
    Object.entries(prices).map(([who, price]) => `(${day(from)}, ${day(to)}, ${quoted(who)}, ${price}::BIGINT)`),
  );
  return [
    table('rules', 'homeRegion, today, periodFrom, periodTo, childrenUnder, fromAge', [
      `(${quoted(homeRegion)}, ${day(today)}, ${day(period.from)}, ${day(period.to)}, ${childrenUnder}, ${fromAge})`,
    ]),
    table('prices', '"from", "to", profession, price', prices),
    table(
      'fees',
      '"from", "to", profession, fee',
      fees.map(({ from, to, profession, fee }) => `(${day(from)}, ${day(to)}, ${quoted(profession)}, ${fee}::BIGINT)`),
    ),
    ...Object.entries(words).map(([kind, meanings]) =>
      table(
        `${kind}_words`,
        'word, meaning',
        Object.entries(meanings).map(([word, meaning]) => `(${quoted(word)}, ${quoted(meaning)})`),
      ),
    ),
  ].join(';\n');
}

const word = (/** @type {string} */ column) => `lower(trim(${column}))`;
const öre = (/** @type {string} */ column) =>
  `(TRY_CAST(replace(${column}, ',', '.') AS DECIMAL(18, 2)) * 100)::BIGINT`;
const text = (/** @type {string} */ column) => `nullif(${column}, '') AS ${column}`;

/** A cell that no heading is for. */
const BEYOND = 'beyond';

/** The file, with what each cell means. Text that is no value is NULL and remembered; what is empty is NULL too. */
export const INVOICE = `
CREATE OR REPLACE TABLE invoice AS
SELECT
  row, contact, patient, provider, raw.profession AS professionWord,
  TRY_CAST(day AS DATE) AS day, day IS NOT NULL AS hasDay,
  ${öre('amount')} AS amount, amount IS NOT NULL AS hasAmount,
  ${öre('fee')} AS fee, fee IS NOT NULL AS hasFee,
  p.meaning AS profession, t.meaning AS contactType, c.meaning AS careRegion, h.meaning AS homeRegion, f.meaning AS freeCard,
  contactType IS NOT NULL AS hasContactType, homeRegion IS NOT NULL AS hasHomeRegion, careRegion IS NOT NULL AS hasCareRegion,
  beyond IS NOT NULL AS hasMoreCells, TRY_CAST(birthYear AS INTEGER) AS birthYear
FROM (
  SELECT (row_number() OVER () + 1)::INTEGER AS row, ${[...COLUMNS, BEYOND].map(text).join(', ')}
  FROM read_csv('invoice.csv', auto_detect = false, delim = ';', quote = '"', escape = '"', header = false, skip = 1,
    null_padding = true, columns = {${[...COLUMNS, BEYOND].map((column) => `'${column}': 'VARCHAR'`).join(', ')}})
) AS raw
LEFT JOIN profession_words AS p ON ${word('raw.profession')} = p.word
LEFT JOIN contact_type_words AS t ON ${word('raw.contactType')} = t.word
LEFT JOIN region_words AS c ON ${word('raw.careRegion')} = c.word
LEFT JOIN region_words AS h ON ${word('raw.homeRegion')} = h.word
LEFT JOIN free_card_words AS f ON ${word('raw.freeCard')} = f.word`;

/** Price and fee by day and profession, of the days that the file has: what the rows are joined with. */
export const TERMS = `
CREATE OR REPLACE TABLE terms AS
SELECT day, l."from" IS NOT NULL AS hasList, who.meaning AS profession, p.price, f.fee AS published
FROM (SELECT DISTINCT day FROM invoice WHERE day IS NOT NULL)
CROSS JOIN (SELECT DISTINCT meaning FROM profession_words) AS who
LEFT JOIN (SELECT DISTINCT "from", "to" FROM prices) AS l ON day BETWEEN l."from" AND l."to"
LEFT JOIN prices AS p ON p.profession = who.meaning AND day BETWEEN p."from" AND p."to"
LEFT JOIN fees AS f ON f.profession = who.meaning AND day BETWEEN f."from" AND f."to"`;

/** What may be invoiced: amounts are net, and the fee is inside of the price. */
const possible = (/** @type {string} */ price, /** @type {string} */ published) => `CASE
    WHEN fee >= 0 AND (${published} IS NULL OR fee <= ${published}) THEN [${price} - fee]
    WHEN exempt = 'yes' THEN [${price}]
    WHEN exempt = 'no' THEN [greatest(0, ${price} - coalesce(${published}, 0))]
    ELSE [greatest(0, ${price} - coalesce(${published}, 0)), ${price}]
  END`;

/** All that can be said of a row by itself: a bit for each finding. */
export const CHECKED = `
CREATE OR REPLACE TABLE checked AS
WITH known AS (
  SELECT invoice.*, hasList, price, published, rules.homeRegion AS ours, today, periodFrom, periodTo,
    CASE
      WHEN freeCard = 'yes' THEN 'yes'
      WHEN year(day) - birthYear < childrenUnder OR year(day) - birthYear > fromAge THEN 'yes'
      WHEN year(day) - birthYear IN (childrenUnder, fromAge) THEN 'unsure'
      WHEN birthYear IS NULL OR day IS NULL THEN 'unknown'
      ELSE 'no'
    END AS exempt
  FROM invoice
  CROSS JOIN rules
  LEFT JOIN (SELECT DISTINCT day, hasList FROM terms) AS d USING (day)
  LEFT JOIN (SELECT day, profession, price, published FROM terms) AS t USING (day, profession)
), priced AS (
  SELECT *, CASE WHEN amount >= 0 AND price IS NOT NULL THEN ${possible('price', 'published')} END AS possible FROM known
)
SELECT row, contact, patient, provider, professionWord, day, amount, profession, contactType, careRegion,
  fee, published, exempt,
  CASE WHEN list_contains(possible, amount) THEN amount ELSE possible[1] END AS expected,
  contactType IS NOT DISTINCT FROM 'notPayable' OR homeRegion IS DISTINCT FROM ours AND homeRegion IS NOT NULL AS isNothing,
  CASE WHEN amount < 0 THEN 0 ELSE
    CASE WHEN contact IS NULL OR NOT hasDay OR NOT hasCareRegion OR provider IS NULL OR professionWord IS NULL
      OR NOT hasContactType OR patient IS NULL OR NOT hasHomeRegion OR NOT hasAmount
      THEN ${bit('missing')} ELSE 0 END
    + CASE WHEN hasMoreCells THEN ${bit('more_cells')} ELSE 0 END
    + CASE
      WHEN day IS NULL THEN CASE WHEN hasDay THEN ${bit('day.unreadable')} ELSE 0 END
      WHEN day > today THEN ${bit('day.future')}
      WHEN NOT hasList THEN ${bit('day.no_list')}
      WHEN day NOT BETWEEN periodFrom AND periodTo THEN ${bit('day.outside_period')}
      ELSE 0 END
    + CASE
      WHEN contactType IS NULL THEN CASE WHEN hasContactType THEN ${bit('contact_type.unknown')} ELSE 0 END
      WHEN contactType = 'notPayable' THEN ${bit('contact_type.not_payable')}
      ELSE 0 END
    + CASE
      WHEN homeRegion IS NULL THEN CASE WHEN hasHomeRegion THEN ${bit('home_region.unknown')} ELSE 0 END
      WHEN homeRegion <> ours THEN ${bit('home_region.other')}
      ELSE 0 END
    + CASE
      WHEN profession IS NULL THEN CASE WHEN professionWord IS NOT NULL THEN ${bit('profession.unknown')} ELSE 0 END
      WHEN profession = 'none' OR (hasList AND price IS NULL) THEN ${bit('profession.not_listed')}
      ELSE 0 END
    + CASE WHEN hasFee AND (fee IS NULL OR fee < 0) THEN ${bit('fee.unreadable')} ELSE 0 END
    + CASE
      WHEN amount IS NULL THEN CASE WHEN hasAmount THEN ${bit('amount.unreadable')} ELSE 0 END
      WHEN amount = 0 THEN ${bit('amount.zero')}
      WHEN amount > 3 * price THEN ${bit('amount.improbable')}
      WHEN exempt = 'yes' AND fee > 0 THEN ${bit('fee.exempt')}
      WHEN exempt = 'unsure' AND fee > 0 THEN ${bit('fee.age_unsure')}
      WHEN fee > published THEN ${bit('fee.above')}
      WHEN fee = 0 AND published > 0 AND exempt = 'no' THEN ${bit('fee.not_collected')}
      WHEN fee = 0 AND published > 0 AND exempt = 'unsure' THEN ${bit('fee.age_unsure')}
      WHEN fee > 0 AND amount = price THEN ${bit('fee.not_deducted')}
      WHEN price IS NOT NULL AND NOT list_contains(possible, amount) THEN ${bit('price.differs')}
      ELSE 0 END
  END AS found
FROM priced`;

const VISIT = ['patient', 'day', 'professionWord', 'provider'];
/** The nth credit of a key takes back the nth row of the key and amount, which is what taking the earliest comes to. */
const paired = (/** @type {string[]} */ key, /** @type {string} */ credits, /** @type {string} */ rows) => `
  SELECT c.row AS credit, r.row AS credited
  FROM (SELECT *, row_number() OVER (PARTITION BY ${key.join(', ')}, amount ORDER BY row) AS nth FROM ${credits}
    WHERE ${key.map((one) => `${one} IS NOT NULL`).join(' AND ')}) AS c
  JOIN (SELECT *, row_number() OVER (PARTITION BY ${key.join(', ')}, amount ORDER BY row) AS nth FROM ${rows}
    SEMI JOIN ${credits} USING (${key.join(', ')})) AS r
  ON ${key.map((one) => `c.${one} = r.${one}`).join(' AND ')} AND c.amount = -r.amount AND c.nth = r.nth`;

export const CREDITED = `
CREATE OR REPLACE TABLE credited AS
WITH credits AS (SELECT row, contact, patient, day, professionWord, provider, amount FROM checked WHERE amount < 0),
charged AS (SELECT row, contact, patient, day, professionWord, provider, amount FROM checked WHERE amount >= 0),
by_contact AS MATERIALIZED (${paired(['contact'], 'credits', 'charged')}),
credits_left AS MATERIALIZED (SELECT * FROM credits ANTI JOIN by_contact ON row = credit),
charged_left AS (SELECT * FROM charged ANTI JOIN by_contact ON row = credited)
FROM by_contact UNION ALL (${paired(VISIT, 'credits_left', 'charged_left')})`;

const again = (/** @type {string[]} */ key) => `
  SELECT row, first FROM counted
  JOIN (SELECT ${key.join(', ')}, min(row) AS first FROM counted GROUP BY ALL HAVING count(*) > 1)
  USING (${key.join(', ')}) WHERE row <> first`;

/** Grouping and joining what comes twice is quicker than a window over all rows. */
export const DUPLICATES = `
CREATE OR REPLACE TABLE duplicates AS
WITH counted AS (
  SELECT row, contact, patient, day, professionWord, provider FROM checked
  WHERE (amount >= 0 OR amount IS NULL) AND row NOT IN (SELECT credited FROM credited)
),
by_contact AS MATERIALIZED (${again(['contact'])})
SELECT row, ${number('duplicate.contact')} AS code, first AS otherRow FROM by_contact
UNION ALL SELECT row, ${number('duplicate.visit')}, first FROM (${again(VISIT)}) ANTI JOIN by_contact USING (row)`;

export const FINDINGS = `
WITH faulty AS (SELECT * FROM checked WHERE found <> 0),
as_another AS (
  SELECT DISTINCT row FROM faulty AS r JOIN terms AS t ON t.day = r.day AND t.profession <> r.profession
  WHERE found & ${bit('price.differs')} <> 0 AND t.price IS NOT NULL
    AND list_contains(${possible('t.price', 't.published')}, amount)
)
SELECT row, code::UTINYINT AS code, 0::INTEGER AS otherRow
FROM (
  SELECT row, CASE WHEN code = ${number('price.differs')} AND row IN (FROM as_another)
    THEN ${number('price.other_profession')} ELSE code END AS code
  FROM faulty CROSS JOIN range(${CODES.length}) AS codes(code) WHERE (found >> code::INTEGER) & 1 = 1
)
UNION ALL SELECT row, code, otherRow FROM duplicates
UNION ALL SELECT row, ${number('credit.unpaired')}, 0 FROM checked
  WHERE amount < 0 AND row NOT IN (SELECT credit FROM credited)
ORDER BY row, code`;

export const TOTALS = {
  all: `SELECT count(*) FILTER (amount >= 0) AS contacts, count(*) FILTER (amount < 0) AS credits,
    (SELECT count(*) FROM credited) AS pairedCredits, count(*) FILTER (amount IS NULL) AS withoutAmount,
    sum(amount)::DOUBLE AS invoiced, count(DISTINCT patient) FILTER (amount IS NOT NULL) AS patients FROM checked`,
  expected: `SELECT count(*) AS rows, sum(amount)::DOUBLE AS invoiced, sum(CASE
      WHEN amount < 0 OR row IN (SELECT credited FROM credited) THEN amount
      WHEN isNothing OR row IN (SELECT row FROM duplicates WHERE code = ${number('duplicate.contact')}) THEN 0
      ELSE expected END)::DOUBLE AS expected
    FROM checked WHERE amount < 0 OR expected IS NOT NULL`,
  perPatient: `SELECT least(contacts, ${MANY}) AS contacts, count(*) AS patients
    FROM (SELECT count(*) FILTER (amount >= 0) AS contacts FROM checked WHERE amount IS NOT NULL AND patient IS NOT NULL GROUP BY patient) GROUP BY ALL`,
  groups: ['profession', 'provider', 'month', 'careRegion', 'contactType']
    .map(
      (by) => `SELECT '${by} ' || coalesce(${by === 'month' ? "strftime(month, '%Y-%m')" : by}, '') AS name,
      count(*) FILTER (amount >= 0) AS contacts, count(*) FILTER (amount < 0) AS credits, sum(amount)::DOUBLE AS invoiced
    FROM (SELECT ${by === 'month' ? "date_trunc('month', day) AS month" : by}, amount FROM checked) WHERE amount IS NOT NULL GROUP BY ${by}`,
    )
    .join(' UNION ALL '),
};
