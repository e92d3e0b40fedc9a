import { exactly, hull, plus, type Range } from '../answers.ts';
import { hasAow, hasPartner, huishoudtypeOf, isYoung } from '../leefvorm.ts';
import { amountOf, type Dated, editionOn, withoutHolidayPay } from '../norm.ts';
import type { Day, Leefvorm, Norm } from '../ruleset.ts';
import type { Situation } from '../situation.ts';
import { isKnown, leeftijdVan } from './medebewoners.ts';

/** What the bijstandsnorm of a household depends on beside its leefvorm. */
export interface Bijstandshuishouden {
  /** How many share the costs of the home besides the household. */
  kostendelers: Range;
  /** For somebody of 18, 19 or 20: whether the parents can pay, each answer that is possible. */
  oudersBetalen: readonly boolean[];
  /** Whether the household lives in an institution. */
  inInrichting: boolean;
}

/** What the answers tell of it. */
export function bijstandshuishoudenIn(situation: Situation): Bijstandshuishouden {
  return situation.once('bijstandshuishouden', () => {
    const oudersBetalen = situation.options('ouders-betalen').map((answer) => answer === 'ja');
    return {
      kostendelers: kostendelersIn(situation),
      oudersBetalen: oudersBetalen.length > 0 ? oudersBetalen : [true, false],
      inInrichting: situation.answers.woning === 'instelling',
    };
  });
}

/**
 * How many others in the home share its costs: everybody of 27 or older, but who rents a room by contract at a fair price and is no
 * relative, and who studies (Participatiewet art. 19a). What is not known of somebody leaves both possible.
 */
function kostendelersIn(situation: Situation): Range {
  const list = situation.medebewoners();
  if (list === null) return situation.range('medebewoners');
  const possible = list.filter(
    (each) => leeftijdVan(each).max >= 27 && each.band !== 'kamerhuurder' && each.studiefinanciering !== 'ja',
  );
  const sure = possible.filter(
    (each) => leeftijdVan(each).min >= 27 && isKnown(each.band) && isKnown(each.studiefinanciering),
  );
  return { min: sure.length, max: possible.length };
}

/** The norm of a household, in cents per month, of a couple together: with what is added for the young, and in an institution. */
export function toepasselijkeNorm(
  norms: Record<string, Norm>,
  dated: Dated | null,
  leefvorm: Leefvorm,
  huishouden: Bijstandshuishouden,
  holidayPay: 'met' | 'zonder' | null,
  on: Day,
): Range | null {
  if (huishouden.inInrichting) return normInInrichting(norms, leefvorm, holidayPay, on);
  return kostendelersnorm(norms, dated, leefvorm, huishouden, holidayPay, on);
}

/**
 * What is paid where of a couple one alone may have a right: at most half of what a couple of that age gets, and with a child a twelfth of
 * the ALO-kop (Participatiewet art. 24 and 24a). So it is with somebody under 27 who gets student finance, and with somebody of 18, 19 or
 * 20 in an institution (art. 13 lid 2). Whose income is whose is not asked, and that of the other counts only above the norm of both (art.
 * 32 lid 3), so that there is no least.
 * @param paid to a couple; @param norm of a couple; all in cents per month without holiday pay
 */
export function aanvullingVoorEen(paid: Range, norm: Range, situation: Situation): Range {
  const { leefvormen } = situation.households();
  if (!leefvormen.some(hasPartner) || leefvormen.some(hasAow)) return paid;
  const { inInrichting } = bijstandshuishoudenIn(situation);
  const leeftijd = situation.range('leeftijd');
  const studies = situation.answers.studiefinanciering === 'ja';
  const isOneYoung = inInrichting && leefvormen.some((leefvorm) => leefvorm.startsWith('gezin-een'));
  if (!isOneYoung && !(studies && leeftijd.min < 27)) return paid;
  const isSure = leefvormen.every(hasPartner) && (isOneYoung ? leefvormen.length === 1 : leeftijd.max < 27);
  if (!isSure) return { min: 0, max: paid.max };
  const whole = inInrichting ? norm : normVanPartner(situation);
  const most = whole && Math.round(whole.max / 2) + ophogingMetKind(situation);
  return { min: 0, max: Math.min(paid.max, most ?? paid.max) };
}

/** What two of the age of the partner would get, in cents per month without holiday pay. */
function normVanPartner(situation: Situation): Range | null {
  const { norms } = situation.rules;
  const norm = norms.bijstandsnorm;
  const age = situation.range('leeftijd-partner');
  const young =
    `gezin-beiden-jongere-${situation.range('kinderen').max > 0 ? 'met' : 'zonder'}-kinderen` as const;
  const leefvormen = [
    ...(age.min < 21 ? [young] : []),
    ...(age.max >= 21 ? ['gezin-beiden-21-tot-aow' as const] : []),
  ];
  const dated = norm ? editionOn(norm, situation.on) : null;
  const around = bijstandshuishoudenIn(situation);
  return hull(
    leefvormen.map((leefvorm) => kostendelersnorm(norms, dated, leefvorm, around, 'zonder', situation.on)),
  );
}

