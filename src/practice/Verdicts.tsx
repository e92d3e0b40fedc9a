import type { VNode } from 'preact';
import type { Trace } from '../engine/outcome.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import { CheckContext, type CheckState } from '../journey/check-context.ts';
import { groups } from '../result/groups.ts';
import type { Judged } from '../result/judged.ts';
import { Doubt, ReasonSentence } from '../result/Reasons.tsx';
import { doubtfulSource, mainReason, shownReasons } from '../result/reasons.ts';
import { Worth } from '../result/SchemeCard.tsx';
import { SchemeName } from '../result/SchemeName.tsx';
import { ShortfallWords } from '../result/ShortfallWords.tsx';
import { shortfallOf } from '../result/shortfall.ts';
import { Icon } from '../words/Icon.tsx';
import type { Language } from '../words/languages.ts';
import { Sentence } from '../words/Sentence.tsx';
import { LanguageContext, speak } from '../words/speech.ts';
import type { Exercise } from './exercises.ts';

interface Props {
  rules: Ruleset;
  language: Language;
  texts: Record<string, string>;
  /** The municipality's telephone number, as people write it. */
  phone: string;
  exercise: Exercise;
}

/** What the check says of a practice case, in its own words. For the build: nothing on it can be pressed. */
export function Verdicts({ rules, language, texts, phone, exercise }: Props): VNode {
  const state = stateOf(rules, phone, exercise);
  return (
    <LanguageContext.Provider value={speak(language, texts)}>
      <CheckContext.Provider value={state}>
        <ul class="practice-verdicts">
          {exercise.judged.map((judged) => (
            <Line key={judged.scheme.id} judged={judged} state={state} />
          ))}
        </ul>
      </CheckContext.Provider>
    </LanguageContext.Provider>
  );
}

function Line({ judged, state }: { judged: Judged; state: CheckState }): VNode {
  const { scheme, outcome } = judged;
  const look = groups.find(({ verdict }) => verdict === outcome.verdict)?.look ?? 'misschien';
  const traces = reasonsOf(judged, state);
  const doubtful = traces
    .map((trace) => doubtfulSource(state.rules, trace))
    .find((source) => source !== null);
  return (
    <li class={look}>
      <Icon name={look} />
      <div>
        <p class="practice-line">
          <strong>
            <SchemeName id={scheme.id} />
          </strong>
          <Worth {...judged} />
        </p>
        <Sentence of={`uitkomst.${outcome.verdict}`} as="p" class="practice-verdict" />
        {traces.map((trace) => (
          <Reason key={trace.id} scheme={scheme.id} trace={trace} state={state} />
        ))}
        {doubtful && (
          <p class="small soft">
            <Doubt source={doubtful} />
          </p>
        )}
      </div>
    </li>
  );
}

/**
 * Everything that decided where something is open or in the way, else the one reason that stands on the card of the check. That an amount
 * is lacking is said once.
 */
function reasonsOf({ outcome }: Judged, { rules, journey }: CheckState): Trace[] {
  const decided = shownReasons(rules, journey.answers, outcome).filter(({ decides }) => decides);
  const main = mainReason(rules, journey.answers, outcome);
  if (outcome.verdict === 'waarschijnlijk-wel' && main) return [main];
  const lacking = decided.filter(({ reason, limit }) => reason === 'bedrag-ontbreekt' && limit === null);
  return decided.filter((trace) => !lacking.slice(1).includes(trace));
}

function Reason({ scheme, trace, state }: { scheme: string; trace: Trace; state: CheckState }): VNode {
  const shortfall = shortfallOf(state.rules, state.situation, trace);
  return (
    <p class="small">
      <ReasonSentence scheme={scheme} trace={trace} />{' '}
      {shortfall !== null && trace.fact !== null && (
        <ShortfallWords fact={trace.fact} shortfall={shortfall} remark />
      )}
    </p>
  );
}

/** What the words of a reason ask of the check. Nothing else of it is there, because nothing on this page can be pressed. */
function stateOf(rules: Ruleset, phone: string, { answers, on }: Exercise): CheckState {
  const state = { rules, on, phone, journey: { answers }, situation: new Situation(rules, answers, on) };
  return state as unknown as CheckState;
}
