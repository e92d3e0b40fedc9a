/** What changes for a household in the next years while nobody does anything. */
import {
  type Answer,
  type Answers,
  asKind,
  exactly,
  isRange,
  isSameRange,
  type Kind,
  type Medebewoner,
  type Range,
  volwassenLeeftijden,
} from '../engine/answers.ts';
import { check } from '../engine/check.ts';
import { amountOf, editionOn } from '../engine/norm.ts';
import type { Outcome, Result, Verdict } from '../engine/outcome.ts';
import type { Day, FactId, Norm, Ruleset } from '../engine/ruleset.ts';
import { reachedFacts } from '../engine/situation.ts';
import { momentsNow } from './moments.ts';
import { dayAfter, holdsUntil } from './shortfall.ts';
import { isClaimable } from './verdicts.ts';

/** How many years it looks ahead, and how many moments it tells at most. */
const lookAhead = 5;
const most = 6;

/** What becomes of a scheme. */
export interface Change {
  scheme: string;
  /** The verdict that it gets; null where only the amount becomes another. */
  verdict: Verdict | null;
  /** The amount that it gets and the one that it had until then, in cents per period; null where there is none to name. */
  amount: Outcome['amount'];
  was: Outcome['amount'];
}

/** Who gets older. `jaren` are the years of a low income, `gekregen` the year since the last inkomenstoeslag. */
export type Who = 'u' | 'partner' | 'kind' | 'huisgenoot' | 'jaren' | 'gekregen';

/** That so many of them get this old, in years, or reach AOW age. */
export interface Turn {
  who: Who;
  becomes: number | 'aow';
  count: number;
}

/** Two days, both included. They are the same where a day is known; nobody is asked for a birthday. */
interface Span {
  from: Day;
  until: Day;
}

/** A moment to come. */
export interface Later extends Span {
  /**
   * `ouder` is time that passes for people, `bedragen` the first day of amounts that nobody knows yet. The others are of the one scheme in
   * `changes`: the last day on which it is possible to apply, or the first one.
   */
  kind: 'ouder' | 'bedragen' | 'open' | 'dicht' | 'misschien-dicht';
  turns: Turn[];
  changes: Change[];
}

/**
 * The moments of the next five years at which something changes, six at most, the first to be over first. Everybody stays in the home
 * and amounts stay those of `on`: what changes is what the engine says of the same household some years older. At AOW age the income
 * changes too, and nobody knows to what, so only what ends is told for sure. An age that is not one number of years gives no moment.
 * @param on the day of the check, on which people have these ages
 */
export function timeline(rules: Ruleset, answers: Answers, on: Day): Later[] {
  const movers = moversIn(answers);
  const after: Household = (passed) => check(rules, grown(answers, movers, passed), on);
  const now = after(new Map());
  return [...fixedDays(rules, answers, on, now), ...ageing(rules, movers, on, after, now)]
    .sort((one, other) => (one.until < other.until ? -1 : Number(one.until > other.until)))
    .slice(0, most);
}

/**
 * Of these moments those that fall on a day for everybody, whatever somebody's age. They follow from what the engine said already, so whether
 * there are any is known at once.
 */
export const fixedDays = (rules: Ruleset, answers: Answers, on: Day, now: Result): Later[] => [
  ...windowsIn(rules, answers, on, now),
  ...newAmounts(on, now),
];

/** Somebody or something that gets older. */
interface Mover {
  who: Who;
  /** How old now, in years. */
  age: number;
  /** Puts them at an age in a household. */
  put(household: Draft, age: number): void;
  /** Of who can reach AOW age, whether they said that they have not yet. */
  notYet?: boolean;
}

interface Draft extends Record<FactId, Answer | undefined> {
  kinderen: Kind[];
  medebewoners: Medebewoner[];
}

/** How many years have passed for each mover. */
type Passed = ReadonlyMap<Mover, number>;

