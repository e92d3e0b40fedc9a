import type { Range } from '../engine/answers.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Period } from '../engine/ruleset.ts';

/** What these schemes come to together, per period; a period without any known amount is not there. */
export function totals(outcomes: readonly Outcome[]): (Range & { per: Period })[] {
  const periods: Period[] = ['maand', 'kwartaal', 'jaar'];
  return periods.flatMap((per) => {
    const amounts = outcomes.flatMap(({ amount }) => (amount?.per === per ? [amount] : []));
    const min = amounts.reduce((sum, amount) => sum + amount.min, 0);
    const max = amounts.reduce((sum, amount) => sum + amount.max, 0);
    return max > 0 ? [{ min, max, per }] : [];
  });
}
