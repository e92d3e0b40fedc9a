import type { VNode } from 'preact';
import type { Ruleset } from '../engine/ruleset.ts';
import { SchemeName } from '../result/SchemeName.tsx';
import { Money } from '../words/Money.tsx';
import { wholeEuros } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { SiteLink } from '../words/SiteLink.tsx';
import { useLanguage } from '../words/speech.ts';
import { type Curve, hundred } from './curve.ts';
import { changeWord, type End } from './ends.ts';

const euro = 100;

/** In words: the wages at which schemes end or begin, numbered as in the chart. */
export function Changes({ rules, found, ends }: { rules: Ruleset; found: Curve; ends: End[] }): VNode | null {
  const all = ends.flatMap(({ changes }) => changes);
  if (all.length === 0) return null;
  return (
    <div class="stack">
      <Sentence
        of={all.some(({ to }) => to === 'wel') ? 'wat-als.einden-en-begin' : 'wat-als.einden'}
        as="h3"
      />
      <ol class="ends">
        {ends.map(({ at, changes }) => {
          const allDoubtful = changes.every(({ doubtful }) => doubtful);
          return (
            <li key={at}>
              <span class="number" aria-hidden="true" />
              <div>
                <Sentence of="wat-als.boven" as="strong" values={{ bedrag: <Money cents={at} /> }} />
                {allDoubtful && <Unsure />}
                <ul>
                  {changes.map(({ scheme, from, lost, doubtful }) => (
                    <li key={scheme}>
                      <SchemeLine
                        rules={rules}
                        scheme={scheme}
                        word={changeWord(from, found.at(at + euro).places.get(scheme))}
                      />
                      {lost >= euro && (
                        <>
                          {' '}
                          <Sentence
                            of="wat-als.u-mist"
                            values={{ bedrag: <Money cents={wholeEuros(lost)} /> }}
                          />
                        </>
                      )}
                      {doubtful && !allDoubtful && <Unsure />}
                    </li>
                  ))}
                </ul>
              </div>
            </li>
          );
        })}
      </ol>
      {all.some(({ doubtful }) => doubtful) && (
        <Sentence of="wat-als.grens-onzeker-uitleg" as="p" class="soft small" />
      )}
    </div>
  );
}

/** That a limit comes from a source that is old or that nobody could confirm. */
function Unsure(): VNode {
  return (
    <>
      {' '}
      <Sentence of="wat-als.grens-onzeker" class="unsure-limit" />
    </>
  );
}

/** In words: the wages between which little is left of more wage. */
export function Stretches({ stretches }: Curve): VNode | null {
  if (stretches.length === 0) return null;
  return (
    <div class="stack">
      <Sentence of="wat-als.weinig-over" as="h3" />
      <ul class="stretches">
        {stretches.map(({ from, to, kept }) => (
          <li key={from}>
            <Sentence
              of={kept < 5 * euro ? 'wat-als.stuk-niets' : 'wat-als.stuk'}
              values={{
                van: <Money cents={from} />,
                tot: <Money cents={to} />,
                honderd: <Money cents={hundred} />,
                over: <Money cents={wholeEuros(kept)} />,
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What becomes of a scheme, with a link to its page. */
export function SchemeLine({ rules, scheme, word }: { rules: Ruleset; scheme: string; word: string }): VNode {
  const language = useLanguage();
  const grantedBy = rules.schemes.find(({ id }) => id === scheme)?.grantedBy ?? '';
  return (
    <Sentence
      of={`wat-als.${word}`}
      values={{
        regeling: (
          <SiteLink to={language.path(`/regelingen/${scheme}/`)}>
            <SchemeName id={scheme} />
          </SiteLink>
        ),
        ...(word.startsWith('beslist') && { wie: language.text(`van-wie.${grantedBy}`) }),
      }}
    />
  );
}
