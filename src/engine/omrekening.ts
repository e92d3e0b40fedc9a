import type { Inkomst, Range, Tijdvak } from './answers.ts';
import {
  type Belastingparameters,
  type Belastingplichtige,
  belastingparameters,
  belastingparametersVanafAow,
  nettoPerJaar,
} from './laws/inkomstenbelasting.ts';
import { parametersFrom, wholePercent } from './norm.ts';
import type { Day, Norm } from './ruleset.ts';

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

export const omrekening = parametersFrom<keyof Omrekening>({
  loon: ['vakantiegeld', 'loon'],
  uitkeringLaagste: ['vakantiegeld', 'uitkering-laagste'],
  uitkeringHoogste: ['vakantiegeld', 'uitkering-hoogste'],
  aowLaagste: ['vakantiegeld-aow', 'laagste'],
  aowHoogste: ['vakantiegeld-aow', 'hoogste'],
  marge: ['omrekenmarge', 'alle'],
});

const inYear: Record<Tijdvak, number> = { week: 52, 'vier-weken': 13, maand: 12, jaar: 1 };

/** What an income comes to in a year, in cents, net or gross as it was given. */
export const perJaar = ({ bedrag, per }: Inkomst): number => bedrag * inYear[per];

export type Taxed = Inkomst & { soort: 'loon' | 'uitkering' | 'aow' | 'pensioen' };
/** Whether the tax on an income is known: not of maintenance for children, which is none, nor of other income. */
export const isTaxed = (inkomst: Inkomst): inkomst is Taxed =>
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
  const known = belastingOf(persoon)(norms, on);
  const shares = omrekening(norms, on);
  const estimate =
    known && shares && taxed.length > 0 ? estimated(taxed, known, shares, persoon) : nothingEstimated(taxed);
  const alimentatie = sum(inkomsten.filter(({ soort }) => soort === 'kinderalimentatie').map(perJaar)) / 12;
  const anders = inkomsten.filter(({ soort }) => soort === 'anders');
  return {
    inkomen: raised(
      estimate.inkomen,
      anders.every(({ vorm }) => vorm === 'netto') ? alimentatie + sum(anders.map(perJaar)) / 12 : null,
    ),
    toetsingsinkomen: raised(
      estimate.toetsingsinkomen,
      anders.every(({ vorm }) => vorm === 'bruto') ? sum(anders.map(perJaar)) : null,
    ),
  };
}

/** Reads the tax of the year of somebody of this age. */
export const belastingOf = ({ aow }: Belastingplichtige) =>
  aow ? belastingparametersVanafAow : belastingparameters;

export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);

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
export function nothingEstimated(taxed: readonly Taxed[]): Omgerekend {
  const total = sum(taxed.map(perJaar));
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
  const { ends } = schatting(taxed, parameters, shares, persoon);
  const marge = shares.marge / wholePercent;
  const around = (amounts: readonly number[]): Range => ({
    min: Math.min(...amounts) * (1 - marge),
    max: Math.max(...amounts) * (1 + marge),
  });
  return {
    inkomen: exact.inkomen ?? around(ends.map(({ netto }) => netto / 12)),
    toetsingsinkomen: exact.toetsingsinkomen ?? around(ends.map(({ met }) => sum(met))),
  };
}

/** Incomes of a year, each before tax, as they were given and over the least and the most holiday pay; in cents. */
export interface Schatting {
  /** With holiday pay where it was given with it. */
  gegeven: readonly number[];
  ends: readonly {
    zonder: readonly number[];
    met: readonly number[];
    /** Of all together without holiday pay, after tax. */
    netto: number;
  }[];
}

/** What the tax of a year makes of incomes that are taxed, before the margin. */
export function schatting(
  taxed: readonly Taxed[],
  parameters: Belastingparameters,
  shares: Omrekening,
  persoon: Belastingplichtige,
): Schatting {
  const net = (amounts: readonly number[]): number => {
    const jaar = { loon: 0, uitkering: 0, pensioen: 0 };
    for (const [place, { soort }] of taxed.entries())
      jaar[soort === 'aow' ? 'pensioen' : soort] += amounts[place] ?? 0;
    return nettoPerJaar(parameters, jaar, persoon);
  };
  const gegeven = grossOf(taxed, net);
  const ends = ([0, 1] as const).map((end) => {
    const share = taxed.map(({ soort }) => 1 + holidayPayOf(soort, shares)[end] / wholePercent);
    const zonder = gegeven.map((amount, place) =>
      taxed[place]?.vakantiegeld === 'met' ? amount / (share[place] ?? 1) : amount,
    );
    return { zonder, met: zonder.map((amount, place) => amount * (share[place] ?? 1)), netto: net(zonder) };
  });
  return { gegeven, ends };
}

/**
 * Each income of a year before tax, with or without holiday pay as it was given. All that was given net is raised in the same
 * proportion until the tax on everything together leaves what was given.
 */
function grossOf(taxed: readonly Taxed[], net: (amounts: readonly number[]) => number): number[] {
  const at = (factor: number) =>
    taxed.map((inkomst) => perJaar(inkomst) * (inkomst.vorm === 'netto' ? factor : 1));
  const left = net(at(0)) + sum(taxed.filter(({ vorm }) => vorm === 'netto').map(perJaar));
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
