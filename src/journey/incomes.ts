/** Incomes, asked once in the form in which people know them, beside the figures that schemes reckon with. */
import {
  type Answer,
  type Answers,
  type Inkomst,
  inkomstsoorten,
  isRange,
  type Range,
} from '../engine/answers.ts';
import { canHaveAow, incomeFacts, isIncomeFact } from '../engine/huishoudinkomen.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Day, FactId, Ruleset } from '../engine/ruleset.ts';
import { januari, Situation } from '../engine/situation.ts';

export type Persoon = Inkomst['van'];
export type Soort = Inkomst['soort'];

/** The fact whether an income was the same all year, asked below the incomes. */
export const wholeYear = 'inkomen-hele-jaar';

/** The income of a year, asked below that where twelve months may not come to it. */
export const yearFigure = 'toetsingsinkomen';

const isOfYear = (id: FactId): boolean => id.startsWith(yearFigure);

/** Whether a year like the last month is asked about: it was answered, or a scheme waits for an income per year. */
export const asksWholeYear = (answers: Answers, outcomes: readonly Outcome[]): boolean =>
  answers[wholeYear] !== undefined ||
  outcomes.some(({ missing }) => missing.some((id) => id === wholeYear || isOfYear(id)));

/** The question to ask for a fact: incomes come before the figure that a scheme makes of them. */
export function questionFor(answers: Answers, fact: FactId): FactId {
  const first = isIncomeFact(fact) && answers[fact] === undefined && answers.inkomsten === undefined;
  return first ? 'inkomsten' : fact;
}

/** The question to change for a fact: a figure that was not given itself follows from the incomes, or from what there is today. */
export function questionBehind(answers: Answers, fact: FactId): FactId {
  if (answers[fact] !== undefined) return fact;
  return fact === januari ? 'vermogen' : isIncomeFact(fact) ? 'inkomsten' : fact;
}

/** What the incomes come to, in cents, as a scheme reckons them and whatever was answered to that fact itself; null where they do not tell. */
export function estimateOf(rules: Ruleset, answers: Answers, on: Day, fact: FactId): Range | null {
  return new Situation(rules, { ...answers, [fact]: undefined }, on).known(fact);
}

/** Whether a figure follows from the incomes and is an estimate: an answer, and what was given as a scheme reckons it, are not. */
export function isEstimate(situation: Situation, fact: FactId): boolean {
  const known = situation.known(fact);
  return situation.answered(fact) === null && known !== null && known.min < known.max;
}

/** Whose incomes are asked. Who does not know whether somebody is a partner gives the income of that person too. */
export function personsAsked({ partner }: Answers): Persoon[] {
  return partner === undefined || partner === 'nee' ? ['ik'] : ['ik', 'partner'];
}

/** The kinds of income that somebody can have: AOW from AOW age, and maintenance for children where there are children. */
export function kindsFor(van: Persoon, situation: Situation): Soort[] {
  const kinderen = situation.children();
  return inkomstsoorten.filter((soort) => {
    if (soort === 'aow') return canHaveAow(van === 'ik' ? 'leeftijd' : 'leeftijd-partner', situation);
    return soort !== 'kinderalimentatie' || kinderen === null || kinderen.length > 0;
  });
}

/** What there is to say of an income beside its amount. Maintenance for children is not taxed, and only pay and benefits have holiday pay. */
export const isTaxed = (soort: Soort): boolean => soort !== 'kinderalimentatie';
export const hasHolidayPay = (soort: Soort): boolean =>
  soort === 'loon' || soort === 'uitkering' || soort === 'aow';

/**
 * The answers that another answer has overtaken: what was said of incomes before there was a partner or while there still was one, and
 * a figure that does not go with changed incomes or with a year in which nothing changed after all. They are asked again where they matter, with what was given filled in.
 */
export function overtaken(
  rules: Ruleset,
  on: Day,
  before: Answers,
  after: Answers,
  changed: FactId,
): FactId[] {
  const figures = incomeFacts.filter((fact) => isRange(after[fact]));
  const listed = Array.isArray(after.inkomsten);
  if (changed === 'partner') {
    const more = personsAsked(after).length - personsAsked(before).length;
    return more === 0 ? [] : [...figures, ...(more > 0 && listed ? ['inkomsten'] : [])];
  }
  if (changed === wholeYear) {
    const follows = (before[wholeYear] ?? 'ja') !== 'ja' && after[wholeYear] === 'ja';
    return incomeFacts.filter((fact) => follows && isOfYear(fact) && after[fact] !== undefined);
  }
  if (changed !== 'inkomsten' || !listed || isSame(before.inkomsten, after.inkomsten)) return [];
  return figures.filter((fact) => {
    const own = after[fact];
    const estimate = estimateOf(rules, after, on, fact);
    return isRange(own) && estimate !== null && (own.min < estimate.min || own.max > estimate.max);
  });
}

const isSame = (one: Answer | undefined, other: Answer | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
