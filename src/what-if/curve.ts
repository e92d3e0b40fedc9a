import { type Answers, exactly, type Inkomst, isRange, type Range } from '../engine/answers.ts';
import { check } from '../engine/check.ts';
import { huishoudinkomen } from '../engine/huishoudinkomen.ts';
import type { Outcome } from '../engine/outcome.ts';
import { lawOf } from '../engine/payment.ts';
import type { Day, Ruleset, Scheme } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import { kindOf, perYear } from '../result/totals.ts';

/** A household on a day. Of its incomes the visitor's own wage is left out: that is what changes. */
export interface Household {
  rules: Ruleset;
  answers: Answers;
  on: Day;
}

/** How a scheme stands at an income: there probably, not certain, or not there. */
export type Standing = 'wel' | 'open' | 'niet';

/** A scheme at an income. */
export interface Place {
  standing: Standing;
  /** Cents per month that count in the sum; 0 for what is no money, or of which the amount is not known. */
  amount: number;
  outcome: Outcome;
}

/** A household at one wage of the visitor. Money is cents per month, unless it says otherwise. */
export interface Point {
  /** The visitor's own wage: net, without holiday pay. */
  wage: number;
  /** Net income of the household, without holiday pay. */
  income: number;
  /** Income of the household in a year, before tax and with holiday pay: an estimate. null where the taxes of the day are not known. */
  yearly: number | null;
  places: ReadonlyMap<string, Place>;
  /** What the schemes bring together. */
  support: number;
  /** What the care of the children costs, where an allowance for it counts in the support. */
  care: number;
  /** Income and support, without the costs of care. */
  total: number;
}

/** A scheme that stands differently above an income. */
export interface Change {
  scheme: string;
  /** The highest wage in whole euro, in cents, at which it stands as it did. */
  at: number;
  from: Standing;
  to: Standing;
  /** Cents per month that are there at `at`, and not a euro above it. */
  lost: number;
  /** Whether the limit rests on a source that is old or uncertain. */
  doubtful: boolean;
}

/** Wages between which little is left of more wage. */
export interface Stretch {
  from: number;
  to: number;
  /** Cents that are left of each € 100 more. */
  kept: number;
}

export interface Curve {
  /** A point at each step of the wage. */
  points: Point[];
  /** By wage. */
  changes: Change[];
  stretches: Stretch[];
  /** The point at any other wage. */
  at(wage: number): Point;
}

const euro = 100;
export const hundred = 100 * euro;
const step = 50 * euro;

/**
 * What a household has at every wage of the visitor from nothing to `highest` cents net per month: its income and what the schemes
 * bring, with the wages at which a scheme ends or begins, exact to a euro. null where the net income of the others cannot be told.
 */
export function curve(household: Household, highest: number): Curve | null {
  const worked = new Map<number, Point>();
  const first = pointAt(household, 0);
  if (first === null) return null;
  const at = (wage: number): Point => {
    const point = worked.get(wage) ?? pointAt(household, wage) ?? first;
    worked.set(wage, point);
    return point;
  };
  const points = Array.from({ length: Math.floor(highest / step) + 1 }, (_, place) => at(place * step));
  const changes = household.rules.schemes
    .flatMap(({ id }) => changesOf(id, points, at, household.rules))
    .sort((one, other) => one.at - other.at);
  return { points, changes, stretches: stretchesOf(points), at };
}

/** A household at one wage; null where the net income of the others cannot be told. */
export function pointAt(household: Household, wage: number): Point | null {
  const { rules, on } = household;
  const answers = answersAt(household, wage);
  const { inkomen: income, toetsingsinkomen: yearly } = answers;
  if (!isRange(income)) return null;
  const schemes = new Map(rules.schemes.map((scheme) => [scheme.id, scheme]));
  const places = new Map<string, Place>();
  for (const outcome of check(rules, answers, on).outcomes) {
    const scheme = schemes.get(outcome.scheme);
    if (scheme) places.set(scheme.id, placeOf(scheme, outcome));
  }
  const support = [...places.values()].reduce((sum, { amount }) => sum + amount, 0);
  const situation = new Situation(rules, answers, on);
  const care = rules.schemes
    .filter(({ id }) => places.get(id)?.amount)
    .reduce((sum, { amount }) => sum + (lawOf(amount)?.costs?.perMonth(situation) ?? 0), 0);
  return {
    wage,
    income: income.min,
    yearly: isRange(yearly) ? yearly.min : null,
    places,
    support,
    care,
    total: income.min + support - care,
  };
}

/**
 * The answers of a household in which the visitor earns this wage. Its incomes are exact: where one is an estimate, it is the middle
 * of the range.
 */
export function answersAt({ rules, answers, on }: Household, wage: number): Answers {
  const { inkomsten, ...rest } = withWage(answers, wage);
  const incomes = huishoudinkomen(new Situation(rules, { ...rest, inkomsten }, on));
  return {
    ...rest,
    ...Object.fromEntries(
      Object.entries(incomes).flatMap(([fact, range]) => (range ? [[fact, exactly(middle(range))]] : [])),
    ),
  };
}

/**
 * The answers of a household with the visitor's own wage among its incomes, in cents net per month. Somebody with a wage works, and
 * somebody without one has no work unless they said what else they do.
 */
