import type { Answers } from '../engine/answers.ts';
import { conversationParts, type Fact, type Ruleset } from '../engine/ruleset.ts';

/** Whether a visitor is past the first part, so that an interim result says something. */
export function isPastFirstPart(rules: Ruleset, answers: Answers, current: Fact): boolean {
  return (
    current.part !== conversationParts[0] ||
    rules.facts.some(({ id, part }) => answers[id] !== undefined && part !== conversationParts[0])
  );
}
