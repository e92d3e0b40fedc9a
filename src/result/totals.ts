import type { Range } from '../engine/answers.ts';
import type { Period, Ruleset, Scheme } from '../engine/ruleset.ts';
import { wholeEuros } from '../words/money.ts';
import type { Judged } from './judged.ts';

export type Total = Range & { per: 'maand' | 'jaar' };

/** How often a year an amount of each period comes. */
export const perYear: Record<Period, number> = { maand: 12, kwartaal: 4, jaar: 1 };

/** What a scheme brings: money with an amount, money of an amount that is not known, or something that is not money to keep. */
export const kinds = ['bedrag', 'onbekend', 'korting', 'lening', 'hulp'] as const;
export type Kind = (typeof kinds)[number];

/** The kind of a scheme. An advance is money: it comes on the account, and its card says that some of it may have to go back. */
export function kindOf({ scheme: { sort }, outcome }: Judged): Kind {
  if (sort !== 'gift' && sort !== 'voorschot') return sort;
  return outcome.amount === null ? 'onbekend' : 'bedrag';
}

type Norms = Pick<Ruleset, 'norms'>;

/**
 * What the money of these schemes comes to together in whole euro, in cents: per month what comes every month or quarter, and per
 * year everything, with the holiday pay of bijstand. A total of nothing is not there.
 */
export function totals(rules: Norms, judged: readonly Judged[]): Total[] {
  const amounts = judged.flatMap((each) => {
    const { amount } = each.outcome;
    return amount === null || kindOf(each) !== 'bedrag' ? [] : [{ scheme: each.scheme, amount }];
  });
  const month = amounts
    .filter(({ amount }) => amount.per !== 'jaar')
    .map(({ amount }) => times(amount, perYear[amount.per] / 12));
  const year = amounts.map(({ scheme, amount }) =>
    times(amount, (perYear[amount.per] * 100) / (100 - holidayPay(rules, scheme))),
  );
  return [
    { ...together(month), per: 'maand' as const },
    { ...together(year), per: 'jaar' as const },
  ].filter(({ max }) => max > 0);
}

/** Whether a year of these schemes has holiday pay that a month of them has not. */
export const haveHolidayPay = (rules: Norms, judged: readonly Judged[]): boolean =>
  judged.some((each) => kindOf(each) === 'bedrag' && holidayPay(rules, each.scheme) > 0);

/** Percentage of a year of a scheme that comes as holiday pay while its month is without (Participatiewet art. 19 lid 3). */
function holidayPay({ norms }: Norms, { amount }: Scheme): number {
  if (amount?.kind !== 'aanvulling' || amount.holidayPay !== 'zonder') return 0;
  return norms[amount.norm]?.holidayPay ?? 0;
}

const times = ({ min, max }: Range, factor: number): Range => ({ min: min * factor, max: max * factor });

const together = (ranges: Range[]): Range => ({
  min: wholeEuros(ranges.reduce((sum, { min }) => sum + min, 0)),
  max: wholeEuros(ranges.reduce((sum, { max }) => sum + max, 0)),
});
