import { dontKnow } from '../engine/answers.ts';
import type { Tickable } from '../engine/ruleset.ts';
import { fields } from './field.ts';
import { fault, type PageReading, type Typed } from './reading.ts';

/** The value of the card that says that nothing on the page is so. */
export const noneOfThese = 'geen';

/** What a fact is without its tick. */
export const withoutTick = ({ options, tick }: Tickable): string =>
  options.find((option) => option !== tick) ?? tick;

/**
 * Reads a page of ticks: what is ticked is so, and what is not is the other answer, or not known where the visitor says so of the
 * rest. A page without any tick is not an answer: who overlooked it would be taken for somebody to whom nothing applies.
 */
export function readTicks(facts: readonly Tickable[], { [fields.answer]: values }: Typed): PageReading {
  if (values === undefined) return fault(fields.answer, 'fout.kruis');
  const ticked = values.split(' ');
  const rest = ticked.includes(dontKnow);
  const answers = facts.map((fact) => {
    const without = rest ? dontKnow : withoutTick(fact);
    return [fact.id, ticked.includes(fact.id) ? fact.tick : without] as const;
  });
  return { answers: Object.fromEntries(answers) };
}
