/**
 * What a household gets on 27 November 2026, reckoned from the texts of the laws and from nothing of the engine. Amounts in euro. Where
 * a law leaves open which of several readings holds for a household, the outcome is the range over all of them.
 */
import type { Ander, Household, Kind, Partner } from './household.ts';

/** The day on which these amounts hold. */
export const day = '2026-11-27';

/** 0 for who gets nothing. */
export interface Range {
  min: number;
  max: number;
}

const exactly = (amount: number): Range => ({ min: amount, max: amount });
const over = (ranges: readonly Range[]): Range => ({
  min: Math.min(...ranges.map(({ min }) => min)),
  max: Math.max(...ranges.map(({ max }) => max)),
});
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const beyond = (amount: number, limit: number): number => Math.max(0, amount - limit);
/** What is a hair under a whole only because halves and thirds are not whole in a computer counts as whole. */
const hair = 1e-7;
const floor = (amount: number): number => Math.floor(amount + hair);
const cents = (amount: number): number => Math.round(amount * 100 + hair) / 100;

/** A toeslag a month of a yearly amount: rounded down, and nothing under 24 a year (Awir art. 14 lid 5). */
const perMonth = (yearly: number): number => (yearly < 24 - hair ? 0 : floor(yearly / 12));

// The toeslagpartner: Awir art. 3.

/** Who may be the toeslagpartner: a partner, somebody else in the home, or nobody (null). */
type Toeslagpartner = Partner | Ander | null;

/**
 * A partner with a tie of Awir art. 3 lid 1 or lid 2 a to d or f is one. Of two adults at one address a minor child of either makes
 * partners of them (lid 2 e; a foster child is as one of their own, art. 4 lid 1), but not of a parent and a child (lid 5 a) or a landlord
 * and a tenant. Open where two people qualify, or where the only child is as much at another address.
 */
function toeslagpartners({ leeftijd, partner, kinderen, anderen }: Household): Toeslagpartner[] {
  if (partner && partner.samenwonen.length > 0) return [partner];
  if (leeftijd < 18 || kinderen.length === 0) return [null];
  const possible = partner ? [partner] : anderen.filter(({ band }) => band === 'familie' || band === 'ander');
  if (possible.length === 0) return [null];
  return kinderen.every(({ coOuder }) => coOuder) ? [...possible, null] : possible;
}

/** Whether it is open who is the toeslagpartner. */
export const hasOpenToeslagpartner = (household: Household): boolean => toeslagpartners(household).length > 1;

/** Awir art. 7 and 8: of the visitor, and of a toeslagpartner. */
const toetsingsinkomen = ({ toetsingsinkomen }: Household, partner: Toeslagpartner): number =>
  toetsingsinkomen + (partner?.toetsingsinkomen ?? 0);

/**
 * Whether possessions on 1 January are within the limit. Those of a couple are known only together, and those of others in the home are
 * not known: a couple that are no toeslagpartners may have divided them in any way, and who became a partner by a child may have none.
 */
function mayPossess(
  household: Household,
  partner: Toeslagpartner,
  alone: number,
  together: number,
): boolean[] {
  const { vermogenOp1Januari: possessions } = household;
  if (partner === null && household.partner === null) return [possessions <= alone];
  if (partner !== null && partner === household.partner) return [possessions <= together];
  if (possessions <= alone) return [true];
  return partner !== null && possessions > together ? [false] : [true, false];
}

/** The amount over every reading: `amount` where possessions are within the limit. */
const within = (possible: readonly boolean[], amount: Range): Range =>
  over(possible.map((may) => (may ? amount : exactly(0))));

// Zorgtoeslag: Wzt art. 2, 3; Besluit 2026.

const standaardpremie = 2_119;
const drempelinkomen = 29_736;

export const zorgtoeslag = (household: Household): Range =>
  over(toeslagpartners(household).map((partner) => zorgtoeslagWith(household, partner)));

function zorgtoeslagWith(household: Household, partner: Toeslagpartner): Range {
  // Somebody under 18 is no verzekerde (art. 1).
  const isInsured = household.verzekerd && household.leeftijd >= 18;
  // Of others in the home the insurance is not asked; what one of them may ask for is not for who is not insured.
  if (!isInsured && partner !== household.partner) return exactly(0);
  const insured = [
    isInsured,
    ...(partner === null ? [] : ['verzekerd' in partner ? partner.verzekerd : true]),
  ];
  const income = toetsingsinkomen(household, partner);
  const normpremie =
    drempelinkomen * (partner === null ? 0.01912 : 0.04289) + beyond(income, drempelinkomen) * 0.1373;
  const whole = beyond(standaardpremie * insured.length, normpremie);
  // Half where one of two is no verzekerde (art. 2 lid 4).
  const yearly = (whole * insured.filter(Boolean).length) / insured.length;
  return within(mayPossess(household, partner, 146_011, 184_633), exactly(perMonth(Math.round(yearly))));
}

