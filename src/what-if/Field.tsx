import type { ComponentChildren, VNode } from 'preact';
import { faultId } from '../questions/FaultText.tsx';
import type { Fault } from '../questions/reading.ts';
import { TextField } from '../questions/TextField.tsx';
import { Icon } from '../words/Icon.tsx';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { untranslated } from '../words/untranslated.ts';

interface Props {
  name: string;
  /** Key of the label. */
  label: string;
  /** What stands at the placeholders of the label. */
  values?: Record<string, ComponentChildren>;
  /** Key of the hint. */
  hint?: string;
  /** Key of what stands behind the field. */
  unit: string;
  value: string;
  money?: boolean;
  fault: Fault | null;
  onInput?: (written: string) => void;
}

/** A field for a number or an amount, with its label and what is wrong with it. */
export function Field({
  name,
  label,
  values,
  hint,
  unit,
  value,
  money = false,
  fault,
  onInput,
}: Props): VNode {
  const invalid = fault?.field === name;
  return (
    <div class="field">
      <label for={name}>
        <Sentence of={label} {...(values && { values })} />
      </label>
      {hint !== undefined && <Sentence of={hint} as="p" class="soft small" id={`${name}-uitleg`} />}
      {invalid && <FaultLine fault={fault} money={money} />}
      <div class="line">
        <TextField
          id={name}
          name={name}
          value={value}
          mode={money ? 'decimal' : 'numeric'}
          fault={fault}
          describedBy={hint && `${name}-uitleg`}
          onInput={({ currentTarget }) => onInput?.(currentTarget.value)}
        />
        <Sentence of={unit} />
      </div>
    </div>
  );
}

/** What is wrong at a field and how to write it; the numbers in that sentence may be money. */
export function FaultLine({ fault: { text, values }, money }: { fault: Fault; money: boolean }): VNode {
  const language = useLanguage();
  const number = (value: number | undefined) =>
    value !== undefined && (money ? <Money cents={value} /> : <span translate={untranslated}>{value}</span>);
  return (
    <p class="fault" id={faultId}>
      <Icon name="info" />
      <span>
        <span class="visually-hidden">{language.plain('check.fout')} </span>
        <Sentence
          of={text}
          values={{ min: number(values.min), max: number(values.max), bedrag: number(values.cents) }}
        />
      </span>
    </p>
  );
}
