import { hull, type Range } from '../answers.ts';
import { type Noteer, zonderStappen } from '../berekening.ts';
import { leastAndMost } from '../leefvorm.ts';
import { parametersFrom, wholePercent } from '../norm.ts';
import { leastAndMostWithKinderbijslag } from './kinderbijslag.ts';
import type { Law } from './law.ts';
import { alsGrens, toeslaghuishoudens, toeslagpartnerFacts } from './toeslagpartner.ts';

/** Parameters of one year. Money in cents per year, the percentage in thousandths of a percent. */
export interface KindgebondenBudgetParameters {
  perKind: number;
  extra12Tot16: number;
  extra16Tot18: number;
  aloKop: number;
  drempelinkomen: number;
  extraDrempelMetPartner: number;
  afbouw: number;
  /** A yearly amount under this is not paid (Algemene wet inkomensafhankelijke regelingen art. 14). */
  laagsteJaarbedrag: number;
}

/**
 * Wet op het kindgebonden budget. It follows the kinderbijslag (art. 2 lid 1): of co-parents only the one whose kinderbijslag is paid gets
 * it (lid 10), so that for a child of both it is all or nothing.
 */
export const kindgebondenBudget: Law<KindgebondenBudgetParameters> = {
  parameters: parametersFrom<keyof KindgebondenBudgetParameters>({
    perKind: ['kindgebonden-budget', 'per-kind'],
    extra12Tot16: ['kindgebonden-budget', 'extra-12-tot-en-met-15'],
    extra16Tot18: ['kindgebonden-budget', 'extra-16-en-17'],
    aloKop: ['kindgebonden-budget', 'alo-kop'],
    drempelinkomen: ['drempelinkomen', 'alle'],
    extraDrempelMetPartner: ['kindgebonden-budget', 'extra-drempel-met-toeslagpartner'],
    afbouw: ['kindgebonden-budget-afbouw', 'alle'],
    laagsteJaarbedrag: ['laagste-toeslag', 'alle'],
  }),
  per: 'maand',
  rounding: 'maand-euro-omlaag',
  rows: 'kinderen',
  needs: ['toetsingsinkomen', 'kinderen'],
  pays: (parameters, situation, noteer) => {
    const [least, most] = leastAndMostWithKinderbijslag(situation);
    return hull(
      toeslaghuishoudens(situation).flatMap(({ toeslagpartner, toetsingsinkomen }) =>
        [least, most].map(
          (ages) =>
            toetsingsinkomen &&
            kindgebondenBudgetOver(parameters, ages, toeslagpartner !== 'geen', toetsingsinkomen, noteer),
        ),
      ),
    );
  },
  stappen: [
    { id: 'toetsingsinkomen', per: 'jaar', feit: 'toetsingsinkomen', isNamed: true },
    { id: 'drempelinkomen', per: 'jaar', tabel: 'drempelinkomen', isNamed: true },
    { id: 'voor-kinderen', per: 'jaar', tabel: 'kindgebonden-budget' },
    { id: 'extra-vanaf-12', per: 'jaar', tabel: 'kindgebonden-budget' },
    { id: 'alo-kop', per: 'jaar', tabel: 'kindgebonden-budget' },
    { id: 'afbouw', per: 'jaar', isMinus: true },
    { id: 'jaarbedrag', per: 'jaar' },
  ],
  incomeLimit: {
    facts: toeslagpartnerFacts,
    of: (parameters, situation) => {
      const [least, most] = leastAndMostWithKinderbijslag(situation);
      return toeslaghuishoudens(situation).map((huishouden) => {
        const limitFor = (ages: readonly number[]) =>
          kindgebondenBudgetInkomensgrens(parameters, ages, huishouden.toeslagpartner !== 'geen');
        // Whether there is kindgebonden budget for a child of co-parents at all is no matter of income.
        const isOnlyShared = situation.children() !== null && least.length === 0;
        return alsGrens({ min: limitFor(isOnlyShared ? most : least), max: limitFor(most) }, huishouden);
      });
    },
  },
};

/** The part for a child of this age in whole years, in cents per year (Wet op het kindgebonden budget art. 2). */
function voorKind(parameters: KindgebondenBudgetParameters, age: number): number {
  if (age >= 16) return parameters.perKind + parameters.extra16Tot18;
  return age >= 12 ? parameters.perKind + parameters.extra12Tot16 : parameters.perKind;
}