// Kinderbijslag: AKW art. 7, 12, 18.

const perQuarter = ({ leeftijd }: Kind): number => (leeftijd < 6 ? 298.4 : leeftijd < 12 ? 362.35 : 426.29);

/** For a foster child with pleegvergoeding there is none, and parents apart share that of a child that is as much with each. */
export function kinderbijslag({ kinderen }: Household): Range {
  const own = kinderen.filter(({ pleegkind }) => !pleegkind);
  return {
    min: cents(sum(own.map((kind) => perQuarter(kind) / (kind.coOuder ? 2 : 1)))),
    max: cents(sum(own.map(perQuarter))),
  };
}

// Kindgebonden budget: WKB art. 1 and 2.

/** Of parents apart one gets that of a child that is as much with each (art. 2 lid 10). */
export const kindgebondenBudget = (household: Household): Range =>
  over(
    toeslagpartners(household).flatMap((partner) =>
      [false, true].map((shared) =>
        kindgebondenBudgetFor(
          household,
          household.kinderen.filter(({ pleegkind, coOuder }) => !pleegkind && (shared || !coOuder)),
          partner,
        ),
      ),
    ),
  );

function kindgebondenBudgetFor(
  household: Household,
  kinderen: readonly Kind[],
  partner: Toeslagpartner,
): Range {
  if (kinderen.length === 0) return exactly(0);
  const forChild = ({ leeftijd }: Kind): number => 2_580 + (leeftijd < 12 ? 0 : leeftijd < 16 ? 724 : 964);
  const highest = sum(kinderen.map(forChild)) + (partner === null ? 3_416 : 0);
  const threshold = drempelinkomen + (partner === null ? 0 : 9_405);
  const yearly = beyond(highest, beyond(toetsingsinkomen(household, partner), threshold) * 0.076);
  return within(mayPossess(household, partner, 146_011, 184_633), exactly(perMonth(yearly)));
}

// Huurtoeslag: Wht art. 2, 7, 8, 13, 16, 17, 20, 21; Awir art. 2 lid 1 e, 7, 10 lid 2.

/** A child that is as much elsewhere is registered here or there: both are reckoned. */
export function huurtoeslag(household: Household): Range {
  const shared = household.kinderen.filter(({ coOuder }) => coOuder).length;
  return over(
    toeslagpartners(household).flatMap((partner) =>
      Array.from({ length: shared + 1 }, (_, elsewhere) => huurtoeslagOf(household, partner, elsewhere)),
    ),
  );
}

function huurtoeslagOf(household: Household, partner: Toeslagpartner, elsewhere: number): Range {
  const { leeftijd, kinderen, anderen, woning, rekenhuur } = household;
  if (woning !== 'huur' || (leeftijd < 18 && kinderen.length === 0)) return exactly(0);
  // Who rents a room of the tenant by a written contract is nobody here (Awir art. 2 lid 1 e 2).
  const others = [household.partner, ...anderen.filter(({ band }) => band !== 'kamerhuurder')].filter(
    (person) => person !== null,
  );
  const children = kinderen.length - elsewhere;
  const people = 1 + others.length + children;
  const isYoung = children === 0 && [household, ...others].every(({ leeftijd }) => leeftijd < 21);

  const alone = people === 1;
  const counted = Math.min(rekenhuur, isYoung ? 498.2 : 932.93);
  // Art. 16: normhuur 252.49, less 1.82 or 3.63, less 48.15 by the Wet verlaging eigen bijdrage huurtoeslag.
  const basishuur = alone ? 202.52 : 200.71;
  if (rekenhuur <= basishuur) return exactly(0);
  const aftoppingsgrens = people < 3 ? 713.02 : 764.14;
  const part = (from: number, to: number): number => beyond(Math.min(counted, to), from);
  const monthly =
    part(basishuur, 498.2) + part(498.2, aftoppingsgrens) * 0.65 + part(aftoppingsgrens, 932.93) * 0.4;

  const incomes = incomesInTheHome(household, others);
  const reduction = (income: number): number =>
    alone ? beyond(income, 23_425) * 0.27 : beyond(income, 31_500) * 0.22;
  const amounts = [incomes.min, incomes.max].map((income) => perMonth(monthly * 12 - reduction(income)));
  // A partner who is no toeslagpartner has the limit of a medebewoner: of more than twice that one of the two has too much.
  const tooMuch = household.partner !== null && household.vermogenOp1Januari > 2 * 38_479;
  return within(
    tooMuch ? [false] : mayPossess(household, partner, 38_479, 76_958),
    over(amounts.map(exactly)),
  );
}

