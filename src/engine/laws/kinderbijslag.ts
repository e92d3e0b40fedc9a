import type { Range } from '../answers.ts';
import { leastAndMost } from '../leefvorm.ts';
import { parametersFrom } from '../norm.ts';
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
  pays: (parameters, situation) =>
    kinderbijslagOver(parameters, situation.children() ?? situation.range('kinderen')),
};

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
