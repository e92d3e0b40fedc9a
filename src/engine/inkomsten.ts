import { dontKnow, hull, type Inkomst, type Range, type Tijdvak } from './answers.ts';
import {
  type Belastingparameters,
  type Belastingplichtige,
  belastingparameters,
  belastingparametersVanafAow,
  nettoPerJaar,
} from './laws/inkomstenbelasting.ts';
import { parametersFrom, wholePercent } from './norm.ts';
import type { Day, FactId, Norm } from './ruleset.ts';
import type { AgeFact, Situation } from './situation.ts';

/**
 * An income in the two ways in which schemes reckon with it, in cents: net per month without holiday pay, and gross per year with it.
 * null where it cannot be told from what was given.
 */
export interface Omgerekend {
  inkomen: Range | null;
  toetsingsinkomen: Range | null;
}

/** Shares of holiday pay and the margin of an estimate, in thousandths of a percent. */
export type Omrekening = Record<
  'loon' | 'uitkeringLaagste' | 'uitkeringHoogste' | 'aowLaagste' | 'aowHoogste' | 'marge',
  number
>;

const omrekening = parametersFrom<keyof Omrekening>({
  loon: ['vakantiegeld', 'loon'],
  uitkeringLaagste: ['vakantiegeld', 'uitkering-laagste'],
  uitkeringHoogste: ['vakantiegeld', 'uitkering-hoogste'],
  aowLaagste: ['vakantiegeld-aow', 'laagste'],
  aowHoogste: ['vakantiegeld-aow', 'hoogste'],
  marge: ['omrekenmarge', 'alle'],
});

const inYear: Record<Tijdvak, number> = { week: 52, 'vier-weken': 13, maand: 12, jaar: 1 };

const yearly = ({ bedrag, per }: Inkomst): number => bedrag * inYear[per];

type Taxed = Inkomst & { soort: 'loon' | 'uitkering' | 'aow' | 'pensioen' };
const isTaxed = (inkomst: Inkomst): inkomst is Taxed =>
  inkomst.soort !== 'kinderalimentatie' && inkomst.soort !== 'anders';

/**
 * The incomes of one person, in both ways. What was given in a scheme's own way stays exact; the other is an estimate with the tax of a
 * year, as a range with the declared margin. Maintenance for children is spent as it comes and is no toetsingsinkomen. Of other income
 * the tax is not known, so that only the way in which it was given is.
 */
