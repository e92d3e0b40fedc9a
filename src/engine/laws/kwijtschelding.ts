import { exactly, hull, type Inkomst, type Range } from '../answers.ts';
import { type Noteer, type Stap, zonderStappen } from '../berekening.ts';
import { hasAow, hasPartner } from '../leefvorm.ts';
import { editionOn, parametersFrom, wholePercent, withoutHolidayPay } from '../norm.ts';
import { perJaar } from '../omrekening.ts';
import type { FactId, Leefvorm } from '../ruleset.ts';
import type { Situation } from '../situation.ts';
import { hoogsteHuurtoeslag, huurtoeslag } from './huurtoeslag.ts';
import { kindgebondenBudget, kindgebondenBudgetOver } from './kindgebonden-budget.ts';
import { type Bijstandshuishouden, bijstandshuishoudenIn, toepasselijkeNorm } from './kostendelersnorm.ts';
import type { Law } from './law.ts';
import { toeslaghuishoudens } from './toeslagpartner.ts';
import { zorgtoeslag } from './zorgtoeslag.ts';

/** Parameters of half a year. Money in cents per month but where a name says otherwise, percentages in thousandths of a percent. */
export interface Kwijtscheldingsparameters {
  /** The part of the rent that is in the norm already, and the highest rent that counts. */
  basishuur: number;
  hoogsteWoonlasten: number;
  /** The part of the premium that is in the norm already. */
  normpremieAlleen: number;
  normpremieSamen: number;
  standaardpremiePerJaar: number;
  /** What is reckoned as holiday pay of an income with it, of which it is not known how much it is. */
  vakantiegeld: number;
  /** The part of the capacity that is paid. */
  aanwending: number;
  aowAlleen: number;
  aowVakantiegeldAlleen: number;
  aowSamen: number;
  aowVakantiegeldSamen: number;
  /** Nobody's assessment of a year is higher. */
  hoogsteAanslagPerJaar: number;
  bijstandVakantiegeld: number;
}

const parametersOn = parametersFrom<keyof Kwijtscheldingsparameters>({
  basishuur: ['kwijtschelding-woonlasten', 'laagste'],
  hoogsteWoonlasten: ['kwijtschelding-woonlasten', 'hoogste'],
  normpremieAlleen: ['normpremie', 'alleen'],
  normpremieSamen: ['normpremie', 'samen'],
  standaardpremiePerJaar: ['standaardpremie', 'alle'],
  vakantiegeld: ['kwijtschelding-percentages', 'vakantiegeld'],
  aanwending: ['kwijtschelding-percentages', 'aanwending'],
  aowAlleen: ['aow-netto', 'alleen'],
  aowVakantiegeldAlleen: ['aow-netto', 'alleen-vakantiegeld'],
  aowSamen: ['aow-netto', 'samen'],
  aowVakantiegeldSamen: ['aow-netto', 'samen-vakantiegeld'],
  hoogsteAanslagPerJaar: ['hoogste-aanslag', 'alle'],
  bijstandVakantiegeld: ['vakantiegeld', 'uitkering-laagste'],
});

/** The tables that the capacity to pay rests on besides the bijstandsnorm. */
export const tablesOfKwijtschelding = parametersOn.tables;

/** The facts on which it depends which costs count. */
export const costsOfKwijtschelding: readonly FactId[] = ['woning', 'rekenhuur'];

/** The facts on which its limits depend. */
export const factsOfKwijtschelding: readonly FactId[] = [
  'partner',
  'leeftijd',
  'leeftijd-partner',
  'kinderen',
  'ouders-betalen',
  'medebewoners',
  ...costsOfKwijtschelding,
];

/** What one household has and needs. Cents per month, of a couple together; the share is in thousandths of a percent. */
export interface Huishoudboekje {
  /** Net, without holiday pay. */
  inkomen: number;
  /** Holiday pay as a part of the income without it. */
  vakantiegelddeel: number;
  /** With holiday pay: the percentage of the norm that the municipality or the water board takes. */
  kostenVanBestaan: number;
  /** Rent less huurtoeslag, or mortgage interest, of the whole home. */
  nettoWoonlasten: number;
  /** Of everybody who shares the costs of the home, the part that is this household's. */
  aandeelInWoning: number;
  /** The premium less zorgtoeslag. */
  nettoPremie: number;
  normpremie: number;
  /** The most kindgebonden budget for these children less what is received. */
  kindkosten: number;
}

