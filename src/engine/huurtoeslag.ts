import type { Range } from './answers.ts';
import { parametersFrom } from './norm.ts';

/** Parameters of one year. Money in cents, rents per month, incomes per year; percentages in thousandths of a percent. */
export interface HuurtoeslagParameters {
  kwaliteitskortingsgrens: number;
  aftoppingsgrensLaag: number;
  aftoppingsgrensHoog: number;
  maximaleRekenhuur: number;
  basishuurEenpersoons: number;
  basishuurMeerpersoons: number;
  ijkpuntEenpersoons: number;
  ijkpuntMeerpersoons: number;
  deelTotAftoppingsgrens: number;
  deelBovenAftoppingsgrens: number;
  afbouwEenpersoons: number;
  afbouwMeerpersoons: number;
  /** A yearly amount under this is not paid (Algemene wet inkomensafhankelijke regelingen art. 14). */
  laagsteJaarbedrag: number;
}

/** Who lives in the home: how many people, and whether all are younger than 21 without a child. */
export interface Bewoners {
  aantal: number;
  allenJong: boolean;
}

/** The parameters on a day, or null where one of them is missing. */
export const huurtoeslagParameters = parametersFrom<keyof HuurtoeslagParameters>({
  kwaliteitskortingsgrens: ['huurtoeslag-huurgrenzen', 'kwaliteitskortingsgrens'],
  aftoppingsgrensLaag: ['huurtoeslag-huurgrenzen', 'aftoppingsgrens-een-of-twee'],
  aftoppingsgrensHoog: ['huurtoeslag-huurgrenzen', 'aftoppingsgrens-drie-of-meer'],
  maximaleRekenhuur: ['huurtoeslag-huurgrenzen', 'maximale-rekenhuur'],
  basishuurEenpersoons: ['basishuur', '1'],
  basishuurMeerpersoons: ['basishuur', '2'],
  ijkpuntEenpersoons: ['huurtoeslag-ijkpunt', '1'],
  ijkpuntMeerpersoons: ['huurtoeslag-ijkpunt', '2'],
  deelTotAftoppingsgrens: ['huurtoeslag-percentages', 'tot-aftoppingsgrens'],
  deelBovenAftoppingsgrens: ['huurtoeslag-percentages', 'boven-aftoppingsgrens'],
  afbouwEenpersoons: ['huurtoeslag-percentages', 'afbouw-eenpersoons'],
  afbouwMeerpersoons: ['huurtoeslag-percentages', 'afbouw-meerpersoons'],
  laagsteJaarbedrag: ['laagste-toeslag', 'alle'],
});

/**
 * Huurtoeslag for an income up to the ijkpunt, in hundred-thousandths of a cent per month, so that nothing is rounded.
 * @param rekenhuur cents per month, basic rent without service costs
 * Source: Wet op de huurtoeslag art. 13, 16, 17, 20 and 21 as in force since 1-1-2026.
 */
function hoogsteBedrag(parameters: HuurtoeslagParameters, bewoners: Bewoners, rekenhuur: number): number {
  const { kwaliteitskortingsgrens } = parameters;
  const basishuur =
    bewoners.aantal === 1 ? parameters.basishuurEenpersoons : parameters.basishuurMeerpersoons;
  const aftoppingsgrens =
    bewoners.aantal < 3 ? parameters.aftoppingsgrensLaag : parameters.aftoppingsgrensHoog;
  const maximum = bewoners.allenJong ? kwaliteitskortingsgrens : parameters.maximaleRekenhuur;
  const huur = Math.min(rekenhuur, maximum);
  const between = (low: number, high: number) => Math.max(0, Math.min(huur, high) - low);
  return (
    between(basishuur, kwaliteitskortingsgrens) * wholePercent +
    between(kwaliteitskortingsgrens, aftoppingsgrens) * parameters.deelTotAftoppingsgrens +
    between(aftoppingsgrens, maximum) * parameters.deelBovenAftoppingsgrens
  );
}

const wholePercent = 100_000;

function afbouwOf(
  parameters: HuurtoeslagParameters,
  { aantal }: Bewoners,
): { ijkpunt: number; afbouw: number } {
  return aantal === 1
    ? { ijkpunt: parameters.ijkpuntEenpersoons, afbouw: parameters.afbouwEenpersoons }
    : { ijkpunt: parameters.ijkpuntMeerpersoons, afbouw: parameters.afbouwMeerpersoons };
}

/**
 * Huurtoeslag in cents per year, exact to a hundred-thousandth of a cent, before it is divided into months. 0 where the year comes
 * to less than the lowest amount that is paid. Rises with the rent and falls with the income.
 * @param rekenhuur cents per month, basic rent without service costs
 * @param toetsingsinkomen cents gross per year, of everybody in the home
 */
export function huurtoeslagPerJaar(
  parameters: HuurtoeslagParameters,
  bewoners: Bewoners,
  rekenhuur: number,
  toetsingsinkomen: number,
): number {
  const { ijkpunt, afbouw } = afbouwOf(parameters, bewoners);
  const boven = Math.max(0, toetsingsinkomen - ijkpunt);
  const jaar = hoogsteBedrag(parameters, bewoners, rekenhuur) * 12 - boven * afbouw;
  return jaar < parameters.laagsteJaarbedrag * wholePercent ? 0 : jaar / wholePercent;
}

/** The same over ranges of rents and incomes: least at the lowest rent and the highest income. */
export function huurtoeslagOver(
  parameters: HuurtoeslagParameters,
  bewoners: Bewoners,
  rekenhuur: Range,
  toetsingsinkomen: Range,
): Range {
  return {
    min: huurtoeslagPerJaar(parameters, bewoners, rekenhuur.min, toetsingsinkomen.max),
    max: huurtoeslagPerJaar(parameters, bewoners, rekenhuur.max, toetsingsinkomen.min),
  };
}

/**
 * The highest toetsingsinkomen, in cents per year and whole euro, at which huurtoeslag is still paid; -1 where the rent is so low that
 * nobody gets any.
 * @param rekenhuur cents per month, basic rent without service costs
 */
export function huurtoeslagInkomensgrens(
  parameters: HuurtoeslagParameters,
  bewoners: Bewoners,
  rekenhuur: number,
): number {
  const { ijkpunt, afbouw } = afbouwOf(parameters, bewoners);
  const spare =
    hoogsteBedrag(parameters, bewoners, rekenhuur) * 12 - parameters.laagsteJaarbedrag * wholePercent;
  return spare < 0 ? -1 : ijkpunt + Math.floor(spare / afbouw / 100) * 100;
}

/** The same over a range of rents: highest at the highest rent. */
export function huurtoeslagInkomensgrensOver(
  parameters: HuurtoeslagParameters,
  bewoners: Bewoners,
  rekenhuur: Range,
): Range {
  return {
    min: huurtoeslagInkomensgrens(parameters, bewoners, rekenhuur.min),
    max: huurtoeslagInkomensgrens(parameters, bewoners, rekenhuur.max),
  };
}
