import type { Kind, Range } from '../answers.ts';
import { type Noteer, noteerRange, zonderStappen } from '../berekening.ts';
import { leastAndMost } from '../leefvorm.ts';
import { parametersFrom } from '../norm.ts';
import type { Situation } from '../situation.ts';
import type { Law } from './law.ts';

/** Amounts for one child on a day, in cents per quarter. */
export interface KinderbijslagParameters {
  tot6: number;
  tot12: number;
  tot18: number;
}

/** Algemene Kinderbijslagwet. */
export const kinderbijslag: Law<KinderbijslagParameters> = {
  parameters: parametersFrom<keyof KinderbijslagParameters>({
    tot6: ['kinderbijslag', 'tot-en-met-5'],
    tot12: ['kinderbijslag', '6-tot-en-met-11'],
    tot18: ['kinderbijslag', '12-tot-en-met-17'],
  }),
  per: 'kwartaal',
  rounding: 'cent',
  rows: 'leeftijd-kind',
  needs: ['kinderen'],
  pays: (parameters, situation, noteer = zonderStappen) => {
    const kinderen = situation.children();
    if (kinderen === null) return kinderbijslagOver(parameters, situation.range('kinderen'), noteer);
    const { hier, samen } = kinderenMetKinderbijslag(kinderen);
    const own = kinderbijslagPerKwartaal(parameters, hier, noteer);
    const shared = kinderbijslagPerKwartaal(parameters, samen);
    const half = Math.round(shared / 2);
    noteerRange(noteer, 'kinderen-van-co-ouders', { min: half, max: shared });
    return { min: own + half, max: own + shared };
  },
  stappen: [
    { id: 'kinderen', per: 'kwartaal', tabel: 'kinderbijslag' },
    { id: 'kinderen-tot-6', per: 'kwartaal', tabel: 'kinderbijslag' },
    { id: 'kinderen-van-6-tot-12', per: 'kwartaal', tabel: 'kinderbijslag' },
    { id: 'kinderen-van-12-tot-18', per: 'kwartaal', tabel: 'kinderbijslag' },
    { id: 'kinderen-van-co-ouders', per: 'kwartaal', tabel: 'kinderbijslag' },
  ],
};

/** The ages of the children for whom kinderbijslag is paid to the visitor (`hier`), and to two parents who live apart (`samen`). */
export interface KinderenMetKinderbijslag {
  hier: number[];
  samen: number[];
}

/**
 * For which of these children kinderbijslag is paid. Not for a foster child with pleegvergoeding. Of co-parents the SVB pays each half,
 * unless they agree that one of them gets all (Algemene Kinderbijslagwet art. 18).
 */
export function kinderenMetKinderbijslag(kinderen: readonly Kind[]): KinderenMetKinderbijslag {
  const own = kinderen.filter(({ pleegkind }) => pleegkind !== 'ja');
  const agesOf = (isShared: boolean) =>
    own.filter(({ woont }) => (woont === 'co-ouder') === isShared).map(({ leeftijd }) => leeftijd);
  return { hier: agesOf(false), samen: agesOf(true) };
}

/** The ages of the children of a law that pays for those for whom kinderbijslag is paid: the fewest and the most that they can be. */
export function leastAndMostWithKinderbijslag(
  situation: Situation,
): readonly [least: readonly number[], most: readonly number[]] {
  const kinderen = situation.children();
  if (kinderen === null) return leastAndMost(situation.range('kinderen'));
  const { hier, samen } = kinderenMetKinderbijslag(kinderen);
  return [hier, [...hier, ...samen]];
}

/**
 * Kinderbijslag for these children together, in cents per quarter (Algemene Kinderbijslagwet art. 12).
 * @param ages of the children under 18 on the first day of the quarter, in whole years
 */
export function kinderbijslagPerKwartaal(
  parameters: KinderbijslagParameters,
  ages: readonly number[],
  noteer: Noteer = zonderStappen,
): number {
  const tot6 = parameters.tot6 * ages.filter((age) => age < 6).length;
  const tot12 = parameters.tot12 * ages.filter((age) => age >= 6 && age < 12).length;
  const tot18 = parameters.tot18 * ages.filter((age) => age >= 12).length;
  noteer('kinderen-tot-6', tot6);
  noteer('kinderen-van-6-tot-12', tot12);
  noteer('kinderen-van-12-tot-18', tot18);
  return tot6 + tot12 + tot18;
}

/** The same while only the number of children is known. */
export function kinderbijslagOver(
  parameters: KinderbijslagParameters,
  children: Range | readonly number[],
  noteer: Noteer = zonderStappen,
): Range {
  const [least, most] = leastAndMost(children);
  const range = {
    min: kinderbijslagPerKwartaal(parameters, least),
    max: kinderbijslagPerKwartaal(parameters, most),
  };
  noteerRange(noteer, 'kinderen', range);
  return range;
}