/**
 * Everybody's income; of a child under 23 on 1 January only what is above 6,218 (Awir art. 7 lid 6). Who is 23 in November was 22 or 23
 * then. The lid also holds for the child of another in the home, which relatives and others may be.
 */
function incomesInTheHome(household: Household, others: readonly (Partner | Ander)[]): Range {
  const counted = (person: Partner | Ander): Range => {
    const { leeftijd, toetsingsinkomen } = person;
    const all = exactly(toetsingsinkomen);
    const above = exactly(beyond(toetsingsinkomen, 6_218));
    if (!('band' in person) || leeftijd > 23) return all;
    const isChild = person.band === 'kind';
    const mayBeChild = isChild || others.some((other) => 'band' in other && other.leeftijd >= leeftijd + 16);
    if (!mayBeChild || person.band === 'ouder') return all;
    return isChild && leeftijd < 23 ? above : over([all, above]);
  };
  const ranges = others.map(counted);
  return {
    min: household.toetsingsinkomen + sum(ranges.map(({ min }) => min)),
    max: household.toetsingsinkomen + sum(ranges.map(({ max }) => max)),
  };
}

// Bijstand and AIO: Participatiewet.

const aowLeeftijd = 67;
const isAow = (leeftijd: number): boolean => leeftijd >= aowLeeftijd;
const isYoung = (leeftijd: number): boolean => leeftijd < 21;

/** A norm a month: what holds holiday pay, and what is added to it without (art. 23 lid 2). */
interface Norm {
  withHolidayPay: number;
  added: number;
}

const norm = (withHolidayPay: number, added = 0): Norm => ({ withHolidayPay, added });

/** Art. 19a: of 27 or older, no tenant of the visitor by contract, and in no education with studiefinanciering. */
const kostendelers = ({ anderen }: Household): number =>
  anderen.filter(
    ({ leeftijd, band, studiefinanciering }) =>
      leeftijd >= 27 && band !== 'kamerhuurder' && !studiefinanciering,
  ).length;

/** Art. 22a lid 1, for one person: A people who share, B the norm of a couple. */
const shared = (A: number, B: number): number => ((0.4 + 0.3 * A) / A) * B;

/** Art. 20 lid 3 and 4: more for who is 18 to 20 and whose parents cannot pay, up to the norm from 21. */
const raised = (norm: number, highest: number, times = 1): number =>
  Math.max(norm, Math.min(highest, norm + times * 762.24));

/** Art. 21 and 22a: the norm of a couple from 21 to AOW age. */
const ofCouple = (sharing: number): number => (sharing > 0 ? 2 * shared(sharing + 2, 2_027.79) : 2_027.79);

/**
 * Whether there is a kind ten laste, for whom kinderbijslag is paid (art. 4 lid 1 d and e): a foster child is none, and of a child that
 * is as much elsewhere it may be paid to the other parent.
 */
function mayHaveKind({ kinderen }: Household): boolean[] {
  const own = kinderen.filter(({ pleegkind }) => !pleegkind);
  if (own.length === 0) return [false];
  return own.every(({ coOuder }) => coOuder) ? [true, false] : [true];
}

