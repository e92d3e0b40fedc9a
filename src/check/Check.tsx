import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { TakeIn } from '../hand-over/TakeIn.tsx';
import { CheckPages } from './CheckPages.tsx';
import { CheckContext, type CheckState } from './check-context.ts';
import type { CheckData } from './check-data.ts';
import { Icon } from './Icon.tsx';
import { hasAnswers } from './journey.ts';
import { LanguageContext, speak } from './language.ts';
import { Sentence } from './Sentence.tsx';
import { visitorDay } from './today.ts';
import { useCheckState } from './use-check-state.ts';

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