/**
 * What a household pays of its assessment itself, in cents per year: 80% of twelve times what it can spare in a month. 0 where it can
 * spare nothing; then all of it is remitted.
 *
 * Source: Uitvoeringsregeling Invorderingswet 1990 art. 11, 13, 14, 15 and 16; Leidraad Invordering 2008 art. 26.2.11 (holiday pay is
 * income, and the norm is one with holiday pay) and 26.2.19 (normpremie).
 */
export function zelfTeBetalenPerJaar(
  parameters: Kwijtscheldingsparameters,
  boekje: Huishoudboekje,
  noteer: Noteer = zonderStappen,
): number {
  const { kostenVanBestaan, kindkosten } = boekje;
  const inkomen = boekje.inkomen + (boekje.inkomen * boekje.vakantiegelddeel) / wholePercent;
  const woonlasten = meetellendeWoonlasten(parameters, boekje.nettoWoonlasten * boekje.aandeelInWoning);
  const premie = Math.max(0, boekje.nettoPremie - boekje.normpremie);
  const besteedbaar = inkomen - woonlasten - premie - kindkosten;
  const capaciteitPerMaand = Math.max(0, besteedbaar - kostenVanBestaan);
  noteer('inkomen-met-vakantiegeld', inkomen);
  noteer('woonlasten', woonlasten);
  noteer('premie', premie);
  noteer('kindkosten', kindkosten);
  noteer('kosten-van-bestaan', kostenVanBestaan);
  noteer('betalingscapaciteit', capaciteitPerMaand);
  return Math.round((capaciteitPerMaand * 12 * parameters.aanwending) / wholePercent);
}

/** The steps of what somebody pays of an assessment. */
export const stappenVanZelfTeBetalen: readonly Stap[] = [
  { id: 'inkomen-met-vakantiegeld', per: 'maand', feit: 'inkomen' },
  { id: 'woonlasten', per: 'maand', tabel: 'kwijtschelding-woonlasten', isMinus: true },
  { id: 'premie', per: 'maand', tabel: 'normpremie', isMinus: true },
  { id: 'kindkosten', per: 'maand', isMinus: true },
  { id: 'kosten-van-bestaan', per: 'maand', tabel: 'bijstandsnorm', isMinus: true },
  { id: 'betalingscapaciteit', per: 'maand' },
];

/** The part of the housing costs that counts, in cents per month: what is above the part in the norm, up to a highest rent (art. 15). */
function meetellendeWoonlasten(
  { basishuur, hoogsteWoonlasten }: Kwijtscheldingsparameters,
  netto: number,
): number {
  return Math.max(0, Math.min(netto, hoogsteWoonlasten) - basishuur);
}

/** The incomes between which the law tells, in cents net per month without holiday pay; null where the norm is missing. */
export interface Inkomensgrenzen {
  /** Up to it nothing can be spared, so that all is remitted. */
  geen: Range | null;
  /** Above it the whole assessment is paid, however high it is. */
  hele: Range | null;
}

/**
 * The limits of every household that is possible; null for a visitor under 18. What no answer tells leaves room between the two: the
 * lower one takes the costs as low as they can be, with the most huurtoeslag and no premium, and the upper one as high as they can be,
 * with a premium, without any toeslag, and of a pensioner with the net AOW that a municipality may take for the norm. There is no upper
 * one where costs of any height count: of childcare until it is said that there is none, and of a place in an institution.
 * @param percent of the norm that counts as costs of living
 */
export function inkomensgrenzen(situation: Situation, percent: number): (Inkomensgrenzen | null)[] {
  return situation.once(`inkomensgrenzen van kwijtschelding ${percent}`, () => {
    const { leefvormen, minor } = situation.households();
    const around = omgeving(situation);
    const all = leefvormen.map((leefvorm) => grenzenVan(leefvorm, around, percent, situation));
    return minor ? [...all, null] : all;
  });
}

/** What is the same for each household that is possible. */
interface Omgeving {
  parameters: Kwijtscheldingsparameters | null;
  huishouden: Bijstandshuishouden;
  /** Net housing costs of the whole home: as low, and as high as they can be. */
  lageWoonlasten: Range;
  hogeWoonlasten: Range;
  hogeKindkosten: Range;
  /** Whether costs of any height can count: each answer that is possible. */
  kostenZonderGrens: readonly boolean[];
}