function drempelOf(parameters: KindgebondenBudgetParameters, toeslagpartner: boolean): number {
  return parameters.drempelinkomen + (toeslagpartner ? parameters.extraDrempelMetPartner : 0);
}

const voorKinderen = (parameters: KindgebondenBudgetParameters, ages: readonly number[]): number =>
  ages.reduce((sum, age) => sum + voorKind(parameters, age), 0);

/** What a parent alone gets more, in cents per year: nothing without a child for whom there is kindgebonden budget (idem lid 6). */
function aloKopFor(
  parameters: KindgebondenBudgetParameters,
  ages: readonly number[],
  toeslagpartner: boolean,
): number {
  return toeslagpartner || ages.length === 0 ? 0 : parameters.aloKop;
}

function hoogsteBedrag(
  parameters: KindgebondenBudgetParameters,
  ages: readonly number[],
  toeslagpartner: boolean,
): number {
  return voorKinderen(parameters, ages) + aloKopFor(parameters, ages, toeslagpartner);
}

/**
 * Kindgebonden budget in cents per year, exact to a hundred-thousandth of a cent, before it is divided into months. 0 without children
 * and where the year comes to less than the lowest amount that is paid. Falls as income rises, and rises with every child.
 * @param ages of the children under 18, in whole years
 * @param toetsingsinkomen cents gross per year, with the toeslagpartner's
 * Source: Wet op het kindgebonden budget art. 2.
 */
export function kindgebondenBudgetPerJaar(
  parameters: KindgebondenBudgetParameters,
  ages: readonly number[],
  toeslagpartner: boolean,
  toetsingsinkomen: number,
  noteer: Noteer = zonderStappen,
): number {
  const drempel = drempelOf(parameters, toeslagpartner);
  const afbouw = Math.max(0, toetsingsinkomen - drempel) * parameters.afbouw;
  const jaar = hoogsteBedrag(parameters, ages, toeslagpartner) * wholePercent - afbouw;
  const paid = jaar < parameters.laagsteJaarbedrag * wholePercent ? 0 : jaar / wholePercent;
  noteer('toetsingsinkomen', toetsingsinkomen);
  noteer('drempelinkomen', drempel);
  noteer('voor-kinderen', ages.length * parameters.perKind);
  noteer('extra-vanaf-12', voorKinderen(parameters, ages) - ages.length * parameters.perKind);
  noteer('alo-kop', aloKopFor(parameters, ages, toeslagpartner));
  noteer('afbouw', afbouw / wholePercent);
  noteer('jaarbedrag', paid);
  return paid;
}

/** The same over a range of incomes, and while only the number of children is known for the youngest and the oldest they can be. */
export function kindgebondenBudgetOver(
  parameters: KindgebondenBudgetParameters,
  children: Range | readonly number[],
  toeslagpartner: boolean,
  toetsingsinkomen: Range,
  noteer: Noteer = zonderStappen,
): Range {
  const [least, most] = leastAndMost(children);
  return {
    min: kindgebondenBudgetPerJaar(parameters, least, toeslagpartner, toetsingsinkomen.max, noteer),
    max: kindgebondenBudgetPerJaar(parameters, most, toeslagpartner, toetsingsinkomen.min, noteer),
  };
}

/**
 * The highest toetsingsinkomen, in cents per year and whole euro, at which kindgebonden budget is still paid; -1 without children.
 * @param ages of the children under 18, in whole years
 */
export function kindgebondenBudgetInkomensgrens(
  parameters: KindgebondenBudgetParameters,
  ages: readonly number[],
  toeslagpartner: boolean,
): number {
  if (ages.length === 0) return -1;
  const spare =
    (hoogsteBedrag(parameters, ages, toeslagpartner) - parameters.laagsteJaarbedrag) * wholePercent;
  return drempelOf(parameters, toeslagpartner) + Math.floor(spare / parameters.afbouw / 100) * 100;
}

/** The same while only the number of children is known, for the youngest and for the oldest that they can be. */
export function kindgebondenBudgetInkomensgrensOver(
  parameters: KindgebondenBudgetParameters,
  children: Range | readonly number[],
  toeslagpartner: boolean,
): Range {
  const [least, most] = leastAndMost(children);
  return {
    min: kindgebondenBudgetInkomensgrens(parameters, least, toeslagpartner),
    max: kindgebondenBudgetInkomensgrens(parameters, most, toeslagpartner),
  };
}
