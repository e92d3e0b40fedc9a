import type { VNode } from 'preact';
import type { Range } from '../engine/answers.ts';
import type { Period } from '../engine/ruleset.ts';
import { Money } from '../words/Money.tsx';
import { wholeEuros } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';

/** An amount with its period: exact, about, from one to another, or at most. */
export function AmountPer({ amount, about }: { amount: Range & { per: Period }; about: boolean }): VNode {
  const exact = amount.min === amount.max;
  const min = exact ? amount.min : wholeEuros(amount.min);
  const max = exact ? amount.max : wholeEuros(amount.max);
  const kind = exact ? (about ? 'ongeveer' : 'precies') : min === 0 ? 'hoogstens' : 'van-tot';
  return (
    <Sentence
      of={`bedrag.${kind}`}
      values={{
        bedrag: <Money cents={max} />,
        van: <Money cents={min} />,
        tot: <Money cents={max} />,
        per: <Sentence of={`per.${amount.per}`} />,
      }}
    />
  );
}