export function withWage(answers: Answers, wage: number): Answers & { inkomsten: Inkomst[] } {
  const { inkomsten: others } = answers;
  const own: Inkomst[] =
    wage === 0
      ? []
      : [{ van: 'ik', soort: 'loon', bedrag: wage, per: 'maand', vorm: 'netto', vakantiegeld: 'zonder' }];
  const idle = answers.werk === undefined || answers.werk === 'loondienst' ? 'geen' : answers.werk;
  return {
    ...answers,
    werk: wage > 0 ? 'loondienst' : idle,
    inkomsten: [...own, ...(Array.isArray(others) ? others : [])],
  };
}

/**
 * The day of which the amounts are reckoned with: `on`, or where money that depends on income has no amount yet on that day, the last
 * day before it on which most of it had. Nobody is told what they keep with half of the amounts missing.
 */
export function dayWithAmounts(household: Household): Day {
  const { rules, on } = household;
  const ends = Object.values(rules.norms).flatMap(({ editions }) => editions.map(({ until }) => until));
  const days = [
    on,
    ...[...new Set(ends)]
      .filter((end) => end < on)
      .sort()
      .reverse(),
  ];
  const missing = days.map((day) => missingOn({ ...household, on: day }));
  return days[missing.indexOf(Math.min(...missing))] ?? on;
}

/** How much of the money that depends on income has no amount on the day of the household, and the income of a year with it. */
function missingOn(household: Household): number {
  const point = pointAt(household, 1000_00);
  if (point === null) return 0;
  const paying = household.rules.schemes.filter(({ amount }) => amount !== null && amount.kind !== 'norm');
  const without = paying.filter(({ id }) => lacksAmount(point.places.get(id)));
  return without.length + (point.yearly === null ? 1 : 0);
}

/** Whether the amounts of the day are missing for a scheme, or are those of before with a margin. */
export function lacksAmount(place: Place | undefined): boolean {
  if (place === undefined) return false;
  const { verdict, amount, amountExpired, conditions } = place.outcome;
  return (
    amountExpired ||
    (verdict === 'waarschijnlijk-wel' && amount === null) ||
    conditions.some(({ decides, expired, reason }) => decides && (expired || reason === 'bedrag-ontbreekt'))
  );
}

/** The middle of a range in whole cents. */
export const middle = ({ min, max }: Range): number => Math.round((min + max) / 2);

function placeOf(scheme: Scheme, outcome: Outcome): Place {
  const { amount } = outcome;
  const standing = standingOf(outcome);
  const counts = standing === 'wel' && amount !== null && kindOf({ scheme, outcome }) === 'bedrag';
  return {
    standing,
    amount: counts ? Math.round((middle(amount) * perYear[amount.per]) / 12) : 0,
    outcome,
  };
}

/** How a scheme stands: one that pays nothing is not there. */
export function standingOf({ verdict, amount }: Outcome): Standing {
  if (verdict === 'waarschijnlijk-niet' || amount?.max === 0) return 'niet';
  return verdict === 'waarschijnlijk-wel' ? 'wel' : 'open';
}

function changesOf(scheme: string, points: Point[], at: Curve['at'], rules: Ruleset): Change[] {
  const placeAt = (wage: number): Place | undefined => at(wage).places.get(scheme);
  const standingAt = (wage: number): Standing => placeAt(wage)?.standing ?? 'niet';
  const changes: Change[] = [];
  for (const [index, { wage: end }] of points.entries()) {
    let start = points[index - 1]?.wage ?? end;
    while (standingAt(start) !== standingAt(end)) {
      const last = lastLike(start, end, (wage) => standingAt(wage) === standingAt(start));
      changes.push({
        scheme,
        at: last,
        from: standingAt(start),
        to: standingAt(last + euro),
        lost: Math.max(0, (placeAt(last)?.amount ?? 0) - (placeAt(last + euro)?.amount ?? 0)),
        doubtful: isDoubtful(placeAt(last + euro), rules) || isDoubtful(placeAt(last), rules),
      });
      start = last + euro;
    }
  }
  return changes;
}

/** The last whole euro from `low` on for which it holds, where it does for `low` and does not for `high`. */
function lastLike(low: number, high: number, holds: (wage: number) => boolean): number {
  let [last, past] = [low, high];
  while (past - last > euro) {
    const half = last + Math.floor((past - last) / 2 / euro) * euro;
    if (holds(half)) last = half;
    else past = half;
  }
  return last;
}

/** Whether a limit on income that decides comes from a source that nobody could confirm. */
function isDoubtful(place: Place | undefined, { sources }: Ruleset): boolean {
  return (place?.outcome.conditions ?? []).some(
    ({ decides, fact, ruleSource, amountSource }) =>
      decides &&
      (fact === 'inkomen' || fact === 'toetsingsinkomen') &&
      [ruleSource, amountSource].some((source) => sources[source]?.status !== 'bevestigd'),
  );
}

/** Amounts in whole euro make a short stretch out of nothing. */
const shortest = 200 * euro;

/** Where less than half of more wage is left. */
function stretchesOf(points: Point[]): Stretch[] {
  const found: { first: Point; last: Point }[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined || (point.total - before.total) * 2 >= point.wage - before.wage) continue;
    const open = found[found.length - 1];
    if (open?.last === before) open.last = point;
    else found.push({ first: before, last: point });
  }
  const lasting = found.filter(
    ({ first, last }) => last.wage - first.wage >= shortest || last.total < first.total,
  );
  return lasting.map(({ first, last }) => ({
    from: first.wage,
    to: last.wage,
    kept: Math.round(((last.total - first.total) / (last.wage - first.wage)) * hundred),
  }));
}
