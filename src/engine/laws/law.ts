import type { Range } from '../answers.ts';
import type { Noteer, Stap } from '../berekening.ts';
import type { Reader } from '../norm.ts';
import type { FactId, Period, Rounding } from '../ruleset.ts';
import type { Situation } from '../situation.ts';

/**
 * A law that reckons what it pays: all that the engine, the rules and the pages know of it. Each is one file here, named in index.ts.
 *
 * Its functions get only what its own `parameters` read for the day, so none of them asks whether a table is missing.
 */
export interface Law<Parameters extends object = object> {
  /** The amounts of its tables; null where one is missing. The table that it reads first has the dates of the law's amounts. */
  readonly parameters: Reader<Parameters | null>;
  /** Per which period it pays, and how what `pays` gives is rounded. */
  readonly per: Period;
  readonly rounding: Rounding;
  /** The households between which it tells, as far as a table of what it pays at most can show them. */
  readonly rows: RowsOfLaw;
  /** The facts without which there is no amount, not even a range. */
  readonly needs: readonly FactId[];
  /**
   * What it pays over every household and answer that is possible, before it is rounded: cents per year, and with the rounding `cent`
   * cents per `per`. null where the parameters of a household are missing. Called once everything that it needs is known.
   * @param noteer is told the steps for both ends of what is possible, in each household
   */
  pays(parameters: Parameters, situation: Situation, noteer?: Noteer): Range | null;
  /** The steps that `pays` tells, in the order in which a person follows them. What it pays is no step of it: that comes after them. */
  readonly stappen: readonly Stap[];
  readonly incomeLimit?: IncomeLimit<Parameters>;
  /** For a fact, the values from which on the amount runs otherwise. */
  steps?(parameters: Parameters): Readonly<Record<FactId, readonly number[]>>;
  /** What it pays a part of: money that is spent in the same month. */
  readonly costs?: Costs;
}

/** The income above which a law pays nothing. */
export interface IncomeLimit<Parameters extends object = object> {
  /** The facts about the household on which it depends. */
  readonly facts: readonly FactId[];
  /** The limits of the households that are possible, in cents per year; below 0 where nothing is paid at any income, null where unknown. */
  of(parameters: Parameters, situation: Situation): (Range | null)[];
}

/**
 * `partner`: with and without a partner. `huurders`: the numbers of people between which the rent law tells. `kinderen`: a parent alone
 * or with a partner, and the number of children. `leeftijd-kind`: one child of each age. `geen`: no table can show it.
 */
export type RowsOfLaw = 'partner' | 'huurders' | 'kinderen' | 'leeftijd-kind' | 'geen';

export interface Costs {
  /** What the money is for, as texts name it. */
  readonly of: 'opvang';
  /** Cents per month. */
  perMonth(situation: Situation): number;
}
