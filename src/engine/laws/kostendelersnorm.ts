import type { Range } from '../answers.ts';
import { amountOf, type Dated, editionOn, withoutHolidayPay } from '../norm.ts';
import type { Day, Leefvorm, Norm } from '../ruleset.ts';

/**
 * The bijstandsnorm of a household that shares the home with `medebewoners` other cost sharers, in cents per month, of a couple
 * together. Without cost sharers it is the norm of the table. A cost sharer lowers the norm and never takes it away.
 *
 * Per person (40% + A x 30%) / A of the norm for a couple, A being everyone who counts (Participatiewet art. 22a). A partner of
 * 18, 19 or 20 does not count and keeps an amount of his own (art. 22a lid 3). Under 21 the norm is not shared.
 */
export function kostendelersnorm(
  norms: Record<string, Norm>,
  dated: Dated | null,
  leefvorm: Leefvorm,
  medebewoners: Range,
  holidayPay: 'met' | 'zonder' | null,
  on: Day,
): Range | null {
  const norm = norms.bijstandsnorm;
  if (!norm) return null;
  const whole = amountOf(norm, dated, leefvorm, holidayPay);
  const shares = sharersIn(leefvorm);
  if (whole === null || shares === null || medebewoners.max === 0) return whole;

  const couple = amountOf(norm, dated, shares.coupleNorm, null);
  const young = shares.youngPartner ? youngPartnerAmount(norms, shares.youngPartner, on) : { min: 0, max: 0 };
  if (couple === null || young === null) return null;

  const shared = (others: number, ofCouple: number, ofYoung: number): number => {
    const total = shares.persons * perPerson(ofCouple, others + shares.persons) + ofYoung;
    return holidayPay === 'zonder' ? withoutHolidayPay(norm, total) : total;
  };
  return {
    min: shared(medebewoners.max, couple.min, young.min),
    max: medebewoners.min === 0 ? whole.max : shared(medebewoners.min, couple.max, young.max),
  };
}

/** (40% + A x 30%) / A of the norm for a couple, rounded to the cent. */
function perPerson(coupleNorm: number, persons: number): number {
  return Math.round(((40 + 30 * persons) * coupleNorm) / (100 * persons));
}

interface Sharers {
  persons: 1 | 2;
  coupleNorm: Leefvorm;
  youngPartner: 'met-kinderen' | 'zonder-kinderen' | null;
}

function sharersIn(leefvorm: Leefvorm): Sharers | null {
  switch (leefvorm) {
    case 'alleenstaande-21-tot-aow':
    case 'alleenstaande-ouder-21-tot-aow':
      return { persons: 1, coupleNorm: 'gezin-beiden-21-tot-aow', youngPartner: null };
    case 'alleenstaande-aow':
    case 'alleenstaande-ouder-aow':
      return { persons: 1, coupleNorm: 'gezin-een-of-beiden-aow', youngPartner: null };
    case 'gezin-beiden-21-tot-aow':
    case 'gezin-een-of-beiden-aow':
      return { persons: 2, coupleNorm: leefvorm, youngPartner: null };
    case 'gezin-een-jongere-met-kinderen':
      return { persons: 1, coupleNorm: 'gezin-beiden-21-tot-aow', youngPartner: 'met-kinderen' };
    case 'gezin-een-jongere-zonder-kinderen':
      return { persons: 1, coupleNorm: 'gezin-beiden-21-tot-aow', youngPartner: 'zonder-kinderen' };
    default:
      return null;
  }
}

function youngPartnerAmount(norms: Record<string, Norm>, row: string, on: Day): Range | null {
  const norm = norms['jongere-partner'];
  return norm ? amountOf(norm, editionOn(norm, on), row, null) : null;
}
