import type { VNode } from 'preact';
import { dontKnow } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { Sentence } from '../words/Sentence.tsx';
import { labelId } from './fact-row.ts';
import { useHelper } from './helper-context.ts';

/**
 * That nobody knows what belongs in the rows above.
 * @param resume takes in the rows again
 */
export function Unknown({ fact, resume }: { fact: Fact; resume: () => void }): VNode {
  const { journey } = useCheck();
  const { giveUp } = useHelper();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={journey.answers[fact.id] === dontKnow}
        aria-describedby={labelId(fact.id)}
        onChange={({ currentTarget }) => (currentTarget.checked ? giveUp(fact.id) : resume())}
      />
      <Sentence of="check.weet-ik-niet" />
    </label>
  );
}
