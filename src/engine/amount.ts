import type { Range } from './answers.ts';
import { hasPartner } from './household.ts';
import { boundOf, hull } from './limit.ts';
import type { Amount, Limit, Rounding } from './ruleset.ts';
import type { Situation } from './situation.ts';
import { zorgtoeslagOver, zorgtoeslagParameters } from './zorgtoeslag.ts';

/** Cents per the amount's own period over every household and answer that is possible; `expired` where its table has ended. */
export interface Granted {
  range: Range | null;
  expired: boolean;
}

/** What a scheme pays if it is granted; null where an amount or an answer that it needs is missing. Never 0 for unknown. */
export function amountFor(amount: Amount, situation: Situation): Granted {
  switch (amount.kind) {
    case 'norm': {
      const bound = boundOf(wholeNorm(amount.norm, false, null), situation);
      return { range: rounded(bound.range, amount.rounding), expired: bound.expired };
    }
    case 'aanvulling': {
      const bound = boundOf(wholeNorm(amount.norm, amount.shared, amount.holidayPay), situation);
      const income = situation.answered(amount.minus);
      const range = bound.range &&
        income && {
          min: Math.max(0, bound.range.min - income.max),
          max: Math.max(0, bound.range.max - income.min),
        };
      return { range: rounded(range, amount.rounding), expired: bound.expired };
    }
    case 'formule':
      return { range: rounded(zorgtoeslagFor(situation), amount.rounding), expired: false };
  }
}

function wholeNorm(norm: string, shared: boolean, holidayPay: 'met' | 'zonder' | null): Limit {
  return { kind: 'norm', norm, percent: 100, holidayPay, shared };
}

function zorgtoeslagFor(situation: Situation): Range | null {
  const parameters = zorgtoeslagParameters(situation.rules.norms, situation.on);
  const income = situation.answered('toetsingsinkomen');
  if (parameters === null || income === null) return null;
  const { leefvormen } = situation.households();
  const partners = new Set(leefvormen.map(hasPartner));
  return hull([...partners].map((partner) => zorgtoeslagOver(parameters, income, partner)));
}

function rounded(range: Range | null, rounding: Rounding): Range | null {
  if (range === null || rounding === 'cent') return range;
  const month = (cents: number) => Math.floor(Math.round(cents / 100) / 12) * 100;
  return { min: month(range.min), max: month(range.max) };
}
