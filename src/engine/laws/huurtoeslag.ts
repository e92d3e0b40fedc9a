import { exactly, hull, plus, type Range } from '../answers.ts';
import { type Noteer, zonderStappen } from '../berekening.ts';
import { hoogsteInkomen } from '../inkomensgrens.ts';
import { reachesAow } from '../leefvorm.ts';
import { type Rows, reader, readRows, wholePercent } from '../norm.ts';
import type { Day, Norm } from '../ruleset.ts';
import type { Situation } from '../situation.ts';
import type { Law } from './law.ts';
import { inkomenVanMedebewoners, type Medebewoners, medebewonersVan } from './medebewoners.ts';
import { alsGrens, type Toeslaghuishouden } from './toeslagpartner.ts';

/**
 * Parameters of one year. Money in cents, rents per month, incomes per year; percentages in thousandths of a percent, ages in months.
 */
export interface HuurtoeslagParameters extends JaarlijkseParameters {
  /** How the allowance falls as income rises: evenly since 2026, and before that with a normhuur that rises ever faster. */
  draagkracht: Afbouw | Normhuur;
}

/** The parameters that every year has. */
interface JaarlijkseParameters {
  kwaliteitskortingsgrens: number;
  aftoppingsgrensLaag: number;
  aftoppingsgrensHoog: number;
  maximaleRekenhuur: number;
  basishuurEenpersoons: number;
  basishuurMeerpersoons: number;
  ijkpuntEenpersoons: number;
  ijkpuntMeerpersoons: number;
  deelTotAftoppingsgrens: number;
  deelBovenAftoppingsgrensEenpersoons: number;
  deelBovenAftoppingsgrensMeerpersoons: number;
  /** Somebody who has not reached this age is young. */
  jongTot: number;
  /** Of the income of a child who was under 23 on 1 January only what is above this counts (idem art. 7 lid 6); null where it was not found. */
  vrijInkomenKind: number | null;
  /** A yearly amount under this is not paid (idem art. 14). */
  laagsteJaarbedrag: number;
}

/** The part of the income above the ijkpunt that goes off the allowance of a year. */
export interface Afbouw {
  eenpersoons: number;
  meerpersoons: number;
}

/** Until 2026: above the ijkpunt the normhuur is a x Y2 + b x Y, and there was a highest rent. */
export interface Normhuur {
  /** What goes off the normhuur to make the basishuur, per month. */
  verlaging: number;
  hoogsteHuur: number;
  hoogsteHuurJong: number;
  eenpersoons: Factoren;
  meerpersoons: Factoren;
  /** Of somebody of AOW age alone, and of a household with one; null where they were not found. */
  eenpersoonsOuderen: Factoren | null;
  meerpersoonsOuderen: Factoren | null;
}

/** The factors a and b of the normhuur, in millionths of a millionth: as exact as they were published. */
export interface Factoren {
  kwadraat: number;
  lineair: number;
}

/** Who lives in the home. */
export interface Bewoners {
  aantal: number;
  /** Whether all are younger than the age from which the full rent counts, without a child. */
  allenJong: boolean;
  /** Whether somebody has AOW age, or may have. */
  ouderen: boolean;
}

const jaarlijkseRows: Rows<Exclude<keyof JaarlijkseParameters, 'vrijInkomenKind'>> = {
  kwaliteitskortingsgrens: ['huurtoeslag-huurgrenzen', 'kwaliteitskortingsgrens'],
  aftoppingsgrensLaag: ['huurtoeslag-huurgrenzen', 'aftoppingsgrens-een-of-twee'],
  aftoppingsgrensHoog: ['huurtoeslag-huurgrenzen', 'aftoppingsgrens-drie-of-meer'],
  maximaleRekenhuur: ['huurtoeslag-huurgrenzen', 'maximale-rekenhuur'],
  basishuurEenpersoons: ['basishuur', '1'],
  basishuurMeerpersoons: ['basishuur', '2'],
  ijkpuntEenpersoons: ['huurtoeslag-ijkpunt', '1'],
  ijkpuntMeerpersoons: ['huurtoeslag-ijkpunt', '2'],
  deelTotAftoppingsgrens: ['huurtoeslag-percentages', 'tot-aftoppingsgrens'],
  deelBovenAftoppingsgrensEenpersoons: ['huurtoeslag-percentages', 'boven-aftoppingsgrens-eenpersoons'],
  deelBovenAftoppingsgrensMeerpersoons: ['huurtoeslag-percentages', 'boven-aftoppingsgrens-meerpersoons'],
  jongTot: ['huurtoeslag-jongeren', 'alle'],
  laagsteJaarbedrag: ['laagste-toeslag', 'alle'],
};

