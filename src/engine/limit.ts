import { type Answer, exactly, type Range } from './answers.ts';
import { hasPartner, huishoudtypeOf } from './household.ts';
import { kostendelersnorm } from './kostendelersnorm.ts';
import { amountOf, type Dated, editionOn } from './norm.ts';
import type { FactId, Leefvorm, Limit, Norm, RowKey } from './ruleset.ts';
import { factOf, reachedFacts, type Situation } from './situation.ts';
import { zorgtoeslagInkomensgrens, zorgtoeslagParameters } from './zorgtoeslag.ts';

/** A limit as it stands for what is known. */
export interface Bound {
  /** From the lowest to the highest limit that is still possible; null where an amount is missing. */
  range: Range | null;
  /** Within it, the part where the source itself leaves the choice to a person: above `min`, up to `max`. */
  judged: Range | null;
  /** The different limits of the households that are still possible; null for a household whose amount is missing. */
  cells: (Range | null)[];
  validFrom: string | null;
  validUntil: string | null;
  expired: boolean;
  /** Index in `Ruleset.sources`, or null for a limit that stands in the rule itself. */
  source: number | null;
}

/** The limit for every household that `situation` leaves open. */
export function boundOf(limit: Limit, situation: Situation): Bound {
  const households = dependencies(limit, situation.rules.norms).length > 0 ? householdsOf(situation) : [null];
  const cells = households.map((leefvorm) => cellOf(limit, leefvorm, situation));
  const low =
    limit.kind === 'tussen' ? hull(households.map((row) => cellOf(limit.low, row, situation))) : null;
  const high =
    limit.kind === 'tussen' ? hull(households.map((row) => cellOf(limit.high, row, situation))) : null;
  const dated = datedOf(limit, situation);
  return {
    range: hull(cells),
    judged: low && high && low.max < high.min ? { min: low.max, max: high.min } : null,
    cells: cells.filter((cell, place) => cells.findIndex((other) => same(cell, other)) === place),
    validFrom: dated?.edition.from ?? null,
    validUntil: dated?.edition.until ?? null,
    expired: (dated?.halfYearsMissed ?? 0) > 0,
    source: dated?.edition.source ?? null,
  };
}

/** The facts not yet asked that would change the limit. */
export function factsBehind(limit: Limit, situation: Situation): FactId[] {
  const open = dependencies(limit, situation.rules.norms)
    .flatMap((fact) => situation.toAsk(fact))
    .filter((fact, place, all) => all.indexOf(fact) === place);
  if (open.length === 0) return [];
  const now = boundOf(limit, situation).range;
  const telling = open.filter((fact) =>
    probes(fact, situation).some((answer) => !same(boundOf(limit, situation.with(fact, answer)).range, now)),
  );
  return telling.length > 0 || now === null || now.min === now.max ? telling : open;
}

