import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { dontKnow } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { FaultText } from './FaultText.tsx';
import { type FieldProps, hintId, questionId } from './field.ts';
import { useLanguage } from './language.ts';
import { forgetDontKnow } from './NumberField.tsx';
import { OptionCard } from './OptionCard.tsx';
import { fields } from './read-answer.ts';
import { Sentence } from './Sentence.tsx';
import { TextField } from './TextField.tsx';
import { readWholeNumber } from './whole-number.ts';

/** How many children there are, and below it a field for the age of each. */
export function ChildrenField({
  fact,
  answer,
  fault,
}: FieldProps<Extract<Fact, { type: 'leeftijden' }>>): VNode {
  const language = useLanguage();
  const ages = Array.isArray(answer) ? answer : [];
  const [written, setWritten] = useState(Array.isArray(answer) ? String(ages.length) : '');
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
      {!unknown && count > 0 && (
        <fieldset class="ages">
          <legend>
            <Sentence of="check.leeftijd-kinderen" count={count} />
          </legend>
          <Sentence of="check.leeftijd-kinderen-uitleg" as="p" class="soft" />
          {Array.from({ length: count }, (_, index) => fields.child(index)).map((name, index) => (
            <div key={name}>
              {fault?.field === name && <FaultText fact={fact} fault={fault} />}
              <div class="line">
                <label for={name}>
                  <Sentence of="check.kind" values={{ nummer: String(index + 1) }} />
                </label>
                <TextField
                  id={name}
                  name={name}
                  value={ages[index] === undefined ? '' : String(ages[index])}
                  mode="numeric"
                  invalid={fault?.field === name}
                />
                <Sentence of="check.jaar" />
              </div>
            </div>
          ))}
        </fieldset>
      )}
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
