import type { VNode } from 'preact';
import { dontKnow } from '../engine/answers.ts';
import type { FactId } from '../engine/ruleset.ts';
import { AnswerWords } from './AnswerWords.tsx';
import { useCheck } from './check-context.ts';
import { isRange } from './field.ts';
import { Icon } from './Icon.tsx';
import { isEstimate, questionFor } from './inkomsten.ts';
import { isAskable, nextView } from './journey.ts';
import { useLanguage } from './language.ts';
import { questionKind } from './question-kind.ts';
import { Reckoned } from './Reckoned.tsx';
import { Sentence } from './Sentence.tsx';
import { usePage } from './use-page.ts';
import { Wipe } from './Wipe.tsx';

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

/** The figures that schemes reckon with. */
const shownIncomes = ['inkomen', 'toetsingsinkomen'] as const;

/** The answers that were given, those that a scheme still waits for, and estimates, which may be made exact. */
export function AnswerList({ change = false }: { change?: boolean }): VNode {
  const { rules, journey, result, situation, actions } = useCheck();
  const language = useLanguage();
  const open = new Set(
    result.outcomes.flatMap(({ missing }) => missing.map((id) => questionFor(journey.answers, id))),
  );
  const shown = rules.facts.filter(
    ({ id }) =>
      (journey.answers[id] !== undefined || open.has(id) || isShownEstimate(id)) &&
      isAskable(rules, journey.answers, id),
  );
  return (
    <dl class="given">
      {shown.map((fact) => {
        const answer = journey.answers[fact.id];
        return (
          <div key={fact.id} class={answer === undefined || answer === dontKnow ? 'open' : ''}>
            <Sentence of={`feit.${fact.id}`} as="dt" />
            <dd>
              {(answer !== undefined || !isShownEstimate(fact.id)) && (
                <AnswerWords fact={fact} answer={answer} />
              )}
              {shownIncomes
                .filter((id) => rowOf(id) === fact.id)
                .map((id) => (
                  <p key={id} class="reckoned">
                    <Reckoned fact={id} beside="antwoord" />
                  </p>
                ))}
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

  function isShownEstimate(id: FactId): boolean {
    return shownIncomes.some((shown) => shown === id) && isEstimate(situation, id);
  }

  /** An estimate stands in a row of its own, and what the incomes tell exactly beside the incomes. */
  function rowOf(id: FactId): FactId | null {
    if (isShownEstimate(id)) return id;
    return situation.answered(id) === null ? 'inkomsten' : null;
  }
}
