import type { VNode } from 'preact';
import { dontKnow } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { Sentence } from '../words/Sentence.tsx';
import { labelId } from './fact-row.ts';
import { useHelper } from './helper-context.ts';
import { Unknown } from './Unknown.tsx';

/** The options of a fact of which several may be so, and that none is. In it the number of an option ticks it. */
export function ListRow({ fact }: { fact: Extract<Fact, { type: 'lijst' }> }): VNode {
  const { journey } = useCheck();
  const { put } = useHelper();
  const answer = journey.answers[fact.id];
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [];

  function toggle(option: string): void {
    const left = fact.options.filter((each) => given.includes(each) !== (each === option));
    put(fact.id, left.length > 0 ? left : undefined);
  }

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const option = fact.options[Number(event.key) - 1];
    if (option !== undefined) toggle(option);
    if (event.key === '0' || event.key === 'n') put(fact.id, []);
    if (event.key === '?' || event.key === '/') put(fact.id, dontKnow);
    if (event.key === 'Backspace' || event.key === 'Delete') put(fact.id, undefined);
  }

  return (
    <fieldset class="choices" aria-labelledby={labelId(fact.id)} onKeyDown={press}>
      {fact.options.map((option, index) => (
        <label key={option} class="choice">
          <input type="checkbox" checked={given.includes(option)} onChange={() => toggle(option)} />
          <span>
            <span class="nth soft" aria-hidden="true">
              {index + 1}{' '}
            </span>
            <Sentence of={`hulpmodus.optie.${fact.id}.${option}`} />
          </span>
        </label>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={Array.isArray(answer) && given.length === 0}
          onChange={({ currentTarget }) => put(fact.id, currentTarget.checked ? [] : undefined)}
        />
        <Sentence of="hulpmodus.geen-van-deze" />
      </label>
      <Unknown fact={fact} resume={() => put(fact.id, undefined)} />
    </fieldset>
  );
}
