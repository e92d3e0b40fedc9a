import type { VNode } from 'preact';
import { useLanguage } from './speech.ts';
import { untranslated } from './untranslated.ts';

/** An amount of money that is never translated and never broken after the euro sign. */
export function Money({ cents }: { cents: number }): VNode {
  const text = useLanguage().money(cents);
  return (
    <span key={text} class="money" translate={untranslated}>
      {text}
    </span>
  );
}
