import type { Range } from './answers.ts';
import type { FactId, Leefvorm, Period } from './ruleset.ts';

export type Truth = 'ja' | 'nee' | 'onbekend';

/** Why a truth is unknown. Only `niet-gevraagd` leads to a question. */
export type Reason = 'niet-gevraagd' | 'weet-niet' | 'rond-de-grens' | 'oordeel' | 'bedrag-ontbreekt';

export type Verdict = 'waarschijnlijk-wel' | 'misschien' | 'gemeente-beslist' | 'waarschijnlijk-niet';

/** One condition of one scheme, compared with what the visitor said. */
export interface Trace {
  id: string;
  truth: Truth;
  reason: Reason | null;
  /** Whether this condition decided the verdict; the others are not shown as its reason. */
  decides: boolean;
  fact: FactId | null;
  /**
   * The limit in the fact's own unit, cents for money, never below 0; null for a condition without one, whose amount is missing, or
   * that is out of reach.
   */
  limit: Range | null;
  /** True where there is no limit because nothing is low enough: with the other answers the law pays at no income. */
  outOfReach: boolean;
  comparison: 'hoogstens' | 'minstens' | 'onder' | 'boven' | null;
  /** First and last day of the edition that the limit comes from; null for a limit that has no dates. */
  validFrom: string | null;
  validUntil: string | null;
  /** True where the newest edition has ended, so that the limit is the old amount up to the declared margin. */
  expired: boolean;
  /** Index in `Ruleset.sources` of the rule's own source. */
  ruleSource: number;
  /** Index in `Ruleset.sources` of the amount's source; the rule's own where the limit is not from a table. */
  amountSource: number;
  /** Facts that are still to be asked before this condition can be known. */
  missing: FactId[];
}

export interface Outcome {
  scheme: string;
  verdict: Verdict;
  /** Cents per period, or null where no amount is known. */
  amount: (Range & { per: Period }) | null;
  /** True where the amount rests on an edition that has ended. */
  amountExpired: boolean;
  /**
   * Of a remission that a person decides about: what the visitor pays of the tax, in cents per year. null elsewhere, and where it is not
   * known.
   */
  ownShare: Range | null;
  conditions: Trace[];
  /** Facts still to be asked for the verdict, or where there is one for the amount, in the order of rules/feiten.yaml. */
  missing: FactId[];
}

export interface Result {
  on: string;
  leefvorm: Leefvorm | null;
  /** Income limits in cents per month without holiday pay and without the kostendelersnorm, by percentage. */
  limits: { percent: number; range: Range | null }[];
  vermogensgrens: Range | null;
  /** Cents per month with the kostendelersnorm applied, or in an institution the norm of that; of a couple together. */
  bijstandsnorm: { without: Range | null; with: Range | null };
  outcomes: Outcome[];
}