const afbouwRows: Rows<keyof Afbouw> = {
  eenpersoons: ['huurtoeslag-afbouw', 'eenpersoons'],
  meerpersoons: ['huurtoeslag-afbouw', 'meerpersoons'],
};

const hoogsteHuurRows: Rows<'verlaging' | 'hoogsteHuur' | 'hoogsteHuurJong'> = {
  verlaging: ['verlaging-eigen-bijdrage', 'alle'],
  hoogsteHuur: ['huurtoeslag-hoogste-huur', 'anderen'],
  hoogsteHuurJong: ['huurtoeslag-hoogste-huur', 'jongeren'],
};

/** Wet op de huurtoeslag. Which tables have an edition tells which text of the law it was. */
export const huurtoeslag: Law<HuurtoeslagParameters> = {
  parameters: reader((norms, on) => {
    const jaarlijkse = readRows(norms, on, jaarlijkseRows);
    const draagkracht = readRows(norms, on, afbouwRows) ?? normhuurOn(norms, on);
    const vrij = readRows(norms, on, { inkomenKind: ['huurtoeslag-inkomen-kind', 'alle'] });
    return (
      jaarlijkse && draagkracht && { ...jaarlijkse, draagkracht, vrijInkomenKind: vrij?.inkomenKind ?? null }
    );
  }),
  per: 'maand',
  rounding: 'maand-euro-omlaag',
  rows: 'huurders',
  needs: ['toetsingsinkomen', 'rekenhuur'],
  pays: (parameters, situation, noteer) =>
    hull(
      possibleHuurders(situation, parameters).map(
        ({ toetsingsinkomen, ...bewoners }) =>
          toetsingsinkomen &&
          huurtoeslagOver(parameters, bewoners, situation.range('rekenhuur'), toetsingsinkomen, noteer),
      ),
    ),
  stappen: [
    { id: 'toetsingsinkomen', per: 'jaar', feit: 'toetsingsinkomen', isNamed: true },
    { id: 'ijkpunt', per: 'jaar', tabel: 'huurtoeslag-ijkpunt', isNamed: true },
    { id: 'kwaliteitskortingsgrens', per: 'maand', tabel: 'huurtoeslag-huurgrenzen', isNamed: true },
    { id: 'aftoppingsgrens', per: 'maand', tabel: 'huurtoeslag-huurgrenzen', isNamed: true },
    { id: 'rekenhuur', per: 'maand', feit: 'rekenhuur' },
    { id: 'basishuur', per: 'maand', tabel: 'basishuur', isMinus: true },
    { id: 'vergoed-volledig', per: 'maand', tabel: 'huurtoeslag-huurgrenzen' },
    { id: 'vergoed-tot-aftoppingsgrens', per: 'maand', tabel: 'huurtoeslag-percentages' },
    { id: 'vergoed-boven-aftoppingsgrens', per: 'maand', tabel: 'huurtoeslag-percentages' },
    { id: 'afbouw', per: 'maand', tabel: 'huurtoeslag-afbouw', isMinus: true },
  ],
  incomeLimit: {
    facts: ['partner', 'leeftijd', 'leeftijd-partner', 'kinderen', 'medebewoners', 'rekenhuur'],
    of: (parameters, situation) =>
      possibleHuurders(situation, parameters).map((huurders) =>
        alsGrens(huurtoeslagInkomensgrensOver(parameters, huurders, situation.range('rekenhuur')), huurders),
      ),
  },
  steps: (parameters) => ({ rekenhuur: hoogsteHuren(parameters).map((highest) => highest + 1) }),
};

function normhuurOn(norms: Record<string, Norm>, on: Day): Normhuur | null {
  const factoren = (huishouden: string) =>
    readRows<keyof Factoren>(norms, on, {
      kwadraat: ['huurtoeslag-normhuur', `kwadraat-${huishouden}`],
      lineair: ['huurtoeslag-normhuur', `lineair-${huishouden}`],
    });
  const huur = readRows(norms, on, hoogsteHuurRows);
  const eenpersoons = factoren('eenpersoons');
  const meerpersoons = factoren('meerpersoons');
  return (
    huur &&
    eenpersoons &&
    meerpersoons && {
      ...huur,
      eenpersoons,
      meerpersoons,
      eenpersoonsOuderen: factoren('eenpersoons-ouderen'),
      meerpersoonsOuderen: factoren('meerpersoons-ouderen'),
    }
  );
}

/** Who can live in a rented home, with the income of all of them as far as it counts. */
type Huurders = Bewoners & Pick<Toeslaghuishouden, 'toetsingsinkomen' | 'verschil'>;