function omgeving(situation: Situation): Omgeving {
  const parameters = parametersOn(situation.rules.norms, situation.on);
  const woningen = situation.options('woning');
  const huurt = woningen.includes('huur');
  const anders = woningen.some((woning) => woning !== 'huur');
  const huur = huurt ? situation.range('rekenhuur') : exactly(0);
  return {
    parameters,
    huishouden: bijstandshuishoudenIn(situation),
    lageWoonlasten: {
      min: anders ? 0 : naHoogsteHuurtoeslag(huur.min, situation),
      max: huurt ? naHoogsteHuurtoeslag(huur.max, situation) : 0,
    },
    hogeWoonlasten: {
      min: huurt ? huur.min : Number.MAX_SAFE_INTEGER,
      max: anders ? Number.MAX_SAFE_INTEGER : huur.max,
    },
    hogeKindkosten: situation.known('toetsingsinkomen')
      ? kindkosten(situation)
      : hoogsteKindgebondenBudget(situation),
    kostenZonderGrens: kostenZonderGrens(situation, woningen),
  };
}

function kostenZonderGrens(situation: Situation, woningen: readonly string[]): boolean[] {
  const opvang = situation.options('opvang').includes('ja');
  const { kan, moet } = kindInOpvang(situation);
  const canBe = (opvang && kan) || woningen.includes('instelling');
  const isSure = (opvang && moet) || woningen.every((woning) => woning === 'instelling');
  return [...(isSure ? [] : [false]), ...(canBe ? [true] : [])];
}

/** Whether there can be, and must be, a child before secondary school (Wet kinderopvang art. 1.1). */
function kindInOpvang(situation: Situation): { kan: boolean; moet: boolean } {
  const kinderen = situation.children();
  if (kinderen === null) {
    const { min, max } = situation.range('kinderen');
    return { kan: max > 0, moet: min > 0 };
  }
  const isThere = kinderen.some(({ leeftijd }) => leeftijd <= 12);
  return { kan: isThere, moet: isThere };
}

/** Rent less the most huurtoeslag that anybody gets for it here, in cents per month; 0 where that is not known. */
function naHoogsteHuurtoeslag(rekenhuur: number, situation: Situation): number {
  const parameters = huurtoeslag.parameters(situation.rules.norms, situation.on);
  const toeslag = parameters && hoogsteHuurtoeslag(parameters, situation, rekenhuur);
  return toeslag === null ? 0 : rekenhuur - heleEuros(toeslag);
}

/** A toeslag is paid in whole euro per month. @param perJaar in cents per year */
const heleEuros = (perJaar: number): number => Math.floor(perJaar / 1200) * 100;

/** In cents per month, over the children that are possible; somebody alone gets most. */
function hoogsteKindgebondenBudget(situation: Situation): Range {
  const parameters = kindgebondenBudget.parameters(situation.rules.norms, situation.on);
  if (!parameters) return exactly(0);
  const { min, max } = kindgebondenBudgetOver(parameters, kinderenIn(situation), false, exactly(0));
  return { min: min / 12, max: max / 12 };
}

const kinderenIn = (situation: Situation): Range | number[] =>
  situation.children()?.map(({ leeftijd }) => leeftijd) ?? situation.range('kinderen');

function grenzenVan(
  leefvorm: Leefvorm,
  around: Omgeving,
  percent: number,
  situation: Situation,
): Inkomensgrenzen {
  const { parameters, huishouden } = around;
  const kosten = kostenVanBestaan(leefvorm, huishouden, percent, situation);
  if (kosten === null) return { geen: null, hele: null };
  const oneindig = situation.highest('inkomen');
  const { bijstandsnorm } = situation.rules.norms;
  const opBijstand = (cents: number) => (bijstandsnorm ? withoutHolidayPay(bijstandsnorm, cents) : cents);
  if (parameters === null)
    return {
      geen: { min: opBijstand(kosten.min), max: opBijstand(kosten.max) },
      hele: exactly(oneindig),
    };
  const { laagste, hoogste } = vakantiegelddeel(parameters, leefvorm, situation);
  const aandeel = aandeelInWoning(leefvorm, huishouden);
  const geen = (cost: number, woonlasten: number) =>
    // With bijstand holiday pay is a smaller part than with a wage, so that who lives at the norm can spare nothing.
    Math.max(
      opBijstand(cost),
      Math.floor((cost + meetellendeWoonlasten(parameters, woonlasten)) / (1 + hoogste / wholePercent)),
    );
  const aow = nettoAow(parameters, leefvorm);
  const premie = hogePremie(parameters, leefvorm);
  const vrij = (parameters.hoogsteAanslagPerJaar * wholePercent) / parameters.aanwending / 12;
  const hele = (cost: number, woonlasten: number, kindkosten: number) =>
    Math.min(
      oneindig,
      Math.floor(
        (Math.max(cost, aow) + meetellendeWoonlasten(parameters, woonlasten) + premie + kindkosten + vrij) /
          (1 + laagste / wholePercent),
      ),
    );
  const { lageWoonlasten, hogeWoonlasten, hogeKindkosten, kostenZonderGrens: zonderGrens } = around;
  return {
    geen: {
      min: geen(kosten.min, lageWoonlasten.min * aandeel.min),
      max: geen(kosten.max, lageWoonlasten.max * aandeel.max),
    },
    hele: {
      min: zonderGrens.includes(false) ? hele(kosten.min, hogeWoonlasten.min, hogeKindkosten.min) : oneindig,
      max: zonderGrens.includes(true) ? oneindig : hele(kosten.max, hogeWoonlasten.max, hogeKindkosten.max),
    },
  };
}

