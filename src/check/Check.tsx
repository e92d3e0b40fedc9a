import type { VNode } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { check } from '../engine/check.ts';
import { Situation } from '../engine/situation.ts';
import { AnswersPage } from './AnswersPage.tsx';
import { CheckContext } from './check-context.ts';
import type { CheckData } from './check-data.ts';
import { LanguageContext, speak } from './language.ts';
import { questionOf } from './questions.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { ResultPage } from './ResultPage.tsx';
import { Sentence } from './Sentence.tsx';
import { today } from './today.ts';
import { useGuard } from './use-guard.ts';
import { useJourney } from './use-journey.ts';

/** The check: questions, answers and result. Everything that it knows stays in the memory of this page. */
export function Check({ rules, texts, language: code }: CheckData): VNode {
  const language = useMemo(() => speak(code, texts), [code, texts]);
  const on = useMemo(today, []);
  const { journey, actions } = useJourney(rules, on, language.path('/'));
  const result = useMemo(() => check(rules, journey.answers, on), [rules, journey.answers, on]);
  const situation = useMemo(() => new Situation(rules, journey.answers, on), [rules, journey.answers, on]);
  useGuard(Object.values(journey.answers).some((answer) => answer !== undefined));
  // The page shows that the questions are loading until they are there.
  useLayoutEffect(() => document.getElementById('laden')?.remove(), []);
  const { view, notice } = journey;
  const question = view.page === 'vraag' ? questionOf(rules, view.fact) : null;

  return (
    <LanguageContext.Provider value={language}>
      <CheckContext.Provider value={{ rules, on, journey, result, situation, actions }}>
        <div class="wrap notices" role="status">
          {notice !== null && <Sentence of={`check.${notice}`} as="p" class="privacy" />}
        </div>
        {question !== null && <QuestionPage key={question.id} question={question} />}
        {view.page === 'antwoorden' && <AnswersPage />}
        {view.page === 'uitkomst' && <ResultPage />}
      </CheckContext.Provider>
    </LanguageContext.Provider>
  );
}
