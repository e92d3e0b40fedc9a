import { type Answer, exactly, hull, isSameRange, plus, type Range } from './answers.ts';
import { huurdersIn } from './laws/huurtoeslag.ts';
import { laws } from './laws/index.ts';
import { bijstandshuishoudenIn, kostendelersnorm, toepasselijkeNorm } from './laws/kostendelersnorm.ts';
import { costsOfKwijtschelding, factsOfKwijtschelding, inkomensgrenzen } from './laws/kwijtschelding.ts';
import { type Toeslaghuishouden, toeslaghuishoudens, toeslagpartnerFacts } from './laws/toeslagpartner.ts';
import { huishoudtypeOf } from './leefvorm.ts';
import { amountOf, type Dated, editionOn } from './norm.ts';
import type { Fact, FactId, LawId, Leefvorm, Limit, Norm, RowKey } from './ruleset.ts';
import { factOf, reachedFacts, type Situation } from './situation.ts';

/** A limit as it stands for what is known. */
export interface Bound {
  /** From the lowest to the highest limit that is still possible; null where an amount is missing. */
  range: Range | null;
  /** Within it, the part where the source itself leaves the choice to a person: above `min`, up to `max`. */
  judged: Range | null;
  /** The different limits of the households that are still possible; null for a household whose amount is missing. */
  cells: (Range | null)[];
  /** Whether the household leaves only one limit. */
  isSettled: boolean;
  validFrom: string | null;
  validUntil: string | null;
  expired: boolean;
  /** Index in `Ruleset.sources`, or null for a limit that stands in the rule itself. */
  source: number | null;
}

/** The limit for every household that `situation` leaves open. */
export function boundOf(limit: Limit, situation: Situation): Bound {
  return situation.once(keysOf(limit).bound, () => workOut(limit, situation));
}

/** Under what a situation keeps what it has worked out of a limit. */
interface Keys {
  bound: string;
  behind: string;
}

const keys = new WeakMap<Limit, Keys>();
const keysOfText = new Map<string, Keys>();

/** The same for the same limit in two schemes, so that it is worked out once; short, because it is looked up for every answer that is tried. */
function keysOf(limit: Limit): Keys {
  let known = keys.get(limit);
  if (!known) {
    const text = JSON.stringify(limit);
    const number = keysOfText.size;
    known = keysOfText.get(text) ?? { bound: `limit ${number}`, behind: `behind ${number}` };
    keysOfText.set(text, known);
    keys.set(limit, known);
  }
  return known;
}

function workOut(limit: Limit, situation: Situation): Bound {
  if (limit.kind === 'tussen') return between(boundOf(limit.low, situation), boundOf(limit.high, situation));
  if (limit.kind === 'met-schulden') return raisedBy(debtsIn(situation), boundOf(limit.limit, situation));
  const dated = datedOf(limit, situation);
  const all = cellsOf(limit, dated, situation);
  const cells = all.filter((cell, place) => all.findIndex((other) => isSameRange(cell, other)) === place);
  return {
    range: hull(cells),
    judged: null,
    cells,
    isSettled: cells.length === 1,
    validFrom: dated?.edition.from ?? null,
    validUntil: dated?.edition.until ?? null,
    expired: (dated?.halfYearsMissed ?? 0) > 0,
    source: dated?.edition.source ?? null,
  };
}

function between(low: Bound, high: Bound): Bound {
  const { range: from } = low;
  const { range: to } = high;
  const range = from && to && { min: from.min, max: to.max };
  return {
    ...low,
    range,
    judged: from && to && from.max < to.min ? { min: from.max, max: to.min } : null,
    cells: [...low.cells, ...high.cells],
    isSettled: low.isSettled && high.isSettled,
  };
}

/** Debts are taken to be none until somebody says otherwise. */
const debtsIn = (situation: Situation): Range =>
  situation.state('schulden') === 'niet-gevraagd' ? exactly(0) : situation.range('schulden');

