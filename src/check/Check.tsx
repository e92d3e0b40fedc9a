import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { TakeIn } from '../hand-over/TakeIn.tsx';
import { visitorDay } from '../island/today.ts';
import { CheckContext, type CheckState } from '../journey/check-context.ts';
import type { CheckData } from '../journey/check-data.ts';
import { hasAnswers } from '../journey/journey.ts';
import { useCheckState } from '../journey/use-check-state.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { LanguageContext, speak } from '../words/speech.ts';
import { CheckPages } from './CheckPages.tsx';

/** The check: questions, answers and result. Everything that it knows stays in the memory of this page. */
export function Check({ texts, language: code, built, ...data }: CheckData): VNode {
  const language = useMemo(() => speak(code, texts), [code, texts]);
  const day = useMemo(() => visitorDay(built), [built]);
  const state = useCheckState(data, language.path('/'), day);
  return (
    <LanguageContext.Provider value={language}>
      <CheckContext.Provider value={state}>
        <CheckPages />
        {!hasAnswers(state.journey) && <Brought fill={state.actions.fill} />}
      </CheckContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Below the first question: the way in for who brings a code. */
function Brought({ fill }: Pick<CheckState['actions'], 'fill'>): VNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="wrap brought">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <Icon name="chevron" class="turn flip" />
          <Sentence of="code.kop" />
        </summary>
        <Sentence of="code.uitleg" as="p" />
        {isOpen && <TakeIn fill={fill} />}
      </details>
    </div>
  );
}
