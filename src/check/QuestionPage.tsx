import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Range } from '../engine/answers.ts';
import { check } from '../engine/check.ts';
import { isPartOfFormula } from '../engine/limit.ts';
import { offers } from '../engine/offers.ts';
import type { Outcome } from '../engine/outcome.ts';
import { conversationParts, type Fact } from '../engine/ruleset.ts';
import { ChildrenField } from './ChildrenField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { useCheck } from './check-context.ts';
import { FaultText } from './FaultText.tsx';
import { type FieldProps, hintId, isRange, questionId } from './field.ts';
import { Icon } from './Icon.tsx';
import { InkomstenField } from './InkomstenField.tsx';
import { estimateOf, personsAsked, questionFor } from './inkomsten.ts';
import { useLanguage } from './language.ts';
import { NumberField } from './NumberField.tsx';
import { OpvangField } from './OpvangField.tsx';
import { isPastFirstPart } from './parts.ts';
import { questionKind } from './question-kind.ts';
import { RangeField } from './RangeField.tsx';
import { EstimateWords } from './Reckoned.tsx';
import { fields, readAnswer } from './read-answer.ts';
import type { Fault } from './reading.ts';
import { Sentence } from './Sentence.tsx';
import { usePage } from './use-page.ts';
import { Wipe } from './Wipe.tsx';

/** One question with its answers, why it is asked, and the ways on and back. */
export function QuestionPage({ fact }: { fact: Fact }): VNode {
  const { rules, journey, actions } = useCheck();
  const language = useLanguage();
  const [fault, setFault] = useState<Fault | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const question = language.plain(`vraag.${fact.id}.titel`);
  const part = conversationParts.indexOf(fact.part) + 1;
  usePage(
    language.plain(fault === null ? 'check.titel-vraag' : 'check.titel-fout', {
      vraag: question,
      nummer: part,
      totaal: conversationParts.length,
    }),
  );

  function submit(event: Event): void {
    event.preventDefault();
    if (form.current === null) return;
    const reading = readAnswer(fact, new FormData(form.current), personsAsked(journey.answers));
    if ('answer' in reading) {
      actions.give(fact.id, reading.answer);
      return;
    }
    setFault(reading.fault);
    const field = form.current.elements.namedItem(reading.fault.field);
    const first = field instanceof RadioNodeList ? field[0] : field;
    if (first instanceof HTMLElement) first.focus();
  }

  const hint = language.has(`vraag.${fact.id}.uitleg`) ? `vraag.${fact.id}.uitleg` : null;
  const estimate = useEstimate(fact);
  const waiting = useWaiting(fact);
  const cards = ['keuze', 'bereik'].includes(questionKind(fact));
  const heading = (
    <h1 id={questionId} tabIndex={-1}>
      <Sentence of={`vraag.${fact.id}.titel`} />
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
      {fault?.field === fields.answer && <FaultText fact={fact} fault={fault} />}
      <Field
        fact={fact}
        answer={journey.answers[fact.id] ?? journey.kept[fact.id]}
        fault={fault}
        estimate={estimate}
      />
    </>
  );

  return (
    <form class="wrap q" id={`vraag-${fact.id}`} noValidate ref={form} onSubmit={submit}>
      {Object.keys(journey.answers).length === 0 && journey.notice === null && (
        <p class="privacy">
          <Icon name="lock" />
          <Sentence of="check.privacy" />
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
      <Why fact={fact} schemes={waiting} isEstimated={estimate !== null} />
      <Found fact={fact} />
      <div class="actions">
        <button type="submit" class="btn">
          <Sentence of="check.verder" />
          <Icon name="arrow-right" flip />
        </button>
        <button type="button" class="btn plain" onClick={actions.back}>
          <Sentence of="check.terug" />
        </button>
        {isPastFirstPart(rules, journey.answers, fact) && (
          <button type="button" class="btn plain" onClick={() => actions.open({ page: 'uitkomst' })}>
            <Sentence of="check.tot-nu-toe" />
          </button>
        )}
      </div>
      <Wipe />
    </form>
  );
}

/** The field that goes with the kind of the question. */
function Field({ estimate, ...props }: FieldProps<Fact> & { estimate: Range | null }): VNode {
  const { rules, on, journey } = useCheck();
  const { fact } = props;
  if (fact.type === 'keuze') return <ChoiceField {...props} fact={fact} />;
  if (fact.type === 'leeftijden') return <ChildrenField {...props} fact={fact} />;
  if (fact.type === 'opvang') return <OpvangField {...props} fact={fact} />;
  if (fact.type === 'inkomsten') return <InkomstenField {...props} fact={fact} />;
  if (questionKind(fact) === 'getal') return <NumberField {...props} fact={fact} />;
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
  return estimate !== null && estimate.min < estimate.max ? estimate : null;
}

function PartOf({ number }: { number: number }): VNode {
  return (
    <div class="where">
      <ol aria-hidden="true">
        {conversationParts.map((part, index) => (
          <li key={part} class={index < number ? 'done' : ''} />
        ))}
      </ol>
      <Sentence
        of="check.deel"
        as="p"
        values={{
          nummer: String(number),
          totaal: String(conversationParts.length),
          naam: <Sentence of={`deel.${conversationParts[number - 1]}`} />,
        }}
      />
    </div>
  );
}

/** The schemes that wait for this answer. */
function useWaiting(fact: Fact): Outcome[] {
  const { rules, on, journey } = useCheck();
  return useMemo(() => {
    const { [fact.id]: _own, ...others } = journey.answers;
    return check(rules, others, on).outcomes.filter(({ missing }) =>
      missing.some((id) => questionFor(others, id) === fact.id),
    );
  }, [rules, on, journey.answers, fact.id]);
}

/** The schemes that wait for this answer, and where to find it; beside an estimate that is said above. */
function Why(props: { fact: Fact; schemes: Outcome[]; isEstimated: boolean }): VNode {
  const { fact, schemes, isEstimated } = props;
  const language = useLanguage();
  const where = `vraag.${fact.id}.waar`;
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
      {!isEstimated && language.has(where) && (
        <>
          <p>
            <Sentence of="check.waar" as="strong" />
          </p>
          <Sentence of={where} as="p" />
        </>
      )}
    </details>
  );
}

/** How many schemes were found so far; only after the first part, so that nobody stops at a rough estimate. */
function Found({ fact }: { fact: Fact }): VNode | null {
  const { rules, journey, result } = useCheck();
  const found = result.outcomes.filter(({ verdict }) => verdict === 'waarschijnlijk-wel').length;
  if (found === 0 || !isPastFirstPart(rules, journey.answers, fact)) return null;
  return (
    <p class="found">
      <Icon name="wel" />
      <Sentence of="check.gevonden" count={found} />
    </p>
  );
}
