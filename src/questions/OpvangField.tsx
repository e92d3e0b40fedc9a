import type { ComponentChild, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { opvangsoorten } from '../engine/answers.ts';
import { kinderopvangtoeslag } from '../engine/laws/kinderopvangtoeslag.ts';
import type { Fact } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { Money } from '../words/Money.tsx';
import { amountToEdit } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { CountField } from './CountField.tsx';
import { FaultText, faultId } from './FaultText.tsx';
import type { FieldProps } from './field.ts';
import { OptionCard } from './OptionCard.tsx';
import {
  confirmation,
  type Figure,
  isOpvang,
  isPossible,
  opvangField,
  readFigure,
  slipInFigure,
} from './opvang.ts';
import { TextField } from './TextField.tsx';

type OpvangFact = Extract<Fact, { type: 'opvang' }>;
type ChildProps = FieldProps<OpvangFact> & { index: number };

/** How many children go to care, and below it the kind, the hours and the price of the care of each. */
export function OpvangField(props: FieldProps<OpvangFact>): VNode {
  const { kinderen } = useCheck().journey.answers;
  const onlyOne = Array.isArray(kinderen) && kinderen.length === 1;
  return (
    <CountField {...props} usual={onlyOne ? 1 : undefined}>
      {(count) =>
        Array.from({ length: count }, (_, index) => <OpvangOfChild key={index} {...props} index={index} />)
      }
    </CountField>
  );
}

/** The care of one child. What counts only in part is said where it is written. */
function OpvangOfChild(props: ChildProps): VNode {
  const { fact, answer, fault, index } = props;
  const { rules, on } = useCheck();
  const given = isOpvang(fact.id, answer) ? answer[index] : undefined;
  const [soort, setSoort] = useState(given?.soort);
  const name = opvangField(index, 'soort');
  const wrong = fault?.field === name ? fault : null;
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
        {wrong !== null && <FaultText fact={fact} fault={wrong} />}
        {opvangsoorten.map((each) => (
          <OptionCard
            key={each}
            name={name}
            value={each}
            checked={given?.soort === each}
            invalid={wrong !== null}
            describedBy={wrong === null ? undefined : faultId}
            onChange={() => setSoort(each)}
          >
            <Sentence of={`optie.kinderopvang.${each}`} />
          </OptionCard>
        ))}
      </fieldset>
      <FigureField {...props} figure="uren" given={given?.uren} most={counting?.maximumUren} />
      <FigureField
        {...props}
        figure="uurprijs"
        given={given?.uurprijs}
        most={soort && counting?.maximumUurprijs[soort]}
      />
    </fieldset>
  );
}

interface FigureProps extends ChildProps {
  figure: Figure;
  given: number | undefined;
  /** What counts at most, where that is known. */
  most: number | undefined;
}

/** A figure, with how much of it counts. One that looks wrong is asked about and can be confirmed. */
function FigureField({ fact, fault, index, figure, given, most }: FigureProps): VNode {
  const language = useLanguage();
  const inHours = figure === 'uren';
  const toEdit = (value: number): string => (inHours ? String(value) : amountToEdit(value, language.code));
  const [text, setText] = useState(given === undefined ? '' : toEdit(given));
  const doubted = useRef(given);
  const name = opvangField(index, figure);
  const wrong = fault?.field === name ? fault : null;
  if (wrong !== null) doubted.current = wrong.values.figure;
  const value = readFigure(figure, text);
  const isDoubted = value !== null && value === doubted.current && slipInFigure(figure, value) !== null;
  const words = (of: string, shown: number): ComponentChild => (
    <Sentence of={of} values={{ [figure]: inHours ? String(shown) : <Money cents={shown} /> }} />
  );
  return (
    <div>
      {wrong !== null && <FaultText fact={fact} fault={wrong} />}
      <label for={name}>
        <Sentence of={`opvang.${figure}`} />
      </label>
      <div class="line">
        <TextField
          id={name}
          name={name}
          value={text}
          mode={inHours ? 'numeric' : 'decimal'}
          invalid={wrong !== null}
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
