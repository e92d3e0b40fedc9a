import type { VNode } from 'preact';
import { untranslated } from '../words/untranslated.ts';
import { faultId } from './FaultText.tsx';

interface Props {
  id: string;
  name: string;
  value: string;
  mode: 'numeric' | 'decimal';
  invalid: boolean;
  /** Ids of the hint and other texts that describe the field. */
  describedBy?: string | undefined;
  labelledBy?: string | undefined;
  onInput?: (event: { currentTarget: HTMLInputElement }) => void;
}

/** A field to write a number in, or with the euro sign before it an amount. */
export function TextField({
  id,
  name,
  value,
  mode,
  invalid,
  describedBy,
  labelledBy,
  onInput,
}: Props): VNode {
  const field = (
    <input
      class={`utrecht-textbox utrecht-textbox--html-input ${invalid ? 'utrecht-textbox--invalid' : ''} ${mode === 'decimal' ? 'wide' : ''}`}
      id={id}
      name={name}
      type="text"
      inputMode={mode}
      autocomplete="off"
      defaultValue={value}
      aria-invalid={invalid ? 'true' : undefined}
      aria-labelledby={labelledBy}
      aria-describedby={[describedBy, invalid ? faultId : undefined].filter(Boolean).join(' ') || undefined}
      onInput={onInput}
    />
  );
  if (mode === 'numeric') return field;
  return (
    <>
      <span class="euro-sign" aria-hidden="true" translate={untranslated}>
        €
      </span>
      {field}
    </>
  );
}
