import type { VNode } from 'preact';
import type { FactId } from '../engine/ruleset.ts';
import { Money } from '../words/Money.tsx';
import { wholeEuros } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import type { Shortfall } from './shortfall.ts';

/** By how much an amount lies beyond its limit, as a sentence about that amount or as a remark behind one. */
export function ShortfallWords({
  fact,
  shortfall,
  remark = false,
}: {
  fact: FactId;
  shortfall: Shortfall;
  remark?: boolean;
}): VNode {
  const { min, max, side, openEnded } = shortfall;
  const whole = (cents: number): VNode => <Money cents={cents < 100 ? cents : wholeEuros(cents)} />;
  const kind = openEnded ? 'minstens' : min === max ? 'precies' : min < 100 ? 'hoogstens' : 'van-tot';
  const bedrag =
    kind === 'van-tot' ? (
      <Sentence of="check.van-tot" values={{ van: whole(min), tot: whole(max) }} />
    ) : (
      <Sentence of={`uitkomst.verschil.${kind}`} values={{ bedrag: whole(openEnded ? min : max) }} />
    );
  const per = <Sentence of={`uitkomst.verschil.per.${fact}`} values={{ bedrag }} />;
  const verschil = <Sentence of={`uitkomst.verschil.${side}`} values={{ bedrag: per }} />;
  return (
    <Sentence
      of={remark ? 'uitkomst.verschil.dat-is' : `uitkomst.verschil.van.${fact}`}
      values={{ verschil }}
    />
  );
}