/** A limit of possessions less debts, as a limit of the possessions alone. */
function raisedBy(more: Range, bound: Bound): Bound {
  const raised = (range: Range | null) => range && plus(range, more);
  return {
    ...bound,
    range: raised(bound.range),
    judged: raised(bound.judged),
    cells: bound.cells.map(raised),
    isSettled: bound.isSettled && more.min === more.max,
  };
}

/** The facts not yet asked that would change the limit. */
export function factsBehind(limit: Limit, situation: Situation): FactId[] {
  return situation.once(keysOf(limit).behind, () => findFactsBehind(limit, situation));
}

function findFactsBehind(limit: Limit, situation: Situation): FactId[] {
  const open = dependencies(limit, situation.rules.norms)
    .flatMap((fact) =>
      fact === 'schulden' || !isTimely(fact, limit, situation) ? [] : situation.toAsk(fact),
    )
    .filter((fact, place, all) => all.indexOf(fact) === place);
  if (open.length === 0) return [];
  const { range: now, isSettled } = boundOf(limit, situation);
  const telling = open.filter((fact) =>
    probed(fact, situation).some((other) => !isSameRange(boundOf(limit, other).range, now)),
  );
  // The part of a partner is asked only where it is sure to matter: mostly nobody needs it.
  return telling.length > 0 || isSettled ? telling : open.filter((fact) => fact !== partOfPartner);
}

/** Of what somebody can spare the costs are asked once the income is known: who has little or much needs none of them. */
const isTimely = (fact: FactId, limit: Limit, situation: Situation): boolean =>
  !costsOfKwijtschelding.includes(fact) ||
  !directLimits(limit).some(({ kind }) => kind === 'betalingscapaciteit') ||
  situation.known('inkomen') !== null;

/** The household facts that a limit can depend on. */
export function dependencies(limit: Limit, norms: Record<string, Norm>): readonly FactId[] {
  switch (limit.kind) {
    case 'vast':
      return [];
    case 'inkomensgrens':
      return [...(laws[limit.law]?.incomeLimit?.facts ?? []), partOfPartner];
    case 'betalingscapaciteit':
      return factsOfKwijtschelding;
    case 'met-schulden':
      return [...dependencies(limit.limit, norms), 'schulden'];
    case 'tussen':
      return [...new Set([...dependencies(limit.low, norms), ...dependencies(limit.high, norms)])];
    case 'norm': {
      const per = norms[limit.norm]?.per ?? null;
      if (limit.shared) return factsOfSharedHome;
      return per === null ? [] : factsOfRow[per];
    }
  }
}

const factsOfRow: Record<RowKey, readonly FactId[]> = {
  leefvorm: [
    'partner',
    'leeftijd',
    'leeftijd-partner',
    'kinderen',
    'ouders-betalen',
    ...Object.values(reachedFacts),
  ],
  huishoudtype: ['partner', 'kinderen'],
  toeslagpartner: toeslagpartnerFacts,
  partner: toeslagpartnerFacts,
  personen: ['partner', 'kinderen'],
  bewoners: ['partner', 'kinderen', 'medebewoners'],
  inkomen: [],
  onderdeel: [],
};

const factsOfSharedHome: readonly FactId[] = [...factsOfRow.leefvorm, 'medebewoners'];

const partOfPartner: FactId = 'toetsingsinkomen-partner';

/** Amounts that go off what is compared with a limit. */
const shiftsLimits: readonly FactId[] = ['schulden', partOfPartner];

/**
 * Whether a law reckons with this amount before it compares another one. A range of it makes a range of the limit, in which no answer
 * could settle the other, so it is asked to the cent.
 */
export const isPartOfFormula = (fact: Fact): boolean =>
  fact.type === 'bedrag' && (shiftsLimits.includes(fact.id) || isInLimits(fact.id));

