import { dontKnow, exactly, type Inkomst, type Range } from './answers.ts';
import { type Berekend, Notities, noteerRange, type Stap } from './berekening.ts';
import { belastingplichtigen, type Earners, mogelijkeInkomsten, tellsYear } from './huishoudinkomen.ts';
import type { Belastingplichtige } from './laws/inkomstenbelasting.ts';
import {
  belastingOf,
  isTaxed,
  nothingEstimated,
  omgerekend,
  omrekening,
  perJaar,
  schatting,
  sum,
  type Taxed,
} from './omrekening.ts';
import type { AgeFact } from './ruleset.ts';

/** How the incomes that somebody gave come to what schemes reckon with. */
export interface Inkomensberekening {
  readonly van: Inkomst['van'];
  /** To gross per year with holiday pay, the last step; empty where it cannot be told from what was given. */
  readonly toetsingsinkomen: readonly Berekend[];
  /** To net per month without holiday pay, the last step; empty where it cannot be told from what was given. */
  readonly inkomen: readonly Berekend[];
}

const perMaand: Stap = { id: 'netto-per-maand', per: 'maand', feit: 'inkomsten', isNamed: true };
const netto: Stap = { id: 'netto-opgegeven', per: 'jaar', feit: 'inkomsten' };
const bruto: Stap = { id: 'bruto-opgegeven', per: 'jaar', feit: 'inkomsten' };
const erbij: Stap = { id: 'belasting-en-premies-erbij', per: 'jaar', tabel: 'inkomstenbelasting' };
const marge: Stap = { id: 'marge', per: null, isShare: true, tabel: 'omrekenmarge', isNamed: true };

const stappen: Record<'toetsingsinkomen' | 'inkomen', readonly Stap[]> = {
  toetsingsinkomen: [
    perMaand,
    netto,
    erbij,
    bruto,
    { id: 'vakantiegeld-erbij', per: 'jaar', tabel: 'vakantiegeld' },
    { id: 'vakantiegeld-aow-erbij', per: 'jaar', tabel: 'vakantiegeld-aow' },
    marge,
    { id: 'overig-bruto', per: 'jaar', feit: 'inkomsten' },
    { id: 'toetsingsinkomen', per: 'jaar' },
  ],
  inkomen: [
    netto,
    erbij,
    bruto,
    { id: 'vakantiegeld-eraf', per: 'jaar', tabel: 'vakantiegeld' },
    { id: 'vakantiegeld-aow-eraf', per: 'jaar', tabel: 'vakantiegeld-aow' },
    { id: 'belasting-en-premies-eraf', per: 'jaar', tabel: 'inkomstenbelasting' },
    marge,
    { id: 'kinderalimentatie', per: 'maand', feit: 'inkomsten' },
    { id: 'overig-netto', per: 'maand', feit: 'inkomsten' },
    { id: 'inkomen', per: 'maand' },
  ],
};

/**
 * The sum by which the incomes that were given come to a toetsingsinkomen and to an income per month, of the visitor and of a partner
 * apart, over every age, partner and division of a benefit that is still possible. Empty while they were not given. Steps that do not
 * apply are left out: what was given in a scheme's own way is not reckoned with, and stands as it was given.
 */
export function berekeningVanInkomen(earners: Earners): Inkomensberekening[] {
  const given = earners.answers.inkomsten;
  if (given === undefined || given === dontKnow) return [];
  const lists = mogelijkeInkomsten(given, earners);
  const own = ofPerson('ik', 'leeftijd');
  return earners.options('partner').includes('ja') ? [own, ofPerson('partner', 'leeftijd-partner')] : [own];

  function ofPerson(van: Inkomst['van'], age: AgeFact): Inkomensberekening {
    const personen = belastingplichtigen(age, earners);
    const ofYear = lists.map((list) => list.filter((inkomst) => inkomst.van === van));
    const asPaid = ofYear.slice(0, 1);
    return {
      van,
      toetsingsinkomen: ofYear.every((own) => tellsYear(own, earners))
        ? sumTo('toetsingsinkomen', ofYear, personen)
        : [],
      inkomen: sumTo('inkomen', asPaid, personen),
    };
  }

  function sumTo(
    what: 'toetsingsinkomen' | 'inkomen',
    possible: readonly (readonly Inkomst[])[],
    personen: readonly Belastingplichtige[],
  ): Berekend[] {
    const notities = new Notities();
    const { noteer } = notities;
    for (const inkomsten of possible)
      for (const persoon of personen) {
        const range = omgerekend(earners.rules.norms, earners.on, inkomsten, persoon)[what];
        if (range === null) return [];
        noteerRange(noteer, what, range);
        for (const [id, told] of stepsTo(what, inkomsten, persoon, earners)) noteerRange(noteer, id, told);
      }
    return stappen[what].flatMap((stap) => {
      const range = notities.van(stap.id);
      return range ? [{ ...stap, range, missing: [] }] : [];
    });
  }
}

