import type { VNode } from 'preact';
import type { Moment, Scheme } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { momentsNow } from './moments.ts';
import { Doubt } from './Reasons.tsx';

/**
 * When to apply for a scheme, seen from today. `now` is only whether one can apply today, with the day from which one can for the
 * calendar; `besides` is all the rest; `all` is both in short, as a plan shows it.
 */
export function When({ scheme, show }: { scheme: Scheme; show: 'now' | 'besides' | 'all' }): VNode | null {
  const { rules, journey, on } = useCheck();
  const language = useLanguage();
  const moments = momentsNow(scheme, rules, journey.answers, on).filter(
    ({ state }) => show === 'all' || (show === 'now') === (state !== null),
  );
  if (moments.length === 0) return null;
  const doubtful = moments.find((each) => each.doubtful !== null)?.doubtful;
  return (
    <ul class="when">
      {moments.map(({ moment, state }) => (
        <li key={moment.id}>
          <Icon name="calendar" />
          <div>
            {state !== null && (
              <p>
                <Sentence
                  of={`wanneer-nu.${state.word}`}
                  as="strong"
                  values={{ datum: language.day(state.day) }}
                />
              </p>
            )}
            {(state === null || state.word === 'misschien-dicht') && (
              <MomentSentence scheme={scheme.id} moment={moment} />
            )}
            {show === 'now' && state !== null && state.word !== 'open' && (
              <CalendarButton scheme={scheme.id} day={state.day} why="open" />
            )}
          </div>
        </li>
      ))}
      {show !== 'all' && doubtful && (
        <li>
          <Icon name="info" />
          <Doubt source={doubtful} />
        </li>
      )}
    </ul>
  );
}

function MomentSentence({ scheme, moment }: { scheme: string; moment: Moment }): VNode {
  const language = useLanguage();
  const { id, window, term, youngerThan } = moment;
  const own = `wanneer.${scheme}.${id}`;
  return (
    <Sentence
      of={language.has(own) ? own : `wanneer.${id}`}
      as="p"
      values={{
        van: window && language.dayOfYear(window.from),
        tot: window && language.dayOfYear(window.until),
        termijn: term && language.plain(`termijn.${term.unit}`, { count: term.number }),
        leeftijd: youngerThan,
      }}
    />
  );
}
