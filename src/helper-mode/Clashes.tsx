import type { VNode } from 'preact';
import { useCheck } from '../journey/check-context.ts';
import { contradictions, keyOf } from '../journey/contradictions.ts';
import { Clash } from '../questions/Contradiction.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';

/** Answers that hardly go together, in words. Nothing waits for them: the helper says that they are right, or changes one. */
export function Clashes(): VNode | null {
  const { journey, situation, actions } = useCheck();
  const language = useLanguage();
  const found = contradictions(situation).filter((each) => !journey.confirmed.includes(keyOf(each)));
  if (found.length === 0) return null;
  return (
    <section class="clashes" aria-labelledby="tegenspraken">
      <h2 id="tegenspraken">
        <Sentence of="tegenspraak.titel" />
      </h2>
      {found.map((each) => (
        <div key={keyOf(each)}>
          <Clash found={each} />
          <div class="actions">
            <button type="button" class="btn quiet small" onClick={() => actions.confirm(each)}>
              <Sentence of="tegenspraak.ja" />
            </button>
            {each.facts.map((fact) => (
              <button key={fact} type="button" class="btn plain small" onClick={() => actions.change(fact)}>
                <Sentence of="check.wijzig-feit" values={{ feit: language.text(`feit.${fact}`) }} />
              </button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
