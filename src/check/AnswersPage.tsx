import type { VNode } from 'preact';
import { dontKnow } from '../engine/answers.ts';
import { AnswerWords } from './AnswerWords.tsx';
import { useCheck } from './check-context.ts';
import { isRange } from './field.ts';
import { Icon } from './Icon.tsx';
import { isInkomsten, questionFor } from './inkomsten.ts';
import { isAskable, nextView } from './journey.ts';
import { useLanguage } from './language.ts';
import { questionKind } from './question-kind.ts';
import { Reckoned } from './Reckoned.tsx';
import { Sentence } from './Sentence.tsx';
import { usePage } from './use-page.ts';
import { Wipe } from './Wipe.tsx';

/** What schemes reckon with for these incomes, where that was not answered itself. */
function ReckonedIncomes(): VNode {
  const { journey } = useCheck();
  return (
    <>
      {(['inkomen', 'toetsingsinkomen'] as const)
        .filter((fact) => journey.answers[fact] === undefined)
        .map((fact) => (
          <p key={fact} class="reckoned">
            <Reckoned fact={fact} beside="antwoord" />
          </p>
        ))}
    </>
  );
}

/** All answers, each with a way to change it. */
export function AnswersPage(): VNode {
  const { rules, on, journey, actions } = useCheck();
  usePage(useLanguage().plain('check.titel-antwoorden'));
  const toGo = nextView(rules, journey.answers, on);
  return (
    <div class="wrap q" id="antwoorden">
      <h1 tabIndex={-1}>
        <Sentence of="check.antwoorden" />
      </h1>
      <Sentence of="check.antwoorden-uitleg" as="p" class="lead" />
      <AnswerList change />
      <div class="actions">
        <button type="button" class="btn" onClick={() => actions.open(toGo)}>
          <Sentence of={toGo.page === 'uitkomst' ? 'check.naar-uitkomst' : 'check.ga-verder'} />
          <Icon name="arrow-right" flip />
        </button>
        <button type="button" class="btn plain" onClick={actions.back}>
          <Sentence of="check.terug" />
        </button>
        {toGo.page !== 'uitkomst' && (
          <button type="button" class="btn plain" onClick={() => actions.open({ page: 'uitkomst' })}>
            <Sentence of="check.tot-nu-toe" />
          </button>
        )}
      </div>
      <Wipe />
    </div>
  );
}

/** The answers that were given and those that a scheme still waits for. */
export function AnswerList({ change = false }: { change?: boolean }): VNode {
  const { rules, journey, result, actions } = useCheck();
  const language = useLanguage();
  const open = new Set(
    result.outcomes.flatMap(({ missing }) => missing.map((id) => questionFor(journey.answers, id))),
  );
  const shown = rules.facts.filter(
    ({ id }) => (journey.answers[id] !== undefined || open.has(id)) && isAskable(rules, journey.answers, id),
  );
  return (
    <dl class="given">
      {shown.map((fact) => {
        const answer = journey.answers[fact.id];
        return (
          <div key={fact.id} class={answer === undefined || answer === dontKnow ? 'open' : ''}>
            <Sentence of={`feit.${fact.id}`} as="dt" />
            <dd>
              <AnswerWords fact={fact} answer={answer} />
              {isInkomsten(fact.id, answer) && <ReckonedIncomes />}
              {questionKind(fact) === 'getal' && isRange(answer) && (
                <>
                  {' '}
                  <Sentence of={`eenheid.${fact.id}`} />
                </>
              )}
            </dd>
            {change && (
              <dd class="change">
                <button
                  type="button"
                  class="btn plain small"
                  onClick={() => actions.open({ page: 'vraag', fact: fact.id }, 'antwoorden')}
                >
                  <Sentence of={answer === undefined ? 'check.beantwoord' : 'check.wijzig'} />
                  <span class="visually-hidden"> {language.plain(`feit.${fact.id}`)}</span>
                </button>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
