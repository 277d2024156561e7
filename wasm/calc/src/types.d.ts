/*
 * What crosses the boundary between the page and the engine. Written by hand; a test compares
 * every name here with what the engine in fact reads and returns.
 *
 * Numbers cross as decimal text ("1155.49"): digits, at most one point, "-" in front when negative.
 * JavaScript never calculates with them. Days are ISO text, and both days of a period are in it.
 */

import type { ModelMissing, PackageMissing } from "../../models/src/types.d.ts";

/** Decimal number as text, for example "433.25". */
export type DecimalText = string;
/** A day, for example "2019-06-14". */
export type DayText = string;
/** Two-digit region code as in official statistics; "00" is the nation. */
export type RegionCode = string;

export type Profession =
  | "doctor" | "nurse" | "physiotherapist" | "psychologist"
  | "counsellor" | "psychotherapist" | "other_licensed";

/**
 * A number with what is known of it. Plain text is exact. In an object, a missing `value` means that only
 * the range is known, and a missing bound that nothing limits it on that side.
 */
export type Bounded = DecimalText | { value?: DecimalText; low?: DecimalText; high?: DecimalText };

// ---------------------------------------------------------------- what goes in

export interface Period { from: DayText; to: DayText }

export interface ProfessionAmount { profession: Profession; amount: Bounded }

export interface OwnPriceList {
  from: DayText;
  /** Last day; missing: until further notice. */
  to?: DayText;
  feeIncluded: FeeIncluded;
  prices: ProfessionAmount[];
}

export type FeeIncluded = "yes" | "no" | "unknown";

export interface OwnFee { from: DayText; to?: DayText; fees: ProfessionAmount[] }

export interface RegionEntry {
  region: RegionCode;
  /** Contacts per profession. `from`/`to` when the volume belongs to a part of the period. Whole numbers. */
  contacts?: { profession: Profession; count: Bounded; from?: DayText; to?: DayText }[];
  /** Contacts whose profession is not known. `mix`: id of a published mix; missing: any mix is possible. */
  unsplit?: { count: Bounded; mix?: string };
  /** Invoiced amount, kronor, for the same period. */
  invoiced?: Bounded;
  /** Number of patients in the period. */
  patients?: Bounded;
  /** Own population figure; missing: the published one of the named day or the nearest earlier. */
  population?: { count: Bounded; date: DayText };
  /** Net cost of primary care, kronor, of a calendar year. */
  netCost?: { amount: Bounded; year: number };
}

export interface CalculationInput {
  period: Period;
  /** Each region at most once; "00" for the nation as one entry. */
  entries: RegionEntry[];
  priceList: { series: string } | { own: OwnPriceList[] };
  /** Missing: the patient fee is not known. */
  fee?: { published: string } | { own: OwnFee[] };
  /** Share (0 to 1) of contacts where the patient paid the fee. Missing: not known. */
  payingShare?: Bounded;
  /** The rule that only qualified care is paid. Missing: the rule is off, all contacts are paid. */
  payable?: { /** 0 to 1; missing: not known. */ share?: Bounded };
  /** What the home region charges the patient's listed care centre per contact. Missing: nothing is passed on. */
  centreCharge?: { published: string } | { own: ProfessionAmount[] };
  /** How a whole-period volume falls on the two sides of a change of price or fee. */
  allocation?: "range" | "evenly";
  /** The day the population is wanted for. Missing: the last day of the year in which the period ends. */
  populationDate?: DayText;
  /** The region whose level is laid on all regions; missing: the first entry. */
  levelFrom?: RegionCode;
}

// ---------------------------------------------------------------- what comes out

/**
 * A result. Only `value`: exact. `low`/`high`: the range the inputs allow; one of them missing: open on that side.
 * `unbounded`: nothing limits it on either side ("at least" divided by "more than"); with a value or, where that is unknown too, without. `missing`: why there is no figure.
 * `wider`: the range is safe but wider than necessary.
 */
export interface Figure {
  value?: DecimalText;
  low?: DecimalText;
  high?: DecimalText;
  unbounded?: true;
  wider?: true;
  missing?: MissingReason;
}

export type MissingReason =
  | "no_contacts" | "zero_contacts" | "zero_payable_contacts" | "no_price"
  | "no_invoiced" | "no_patients" | "zero_patients" | "no_population" | "zero_population"
  | "no_net_cost" | "zero_net_cost" | "net_cost_other_year" | "part_of_year" | "no_centre_charge"
  | "payable_rule_off" | "no_base"
  // in the table of regions and years
  | "not_published" | "not_in_own_table" | "neither_published_nor_own" | "periods_differ" | "base_differs"
  // of reimbursement models and care packages
  | ModelMissing | PackageMissing;

