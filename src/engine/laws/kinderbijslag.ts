import type { Kind, Range } from '../answers.ts';
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
  pays: (parameters, situation) => {
    const kinderen = situation.children();
    if (kinderen === null) return kinderbijslagOver(parameters, situation.range('kinderen'));
    const { hier, samen } = kinderenMetKinderbijslag(kinderen);
    const own = kinderbijslagPerKwartaal(parameters, hier);
    const shared = kinderbijslagPerKwartaal(parameters, samen);
    return { min: own + Math.round(shared / 2), max: own + shared };
  },
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
): number {
  const forChild = (age: number) =>
    age < 6 ? parameters.tot6 : age < 12 ? parameters.tot12 : parameters.tot18;
  return ages.reduce((sum, age) => sum + forChild(age), 0);
}

/** The same while only the number of children is known. */
export function kinderbijslagOver(
  parameters: KinderbijslagParameters,
  children: Range | readonly number[],
): Range {
  const [least, most] = leastAndMost(children);
  return {
    min: kinderbijslagPerKwartaal(parameters, least),
    max: kinderbijslagPerKwartaal(parameters, most),
  };
}
