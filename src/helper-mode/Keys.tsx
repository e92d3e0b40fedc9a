import type { VNode } from 'preact';
import { untranslated } from '../check/untranslated.ts';

/** Keys to press together, beside the words of what they do. */
export function Keys({ of }: { of: readonly string[] }): VNode {
  return (
    <span class="keys" translate={untranslated}>
      {of.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
