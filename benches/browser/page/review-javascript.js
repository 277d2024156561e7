/*
 * All checks of the review in JavaScript, as one writes them who wants them fast: what comes again and again is understood
 * once, rows are columns of numbers, amounts whole öre.
 */

import { MANY } from './review-answer.js';
import { exempt, possible, readAmount, readDay, remembered, UNREADABLE, wordsOf } from './review-cells.js';
import { Numbering } from './review-numbering.js';
import { CODES, COLUMNS } from './review-rules.js';

/** @typedef {import('./review-answer.js').Answer} Answer */
/** @typedef {import('./review-rules.js').Rules} Rules */
/** @typedef {typeof CODES[number]} Code */
/** @typedef {{ key: string, contacts: number, credits: number, invoiced: number }} Sum */

/** @type {Record<Code, number>} */
const NUMBER = Object.assign({}, ...CODES.map((code, number) => ({ [code]: number })));
/** So many times what is expected is improbable. */
const IMPROBABLE = 3;
/** Fewer words of professions and of providers are told apart in the number of a visit. */
const MOST_WORDS = 2 ** 8;

/** @param {Rules} rules */
export function reviewer(rules) {
  const words = {
    careRegion: wordsOf(rules.words.region),
    homeRegion: wordsOf(rules.words.region),
    profession: wordsOf(rules.words.profession),
    contactType: wordsOf(rules.words.contact_type),
    freeCard: wordsOf(rules.words.free_card),
    provider: wordsOf({}),
  };
  const dayOf = remembered((text, number) => readDay(rules, text, number));
  const amountOf = remembered(readAmount);

  // A row's own number is the place in these; the spreadsheet's is two more.
  /** @type {number[]} */
  const amounts = [];
  /** Row that first had the same identity, or visit; -1: it has none. */
  const [firstOfContact, firstOfVisit] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  /** @type {number[]} */
  const credits = [];
  /** @type {{ row: number, code: number, otherRow: number }[]} */
  const findings = [];
  /** Of each row what was expected, and which rows are expected to be nothing. */
  const expectedOf = /** @type {number[]} */ ([]);
  const isNothing = /** @type {boolean[]} */ ([]);

  const contacts = new Numbering();
  /** Of each contact the first row. */
  const rowOfContact = /** @type {number[]} */ ([]);
  const firstRow = (/** @type {string} */ contact, /** @type {number} */ at) => {
    const number = contacts.of(contact);
    if (number === rowOfContact.length) rowOfContact.push(at);
    return rowOfContact[number] ?? at;
  };
  const patients = new Numbering();
  /** @type {number[]} */
  const contactsOf = [];
  /** Of each patient the last row with a visit not met before, and of each such row the one before it: few, so that a walk
   * is quicker than a map of all visits. */
  const [lastOfPatient, rowBefore, visitOf] = [
    /** @type {number[]} */ ([]),
    /** @type {number[]} */ ([]),
    /** @type {number[]} */ ([]),
  ];
  const firstVisit = (/** @type {number} */ patient, /** @type {number} */ visit, /** @type {number} */ at) => {
    const last = lastOfPatient[patient] ?? -1;
    for (let met = last; met >= 0; met = rowBefore[met] ?? -1) if (visitOf[met] === visit) return met;
    lastOfPatient[patient] = at;
    rowBefore[at] = last;
    return at;
  };
  const sums = {
    profession: /** @type {Sum[]} */ ([]),
    provider: /** @type {Sum[]} */ ([]),
    month: /** @type {Sum[]} */ ([]),
    careRegion: /** @type {Sum[]} */ ([]),
    contactType: /** @type {Sum[]} */ ([]),
  };
  const totals = { contacts: 0, credits: 0, pairedCredits: 0, withoutAmount: 0, invoiced: 0, patients: 0 };
  let last = 0;

  const find = (/** @type {Code} */ code, otherRow = -1) => {
    findings.push({ row: last, code: NUMBER[code], otherRow });
  };

  /** @param {string[]} cells */
  const row = (cells) => {
    const [contact, dayText, careText, providerText, professionText, typeText, patient, homeText, amountText, feeText] =
      /** @type {[string, string, string, string, string, string, string, string, string, string]} */ (
        /** @type {unknown} */ (cells)
      );
    // The heading, and what follows the last line end.
    if (last === 0 || cells.length === 1) {
      last += cells.length > 1 ? 1 : 0;
      return;
    }
    const at = amounts.length;
    last = at + 2;
    const day = dayText === '' ? undefined : dayOf(dayText);
    const amount = amountText === '' ? undefined : amountOf(amountText);
    const profession = words.profession(professionText);
    const provider = words.provider(providerText);
    const known = amount !== undefined && !Number.isNaN(amount);
    amounts.push(known ? amount : UNREADABLE);
    firstOfContact.push(contact === '' ? -1 : firstRow(contact, at));
    const person = patient === '' ? -1 : patients.of(patient);
    const isVisit = person >= 0 && day !== undefined && day.finding !== 'day.unreadable';
    const visit = isVisit ? (day.number * MOST_WORDS + profession.number) * MOST_WORDS + provider.number : -1;
    rowBefore.push(-1);
    visitOf.push(visit);
    firstOfVisit.push(isVisit ? firstVisit(person, visit, at) : -1);
    const type = words.contactType(typeText);
    const care = words.careRegion(careText);
    if (!known) totals.withoutAmount += 1;
    else {
      totals.invoiced += amount;
      if (amount < 0) totals.credits += 1;
      else totals.contacts += 1;
      if (person >= 0) contactsOf[person] = (contactsOf[person] ?? 0) + (amount < 0 ? 0 : 1);
      add(sums.profession, profession.number, profession.meaning ?? '', amount);
      add(sums.provider, provider.number, provider.text, amount);
      add(sums.month, day === undefined ? 0 : day.number + 1, day?.month ?? '', amount);
      add(sums.careRegion, care.number, care.meaning ?? '', amount);
      add(sums.contactType, type.number, type.meaning ?? '', amount);
    }
    expectedOf.push(known && amount < 0 ? amount : UNREADABLE);
    isNothing.push(false);
    if (known && amount < 0) {
      credits.push(at);
      return;
    }

    if (
      contact === '' ||
      dayText === '' ||
      careText === '' ||
      providerText === '' ||
      professionText === '' ||
      typeText === '' ||
      patient === '' ||
      homeText === '' ||
      amountText === ''
    )
      find('missing');
    if (cells.length > COLUMNS.length) find('more_cells');
    if (day?.finding) find(day.finding);
    if (typeText !== '') {
      if (type.meaning === undefined) find('contact_type.unknown');
      else if (type.meaning === 'notPayable') find('contact_type.not_payable');
    }
    let isOther = false;
    if (homeText !== '') {
      const home = words.homeRegion(homeText).meaning;
      if (home === undefined) find('home_region.unknown');
      else if (home !== rules.homeRegion) {
        find('home_region.other');
        isOther = true;
      }
    }
    const price = profession.meaning === undefined ? undefined : day?.list?.prices[profession.meaning];
    if (professionText !== '') {
      if (profession.meaning === undefined) find('profession.unknown');
      else if (profession.meaning === 'none' || (day?.list && price === undefined)) find('profession.not_listed');
    }
    const fee = feeText === '' ? undefined : amountOf(feeText);
    const hasFee = fee !== undefined && fee >= 0;
    if (fee !== undefined && !hasFee) find('fee.unreadable');
    isNothing[at] = isOther || type.meaning === 'notPayable';
    if (amountText === '') return;
    if (!known) {
      find('amount.unreadable');
      return;
    }

    const published = profession.meaning === undefined ? undefined : day?.fees.get(profession.meaning);
    const isExempt = exempt(rules, day, cells[10] ?? '', words.freeCard(cells[11] ?? ''));
    if (price !== undefined) {
      const candidates = possible(price, hasFee ? fee : undefined, published, isExempt);
      expectedOf[at] = candidates.includes(amount) ? amount : (candidates[0] ?? UNREADABLE);
    }
    const code = amountFinding();
    if (code) find(code);

    /** @returns {Code | undefined} */
    function amountFinding() {
      if (amount === 0) return 'amount.zero';
      if (price !== undefined && Number(amount) > IMPROBABLE * price) return 'amount.improbable';
      if (hasFee) {
        if (isExempt === 'yes' && fee > 0) return 'fee.exempt';
        if (isExempt === 'unsure' && fee > 0) return 'fee.age_unsure';
        if (published !== undefined && fee > published) return 'fee.above';
        if (fee === 0 && (published ?? 0) > 0 && isExempt === 'no') return 'fee.not_collected';
        if (fee === 0 && (published ?? 0) > 0 && isExempt === 'unsure') return 'fee.age_unsure';
        if (fee > 0 && amount === price) return 'fee.not_deducted';
      }
      if (price === undefined || expectedOf[at] === amount) return undefined;
      for (const [other, its] of Object.entries(day?.list?.prices ?? {})) {
        if (other === profession.meaning) continue;
        const theirs = day?.fees.get(other);
        if (possible(its, hasFee ? fee : undefined, theirs, isExempt).includes(Number(amount)))
          return 'price.other_profession';
      }
      return 'price.differs';
    }
  };

  /** @returns {Answer} */
  const finish = () => {
    const isCredited = paired();
    for (const at of credits) {
      if (isCredited.has(at)) totals.pairedCredits += 1;
      else findings.push({ row: at + 2, code: NUMBER['credit.unpaired'], otherRow: -1 });
    }
    duplicates(isCredited);
    const expected = { rows: 0, invoiced: 0, expected: 0 };
    amounts.forEach((amount, at) => {
      const right = expectedOf[at] ?? UNREADABLE;
      if (Number.isNaN(amount) || Number.isNaN(right)) return;
      expected.rows += 1;
      expected.invoiced += amount;
      if (amount < 0 || isCredited.has(at)) expected.expected += amount;
      else if (!isNothing[at]) expected.expected += right;
    });
    const perPatient = Array.from({ length: MANY + 1 }, () => 0);
    for (const count of contactsOf) {
      if (count !== undefined) perPatient[Math.min(count, MANY)] = (perPatient[Math.min(count, MANY)] ?? 0) + 1;
    }
    totals.patients = perPatient.reduce((sum, patients) => sum + patients);
    findings.sort((left, right) => left.row - right.row || left.code - right.code);
    return {
      totals,
      expected,
      perPatient,
      groups: grouped(sums),
      findings: {
        row: Uint32Array.from(findings, ({ row }) => row),
        code: Uint8Array.from(findings, ({ code }) => code),
        otherRow: Uint32Array.from(findings, ({ otherRow }) => otherRow + 1),
      },
    };
  };

  /** Credits with the rows they take back: of the same identity, else of the same visit, the earliest with the amount. */
  function paired() {
    const creditsBy = { contact: new Set(), visit: new Set() };
    for (const at of credits) {
      creditsBy.contact.add(firstOfContact[at]);
      creditsBy.visit.add(firstOfVisit[at]);
    }
    // Only the rows that a credit can be of are looked through.
    const rowsBy = { contact: new Map(), visit: new Map() };
    amounts.forEach((amount, at) => {
      if (Number.isNaN(amount) || amount < 0) return;
      const [contact, visit] = [firstOfContact[at] ?? -1, firstOfVisit[at] ?? -1];
      if (contact >= 0 && creditsBy.contact.has(contact)) listed(rowsBy.contact, contact, at);
      if (visit >= 0 && creditsBy.visit.has(visit)) listed(rowsBy.visit, visit, at);
    });
    /** @type {Set<number>} */
    const taken = new Set();
    for (const credit of credits) {
      const isIts = (/** @type {number} */ at) => !taken.has(at) && amounts[at] === -(amounts[credit] ?? 0);
      const of =
        rowsBy.contact.get(firstOfContact[credit])?.find(isIts) ?? rowsBy.visit.get(firstOfVisit[credit])?.find(isIts);
      if (of !== undefined) taken.add(of).add(credit);
    }
    return taken;
  }

  /** @param {Set<number>} isCredited */
  function duplicates(isCredited) {
    /** The first row that counts, where the very first is a credit or credited. */
    const [contactsAgain, visitsAgain] = [new Map(), new Map()];
    const firstThatCounts = (
      /** @type {Map<number, number>} */ again,
      /** @type {number} */ first,
      /** @type {number} */ at,
    ) => {
      if (first < 0) return at;
      if ((amounts[first] ?? 0) < 0 || isCredited.has(first)) {
        const other = again.get(first);
        if (other === undefined) again.set(first, at);
        return other ?? at;
      }
      return first;
    };
    amounts.forEach((amount, at) => {
      if (amount < 0 || isCredited.has(at)) return;
      const contact = firstThatCounts(contactsAgain, firstOfContact[at] ?? -1, at);
      const visit = firstThatCounts(visitsAgain, firstOfVisit[at] ?? -1, at);
      if (contact !== at) {
        findings.push({ row: at + 2, code: NUMBER['duplicate.contact'], otherRow: contact + 1 });
        isNothing[at] = true;
      } else if (visit !== at) findings.push({ row: at + 2, code: NUMBER['duplicate.visit'], otherRow: visit + 1 });
    });
  }

  return { row, finish };
}

/**
 * @param {Map<number, number[]>} rows
 * @param {number} key
 * @param {number} at
 */
function listed(rows, key, at) {
  const list = rows.get(key);
  if (list) list.push(at);
  else rows.set(key, [at]);
}

/**
 * @param {Sum[]} sums
 * @param {number} number of the word or day
 * @param {string} key of the group it is in
 * @param {number} amount
 */
function add(sums, number, key, amount) {
  sums[number] ??= { key, contacts: 0, credits: 0, invoiced: 0 };
  const sum = sums[number];
  sum.invoiced += amount;
  if (amount < 0) sum.credits += 1;
  else sum.contacts += 1;
}

/** @param {Record<string, Sum[]>} sums of words and days */
function grouped(sums) {
  /** @type {Answer['groups']} */
  const groups = {};
  for (const [by, words] of Object.entries(sums)) {
    for (const sum of words) {
      if (!sum) continue;
      const [contacts = 0, credits = 0, invoiced = 0] = groups[`${by} ${sum.key}`] ?? [];
      groups[`${by} ${sum.key}`] = [contacts + sum.contacts, credits + sum.credits, invoiced + sum.invoiced];
    }
  }
  return groups;
}
