/*
 * What crosses the boundary between the page and the review of invoice files. Written by hand; a test compares every
 * name here with what the module in fact reads and returns.
 *
 * Amounts are decimal text in kronor, days ISO text, rows numbered as a spreadsheet numbers them, from 1.
 * Nothing that identifies a patient or a contact ever crosses: rows are named by their number.
 */

export type DecimalText = string;
export type DayText = string;
export type RegionCode = string;
export type Profession =
  | "doctor" | "nurse" | "physiotherapist" | "psychologist"
  | "counsellor" | "psychotherapist" | "other_licensed";

// ---------------------------------------------------------------- what goes in

/** What a column holds. */
export type ColumnRole =
  | "contact" | "day" | "amount" | "profession" | "contactType" | "patient" | "homeRegion" | "careRegion"
  | "provider" | "fee" | "age" | "freeCard" | "initiative";

/** All that a review goes by; kept in the receipt. As JSON it is enough for a whole review without a screen. */
export interface ReviewSettings {
  homeRegion: RegionCode;
  /** The day the review is made. */
  today: DayText;
  /** The days that the invoice is for. Missing: not said, so not checked. */
  period?: { from: DayText; to: DayText };
  priceList: { series: string } | { own: ReviewPriceList[] };
  /** The care region's patient fees. Missing: not known. */
  fee?: { published: string } | { own: ReviewFee[] };
  exempt: {
    /** Free while younger than this age. */
    childrenUnder?: number;
    /** Free through the calendar year in which they reach this age. */
    childrenThroughYearOf?: number;
    fromAge?: number;
    freeCard: boolean;
  };
  /** The total that stands on the invoice. */
  invoiceTotal?: DecimalText;
  /** Before or after the fee is taken off. Missing: as the heading says, else asked. */
  amounts?: AmountsAre;
  words?: {
    /** Lower case. "none": no profession that a list prices. */
    profession?: Record<string, Profession | "none">;
    contactType?: Record<string, "payable" | "notPayable">;
    region?: Record<string, RegionCode>;
    initiative?: Record<string, "referred" | "patient">;
    freeCard?: Record<string, "yes" | "no">;
  };
  /** The published starting points for kinds of contact are not used. */
  onlyOwnContactTypes?: boolean;
  mapping?: ReviewMapping;
}

export interface ReviewMapping {
  /** Row of the heading; 0: none. Missing: it is looked for. */
  heading?: number;
  /** Column from 1; 0: no column has the role. Missing: as the heading says. */
  columns?: Partial<Record<ColumnRole, number>>;
  days?: "dayFirst" | "monthFirst";
  decimalSign?: "comma" | "point";
}

export type AmountsAre = "gross" | "net";

export interface ReviewPriceList {
  from: DayText; to?: DayText; feeIncluded: "yes" | "no" | "unknown";
  prices: { profession: Profession; amount: DecimalText }[];
}

export interface ReviewFee { from: DayText; to?: DayText; fees: { profession: Profession; amount: DecimalText }[] }

// ---------------------------------------------------------------- what comes out: the beginning of a file

/** How the beginning of a file is understood, to be looked at and corrected before the whole is read. */
export interface ReviewPreview {
  encoding: "utf-8" | "windows-1252" | "utf-16";
  delimiter: "comma" | "semicolon" | "tab" | "pipe";
  decimalSign?: "comma" | "point";
  days?: "iso" | "dayFirst" | "monthFirst";
  /** Row of the heading; 0: none was found. */
  heading: number;
  columns: PreviewColumn[];
  /** What has to be answered before the whole is read. */
  questions: ReviewQuestion[];
  /** Roles without a column, of those that checks need. */
  missing: ColumnRole[];
}

export interface PreviewColumn {
  /** From 1. */
  column: number;
  heading: string;
  role?: ColumnRole;
  /** Up to five cells under the heading. Of columns that identify patients and contacts none. */
  samples: string[];
}

/** Something the file does not say. Its answer is a setting. */
export type ReviewQuestion =
  | { about: "amounts" }
  | { about: "decimalSign"; example: string }
  | { about: "days"; example: string }
  /** A word that means nothing known; answered in `words`. `rows`: how many have it. */
  | { about: "word"; of: "profession" | "contactType" | "region" | "initiative" | "freeCard"; word: string; rows: number }
  /** So many different words that it is hardly such a column; none of them is shown. */
  | { about: "column"; of: ColumnRole; words: number };

// ---------------------------------------------------------------- what comes out: the whole

export interface Review {
  files: ReviewedFile[];
  totals: ReviewTotals;
  /** Each check with what came of it, in the order they are shown. */
  checks: CheckResult[];
  findings: FindingColumns;
  questions: ReviewQuestion[];
  /** What a reader of the result must know of the files: limits met, broken text. */
  remarks: ReviewRemark[];
}

export interface ReviewedFile {
  name: string;
  encoding: "utf-8" | "windows-1252" | "utf-16";
  delimiter: "comma" | "semicolon" | "tab" | "pipe";
  heading: number;
  columns: Partial<Record<ColumnRole, number>>;
  amounts?: AmountsAre;
  /** Rows of contacts, credits included. */
  rows: number;
  bytes: number;
  /** The row of totals at the end, when there is one. */
  totalsRow?: number;
  /** Whether everything was read. */
  whole: boolean;
}

