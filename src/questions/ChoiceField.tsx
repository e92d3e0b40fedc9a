import type { VNode } from 'preact';
import { dontKnow } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { Sentence } from '../words/Sentence.tsx';
import { atFault } from './FaultText.tsx';
import { type FieldProps, fields } from './field.ts';
import { OptionCard } from './OptionCard.tsx';
import { pictures } from './pictures.ts';

/** Cards to choose one answer from. */
export function ChoiceField({ fact, answer, fault }: FieldProps<Extract<Fact, { type: 'keuze' }>>): VNode {
  return (
    <>
      {[...fact.options, dontKnow].map((option) => (
        <OptionCard
          key={option}
          value={option}
          checked={answer === option}
          {...atFault(fault, fields.answer)}
          dont={option === dontKnow}
          picture={option === dontKnow ? 'misschien' : pictures[fact.id]?.[option]}
        >
          <Sentence of={option === dontKnow ? 'check.weet-ik-niet' : `optie.${fact.id}.${option}`} />
        </OptionCard>
      ))}
    </>
  );
}