export function omgerekend(
  norms: Record<string, Norm>,
  on: Day,
  inkomsten: readonly Inkomst[],
  persoon: Belastingplichtige,
): Omgerekend {
  const taxed = inkomsten.filter(isTaxed);
  const known = (persoon.aow ? belastingparametersVanafAow : belastingparameters)(norms, on);
  const shares = omrekening(norms, on);
  const estimate =
    known && shares && taxed.length > 0 ? estimated(taxed, known, shares, persoon) : nothingEstimated(taxed);
  const alimentatie = sum(inkomsten.filter(({ soort }) => soort === 'kinderalimentatie').map(yearly)) / 12;
  const anders = inkomsten.filter(({ soort }) => soort === 'anders');
  return {
    inkomen: raised(
      estimate.inkomen,
      anders.every(({ vorm }) => vorm === 'netto') ? alimentatie + sum(anders.map(yearly)) / 12 : null,
    ),
    toetsingsinkomen: raised(
      estimate.toetsingsinkomen,
      anders.every(({ vorm }) => vorm === 'bruto') ? sum(anders.map(yearly)) : null,
    ),
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function raised(range: Range | null, more: number | null): Range | null {
  if (range === null || more === null) return null;
  return { min: Math.round(range.min + more), max: Math.round(range.max + more) };
}

const isWithoutHolidayPay = ({ soort, vakantiegeld }: Taxed): boolean =>
  vakantiegeld === 'zonder' || soort === 'pensioen';
const isWithHolidayPay = ({ soort, vakantiegeld }: Taxed): boolean =>
  vakantiegeld === 'met' || soort === 'pensioen';
const isNetPerMonth = (inkomst: Taxed): boolean => inkomst.vorm === 'netto' && isWithoutHolidayPay(inkomst);
const isGrossPerYear = (inkomst: Taxed): boolean => inkomst.vorm === 'bruto' && isWithHolidayPay(inkomst);

/** What needs no estimate, because it was given in that way. */
function nothingEstimated(taxed: readonly Taxed[]): Omgerekend {
  const total = sum(taxed.map(yearly));
  return {
    inkomen: taxed.every(isNetPerMonth) ? { min: total / 12, max: total / 12 } : null,
    toetsingsinkomen: taxed.every(isGrossPerYear) ? { min: total, max: total } : null,
  };
}

function estimated(
  taxed: readonly Taxed[],
  parameters: Belastingparameters,
  shares: Omrekening,
  persoon: Belastingplichtige,
): Omgerekend {
  const exact = nothingEstimated(taxed);
  const net = (amounts: readonly number[]): number => {
    const jaar = { loon: 0, uitkering: 0, pensioen: 0 };
    for (const [place, { soort }] of taxed.entries())
      jaar[soort === 'aow' ? 'pensioen' : soort] += amounts[place] ?? 0;
    return nettoPerJaar(parameters, jaar, persoon);
  };
  const gross = grossOf(taxed, net);
  const ends = ([0, 1] as const).map((end) => {
    const share = taxed.map(({ soort }) => 1 + holidayPayOf(soort, shares)[end] / wholePercent);
    const without = gross.map((amount, place) =>
      taxed[place]?.vakantiegeld === 'met' ? amount / (share[place] ?? 1) : amount,
    );
    return {
      month: net(without) / 12,
      year: sum(without.map((amount, place) => amount * (share[place] ?? 1))),
    };
  });
  const marge = shares.marge / wholePercent;
  const around = (amounts: readonly number[]): Range => ({
    min: Math.min(...amounts) * (1 - marge),
    max: Math.max(...amounts) * (1 + marge),
  });
  return {
    inkomen: exact.inkomen ?? around(ends.map(({ month }) => month)),
    toetsingsinkomen: exact.toetsingsinkomen ?? around(ends.map(({ year }) => year)),
  };
}

/**
 * Each income of a year before tax, with or without holiday pay as it was given. All that was given net is raised in the same
 * proportion until the tax on everything together leaves what was given.
 */
function grossOf(taxed: readonly Taxed[], net: (amounts: readonly number[]) => number): number[] {
  const at = (factor: number) =>
    taxed.map((inkomst) => yearly(inkomst) * (inkomst.vorm === 'netto' ? factor : 1));
  const left = net(at(0)) + sum(taxed.filter(({ vorm }) => vorm === 'netto').map(yearly));
  let low = 1;
  let high = highestFactor;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (net(at(middle)) < left) low = middle;
    else high = middle;
  }
  return at(high);
}

/** Gross is never more than this many times net. */
const highestFactor = 3;

function holidayPayOf(soort: Taxed['soort'], shares: Omrekening): readonly [least: number, most: number] {
  switch (soort) {
    case 'loon':
      return [shares.loon, shares.loon];
    case 'uitkering':
      return [shares.uitkeringLaagste, shares.uitkeringHoogste];
    case 'aow':
      return [shares.aowLaagste, shares.aowHoogste];
    case 'pensioen':
      return [0, 0];
  }
}

/** The facts that follow from the incomes that a visitor gave, where they were not answered themselves. */
export const incomeFacts = ['inkomen', 'toetsingsinkomen', 'toetsingsinkomen-partner'] as const;
export type IncomeFact = (typeof incomeFacts)[number];

export const isIncomeFact = (id: FactId): id is IncomeFact => incomeFacts.some((fact) => fact === id);

/**
 * The incomes of the household as each fact about income reckons them, over every age and partner that is still possible; null for all
 * while they were not given.
 */
export function huishoudinkomen(situation: Situation): Record<IncomeFact, Range | null> {
  const given = situation.answers.inkomsten;
  const none = { inkomen: null, toetsingsinkomen: null, 'toetsingsinkomen-partner': null };
  if (given === dontKnow) return { ...none, toetsingsinkomen: yearAtMost(situation) };
  if (!Array.isArray(given)) return none;
  const inkomsten = given as Inkomst[];
  const partners = situation.options('partner');
  const own = ofPerson('ik', 'leeftijd');
  if (!partners.includes('ja')) return { ...none, ...own };
  const other = ofPerson('partner', 'leeftijd-partner');
  return {
    inkomen: together(own.inkomen, other.inkomen),
    toetsingsinkomen: together(own.toetsingsinkomen, other.toetsingsinkomen),
    'toetsingsinkomen-partner': other.toetsingsinkomen,
  };

  function ofPerson(van: Inkomst['van'], age: AgeFact): Omgerekend {
    const possible = aowOptions(age, situation).flatMap((aow) =>
      partners.map((partner) =>
        incomeOf(van, inkomsten, { aow, alleenstaand: partner === 'nee' }, situation),
      ),
    );
    return {
      inkomen: hull(possible.map(({ inkomen }) => inkomen)),
      toetsingsinkomen: hull(possible.map(({ toetsingsinkomen }) => toetsingsinkomen)),
    };
  }
}

const anyKind = ['loon', 'uitkering', 'pensioen'] as const;
const listsOfOne = new Map<number, Inkomst[][]>();

/**
 * What a year before tax comes to at most for who knows only what is paid out in a month, all together: whatever kind of income it is,
 * and whoever it is of. Of untaxed income nothing counts, so there is no lowest. null where that month was not given.
 */
function yearAtMost(situation: Situation): Range | null {
  const month = situation.answered('inkomen');
  if (month === null) return null;
  const aow = [...aowOptions('leeftijd', situation), ...aowOptions('leeftijd-partner', situation)];
  const years = listsOf(month.max).flatMap((list) =>
    [...new Set(aow)].flatMap((hasAow) =>
      [false, true].map(
        (alleenstaand) => incomeOf('ik', list, { aow: hasAow, alleenstaand }, situation).toetsingsinkomen,
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
  { rules: { norms }, on }: Situation,
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
export const canHaveAow = (age: AgeFact, situation: Situation): boolean =>
  aowOptions(age, situation).includes(true);

function aowOptions(age: AgeFact, situation: Situation): boolean[] {
  const aow = situation.aowAge();
  const { min, max } = situation.months(age);
  if (aow === null) return [false, true];
  return [...(min < aow.max ? [false] : []), ...(max >= aow.min ? [true] : [])];
}

function together(one: Range | null, other: Range | null): Range | null {
  return one && other && { min: one.min + other.min, max: one.max + other.max };
}