export interface ReviewTotals {
  /** Rows with an amount not below zero. */
  contacts: number;
  credits: number;
  /** Credits that are paired with the contact they take back. */
  pairedCredits: number;
  /** Rows whose amount is unknown: they are in no amount here. */
  withoutAmount: number;
  /** All rows with a readable amount, as invoiced. */
  invoiced: DecimalText;
  /** Of credited contacts, which sums to nothing with their credits. */
  credited: DecimalText;
  /** Distinct non-empty identities of rows with a readable amount, credits too; missing: there is no such column. */
  patients?: number;
  /** How many patients have so many contacts: 1, 2, 3 ... The last is "so many or more". Before them 0, those who have only
   * credits, if there are any. Together all patients. */
  contactsPerPatient: { contacts: number; orMore?: true; patients: number }[];
  /** What should have been invoiced for the rows where that is known, and the difference by its cause; they sum. */
  expected?: {
    rows: number;
    invoiced: DecimalText;
    expected: DecimalText;
    difference: DecimalText;
    causes: { code: FindingCode; rows: number; amount: DecimalText }[];
  };
  /** As the user gave it; what rows of their own round the sum by, where there are any; the rows' sum, rounded so, less it. */
  invoiceTotal?: { given: DecimalText; rounding?: DecimalText; difference: DecimalText };
  groups: ReviewGroup[];
  /** Of the home region on the last day of the last month invoiced, or the nearest earlier published one. */
  population?: { inhabitants: number; date: DayText; sourceId: string };
  invoicedPerInhabitant?: DecimalText;
  /** First and last day among the rows. */
  days?: { from: DayText; to: DayText };
  /** By calendar year, for Räkna and Jämför. */
  years: { year: number; contacts: number; invoiced: DecimalText; patients?: number; byProfession: { profession: Profession; contacts: number }[] }[];
}

export interface ReviewGroup {
  by: "profession" | "provider" | "month" | "careRegion" | "contactType" | "initiative";
  rows: GroupRow[];
}

export interface GroupRow {
  /** A code (profession, region, "2020-03", "payable", "referred") or a provider's name. Empty: not known. */
  key: string;
  contacts: number;
  credits: number;
  invoiced: DecimalText;
}

/** A kind of finding. The texts are in the messages: `review-<code with - for .>`. */
export type FindingCode =
  | "missing" | "more_cells"
  | "day.unreadable" | "day.future" | "day.no_list" | "day.outside_period" | "day.list_unconfirmed"
  | "duplicate.contact" | "duplicate.visit"
  | "contact_type.not_payable" | "contact_type.unknown"
  | "home_region.other" | "home_region.unknown"
  | "profession.unknown" | "profession.not_listed"
  | "amount.unreadable" | "amount.zero" | "amount.improbable"
  | "fee.unreadable" | "fee.not_collected" | "fee.exempt" | "fee.above" | "fee.not_deducted" | "fee.age_unsure"
  | "price.other_profession" | "price.differs"
  | "credit.unpaired"
  | "totals.row_differs" | "totals.invoice_differs"
  | "file.quote_open" | "file.field_too_long" | "file.rows_in_cell" | "file.too_many_columns" | "file.too_many_rows" | "file.memory"
  | "file.unreadable" | "file.nul" | "file.broken_letters" | "file.mixed_line_ends" | "file.no_rows"
  | "file.row_of_count" | "file.row_of_rounding" | "file.row_of_page";

export interface CheckResult {
  code: FindingCode;
  severity: "error" | "question" | "note";
  /** `notDone`: a column or a setting that it needs is not there; which, in `needs`. Never shown as passed.
   * Needs are roles, and "period", "invoiceTotal", "fees", "amounts", "exempt", "totalsRow" (no file has one). */
  state: "done" | "notDone";
  needs: string[];
  /** How many rows. */
  found: number;
  /** How many of them are among the findings; the rest are only counted. */
  kept: number;
  /** Source of the rule, when it has one. */
  sourceIds: string[];
}

/** Findings, each column one entry a finding, in the order of files and rows. */
export interface FindingColumns {
  /** The codes that `code` points into. */
  codes: FindingCode[];
  file: Uint16Array;
  row: Uint32Array;
  code: Uint8Array;
  /** The other row it is about (the earlier of a duplicate), with its file; 0: none. */
  otherRow: Uint32Array;
  otherFile: Uint16Array;
  /** One line a finding: the amount invoiced, and what was expected; empty: not known. */
  invoiced: string;
  expected: string;
  /** One line a finding: what the message needs besides, a role or a word; empty mostly. */
  detail: string;
}

export interface ReviewRemark {
  code: FindingCode;
  severity: "error" | "question" | "note";
  file: number;
  row?: number;
  params: Record<string, string>;
}

import type { FileKind } from "../../own_table/src/types.d.ts";

/** What a file is by its first 4 096 bytes. Throws `CodedError` for one that is no table, as the own tables do: "own_table.file_pdf". */
export function kindOfFile(first: Uint8Array): FileKind;

/** The reading and checking of an invoice's files. Throws `CodedError`: "input.malformed" and what else is wrong with settings. */
export class ReviewReader {
  /** `key`: 16 random bytes of this run, by which identities are hashed. Settings with an error are refused, coded. */
  constructor(settings: ReviewSettings, key: Uint8Array);
  /** The beginning of a file as it would be read: bytes as in the file, UTF-16 made UTF-8 before. */
  static preview(first: Uint8Array, isWhole: boolean, settings: ReviewSettings): ReviewPreview;
  /** A file begins. `encoding`: when the bytes were made UTF-8 from something else. */
  begin(name: string, encoding?: "utf-16"): void;
  /** The next part of it. `false`: a limit is met and no more is read of the file. */
  push(part: Uint8Array): boolean;
  /** The file has ended; `broken`: it could not be read further. */
  end(broken: boolean): void;
  rows(): number;
  /** What came of all files so far. The reader is empty after. */
  finish(): Review;
  free(): void;
}
