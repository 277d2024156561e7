/*
 * What crosses the boundary between the page and the module of reimbursement models and care packages. Written by hand; a
 * test compares every name here with what the module reads and returns. Numbers cross as decimal text, as everywhere:
 * kronor, and shares 0 to 1. A number may be a range; one that must be exact says `DecimalText`.
 */

import type { Bounded, DayText, DecimalText, Derivation, FeeIncluded, Figure, Profession, RegionCode } from "../../calc/src/types.d.ts";

// ---------------------------------------------------------------- reimbursement models, ids "model.…"

/**
 * A model alone. "grant": anslag. "visit": besök. "drg": DRG. "episode": vårdepisod. "value": värdebaserad, an episode with a bonus
 * or a deduction by outcome. "goal": målrelaterad. "capitation": kapitering. The survey of 2021 that the page shows is about
 * specialised care; the models themselves are defined without saying of which care.
 */
export type Model = "grant" | "visit" | "drg" | "episode" | "value" | "goal" | "capitation";

/** What a unit does and has in the period. All may be missing; a model that needs one that is missing has no figures. */
export interface Activity {
  /** Contacts, whole. Id "model.contacts". */
  contacts?: Bounded;
  /** Care episodes, whole. Id "model.episodes". */
  episodes?: Bounded;
  /** Mean DRG weight of a contact: DRG points per contact. Id "model.drgWeight". */
  drgWeight?: Bounded;
  /** Share of the goals that is reached. Id "model.goalShare". */
  goalShare?: Bounded;
  /** Share of the episodes whose agreed outcome is reached. Id "model.outcomeShare". */
  outcomeShare?: Bounded;
  /** Listed people, whole. Id "model.listed". */
  listed?: Bounded;
}

/** What is agreed, as if each model alone paid for everything. All may be missing. */
export interface ModelTerms {
  /** Kronor for the period, whatever is done. Id "model.grant". */
  grant?: Bounded;
  /** Kronor per contact. Id "model.visitPrice". */
  visitPrice?: Bounded;
  /** Kronor per DRG point (weight 1.0). Id "model.pointPrice". */
  pointPrice?: Bounded;
  /** Kronor per episode. Id "model.episodePrice". */
  episodePrice?: Bounded;
  /** Kronor per episode in the value-based model, before bonus and deduction. Id "model.valuePrice". */
  valuePrice?: Bounded;
  /** Kronor on top for an episode whose outcome is reached; missing while there is a deduction: there is no bonus. Id "model.bonus". */
  bonus?: Bounded;
  /** Kronor off for an episode whose outcome is not reached; missing while there is a bonus: there is no deduction. Id "model.deduction". */
  deduction?: Bounded;
  /** Kronor for the period when all goals are reached. Id "model.goalAmount". */
  goalAmount?: Bounded;
  /** Kronor per listed person for the period, as it is after adjustment for age, need and so on. Id "model.capitationAmount". */
  capitationAmount?: Bounded;
}

/** The names of the input that a model may lack: those of `Activity` and `ModelTerms`. "bonus" stands for bonus or deduction. */
export type ModelInputName = keyof Activity | Exclude<keyof ModelTerms, "deduction">;

export interface ModelsInput {
  activity: Activity;
  terms: ModelTerms;
  /**
   * What one more contact takes with it. "stay": the number of episodes stays, the contact falls within one of them. "follow": episodes
   * per contact stay, so the number of episodes grows with the contacts. The user says which. DRG weight per contact, share of outcomes and
   * of goals, and the number of listed people always stay. Missing: the two models of episodes have neither an incentive nor a curve.
   */
  episodes?: "stay" | "follow";
  /**
   * A mix: each model's terms count for this share of them, so the mix pays share × what the model alone pays, summed. Each model at most
   * once. Missing or empty: no mix. Shares are exact; those that do not sum to 1 are an error (`ModelsAnswer.mixError`), and nothing
   * is scaled to fit.
   */
  mix?: { model: Model; share: DecimalText }[];
  /** An amount for the period, kronor: at which price (`termForBudget`) does each model alone pay just that for this activity? Id "model.budget". */
  budget?: Bounded;
}

/** Why a figure of a model is missing: the first thing that is lacking, or that a divisor is 0, or that the mix does not sum. */
export type ModelMissing =
  | "no_contacts" | "zero_contacts" | "no_episodes" | "zero_episodes" | "no_drg_weight" | "zero_drg_weight" | "no_goal_share" | "zero_goal_share"
  | "no_outcome_share" | "no_listed" | "zero_listed"
  | "no_grant" | "no_visit_price" | "no_point_price" | "no_episode_price" | "no_value_price" | "no_bonus" | "no_goal_amount" | "no_capitation_amount"
  | "no_episodes_rule" | "no_budget" | "several_terms" | "mix_not_whole" | "zero_payment";

