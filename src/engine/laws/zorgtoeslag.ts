import { exactly, hull, type Range } from '../answers.ts';
import { type Noteer, zonderStappen } from '../berekening.ts';
import { hoogsteInkomen } from '../inkomensgrens.ts';
import { parametersFrom, wholePercent } from '../norm.ts';
import type { Situation } from '../situation.ts';
import type { Law } from './law.ts';
import {
  alsGrens,
  type Toeslaghuishouden,
  toeslaghuishoudens,
  toeslagpartnerFacts,
} from './toeslagpartner.ts';

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
  pays: (parameters, situation, noteer) =>
    hull(
      huishoudens(situation).map(
        ({ verzekerden, toeslagpartner, toetsingsinkomen }) =>
          toetsingsinkomen &&
          zorgtoeslagOver(parameters, toetsingsinkomen, toeslagpartner !== 'geen', verzekerden, noteer),
      ),
    ),
  incomeLimit: {
    facts: [...toeslagpartnerFacts, 'zorgverzekering', 'zorgverzekering-partner'],
    of: (parameters, situation) =>
      huishoudens(situation).map((huishouden) =>
        alsGrens(
          exactly(
            zorgtoeslagInkomensgrens(
              parameters,
              huishouden.toeslagpartner !== 'geen',
              huishouden.verzekerden,
            ),
          ),
          huishouden,
        ),
      ),
  },
  stappen: [
    { id: 'toetsingsinkomen', per: 'jaar', feit: 'toetsingsinkomen', isNamed: true },
    { id: 'standaardpremie', per: 'jaar', tabel: 'standaardpremie' },
    { id: 'normpremie', per: 'jaar', isMinus: true },
    { id: 'voor-beiden', per: 'jaar' },
    { id: 'jaarbedrag', per: 'jaar' },
  ],
  steps: ({ drempelinkomen }) => ({ toetsingsinkomen: [drempelinkomen + 1] }),
};

/** How many of two are insured here. */
type Verzekerden = 1 | 2;

/** The households that are possible, each with how many of two are insured. Until somebody says otherwise both are. */
function huishoudens(situation: Situation): (Toeslaghuishouden & { verzekerden: Verzekerden })[] {
  const all = toeslaghuishoudens(situation);
  // Who is not insured here gets it only with a partner who is.
  const withPartner = all.filter(({ toeslagpartner }) => toeslagpartner === 'partner');
  const isOnlyWithPartner = situation.answers.zorgverzekering === 'nee' && withPartner.length > 0;
  return (isOnlyWithPartner ? withPartner : all).flatMap((huishouden) =>
    verzekerdenIn(huishouden, situation).map((verzekerden) => ({ ...huishouden, verzekerden })),
  );
}

function verzekerdenIn({ toeslagpartner }: Toeslaghuishouden, situation: Situation): Verzekerden[] {
  if (toeslagpartner !== 'partner') return [2];
  const facts = ['zorgverzekering', 'zorgverzekering-partner'] as const;
  const [own, partner] = facts.map((fact) =>
    situation.answers[fact] === undefined ? ['ja'] : situation.options(fact),
  );
  const all = new Set<Verzekerden>();
  for (const one of own ?? [])
    for (const other of partner ?? []) all.add(one === 'ja' && other === 'ja' ? 2 : 1);
  return [...all];
}

/**
 * Zorgtoeslag per year in whole euro, for both partners together, before the division by twelve. Falls as income rises.
 * @param toetsingsinkomen cents gross per year, with the toeslagpartner's
 * @param verzekerden of two: where one of them is not insured here, half is paid
 * Source: Wet op de zorgtoeslag art. 2, lid 4 for the half; rounding as seen in the tables of Dienst Toeslagen 2025 and 2026.
 */
export function zorgtoeslagPerJaar(
  parameters: ZorgtoeslagParameters,
  toetsingsinkomen: number,
  toeslagpartner: boolean,
  verzekerden: Verzekerden = 2,
  noteer: Noteer = zonderStappen,
): number {
  const { drempelinkomen } = parameters;
  const standaardpremie = (toeslagpartner ? 2 : 1) * parameters.standaardpremie;
  const percentage = toeslagpartner ? parameters.percentageMetToeslagpartner : parameters.percentageAlleen;
  const boven = Math.max(0, toetsingsinkomen - drempelinkomen);
  const normpremie =
    (percentage * drempelinkomen + parameters.percentageBovenDrempelinkomen * boven) / wholePercent;
  const part = toeslagpartner && verzekerden === 1 ? 2 : 1;
  const euro = Math.round((standaardpremie - normpremie) / part / 100);
  const paid = euro * 100 < parameters.laagsteJaarbedrag ? 0 : euro;
  noteer('toetsingsinkomen', toetsingsinkomen);
  noteer('standaardpremie', standaardpremie);
  noteer('normpremie', normpremie);
  if (part === 2) noteer('voor-beiden', Math.max(0, standaardpremie - normpremie));
  noteer('jaarbedrag', paid * 100);
  return paid;
}

/** The highest toetsingsinkomen, in cents per year and whole euro, at which zorgtoeslag is still paid. */
export function zorgtoeslagInkomensgrens(
  parameters: ZorgtoeslagParameters,
  toeslagpartner: boolean,
  verzekerden: Verzekerden = 2,
): number {
  return hoogsteInkomen((income) => zorgtoeslagPerJaar(parameters, income, toeslagpartner, verzekerden) > 0);
}

/** Zorgtoeslag in cents per year over a range of incomes: least at the highest income. */
export function zorgtoeslagOver(
  parameters: ZorgtoeslagParameters,
  toetsingsinkomen: Range,
  toeslagpartner: boolean,
  verzekerden: Verzekerden = 2,
  noteer: Noteer = zonderStappen,
): Range {
  const year = (income: number) =>
    zorgtoeslagPerJaar(parameters, income, toeslagpartner, verzekerden, noteer) * 100;
  return { min: year(toetsingsinkomen.max), max: year(toetsingsinkomen.min) };
}
