import type { VNode } from 'preact';
import { type Answers, dontKnow } from '../engine/answers.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Fact } from '../engine/ruleset.ts';
import type { Question } from '../journey/questions.ts';
import { Sentence } from '../words/Sentence.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { FaultText } from './FaultText.tsx';
import type { FieldProps } from './field.ts';
import { readChoice } from './read-choice.ts';
import type { Reading, Typed } from './reading.ts';

/** The fact whether an income was the same all year, asked below the incomes. */
export const wholeYear = 'inkomen-hele-jaar';

/** Whether that is asked: it was answered, or a scheme waits for an income per year, which twelve months may not come to. */
export const asksWholeYear = (answers: Answers, outcomes: readonly Outcome[]): boolean =>
  answers[wholeYear] !== undefined ||
  outcomes.some(({ missing }) => missing.some((id) => id === wholeYear || id.startsWith('toetsingsinkomen')));

type ChoiceFact = Extract<Fact, { type: 'keuze' }>;

/** That fact, at the question that asks it; null at any other. */
export const wholeYearIn = ({ facts }: Question): ChoiceFact | null =>
  facts.find((fact): fact is ChoiceFact => fact.id === wholeYear) ?? null;

/** Reads whether the income was the same all year. */
export function readWholeYear({ options }: ChoiceFact, typed: Typed): Reading<string> {
  return readChoice({ options: [...options, dontKnow] }, typed[wholeYear] ?? '', wholeYear);
}

/** Whether the income was the same all year. */
export function WholeYear({ fact, answer, fault }: FieldProps<ChoiceFact>): VNode {
  return (
    <fieldset class="year">
      <legend>
        <Sentence of={`vraag.${fact.id}.titel`} />
      </legend>
      <Sentence of={`vraag.${fact.id}.uitleg`} as="p" class="soft" />
      <FaultText fact={fact} fault={fault} at={wholeYear} />
      <ChoiceField fact={fact} answer={answer} fault={fault} name={wholeYear} />
    </fieldset>
  );
}
