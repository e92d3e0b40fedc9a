import type { VNode } from 'preact';
import type { Range } from '../engine/answers.ts';
import { useLanguage } from './language.ts';
import { Sentence } from './Sentence.tsx';

/** An amount of money that is never translated and never broken after the euro sign. */
export function Money({ cents }: { cents: number }): VNode {
  const text = useLanguage().money(cents);
  return (
    <span key={text} class="money" translate={false}>
      {text}
    </span>
  );
}

/** One amount, or from one amount to another. */
export function MoneyRange({ range }: { range: Range }): VNode {
  if (range.min === range.max) return <Money cents={range.min} />;
  return (
    <Sentence
      of="check.van-tot"
      values={{ van: <Money cents={range.min} />, tot: <Money cents={range.max} /> }}
    />
  );
}