export interface ModelResult {
  model: Model | "mix";
  /** Everything that the payment needs and that is not there; empty when there is a payment. */
  lacks: ModelInputName[];
  /** Kronor for the period. Id "model.payment.visit". */
  payment: Figure;
  /** Kronor per contact. Id "model.paymentPerContact.visit". */
  perContact: Figure;
  /** What one more contact pays, kronor: the incentive. 0 for grant, goal and capitation, which contacts do not move. Id "model.oneMore.visit". */
  oneMore: Figure;
  /**
   * Of a model alone: the grant, price or amount at which it pays just the budget: kronor, per contact, per point, per episode, for all goals,
   * per listed person. "several_terms": value-based pay has more than one. Id "model.termForBudget.visit". Missing from the mix.
   */
  termForBudget?: Figure;
  /** Of a model that is in the mix: its share as entered. Id "model.mixShare.visit". */
  mixShare?: Figure;
  /** Of a model that is in the mix: what that part pays, kronor. Id "model.part.visit". The parts sum to the mix's payment. */
  part?: Figure;
  /** Of a model that is in the mix: its part of what the mix pays, 0 to 1; not the entered share unless all models pay alike. Id "model.shareOfPayment.visit". */
  shareOfPayment?: Figure;
}

/** One volume of the curve. */
export interface CurvePoint {
  /** What the contacts are multiplied with, "0" to "2". Id "model.volume.3" of point 3; points count from 1. */
  volume: DecimalText;
  /** Contacts there; not rounded. Id "model.contactsAt.3". */
  contacts: Figure;
  /** Kronor for the period by model; only those that have a payment. Id "model.paymentAt.visit.3". */
  payments: Partial<Record<Model | "mix", Figure>>;
}

export interface ModelsAnswer {
  /** The seven models in the order of `Model`, then the mix if one was given. */
  models: ModelResult[];
  /** 21 volumes from none to twice the entered contacts, in even steps; empty when no contacts were entered or when they are 0. */
  curve: CurvePoint[];
  /** Sum of the shares of the mix, 0 and up; missing without a mix. */
  mixSum?: DecimalText;
  /** Why the mix has no figures although it was given: `reimbursement.mix_not_whole` with `sum` and `off` (sum less 1; below zero: so much is lacking), as shares. */
  mixError?: Refused;
}

// ---------------------------------------------------------------- care packages, ids "package.…"

/** Who pays. */
export type Payer = "patient" | "region" | "insurer";

/** A number that is the user's own, or a published one by its name, which then is the source of the figure. */
export type OwnOrPublished<P> = { own: Bounded } | { published: P };

/** A package for one patient. What is missing is not known, and figures that need it are missing. */
export interface CarePackageInput {
  /** Whole months that it lasts, 1 to 36. */
  months?: DecimalText;
  /**
   * Number of visits, whole, up to 1 000. "evenly": as even over the months as it goes, those left over one each in the first months. "monthly": month by
   * month, one number for each month; all other lengths are an error at its path.
   */
  visits?: { evenly: DecimalText } | { monthly: DecimalText[] };
  /** The product, the same on both sides unless `without.product` says otherwise; missing: there is no product in the package. */
  product?: { /** Kronor, in the first month. Missing: nothing is paid once. */ once?: Bounded; /** Kronor each month. Missing: nothing is paid monthly. */ monthly?: Bounded; /** Who pays it with an agreement, and without. */ with: Payer; without: Payer };
  /** With an agreement the home region pays the visits and the patient the fee. */
  agreement?: {
    /** Kronor per visit. Published: a price list of the catalogue and a profession it names. Id "package.visitPrice". */
    price?: OwnOrPublished<{ list: string; profession: Profession }>;
    /** Whether the patient fee is inside the price, so that the region pays so much less. "unknown": the region's part is a range. */
    feeIncluded: FeeIncluded;
    /** Kronor per visit. Published: a fee schedule of the catalogue, a profession and a day. Not needed when exempt. Id "package.fee". */
    fee?: OwnOrPublished<{ schedule: string; profession: Profession; day: DayText }>;
    /** The patient pays no fee (child, 85 or older, free card). */
    exempt: boolean;
    /**
     * The yearly cap (högkostnadsskydd), kronor. Published: the id of a row of `fee_caps.csv`. 12 months from the first visit, then anew from the next
     * one. Missing: the fee has no cap. Only the package's visits fill it, and what `before` says. Id "package.cap".
     */
    cap?: OwnOrPublished<string>;
    /** Fees that the patient has paid already within the running 12 months, and how many months of them are left, 1 to 12. At most the cap. */
    before?: { fees: Bounded; monthsLeft: DecimalText };
  };
  /** Without an agreement the patient or an insurer pays. The region pays nothing but a product that it is said to pay. */
  without?: {
    /** Who pays subscription and visits. */
    payer: "patient" | "insurer";
    /** Kronor per month (subscription, premium). Missing: there is none. Id "package.subscription". */
    subscription?: Bounded;
    /** Kronor per visit. Missing: the visits are inside the subscription. One of the two is needed. Id "package.ownVisitPrice". */
    visitPrice?: Bounded;
    /** Kronor once, at the start. Missing: nothing. Id "package.startFee". */
    start?: Bounded;
  };
  /** What the region would pay without the package, for its break-even: visits of another kind that the package replaces (whole), at a price. */
  replaced?: { visits: Bounded; price: Bounded };
  /** How many patients. */
  reach?: { people: Bounded } | { /** "00": the nation. */ region: RegionCode; /** Share of its published population. */ share: Bounded };
}

