import { type Answer, type DontKnow, dontKnow, exactly } from '../engine/answers.ts';
import type { FactId, Ruleset } from '../engine/ruleset.ts';
import { others, sharesCosts } from '../journey/others.ts';
import { countedOf, readWhole } from './read-number.ts';
import type { Fault, PageReading, Typed } from './reading.ts';

/** Id of the page on which a visitor says who lives in the home. */
export const householdPage = 'huishouden';

/** Names of the fields of the page that are not those of a fact: there are several of each, or it stands for them all. */
export const householdFields = {
  child: (index: number): string => `kind-${index + 1}`,
  other: (index: number): string => `ander-${index + 1}`,
  unknown: 'weet-niet',
} as const;

/** Reads who lives in the home. Who does not know everything keeps what was filled in, and the rest is not known. */
export function readHousehold(rules: Ruleset, typed: Typed): PageReading {
  const hasPartner = 'leeftijd-partner' in typed;
  const isUnknown = householdFields.unknown in typed;
  let wrong: { fault: Fault } | null = null;
  const age = (fact: FactId, field: string = fact, sentence = 'fout.leeftijd'): number | null => {
    const text = typed[field] ?? '';
    if (text.trim() === '' && isUnknown) return null;
    const read = readWhole(countedOf(rules, fact), text, field, ['fout.leeftijd-leeg', sentence]);
    if ('answer' in read) return read.answer;
    wrong ??= read;
    return null;
  };
  const own = age('leeftijd');
  const partnerAge = hasPartner ? age('leeftijd-partner') : null;
  const children = inTurn(typed, householdFields.child).map((field) =>
    age('kinderen', field, 'fout.leeftijd-kind'),
  );
  if (wrong !== null) return wrong;

  const none = <Given extends Answer>(answer: Given): Given | DontKnow => (isUnknown ? dontKnow : answer);
  const known = children.filter((each) => each !== null);
  const chosen = inTurn(typed, householdFields.other).flatMap((field) =>
    others.filter((each) => each === typed[field]),
  );
  return {
    others: chosen,
    answers: {
      leeftijd: own === null ? dontKnow : exactly(own),
      partner: hasPartner ? 'ja' : none('nee'),
      'leeftijd-partner': hasPartner ? (partnerAge === null ? dontKnow : exactly(partnerAge)) : undefined,
      kinderen: known.length < children.length || known.length === 0 ? none(known) : known,
      medebewoners: chosen.length === 0 ? none(exactly(0)) : exactly(chosen.filter(sharesCosts).length),
    },
  };
}

/** The fields of a list that are among what was typed, from the first on. */
function inTurn(typed: Typed, field: (index: number) => string): string[] {
  const found: string[] = [];
  while (field(found.length) in typed) found.push(field(found.length));
  return found;
}
