import { type Answers, exactly, type Range } from './answers.ts';
import { type Berekend, Notities } from './berekening.ts';
import { evaluate, traces, truthIn, worthAsking } from './evaluate.ts';
import { stappenVanZelfTeBetalen, zelfTeBetalen } from './laws/kwijtschelding.ts';
import { boundOf } from './limit.ts';
import { demandsOf } from './narrow.ts';
import type { Outcome, Result, Trace, Truth, Verdict } from './outcome.ts';
import { amountFor, amountWaitsFor, berekeningOf, type Granted } from './payment.ts';
import {
  type Condition,
  type Day,
  type FactId,
  type Limit,
  leavesOf,
  type Ruleset,
  type Scheme,
} from './ruleset.ts';
import { januari, Situation } from './situation.ts';

/** The percentages of the bijstandsnorm that are shown as income limits. */
export const percentages = [100, 110, 120, 130, 150] as const;

/**
 * Everything that follows from the answers on a day: a verdict with reasons for each scheme, and the norms of the household.
 * @param on the day for which amounts must be valid; the engine has no clock
 */
export function check(rules: Ruleset, answers: Answers, on: Day): Result {
  const situation = new Situation(rules, answers, on);
  return {
    ...householdNorms(situation),
    outcomes: rules.schemes.map((scheme) => outcomeOf(scheme, situation)),
  };
}

/** What became of a scheme's conditions: the verdict, its reasons and the facts still to be asked for it or for its amount. */
export interface Decision {
  verdict: Verdict;
  conditions: Trace[];
  missing: FactId[];
}

/**
 * The verdict of one scheme with its reasons, without the amount.
 * @param narrowed the same situation with what the scheme demands of the household
 */
export function judge(
  scheme: Scheme,
  situation: Situation,
  narrowed = narrowedFor(scheme, situation),
): Decision {
  const evaluated = evaluate(scheme.condition, situation, narrowed);
  const conditions = traces(evaluated);
  const verdict = verdictOf(evaluated.truth, conditions);
  return { verdict, conditions, missing: inOrder(waitsFor(), situation.rules) };

  function waitsFor(): FactId[] {
    if (verdict === 'misschien') return worthAsking(evaluated);
    if (verdict === 'waarschijnlijk-niet') return couldOpen(scheme, conditions, situation);
    return scheme.amount === null ? [] : amountWaitsFor(scheme.amount, narrowed);
  }
}

/** Whether a scheme is likely or not likely, without the reasons, which take most of the time; null where that is still open. */
export function settledVerdict(scheme: Scheme, situation: Situation): Verdict | null {
  const truth = truthIn(scheme.condition, situation, narrowedFor(scheme, situation));
  return truth === 'onbekend' ? null : verdictOf(truth, []);
}

/**
 * Of a scheme that is not likely what was taken for granted and would open it if it were otherwise: less possessions on 1 January than
 * today, and debts that go off them.
 */
function couldOpen(scheme: Scheme, conditions: readonly Trace[], situation: Situation): FactId[] {
  return takenForGranted.filter((fact) => {
    const compared = fact === januari ? januari : 'vermogen';
    if (situation.answers[fact] !== undefined) return false;
    if (!conditions.some((trace) => trace.fact === compared && trace.truth === 'nee')) return false;
    const answered = situation.with(fact, exactly(fact === januari ? 0 : situation.highest(fact)));
    return settledVerdict(scheme, answered) !== 'waarschijnlijk-niet';
  });
}

const takenForGranted: readonly FactId[] = [januari, 'schulden'];

function outcomeOf(scheme: Scheme, situation: Situation): Outcome {
  const narrowed = narrowedFor(scheme, situation);
  const judged = judge(scheme, situation, narrowed);
  const { verdict, conditions, missing } = judged;
  const granted = amountOnVerdict(verdict, scheme, narrowed);
  return {
    scheme: scheme.id,
    verdict,
    conditions,
    missing,
    amount: granted?.range && scheme.amount ? { ...granted.range, per: scheme.amount.per } : null,
    amountExpired: granted?.range ? granted.expired : false,
    ownShare: ownShareOf(scheme, judged, narrowed),
  };
}

/** Where it is left to a person how much of a tax is remitted: what the visitor pays of the assessment. */
function ownShareOf(scheme: Scheme, { conditions }: Decision, situation: Situation): Range | null {
  const capacity = capacityIn(scheme.condition);
  const isJudged =
    capacity !== null && conditions.some(({ id, reason }) => id === capacity.id && reason === 'oordeel');
  return isJudged ? zelfTeBetalen(situation, capacity.percent) : null;
}

/** The condition about the capacity to pay, and the percentage of the norm that it takes for the costs of living. */
interface Capacity {
  id: string;
  percent: number;
}

const capacities = new WeakMap<Condition, Capacity | null>();

