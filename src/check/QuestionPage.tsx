import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dontKnow, isRange, type Range } from '../engine/answers.ts';
import { isPartOfFormula } from '../engine/limit.ts';
import { offers } from '../engine/offers.ts';
import type { Outcome } from '../engine/outcome.ts';
import { conversationParts, type Fact, isTickable } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { canGoBack } from '../journey/history.ts';
import { asksWholeYear, estimateOf, personsAsked, wholeYear } from '../journey/incomes.ts';
import { progressOf } from '../journey/progress.ts';
import { factsAsked, newFirst, type Question } from '../journey/questions.ts';
import { usePage } from '../journey/use-page.ts';
import { Wipe } from '../journey/Wipe.tsx';
import { ChoiceField } from '../questions/ChoiceField.tsx';
import { FaultText } from '../questions/FaultText.tsx';
import { type FieldProps, fields, hintId, questionId } from '../questions/field.ts';
import { HouseholdField } from '../questions/HouseholdField.tsx';
import { InkomstenField } from '../questions/InkomstenField.tsx';
import { OpvangField } from '../questions/OpvangField.tsx';
import { questionKind } from '../questions/question-kind.ts';
import { RangeField } from '../questions/RangeField.tsx';
import { EstimateWords } from '../questions/Reckoned.tsx';
import { readAnswer } from '../questions/read-answer.ts';
import { householdPage, isForToeslagen, readHousehold } from '../questions/read-household.ts';
import { readTicks } from '../questions/read-ticks.ts';
import { type Fault, type PageReading, type Typed, typedIn } from '../questions/reading.ts';
import { TicksField } from '../questions/TicksField.tsx';
import { useWaiting } from '../questions/use-waiting.ts';
import { readWholeYear, WholeYear, wholeYearIn } from '../questions/WholeYear.tsx';
import { Found } from '../result/Found.tsx';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';

/** One question with its answers, why it is asked, and the ways on and back. */
export function QuestionPage({ question }: { question: Question }): VNode {
  const { rules, scope, journey, result, actions } = useCheck();
  const language = useLanguage();
  const [fault, setFault] = useState<Fault | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { id } = question;
  const asked = newFirst(factsAsked(rules, journey.answers, result.outcomes, question), journey);
  const ticks = asked.filter(isTickable);
  const isHousehold = id === householdPage;
  const isTicks = question.facts.every(isTickable);
  const [fact] = question.facts as [Fact];
  const along = asksWholeYear(journey.answers, result.outcomes) ? wholeYearIn(question) : null;
  const part = conversationParts.indexOf(fact.part) + 1;
  const progress = progressOf(rules, journey.answers, fact);
  usePage();

  function submit(event: Event): void {
    event.preventDefault();
    if (form.current === null) return;
    const reading = read(typedIn(new FormData(form.current)));
    if ('answers' in reading) {
      actions.give(reading.answers);
      return;
    }
    setFault(reading.fault);
    const field = form.current.elements.namedItem(reading.fault.field);
    const first = field instanceof RadioNodeList ? field[0] : field;
    if (first instanceof HTMLElement) first.focus();
  }

  function read(typed: Typed): PageReading {
    if (isHousehold) return readHousehold(rules, typed, isForToeslagen(scope));
    if (isTicks) return readTicks(ticks, typed);
    const reading = readAnswer(fact, typed, personsAsked(journey.answers));
    if ('fault' in reading) return reading;
    const answers = { [fact.id]: reading.answer };
    if (along === null) return { answers };
    // Who does not know the incomes gives a figure of the year itself.
    if (reading.answer === dontKnow) return { answers: { ...answers, [wholeYear]: dontKnow } };
    const year = readWholeYear(rules, along, typed);
    return 'fault' in year ? year : { answers: { ...answers, ...year.answers } };
  }

  const hint = language.has(`vraag.${id}.uitleg`) ? `vraag.${id}.uitleg` : null;
  const estimate = useEstimate(fact);
  const waiting = useWaiting(asked);
  const cards = isTicks || (!isHousehold && ['keuze', 'bereik'].includes(questionKind(fact)));
  const heading = (
    <h1 id={questionId} tabIndex={-1} aria-describedby="deel">
      <Sentence of={`vraag.${id}.titel`} />
    </h1>
  );
  const field = (
    <>
      {estimate !== null && (
        <p class="privacy">
          <Icon name="info" />
          <span>
            <Sentence
              of={`rekenen.schatting.${fact.id}`}
              values={{ bedrag: <EstimateWords range={estimate} /> }}
            />{' '}
            {waiting.length > 0 && (
              <>
                <Sentence of="rekenen.dicht-bij-grens" />{' '}
              </>
            )}
            <Sentence of="rekenen.weet-u-het" />
          </span>
        </p>
      )}
      {hint !== null && <Sentence of={hint} as="p" class="lead" id={hintId} />}
      {estimate !== null && <Sentence of={`vraag.${fact.id}.waar`} as="p" />}
      {isHousehold && <HouseholdField fault={fault} forgetFault={() => setFault(null)} />}
      {isTicks && <TicksField facts={ticks} answers={journey.answers} fault={fault} />}
      {!isHousehold && !isTicks && (
        <>
          <FaultText fact={fact} fault={fault} at={fields.answer} />
          <Field
            fact={fact}
            answer={journey.answers[fact.id] ?? journey.kept[fact.id]}
            fault={fault}
            estimate={estimate}
            below={(isPerYear) => along && <WholeYear fact={along} fault={fault} isPerYear={isPerYear} />}
          />
        </>
      )}
    </>
  );

  return (
    <form class="wrap q" id={`vraag-${id}`} noValidate autocomplete="off" ref={form} onSubmit={submit}>
      {Object.keys(journey.answers).length === 0 && journey.notice === null && (
        <p class="privacy">
          <Icon name="lock" />
          <span>
            <Sentence of="check.privacy" /> <Sentence of="check.weg-na-sluiten" />
          </span>
        </p>
      )}
      <PartOf number={part} />
      {cards ? (
        <fieldset class="opts" aria-describedby={hint === null ? undefined : hintId}>
          <legend>{heading}</legend>
          {field}
        </fieldset>
      ) : (
        <div class="opts">
          {heading}
          {field}
        </div>
      )}
      <Why facts={asked} schemes={waiting} isEstimated={estimate !== null} />
      {progress === 'later' && <Found />}
      <div class="actions">
        <button type="submit" class="btn">
          <Sentence of="check.verder" />
          <Icon name="arrow-right" flip />
        </button>
        {canGoBack() && (
          <button type="button" class="btn plain" onClick={actions.back}>
            <Sentence of="check.terug" />
          </button>
        )}
        {progress !== 'first-part' && (
          <button type="button" class="btn plain" onClick={() => actions.open({ page: 'uitkomst' })}>
            <Sentence of="check.tot-nu-toe" />
          </button>
        )}
      </div>
      <Wipe />
    </form>
  );
}