/** What the engine says of the household when these years have passed. */
type Household = (passed: Passed) => Result;

function ageing(
  { norms }: Ruleset,
  movers: readonly Mover[],
  on: Day,
  after: Household,
  now: Result,
): Later[] {
  const found: Later[] = [];
  const aow = norms['aow-leeftijd'];
  const months = (aow && amountOf(aow, editionOn(aow, on), 'alle', null)?.min) ?? 0;
  let passed: Passed = new Map();
  let before = now;
  for (let year = 1; year <= lookAhead; year++) {
    const retires = ({ notYet, age }: Mover): boolean =>
      notYet !== undefined && (age + year === Math.floor(months / 12) || (notYet && year === 1));
    step(
      movers.filter((each) => !retires(each)),
      { from: dayAfter(monthsLater(on, 12 * year - 12)), until: monthsLater(on, 12 * year) },
      false,
    );
    for (const each of movers.filter(retires)) step([each], aowSpan(aow, each.age, on), true);
  }
  return found;

  /** Lets these get a year older. */
  function step(these: readonly Mover[], span: Span | null, isAow: boolean): void {
    const older = (some: readonly Mover[]): Passed =>
      new Map([...passed, ...some.map((each) => [each, (passed.get(each) ?? 0) + 1] as const)]);
    const all = older(these);
    const result = after(all);
    const changes = changesBetween(before, result, isAow);
    if (changes.length > 0 && span !== null) {
      const turns: Turn[] = [];
      for (const each of these) {
        if (changesBetween(before, after(older([each])), isAow).length === 0) continue;
        const { who, age } = each;
        const becomes = isAow ? 'aow' : age + (all.get(each) ?? 0);
        const same = turns.find((turn) => turn.who === who && turn.becomes === becomes);
        if (same) same.count++;
        else turns.push({ who, becomes, count: 1 });
      }
      found.push({ ...span, kind: 'ouder', turns, changes });
    }
    passed = all;
    before = result;
  }
}

const received: FactId = 'inkomenstoeslag-gekregen';

function moversIn(answers: Answers): Mover[] {
  const { kinderen, medebewoners } = answers;
  const movers: Mover[] = [];
  addAge('u', 'leeftijd', reachedFacts.leeftijd);
  addAge('partner', 'leeftijd-partner', reachedFacts['leeftijd-partner']);
  addAge('jaren', 'jaren-laag-inkomen');
  if (answers[received] === 'ja')
    movers.push({
      who: 'gekregen',
      age: 0,
      put: (household, age) => {
        household[received] = age === 0 ? 'ja' : 'nee';
      },
    });
  for (const each of Array.isArray(kinderen) ? kinderen : []) {
    const kind = asKind(each);
    movers.push({
      who: 'kind',
      age: kind.leeftijd,
      put: (household, leeftijd) =>
        leeftijd < volwassenLeeftijden.min
          ? household.kinderen.push({ ...kind, leeftijd })
          : household.medebewoners.push({ leeftijd: exactly(leeftijd), band: 'kind' }),
    });
  }
  for (const each of Array.isArray(medebewoners) ? medebewoners : []) {
    if (isExact(each.leeftijd))
      movers.push({
        who: 'huisgenoot',
        age: each.leeftijd.min,
        put: (household, age) => household.medebewoners.push({ ...each, leeftijd: exactly(age) }),
      });
  }
  return movers;

  function addAge(who: Who, fact: FactId, reached?: FactId): void {
    const now = answers[fact];
    if (!isExact(now)) return;
    movers.push({
      who,
      age: now.min,
      put: (household, age) => {
        household[fact] = exactly(age);
        if (reached && (age > now.min || answers[reached] !== 'nee')) household[reached] = 'ja';
      },
      ...(reached && { notYet: answers[reached] === 'nee' }),
    });
  }
}

const isExact = (age: Answer | undefined): age is Range => isRange(age) && age.min === age.max;