/**
 * In cents per month with holiday pay (art. 16). Of who lives in an institution two thirds of the norm there, and the price of the
 * place, which nobody asks.
 */
function kostenVanBestaan(
  leefvorm: Leefvorm,
  huishouden: Bijstandshuishouden,
  percent: number,
  { rules: { norms }, on }: Situation,
): Range | null {
  const dated = norms.bijstandsnorm ? editionOn(norms.bijstandsnorm, on) : null;
  const norm = toepasselijkeNorm(norms, dated, leefvorm, huishouden, 'met', on);
  if (norm === null) return null;
  const part = huishouden.inInrichting ? 2 / 3 : percent / 100;
  return { min: Math.round(norm.min * part), max: Math.round(norm.max * part) };
}

/** Housing costs are split evenly among all who share them (art. 15): from the least to the most that is possible. */
function aandeelInWoning(leefvorm: Leefvorm, { kostendelers }: Bijstandshuishouden): Range {
  const own = hasPartner(leefvorm) ? 2 : 1;
  return { min: own / (own + kostendelers.max), max: own / (own + kostendelers.min) };
}

/** With holiday pay, in cents per month; 0 where nobody has AOW age (Regeling kwijtschelding belastingen medeoverheden art. 3). */
function nettoAow(parameters: Kwijtscheldingsparameters, leefvorm: Leefvorm): number {
  if (!hasAow(leefvorm)) return 0;
  return hasPartner(leefvorm)
    ? 2 * (parameters.aowSamen + parameters.aowVakantiegeldSamen)
    : parameters.aowAlleen + parameters.aowVakantiegeldAlleen;
}

/** The premium without zorgtoeslag, as far as it is not in the norm, in cents per month. */
function hogePremie(parameters: Kwijtscheldingsparameters, leefvorm: Leefvorm): number {
  return Math.max(0, premieVan(parameters, leefvorm) - normpremieVan(parameters, leefvorm));
}

/** In whole euro, as zorgtoeslag is paid; cents per month. The premium itself is not asked: the standaardpremie stands for it. */
const premieVan = ({ standaardpremiePerJaar }: Kwijtscheldingsparameters, leefvorm: Leefvorm): number =>
  heleEuros(standaardpremiePerJaar * (hasPartner(leefvorm) ? 2 : 1));

const normpremieVan = (parameters: Kwijtscheldingsparameters, leefvorm: Leefvorm): number =>
  hasPartner(leefvorm) ? parameters.normpremieSamen : parameters.normpremieAlleen;

/**
 * Holiday pay as a part of the income without it, from the least to the most that it can be, in thousandths of a percent: 7% of an income
 * with holiday pay unless it is known to be otherwise, as with AOW, bijstand and a pension (Leidraad Invordering 2008 art. 26.2.11).
 */
function vakantiegelddeel(
  parameters: Kwijtscheldingsparameters,
  leefvorm: Leefvorm,
  { answers }: Situation,
): { laagste: number; hoogste: number; isBekend: boolean } {
  const aow =
    (hasPartner(leefvorm)
      ? parameters.aowVakantiegeldSamen / parameters.aowSamen
      : parameters.aowVakantiegeldAlleen / parameters.aowAlleen) * wholePercent;
  const { inkomsten } = answers;
  if (answers.inkomen !== undefined || !Array.isArray(inkomsten))
    return { laagste: 0, hoogste: hasAow(leefvorm) ? aow : parameters.vakantiegeld, isBekend: false };
  const total = inkomsten.reduce((sum, inkomst) => sum + perJaar(inkomst), 0);
  const weighted = (deel: (soort: Inkomst['soort']) => number) =>
    total === 0 ? 0 : inkomsten.reduce((sum, each) => sum + perJaar(each) * deel(each.soort), 0) / total;
  const most = (soort: Inkomst['soort']) => {
    if (soort === 'aow') return aow;
    return soort === 'loon' || soort === 'uitkering' ? parameters.vakantiegeld : 0;
  };
  return {
    laagste: weighted((soort) => (soort === 'uitkering' ? parameters.bijstandVakantiegeld : most(soort))),
    hoogste: weighted(most),
    isBekend: true,
  };
}