/** The field that goes with the kind of the question. Who the people in the home are is asked on the page of the household. */
function Field({
  estimate,
  below,
  ...props
}: FieldProps<Fact> & {
  estimate: Range | null;
  below(isPerYear: boolean): VNode | null;
}): VNode | null {
  const { rules, on, journey } = useCheck();
  const { fact } = props;
  if (fact.type === 'keuze') return <ChoiceField {...props} fact={fact} />;
  if (fact.type === 'opvang') return <OpvangField {...props} fact={fact} />;
  if (fact.type === 'inkomsten') return <InkomstenField {...props} fact={fact} below={below} />;
  if (fact.type === 'leeftijden' || fact.type === 'medebewoners' || fact.type === 'lijst') return null;
  const ranges = isPartOfFormula(fact)
    ? []
    : offers(rules, journey.answers, on, fact.id).filter(isRange).filter(isNear);
  return <RangeField {...props} fact={fact} ranges={ranges} />;

  /** Beside an estimate only the ranges are offered in which it lies. */
  function isNear({ min, max }: Range): boolean {
    return estimate === null || (min <= estimate.max && estimate.min <= max);
  }
}

/** What the incomes come to for a fact that is asked because that is near a limit; null for any other. */
function useEstimate(fact: Fact): Range | null {
  const { rules, on, journey } = useCheck();
  const estimate = estimateOf(rules, journey.answers, on, fact.id);
  // "€ 0 tot € 22.000" would be no help to who just said that the incomes are not known.
  const isKnown = journey.answers.inkomsten !== dontKnow;
  return isKnown && estimate !== null && estimate.min < estimate.max ? estimate : null;
}

function PartOf({ number }: { number: number }): VNode {
  return (
    <div class="where soft small">
      <ol aria-hidden="true">
        {conversationParts.map((part, index) => (
          <li key={part} class={index < number ? 'done' : ''} />
        ))}
      </ol>
      <Sentence
        of="check.deel"
        as="p"
        id="deel"
        values={{
          nummer: String(number),
          totaal: String(conversationParts.length),
          naam: <Sentence of={`deel.${conversationParts[number - 1]}`} />,
        }}
      />
    </div>
  );
}

/** The schemes that wait for these answers, and where to find them; beside an estimate that is said above. */
function Why(props: { facts: readonly Fact[]; schemes: Outcome[]; isEstimated: boolean }): VNode {
  const { facts, schemes, isEstimated } = props;
  const language = useLanguage();
  const where = facts.filter(({ id, page }) => page !== householdPage && language.has(`vraag.${id}.waar`));
  return (
    <details>
      <summary>
        <Icon name="chevron" class="turn flip" />
        <Sentence of="check.waarom" />
      </summary>
      {schemes.length > 0 && (
        <>
          <Sentence of="check.waarom-regelingen" as="p" count={schemes.length} />
          <ul>
            {schemes.map(({ scheme }) => (
              <li key={scheme}>
                <span translate={false}>{language.text(`regeling.${scheme}.naam`)}</span>{' '}
                <Sentence of={`regeling.${scheme}.kort`} class="soft small" />
              </li>
            ))}
          </ul>
        </>
      )}
      {schemes.length === 0 && (
        <Sentence of={isEstimated ? 'rekenen.preciezer' : 'check.waarom-niets'} as="p" />
      )}
      {!isEstimated && where.length > 0 && (
        <>
          <p>
            <Sentence of="check.waar" as="strong" />
          </p>
          {where.map(({ id, ...fact }) => (
            <p key={id}>
              {isTickable({ id, ...fact }) && (
                <>
                  <Sentence of={`kruis.${id}`} as="strong" />
                  {': '}
                </>
              )}
              <Sentence of={`vraag.${id}.waar`} />
            </p>
          ))}
        </>
      )}
    </details>
  );
}