/**
 * The household when these years have passed. A child of 18 is somebody else in the home, of whom only the age is known. Of others whom
 * nobody named, one of whom nothing is known stands beside that child.
 */
function grown(answers: Answers, movers: readonly Mover[], passed: Passed): Answers {
  const { kinderen, medebewoners } = answers;
  const isNamed = Array.isArray(medebewoners);
  const others = isNamed ? medebewoners.filter(({ leeftijd }) => !isExact(leeftijd)) : [];
  const household: Draft = { ...answers, kinderen: [], medebewoners: others };
  for (const each of movers) each.put(household, each.age + (passed.get(each) ?? 0));
  const named = household.medebewoners;
  if (!isNamed && !(isRange(medebewoners) && medebewoners.max === 0) && named.length > 0) named.push({});
  return {
    ...household,
    kinderen: Array.isArray(kinderen) ? household.kinderen : kinderen,
    medebewoners: isNamed || named.length > 0 ? named : medebewoners,
  } as Answers;
}

/** What becomes of each scheme of which that is another than before. */
function changesBetween(before: Result, after: Result, isAow: boolean): Change[] {
  return after.outcomes.flatMap(({ scheme, verdict: becomes, amount }, place): Change[] => {
    const was = before.outcomes[place];
    if (was === undefined) return [];
    const isSame = was.verdict === becomes;
    const differs =
      isClaimable({ verdict: becomes }) && amount && was.amount && !isSameRange(amount, was.amount);
    if (isSame && !differs) return [];
    // What was open and ends was never said to be theirs; with another income it is open, or still is.
    const open = isAow && becomes !== 'waarschijnlijk-niet' ? 'misschien' : becomes;
    if (was.verdict === 'misschien' && !isClaimable({ verdict: open })) return [];
    if (isSame && !isAow) return [{ scheme, verdict: null, amount, was: was.amount }];
    return [{ scheme, verdict: open, amount: isClaimable({ verdict: open }) ? amount : null, was: null }];
  });
}

/** The last and the first days on which it is possible to apply for what there is to apply for. */
function windowsIn(rules: Ruleset, answers: Answers, on: Day, now: Result): Later[] {
  return rules.schemes.flatMap((scheme, place) => {
    const outcome = now.outcomes[place];
    if (outcome === undefined || !isClaimable(outcome)) return [];
    const change = { scheme: scheme.id, verdict: null, amount: null, was: null };
    return momentsNow(scheme, rules, answers, on).flatMap(({ state }): Later[] =>
      state === null
        ? []
        : [{ from: state.day, until: state.day, kind: state.word, turns: [], changes: [change] }],
    );
  });
}

/** The day after the last one on which all limits of amounts hold that now do. */
function newAmounts(on: Day, { outcomes }: Result): Later[] {
  const [last] = outcomes
    .flatMap(({ conditions }) => conditions)
    .flatMap((trace) => (trace.fact?.startsWith('leeftijd') ? [] : (holdsUntil(trace, on) ?? [])))
    .sort();
  if (last === undefined) return [];
  const day = dayAfter(last);
  return [{ from: day, until: day, kind: 'bedragen', turns: [], changes: [] }];
}

/** Between which days somebody of an age reaches AOW age; null where that is after the last day of which it is known. */
function aowSpan(aow: Norm | undefined, age: number, on: Day): Span | null {
  const oldest = reachesAow(dayAfter(monthsLater(on, -12 * (age + 1))));
  const until = reachesAow(monthsLater(on, -12 * age));
  if (oldest === null || until === null) return null;
  return { from: oldest > on ? oldest : dayAfter(on), until };

  function reachesAow(born: Day): Day | null {
    for (const { until: last, amounts } of aow?.editions ?? []) {
      const day = monthsLater(born, amounts.alle ?? 0);
      if (day <= last) return day;
    }
    return null;
  }
}

/** The same day of another month; where that month has no such day, the first one after it. */
function monthsLater(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
