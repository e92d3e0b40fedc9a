import type { Answers } from '../engine/answers.ts';
import { type Fact, parts, type Ruleset } from '../engine/ruleset.ts';

/** Whether a visitor is past the first part, so that an interim result says something. */
export function isPastFirstPart(rules: Ruleset, answers: Answers, current: Fact): boolean {
  return (
    current.part !== parts[0] ||
    rules.facts.some(({ id, part }) => answers[id] !== undefined && part !== parts[0])
  );
}
