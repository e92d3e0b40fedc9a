import type { VNode } from 'preact';
import { untranslated } from '../words/untranslated.ts';
import { faultId } from './FaultText.tsx';
import type { Fault } from './reading.ts';

interface Props {
  id: string;
  name: string;
  value: string;
  /** The field follows `value`, where buttons change it too; else that is only how it starts. */
  live?: boolean;
  mode: 'numeric' | 'decimal';
  /** What was wrong with the last try, at this field or another. */
  fault: Fault | null;
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
  live = false,
  mode,
  fault,
  describedBy,
  labelledBy,
  onInput,
}: Props): VNode {
  const invalid = fault?.field === name;
  const field = (
    <input
      class={`utrecht-textbox utrecht-textbox--html-input ${invalid ? 'utrecht-textbox--invalid' : ''} ${mode === 'decimal' ? 'wide' : ''}`}
      id={id}
      name={name}
      type="text"
      inputMode={mode}
      autocomplete="off"
      {...(live ? { value } : { defaultValue: value })}
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
