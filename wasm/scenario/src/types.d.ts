/*
 * What crosses the boundary between the page and the module of scenarios. Written by hand; a test compares every name here
 * with what the module reads and returns. Numbers cross as decimal text, as everywhere: kronor, and shares 0 to 1.
 *
 * The baseline is the case of Räkna. A scenario is a list of changes on it, and a change one lever. Nothing else changes.
 */

import type {
  Bounded, CalculationInput, DayText, DecimalText, Derivation, FeeIncluded, Figure, Finding, Profession, ProfessionAmount, RegionCode, Unit,
} from "../../calc/src/types.d.ts";

// ---------------------------------------------------------------- what goes in

export interface ScenarioInput {
  baseline: CalculationInput;
  /** 1 to 4; the figures of the first have ids that start with "s1." */
  scenarios: { changes: Change[] }[];
  /**
   * Turns what is known exactly: each number by this share of itself, up and down ("0.1": 10 %). Missing: only what has a range is turned.
   */
  sensitivity?: { step: DecimalText };
}

/** One lever; each kind at most once in a scenario, in any order. "list" and "series" exclude each other. */
export type Change =
  | ListChange | SeriesChange | PricesChange | FeeChange | PayingChange | PayableChange | AssessmentChange
  | VolumeChange | ElasticityChange | EndingChange | FollowUpChange | CentreChange;

/** One published list on all days, whatever its own time. A finding says so where the days are not its own. */
export interface ListChange { kind: "list"; /** Id of a list of the catalogue, "skl-2017". */ list: string }

/** Another published series, each list of it in its own time. */
export interface SeriesChange { kind: "series"; series: string }

/** Own prices of single professions; the others stay as they are (or as "list" or "series" makes them). At least one. */
export interface PricesChange {
  kind: "prices";
  prices: ProfessionAmount[];
  /** Whether these prices include the fee. Missing: as in the list in which they replace others. */
  feeIncluded?: FeeIncluded;
}

/** Patient fees: a published schedule, one fee for all, or single professions (the others stay). */
export interface FeeChange { kind: "fee"; fee: { published: string } | { uniform: Bounded } | { professions: ProfessionAmount[] } }

/** Share of contacts where the patient paid the fee. Missing: not known. */
export interface PayingChange { kind: "paying"; share?: Bounded }

/** The rule that only qualified care is paid: on with a share (missing: not known, 0 to 1), or off. */
export interface PayableChange { kind: "payable"; rule: { /** 0 to 1. */ share?: Bounded } | "off" }

/**
 * Ds 2023:27: share of the contacts before which needs were not adequately assessed; the care region bears them. Missing: not known, 0 to 1.
 * With the rule on qualified care, the two shares are multiplied: as many among the payable ones as among all.
 */
export interface AssessmentChange { kind: "assessment"; share?: Bounded }

/** Contacts times a factor of 0 and up ("0.9": a tenth fewer). One of the two; a profession that is not named keeps its number. */
export interface VolumeChange { kind: "volume"; factor: Bounded | ProfessionAmount[] }

/**
 * Contacts change by `value` percent for each percent that the fee (or the price) changes, profession by profession: n · (1 + value · change).
 * Fee or price must be known, the same all through the period, and not 0 before. Fewer than no contacts is refused.
 */
export interface ElasticityChange { kind: "elasticity"; of: "fee" | "price"; /** "-0.2". */ value: DecimalText }

/** Contacts that end, after all other changes of volume, and where they go. */
export interface EndingChange {
  kind: "ending";
  /** Share that ends, 0 to 1. A profession that is not named loses none. Missing: not known, 0 to 1, one share for all professions. */
  share?: Bounded | ProfessionAmount[];
  /** Shares of those that end, which sum to 1; ranges must be able to. Missing: not known. What goes to self-care costs nothing. */
  to: { digital?: Bounded; physical?: Bounded; selfCare?: Bounded };
  /** What one contact costs the home region there, kronor. A profession that is not named: not known, which a finding tells if it matters. */
  cost: { digital: ProfessionAmount[]; physical: ProfessionAmount[] };
}

/** Physical visits on top, for each digital contact that is left: a share, 0 to 1, at a cost per visit, kronor. */
export interface FollowUpChange { kind: "followUp"; /** Missing: not known. */ share?: Bounded; cost: ProfessionAmount[] }

