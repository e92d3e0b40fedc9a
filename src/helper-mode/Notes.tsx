import type { VNode } from 'preact';
import type { Fact, FactId } from '../engine/ruleset.ts';
import { useWaiting } from '../questions/use-waiting.ts';
import { SchemeName } from '../result/SchemeName.tsx';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { useHelper } from './helper-context.ts';

/** For the helper, about the questions that are open: how to say it, where it stands on paper, what to watch, why, and the law. */
export function Notes({ facts }: { facts: readonly Fact[] }): VNode | null {
  const { focus } = useHelper();
  const shown = facts.find(({ id }) => id === focus) ?? facts[0];
  if (shown === undefined) return null;
  return (
    <section class="notes" aria-labelledby="voor-u">
      <h2 id="voor-u">
        <Sentence of="hulpmodus.voor-u" />
      </h2>
      {facts.length === 1 ? (
        <Note fact={shown.id} />
      ) : (
        facts.map(({ id }) => (
          <details key={id} open={id === shown.id}>
            <summary>
              <Icon name="chevron" class="turn flip" />
              <Sentence of={`hulpmodus.veld.${id}`} />
            </summary>
            <Note fact={id} />
          </details>
        ))
      )}
    </section>
  );
}

const parts = ['zeg', 'papier', 'let-op'] as const;

function Note({ fact }: { fact: FactId }): VNode {
  const { laws } = useHelper();
  const language = useLanguage();
  const waiting = useWaiting([{ id: fact }]);
  const ofFact = laws[fact] ?? [];
  return (
    <div class="note">
      {parts
        .filter((part) => language.has(`hulpverlener.${fact}.${part}`))
        .map((part) => (
          <p key={part}>
            <Sentence of={`hulpmodus.${part}`} as="strong" /> <Sentence of={`hulpverlener.${fact}.${part}`} />
          </p>
        ))}
      {waiting.length === 0 ? (
        <Sentence of="hulpmodus.waarom-niets" as="p" />
      ) : (
        <details class="counts-for">
          <summary>
            <Icon name="chevron" class="turn flip" />
            <Sentence of="hulpmodus.waarom" count={waiting.length} />
          </summary>
          <ul>
            {waiting.map(({ scheme }) => (
              <li key={scheme}>
                <SchemeName id={scheme} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {ofFact.length > 0 && (
        <p class="soft small">
          <Sentence of="hulpmodus.wet" />{' '}
          {ofFact.map(({ title, url }, index) => (
            <span key={title}>
              {index > 0 && ' · '}
              <a href={url} target="_blank" rel="noreferrer" lang="nl">
                {title}
                <span class="visually-hidden" lang={language.code}>
                  {' '}
                  {language.plain('check.nieuw-tabblad')}
                </span>
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
