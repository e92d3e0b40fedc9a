import type { Answers } from '../engine/answers.ts';
import { conversationParts, type Fact, type Ruleset } from '../engine/ruleset.ts';

/**
 * Where a visitor is: in the first part, at the start of what follows it, or later. Only after the first part an interim result says
 * something.
 */
export function progressOf(rules: Ruleset, answers: Answers, current: Fact): 'first-part' | 'turn' | 'later' {
  const [first] = conversationParts;
  if (rules.facts.some(({ id, part }) => answers[id] !== undefined && part !== first)) return 'later';
  return current.part === first ? 'first-part' : 'turn';
}