/**
 * Who can live in the rented home, over every household that is possible, as far as the law tells it: from three people on it is the
 * same. Everybody who is registered there counts, of whatever age, and so does the income of all but the children; who rents a room by a
 * written contract does not (Algemene wet inkomensafhankelijke regelingen art. 2 lid 1 e and 7 lid 2, Wet op de huurtoeslag art. 2).
 */
function possibleHuurders(situation: Situation, parameters: HuurtoeslagParameters): Huurders[] {
  return situation.once('huurders', () => findHuurders(situation, parameters));
}

function findHuurders(situation: Situation, parameters: HuurtoeslagParameters): Huurders[] {
  const medebewoners = medebewonersVan(situation);
  const ofOthers = inkomenVanMedebewoners(situation, parameters.vrijInkomenKind);
  const own = situation.known('toetsingsinkomen');
  const income = {
    toetsingsinkomen: own && plus(own, ofOthers),
    verschil: { min: -ofOthers.max, max: -ofOthers.min },
  };
  const all: Huurders[] = [];
  for (const partner of situation.options('partner')) {
    const ages = [
      situation.months('leeftijd'),
      ...(partner === 'ja' ? [situation.months('leeftijd-partner')] : []),
    ];
    const adults = {
      min: Math.max(...ages.map(({ min }) => min)),
      max: Math.max(...ages.map(({ max }) => max)),
    };
    for (const others of numbersIn(medebewoners.aantal))
      for (const children of numbersIn(situation.kinderenInHuis())) {
        const aantal = Math.min(ages.length + others + children, 3);
        const among = others === 0 ? { zeker: [], mogelijk: [] } : medebewoners;
        for (const allenJong of children > 0 ? [false] : areAllYounger(adults, among, parameters.jongTot))
          for (const ouderen of isAnybodyOld(adults, among, situation.aowAge()))
            add({ aantal, allenJong, ouderen });
      }
  }
  return all;

  function add(bewoners: Bewoners): void {
    const isKnown = all.some(
      ({ aantal, allenJong, ouderen }) =>
        aantal === bewoners.aantal && allenJong === bewoners.allenJong && ouderen === bewoners.ouderen,
    );
    if (!isKnown) all.push({ ...bewoners, ...income });
  }
}

/** The numbers in a range between which the law tells: from three people on it is the same. */
function numbersIn({ min, max }: Range): number[] {
  const numbers = [min];
  for (let number = min + 1; number <= Math.min(max, min + 2); number += 1) numbers.push(number);
  return numbers;
}

type Ages = Pick<Medebewoners, 'zeker' | 'mogelijk'>;

/** Whether everybody is younger than an age, in months: each answer that is still possible. */
function areAllYounger(adults: Range, { zeker, mogelijk }: Ages, than: number): boolean[] {
  const canBe = adults.min < than && zeker.every(({ min }) => min < than);
  const need = adults.max < than && mogelijk.every(({ max }) => max < than);
  return [...(canBe ? [true] : []), ...(need ? [] : [false])];
}

/** Whether somebody has AOW age. Of another in the home it is enough that it can be: no amount is better than a wrong one. */
function isAnybodyOld(adults: Range, { mogelijk }: Ages, aow: Range | null): boolean[] {
  if (mogelijk.some(({ max }) => aow === null || max >= aow.min)) return [true];
  return reachesAow(adults, aow);
}

/** How many people live in a rented home, over everything that is possible. */
export const huurdersIn = (situation: Situation): Range =>
  plus(plus(situation.adults(), situation.kinderenInHuis()), medebewonersVan(situation).aantal);

const ijkpuntOf = (parameters: HuurtoeslagParameters, { aantal }: Bewoners): number =>
  aantal === 1 ? parameters.ijkpuntEenpersoons : parameters.ijkpuntMeerpersoons;

const laagsteBasishuur = (parameters: HuurtoeslagParameters, { aantal }: Bewoners): number =>
  aantal === 1 ? parameters.basishuurEenpersoons : parameters.basishuurMeerpersoons;

/** The rents above which young people, and others, got no huurtoeslag at all; none since 2026 (art. 13 as in force until 1-1-2026). */
function hoogsteHuren({ draagkracht }: HuurtoeslagParameters): number[] {
  return 'verlaging' in draagkracht ? [draagkracht.hoogsteHuurJong, draagkracht.hoogsteHuur] : [];
}

function hoogsteHuurFor(parameters: HuurtoeslagParameters, { allenJong }: Bewoners): number {
  return hoogsteHuren(parameters)[allenJong ? 0 : 1] ?? Number.POSITIVE_INFINITY;
}