const isInLimits = (id: FactId): boolean =>
  Object.values(laws).some(({ incomeLimit }) => incomeLimit?.facts.includes(id));

/** A limit that does not rest on another one. */
export type DirectLimit = Exclude<Limit, { kind: 'tussen' | 'met-schulden' }>;

/** The limits on which a limit rests, from low to high; itself where it rests on no other. */
export function directLimits(limit: Limit): DirectLimit[] {
  switch (limit.kind) {
    case 'tussen':
      return [...directLimits(limit.low), ...directLimits(limit.high)];
    case 'met-schulden':
      return directLimits(limit.limit);
    default:
      return [limit];
  }
}

function householdsOf(situation: Situation): (Leefvorm | null)[] {
  const { leefvormen, minor } = situation.households();
  return minor ? [...leefvormen, null] : leefvormen;
}

function cellsOf(limit: DirectLimit, dated: Dated | null, situation: Situation): (Range | null)[] {
  if (limit.kind === 'vast') return [exactly(limit.value)];
  if (limit.kind === 'inkomensgrens') return incomeLimitsOf(limit.law, situation);
  if (limit.kind === 'betalingscapaciteit')
    return inkomensgrenzen(situation, limit.percent).map((grenzen) => grenzen?.[limit.covers] ?? null);
  const { norms } = situation.rules;
  const norm = norms[limit.norm];
  if (!norm) return [null];
  return amountsOf(limit, norm, dated, situation).map(
    (range) =>
      range && { min: percentOf(limit.percent, range.min), max: percentOf(limit.percent, range.max) },
  );
}

/** The whole amounts of a table for the households that are possible; null for a visitor under 18 and where an amount is missing. */
function amountsOf(
  { shared, inInrichting, holidayPay }: Extract<Limit, { kind: 'norm' }>,
  norm: Norm,
  dated: Dated | null,
  situation: Situation,
): (Range | null)[] {
  const { norms } = situation.rules;
  const row = (name: string) => amountOf(norm, dated, name, holidayPay);
  switch (norm.per) {
    case null:
    case 'onderdeel':
    case 'inkomen':
      return [row('alle')];
    case 'personen':
      return numbersIn(plus(situation.adults(), situation.range('kinderen'))).map((people) =>
        amountForPeople(norm, dated, people, holidayPay),
      );
    case 'bewoners':
      return numbersIn(huurdersIn(situation)).map((people) =>
        amountForPeople(norm, dated, people, holidayPay),
      );
    case 'toeslagpartner':
    case 'partner': {
      const counts = norm.per === 'partner';
      return toeslaghuishoudens(situation).map((huishouden) =>
        possessionsOf(huishouden, counts, row, situation),
      );
    }
    case 'huishoudtype':
      return householdsOf(situation).map((leefvorm) => leefvorm && row(huishoudtypeOf(leefvorm)));
    case 'leefvorm': {
      const around = bijstandshuishoudenIn(situation);
      const reckon = inInrichting ? toepasselijkeNorm : kostendelersnorm;
      const huishouden = shared ? around : { ...around, kostendelers: exactly(0) };
      return householdsOf(situation).map(
        (leefvorm) =>
          leefvorm &&
          (norm.id === 'bijstandsnorm'
            ? reckon(norms, dated, leefvorm, huishouden, holidayPay, situation.on)
            : row(leefvorm)),
      );
    }
  }
}

/**
 * The limit for the possessions of the visitor and a partner together (Algemene wet inkomensafhankelijke regelingen art. 7). Of a partner
 * who is no toeslagpartner only a part of them counts, or as with huurtoeslag the limit of one for each; nobody asks whose is what. A
 * toeslagpartner with whom the visitor has no household keeps possessions of which the check knows nothing.
 * @param partnerCounts whether somebody who lives in counts too, each with the limit of one
 */