type Told = readonly [stap: string, range: Range];

/** The steps that apply to the incomes of one person, before the last. */
function stepsTo(
  what: 'toetsingsinkomen' | 'inkomen',
  inkomsten: readonly Inkomst[],
  persoon: Belastingplichtige,
  earners: Earners,
): Told[] {
  const taxed = inkomsten.filter(isTaxed);
  const yearOf = (some: readonly Inkomst[], part = 1): Range => exactly(sum(some.map(perJaar)) / part);
  const inVorm = (vorm: Inkomst['vorm']) => taxed.filter((inkomst) => inkomst.vorm === vorm);
  const ofSoort = (soort: Inkomst['soort']) => inkomsten.filter((inkomst) => inkomst.soort === soort);
  const steps: Told[] = [];
  const add = (some: readonly Inkomst[], stap: string, range: Range) => {
    if (some.length > 0) steps.push([stap, range]);
  };
  add(inVorm('netto'), 'netto-per-maand', yearOf(inVorm('netto'), 12));
  add(inVorm('netto'), 'netto-opgegeven', yearOf(inVorm('netto')));
  add(inVorm('bruto'), 'bruto-opgegeven', yearOf(inVorm('bruto')));
  add(ofSoort('anders'), 'overig-bruto', yearOf(ofSoort('anders')));
  add(ofSoort('anders'), 'overig-netto', yearOf(ofSoort('anders'), 12));
  add(ofSoort('kinderalimentatie'), 'kinderalimentatie', yearOf(ofSoort('kinderalimentatie'), 12));
  return nothingEstimated(taxed)[what] === null
    ? [...steps, ...estimatedSteps(taxed, persoon, earners)]
    : steps;
}

/** What tax, premiums, holiday pay and the margin of the estimate do to incomes that are taxed. */
function estimatedSteps(
  taxed: readonly Taxed[],
  persoon: Belastingplichtige,
  { rules: { norms }, on }: Earners,
): Told[] {
  const parameters = belastingOf(persoon)(norms, on);
  const shares = omrekening(norms, on);
  if (!parameters || !shares) return [];
  const { gegeven, ends } = schatting(taxed, parameters, shares, persoon);
  const over = (amountAt: (end: (typeof ends)[number]) => number): Range => {
    const amounts = ends.map(amountAt);
    return { min: Math.min(...amounts), max: Math.max(...amounts) };
  };
  const steps: Told[] = [
    ['belasting-en-premies-eraf', over(({ zonder, netto: left }) => sum(zonder) - left)],
    ['marge', exactly(shares.marge)],
  ];
  if (taxed.some(({ vorm }) => vorm === 'netto'))
    steps.push(['belasting-en-premies-erbij', exactly(sum(gegeven) - sum(taxed.map(perJaar)))]);
  for (const [name, isOfTable] of vakantiegelden) {
    const given = (how: Inkomst['vakantiegeld']) =>
      taxed.some((inkomst) => isOfTable(inkomst) && inkomst.vakantiegeld === how);
    const difference = (to: 'zonder' | 'met'): Range =>
      over((end) =>
        sum(
          taxed.map((inkomst, place) =>
            isOfTable(inkomst) ? Math.abs((end[to][place] ?? 0) - (gegeven[place] ?? 0)) : 0,
          ),
        ),
      );
    if (given('zonder')) steps.push([`${name}-erbij`, difference('met')]);
    if (given('met')) steps.push([`${name}-eraf`, difference('zonder')]);
  }
  return steps;
}

/** The tables of holiday pay, and the incomes that each is of. A pension has none. */
const vakantiegelden: readonly (readonly [string, (inkomst: Taxed) => boolean])[] = [
  ['vakantiegeld', ({ soort }) => soort === 'loon' || soort === 'uitkering'],
  ['vakantiegeld-aow', ({ soort }) => soort === 'aow'],
];
