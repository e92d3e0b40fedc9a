import type { VNode } from 'preact';
import type { Answers } from '../engine/answers.ts';
import type { Day, Ruleset, Scheme } from '../engine/ruleset.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { SchemeLine } from './Changes.tsx';
import type { Curve, Place } from './curve.ts';
import { agesOf, numberOf } from './household.ts';

/** What this page cannot tell, for which there is a sentence each. */
const limits = ['heel-jaar', 'bijstand-en-werk', 'schatting', 'heffingskorting', 'doorgeven'] as const;

interface Props {
  rules: Ruleset;
  on: Day;
  found: Curve;
  answers: Answers;
  assumed: string[];
}

/** What the figures rest on: what is assumed, what is not counted and what cannot be told. */
export function Grounds({ rules, on, found, answers, assumed }: Props): VNode {
  const language = useLanguage();
  const uncounted = rules.schemes.flatMap((scheme) => {
    const { id } = scheme;
    const word = uncountedWord(
      scheme,
      found.points.flatMap(({ places }) => places.get(id) ?? []),
    );
    return word === null ? [] : [{ id, word }];
  });
  return (
    <div class="grounds-of">
      {uncounted.length > 0 && (
        <section class="stack">
          <Sentence of="wat-als.telt-niet" as="h2" />
          <ul>
            {uncounted.map(({ id, word }) => (
              <li key={id}>
                <SchemeLine rules={rules} scheme={id} word={word} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack">
        <Sentence of="wat-als.let-op" as="h2" />
        <ul>
          {limits.map((limit) => (
            <Sentence key={limit} of={`wat-als.${limit}`} as="li" />
          ))}
          {agesOf(answers).length > 0 && <Sentence of="wat-als.opvang" as="li" />}
        </ul>
        <Sentence of="wat-als.datum" as="p" class="soft" values={{ datum: language.day(on) }} />
      </section>
      <Assumed answers={answers} assumed={assumed} />
    </div>
  );
}

/** What is assumed of a household, a sentence each. */
export function Assumed({ answers, assumed }: Pick<Props, 'answers' | 'assumed'>): VNode {
  return (
    <section class="stack">
      <Sentence of="wat-als.aangenomen" as="h2" />
      <ul>
        <Sentence of="wat-als.aanname.loondienst" as="li" />
        {assumed.map((fact) => (
          <Sentence
            key={fact}
            of={`wat-als.aanname.${fact}`}
            as="li"
            values={{ leeftijd: numberOf(answers[fact]) }}
          />
        ))}
      </ul>
    </section>
  );
}

/** Why a scheme is not in the sum at any income, or null where it is or where it is never there. */
function uncountedWord({ sort, amount }: Scheme, places: Place[]): string | null {
  const there = places.filter(({ standing }) => standing !== 'niet');
  const reasons = there.flatMap(({ outcome }) => outcome.conditions.filter(({ decides }) => decides));
  if (there.length === 0 || there.some((place) => place.amount > 0)) return null;
  if (reasons.some(({ reason }) => reason === 'bedrag-ontbreekt')) return 'bedrag-ontbreekt';
  if (there.some(({ outcome }) => outcome.verdict === 'gemeente-beslist')) return 'beslist-zelf';
  if (amount !== null || there.every(({ standing }) => standing === 'open')) return 'weten-niet';
  return sort === 'korting' ? 'korting' : 'zonder-bedrag';
}
