import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { conversationParts, type Fact } from '../engine/ruleset.ts';
import { WrongClock } from '../island/WrongClock.tsx';
import { useCheck } from '../journey/check-context.ts';
import { isAskable } from '../journey/journey.ts';
import { Sentence } from '../words/Sentence.tsx';
import { FactRow, type Standing } from './FactRow.tsx';
import { focusFact, nextField } from './fact-row.ts';
import { useHelper, useOpen } from './helper-context.ts';
import { Keys } from './Keys.tsx';

/** The shortcuts that are used most, where the eyes are. All of them stand in the panel. */
const nearby = ['j', 'k', 'w', 'o'] as const;

/** Every question on one page, for somebody who has the papers: each field takes what is typed as soon as it is left. */
export function FormView({ hasKeys }: { hasKeys: boolean }): VNode {
  const { rules, on, clock, journey, actions } = useCheck();
  const { focus, typed } = useHelper();
  const open = useOpen();
  const [showsAll, showAll] = useState(false);
  const first = open[0];

  function standingOf({ id }: Fact): Standing {
    if (open.includes(id)) return 'open';
    const isGiven = journey.answers[id] !== undefined || typed[id]?.text.trim();
    return isGiven && isAskable(rules, journey.answers, id) ? 'answered' : 'settled';
  }

  /** Enter goes on, as it does on paper. On a button it presses. */
  function goOn(event: KeyboardEvent): void {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key !== 'Enter' || !isField || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    nextField();
  }

  return (
    <form class="form-view" id="bladzijde" noValidate autocomplete="off" onKeyDown={goOn}>
      <h1 tabIndex={-1}>
        <Sentence of="hulpmodus.kop-bladzijde" />
      </h1>
      <WrongClock clock={clock} on={on} />
      <div class="form-hints">
        <Sentence of="hulpmodus.zo-schrijft-u" as="p" class="soft small" />
        <label class="choice">
          <input
            type="checkbox"
            checked={showsAll}
            onChange={({ currentTarget }) => showAll(currentTarget.checked)}
          />
          <Sentence of="hulpmodus.toon-alles" />
        </label>
      </div>
      <ul class="key-line soft small">
        <li>
          <Keys of="Enter" /> <Sentence of="hulpmodus.toets.enter" />
        </li>
        {hasKeys &&
          nearby.map((letter) => (
            <li key={letter}>
              <Keys of={`Alt ${letter.toUpperCase()}`} /> <Sentence of={`hulpmodus.toets.${letter}`} />
            </li>
          ))}
      </ul>
      {conversationParts.map((part) => (
        <section key={part} aria-labelledby={`blad-${part}`}>
          <h2 id={`blad-${part}`}>
            <Sentence of={`deel.${part}`} />
          </h2>
          {rules.facts
            .filter((fact) => fact.part === part)
            .map((fact) => {
              const standing = standingOf(fact);
              return (
                <FactRow
                  key={fact.id}
                  fact={fact}
                  standing={standing}
                  isFolded={standing === 'settled' && !showsAll && focus !== fact.id}
                />
              );
            })}
        </section>
      ))}
      <div class="actions">
        {first === undefined ? (
          <button type="button" class="btn" onClick={() => actions.open({ page: 'uitkomst' })}>
            <Sentence of="hulpmodus.toon-uitkomst" />
          </button>
        ) : (
          <button type="button" class="btn quiet" onClick={() => focusFact(first)}>
            <Sentence of="hulpmodus.naar-open" count={open.length} />
          </button>
        )}
      </div>
    </form>
  );
}