/** What the listed care centre is charged. "none": nothing. "all": the home region's whole cost. Professions not named: not known. */
export interface CentreChange { kind: "centre"; charge: "none" | "all" | { published: string } | { own: ProfessionAmount[] } }

// ---------------------------------------------------------------- what comes out

export interface ScenarioAnswer {
  /** In the order they were asked. */
  scenarios: ScenarioResult[];
  /** What a reader must know of the baseline, as from `calculate`. */
  findings: Finding[];
}

/** A scenario has either `refusal`, and is empty, or the rest. */
export interface ScenarioResult {
  /** Why it cannot be calculated. The others are. */
  refusal?: Refusal;
  /** Every provision that differs, and no other. Prices, fees and charges in order of profession, then of time. */
  provisions: Provision[];
  /** Regions with contacts and prices, in code order ("00": the nation). */
  regions: RegionChange[];
  /** All of `regions` together. With one region it is that region, else `region` is "all". Missing when there is none. */
  together?: RegionChange;
  /** Regions that were entered but have no contacts or no price, before or after. */
  leftOut: RegionCode[];
  /** What differs nowhere is not there. Of `together`. */
  breakEven: BreakEven[];
  /** By the width of their bars, the widest first; those that could not be made last. Of `together`. */
  tornado: Bar[];
  /** Findings that the baseline does not have. */
  findings: Finding[];
}

/** As `CodedError`, beside scenarios that can be calculated. */
export interface Refusal { code: string; params: Record<string, string>; /** Where in the input, "scenarios.0.changes.1.to". */ path: string }

export type ProvisionName =
  | "price" | "feeIncluded" | "fee" | "payingShare" | "payableShare" | "unassessedShare" | "centreCharge"
  | "volumeFactor" | "elasticity" | "endingShare" | "toDigital" | "toPhysical" | "toSelfCare" | "digitalCost" | "physicalCost"
  | "followUpShare" | "followUpCost";

export interface Provision {
  what: ProvisionName;
  /** Missing: for all. */
  profession?: Profession;
  /** The part of the period it is of; missing: all of it. */
  from?: DayText;
  to?: DayText;
  before: ProvisionValue;
  after: ProvisionValue;
}

/**
 * `figure`: a number, in kronor for prices, fees, charges and costs, in shares for shares. `state`: "none" (there is no such provision, as a price that
 * the list does not name), "off" (the rule is off), "all" (the centre is charged everything), "unknown" (not known, and nothing limits it), and for `feeIncluded` "yes", "no" or
 * "unknown". `elasticityOf` with an elasticity.
 */
export interface ProvisionValue {
  figure?: Figure;
  state?: "none" | "off" | "all" | "unknown" | "yes" | "no";
  elasticityOf?: "fee" | "price";
  /** Id of a published price list that the price is of. */
  listId?: string;
  sourceId?: string;
}

/**
 * Figures of a region before or after. Ids: after "s1.23.liability", before "23.liability". Only what differs has an "s1." in its derivation: what does
 * not is the same node as before. For all together "s1.all.liability" and "all.liability".
 */
export type ScenarioFigureName =
  /** Invoiced contacts, paid or not. */
  | "contacts" | "payableContacts" | "gross" | "fees" | "liability" | "centrePart" | "centralPart" | "careSide"
  /** What contacts that have ended, and follow-up visits, cost the home region elsewhere; 0 before. */
  | "elsewhere"
  /** Liability and elsewhere together: what the reform is judged by. */
  | "total"
  /** What the care region bears of contacts without an assessment; only with that change. */
  | "careRegionPart"
  | "liabilityPerContact" | "liabilityPerInhabitant" | "totalPerInhabitant";

export interface RegionChange {
  region: RegionCode | "all";
  before: Partial<Record<ScenarioFigureName, Figure>>;
  after: Partial<Record<ScenarioFigureName, Figure>>;
  /** After less before, for every figure that both have. Ids "s1.23.difference.liability". */
  difference: Partial<Record<ScenarioFigureName, Figure>>;
  /** The difference as a share of before: "-0.12" is 12 % less. Missing reason "zero_before" where before is 0. Ids "s1.23.change.liability". */
  change: Partial<Record<ScenarioFigureName, Figure>>;
  effects: Effects;
  /** The effects in whole kronor that sum as shown, when they are single numbers. */
  split?: Record<EffectName | "total", DecimalText>;
  /** Kronor of liability for each percentage point of the payable share, while the rule is on after. Id "s1.23.perPercentagePoint". */
  perPercentagePoint?: Figure;
}

