import type { Range } from '../engine/answers.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Period } from '../engine/ruleset.ts';

export type Total = Range & { per: 'maand' | 'jaar' };

/** How often a year an amount of each period comes. */
export const perYear: Record<Period, number> = { maand: 12, kwartaal: 4, jaar: 1 };

/**
 * What these schemes come to together in whole euro, in cents: per month what comes every month or quarter, and per year everything.
 * A total of nothing is not there.
 */
export function totals(outcomes: readonly Outcome[]): Total[] {
  const amounts = outcomes.flatMap(({ amount }) => amount ?? []);
  const inYear = (end: 'min' | 'max', counted = amounts) =>
    counted.reduce((sum, amount) => sum + amount[end] * perYear[amount.per], 0);
  const regular = amounts.filter(({ per }) => per !== 'jaar');
  const month = { min: inYear('min', regular) / 12, max: inYear('max', regular) / 12, per: 'maand' as const };
  const year = { min: inYear('min'), max: inYear('max'), per: 'jaar' as const };
  return [month, year]
    .filter(({ max }) => max > 0)
    .map(({ min, max, per }) => ({ min: wholeEuros(min), max: wholeEuros(max), per }));
}

const wholeEuros = (cents: number): number => Math.round(cents / 100) * 100;
