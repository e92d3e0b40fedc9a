import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { dontKnow } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { readWholeNumber } from '../words/whole-number.ts';
import { type FieldProps, fields, hintId, questionId } from './field.ts';
import { OptionCard } from './OptionCard.tsx';
import { TextField } from './TextField.tsx';

interface Props extends FieldProps<Extract<Fact, { type: 'opvang' }>> {
  /** How many there are if nothing was answered yet. */
  usual?: number | undefined;
  /** What is asked of each. */
  children: (count: number) => ComponentChildren;
}

/** How many there are, and below it what is asked of each; or that the visitor does not know. */
export function CountField({ fact, answer, fault, usual, children }: Props): VNode {
  const language = useLanguage();
  const [written, setWritten] = useState(() => String((Array.isArray(answer) ? answer.length : usual) ?? ''));
  const [unknown, setUnknown] = useState(answer === dontKnow);
  const count = Math.min(readWholeNumber(written) ?? 0, fact.most);

  function write(text: string, form: HTMLFormElement | null): void {
    setWritten(text);
    setUnknown(false);
    forgetDontKnow(form);
    const field = form?.elements.namedItem(fields.answer);
    for (const each of field instanceof RadioNodeList ? field : [field]) {
      if (each instanceof HTMLInputElement && each.type === 'text' && each.value !== text) each.value = text;
    }
  }

  return (
    <>
      <div class="line">
        <button
          type="button"
          class="btn quiet step"
          aria-label={language.plain('check.een-minder')}
          onClick={({ currentTarget }) => write(String(Math.max(count - 1, 0)), currentTarget.form)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <TextField
          id="aantal"
          name={fields.answer}
          value={written}
          mode="numeric"
          invalid={fault?.field === fields.answer}
          labelledBy={questionId}
          describedBy={hintId}
          onInput={({ currentTarget }) => write(currentTarget.value, currentTarget.form)}
        />
        <button
          type="button"
          class="btn quiet step"
          aria-label={language.plain('check.een-meer')}
          onClick={({ currentTarget }) => write(String(Math.min(count + 1, fact.most)), currentTarget.form)}
        >
          <span aria-hidden="true">+</span>
        </button>
        <Sentence of={`eenheid.${fact.id}`} />
      </div>
      {!unknown && count > 0 && children(count)}
      <OptionCard
        type="checkbox"
        value={dontKnow}
        checked={unknown}
        dont
        picture="misschien"
        onChange={({ currentTarget }) => {
          if (currentTarget.checked) write('', currentTarget.form);
          currentTarget.checked = !unknown;
          setUnknown(!unknown);
        }}
      >
        <Sentence of="check.weet-ik-niet" />
      </OptionCard>
    </>
  );
}

/** Takes the tick off "I do not know". */
function forgetDontKnow(form: HTMLFormElement | null): void {
  const box = form?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (box) box.checked = false;
}
