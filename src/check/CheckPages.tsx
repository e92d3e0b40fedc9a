import type { VNode } from 'preact';
import { WrongClock } from '../island/WrongClock.tsx';
import { useCheck } from '../journey/check-context.ts';
import { keyOf } from '../journey/contradictions.ts';
import { progressOf } from '../journey/progress.ts';
import { questionOf } from '../journey/questions.ts';
import { AnswersPage } from '../questions/AnswersPage.tsx';
import { ContradictionPage, Unconfirmed } from '../questions/Contradiction.tsx';
import { Found } from '../result/Found.tsx';
import { ResultPage } from '../result/ResultPage.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { AimLine, AimRest } from './AimLine.tsx';
import { QuestionPage } from './QuestionPage.tsx';

/** The page of the check that is open, and above it what is said once. */
export function CheckPages(): VNode {
  const { rules, on, clock, journey, found } = useCheck();
  const { view, notice } = journey;
  const question = view.page === 'vraag' ? questionOf(rules, view.fact) : null;
  const first = question?.facts[0];
  const isAtTurn = first !== undefined && progressOf(rules, journey.answers, first) === 'turn';

  return (
    <>
      <div class="wrap notices" role="status">
        {notice !== null && <Sentence of={`check.${notice}`} as="p" class="privacy" />}
        {isAtTurn && <Found />}
      </div>
      <div class="wrap">
        <WrongClock clock={clock} on={on} />
      </div>
      <AimLine />
      {question !== null && <QuestionPage key={`${journey.round} ${question.id}`} question={question} />}
      {view.page === 'uitkomst' && (
        <div class="wrap">
          <Unconfirmed from="uitkomst" />
        </div>
      )}
      {view.page === 'klopt' && found !== null && <ContradictionPage key={keyOf(found)} found={found} />}
      {view.page === 'antwoorden' && <AnswersPage />}
      {view.page === 'uitkomst' && <ResultPage key={journey.aim?.id} />}
      {view.page === 'uitkomst' && <AimRest />}
    </>
  );
}