/**
 * The difference of `total`, split by exchanging one thing at a time in this order: number of contacts with the mix of before; the mix; the shares that
 * are paid (qualified care, assessment); prices and whether the fee is inside; fees and who pays them. The five sum exactly to the
 * difference of `liability`; with `elsewhere`, which is costs in other places, to that of `total`. Ids "s1.23.volumeEffect", "s1.23.mixEffect",
 * "s1.23.payableEffect", "s1.23.priceEffect", "s1.23.feeEffect", "s1.23.elsewhereEffect".
 */
export type EffectName = "volume" | "mix" | "payable" | "price" | "fee" | "elsewhere";
export type Effects = Record<EffectName, Figure>;

/** A figure has no value: as in `calculate`, or one of these. */
export type ScenarioMissing = "zero_before";

/**
 * For which value of one lever, the rest of the scenario as it is, the region's total equals that of before. Found by solving and then calculating there.
 * "price": the list price of a profession with contacts, in the whole period. "priceFactor": all prices times this. "payableShare": the share that is paid
 * of all contacts left. "volumeFactor": the scenario's contacts times this. "endingShare", "toPhysical" (against self-care), "followUpShare": only with those changes.
 */
export interface BreakEven {
  lever: "price" | "priceFactor" | "payableShare" | "volumeFactor" | "endingShare" | "toPhysical" | "followUpShare";
  profession?: Profession;
  /** What it is in the scenario, when that is one number. */
  current?: DecimalText;
  /** The value at which nothing differs; a range where other numbers are. Id "s1.breakEven.price.doctor". */
  at?: Figure;
  /**
   * Why there is none: "always_higher" and "always_lower" (the total, whatever the value), "always_equal", "no_influence" (and a difference that stays),
   * "unknown" (there is one for some of what other numbers may be and not for all, or one of them is open, or the total is no straight line over it).
   */
  none?: "always_higher" | "always_lower" | "always_equal" | "no_influence" | "unknown";
  /** The values that were possible. `to` missing: nothing limits it. */
  from: DecimalText;
  to?: DecimalText;
}

/**
 * One number turned from end to end, the others at their value, or in the middle of their range when they have none; what changes is the difference of the region's total. A number that stands in both
 * baseline and scenario is turned in both.
 */
export interface Bar {
  /** Which number: name of the figure, as in its id. "contacts": all entered numbers of contacts together, in proportion. */
  what: string;
  profession?: Profession;
  /** Only the scenario has it; else baseline and scenario share it, or it is the baseline's. */
  of: "scenario" | "both" | "baseline";
  /** Its node; the first of several that are turned together. */
  id: string;
  unit: Unit;
  /** "range": from the least to the greatest it may be. "step": by the step of `sensitivity`. "alternatives": it is one of several things. */
  turned: "range" | "step" | "alternatives";
  /** Its value when it has one. */
  at?: DecimalText;
  /** The end with the lesser difference, and the one with the greater; missing on a side that nothing limits. */
  lesser?: BarEnd;
  greater?: BarEnd;
  /** `others_unknown`: another number has neither a value nor two ends; `unknown` says which, by id. `no_value`: the difference is none at an end. */
  missing?: "others_unknown" | "no_value";
  unknown?: string[];
}

export interface BarEnd {
  /** The value that gave it, in `unit`. Of several turned together it is the factor on them, unless they are alike. */
  at?: DecimalText;
  /** `at` is a factor on several numbers. */
  factor?: true;
  /** Of alternatives: id of the one that holds. */
  alternative?: string;
  /** The difference of the region's total there, kronor. */
  difference: DecimalText;
}

// ---------------------------------------------------------------- the questions

/** What follows from the changes. Throws `CodedError` for input of another shape, and for a baseline that `calculate` refuses. */
export function evaluate(input: ScenarioInput): ScenarioAnswer;
/** How figures of `evaluate(input)`, and of the baseline, came about: "s1.23.liability". Throws `CodedError`. */
export function deriveScenario(input: ScenarioInput, figures: string[]): Derivation;
