import { type Answer, type DontKnow, dontKnow, exactly } from '../engine/answers.ts';
import type { FactId, Ruleset } from '../engine/ruleset.ts';
import { factOf } from '../engine/situation.ts';
import { type Other, sharesCosts } from '../journey/others.ts';
import { readWholeNumber } from '../words/whole-number.ts';
import { type Fault, fault, type PageReading, written } from './reading.ts';

/** Id of the page on which a visitor says who lives in the home. */
export const householdPage = 'huishouden';

/** Names of the fields of the page, which are those of the facts where there is one of each. */
export const householdFields = {
  own: 'leeftijd',
  partner: 'leeftijd-partner',
  child: (index: number): string => `kind-${index + 1}`,
  other: (index: number): string => `ander-${index + 1}`,
  unknown: 'weet-niet',
} as const;

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

  const none = <Given extends Answer>(answer: Given): Given | DontKnow => (isUnknown ? dontKnow : answer);
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
