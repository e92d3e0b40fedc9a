import { parametersFrom, wholePercent } from '../norm.ts';

/** Parameters of one year. Money in cents per year, percentages in thousandths of a percent. */
export interface Belastingparameters extends Leeftijdsdeel {
  schijf1: number;
  schijf2: number;
  schijf2Percentage: number;
  schijf3Percentage: number;
  algemeneHeffingskortingAfbouwVanaf: number;
  arbeidskorting1Tot: number;
  arbeidskorting2Tot: number;
  arbeidskorting3Tot: number;
  ouderenkorting: number;
  ouderenkortingAfbouwVanaf: number;
  ouderenkortingAfbouw: number;
  alleenstaandeOuderenkorting: number;
  zorgpremie: number;
}

/** What differs from AOW age on. */
interface Leeftijdsdeel {
  schijf1Percentage: number;
  algemeneHeffingskorting: number;
  algemeneHeffingskortingAfbouw: number;
  arbeidskorting1: number;
  arbeidskorting2: number;
  arbeidskorting3: number;
  arbeidskortingAfbouw: number;
}

const euros = 'inkomstenbelasting';
const percents = 'inkomstenbelasting-percentages';
type Rows = Record<keyof Belastingparameters, readonly [string, string]>;

const rows: Rows = {
  schijf1: [euros, 'schijf-1'],
  schijf2: [euros, 'schijf-2'],
  schijf1Percentage: [percents, 'schijf-1'],
  schijf2Percentage: [percents, 'schijf-2'],
  schijf3Percentage: [percents, 'schijf-3'],
  algemeneHeffingskorting: [euros, 'algemene-heffingskorting'],
  algemeneHeffingskortingAfbouwVanaf: [euros, 'algemene-heffingskorting-afbouw'],
  algemeneHeffingskortingAfbouw: [percents, 'algemene-heffingskorting-afbouw'],
  arbeidskorting1Tot: [euros, 'arbeidskorting-1'],
  arbeidskorting2Tot: [euros, 'arbeidskorting-2'],
  arbeidskorting3Tot: [euros, 'arbeidskorting-3'],
  arbeidskorting1: [percents, 'arbeidskorting-1'],
  arbeidskorting2: [percents, 'arbeidskorting-2'],
  arbeidskorting3: [percents, 'arbeidskorting-3'],
  arbeidskortingAfbouw: [percents, 'arbeidskorting-afbouw'],
  ouderenkorting: [euros, 'ouderenkorting'],
  ouderenkortingAfbouwVanaf: [euros, 'ouderenkorting-afbouw'],
  ouderenkortingAfbouw: [percents, 'ouderenkorting-afbouw'],
  alleenstaandeOuderenkorting: [euros, 'alleenstaande-ouderenkorting'],
  zorgpremie: [percents, 'zorgpremie-aow-en-pensioen'],
};
const rowsFromAowAge: Rows = {
  ...rows,
  schijf1Percentage: [percents, 'schijf-1-aow'],
  algemeneHeffingskorting: [euros, 'algemene-heffingskorting-aow'],
  algemeneHeffingskortingAfbouw: [percents, 'algemene-heffingskorting-afbouw-aow'],
  arbeidskorting1: [percents, 'arbeidskorting-1-aow'],
  arbeidskorting2: [percents, 'arbeidskorting-2-aow'],
  arbeidskorting3: [percents, 'arbeidskorting-3-aow'],
  arbeidskortingAfbouw: [percents, 'arbeidskorting-afbouw-aow'],
};

/** The parameters on a day for a person under AOW age and for one from AOW age on, or null where one of them is missing. */
export const belastingparameters = parametersFrom<keyof Belastingparameters>(rows);
export const belastingparametersVanafAow = parametersFrom<keyof Belastingparameters>(rowsFromAowAge);

/** A person as income tax sees one. */
export interface Belastingplichtige {
  aow: boolean;
  alleenstaand: boolean;
}

/** Gross income of one year by how it is taxed, in cents. */
export interface Jaarinkomen {
  loon: number;
  uitkering: number;
  /** AOW and pension, from which the premium for care is withheld. */
  pensioen: number;
}

const part = (percentage: number, amount: number): number =>
  (percentage * Math.max(0, amount)) / wholePercent;

/**
 * What is left of a year's gross income after income tax and the premium for care that is withheld from AOW and pension, in cents. With
 * the general, work and older persons' tax credits, and without any other. Never more than the gross income, and rises with it.
 * @param parameters those of the person's age
 * Source: Wet inkomstenbelasting 2001 art. 2.10, 2.10a, 8.10, 8.11, 8.17 and 8.18, for people born in 1946 or later.
 */
export function nettoPerJaar(
  parameters: Belastingparameters,
  { loon, uitkering, pensioen }: Jaarinkomen,
  persoon: Belastingplichtige,
): number {
  const inkomen = loon + uitkering + pensioen;
  const { schijf1, schijf2 } = parameters;
  const belasting =
    part(parameters.schijf1Percentage, Math.min(inkomen, schijf1)) +
    part(parameters.schijf2Percentage, Math.min(inkomen, schijf2) - schijf1) +
    part(parameters.schijf3Percentage, inkomen - schijf2);
  const kortingen =
    algemeneHeffingskorting(parameters, inkomen) +
    arbeidskorting(parameters, loon) +
    ouderenkortingen(parameters, inkomen, persoon);
  return inkomen - Math.max(0, belasting - kortingen) - part(parameters.zorgpremie, pensioen);
}

function algemeneHeffingskorting(parameters: Belastingparameters, inkomen: number): number {
  const boven = inkomen - parameters.algemeneHeffingskortingAfbouwVanaf;
  return Math.max(
    0,
    parameters.algemeneHeffingskorting - part(parameters.algemeneHeffingskortingAfbouw, boven),
  );
}

function arbeidskorting(parameters: Belastingparameters, loon: number): number {
  const { arbeidskorting1Tot, arbeidskorting2Tot, arbeidskorting3Tot } = parameters;
  const opbouw =
    part(parameters.arbeidskorting1, Math.min(loon, arbeidskorting1Tot)) +
    part(parameters.arbeidskorting2, Math.min(loon, arbeidskorting2Tot) - arbeidskorting1Tot) +
    part(parameters.arbeidskorting3, Math.min(loon, arbeidskorting3Tot) - arbeidskorting2Tot);
  return Math.max(0, opbouw - part(parameters.arbeidskortingAfbouw, loon - arbeidskorting3Tot));
}

function ouderenkortingen(
  parameters: Belastingparameters,
  inkomen: number,
  { aow, alleenstaand }: Belastingplichtige,
): number {
  if (!aow) return 0;
  const afbouw = part(parameters.ouderenkortingAfbouw, inkomen - parameters.ouderenkortingAfbouwVanaf);
  const ouderenkorting = Math.max(0, parameters.ouderenkorting - afbouw);
  return alleenstaand ? ouderenkorting + parameters.alleenstaandeOuderenkorting : ouderenkorting;
}
