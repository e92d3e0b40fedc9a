import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { dontKnow } from '../engine/answers.ts';
import type { IconName } from '../words/icons.ts';
import { Sentence } from '../words/Sentence.tsx';
import { atFault } from './FaultText.tsx';
import { OptionCard } from './OptionCard.tsx';
import { noneOfThese } from './read-ticks.ts';
import type { Fault } from './reading.ts';

interface Props {
  name: string;
  values: readonly string[];
  /** What is ticked at first. */
  given: readonly string[];
  fault: Fault | null;
  /** The key of the card that says that none of these is so. */
  none: string;
  picture?: (value: string) => IconName | undefined;
  words: (value: string) => ComponentChildren;
}

/** Cards of which as many may be ticked as are true, one that says that none is, and one that says that the rest is not known. */
export function Ticks({ name, values, given, fault, none, picture, words }: Props): VNode {
  const [ticked, setTicked] = useState(given);
  /** A card, which takes the tick off the cards that say the opposite. */
  const card = (value: string, opposite: readonly string[]) => ({
    type: 'checkbox' as const,
    name,
    value,
    checked: ticked.includes(value),
    live: true,
    ...atFault(fault, name),
    onChange: () =>
      setTicked(
        ticked.includes(value)
          ? ticked.filter((each) => each !== value)
          : [...ticked.filter((each) => !opposite.includes(each)), value],
      ),
  });
  return (
    <>
      {values.map((value) => (
        <OptionCard key={value} picture={picture?.(value)} {...card(value, [noneOfThese])}>
          {words(value)}
        </OptionCard>
      ))}
      <OptionCard {...card(noneOfThese, [...values, dontKnow])}>
        <Sentence of={none} />
      </OptionCard>
      <OptionCard dont picture="misschien" {...card(dontKnow, [noneOfThese])}>
        <Sentence of="check.rest-weet-ik-niet" />
      </OptionCard>
    </>
  );
}
