import type { Answers } from '../engine/answers.ts';
import type { Outcome } from '../engine/outcome.ts';
import { type Fact, type FactId, isTickable, type PageId, type Ruleset } from '../engine/ruleset.ts';
import { questionFor } from './incomes.ts';
import { isAskable, type Journey } from './journey.ts';

/** What is asked on one page: a fact, or facts that belong together. Its id is that of the fact or of the page. */
export interface Question {
  id: FactId | PageId;
  facts: Fact[];
}

/** The question in which a fact is asked. */
export function questionOf(rules: Ruleset, id: FactId): Question {
  const own = rules.facts.filter((fact) => fact.id === id);
  const page = own[0]?.page;
  return page === undefined
    ? { id, facts: own }
    : { id: page, facts: rules.facts.filter((fact) => fact.page === page) };
}

/** Of the facts of a page those that were not answered before, where there are any and nobody came to change an answer. */
export function newFirst(facts: Fact[], { before, returnTo }: Journey): Fact[] {
  const fresh = returnTo === null ? facts.filter(({ id }) => !before.includes(id)) : [];
  return fresh.length > 0 ? fresh : facts;
}

/** The facts that outcomes still wait for, as they are asked. */
export const openFacts = (answers: Answers, outcomes: readonly Outcome[]): Set<FactId> =>
  new Set(outcomes.flatMap(({ missing }) => missing.map((id) => questionFor(answers, id))));

/**
 * The facts of a question that are asked. Of a page of ticks those that were answered and those for which an outcome waits, of any
 * other page all.
 */
export function factsAsked(
  rules: Ruleset,
  answers: Answers,
  outcomes: readonly Outcome[],
  { facts }: Question,
): Fact[] {
  if (!facts.every(isTickable)) return facts;
  const open = openFacts(answers, outcomes);
  return facts.filter(
    ({ id }) => isAskable(rules, answers, id) && (answers[id] !== undefined || open.has(id)),
  );
}
