import type { VNode } from 'preact';
import { type Answers, dontKnow } from '../engine/answers.ts';
import type { Tickable } from '../engine/ruleset.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { FaultText } from './FaultText.tsx';
import { fields } from './field.ts';
import { pictures } from './pictures.ts';
import { noneOfThese } from './read-ticks.ts';
import type { Fault } from './reading.ts';
import { Ticks } from './Ticks.tsx';

interface Props {
  facts: readonly Tickable[];
  answers: Answers;
  fault: Fault | null;
}

/** A page of statements to tick, each with what it means. */
export function TicksField({ facts, answers, fault }: Props): VNode {
  const language = useLanguage();
  return (
    <>
      {facts[0] && <FaultText fact={facts[0]} fault={fault} at={fields.answer} />}
      <Ticks
        name={fields.answer}
        values={facts.map(({ id }) => id)}
        given={tickedIn(facts, answers)}
        fault={fault}
        none="check.niets-hiervan"
        picture={(id) => pictures.kruis?.[id]}
        words={(id) => (
          <>
            <Sentence of={`kruis.${id}`} />
            {language.has(`vraag.${id}.uitleg`) && (
              <>
                <span class="visually-hidden">. </span>
                <Sentence of={`vraag.${id}.uitleg`} class="soft small" />
              </>
            )}
          </>
        )}
      />
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