/** Name of a figure of one region; with the region it is the id of its derivation: "23.liability". */
export type FigureName =
  // numbers of things
  | "contacts" | "payableContacts" | "patients" | "population"
  // kronor
  | "gross" | "fees" | "liability" | "centrePart" | "centralPart" | "careSide"
  | "invoiced" | "invoicedLessGross" | "netCost"
  // kronor per contact, patient, inhabitant
  | "liabilityPerContact" | "liabilityPerPayableContact" | "grossPerContact" | "liabilityPerPatient" | "liabilityPerInhabitant"
  | "invoicedPerContact" | "invoicedPerPatient" | "invoicedPerInhabitant" | "invoicedLessGrossPerContact"
  // contacts per 1 000 inhabitants
  | "contactsPerThousand"
  // shares (0 to 1)
  | "liabilityShareOfPrimaryCare" | "invoicedShareOfPrimaryCare"
  // index, the base is 100
  | "liabilityIndex" | "invoicedIndex" | "contactsIndex"
  // the level of `levelFrom` laid on this region's population
  | "projectedLiability" | "projectedContacts" | "projectedInvoiced";

export interface RegionResult {
  region: RegionCode;
  /** Whether the user has entered anything for the region. */
  entered: boolean;
  /** The day of the population in use, and whether it is the wanted one. */
  populationDate?: DayText;
  populationOwn: boolean;
  populationSourceId?: string;
  figures: Partial<Record<FigureName, Figure>>;
  /** Whole kronor that sum as shown: liability = gross - fees, central = liability - centre. Only when exact. */
  split?: { gross: DecimalText; fees: DecimalText; liability: DecimalText; centre?: DecimalText; central?: DecimalText };
}

/** What the regions are compared on. */
export type Measure =
  | "liabilityPerContact" | "liabilityPerPatient" | "liabilityPerInhabitant" | "liabilityShareOfPrimaryCare"
  | "invoicedPerContact" | "invoicedPerPatient" | "invoicedPerInhabitant" | "invoicedShareOfPrimaryCare"
  | "contactsPerThousand";

export interface Comparison {
  measure: Measure;
  /** Regions that have a value or a range; the others are listed, never counted as 0. */
  covered: RegionCode[];
  missing: RegionCode[];
  /** Sum of numerators over sum of denominators of the covered regions. */
  weighted: Figure;
  /** Mean of the covered regions' rates, each region counting the same. */
  unweighted: Figure;
  median: Figure;
  /** Best and worst possible place; equal values share one (1, 2, 2, 4). 1 is the highest value. */
  places: { region: RegionCode; best: number; worst: number }[];
}

/** Base of the index figures. */
export type IndexBase =
  | { kind: "published"; year: number; sourceIds: string[] }
  | { kind: "entered"; regions: number };

/** One stretch of the period with one price list and one set of fees. */
export interface Stretch {
  from: DayText;
  to: DayText;
  days: number;
  /** Id of a published list; missing for the user's own. */
  listId?: string;
  /** Last day the list is confirmed for, when the stretch goes past it. */
  beyondConfirmed?: DayText;
  feeIncluded: FeeIncluded;
  prices: { profession: Profession; price: Figure; fee?: Figure }[];
}

/** Severity: an error takes figures away, a question may change them, a note tells how to read them. */
export interface Finding {
  code: string;
  severity: "error" | "question" | "note";
  /** Values for the message; regions as codes, amounts as decimal text, days as ISO text. */
  params: Record<string, string>;
}

export interface Calculation {
  period: Period & { days: number; /** Set when the period is exactly a calendar year. */ year?: number; /** Set when it is whole months. */ months?: number };
  stretches: Stretch[];
  /** "00" first when entered, then the 21 regions in code order. */
  regions: RegionResult[];
  comparisons: Comparison[];
  indexBase: { contacts?: IndexBase; liability?: IndexBase; invoiced?: IndexBase };
  findings: Finding[];
}

// ---------------------------------------------------------------- derivation

export type Unit =
  | "contacts" | "patients" | "inhabitants" | "kronor"
  | "kronor_per_contact" | "kronor_per_patient" | "kronor_per_inhabitant"
  | "contacts_per_thousand" | "contacts_per_inhabitant" | "share" | "index" | "times" | "days"
  // of reimbursement models and care packages
  | "episodes" | "episodes_per_contact" | "points" | "points_per_contact" | "listed_people"
  | "kronor_per_episode" | "kronor_per_point" | "kronor_per_listed_person" | "visits" | "kronor_per_visit" | "months" | "kronor_per_month";

export interface DerivationNode {
  /** Stable: region, figure and, for parts, profession and first day: "23.gross.doctor.2019-06-14". */
  id: string;
  rule: "given" | "unknown" | "sum" | "difference" | "product" | "quotient" | "lesser" | "median" | "mean";
  operands: string[];
  /** For an unknown share: the first of the nodes of which exactly one is 1, a volume that lies nobody knows where. */
  oneOf?: string;
  /** Factor that the rule multiplies with (1000 for per 1 000, 100 for an index). */
  factor?: DecimalText;
  unit: Unit;
  figure: Figure;
  sourceIds: string[];
}

