/** An income and its limit as a law with a toeslagpartner compares them. */
import { hoogsteToetsingsinkomen, isRange, type Medebewoner, type Range } from '../engine/answers.ts';
import { laws } from '../engine/laws/index.ts';
import { toeslaghuishoudens } from '../engine/laws/toeslagpartner.ts';
import type { Trace } from '../engine/outcome.ts';
import type { Situation } from '../engine/situation.ts';

/** Amounts in cents per year. */
export interface Compared {
  income: Range;
  limit: Range;
  /** Whose income it is: the visitor's without a partner who is no toeslagpartner, or with somebody else who is. */
  of: 'alleen-u' | 'met-huisgenoot';
}

/**
 * The income of a year and its limit as they stand in the law, where the household of the toeslag is not the visitor with a partner.
 * The engine compares the fact, which is that of the visitor and a partner, with a limit that makes up for the difference. null where
 * both are the same, where more than one household is possible or an income is not known, and for a scheme that counts everybody in the home.
 */
export function comparedOf(scheme: string, { fact, limit }: Trace, situation: Situation): Compared | null {
  if (fact !== 'toetsingsinkomen' || limit === null || countsEverybody(scheme)) return null;
  const [one, ...more] = toeslaghuishoudens(situation);
  if (one === undefined || more.length > 0 || one.toetsingsinkomen === null) return null;
  const { partner, toeslagpartner, toetsingsinkomen, verschil } = one;
  const counts = partner === 'ja' ? 'partner' : 'geen';
  const isSame = toeslagpartner === counts || (verschil.min === 0 && verschil.max === 0);
  if (isSame || toetsingsinkomen.max >= hoogsteToetsingsinkomen) return null;
  return {
    income: toetsingsinkomen,
    limit: { min: limit.min - verschil.min, max: limit.max - verschil.max },
    of: partner === 'ja' ? 'alleen-u' : 'met-huisgenoot',
  };
}

/**
 * Whether a condition is open because of the income of somebody else in the home: that counts and is not known, or it is the only one that
 * is not exact.
 */
export function waitsForOther(scheme: string, { fact, reason }: Trace, situation: Situation): boolean {
  if (fact !== 'toetsingsinkomen' || reason !== 'rond-de-grens') return false;
  const isOwnExact = isExact(situation.known(fact));
  const isVague = ({ toetsingsinkomen }: Medebewoner) =>
    isRange(toetsingsinkomen) ? isOwnExact && !isExact(toetsingsinkomen) : true;
  const others = (situation.medebewoners() ?? []).filter(({ band }) => band !== 'kamerhuurder');
  const counts = toeslaghuishoudens(situation).some(
    ({ toeslagpartner }) => toeslagpartner === 'familie' || toeslagpartner === 'ander',
  );
  return others.some(isVague) && (countsEverybody(scheme) || counts);
}

/** Whether a scheme counts everybody in the home, toeslagpartner or not. */
const countsEverybody = (scheme: string): boolean => laws[scheme]?.rows === 'huurders';

const isExact = (range: Range | null): boolean => range !== null && range.min === range.max;
