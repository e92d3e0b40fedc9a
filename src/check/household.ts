import { type Answer, type Answers, dontKnow, exactly } from '../engine/answers.ts';
import type { FactId, Ruleset } from '../engine/ruleset.ts';
import { factOf } from '../engine/situation.ts';
import { isRange } from './field.ts';
import { type Fault, fault, type PageReading, written } from './reading.ts';
import { readWholeNumber } from './whole-number.ts';

/** Id of the page on which a visitor says who lives in the home. */
export const householdPage = 'huishouden';

/** More people than anybody lives with would make a page that nobody can use. */
export const mostPeople = 15;

/** Somebody in the home who is no partner and no child under 18. */
export const others = ['volwassene', 'jongere', 'student', 'huurder'] as const;
export type Other = (typeof others)[number];

/**
 * Whether somebody shares the costs of the home for the bijstand of the visitor: from 27 years, without studiefinanciering or bbl and
 * without a contract for a room (Participatiewet art. 19a).
 */
export const sharesCosts = (other: Other): boolean => other === 'volwassene';

/** Names of the fields of the page, which are those of the facts where there is one of each. */
export const householdFields = {
  own: 'leeftijd',
  partner: 'leeftijd-partner',
  child: (index: number): string => `kind-${index + 1}`,
  other: (index: number): string => `ander-${index + 1}`,
  unknown: 'weet-niet',
} as const;

/**
 * The others in the home. How many of them share the costs is the answer; who they are is kept beside it, and where that does not agree
 * with the answer only those who count are known.
 */
export function othersOf({ medebewoners }: Answers, kept: readonly Other[]): readonly Other[] {
  const counted = isRange(medebewoners) ? medebewoners.min : 0;
  return kept.filter(sharesCosts).length === counted ? kept : Array<Other>(counted).fill('volwassene');
}

/** Reads who lives in the home. Who does not know everything keeps what was filled in, and the rest is not known. */
export function readHousehold(rules: Ruleset, form: FormData): PageReading {
  const hasPartner = form.has(householdFields.partner);
  const isUnknown = form.has(householdFields.unknown);
  let wrong: { fault: Fault } | null = null;
  const age = (field: string, fact: FactId, text: string): number | null => {
    const read = written(form, field);
    if (read.trim() === '' && isUnknown) return null;
    const between = limitsOf(rules, fact);
    const years = readWholeNumber(read);
    if (years !== null && years >= between.min && years <= between.max) return years;
    wrong ??= fault(field, read.trim() === '' ? 'fout.leeftijd-leeg' : text, between);
    return null;
  };
  const own = age(householdFields.own, 'leeftijd', 'fout.leeftijd');
  const partnerAge = hasPartner ? age(householdFields.partner, 'leeftijd-partner', 'fout.leeftijd') : null;
  const children = inTurn(form, householdFields.child).map((field) =>
    age(field, 'kinderen', 'fout.leeftijd-kind'),
  );
  if (wrong !== null) return wrong;

  const none = (answer: Answer): Answer => (isUnknown ? dontKnow : answer);
  const known = children.filter((each) => each !== null);
  const chosen = inTurn(form, householdFields.other).map((field) => written(form, field) as Other);
  const counted = chosen.filter(sharesCosts).length;
  return {
    others: chosen,
    answers: {
      leeftijd: own === null ? dontKnow : exactly(own),
      partner: hasPartner ? 'ja' : none('nee'),
      'leeftijd-partner': hasPartner ? (partnerAge === null ? dontKnow : exactly(partnerAge)) : undefined,
      kinderen: known.length < children.length || known.length === 0 ? none(known) : known,
      medebewoners: chosen.length === 0 ? none(exactly(0)) : exactly(counted),
    },
  };
}

/** The fields of a list that are in the form, from the first on. */
function inTurn(form: FormData, field: (index: number) => string): string[] {
  const found: string[] = [];
  while (form.has(field(found.length))) found.push(field(found.length));
  return found;
}

/** The youngest and the oldest that somebody can be. */
function limitsOf(rules: Ruleset, id: FactId): { min: number; max: number } {
  const fact = factOf(rules, id);
  if (fact === undefined || !('min' in fact)) throw new Error(`The rules have no ages for ${id}.`);
  return { min: fact.min, max: fact.max };
}
