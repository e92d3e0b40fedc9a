import { type Answer, exactly, hull, type Range } from './answers.ts';
import { huurtoeslagOver, huurtoeslagParameters } from './laws/huurtoeslag.ts';
import { kinderbijslagOver, kinderbijslagParameters } from './laws/kinderbijslag.ts';
import { kinderopvangtoeslagOver, kinderopvangtoeslagParameters } from './laws/kinderopvangtoeslag.ts';
import { kindgebondenBudgetOver, kindgebondenBudgetParameters } from './laws/kindgebonden-budget.ts';
import { zorgtoeslagOver, zorgtoeslagParameters } from './laws/zorgtoeslag.ts';
import { boundOf, possibleBewoners } from './limit.ts';
import type { Amount, FactId, FormulaLaw, Limit, Rounding } from './ruleset.ts';
import type { Situation } from './situation.ts';

/** Cents per the amount's own period over every household and answer that is possible; `expired` where its table has ended. */
export interface Granted {
  range: Range | null;
  expired: boolean;
}

/**
 * What a scheme pays if it is granted; null where an amount or an answer that it needs is missing. Never 0 for unknown.
 *
 * It runs over everything that the answers leave possible, so that it contains the amount of whoever the visitor turns out to be: an
 * income given as a range gives a range, an unknown partner the amounts of both cases, and children of whom only the number was given
 * those of the youngest and the oldest that they can be. What was not answered at all and could be almost anything leaves the amount
 * unknown, because "0 to 40,000 euro" tells nobody anything: an income, a rent, and in an allowance for children the children.
 */
export function amountFor(amount: Amount, situation: Situation): Granted {
  switch (amount.kind) {
    case 'norm': {
      const bound = boundOf(wholeNorm(amount.norm, false, null), situation);
      return { range: rounded(bound.range, amount.rounding), expired: bound.expired };
    }
    case 'aanvulling': {
      const bound = boundOf(wholeNorm(amount.norm, amount.shared, amount.holidayPay), situation);
      const income = situation.known(amount.minus);
      const range = bound.range &&
        income && {
          min: Math.max(0, bound.range.min - income.max),
          max: Math.max(0, bound.range.max - income.min),
        };
      return { range: rounded(range, amount.rounding), expired: bound.expired };
    }
    case 'formule':
      return { range: rounded(reckon(amount.law, situation), amount.rounding), expired: false };
  }
}

/** The facts without which a scheme has no amount, not even a range. */
export function factsOfAmount(amount: Amount): readonly FactId[] {
  if (amount.kind === 'formule') return factsOfLaw[amount.law];
  return amount.kind === 'aanvulling' ? [amount.minus] : [];
}

const factsOfLaw: Record<FormulaLaw, readonly FactId[]> = {
  zorgtoeslag: ['toetsingsinkomen'],
  huurtoeslag: ['toetsingsinkomen', 'rekenhuur'],
  'kindgebonden-budget': ['toetsingsinkomen', 'kinderen'],
  kinderbijslag: ['kinderen'],
  kinderopvangtoeslag: ['toetsingsinkomen', 'kinderopvang'],
};

/**
 * The facts to ask before an amount is known. Empty where it is known, as a range too, and where no answer can make it known: another
 * fact was asked and is not known, or a table has no amounts for the day.
 */
export function amountWaitsFor(amount: Amount, situation: Situation): FactId[] {
  const unknown = factsOfAmount(amount).filter((fact) => situation.known(fact) === null);
  if (unknown.length === 0) return [];
  const toAsk = unknown.map((fact) => situation.toAsk(fact));
  if (toAsk.some((facts) => facts.length === 0)) return [];
  const answered = unknown.reduce((told, fact) => told.with(fact, anyAnswer(fact)), situation);
  return amountFor(amount, answered).range === null ? [] : toAsk.flat();
}

/** An answer, whichever, to see whether it would make an amount known. */
function anyAnswer(fact: FactId): Answer {
  return fact === 'kinderopvang' ? [{ soort: 'dagopvang', uren: 1, uurprijs: 1 }] : exactly(0);
}

function wholeNorm(norm: string, shared: boolean, holidayPay: 'met' | 'zonder' | null): Limit {
  return { kind: 'norm', norm, percent: 100, holidayPay, shared };
}

/** What a law pays over every household and answer that is possible: cents per quarter for kinderbijslag, else per year. */
function reckon(law: FormulaLaw, situation: Situation): Range | null {
  const { norms } = situation.rules;
  const { on } = situation;
  const income = situation.known('toetsingsinkomen');
  const partners = situation.options('partner').map((partner) => partner === 'ja');
  const children =
    situation.state('kinderen') === 'gegeven' ? (situation.children() ?? situation.range('kinderen')) : null;
  switch (law) {
    case 'zorgtoeslag': {
      const parameters = zorgtoeslagParameters(norms, on);
      return (
        parameters && income && hull(partners.map((partner) => zorgtoeslagOver(parameters, income, partner)))
      );
    }
    case 'huurtoeslag': {
      const parameters = huurtoeslagParameters(norms, on);
      const rekenhuur = situation.answered('rekenhuur');
      if (!parameters || !income || !rekenhuur) return null;
      const possible = possibleBewoners(situation, parameters.jongTot);
      return hull(possible.map((bewoners) => huurtoeslagOver(parameters, bewoners, rekenhuur, income)));
    }
    case 'kindgebonden-budget': {
      const parameters = kindgebondenBudgetParameters(norms, on);
      if (!parameters || !income || !children) return null;
      return hull(partners.map((partner) => kindgebondenBudgetOver(parameters, children, partner, income)));
    }
    case 'kinderbijslag': {
      const parameters = kinderbijslagParameters(norms, on);
      return parameters && children && kinderbijslagOver(parameters, children);
    }
    case 'kinderopvangtoeslag': {
      const parameters = kinderopvangtoeslagParameters(norms, on);
      const opvang = situation.opvang();
      return parameters && income && opvang && kinderopvangtoeslagOver(parameters, opvang, income);
    }
  }
}

function rounded(range: Range | null, rounding: Rounding): Range | null {
  if (range === null || rounding === 'cent') return range;
  const year = (cents: number) =>
    rounding === 'jaar-euro-maand-omlaag' ? Math.round(cents / 100) : cents / 100;
  const month = (cents: number) => Math.floor(year(cents) / 12) * 100;
  return { min: month(range.min), max: month(range.max) };
}
