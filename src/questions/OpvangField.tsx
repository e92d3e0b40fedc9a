import type { ComponentChild, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dontKnow, type Opvang, opvangsoorten } from '../engine/answers.ts';
import { kinderopvangtoeslag } from '../engine/laws/kinderopvangtoeslag.ts';
import type { Fact } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { Money } from '../words/Money.tsx';
import { amountToEdit } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { readWholeNumber } from '../words/whole-number.ts';
import { atFault, FaultText } from './FaultText.tsx';
import { type FieldProps, fields, hintId, questionId } from './field.ts';
import { OptionCard } from './OptionCard.tsx';
import { confirmation, type Figure, isPossible, opvangField, readFigure, slipInFigure } from './opvang.ts';
import type { Fault } from './reading.ts';
import { TextField } from './TextField.tsx';

type OpvangFact = Extract<Fact, { type: 'opvang' }>;

interface ChildProps {
  fact: OpvangFact;
  fault: Fault | null;
  /** Which child, from 0, and what was answered before. */
  index: number;
  given: Opvang | undefined;
}

/** How many children go to care, and below it the kind, the hours and the price of the care of each; or that the visitor does not know. */
export function OpvangField({ fact, fault }: Omit<FieldProps<OpvangFact>, 'answer'>): VNode {
  const { answers } = useCheck().journey;
  const { kinderen, kinderopvang: answer } = answers;
  const given = Array.isArray(answer) ? answer : [];
  const usual = Array.isArray(kinderen) && kinderen.length === 1 ? 1 : '';
  const language = useLanguage();
  const [written, setWritten] = useState(() => String(given.length || usual));
  const [unknown, setUnknown] = useState(answer === dontKnow);
  const count = Math.min(readWholeNumber(written) ?? 0, fact.most);

  function write(text: string): void {
    setWritten(text);
    setUnknown(false);
  }

  return (
    <>
      <div class="line">
        <button
          type="button"
          class="btn quiet step"
          aria-label={language.plain('check.een-minder')}
          onClick={() => write(String(Math.max(count - 1, 0)))}
        >
          <span aria-hidden="true">−</span>
        </button>
        <TextField
          id="aantal"
          name={fields.answer}
          value={written}
          live
          mode="numeric"
          fault={fault}
          labelledBy={questionId}
          describedBy={hintId}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
        <button
          type="button"
          class="btn quiet step"
          aria-label={language.plain('check.een-meer')}
          onClick={() => write(String(Math.min(count + 1, fact.most)))}
        >
          <span aria-hidden="true">+</span>
        </button>
        <Sentence of={`eenheid.${fact.id}`} />
      </div>
      {!unknown &&
        Array.from({ length: count }, (_, index) => (
          <OpvangOfChild key={index} fact={fact} fault={fault} index={index} given={given[index]} />
        ))}
      <OptionCard
        type="checkbox"
        value={dontKnow}
        checked={unknown}
        live
        dont
        picture="misschien"
        onChange={() => {
          if (!unknown) setWritten('');
          setUnknown(!unknown);
        }}
      >
        <Sentence of="check.weet-ik-niet" />
      </OptionCard>
    </>
  );
}

/** The care of one child. What counts only in part is said where it is written. */
function OpvangOfChild(props: ChildProps): VNode {
  const { fact, fault, index, given } = props;
  const { rules, on } = useCheck();
  const [soort, setSoort] = useState(given?.soort);
  const name = opvangField(index, 'soort');
  const counting = kinderopvangtoeslag.parameters(rules.norms, on);
  return (
    <fieldset class="exact income care">
      <legend>
        <Sentence of="check.kind" values={{ nummer: String(index + 1) }} />
      </legend>
      <fieldset>
        <legend>
          <Sentence of="opvang.soort" />
        </legend>
        <FaultText fact={fact} fault={fault} at={name} />
        {opvangsoorten.map((each) => (
          <OptionCard
            key={each}
            name={name}
            value={each}
            checked={given?.soort === each}
            {...atFault(fault, name)}
            onChange={() => setSoort(each)}
          >
            <Sentence of={`optie.kinderopvang.${each}`} />
          </OptionCard>
        ))}
      </fieldset>
      <FigureField {...props} figure="uren" most={counting?.maximumUren} />
      <FigureField {...props} figure="uurprijs" most={soort && counting?.maximumUurprijs[soort]} />
    </fieldset>
  );
}

interface FigureProps extends ChildProps {
  figure: Figure;
  /** What counts at most, where that is known. */
  most: number | undefined;
}

/** A figure, with how much of it counts. One that looks wrong is asked about and can be confirmed. */
function FigureField({ fact, fault, index, figure, most, ...props }: FigureProps): VNode {
  const language = useLanguage();
  const given = props.given?.[figure];
  const inHours = figure === 'uren';
  const toEdit = (value: number): string => (inHours ? String(value) : amountToEdit(value, language.code));
  const [text, setText] = useState(given === undefined ? '' : toEdit(given));
  const doubted = useRef(given);
  const name = opvangField(index, figure);
  if (fault?.field === name) doubted.current = fault.values.figure;
  const value = readFigure(figure, text);
  const isDoubted = value !== null && value === doubted.current && slipInFigure(figure, value) !== null;
  const words = (of: string, shown: number): ComponentChild => (
    <Sentence of={of} values={{ [figure]: inHours ? String(shown) : <Money cents={shown} /> }} />
  );
  return (
    <div>
      <FaultText fact={fact} fault={fault} at={name} />
      <label for={name}>
        <Sentence of={`opvang.${figure}`} />
      </label>
      <div class="line">
        <TextField
          id={name}
          name={name}
          value={text}
          mode={inHours ? 'numeric' : 'decimal'}
          fault={fault}
          describedBy={`${name}-telt`}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Sentence of={`opvang.${figure}-eenheid`} />
      </div>
      <p class="soft small" id={`${name}-telt`} role="status">
        {!isDoubted &&
          most !== undefined &&
          value !== null &&
          value > most &&
          words(`opvang.${figure}-telt`, most)}
      </p>
      {isDoubted && isPossible(figure, value) && (
        <OptionCard
          key={value}
          type="checkbox"
          name={opvangField(index, 'zeker')}
          value={confirmation(figure, value)}
          checked={value === given}
        >
          {words(`opvang.${figure}-zeker`, value)}
        </OptionCard>
      )}
    </div>
  );
}
