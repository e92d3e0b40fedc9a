import type { Fact } from '../engine/ruleset.ts';

/** How a question is put: as its type says, or with cards of ranges. */
export type QuestionKind = Fact['type'] | 'bereik';

/** Numbers that a visitor knows roughly, so that ranges are offered for them as they are for amounts. */
const knownRoughly = new Set(['jaren-laag-inkomen']);

/** The kind of a fact's question. */
export function questionKind(fact: Fact): QuestionKind {
  if (fact.type === 'bedrag' || knownRoughly.has(fact.id)) return 'bereik';
  return fact.type;
}
