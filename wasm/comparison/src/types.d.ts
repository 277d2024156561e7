/*
 * What crosses the boundary between the page and the module that compares the regions year by year. Written by hand; a
 * test compares every name here with what the module reads and returns. Numbers cross as decimal text, as everywhere.
 */

import type { Bounded, Coverage, DayText, Derivation, Figure, RegionCode } from "../../calc/src/types.d.ts";

/** What a published number, or one of the user's own, can be of. */
export type CellMeasure =
  | "contacts" | "contactsPerThousand" | "invoiced" | "invoicedPerInhabitant" | "patients"
  | "population" | "netCost" | "invoicedShareOfPrimaryCare";

/** What the regions are compared on. Those that are not in a cell are calculated from others of the same year. */
export type ComparedMeasure =
  | "contacts" | "contactsPerThousand" | "contactsIndex" | "invoiced" | "invoicedPerInhabitant" | "invoicedIndex"
  | "invoicedPerContact" | "patients" | "invoicedPerPatient" | "invoicedShareOfPrimaryCare";

/** A number of the user's own, of a whole calendar year. "00" is the nation. Amounts in kronor, shares 0 to 1. */
export interface OwnCell { region: RegionCode; year: number; measure: CellMeasure; number: Bounded }

export interface ComparisonInput {
  /** "both": an own number where there is one, else the published one. */
  use: "published" | "own" | "both";
  /** Ids of published values to use instead of the one that comes first in their cell. */
  chosen: string[];
  own: OwnCell[];
  /** The regions that are ranked and averaged; missing: all. */
  among?: RegionCode[];
}

/** What a compared figure rests on. */
export interface Basis {
  /** The days it is of: the whole year, or a part of it. */
  from: DayText;
  to: DayText;
  /** "own": no published number is in it. */
  status: "final" | "preliminary" | "own";
  /** What its published numbers count, when that is not all that was invoiced. */
  coverage: Coverage[];
  /** The published values it is made of. */
  claims: string[];
  /** Whether one of the user's numbers is in it. */
  own: boolean;
  /** Other published values of the same cells, that are not in use. */
  others: string[];
}

export interface ComparedArea {
  region: RegionCode;
  /** The day of the population in use. */
  populationDate?: DayText;
  populationOwn: boolean;
  populationSourceId?: string;
  /** Every measure, with why it is missing where it is. */
  figures: Record<ComparedMeasure | "population" | "netCost", Figure>;
  /** Of the measures that have a value or a range. */
  bases: Partial<Record<ComparedMeasure, Basis>>;
}

/** Why a region that has a value is neither ranked nor averaged with the others. */
export type ApartReason = "months" | "status" | "coverage";

/** What must be said with the sentence. */
export type Caution = "provider_inside" | "own_and_published" | "earlier_population" | "preliminary";

/** The sentence for print, or why there is none. Several regions share a place when their values are equal. */
export type Statement =
  | { highest: RegionCode; lowest: RegionCode; /** Highest over lowest. Its id is "ratio." and the measure. */ ratio: Figure; cautions: Caution[]; refused?: undefined }
  | { refused: "too_few" | "apart" | "overlap" | "open" | "absolute" | "nothing_lowest" };

/** The regions compared on one measure in one year. */
export interface ComparedOn {
  measure: ComparedMeasure;
  /** Ranked and averaged: values of the same days and status that count the same. */
  comparable: RegionCode[];
  /** What those have in common. */
  from: DayText;
  to: DayText;
  status: Basis["status"];
  apart: { region: RegionCode; reasons: ApartReason[] }[];
  missing: RegionCode[];
  /** Sum of numerators over sum of denominators, of the `weightedOf` regions that have both; missing when none has: a published rate has neither. */
  weighted?: Figure;
  weightedOf: RegionCode[];
  unweighted: Figure;
  median: Figure;
  /** Best and worst possible place; equal values share one (1, 2, 2, 4). 1 is the highest value. */
  places: { region: RegionCode; best: number; worst: number }[];
  statement: Statement;
}

export interface ComparedYear {
  year: number;
  /** "00" first, then the 21 regions in code order. */
  areas: ComparedArea[];
  /** One for each measure that some region has. */
  measures: ComparedOn[];
}

/** Why the value of one year must not be joined to that of the next one that has any. */
export type BreakReason = "gap" | "months" | "status" | "coverage" | "source";

export interface ComparedTable {
  /** Years that have any value, in order. */
  years: ComparedYear[];
  breaks: { region: RegionCode; measure: ComparedMeasure; from: number; to: number; reasons: BreakReason[] }[];
}

/** The regions beside each other, year by year, from published and own numbers. Throws `CodedError`. */
export function compare(input: ComparisonInput): ComparedTable;
/** How figures of one year of `compare(input)` came about: "01.contactsPerThousand", "weighted.invoicedPerInhabitant", "ratio.contactsPerThousand". Throws `CodedError`. */
export function deriveCompared(input: ComparisonInput, year: number, figures: string[]): Derivation;
/** Thrown on input that cannot be understood. */
export interface CodedError extends Error { code: string; params: Record<string, string>; /** Where in the input, "own.3.number". */ path: string }