export type PackageMissing =
  | "no_months" | "no_visits" | "no_agreement" | "no_visit_price" | "no_fee" | "no_other_way" | "no_subscription_or_price" | "no_replaced" | "no_reach" | "not_exact";

export type Side = "with" | "without";

/** Kronor for one patient. The three sum to the total. Ids "package.paid.with.patient", "package.paid.with" for all; by month "package.paidInMonth.with.patient.3". */
export type Paid = Record<Payer | "total", Figure>;

/** What is paid in a month. Where fee, cap or fees before are ranges, what hangs on the fee is missing here ("not_exact") and a range in all. */
export interface PackageMonth {
  /** 1 and up. */
  month: number;
  visits: number;
  with: Paid;
  without: Paid;
}

export interface BreakEvenPoint {
  visits: number;
  /** Kronor for one patient at that number of visits, and what it is compared with. Ids "package.paidAt.with.patient.12" (12 visits; without a number at the end: none), "package.paidAt.without.patient.12"; for the region "package.paidAt.with.region.12" and "package.replacedCost". */
  with: Figure;
  against: Figure;
}

/**
 * For how many visits, 0 to `searchedTo` and spread evenly, the payer pays no more with the agreement than without; of the region: than the visits that are
 * replaced cost. Found by calculating every number of visits, so it holds exactly. `missing`: a number it hangs on is a range or is not there.
 */
export interface BreakEven {
  /** Stretches of numbers of visits, both ends in it; none: never. The last one that reaches `searchedTo` may go on. */
  noDearer: { from: number; to: number }[];
  searchedTo: number;
  /** The figures on both sides of each change, in order. */
  points: BreakEvenPoint[];
  missing?: PackageMissing;
}

export interface CarePackage {
  /** Visits as they fall on the months, and what is paid in each; empty while months or visits are missing. */
  months: PackageMonth[];
  /** In all, for one patient. */
  with: Paid;
  without: Paid;
  /** With less without, by payer. Ids "package.difference.patient", "package.difference". */
  difference: Paid;
  /** Fees that the patient pays, and what she would have paid without the cap. Ids "package.fees", "package.feesWithoutCap". */
  fees: Figure;
  feesWithoutCap: Figure;
  /** The month in which the cap is first reached, when the numbers are exact and it is. */
  capReached?: number;
  breakEven: { patient: BreakEven; region: BreakEven };
  /** How many people. Id "package.people". Its day and source when published. */
  people: Figure;
  populationDate?: DayText;
  /** Times what is paid for one, kronor. Ids "package.reach.with.region", "package.reach.with"; difference: "package.reachDifference.region". */
  reach: { with: Paid; without: Paid; difference: Paid };
}

// ---------------------------------------------------------------- the questions

/** What cannot be used, beside figures that can. */
export interface Refused { code: string; params: Record<string, string>; /** Where in the input. */ path: string }

/** The same activity under each model. Throws `CodedError`. */
export function reimburse(input: ModelsInput): ModelsAnswer;
/** How figures of `reimburse(input)` came about: "model.payment.visit". Throws `CodedError`. */
export function deriveModels(input: ModelsInput, figures: string[]): Derivation;
/**
 * Who pays what for a care package. Throws `CodedError`, of its own codes among them: `package.months_out_of_range`, `package.too_many_visits`, `package.monthly_length` (`months`,
 * `given`), `package.not_exact`, `package.months_left_out_of_range`, `package.fee_above_price` (a fee inside a price that is lower), `package.unknown_price`, `package.unknown_fee`, `package.unknown_cap`,
 * `package.before_above_cap`; and of the models `reimbursement.model_twice`, `reimbursement.deduction_above_price`.
 */
export function assessPackage(input: CarePackageInput): CarePackage;
/** How figures of `assessPackage(input)` came about: "package.paid.with.region". Throws `CodedError`. */
export function derivePackage(input: CarePackageInput, figures: string[]): Derivation;
/** Thrown on input that cannot be understood. */
export interface CodedError extends Error { code: string; params: Record<string, string>; /** Where in the input, "agreement.fee.own". */ path: string }
