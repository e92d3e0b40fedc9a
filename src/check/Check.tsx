import type { VNode } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { check } from '../engine/check.ts';
import { Situation } from '../engine/situation.ts';
import { AnswersPage } from './AnswersPage.tsx';
import { ContradictionPage, Unconfirmed } from './Contradiction.tsx';
import { CheckContext } from './check-context.ts';
import type { CheckData } from './check-data.ts';
import { keyOf } from './contradictions.ts';
import { Found } from './Found.tsx';
import { unconfirmed } from './journey.ts';
import { LanguageContext, speak } from './language.ts';
import { progressOf } from './parts.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { questionOf } from './questions.ts';
import { ResultPage } from './ResultPage.tsx';
import { Sentence } from './Sentence.tsx';
import { today } from './today.ts';
import { useGuard } from './use-guard.ts';
import { useJourney } from './use-journey.ts';

/** The check: questions, answers and result. Everything that it knows stays in the memory of this page. */
export function Check({ rules, texts, helpers, language: code }: CheckData): VNode {
  const language = useMemo(() => speak(code, texts), [code, texts]);
  const on = useMemo(today, []);
  const { journey, actions } = useJourney(rules, on, language.path('/'));
  const result = useMemo(() => check(rules, journey.answers, on), [rules, journey.answers, on]);
  const situation = useMemo(() => new Situation(rules, journey.answers, on), [rules, journey.answers, on]);
  const found = useMemo(() => unconfirmed(rules, on, journey), [rules, on, journey]);
  useGuard(Object.values(journey.answers).some((answer) => answer !== undefined));
  // The page shows that the questions are loading until they are there.
  useLayoutEffect(() => document.getElementById('laden')?.remove(), []);
  const { view, notice } = journey;
  const question = view.page === 'vraag' ? questionOf(rules, view.fact) : null;
  const first = question?.facts[0];
  const isAtTurn = first !== undefined && progressOf(rules, journey.answers, first) === 'turn';

  return (
    <LanguageContext.Provider value={language}>
      <CheckContext.Provider value={{ rules, on, journey, result, situation, helpers, found, actions }}>
        <div class="wrap notices" role="status">
          {notice !== null && <Sentence of={`check.${notice}`} as="p" class="privacy" />}
          {isAtTurn && <Found />}
        </div>
        {question !== null && <QuestionPage key={question.id} question={question} />}
        {view.page === 'uitkomst' && (
          <div class="wrap">
            <Unconfirmed from="uitkomst" />
          </div>
        )}
        {view.page === 'klopt' && found !== null && <ContradictionPage key={keyOf(found)} found={found} />}
        {view.page === 'antwoorden' && <AnswersPage />}
        {view.page === 'uitkomst' && <ResultPage />}
      </CheckContext.Provider>
    </LanguageContext.Provider>
  );
}
