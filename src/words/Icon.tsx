import type { VNode } from 'preact';
import { type IconName, icons } from './icons.ts';

interface Props {
  name: IconName;
  /** Turned around in languages that run from right to left. */
  flip?: boolean;
  class?: string;
}

/** An outline icon. It always stands beside a word, so it is hidden from assistive technology. */
export function Icon({ name, flip = false, class: extra = '' }: Props): VNode {
  return (
    <svg
      class={`i ${flip ? 'flip' : ''} ${extra}`.trim()}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={icons[name]} />
    </svg>
  );
}
