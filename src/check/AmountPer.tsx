import type { VNode } from 'preact';
import type { Range } from '../engine/answers.ts';
import type { Period } from '../engine/ruleset.ts';
import { Money } from './Money.tsx';
import { Sentence } from './Sentence.tsx';

/** An amount with its period: exact, about, from one to another, or at most. */
export function AmountPer({ amount, about }: { amount: Range & { per: Period }; about: boolean }): VNode {
  const kind =
    amount.min === amount.max ? (about ? 'ongeveer' : 'precies') : amount.min === 0 ? 'hoogstens' : 'van-tot';
  return (
    <Sentence
      of={`bedrag.${kind}`}
      values={{
        bedrag: <Money cents={amount.max} />,
        van: <Money cents={amount.min} />,
        tot: <Money cents={amount.max} />,
        per: <Sentence of={`per.${amount.per}`} />,
      }}
    />
  );
}
