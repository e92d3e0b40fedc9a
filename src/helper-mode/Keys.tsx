import type { VNode } from 'preact';
import { untranslated } from '../words/untranslated.ts';

/** Keys to press together, beside the words of what they do. */
export function Keys({ of }: { of: string }): VNode {
  return (
    <kbd class="keys" translate={untranslated}>
      {of}
    </kbd>
  );
}