function factorenFor(normhuur: Normhuur, { aantal, ouderen }: Bewoners): Factoren | null {
  if (aantal === 1) return ouderen ? normhuur.eenpersoonsOuderen : normhuur.eenpersoons;
  return ouderen ? normhuur.meerpersoonsOuderen : normhuur.meerpersoons;
}

/**
 * a x Y2 + b x Y in cents per month, rounded up to a whole cent (art. 19 as in force until 1-1-2026). Y is in cents here, so the sum is
 * 10^14 times too large; in floating point it could land on the wrong side of a cent.
 */
function normhuurAt({ kwadraat, lineair }: Factoren, toetsingsinkomen: number): number {
  const y = BigInt(toetsingsinkomen);
  const sum = BigInt(kwadraat) * y * y + 100n * BigInt(lineair) * y;
  return Number((sum + 99_999_999_999_999n) / 100_000_000_000_000n);
}

/** The rent per month that a household pays itself; null where its factors are not known. */
function basishuurAt(
  parameters: HuurtoeslagParameters,
  bewoners: Bewoners,
  toetsingsinkomen: number,
): number | null {
  const laagste = laagsteBasishuur(parameters, bewoners);
  const { draagkracht } = parameters;
  if (!('verlaging' in draagkracht)) return laagste;
  const factoren = factorenFor(draagkracht, bewoners);
  if (factoren === null) return null;
  return toetsingsinkomen <= ijkpuntOf(parameters, bewoners)
    ? laagste
    : Math.max(laagste, normhuurAt(factoren, toetsingsinkomen) - draagkracht.verlaging);
}

/**
 * Huurtoeslag with this basishuur, in hundred-thousandths of a cent per month, so that nothing is rounded. A basishuur above a limit
 * leaves only what lies above it, for the part that holds there (art. 21 lid 2 and 3).
 * @param rekenhuur cents per month, basic rent; until 2026 with the service costs that counted
 */
function bedragBoven(
  basishuur: number,
  parameters: HuurtoeslagParameters,
  { aantal, allenJong }: Bewoners,
  rekenhuur: number,
  noteer: Noteer = zonderStappen,
): number {
  const { kwaliteitskortingsgrens, maximaleRekenhuur } = parameters;
  const aftoppingsgrens = aantal < 3 ? parameters.aftoppingsgrensLaag : parameters.aftoppingsgrensHoog;
  const huur = Math.min(rekenhuur, allenJong ? kwaliteitskortingsgrens : maximaleRekenhuur);
  const between = (low: number, high: number) => Math.max(0, Math.min(huur, high) - Math.max(low, basishuur));
  const deelBoven =
    aantal === 1
      ? parameters.deelBovenAftoppingsgrensEenpersoons
      : parameters.deelBovenAftoppingsgrensMeerpersoons;
  const volledig = between(0, kwaliteitskortingsgrens) * wholePercent;
  const totAftoppingsgrens =
    between(kwaliteitskortingsgrens, aftoppingsgrens) * parameters.deelTotAftoppingsgrens;
  const bovenAftoppingsgrens = between(aftoppingsgrens, huur) * deelBoven;
  noteer('kwaliteitskortingsgrens', kwaliteitskortingsgrens);
  noteer('aftoppingsgrens', aftoppingsgrens);
  noteer('rekenhuur', huur);
  noteer('basishuur', basishuur);
  noteer('vergoed-volledig', volledig / wholePercent);
  noteer('vergoed-tot-aftoppingsgrens', totAftoppingsgrens / wholePercent);
  noteer('vergoed-boven-aftoppingsgrens', bovenAftoppingsgrens / wholePercent);
  return volledig + totAftoppingsgrens + bovenAftoppingsgrens;
}

/**
 * Huurtoeslag in cents per year, exact to a hundred-thousandth of a cent, before it is divided into months. 0 where the year comes
 * to less than the lowest amount that is paid, or the rent is above the highest; null where the household's parameters were not found.
 * Falls with the income, and rises with the rent up to the highest.
 * @param rekenhuur cents per month, basic rent; until 2026 with the service costs that counted
 * @param toetsingsinkomen cents gross per year, of everybody in the home
 * Source: Wet op de huurtoeslag art. 13, 16, 17, 19, 20 and 21 as in force in the year of the parameters.
 */