/** The norms that may hold (art. 20 to 23). Of two who are 18 to 20 only one may have parents who cannot pay. */
function normen(household: Household): Norm[] {
  const { leeftijd, partner, woning, oudersBetalen } = household;
  const sharing = kostendelers(household);
  if (woning === 'instelling') return [partner ? norm(699.11, 106) : norm(449.44, 47)];

  if (partner === null) {
    const from21 = sharing > 0 ? shared(sharing + 1, 2_027.79) : 1_419.46;
    if (isYoung(leeftijd)) return [norm(oudersBetalen ? 350.42 : raised(350.42, from21))];
    if (!isAow(leeftijd)) return [norm(from21)];
    return [norm(sharing > 0 ? shared(sharing + 1, 2_176.1) : 1_587.34)];
  }

  const ages = [leeftijd, partner.leeftijd];
  // B of each is that of art. 22 where either has AOW age (22 b and c are the same amount).
  if (ages.some(isAow)) return [norm(sharing > 0 ? 2 * shared(sharing + 2, 2_176.1) : 2_176.1)];
  const highest = ofCouple(sharing);
  if (!ages.some(isYoung)) return [norm(highest)];
  return mayHaveKind(household).flatMap((withKind) => {
    if (ages.every(isYoung)) {
      const low = withKind ? 1_106.4 : 700.84;
      return (oudersBetalen ? [0] : [1, 2]).map((times) => norm(raised(low, highest, times)));
    }
    const withSharers = (withKind ? 755.98 : 350.42) + shared(sharing + 1, 2_027.79);
    const low = sharing > 0 ? withSharers : withKind ? 1_769.88 : 1_364.32;
    return [norm(raised(low, highest, oudersBetalen ? 0 : 1))];
  });
}

/** The norm a month with holiday pay, and without, which is 5 percent less. */
export const normWith = (household: Household): Range =>
  over(normen(household).map(({ withHolidayPay, added }) => exactly(cents(withHolidayPay + added))));
export const normWithout = (household: Household): Range =>
  over(normen(household).map(({ withHolidayPay, added }) => exactly(cents(withHolidayPay * 0.95 + added))));

/** Art. 34: possessions less debts. */
function mayOwn(household: Household): boolean[] {
  const { partner, vermogen, schulden } = household;
  const limits = partner ? [16_000] : mayHaveKind(household).map((withKind) => (withKind ? 16_000 : 8_000));
  return limits.map((limit) => beyond(vermogen, schulden) <= limit);
}

/** The part of the norm that income does not reach, for who has no claim to something else. */
const supplement = (household: Household): Range =>
  within(
    mayOwn(household),
    over(
      normen(household).map(({ withHolidayPay, added }) =>
        exactly(cents(beyond(cents(withHolidayPay * 0.95 + added), household.inkomen))),
      ),
    ),
  );

const hasAow = ({ leeftijd, partner }: Household): boolean =>
  isAow(leeftijd) || (partner !== null && isAow(partner.leeftijd));

/** Of one who has AOW age, or of a couple of whom one has it, the SVB gives it (art. 47a lid 1). */
export const aio = (household: Household): Range => (hasAow(household) ? supplement(household) : exactly(0));

/**
 * Nothing under 18 (art. 13 lid 1 f), at 18 to 20 in an institution (lid 2 a), or under 27 in education with studiefinanciering (lid 2 c).
 * From 27 studiefinanciering comes first (art. 15): then anything up to the whole.
 */
export function bijstand(household: Household): Range {
  const { leeftijd, partner, woning, studiefinanciering } = household;
  if (hasAow(household) || leeftijd < 18) return exactly(0);
  const mayInHome = (age: number): boolean => woning !== 'instelling' || !isYoung(age);
  const mayVisitor = mayInHome(leeftijd) && !(studiefinanciering && leeftijd < 27);
  const mayPartner = partner !== null && mayInHome(partner.leeftijd);
  if (!mayVisitor && !mayPartner) return exactly(0);
  if (partner && mayVisitor !== mayPartner)
    return ofOneOfTwo(household, mayVisitor ? leeftijd : partner.leeftijd);
  const whole = supplement(household);
  return studiefinanciering ? { min: 0, max: whole.max } : whole;
}

/**
 * Of a couple of whom one has no right (art. 24, 24a): half of a norm, and a twelfth of the ALO-kop with a child. The income of the other
 * counts only above the norm of a couple (art. 32 lid 3), and which part is whose is not known.
 */
function ofOneOfTwo(household: Household, age: number): Range {
  const { woning, inkomen, oudersBetalen } = household;
  const sharing = kostendelers(household);
  const couple = Math.max(
    ...normen(household).map(({ withHolidayPay, added }) => withHolidayPay * 0.95 + added),
  );
  const mayHave = mayHaveKind(household).includes(true);
  const low = (mayHave ? 1_106.4 : 700.84) / 2;
  const highest = ofCouple(sharing) / 2;
  const half = isYoung(age) ? raised(low, highest, oudersBetalen ? 0 : 1) : highest;
  const own = woning === 'instelling' ? (699.11 / 2) * 0.95 + 106 / 2 : half * 0.95;
  const most = Math.min(own + (mayHave ? (3_416 / 12) * 0.95 : 0), beyond(couple, inkomen));
  return within(mayOwn(household), { min: 0, max: cents(most) });
}
