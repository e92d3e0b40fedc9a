import type { VNode } from 'preact';
import type { Fact } from '../engine/ruleset.ts';
import { CountField } from './CountField.tsx';
import { FaultText } from './FaultText.tsx';
import type { FieldProps } from './field.ts';
import { fields } from './read-answer.ts';
import { Sentence } from './Sentence.tsx';
import { TextField } from './TextField.tsx';

/** How many children there are, and below it a field for the age of each. */
export function ChildrenField(props: FieldProps<Extract<Fact, { type: 'leeftijden' }>>): VNode {
  const { fact, answer, fault } = props;
  const ages = Array.isArray(answer) ? answer : [];
  return (
    <CountField {...props}>
      {(count) => (
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
    </CountField>
  );
}
