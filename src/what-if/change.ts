/** What can change in the life of a household, besides a wage. */
import {
  type Answers,
  asKind,
  dontKnow,
  exactly,
  type Inkomst,
  isRange,
  type Medebewoner,
} from '../engine/answers.ts';

/** The changes that the page offers, in the order in which it does. */
export const changeIds = ['erbij', 'partner-weg', 'baby', 'kind', 'huur', 'werk-weg', 'aow'] as const;
export type ChangeId = (typeof changeIds)[number];

/** A change with what was asked about it. Amounts are cents net per month without holiday pay, unless it says otherwise. */
export type Change =
  | { id: 'erbij'; wie: Medebewoner }
  | { id: 'erbij'; wie: 'partner'; leeftijd: number; samenwonen: string[] | typeof dontKnow; inkomst: Eigen }
  | { id: 'partner-weg' }
  | { id: 'baby' }
  /** Which of the children, from 0, and how old it becomes; what it earns counts from 18 on. */
  | { id: 'kind'; nummer: number; leeftijd: 12 }
  | {
      id: 'kind';
      nummer: number;
      leeftijd: 18;
      toetsingsinkomen: NonNullable<Medebewoner['toetsingsinkomen']>;
    }
  /** The basic rent, in cents per month. */
  | { id: 'huur'; rekenhuur: number }
  | { id: 'werk-weg'; uitkering: number }
  /** The age in whole years at which there is AOW, and AOW with pension together. */
  | { id: 'aow'; leeftijd: number; bedrag: number };

type Eigen = Pick<Inkomst, 'soort' | 'bedrag'>;

/**
 * The same household after a change, with everything else as it was. What the change leaves in doubt is a range or not known, so that
 * no verdict is firmer than what was answered.
 * @param before a household with its incomes one by one (`inkomsten`)
 */
export function changed(before: Answers, change: Change): Answers {
  switch (change.id) {
    case 'erbij':
      return change.wie === 'partner' ? withPartner(before, change) : withOther(before, change.wie);
    case 'partner-weg':
      return withoutPartner(before);
    case 'baby':
      return withBaby(before);
    case 'kind':
      return withOlderChild(before, change);
    case 'huur':
      return withRent(before, change.rekenhuur);
    case 'werk-weg':
      return withoutWork(before, change.uitkering);
    case 'aow':
      return withAow(before, change);
  }
}

/** Somebody of 18 or older comes to live in (Participatiewet art. 19a and 22a; Awir art. 3; Wet op de huurtoeslag art. 13 to 21). */
function withOther(before: Answers, wie: Medebewoner): Answers {
  return { ...before, medebewoners: [...othersOf(before), wie] };
}

/**
 * A partner comes to live in (Participatiewet art. 3; Awir art. 3). Whether a partner has a zorgverzekering is taken for granted, as that
 * of a household that did not say so.
 */
function withPartner(
  before: Answers,
  { leeftijd, samenwonen, inkomst }: Extract<Change, { wie: 'partner' }>,
): Answers {
  return {
    ...before,
    partner: 'ja',
    'leeftijd-partner': exactly(leeftijd),
    samenwonen,
    'zorgverzekering-partner': 'ja',
    ...(inkomst.soort === 'loon' && inkomst.bedrag > 0 && { 'werk-partner': 'loondienst' }),
    inkomsten: [...incomes(before), monthly('partner', inkomst)],
  };
}

/**
 * The partner leaves (Participatiewet art. 3 and 4; Awir art. 3): what was said of the partner goes, and others in the home stay. Savings,
 * debts and a car were those of both, so that any part of them may be left.
 */
function withoutPartner(before: Answers): Answers {
  const {
    'leeftijd-partner': _age,
    samenwonen: _ties,
    'aow-leeftijd-bereikt-partner': _aow,
    'zorgverzekering-partner': _insured,
    'werk-partner': _work,
    'toetsingsinkomen-partner': _yearly,
    ...others
  } = before;
  const shared = ['vermogen', 'vermogen-1-januari', 'schulden', 'autowaarde'].flatMap((fact) => {
    const answer = before[fact];
    return isRange(answer) ? [[fact, { min: 0, max: answer.max }]] : [];
  });
  return {
    ...others,
    ...Object.fromEntries(shared),
    partner: 'nee',
    inkomsten: incomes(before).filter(({ van }) => van === 'ik'),
  };
}

/**
 * A baby comes (Algemene Kinderbijslagwet art. 7; Wet op het kindgebonden budget art. 2). Whether it is of both who live together without
 * a tie is not known, and that would make them toeslagpartners (Awir art. 3 lid 2).
 */
function withBaby(before: Answers): Answers {
  const { kinderen, samenwonen } = before;
  const isLoose = Array.isArray(samenwonen) && samenwonen.length === 0;
  return {
    ...before,
    kinderen: [...(Array.isArray(kinderen) ? kinderen : []), 0],
    ...(isLoose && { samenwonen: dontKnow }),
  };
}