/** The household facts that a limit can depend on. */
export function dependencies(limit: Limit, norms: Record<string, Norm>): readonly FactId[] {
  switch (limit.kind) {
    case 'vast':
      return [];
    case 'inkomensgrens':
      return factsOfRow.partner;
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
  leefvorm: ['partner', 'leeftijd', 'leeftijd-partner', 'kinderen', ...Object.values(reachedFacts)],
  huishoudtype: ['partner', 'kinderen'],
  partner: ['partner'],
  onderdeel: [],
};

const factsOfSharedHome: readonly FactId[] = [...factsOfRow.leefvorm, 'medebewoners'];

function householdsOf(situation: Situation): (Leefvorm | null)[] {
  const { leefvormen, minor } = situation.households();
  return minor ? [...leefvormen, null] : leefvormen;
}

function cellOf(limit: Limit, leefvorm: Leefvorm | null, situation: Situation): Range | null {
  switch (limit.kind) {
    case 'vast':
      return exactly(limit.value);
    case 'norm':
      return normCell(limit, leefvorm, situation);
    case 'inkomensgrens': {
      const parameters = zorgtoeslagParameters(situation.rules.norms, situation.on);
      if (parameters === null || leefvorm === null) return null;
      return exactly(zorgtoeslagInkomensgrens(parameters, hasPartner(leefvorm)));
    }
    case 'tussen': {
      const low = cellOf(limit.low, leefvorm, situation);
      const high = cellOf(limit.high, leefvorm, situation);
      return low && high && { min: low.min, max: high.max };
    }
  }
}

function normCell(
  limit: Extract<Limit, { kind: 'norm' }>,
  leefvorm: Leefvorm | null,
  situation: Situation,
): Range | null {
  const norm = situation.rules.norms[limit.norm];
  if (!norm) return null;
  const dated = editionOn(norm, situation.on);
  const whole = limit.shared
    ? leefvorm &&
      kostendelersnorm(
        situation.rules.norms,
        dated,
        leefvorm,
        situation.range('medebewoners'),
        limit.holidayPay,
        situation.on,
      )
    : normAmount(norm, dated, leefvorm, limit.holidayPay);
  return whole && { min: percentOf(limit.percent, whole.min), max: percentOf(limit.percent, whole.max) };
}

/** The amount of a table for one household; null where it is missing or the visitor is under 18. */
export function normAmount(
  norm: Norm,
  dated: Dated | null,
  leefvorm: Leefvorm | null,
  holidayPay: 'met' | 'zonder' | null,
): Range | null {
  const row = rowOf(norm.per, leefvorm);
  return row === null ? null : amountOf(norm, dated, row, holidayPay);
}

function rowOf(per: RowKey | null, leefvorm: Leefvorm | null): string | null {
  if (per === null) return 'alle';
  if (leefvorm === null) return null;
  if (per === 'leefvorm') return leefvorm;
  if (per === 'partner') return hasPartner(leefvorm) ? 'ja' : 'nee';
  return huishoudtypeOf(leefvorm);
}

function datedOf(limit: Limit, situation: Situation): Dated | null {
  switch (limit.kind) {
    case 'vast':
      return null;
    case 'tussen':
      return datedOf(limit.low, situation);
    case 'inkomensgrens': {
      const norm = situation.rules.norms.standaardpremie;
      return norm ? editionOn(norm, situation.on) : null;
    }
    case 'norm': {
      const norm = situation.rules.norms[limit.norm];
      return norm ? editionOn(norm, situation.on) : null;
    }
  }
}

/** A percentage of an amount in cents, rounded to the cent. */
export const percentOf = (percent: number, cents: number): number => Math.round((cents * percent) / 100);

/** The smallest range that holds all; null where there is none or one of them is missing. */
export function hull(ranges: readonly (Range | null)[]): Range | null {
  let result: Range | null = null;
  for (const range of ranges) {
    if (range === null) return null;
    result = result ? { min: Math.min(result.min, range.min), max: Math.max(result.max, range.max) } : range;
  }
  return result;
}

function same(one: Range | null, other: Range | null): boolean {
  return one === null || other === null ? one === other : one.min === other.min && one.max === other.max;
}

/** Answers that between them show whether a household fact matters. */
function probes(fact: FactId, situation: Situation): Answer[] {
  const known = factOf(situation.rules, fact);
  if (known?.type === 'keuze') return known.options;
  switch (fact) {
    case 'kinderen':
      return [[], [0]];
    case 'medebewoners': {
      const { min, max } = situation.range(fact);
      return [exactly(min), exactly(max)];
    }
    default:
      return ageBands(situation);
  }
}

/** Ages cut where the norms change: 18, 21 and AOW age. An age in between may be either in a year in which AOW age is no whole year. */
export function ageBands(situation: Situation): Range[] {
  const { min, max } = { min: 0, max: 150 };
  const aow = situation.aowAge();
  const cuts = [18, 21, ...(aow ? [Math.floor(aow.min / 12), Math.ceil(aow.max / 12)] : [])];
  const starts = [min, ...new Set(cuts)];
  return starts.map((start, place) => ({ min: start, max: (starts[place + 1] ?? max + 1) - 1 }));
}
