import { type Answers, dontKnow, hull, type Inkomst, type Range } from './answers.ts';
import type { Belastingplichtige } from './laws/inkomstenbelasting.ts';
import { reachesAow } from './leefvorm.ts';
import { type Omgerekend, omgerekend } from './omrekening.ts';
import type { AgeFact, Day, FactId, Norm } from './ruleset.ts';

/** The facts that follow from the incomes that a visitor gave, where they were not answered themselves. */
export const incomeFacts = ['inkomen', 'toetsingsinkomen', 'toetsingsinkomen-partner'] as const;
export type IncomeFact = (typeof incomeFacts)[number];

export const isIncomeFact = (id: FactId): id is IncomeFact => incomeFacts.some((fact) => fact === id);

/** Of a situation, what the incomes of a household depend on. */
export interface Earners {
  readonly rules: { readonly norms: Record<string, Norm> };
  readonly answers: Answers;
  readonly on: Day;
  options(fact: FactId): readonly string[];
  answered(fact: FactId): Range | null;
  months(age: AgeFact): Range;
  aowAge(): Range | null;
}

/** The incomes of a household, in cents; `eigenToetsingsinkomen` is that of the visitor alone. */
export type Huishoudinkomen = Record<IncomeFact | 'eigenToetsingsinkomen', Range | null>;

/**
 * The incomes of the household as each fact about income reckons them, over every age and partner that is still possible; null for all
 * while they were not given. Those of a year are null where this year was not like the last month.
 */
export function huishoudinkomen(earners: Earners): Huishoudinkomen {
  const given = earners.answers.inkomsten;
  if (given === dontKnow)
    return { ...nothingKnown, toetsingsinkomen: isSameAllYear(earners) ? yearAtMost(earners) : null };
  if (given === undefined) return nothingKnown;
  const all = mogelijkeInkomsten(given, earners).map((inkomsten) => incomesIn(inkomsten, earners));
  const over = (key: keyof Huishoudinkomen) => hull(all.map((each) => each[key]));
  return {
    inkomen: all[0]?.inkomen ?? null,
    toetsingsinkomen: over('toetsingsinkomen'),
    'toetsingsinkomen-partner': over('toetsingsinkomen-partner'),
    eigenToetsingsinkomen: over('eigenToetsingsinkomen'),
  };
}

/** The incomes as they were given, and as they may be taxed. */
export function mogelijkeInkomsten(
  given: readonly Inkomst[],
  earners: Earners,
): readonly (readonly Inkomst[])[] {
  const halved = earners.options('partner').includes('ja') ? halvedUitkering(given) : null;
  return halved === null ? [given] : [given, halved];
}

/** Each way in which income tax may see somebody of this age. */
export const belastingplichtigen = (age: AgeFact, earners: Earners): Belastingplichtige[] =>
  aowOptions(age, earners).flatMap((aow) =>
    earners.options('partner').map((partner) => ({ aow, alleenstaand: partner === 'nee' })),
  );

const nothingKnown: Huishoudinkomen = {
  inkomen: null,
  toetsingsinkomen: null,
  'toetsingsinkomen-partner': null,
  eigenToetsingsinkomen: null,
};

function incomesIn(inkomsten: readonly Inkomst[], earners: Earners): Huishoudinkomen {
  const partners = earners.options('partner');
  const own = ofPerson('ik', 'leeftijd');
  if (!partners.includes('ja'))
    return { ...nothingKnown, ...own, eigenToetsingsinkomen: own.toetsingsinkomen };
  const other = ofPerson('partner', 'leeftijd-partner');
  // Who does not know whether somebody is a partner may live on an own income alone.
  const mayBeAlone = partners.includes('nee');
  return {
    inkomen: together(own.inkomen, other.inkomen, mayBeAlone),
    toetsingsinkomen: together(own.toetsingsinkomen, other.toetsingsinkomen, mayBeAlone),
    'toetsingsinkomen-partner': other.toetsingsinkomen,
    eigenToetsingsinkomen: own.toetsingsinkomen,
  };

  function ofPerson(van: Inkomst['van'], age: AgeFact): Omgerekend {
    const possible = belastingplichtigen(age, earners).map((persoon) =>
      incomeOf(van, inkomsten, persoon, earners),
    );
    const own = inkomsten.filter((inkomst) => inkomst.van === van);
    return {
      inkomen: hull(possible.map(({ inkomen }) => inkomen)),
      toetsingsinkomen: tellsYear(own, earners)
        ? hull(possible.map(({ toetsingsinkomen }) => toetsingsinkomen))
        : null,
    };
  }
}

