import { exactly, hull } from '../../../src/engine/answers.ts';
import type { Law } from '../../../src/engine/laws/law.ts';
import { parametersFrom, wholePercent } from '../../../src/engine/norm.ts';

/** Cents per year; the percentage in thousandths of a percent. */
type Kachelgeldparameters = Record<'alleen' | 'samen' | 'vrij' | 'afbouw', number>;

/** A law that nobody made: an amount for a year that falls with the income above what is left free. */
export const kachelgeld: Law<Kachelgeldparameters> = {
  parameters: parametersFrom<keyof Kachelgeldparameters>({
    alleen: ['kachelgeld', 'alleen'],
    samen: ['kachelgeld', 'samen'],
    vrij: ['kachelgeld', 'vrij'],
    afbouw: ['kachelgeld-afbouw', 'alle'],
  }),
  per: 'maand',
  rounding: 'maand-euro-omlaag',
  rows: 'partner',
  needs: ['toetsingsinkomen'],
  pays: (parameters, situation) => {
    const income = situation.range('toetsingsinkomen');
    const year = (partner: string, inkomen: number) =>
      Math.max(0, highest(parameters, partner) - part(parameters, inkomen - parameters.vrij));
    return hull(
      situation
        .options('partner')
        .map((partner) => ({ min: year(partner, income.max), max: year(partner, income.min) })),
    );
  },
  stappen: [],
  incomeLimit: {
    facts: ['partner'],
    of: (parameters, situation) =>
      situation.options('partner').map((partner) => {
        const above = (highest(parameters, partner) * wholePercent) / parameters.afbouw;
        return exactly(parameters.vrij + above);
      }),
  },
  steps: ({ vrij }) => ({ toetsingsinkomen: [vrij + 1] }),
};

const highest = ({ alleen, samen }: Kachelgeldparameters, partner: string): number =>
  partner === 'ja' ? samen : alleen;

const part = ({ afbouw }: Kachelgeldparameters, above: number): number =>
  (Math.max(0, above) * afbouw) / wholePercent;
