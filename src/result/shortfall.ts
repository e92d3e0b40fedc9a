/** Why a scheme probably is not for a visitor: by how much, what would change it, and until when its limit holds. */
import type { Range } from '../engine/answers.ts';
import type { Trace } from '../engine/outcome.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import type { Situation } from '../engine/situation.ts';

/** How far an amount lies beyond its limit, in cents. */
export interface Shortfall extends Range {
  side: 'boven' | 'onder';
  /** True where the visitor said "more than", so that only the least is known. */
  openEnded: boolean;
}

/**
 * How far the visitor's own amount lies beyond the limit of a condition that fails: from the least to the most that both leave. null
 * where it is no money, where an amount is not known, and where no amount at all would do.
 */
export function shortfallOf(
  rules: Pick<Ruleset, 'facts'>,
  situation: Situation,
  trace: Trace,
): Shortfall | null {
  const { truth, limit, comparison } = trace;
  if (truth !== 'nee' || trace.fact === null || limit === null) return null;
  const fact = rules.facts.find(({ id }) => id === trace.fact);
  const own = situation.known(trace.fact);
  if (fact?.type !== 'bedrag' || own === null) return null;
  if (comparison === 'minstens' || comparison === 'boven')
    return {
      side: 'onder',
      min: Math.max(0, limit.min - own.max),
      max: limit.max - own.min,
      openEnded: false,
    };
  const openEnded = own.max >= fact.max && own.min < own.max;
  return { side: 'boven', min: Math.max(0, own.min - limit.max), max: own.max - limit.min, openEnded };
}

/** What would make a condition that fails hold: the key of its sentence, with the age that it is about. null where nothing would. */
export function whatWouldChange(
  situation: Situation,
  { fact, comparison, limit }: Trace,
): { key: string; leeftijd: number | null } | null {
  if (fact === null) return null;
  if (comparison !== null) {
    const direction = comparison === 'minstens' || comparison === 'boven' ? 'hoger' : 'lager';
    // Nobody gets younger.
    if (direction === 'lager' && fact.startsWith('leeftijd')) return null;
    return { key: `uitkomst.anders.${fact}.${direction}`, leeftijd: limit?.min ?? null };
  }
  if (limit === null) return { key: 'uitkomst.anders.keuze', leeftijd: null };
  const willBe = situation.children()?.some(({ leeftijd }) => leeftijd < limit.min) === true;
  return { key: `uitkomst.anders.kind-${willBe ? 'wordt' : 'erbij'}`, leeftijd: limit.min };
}

/** The last day on which the limit of a condition holds for sure, where that is still to come; null for a limit without dates. */
export function holdsUntil({ limit, validUntil, expired }: Trace, on: Day): Day | null {
  return limit === null || expired || validUntil === null || validUntil < on ? null : validUntil;
}

/** The day after a day. */
export function dayAfter(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
