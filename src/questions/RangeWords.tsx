import type { VNode } from 'preact';
import type { Range } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { questionKind } from './question-kind.ts';

/** A number of the fact's own unit: an amount, or a plain number. */
export function FactNumber({ fact, value }: { fact: Fact; value: number }): VNode {
  if (fact.type === 'bedrag' || fact.type === 'inkomsten') return <Money cents={value} />;
  return <span key={value}>{value}</span>;
}

/** A range in words; an end that is the end of what can be answered is left out. */
export function RangeWords({ fact, range }: { fact: Fact; range: Range }): VNode {
  if (!('min' in fact)) return <FactNumber fact={fact} value={range.min} />;
  if (range.min === range.max) {
    const number = <FactNumber fact={fact} value={range.min} />;
    const inYears = fact.type === 'getal' && questionKind(fact) === 'bereik';
    return inYears ? <Sentence of="bereik.getal.precies" values={{ tot: number }} /> : number;
  }
  const lowest = range.min <= fact.min;
  const highest = range.max >= fact.max;
  // A range that starts a cent above whole euros reads better as "more than" those euros.
  const afterWhole = fact.type === 'bedrag' && (range.min - 1) % 100 === 0;
  const key = highest ? 'boven' : lowest ? 'tot' : afterWhole ? 'boven-tot' : 'van-tot';
  if (lowest && highest) return <Sentence of="check.weet-niet" />;
  const unit = fact.type === 'bedrag' ? 'bedrag' : 'getal';
  const above = fact.type === 'bedrag' ? range.min - 1 : range.min;
  return (
    <Sentence
      of={`bereik.${unit}.${key}`}
      values={{
        van: <FactNumber fact={fact} value={key === 'van-tot' ? range.min : above} />,
        tot: <FactNumber fact={fact} value={range.max} />,
      }}
    />
  );
}