function possessionsOf(
  { toeslagpartner, partner }: Toeslaghuishouden,
  partnerCounts: boolean,
  row: (name: 'ja' | 'nee') => Range | null,
  situation: Situation,
): Range | null {
  const [one, two] = [row('nee'), row('ja')];
  if (toeslagpartner === 'partner') return two;
  if (partner === 'nee' && toeslagpartner === 'geen') return one;
  if (partnerCounts || partner === 'nee') return hull([one, two]);
  return one && { min: one.min, max: situation.highest('vermogen') };
}

/** The income limits of a law, one for each household that is possible; null where an amount is missing. */
function incomeLimitsOf(id: LawId, situation: Situation): (Range | null)[] {
  const law = laws[id];
  const parameters = law?.parameters(situation.rules.norms, situation.on);
  return (parameters && law?.incomeLimit?.of(parameters, situation)) ?? [null];
}

/** Each number of people up to four, and the largest: in between an amount only rises evenly. */
function numbersIn({ min, max }: Range): number[] {
  const numbers = [min];
  for (let number = min + 1; number <= Math.min(max, rowsOfPeople); number += 1) numbers.push(number);
  if (max > rowsOfPeople && max > min) numbers.push(max);
  return numbers;
}

function amountForPeople(
  norm: Norm,
  dated: Dated | null,
  people: number,
  holidayPay: 'met' | 'zonder' | null,
): Range | null {
  const first = amountOf(norm, dated, String(Math.min(people, rowsOfPeople)), holidayPay);
  if (first === null || people <= rowsOfPeople) return first;
  const each = amountOf(norm, dated, 'elke-volgende', holidayPay);
  const more = people - rowsOfPeople;
  return each && { min: first.min + more * each.min, max: first.max + more * each.max };
}

/** A table per number of people has a row for each number up to this one. */
const rowsOfPeople = 4;

/** A limit from a formula has the dates of the tables of its year. */
function datedOf(limit: DirectLimit, situation: Situation): Dated | null {
  if (limit.kind === 'vast') return null;
  const { rules, on } = situation;
  const norm = rules.norms[firstTableOf(limit, situation) ?? ''];
  return norm ? editionOn(norm, on) : null;
}

function firstTableOf(limit: Exclude<DirectLimit, { kind: 'vast' }>, { rules, on }: Situation) {
  switch (limit.kind) {
    case 'norm':
      return limit.norm;
    case 'betalingscapaciteit':
      return 'bijstandsnorm';
    case 'inkomensgrens':
      return laws[limit.law]?.parameters.tables(rules.norms, on)[0];
  }
}

/** A percentage of an amount in cents, rounded to the cent. */
export const percentOf = (percent: number, cents: number): number => Math.round((cents * percent) / 100);

function probed(fact: FactId, situation: Situation): Situation[] {
  return situation.once(`probed ${fact}`, () =>
    probes(fact, situation).map((answer) => situation.with(fact, answer)),
  );
}

/** Answers that between them show whether a household fact matters. */
function probes(fact: FactId, situation: Situation): Answer[] {
  const known = factOf(situation.rules, fact);
  if (known?.type === 'keuze') return known.options;
  if (known?.type === 'lijst') return [[], known.options.slice(0, 1)];
  switch (fact) {
    case 'kinderen':
      return [[], [0], [0, 17]];
    case 'medebewoners':
    case 'rekenhuur':
    case 'schulden':
    case 'toetsingsinkomen-partner': {
      const { min, max } = situation.range(fact);
      return [exactly(min), exactly(max)];
    }
    default:
      return agesOfChange(situation).map(exactly);
  }
}

/**
 * The ages from which other norms hold: 18, 21 and AOW age. Where AOW age is no whole number of years there are two, the first year
 * in which it can and the first in which it must have been reached.
 */
export function agesOfChange(situation: Situation): number[] {
  const aow = situation.aowAge();
  return [18, 21, ...(aow ? [Math.floor(aow.min / 12), Math.ceil(aow.max / 12)] : [])];
}
