import { dontKnow } from '../engine/answers.ts';
import type { Tickable } from '../engine/ruleset.ts';
import { fields } from './read-answer.ts';
import { fault, type PageReading } from './reading.ts';

/** The value of the card that says that nothing on the page is so. */
export const noneOfThese = 'geen';

/** What a fact is without its tick. */
export const withoutTick = ({ options, tick }: Tickable): string =>
  options.find((option) => option !== tick) ?? tick;

/**
 * Reads a page of ticks: what is ticked is so, and what is not is the other answer, or not known where the visitor says so of the
 * rest. A page without any tick is not an answer: who overlooked it would be taken for somebody to whom nothing applies.
 */
export function readTicks(facts: readonly Tickable[], form: FormData): PageReading {
  const ticked = form.getAll(fields.answer);
  if (ticked.length === 0) return fault(fields.answer, 'fout.kruis');
  const rest = ticked.includes(dontKnow);
  const answers = facts.map((fact) => {
    const without = rest ? dontKnow : withoutTick(fact);
    return [fact.id, ticked.includes(fact.id) ? fact.tick : without] as const;
  });
  return { answers: Object.fromEntries(answers) };
}