/**
 * A child becomes 12 (Wet op het kindgebonden budget art. 2; Algemene Kinderbijslagwet art. 12), or 18: then it is a child no more for
 * these laws, and another adult in the home. Which child is in care is not known, so that its care is not known any more.
 */
function withOlderChild(before: Answers, change: Extract<Change, { id: 'kind' }>): Answers {
  const kinderen = Array.isArray(before.kinderen) ? before.kinderen : [];
  const child = kinderen[change.nummer];
  const wasInCare =
    child !== undefined && asKind(child).leeftijd <= lastAgeInCare && before.kinderopvang !== undefined;
  const rest: Answers = { ...before, ...(wasInCare && { kinderopvang: dontKnow }) };
  if (change.leeftijd === 18) {
    const wie: Medebewoner = {
      band: 'kind',
      leeftijd: exactly(18),
      toetsingsinkomen: change.toetsingsinkomen,
    };
    return withOther({ ...rest, kinderen: kinderen.filter((_, nummer) => nummer !== change.nummer) }, wie);
  }
  const older = typeof child === 'object' ? { ...child, leeftijd: change.leeftijd } : change.leeftijd;
  return { ...rest, kinderen: kinderen.map((each, nummer) => (nummer === change.nummer ? older : each)) };
}

/** A child of 12 may still be in care, while it goes to the basisschool (rules/landelijk/kinderopvangtoeslag.yaml). */
const lastAgeInCare = 12;

/** Another rented home, in the same municipality and with the same people (Wet op de huurtoeslag art. 13 to 21). */
function withRent(before: Answers, rekenhuur: number): Answers {
  const { overwaarde: _value, ...others } = before;
  return { ...others, woning: 'huur', rekenhuur: exactly(rekenhuur) };
}

/**
 * The visitor loses work (Wet kinderopvang art. 1.6 lid 5): the wage goes, and a benefit may come in its place. Bijstand is reckoned, not
 * given: it follows from what is left.
 */
function withoutWork(before: Answers, uitkering: number): Answers {
  const others = incomes(before).filter(({ van, soort }) => van !== 'ik' || soort !== 'loon');
  const own = uitkering > 0 ? [monthly('ik', { soort: 'uitkering', bedrag: uitkering })] : [];
  return { ...before, werk: 'net-gestopt', inkomsten: [...own, ...others] };
}

/** The visitor reaches the AOW age (Algemene Ouderdomswet art. 7a): AOW and pension come in place of a wage and a benefit. */
function withAow(before: Answers, { leeftijd, bedrag }: Extract<Change, { id: 'aow' }>): Answers {
  const stays = ({ van, soort }: Inkomst): boolean =>
    van !== 'ik' || soort === 'kinderalimentatie' || soort === 'anders';
  return {
    ...before,
    leeftijd: exactly(leeftijd),
    'aow-leeftijd-bereikt': 'ja',
    werk: 'geen',
    inkomsten: [monthly('ik', { soort: 'aow', bedrag }), ...incomes(before).filter(stays)],
  };
}

/** Why a change cannot be reckoned for a household, or null where it can: the end of the key of its sentence. */
export function unfit(before: Answers, id: ChangeId, hasAow: boolean): string | null {
  const { kinderen } = before;
  const count = Array.isArray(kinderen) ? kinderen.length : 0;
  switch (id) {
    case 'erbij':
      return othersOf(before).length < mostPeople ? null : 'te-veel';
    case 'partner-weg':
      return before.partner === 'ja' ? null : 'partner-weg';
    case 'baby':
      return count < mostPeople ? null : 'te-veel';
    case 'kind':
      return count > 0 ? null : 'kind';
    case 'werk-weg':
      return incomes(before).some(({ van, soort }) => van === 'ik' && soort === 'loon') ? null : 'werk-weg';
    case 'aow':
      return hasAow ? 'aow' : null;
    case 'huur':
      return null;
  }
}

/** So many children, and so many others, can be given (rules/feiten.yaml). */
const mostPeople = 15;

/** The ages that the children of a household can reach, one by one. */
export const birthdays = ({ kinderen }: Answers): { nummer: number; nu: number; leeftijd: 12 | 18 }[] =>
  (Array.isArray(kinderen) ? kinderen : []).flatMap((kind, nummer) =>
    ([12, 18] as const)
      .filter((leeftijd) => asKind(kind).leeftijd < leeftijd)
      .map((leeftijd) => ({ nummer, nu: asKind(kind).leeftijd, leeftijd })),
  );

const incomes = ({ inkomsten }: Answers): Inkomst[] => (Array.isArray(inkomsten) ? inkomsten : []);

/** The others in the home. Where only their number is known, each is of 27 or older and nothing else is known of them. */
function othersOf({ medebewoners }: Answers): Medebewoner[] {
  if (Array.isArray(medebewoners)) return medebewoners;
  const count = isRange(medebewoners) ? medebewoners.max : 0;
  return Array.from({ length: count }, () => ({ leeftijd: { min: 27, max: 120 } }));
}

const monthly = (van: Inkomst['van'], { soort, bedrag }: Eigen): Inkomst => ({
  van,
  soort,
  bedrag,
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
});
