import type { VNode } from 'preact';
import { dontKnow } from '../engine/answers.ts';
import { type FieldProps, hintId, isRange, type NumericFact, questionId } from './field.ts';
import { OptionCard } from './OptionCard.tsx';
import { fields } from './read-answer.ts';
import { Sentence } from './Sentence.tsx';
import { TextField } from './TextField.tsx';

/** A field for a whole number beside a card for "I do not know": writing in the one empties the other. */
export function NumberField({ fact, answer, fault }: FieldProps<NumericFact>): VNode {
  const known = isRange(answer) && answer.min === answer.max ? answer.min : null;
  return (
    <>
      <div class="line">
        <TextField
          id="getal"
          name={fields.answer}
          value={known === null ? '' : String(known)}
          mode="numeric"
          invalid={fault !== null}
          labelledBy={questionId}
          describedBy={hintId}
          onInput={({ currentTarget }) => forgetDontKnow(currentTarget.form)}
        />
        <Sentence of={`eenheid.${fact.id}`} />
      </div>
      <OptionCard
        type="checkbox"
        value={dontKnow}
        checked={answer === dontKnow}
        dont
        picture="misschien"
        onChange={({ currentTarget }) => {
          if (currentTarget.checked) emptyFields(currentTarget.form);
        }}
      >
        <Sentence of="check.weet-ik-niet" />
      </OptionCard>
    </>
  );
}

/** Takes the tick off "I do not know". */
export function forgetDontKnow(form: HTMLFormElement | null): void {
  const box = form?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (box) box.checked = false;
}

function emptyFields(form: HTMLFormElement | null): void {
  for (const field of form?.querySelectorAll<HTMLInputElement>('input[type="text"]') ?? []) field.value = '';
}
