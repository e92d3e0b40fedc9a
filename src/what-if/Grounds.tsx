import type { VNode } from 'preact';
import { useLanguage } from '../check/language.ts';
import { Sentence } from '../check/Sentence.tsx';
import type { Answers, Range } from '../engine/answers.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { SchemeLine } from './Changes.tsx';
import type { Curve, Place } from './curve.ts';

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
  const uncounted = rules.schemes.flatMap(({ id, sort }) => {
    const places = found.points.flatMap(({ places: all }) => all.get(id) ?? []);
    const word = uncountedWord(places, sort === 'korting');
    return word === null ? [] : [{ id, word }];
  });
  const missing = found.points.some(({ places }) => [...places.values()].some(lacksAmount));
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
        {missing && <Sentence of="wat-als.bedragen-ontbreken" as="p" class="privacy" />}
        <ul>
          {limits.map((limit) => (
            <Sentence key={limit} of={`wat-als.${limit}`} as="li" />
          ))}
          {Array.isArray(answers.kinderen) && answers.kinderen.length > 0 && (
            <Sentence of="wat-als.opvang" as="li" />
          )}
        </ul>
        <Sentence of="wat-als.datum" as="p" class="soft" values={{ datum: language.day(on) }} />
      </section>
      <section class="stack">
        <Sentence of="wat-als.aangenomen" as="h2" />
        <ul>
          <Sentence of="wat-als.aanname.loondienst" as="li" />
          {assumed.map((fact) => (
            <Sentence
              key={fact}
              of={`wat-als.aanname.${fact}`}
              as="li"
              values={{ leeftijd: ageOf(answers[fact]) }}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Why a scheme is not in the sum at any income, or null where it is or where it is never there. */
function uncountedWord(places: Place[], isDiscount: boolean): string | null {
  const there = places.filter(({ standing }) => standing !== 'niet');
  if (there.length === 0 || there.some(({ amount }) => amount > 0)) return null;
  if (there.some(lacksAmount)) return 'bedrag-ontbreekt';
  if (there.some(({ standing }) => standing === 'wel')) return isDiscount ? 'korting' : 'zonder-bedrag';
  return there.some(({ outcome }) => outcome.verdict === 'gemeente-beslist') ? 'beslist-zelf' : 'weten-niet';
}

/** Whether the newest amounts of a scheme are missing. */
const lacksAmount = ({ outcome }: Place): boolean =>
  outcome.amountExpired ||
  outcome.conditions.some(
    ({ decides, expired, reason }) => decides && (expired || reason === 'bedrag-ontbreekt'),
  );

const ageOf = (answer: Answers[string]): string =>
  typeof answer === 'object' && 'min' in answer ? String((answer as Range).min) : '';