export function huurtoeslagPerJaar(
  parameters: HuurtoeslagParameters,
  bewoners: Bewoners,
  rekenhuur: number,
  toetsingsinkomen: number,
  noteer: Noteer = zonderStappen,
): number | null {
  if (rekenhuur > hoogsteHuurFor(parameters, bewoners)) return 0;
  const basishuur = basishuurAt(parameters, bewoners, toetsingsinkomen);
  if (basishuur === null) return null;
  const ijkpunt = ijkpuntOf(parameters, bewoners);
  const afbouw = Math.max(0, toetsingsinkomen - ijkpunt) * afbouwOf(parameters, bewoners);
  const jaar = bedragBoven(basishuur, parameters, bewoners, rekenhuur, noteer) * 12 - afbouw;
  noteer('toetsingsinkomen', toetsingsinkomen);
  noteer('ijkpunt', ijkpunt);
  noteer('afbouw', afbouw / 12 / wholePercent);
  return jaar < parameters.laagsteJaarbedrag * wholePercent ? 0 : jaar / wholePercent;
}

/** The most that any household that is possible gets for a rent, at the lowest income, in cents per year; null where it is not known. */
export function hoogsteHuurtoeslag(
  parameters: HuurtoeslagParameters,
  situation: Situation,
  rekenhuur: number,
): number | null {
  const all = possibleHuurders(situation, parameters).map((bewoners) => {
    const jaar = huurtoeslagPerJaar(parameters, bewoners, rekenhuur, 0);
    return jaar === null ? null : exactly(jaar);
  });
  return hull(all)?.max ?? null;
}

function afbouwOf({ draagkracht }: HuurtoeslagParameters, { aantal }: Bewoners): number {
  if ('verlaging' in draagkracht) return 0;
  return aantal === 1 ? draagkracht.eenpersoons : draagkracht.meerpersoons;
}

/** Of the rents in a range the one that gives least and the one that gives most: a rent above the highest gives nothing. */
function leastAndMostRent(
  parameters: HuurtoeslagParameters,
  bewoners: Bewoners,
  { min, max }: Range,
): readonly [least: number, most: number] {
  const hoogste = hoogsteHuurFor(parameters, bewoners);
  return [max > hoogste ? max : min, Math.max(min, Math.min(max, hoogste))];
}

/** The same over ranges of rents and incomes: least at the highest income and, below the highest rent, at the lowest rent. */
export function huurtoeslagOver(
  parameters: HuurtoeslagParameters,
  bewoners: Bewoners,
  rekenhuur: Range,
  toetsingsinkomen: Range,
  noteer: Noteer = zonderStappen,
): Range | null {
  const [least, most] = leastAndMostRent(parameters, bewoners, rekenhuur);
  const min = huurtoeslagPerJaar(parameters, bewoners, least, toetsingsinkomen.max, noteer);
  const max = huurtoeslagPerJaar(parameters, bewoners, most, toetsingsinkomen.min, noteer);
  // A rent above the highest has no steps, and the rents below it have.
  if (least > rekenhuur.min)
    huurtoeslagPerJaar(parameters, bewoners, rekenhuur.min, toetsingsinkomen.max, noteer);
  return min === null || max === null ? null : { min, max };
}

/**
 * The highest toetsingsinkomen, in cents per year and whole euro, at which huurtoeslag is still paid; -1 where with this rent nobody
 * gets any, and null where the household's parameters were not found.
 * @param rekenhuur cents per month, basic rent; until 2026 with the service costs that counted
 */
export function huurtoeslagInkomensgrens(
  parameters: HuurtoeslagParameters,
  bewoners: Bewoners,
  rekenhuur: number,
): number | null {
  const { draagkracht } = parameters;
  if ('verlaging' in draagkracht) {
    if (huurtoeslagPerJaar(parameters, bewoners, rekenhuur, 0) === null) return null;
    return hoogsteInkomen((income) => huurtoeslagPerJaar(parameters, bewoners, rekenhuur, income) !== 0);
  }
  // A search would find the same, but each question is tried on every household that is possible.
  const spare =
    bedragBoven(laagsteBasishuur(parameters, bewoners), parameters, bewoners, rekenhuur) * 12 -
    parameters.laagsteJaarbedrag * wholePercent;
  if (spare < 0) return -1;
  return ijkpuntOf(parameters, bewoners) + Math.floor(spare / afbouwOf(parameters, bewoners) / 100) * 100;
}

/** The same over a range of rents: highest at the highest rent that gives any. */
export function huurtoeslagInkomensgrensOver(
  parameters: HuurtoeslagParameters,
  bewoners: Bewoners,
  rekenhuur: Range,
): Range | null {
  const [least, most] = leastAndMostRent(parameters, bewoners, rekenhuur);
  const min = huurtoeslagInkomensgrens(parameters, bewoners, least);
  const max = huurtoeslagInkomensgrens(parameters, bewoners, most);
  return min === null || max === null ? null : { min, max };
}
