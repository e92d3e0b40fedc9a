import { exactly, hull, type Range } from '../answers.ts';
import { hoogsteInkomen } from '../inkomensgrens.ts';
import { parametersFrom, wholePercent } from '../norm.ts';
import type { Law } from './law.ts';

/** Parameters of one year. Money in cents per year, percentages in thousandths of a percent. */
export interface ZorgtoeslagParameters {
  standaardpremie: number;
  drempelinkomen: number;
  percentageAlleen: number;
  percentageMetToeslagpartner: number;
  percentageBovenDrempelinkomen: number;
  /** A yearly amount under this is not paid (Algemene wet inkomensafhankelijke regelingen art. 14). */
  laagsteJaarbedrag: number;
}

/** Wet op de zorgtoeslag. */
export const zorgtoeslag: Law<ZorgtoeslagParameters> = {
  parameters: parametersFrom<keyof ZorgtoeslagParameters>({
    standaardpremie: ['standaardpremie', 'alle'],
    drempelinkomen: ['drempelinkomen', 'alle'],
    percentageAlleen: ['zorgtoeslag-percentages', 'drempelinkomen-alleen'],
    percentageMetToeslagpartner: ['zorgtoeslag-percentages', 'drempelinkomen-met-toeslagpartner'],
    percentageBovenDrempelinkomen: ['zorgtoeslag-percentages', 'boven-drempelinkomen'],
    laagsteJaarbedrag: ['laagste-toeslag', 'alle'],
  }),
  per: 'maand',
  rounding: 'jaar-euro-maand-omlaag',
  rows: 'partner',
  needs: ['toetsingsinkomen'],
  pays: (parameters, situation) =>
    hull(
      situation
        .options('partner')
        .map((partner) => zorgtoeslagOver(parameters, situation.range('toetsingsinkomen'), partner === 'ja')),
    ),
  incomeLimit: {
    facts: ['partner'],
    of: (parameters, situation) =>
      situation
        .options('partner')
        .map((partner) => exactly(zorgtoeslagInkomensgrens(parameters, partner === 'ja'))),
  },
  steps: ({ drempelinkomen }) => ({ toetsingsinkomen: [drempelinkomen + 1] }),
};

/**
 * Zorgtoeslag per year in whole euro, for both partners together, before the division by twelve. Falls as income rises.
 * @param toetsingsinkomen cents gross per year, with the toeslagpartner's
 * Source: Wet op de zorgtoeslag art. 2; rounding as seen in the tables of Dienst Toeslagen 2025 and 2026.
 */
export function zorgtoeslagPerJaar(
  parameters: ZorgtoeslagParameters,
  toetsingsinkomen: number,
  toeslagpartner: boolean,
): number {
  const { standaardpremie, drempelinkomen } = parameters;
  const percentage = toeslagpartner ? parameters.percentageMetToeslagpartner : parameters.percentageAlleen;
  const boven = Math.max(0, toetsingsinkomen - drempelinkomen);
  const normpremie =
    (percentage * drempelinkomen + parameters.percentageBovenDrempelinkomen * boven) / wholePercent;
  const euro = Math.round(((toeslagpartner ? 2 : 1) * standaardpremie - normpremie) / 100);
  return euro * 100 < parameters.laagsteJaarbedrag ? 0 : euro;
}

/** The highest toetsingsinkomen, in cents per year and whole euro, at which zorgtoeslag is still paid. */
export function zorgtoeslagInkomensgrens(parameters: ZorgtoeslagParameters, toeslagpartner: boolean): number {
  return hoogsteInkomen((income) => zorgtoeslagPerJaar(parameters, income, toeslagpartner) > 0);
}

/** Zorgtoeslag in cents per year over a range of incomes: least at the highest income. */
export function zorgtoeslagOver(
  parameters: ZorgtoeslagParameters,
  toetsingsinkomen: Range,
  toeslagpartner: boolean,
): Range {
  const year = (income: number) => zorgtoeslagPerJaar(parameters, income, toeslagpartner) * 100;
  return { min: year(toetsingsinkomen.max), max: year(toetsingsinkomen.min) };
}