/** Figures by id, each with the node that it is, and all nodes they are computed from, operands before what uses them. */
export interface Derivation { figures: Record<string, string>; nodes: DerivationNode[] }

// ---------------------------------------------------------------- number fields

/** Contacts, patients and inhabitants are different counts: "7 962 patienter" is no number of contacts. */
export type NumberField = "contacts" | "patients" | "inhabitants" | "amount" | "price" | "percent";

/** What a text in a number field means. A percentage is read as a share: "45 %" is "0.45". */
export type Reading =
  | { state: "empty" }
  | { state: "read"; number: Bounded; /** A scale or qualifier was read and should be shown back. */ spelledOut?: true }
  | { state: "question"; code: string; params: Record<string, string>; /** Texts the user may choose between. */ choices: string[] }
  | { state: "error"; code: string; params: Record<string, string> };

// ---------------------------------------------------------------- catalogue

/** The built-in data: regions, price lists, fees, published figures and their sources. A JSON file made by the build. */
export interface Catalogue {
  regions: { code: RegionCode; name: string; shortName: string; nameEn: string; collaboration: string[] }[];
  /** Regions to compare one with: of the same collaboration area (all of it; Halland lies in two), and the five nearest in population on a day. */
  peers: { region: RegionCode; collaboration: { name: string; regions: RegionCode[] }[]; nearest: RegionCode[]; populationDate: DayText }[];
  professions: Profession[];
  series: {
    id: string;
    decidedBy: { sv: string; en: string };
    status: "recommended" | "adopted" | "actual";
    lists: PublishedPriceList[];
  }[];
  fees: { id: string; region: RegionCode; fees: { from: DayText; to?: DayText; profession: Profession; amount: DecimalText; sourceId: string }[] }[];
  /** The yearly cap on patient fees (högkostnadsskydd), in order of time. */
  feeCaps: { id: string; from: DayText; to?: DayText; amount: DecimalText; sourceId: string }[];
  centreCharges: { id: string; region: RegionCode; charges: { profession: Profession; amount: DecimalText }[]; sourceIds: string[] }[];
  mixes: { id: string; year: number; shares: { profession: Profession; share: DecimalText }[]; sourceIds: string[] }[];
  cases: PublishedCase[];
  populationDates: { region: RegionCode; date: DayText; count: DecimalText; sourceId: string }[];
  netCosts: { region: RegionCode; year: number; amount: DecimalText; sourceId: string }[];
  claims: PublishedClaim[];
  sources: { id: string; title: string; /** What the title is written in. */ language: "sv" | "en"; publisher: string; published: string; url: string }[];
  checkedOn: DayText;
  /** Version of the engine, its rules among it. */
  engine: string;
  /** SHA-256 of the data files, in hexadecimal digits. */
  dataSha256: string;
}

export interface PublishedPriceList {
  id: string;
  from: DayText;
  /** "month": only the month is known, the first day is assumed. */
  fromPrecision: "day" | "month";
  to?: DayText;
  confirmedThrough?: DayText;
  feeIncluded: FeeIncluded;
  classes: { professions: Profession[]; price: DecimalText; /** Other published reports of the same price. */ otherReports: { price: DecimalText; feeIncluded: FeeIncluded; sourceId: string }[]; sourceId: string }[];
}

export interface PublishedCase {
  id: string;
  input: CalculationInput;
  sourceIds: string[];
  /** Ids of the published claims that its numbers are. */
  claims: { contacts?: string; invoiced?: string; patients?: string };
}

/** What a published value counts; see `data/claims.csv`. */
export type Coverage = "all" | "via_jonkoping" | "via_sormland" | "provider_inside" | "unclear";

/** One published value of one region and year. */
export interface PublishedClaim {
  id: string;
  region: RegionCode;
  year: number;
  measure: "contacts" | "contactsPerThousand" | "invoiced" | "invoicedPerInhabitant" | "patients" | "referrals";
  value: Bounded;
  status: "final" | "preliminary";
  /** How much of the out-of-region contacts it counts; values with different coverage are not compared. */
  coverage: Coverage;
  qualifier: "exact" | "rounded" | "about" | "at_least" | "over" | "at_most" | "almost";
  /** Part of the year, when it is not the whole. */
  from: DayText;
  to: DayText;
  /** What the value covers, when it is less than it seems. */
  scope?: { sv: string; en: string };
  sourceId: string;
}

// ---------------------------------------------------------------- the questions

/** What the home regions pay, and how they compare. Throws `CodedError`. */
export function calculate(input: CalculationInput): Calculation;
/** How figures of `calculate(input)` came about, "23.liability". Throws `CodedError`, also for one that has no value. */
export function derive(input: CalculationInput, figures: string[]): Derivation;
/** What a text in a number field means. */
export function readNumber(field: NumberField, text: string): Reading;

/** Thrown by `calculate` and `derive` on input that cannot be understood. */
export interface CodedError extends Error { code: string; params: Record<string, string>; /** Where in the input, "entries.3.contacts.0.count". */ path: string }