/** A twelfth of the ALO-kop where there may be a child, in cents per month without holiday pay (Participatiewet art. 24a). */
function ophogingMetKind(situation: Situation): number {
  const { bijstandsnorm, 'kindgebonden-budget': perKind } = situation.rules.norms;
  const aloKop = perKind && amountOf(perKind, editionOn(perKind, situation.on), 'alo-kop', null);
  if (!aloKop || !bijstandsnorm || situation.range('kinderen').max === 0) return 0;
  return withoutHolidayPay(bijstandsnorm, Math.round(aloKop.max / 12));
}

/** The norm for who lives in an institution (Participatiewet art. 23): an amount, and a supplement without holiday pay (lid 2). */
function normInInrichting(
  norms: Record<string, Norm>,
  leefvorm: Leefvorm,
  holidayPay: 'met' | 'zonder' | null,
  on: Day,
): Range | null {
  const row = huishoudtypeOf(leefvorm);
  const [amount, more] = (['norm-in-inrichting', 'verhoging-in-inrichting'] as const).map((id) => {
    const norm = norms[id];
    return norm
      ? amountOf(norm, editionOn(norm, on), row, norm.holidayPay === null ? null : holidayPay)
      : null;
  });
  return amount && more ? plus(amount, more) : null;
}

/**
 * The bijstandsnorm of a household that shares the home with kostendelers, in cents per month, of a couple together. Without them
 * it is the norm of the table. A kostendeler lowers the norm and never takes it away.
 *
 * Per person (40% + A x 30%) / A of the norm for a couple, A being everyone who counts (Participatiewet art. 22a). A partner of
 * 18, 19 or 20 does not count and keeps an amount of his own (art. 22a lid 3). Under 21 the norm is not shared; it is raised where the
 * parents cannot pay, up to what it would be at 21 (art. 20 lid 3 and 4).
 */
export function kostendelersnorm(
  norms: Record<string, Norm>,
  dated: Dated | null,
  leefvorm: Leefvorm,
  { kostendelers, oudersBetalen }: Pick<Bijstandshuishouden, 'kostendelers' | 'oudersBetalen'>,
  holidayPay: 'met' | 'zonder' | null,
  on: Day,
): Range | null {
  const own = gedeeldeNorm(norms, dated, leefvorm, kostendelers, holidayPay, on);
  const grown = volwassenLeefvorm(leefvorm);
  if (own === null || grown === null || !oudersBetalen.includes(false)) return own;
  const most = gedeeldeNorm(norms, dated, grown, kostendelers, holidayPay, on);
  const verhoging = verhogingZonderOuders(norms, holidayPay, on);
  if (most === null || verhoging === null) return null;
  const young = leefvorm.startsWith('gezin-beiden') ? 2 : 1;
  const raised = (amount: number, more: number, cap: number) =>
    Math.max(amount, Math.min(amount + more, cap));
  return {
    min: oudersBetalen.includes(true) ? own.min : raised(own.min, verhoging.min, most.min),
    max: raised(own.max, verhoging.max * young, most.max),
  };
}

/** What the norm would be if nobody were under 21; null where nobody is. */
function volwassenLeefvorm(leefvorm: Leefvorm): Leefvorm | null {
  if (!isYoung(leefvorm)) return null;
  if (hasPartner(leefvorm)) return 'gezin-beiden-21-tot-aow';
  return leefvorm === 'jongere-alleenstaande' ? 'alleenstaande-21-tot-aow' : 'alleenstaande-ouder-21-tot-aow';
}

const verhogingen = new WeakMap<Norm, Map<string, Range | null>>();

/** Nothing before the table begins: until 2026 this was bijzondere bijstand. Kept, because every young household asks for it. */
function verhogingZonderOuders(
  norms: Record<string, Norm>,
  holidayPay: 'met' | 'zonder' | null,
  on: Day,
): Range | null {
  const norm = norms['verhoging-zonder-ouders'];
  if (!norm) return exactly(0);
  const known = verhogingen.get(norm) ?? new Map<string, Range | null>();
  verhogingen.set(norm, known);
  const key = `${on} ${holidayPay}`;
  let verhoging = known.get(key);
  if (verhoging === undefined) {
    const hasBegun = norm.editions.some(({ from }) => from <= on);
    verhoging = hasBegun ? amountOf(norm, editionOn(norm, on), 'alle', holidayPay) : exactly(0);
    known.set(key, verhoging);
  }
  return verhoging;
}

function gedeeldeNorm(
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
