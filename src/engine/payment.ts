import { type Answer, exactly, type Range } from './answers.ts';
import { type Berekend, type Noteer, Notities, noteerRange, type Stap, zonderStappen } from './berekening.ts';
import { laws } from './laws/index.ts';
import { aanvullingVoorEen } from './laws/kostendelersnorm.ts';
import type { Law } from './laws/law.ts';
import { boundOf } from './limit.ts';
import type { Amount, FactId, Rounding } from './ruleset.ts';
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
export function amountFor(amount: Amount, situation: Situation, noteer: Noteer = zonderStappen): Granted {
  switch (amount.kind) {
    case 'norm': {
      const whole = {
        kind: 'norm',
        norm: amount.norm,
        percent: 100,
        holidayPay: null,
        shared: false,
      } as const;
      const bound = boundOf(whole, situation);
      return { range: rounded(bound.range, amount.rounding), expired: bound.expired };
    }
    case 'aanvulling': {
      const { kind: _kind, minus: _minus, per: _per, rounding: _rounding, ...norm } = amount;
      const bound = boundOf({ kind: 'norm', percent: 100, ...norm }, situation);
      const income = situation.known(amount.minus);
      if (bound.range) noteerRange(noteer, 'bijstandsnorm', bound.range);
      if (income) noteerRange(noteer, 'inkomen', income);
      const range = bound.range &&
        income && {
          min: Math.max(0, bound.range.min - income.max),
          max: Math.max(0, bound.range.max - income.min),
        };
      const paid =
        amount.inInrichting && range && bound.range
          ? aanvullingVoorEen(range, bound.range, situation)
          : range;
      if (range && paid !== range) noteerRange(noteer, 'aanvulling-voor-twee', range);
      return { range: rounded(paid, amount.rounding), expired: bound.expired };
    }
    case 'formule':
      return { range: rounded(reckon(lawOf(amount), situation, noteer), amount.rounding), expired: false };
  }
}

/** The law that reckons an amount; undefined where none does. */
export const lawOf = (amount: Amount | null): Law | undefined =>
  amount?.kind === 'formule' ? laws[amount.law] : undefined;

/** The facts without which a scheme has no amount, not even a range. */
export function factsOfAmount(amount: Amount): readonly FactId[] {
  return amount.kind === 'aanvulling' ? [amount.minus] : (lawOf(amount)?.needs ?? []);
}

/**
 * The sum by which a scheme comes to what it pays, from the same code as the amount: steps in the order in which a person follows them, and
 * as the last one the amount itself. Where an answer is missing, the steps that are answers and which of them are to be asked; empty
 * where no answer could make the amount known.
 */
export function berekeningOf(amount: Amount, situation: Situation): Berekend[] {
  const notities = new Notities();
  const { range } = amountFor(amount, situation, notities.noteer);
  const missing = range === null ? amountWaitsFor(amount, situation) : [];
  if (range === null && missing.length === 0) return [];
  const steps = range === null ? answersBehind(amount, situation) : stappenOf(amount).flatMap(told);
  const table = amount.kind === 'norm' ? { tabel: amount.norm } : {};
  return [...steps, { id: 'bedrag', per: amount.per, ...table, range, missing }];

  function told(stap: Stap): Berekend[] {
    const cameTo = notities.van(stap.id);
    return cameTo === undefined ? [] : [{ ...stap, range: cameTo, missing: [] }];
  }
}

/**
 * Of a sum for which an answer is missing the steps that are answers: as the law counts them, which is not always as they were given, and
 * null for what is to be asked.
 */
function answersBehind(amount: Amount, situation: Situation): Berekend[] {
  const notities = new Notities();
  amountFor(amount, answeredAnyhow(amount, situation), notities.noteer);
  return stappenOf(amount).flatMap((stap): Berekend[] => {
    const { id, feit } = stap;
    if (feit === undefined || !factsOfAmount(amount).includes(feit)) return [];
    if (situation.known(feit) === null) return [{ ...stap, range: null, missing: situation.toAsk(feit) }];
    const range = notities.van(id);
    return range === undefined ? [] : [{ ...stap, range, missing: [] }];
  });
}

/** The steps that an amount can have besides itself. */
function stappenOf(amount: Amount): readonly Stap[] {
  switch (amount.kind) {
    case 'norm':
      return [];
    case 'aanvulling':
      return [
        { id: 'bijstandsnorm', per: amount.per, tabel: amount.norm },
        { id: 'inkomen', per: amount.per, feit: amount.minus, isMinus: true },
        { id: 'aanvulling-voor-twee', per: amount.per },
      ];
    case 'formule':
      return lawOf(amount)?.stappen ?? [];
  }
}

/**
 * The facts to ask before an amount is known. Empty where it is known, as a range too, and where no answer can make it known: another
 * fact was asked and is not known, or a table has no amounts for the day.
 */
export function amountWaitsFor(amount: Amount, situation: Situation): FactId[] {
  const unknown = factsOfAmount(amount).filter((fact) => situation.known(fact) === null);
  if (unknown.length === 0) return [];
  const toAsk = unknown.map((fact) => situation.toAsk(fact));
  if (toAsk.some((facts) => facts.length === 0)) return [];
  return amountFor(amount, answeredAnyhow(amount, situation)).range === null ? [] : toAsk.flat();
}

/** The same situation with an answer, whichever, to each fact that an amount needs and that is not known. */
function answeredAnyhow(amount: Amount, situation: Situation): Situation {
  return factsOfAmount(amount)
    .filter((fact) => situation.known(fact) === null)
    .reduce((answered, fact) => answered.with(fact, anyAnswer(fact)), situation);
}

function anyAnswer(fact: FactId): Answer {
  return fact === 'kinderopvang' ? [{ soort: 'dagopvang', uren: 1, uurprijs: 1 }] : exactly(0);
}

function reckon(law: Law | undefined, situation: Situation, noteer: Noteer): Range | null {
  if (!law?.needs.every((fact) => situation.known(fact) !== null)) return null;
  const parameters = law.parameters(situation.rules.norms, situation.on);
  return parameters && law.pays(parameters, situation, noteer);
}

function rounded(range: Range | null, rounding: Rounding): Range | null {
  if (range === null || rounding === 'cent') return range;
  const year = (cents: number) =>
    rounding === 'jaar-euro-maand-omlaag' ? Math.round(cents / 100) : cents / 100;
  const month = (cents: number) => Math.floor(year(cents) / 12) * 100;
  return { min: month(range.min), max: month(range.max) };
}
