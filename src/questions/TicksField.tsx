import type { VNode } from 'preact';
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
  const given = facts.filter(({ id }) => answers[id] !== undefined);
  const isTicked = ({ id, tick }: Tickable): boolean => answers[id] === tick;
  const isRestUnknown = given.some(({ id }) => answers[id] === dontKnow);
  const isNone = given.length > 0 && !isRestUnknown && !given.some(isTicked);
  const wrong = atFault(fault, fields.answer);
  return (
    <>
      {facts[0] && <FaultText fact={facts[0]} fault={fault} at={fields.answer} />}
      {facts.map((fact) => (
        <OptionCard
          key={fact.id}
          type="checkbox"
          value={fact.id}
          checked={isTicked(fact)}
          picture={pictures.kruis?.[fact.id]}
          {...wrong}
          onChange={({ currentTarget }) => untick(currentTarget, noneOfThese)}
        >
          <Sentence of={`kruis.${fact.id}`} />
          {language.has(`vraag.${fact.id}.uitleg`) && (
            <>
              <span class="visually-hidden">. </span>
              <Sentence of={`vraag.${fact.id}.uitleg`} class="soft small" />
            </>
          )}
        </OptionCard>
      ))}
      <OptionCard
        type="checkbox"
        value={noneOfThese}
        checked={isNone}
        {...wrong}
        onChange={({ currentTarget }) => untick(currentTarget, ...facts.map(({ id }) => id), dontKnow)}
      >
        <Sentence of="check.niets-hiervan" />
      </OptionCard>
      <OptionCard
        type="checkbox"
        value={dontKnow}
        checked={isRestUnknown}
        dont
        picture="misschien"
        {...wrong}
        onChange={({ currentTarget }) => untick(currentTarget, noneOfThese)}
      >
        <Sentence of="check.rest-weet-ik-niet" />
      </OptionCard>
    </>
  );
}

/** Who ticks a card takes the tick off the cards that say the opposite. */
function untick(pressed: HTMLInputElement, ...values: string[]): void {
  if (!pressed.checked) return;
  for (const box of pressed.form?.querySelectorAll<HTMLInputElement>(`input[name="${fields.answer}"]`) ?? [])
    if (values.includes(box.value)) box.checked = false;
}
