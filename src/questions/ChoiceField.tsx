import type { VNode } from 'preact';
import { dontKnow } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { Sentence } from '../words/Sentence.tsx';
import { atFault } from './FaultText.tsx';
import { type FieldProps, fields } from './field.ts';
import { OptionCard } from './OptionCard.tsx';
import { pictures } from './pictures.ts';

/** Cards to choose one answer from. */
export function ChoiceField({
  fact,
  answer,
  fault,
  name = fields.answer,
  onChange,
}: FieldProps<Extract<Fact, { type: 'keuze' }>> & {
  name?: string;
  onChange?: (event: { currentTarget: HTMLInputElement }) => void;
}): VNode {
  return (
    <>
      {[...fact.options, dontKnow].map((option) => (
        <OptionCard
          key={option}
          name={name}
          value={option}
          checked={answer === option}
          onChange={onChange}
          {...atFault(fault, name)}
          dont={option === dontKnow}
          picture={option === dontKnow ? 'misschien' : pictures[fact.id]?.[option]}
        >
          <Sentence of={option === dontKnow ? 'check.weet-ik-niet' : `optie.${fact.id}.${option}`} />
        </OptionCard>
      ))}
    </>
  );
}
