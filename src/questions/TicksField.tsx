import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Answers, dontKnow } from '../engine/answers.ts';
import type { Tickable } from '../engine/ruleset.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { atFault, FaultText } from './FaultText.tsx';
import { fields } from './field.ts';
import { OptionCard } from './OptionCard.tsx';
import { pictures } from './pictures.ts';
import { noneOfThese } from './read-ticks.ts';
import type { Fault } from './reading.ts';

interface Props {
  facts: readonly Tickable[];
  answers: Answers;
  fault: Fault | null;
}

/** Cards of which as many may be ticked as are true, one that says that none is, and one that says that the rest is not known. */
export function TicksField({ facts, answers, fault }: Props): VNode {
  const language = useLanguage();
  const [ticked, setTicked] = useState(() => tickedIn(facts, answers));
  /** A card, which takes the tick off the cards that say the opposite. */
  const card = (value: string, opposite: readonly string[]) => ({
    type: 'checkbox' as const,
    value,
    checked: ticked.includes(value),
    live: true,
    ...atFault(fault, fields.answer),
    onChange: () =>
      setTicked(
        ticked.includes(value)
          ? ticked.filter((each) => each !== value)
          : [...ticked.filter((each) => !opposite.includes(each)), value],
      ),
  });
  return (
    <>
      {facts[0] && <FaultText fact={facts[0]} fault={fault} at={fields.answer} />}
      {facts.map((fact) => (
        <OptionCard key={fact.id} picture={pictures.kruis?.[fact.id]} {...card(fact.id, [noneOfThese])}>
          <Sentence of={`kruis.${fact.id}`} />
          {language.has(`vraag.${fact.id}.uitleg`) && (
            <>
              <span class="visually-hidden">. </span>
              <Sentence of={`vraag.${fact.id}.uitleg`} class="soft small" />
            </>
          )}
        </OptionCard>
      ))}
      <OptionCard {...card(noneOfThese, [...facts.map(({ id }) => id), dontKnow])}>
        <Sentence of="check.niets-hiervan" />
      </OptionCard>
      <OptionCard dont picture="misschien" {...card(dontKnow, [noneOfThese])}>
        <Sentence of="check.rest-weet-ik-niet" />
      </OptionCard>
    </>
  );
}

/** The cards that are ticked at first: those of answers that were given, and none of them where that is the answer. */
function tickedIn(facts: readonly Tickable[], answers: Answers): string[] {
  const given = facts.filter(({ id }) => answers[id] !== undefined);
  const ticked = given.filter(({ id, tick }) => answers[id] === tick).map(({ id }) => id);
  if (given.some(({ id }) => answers[id] === dontKnow)) return [...ticked, dontKnow];
  return given.length > 0 && ticked.length === 0 ? [noneOfThese] : ticked;
}
