import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../words/Icon.tsx';
import type { IconName } from '../words/icons.ts';
import { fields } from './field.ts';

interface Props {
  value: string;
  checked: boolean;
  /** The card follows `checked`, where other cards change it; else that is only how it starts. */
  live?: boolean;
  /** A checkbox where the card stands beside a field instead of among other cards. */
  type?: 'radio' | 'checkbox';
  name?: string;
  dont?: boolean;
  picture?: IconName | undefined;
  invalid?: boolean;
  describedBy?: string | undefined;
  onChange?: ((event: { currentTarget: HTMLInputElement }) => void) | undefined;
  children: ComponentChildren;
}

/** One answer as a large card that can be pressed anywhere. */
export function OptionCard(props: Props): VNode {
  const { value, checked, type = 'radio', name = fields.answer, dont = false, picture } = props;
  return (
    <label class={dont ? 'opt dont' : 'opt'}>
      <input
        type={type}
        name={name}
        value={value}
        {...(props.live ? { checked } : { defaultChecked: checked })}
        aria-invalid={props.invalid ? 'true' : undefined}
        aria-describedby={props.describedBy}
        onChange={props.onChange}
      />
      <span class="opt-text">{props.children}</span>
      {picture && (
        <span class="pic">
          <Icon name={picture} />
        </span>
      )}
    </label>
  );
}
