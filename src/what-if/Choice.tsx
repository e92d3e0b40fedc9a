import type { VNode } from 'preact';
import type { Answer } from '../engine/answers.ts';
import { OptionCard } from '../questions/OptionCard.tsx';
import type { Fault } from '../questions/reading.ts';
import { Sentence } from '../words/Sentence.tsx';
import { FaultLine } from './Field.tsx';

interface Props {
  name: string;
  options: readonly string[];
  label: string;
  /** What stands on the card of an option. */
  words: (option: string) => VNode;
  chosen: Answer | undefined;
  fault: Fault | null;
  onChange?: (value: string) => void;
}

/** One out of several cards, with what is wrong with it. */
export function Choice({ name, options, label, words, chosen, fault, onChange }: Props): VNode {
  const invalid = fault?.field === name;
  return (
    <fieldset class="field">
      <legend>
        <Sentence of={label} />
      </legend>
      {invalid && <FaultLine fault={fault} money={false} />}
      <div class="choices">
        {options.map((value) => (
          <OptionCard
            key={value}
            name={name}
            value={value}
            checked={chosen === value}
            invalid={invalid}
            onChange={({ currentTarget }) => onChange?.(currentTarget.value)}
          >
            {words(value)}
          </OptionCard>
        ))}
      </div>
    </fieldset>
  );
}
