/** A household before and after a change, scheme by scheme, and what the difference comes to. */
import { type Answers, exactly, isSameRange, plus, type Range } from '../engine/answers.ts';
import { check } from '../engine/check.ts';
import type { Outcome } from '../engine/outcome.ts';
import { lawOf } from '../engine/payment.ts';
import type { Day, Ruleset, Scheme } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import { kindOf, perYear } from '../result/totals.ts';
import { standingOf } from './curve.ts';

/** What becomes of a scheme: it comes, goes, pays more or less, is surer or less sure, or stays. */
export type Turn = 'komt' | 'stopt' | 'hoger' | 'lager' | 'anders' | 'blijft';

/** A scheme before and after. */
export interface Pair {
  scheme: Scheme;
  before: Outcome;
  after: Outcome;
  turn: Turn;
  /** Whether it has an amount that counts in the sum before or after. */
  counts: boolean;
}

/** Money of a household in cents per month. */
export interface Sums {
  /** Net income, without holiday pay. */
  income: Range;
  /** What the schemes bring of which the amount is known; of one that is not certain from nothing to all of it. */
  support: Range;
  /** What goes off it: the care of children for which an allowance counts, and the rent where that is what changes. */
  costs: Range;
  total: Range;
}

export interface Comparison {
  /** Of every scheme that is there before or after, in the order of the rules. */
  pairs: Pair[];
  before: Sums;
  after: Sums;
  /** What there is more per month, in cents; below 0 is less. What is alike before and after takes no part in it. */
  difference: Range;
}

/**
 * Reckons a household twice, on the same day.
 * @returns null where the net income before or after cannot be told
 */
export function compare(rules: Ruleset, on: Day, before: Answers, after: Answers): Comparison | null {
  const [one, other] = [stateOf(rules, on, before), stateOf(rules, on, after)];
  if (one.income === null || other.income === null) return null;
  const withRent = one.rent !== null && other.rent !== null && one.rent.min !== other.rent.min;
  const all = rules.schemes.flatMap((scheme, index) => {
    const [earlier, later] = [one.outcomes[index], other.outcomes[index]];
    return earlier && later ? [{ scheme, before: earlier, after: later }] : [];
  });
  const money = all.map(
    (pair) => [counted(pair.scheme, pair.before), counted(pair.scheme, pair.after)] as const,
  );
  const costs = [one, other].map(({ care, rent }) => sum(withRent && rent ? [care, rent] : [care]));
  const [costsBefore = exactly(0), costsAfter = exactly(0)] = costs;
  return {
    pairs: all
      .map((pair) => ({
        ...pair,
        turn: turnOf(pair.before, pair.after),
        counts: [pair.before, pair.after].some((outcome) => counted(pair.scheme, outcome).max > 0),
      }))
      .filter(({ before, after }) => standingOf(before) !== 'niet' || standingOf(after) !== 'niet'),
    before: sums(one.income, sum(money.map(([earlier]) => earlier)), costsBefore),
    after: sums(other.income, sum(money.map(([, later]) => later)), costsAfter),
    difference: sum([
      between(one.income, other.income),
      ...money.map(([earlier, later]) => between(earlier, later)),
      between(costsAfter, costsBefore),
    ]),
  };
}

interface State {
  outcomes: Outcome[];
  income: Range | null;
  rent: Range | null;
  care: Range;
}

function stateOf(rules: Ruleset, on: Day, answers: Answers): State {
  const { outcomes } = check(rules, answers, on);
  const situation = new Situation(rules, answers, on);
  const care = rules.schemes.flatMap((scheme, index) => {
    const outcome = outcomes[index];
    const isPaid = outcome !== undefined && counted(scheme, outcome).min > 0;
    return isPaid ? (lawOf(scheme.amount)?.costs?.perMonth(situation) ?? 0) : 0;
  });
  return {
    outcomes,
    income: situation.known('inkomen'),
    rent: answers.woning === 'huur' ? situation.answered('rekenhuur') : null,
    care: sum(care.map(exactly)),
  };
}

/** What a scheme brings in cents per month: a quarter is three of them and a year twelve. */
function counted(scheme: Scheme, outcome: Outcome): Range {
  const { amount } = outcome;
  const standing = standingOf(outcome);
  if (standing === 'niet' || amount === null || kindOf({ scheme, outcome }) !== 'bedrag') return exactly(0);
  const monthly = (cents: number): number => Math.round((cents * perYear[amount.per]) / 12);
  return { min: standing === 'wel' ? monthly(amount.min) : 0, max: monthly(amount.max) };
}

function turnOf(before: Outcome, after: Outcome): Turn {
  const [from, to] = [standingOf(before), standingOf(after)];
  if (from !== to) return from === 'niet' ? 'komt' : to === 'niet' ? 'stopt' : 'anders';
  if (from === 'niet' || isSameRange(before.amount, after.amount))
    return before.verdict === after.verdict || from === 'niet' ? 'blijft' : 'anders';
  const [one, other] = [before.amount, after.amount];
  if (one === null || other === null) return 'anders';
  if (other.min >= one.min && other.max >= one.max) return 'hoger';
  return other.min <= one.min && other.max <= one.max ? 'lager' : 'anders';
}

/** How much more the other is. The same range twice is the same amount that is not known exactly, so that nothing changes. */
const between = (one: Range, other: Range): Range =>
  isSameRange(one, other) ? exactly(0) : { min: other.min - one.max, max: other.max - one.min };

const sum = (ranges: readonly Range[]): Range => ranges.reduce(plus, exactly(0));

const sums = (income: Range, support: Range, costs: Range): Sums => ({
  income,
  support,
  costs,
  total: { min: income.min + support.min - costs.max, max: income.max + support.max - costs.min },
});
