import type { Answers } from '../engine/answers.ts';
import { conversationParts, type Fact, type Ruleset } from '../engine/ruleset.ts';

/**
 * Where a visitor is: in the first part, at the start of what follows it, or later. Only after the first part an interim result says
 * something; who comes back to a later question after clearing everything has no part behind them.
 */
export function progressOf(rules: Ruleset, answers: Answers, current: Fact): 'first-part' | 'turn' | 'later' {
  const [first] = conversationParts;
  const answered = rules.facts.filter(({ id }) => answers[id] !== undefined);
  if (answered.some(({ part }) => part !== first)) return 'later';
  return current.part === first || answered.length === 0 ? 'first-part' : 'turn';
}
