import type { VNode } from 'preact';
import { useLanguage } from '../words/speech.ts';

interface Props<Value extends string> {
  /** Its accessible name, with the row that it stands in. */
  label: string;
  value: Value;
  /** Each value with the key of its words. */
  options: readonly (readonly [value: Value, key: string])[];
  change(value: Value): void;
  class?: string;
}

/** A list to choose one from, in a row of fields. */
export function Pick<Value extends string>({
  label,
  value,
  options,
  change,
  class: look = '',
}: Props<Value>): VNode {
  const language = useLanguage();
  return (
    <select
      class={`select ${look}`}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => change(currentTarget.value as Value)}
    >
      {options.map(([each, key]) => (
        <option key={each} value={each}>
          {language.text(key)}
        </option>
      ))}
    </select>
  );
}