function capacityIn(condition: Condition): Capacity | null {
  let found = capacities.get(condition);
  if (found === undefined) {
    const all = leavesOf(condition).flatMap((leaf) => {
      const percent = leaf.type === 'grens' ? percentOfCapacity(leaf.limit) : null;
      return percent === null ? [] : [{ id: leaf.id, percent }];
    });
    found = all[0] ?? null;
    capacities.set(condition, found);
  }
  return found;
}

function percentOfCapacity(limit: Limit): number | null {
  const low = limit.kind === 'tussen' ? limit.low : limit;
  return low.kind === 'betalingscapaciteit' ? low.percent : null;
}

function amountOnVerdict(verdict: Verdict, scheme: Scheme, situation: Situation): Granted | null {
  if (scheme.amount === null) return null;
  if (verdict === 'waarschijnlijk-niet') return { range: exactly(0), expired: false };
  const granted = amountFor(scheme.amount, situation);
  // Nothing is said of a scheme that is still open as "you get 0 euro".
  return granted.range?.max === 0 ? null : granted;
}

/**
 * The sum by which a scheme comes to its amount, of which the last step is that amount; of a tax that is remitted, to what is still paid of
 * it. Empty for a scheme without either, where nothing can make it known, and for one that is not likely: there is nothing to reckon.
 * @param outcome of the same scheme in the same situation
 */
export function berekeningIn(
  scheme: Scheme,
  { verdict, amount: paid, missing }: Pick<Outcome, 'verdict' | 'amount' | 'missing'>,
  situation: Situation,
): Berekend[] {
  if (verdict === 'waarschijnlijk-niet') return [];
  const { amount, condition } = scheme;
  const narrowed = narrowedFor(scheme, situation);
  if (amount === null) return sumOfOwnShare(capacityIn(condition), narrowed);
  if (paid === null && missing.length === 0) return [];
  const steps = berekeningOf(amount, narrowed);
  // Of a scheme that is still open nothing is said of an amount that would be 0.
  return paid === null && steps[steps.length - 1]?.range ? [] : steps;
}

function sumOfOwnShare(capacity: Capacity | null, situation: Situation): Berekend[] {
  if (capacity === null) return [];
  const notities = new Notities();
  const range = zelfTeBetalen(situation, capacity.percent, notities.noteer);
  if (range === null) return [];
  const steps = stappenVanZelfTeBetalen.map((stap) => ({
    ...stap,
    range: notities.van(stap.id) ?? null,
    missing: [],
  }));
  return [...steps, { id: 'zelf-te-betalen', per: 'jaar', range, missing: [] }];
}

function narrowedFor(scheme: Scheme, situation: Situation): Situation {
  return situation.assuming(demandsOf(scheme.condition, situation));
}

function verdictOf(truth: Truth, conditions: readonly Trace[]): Verdict {
  if (truth === 'ja') return 'waarschijnlijk-wel';
  if (truth === 'nee') return 'waarschijnlijk-niet';
  const open = conditions.some(({ decides, reason }) => decides && reason !== 'oordeel');
  return open ? 'misschien' : 'gemeente-beslist';
}

function inOrder(asked: readonly FactId[], rules: Ruleset): FactId[] {
  if (asked.length < 2) return [...asked];
  return rules.facts.map((fact) => fact.id).filter((id) => asked.includes(id));
}

const ofBijstandsnorm = (percent: number, holidayPay: 'met' | 'zonder', isOwn: boolean): Limit => ({
  kind: 'norm',
  norm: 'bijstandsnorm',
  percent,
  holidayPay,
  shared: isOwn,
  ...(isOwn && { inInrichting: true }),
});
const incomeLimits = percentages.map((percent) => ({
  percent,
  limit: ofBijstandsnorm(percent, 'zonder', false),
}));
const vermogensgrens: Limit = {
  kind: 'norm',
  norm: 'vermogensgrens',
  percent: 100,
  holidayPay: null,
  shared: false,
};
const bijstandsnorm = {
  without: ofBijstandsnorm(100, 'zonder', true),
  with: ofBijstandsnorm(100, 'met', true),
};

/** Schemes, verdicts and reasons aside: the household and the limits that go with it. */
function householdNorms(situation: Situation): Omit<Result, 'outcomes'> {
  const adult =
    situation.range('leeftijd').min < 18
      ? situation.assuming(new Map([['leeftijd', { min: 18, max: Number.MAX_SAFE_INTEGER }]]))
      : situation;
  const known = situation.households();
  const only = known.leefvormen.length === 1 && !known.minor ? known.leefvormen[0] : undefined;
  const rangeOf = (limit: Limit): Range | null => boundOf(limit, adult).range;
  return {
    on: situation.on,
    leefvorm: only ?? null,
    limits: incomeLimits.map(({ percent, limit }) => ({ percent, range: rangeOf(limit) })),
    vermogensgrens: rangeOf(vermogensgrens),
    bijstandsnorm: { without: rangeOf(bijstandsnorm.without), with: rangeOf(bijstandsnorm.with) },
  };
}
