import type { FactId } from '../engine/ruleset.ts';

export type OtherPeriod = 'jaar' | 'maand';

/** Above this much a month, in cents, somebody more likely wrote down a year. */
const highestMonth = 15_000_00;
/** Below this much a year, in cents, somebody more likely wrote down a month. */
const lowestYear = 4_000_00;

/** The period that an amount looks like, where that is not the period that was asked for. */
export function looksLikePer(fact: FactId, cents: number): OtherPeriod | null {
  if (fact === 'inkomen' && cents > highestMonth) return 'jaar';
  if (fact === 'toetsingsinkomen' && cents > 0 && cents < lowestYear) return 'maand';
  return null;
}