/**
 * What the household pays of its assessment itself, in cents per year, over everything that the answers leave possible; null while the
 * income is not known, or an amount is missing. It reckons with the norm of the rule and with the toeslagen that the law gives here.
 * @param percent of the norm that counts as costs of living
 */
export function zelfTeBetalen(
  situation: Situation,
  percent: number,
  noteer: Noteer = zonderStappen,
): Range | null {
  const parameters = parametersOn(situation.rules.norms, situation.on);
  const inkomen = situation.known('inkomen');
  if (parameters === null || inkomen === null) return null;
  const huishouden = bijstandshuishoudenIn(situation);
  const netto = nettoWoonlasten(parameters, situation);
  const toeslag = toeslagIn(zorgtoeslag, situation);
  const kinderen = kindkosten(situation);
  return hull(
    situation.households().leefvormen.map((leefvorm) => {
      const kosten = kostenVanBestaan(leefvorm, huishouden, percent, situation);
      if (kosten === null) return null;
      const deel = vakantiegelddeel(parameters, leefvorm, situation);
      const aandeel = aandeelInWoning(leefvorm, huishouden);
      const premie = premieVan(parameters, leefvorm);
      const normpremie = normpremieVan(parameters, leefvorm);
      const own = (boekje: Huishoudboekje) => zelfTeBetalenPerJaar(parameters, boekje, noteer);
      return {
        min: own({
          inkomen: inkomen.min,
          vakantiegelddeel: deel.isBekend ? deel.laagste : deel.hoogste,
          kostenVanBestaan: kosten.max,
          nettoWoonlasten: netto.max,
          aandeelInWoning: aandeel.max,
          nettoPremie: premie - (toeslag?.min ?? 0),
          normpremie,
          kindkosten: kinderen.max,
        }),
        max: own({
          inkomen: inkomen.max,
          vakantiegelddeel: deel.hoogste,
          kostenVanBestaan: kosten.min,
          nettoWoonlasten: netto.min,
          aandeelInWoning: aandeel.min,
          nettoPremie: premie - (toeslag?.max ?? premie),
          normpremie,
          kindkosten: kinderen.min,
        }),
      };
    }),
  );
}

/** Net housing costs of the whole home with the huurtoeslag that the law gives here, in cents per month. A mortgage is not asked. */
function nettoWoonlasten({ hoogsteWoonlasten }: Kwijtscheldingsparameters, situation: Situation): Range {
  const woningen = situation.options('woning');
  const huur = situation.range('rekenhuur');
  const toeslag = toeslagIn(huurtoeslag, situation);
  const anders = woningen.some((woning) => woning !== 'huur');
  const huurt = woningen.includes('huur');
  return {
    min: anders ? 0 : huur.min - (toeslag?.max ?? huur.min - naHoogsteHuurtoeslag(huur.min, situation)),
    max: Math.max(anders ? hoogsteWoonlasten : 0, huurt ? huur.max - (toeslag?.min ?? 0) : 0),
  };
}

/** What a toeslag pays in cents per month; null where that is not known. */
function toeslagIn<Parameters extends object>(law: Law<Parameters>, situation: Situation): Range | null {
  const parameters = law.parameters(situation.rules.norms, situation.on);
  const isKnown = law.needs.every((fact) => situation.known(fact) !== null);
  const year = parameters && isKnown ? law.pays(parameters, situation) : null;
  return year && { min: heleEuros(year.min), max: heleEuros(year.max) };
}

/** The most kindgebonden budget less what the law gives here, in cents per month; none while the income of a year is not known. */
function kindkosten(situation: Situation): Range {
  const parameters = kindgebondenBudget.parameters(situation.rules.norms, situation.on);
  const kinderen = kinderenIn(situation);
  if (!parameters || (Array.isArray(kinderen) && kinderen.length === 0)) return exactly(0);
  const less = toeslaghuishoudens(situation).map(({ toeslagpartner, toetsingsinkomen }) => {
    if (toetsingsinkomen === null) return null;
    const over = (income: Range) =>
      kindgebondenBudgetOver(parameters, kinderen, toeslagpartner !== 'geen', income);
    const most = over(exactly(0));
    const [low, high] = [over(exactly(toetsingsinkomen.min)), over(exactly(toetsingsinkomen.max))];
    return { min: (most.min - low.min) / 12, max: (most.max - high.max) / 12 };
  });
  return hull(less) ?? exactly(0);
}
