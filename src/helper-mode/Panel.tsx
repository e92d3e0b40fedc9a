import type { VNode } from 'preact';
import type { Fact } from '../engine/ruleset.ts';
import { TakeIn } from '../hand-over/TakeIn.tsx';
import { type Actions, useCheck } from '../journey/check-context.ts';
import { factsAsked, questionOf } from '../journey/questions.ts';
import { TakeAlong } from '../result/TakeAlong.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { Clashes } from './Clashes.tsx';
import { useHelper } from './helper-context.ts';
import { Notes } from './Notes.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Standing, Totals } from './Standing.tsx';

interface Props {
  isForm: boolean;
  hasKeys: boolean;
  setKeys: (isOn: boolean) => void;
  fill: Actions['fill'];
}

/** What the helper needs beside the questions: what it comes to, what to know of them, and what the client takes along. */
export function Panel({ isForm, hasKeys, setKeys, fill }: Props): VNode {
  const language = useLanguage();
  const noted = useNoted(isForm);
  return (
    <aside class="helper-panel" aria-label={language.plain('hulpmodus.voor-u')}>
      <Totals />
      <Notes facts={noted} />
      <Clashes />
      <Standing />
      <section aria-labelledby="meegeven">
        <h2 id="meegeven">
          <Sentence of="hulpmodus.meegeven" />
        </h2>
        <TakeAlong />
        <TakeIn fill={fill} />
      </section>
      <Shortcuts isOn={hasKeys} isForm={isForm} turn={setKeys} />
    </aside>
  );
}

/** The facts that there are notes about: in the form the one with the focus, else those of the question that is open. */
function useNoted(isForm: boolean): Fact[] {
  const { rules, journey, result } = useCheck();
  const { focus } = useHelper();
  const { view, answers } = journey;
  if (isForm) return rules.facts.filter(({ id }) => id === (focus ?? rules.facts[0]?.id));
  if (view.page !== 'vraag') return [];
  return factsAsked(rules, answers, result.outcomes, questionOf(rules, view.fact));
}
