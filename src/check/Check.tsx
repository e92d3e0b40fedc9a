import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { CheckPages } from './CheckPages.tsx';
import { CheckContext } from './check-context.ts';
import type { CheckData } from './check-data.ts';
import { LanguageContext, speak } from './language.ts';
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
      </CheckContext.Provider>
    </LanguageContext.Provider>
  );
}