/** Whether the incomes of somebody tell what a whole year came to. */
export function tellsYear(own: readonly Inkomst[], earners: Earners): boolean {
  return (own.length > 0 && own.every(({ per }) => per === 'jaar')) || isSameAllYear(earners);
}

/** Twelve times a month is a year only where every month was alike; who was not asked is taken to have had a year like that. */
const isSameAllYear = ({ answers }: Earners): boolean => (answers['inkomen-hele-jaar'] ?? 'ja') === 'ja';

const halves = new WeakMap<readonly Inkomst[], readonly Inkomst[] | null>();

/**
 * The same incomes with the benefit that one of two brought in as half of each; null where there is none. Bijstand of a couple is paid as
 * one amount and taxed as half for each (Participatiewet art. 45 lid 4); an income alone does not tell whether it is that.
 */
function halvedUitkering(inkomsten: readonly Inkomst[]): readonly Inkomst[] | null {
  let halved = halves.get(inkomsten);
  if (halved === undefined) {
    const uitkeringen = inkomsten.filter(({ soort, vorm }) => soort === 'uitkering' && vorm === 'netto');
    const ofOne = new Set(uitkeringen.map(({ van }) => van)).size === 1;
    halved = ofOne
      ? inkomsten.flatMap((inkomst) =>
          uitkeringen.includes(inkomst)
            ? (['ik', 'partner'] as const).map((van) => ({ ...inkomst, van, bedrag: inkomst.bedrag / 2 }))
            : [inkomst],
        )
      : null;
    halves.set(inkomsten, halved);
  }
  return halved;
}

const anyKind = ['loon', 'uitkering', 'pensioen'] as const;
const listsOfOne = new Map<number, Inkomst[][]>();

/**
 * What a year before tax comes to at most for who knows only what is paid out in a month, all together: whatever kind of income it is,
 * and whoever it is of. Of untaxed income nothing counts, so there is no lowest. null where that month was not given.
 */
function yearAtMost(earners: Earners): Range | null {
  const month = earners.answered('inkomen');
  if (month === null) return null;
  const aow = [...aowOptions('leeftijd', earners), ...aowOptions('leeftijd-partner', earners)];
  const years = listsOf(month.max).flatMap((list) =>
    [...new Set(aow)].flatMap((hasAow) =>
      [false, true].map(
        (alleenstaand) => incomeOf('ik', list, { aow: hasAow, alleenstaand }, earners).toetsingsinkomen,
      ),
    ),
  );
  const all = hull(years);
  return all && { min: 0, max: all.max };
}

/** An income of each kind alone, the same lists each time, so that what they come to is worked out once. */
function listsOf(bedrag: number): Inkomst[][] {
  let lists = listsOfOne.get(bedrag);
  if (!lists) {
    const month = { van: 'ik', bedrag, per: 'maand', vorm: 'netto', vakantiegeld: 'zonder' } as const;
    lists = anyKind.map((soort) => [{ ...month, soort }]);
    listsOfOne.set(bedrag, lists);
  }
  return lists;
}

interface Kept {
  norms: Record<string, Norm>;
  on: Day;
  byPerson: Map<string, Omgerekend>;
}
const kept = new WeakMap<readonly Inkomst[], Kept>();

/** The same list is reckoned with for every scheme and for every answer that is tried; what it comes to is worked out once. */
function incomeOf(
  van: Inkomst['van'],
  inkomsten: readonly Inkomst[],
  persoon: Belastingplichtige,
  { rules: { norms }, on }: Earners,
): Omgerekend {
  let known = kept.get(inkomsten);
  if (known?.norms !== norms || known.on !== on) {
    known = { norms, on, byPerson: new Map() };
    kept.set(inkomsten, known);
  }
  const key = `${van} ${persoon.aow} ${persoon.alleenstaand}`;
  let income = known.byPerson.get(key);
  if (!income) {
    const own = inkomsten.filter((inkomst) => inkomst.van === van);
    income = omgerekend(norms, on, own, persoon);
    known.byPerson.set(key, income);
  }
  return income;
}

/** Whether somebody of this age can have AOW. */
export const canHaveAow = (age: AgeFact, earners: Earners): boolean =>
  aowOptions(age, earners).includes(true);

const aowOptions = (age: AgeFact, earners: Earners): boolean[] =>
  reachesAow(earners.months(age), earners.aowAge());

function together(own: Range | null, other: Range | null, mayBeAlone: boolean): Range | null {
  return own && other && { min: own.min + (mayBeAlone ? 0 : other.min), max: own.max + other.max };
}
