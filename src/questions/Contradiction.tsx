import type { VNode } from 'preact';
import { useCheck } from '../journey/check-context.ts';
import type { Contradiction } from '../journey/contradictions.ts';
import type { Origin } from '../journey/journey.ts';
import { usePage } from '../journey/use-page.ts';
import { Wipe } from '../journey/Wipe.tsx';
import { Icon } from '../words/Icon.tsx';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';

/** Answers that hardly go together: the visitor says that they are right, or changes one. */
export function ContradictionPage({ found }: { found: Contradiction }): VNode {
  const { actions } = useCheck();
  const language = useLanguage();
  usePage();
  return (
    <div class="wrap q" id="klopt">
      <h1 tabIndex={-1}>
        <Sentence of="tegenspraak.titel" />
      </h1>
      <Sentence of="tegenspraak.lead" as="p" class="lead" />
      <Clash found={found} />
      <Sentence of="tegenspraak.uitleg" as="p" />
      <div class="actions clash-ways">
        <button type="button" class="btn quiet" onClick={() => actions.confirm(found)}>
          <Icon name="check" />
          <Sentence of="tegenspraak.ja" />
        </button>
        {found.facts.map((fact) => (
          <button key={fact} type="button" class="btn quiet" onClick={() => actions.change(fact)}>
            <Icon name="pencil" />
            <Sentence of="check.wijzig-feit" values={{ feit: language.text(`feit.${fact}`) }} />
          </button>
        ))}
        <button type="button" class="btn plain" onClick={actions.back}>
          <Sentence of="check.terug" />
        </button>
      </div>
      <Wipe />
    </div>
  );
}

/** What does not go together, in words. */
export function Clash({ found: { id, numbers, amounts } }: { found: Contradiction }): VNode {
  const values = [
    ...Object.entries(numbers).map(([name, number]) => [name, String(number)] as const),
    ...Object.entries(amounts).map(([name, cents]) => [name, <Money key={name} cents={cents} />] as const),
  ];
  const { count } = numbers;
  return (
    <p class="privacy misschien clash">
      <Icon name="misschien" />
      <Sentence
        of={`tegenspraak.${id}`}
        values={Object.fromEntries(values)}
        {...(count === undefined ? {} : { count })}
      />
    </p>
  );
}

/** With a result or the answers: that some answers do not go together and were not confirmed, and the way to see which. */
export function Unconfirmed({ from }: { from: Origin }): VNode | null {
  const { found, actions } = useCheck();
  if (found === null) return null;
  return (
    <div class="privacy misschien clash unconfirmed">
      <Icon name="misschien" />
      <div>
        <Sentence of="tegenspraak.op-uitkomst" as="p" />
        <button type="button" class="btn quiet small" onClick={() => actions.open({ page: 'klopt' }, from)}>
          <Sentence of="tegenspraak.kijk" />
          <Icon name="arrow-right" flip />
        </button>
      </div>
    </div>
  );
}
