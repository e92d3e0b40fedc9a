import type { VNode } from 'preact';
import { type Answer, dontKnow, isRange } from '../engine/answers.ts';
import { conversationParts, type Fact, type FactId } from '../engine/ruleset.ts';
import type { Situation } from '../engine/situation.ts';
import { useCheck } from '../journey/check-context.ts';
import { isEstimate } from '../journey/incomes.ts';
import { isAskable, nextView } from '../journey/journey.ts';
import { openFacts } from '../journey/questions.ts';
import { usePage } from '../journey/use-page.ts';
import { Wipe } from '../journey/Wipe.tsx';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { AnswerWords } from './AnswerWords.tsx';
import { Unconfirmed } from './Contradiction.tsx';
import { questionKind } from './question-kind.ts';
import { Reckoned } from './Reckoned.tsx';

/** All answers by part of the conversation, each with a way to change it, and what is still open. */
export function AnswersPage(): VNode {
  const { scope, on, journey, actions } = useCheck();
  usePage();
  const toGo = nextView(scope, journey.answers, on);
  const rows = useRows();
  return (
    <div class="wrap q" id="antwoorden">
      <h1 tabIndex={-1}>
        <Sentence of="check.antwoorden" />
      </h1>
      <Sentence of="check.antwoorden-uitleg" as="p" class="lead" />
      <Tally rows={rows} />
      <Unconfirmed from="antwoorden" />
      {conversationParts.map((part) => {
        const own = rows.filter(({ fact }) => fact.part === part);
        return (
          own.length > 0 && (
            <section key={part} class="review" aria-labelledby={`deel-${part}`}>
              <h2 id={`deel-${part}`}>
                <Sentence of={`deel.${part}`} />
              </h2>
              <dl class="surface given">
                {own.map((row) => (
                  <AnswerRow key={row.fact.id} {...row} change />
                ))}
              </dl>
            </section>
          )
        );
      })}
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

/** The answers in one list, as they stand under a result on paper. */
export function AnswerList(): VNode {
  return (
    <dl class="given">
      {useRows().map((row) => (
        <AnswerRow key={row.fact.id} {...row} />
      ))}
    </dl>
  );
}

/** One line of the list: a fact, its answer, and whether its figure follows from the incomes and is an estimate. */
interface Row {
  fact: Fact;
  answer: Answer | undefined;
  isEstimated: boolean;
}

const isOpen = ({ answer, isEstimated }: Row): boolean => answer === undefined && !isEstimated;

/** How much is still open, and how often the visitor did not know. */
function Tally({ rows }: { rows: readonly Row[] }): VNode {
  const open = rows.filter(isOpen).length;
  const unknown = rows.filter(({ answer }) => answer === dontKnow).length;
  return (
    <p class={`privacy tally-of-answers ${open > 0 ? 'misschien' : 'wel'}`}>
      <Icon name={open > 0 ? 'misschien' : 'wel'} />
      <span>
        {open > 0 ? (
          <Sentence of="check.vragen-open" as="strong" count={open} />
        ) : (
          <Sentence of="check.niets-open" as="strong" />
        )}{' '}
        {unknown > 0 && (
          <>
            <Sentence of="check.weet-niet-bij" count={unknown} />{' '}
          </>
        )}
        {open + unknown > 0 && <Sentence of="check.meer-weten" />}
      </span>
    </p>
  );
}

/** The figures that schemes reckon with. */
const shownIncomes = ['inkomen', 'toetsingsinkomen'] as const;

/** The answers that were given, those that a scheme still waits for, and estimates, which may be made exact. */
function useRows(): Row[] {
  const { rules, journey, result, situation } = useCheck();
  const { answers } = journey;
  const waiting = openFacts(answers, result.outcomes);
  return rules.facts
    .map((fact) => ({ fact, answer: answers[fact.id], isEstimated: isShownEstimate(situation, fact.id) }))
    .filter(
      ({ fact: { id }, answer, isEstimated }) =>
        (answer !== undefined || waiting.has(id) || isEstimated) && isAskable(rules, answers, id),
    );
}

const isShownEstimate = (situation: Situation, id: FactId): boolean =>
  shownIncomes.some((shown) => shown === id) && isEstimate(situation, id);

function AnswerRow({ change = false, ...row }: Row & { change?: boolean }): VNode {
  const { situation, actions } = useCheck();
  const language = useLanguage();
  const { fact, answer, isEstimated } = row;
  const words = <AnswerWords fact={fact} answer={answer} />;
  const isNotKnown = isOpen(row) || answer === dontKnow;
  return (
    <div class={isOpen(row) ? 'open' : ''}>
      <Sentence of={`feit.${fact.id}`} as="dt" />
      <dd>
        {isNotKnown ? (
          <span key={String(answer)} class={`tag ${isOpen(row) ? 'misschien' : 'niet'}`}>
            <Icon name={isOpen(row) ? 'niet' : 'misschien'} />
            {words}
          </span>
        ) : (
          !(isEstimated && answer === undefined) && words
        )}
        {shownIncomes
          .filter((id) => rowOf(id) === fact.id)
          .map((id) => (
            <p key={id} class="reckoned soft small">
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
            class={`btn small ${isOpen(row) ? 'quiet' : 'plain'}`}
            onClick={() => actions.open({ page: 'vraag', fact: fact.id }, 'antwoorden')}
          >
            <Icon name="pencil" />
            <Sentence of={isOpen(row) ? 'check.beantwoord' : 'check.wijzig'} />
            <span class="visually-hidden"> {language.plain(`feit.${fact.id}`)}</span>
          </button>
        </dd>
      )}
    </div>
  );

  /** An estimate stands in a row of its own, and what the incomes tell exactly beside the incomes. */
  function rowOf(id: FactId): FactId | null {
    if (isShownEstimate(situation, id)) return id;
    return situation.answered(id) === null ? 'inkomsten' : null;
  }
}
