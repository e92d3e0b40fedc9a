import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { dontKnow } from '../engine/answers.ts';
import type { Fact, Ruleset } from '../engine/ruleset.ts';
import { factOf } from '../engine/situation.ts';
import { useCheck } from '../journey/check-context.ts';
import { wholeYear, yearFigure } from '../journey/incomes.ts';
import type { Question } from '../journey/questions.ts';
import { Sentence } from '../words/Sentence.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { FaultText } from './FaultText.tsx';
import { type FieldProps, fields } from './field.ts';
import { RangeField } from './RangeField.tsx';
import { readAnswer } from './read-answer.ts';
import { readChoice } from './read-choice.ts';
import type { PageReading, Typed } from './reading.ts';

type ChoiceFact = Extract<Fact, { type: 'keuze' }>;

/** The fact whether an income was the same all year, at the question that asks it; null at any other. */
export const wholeYearIn = ({ facts }: Question): ChoiceFact | null =>
  facts.find((fact): fact is ChoiceFact => fact.id === wholeYear) ?? null;

/** Reads whether the income was the same all year, and what it was in euro cents per year where that was asked below it. */
export function readWholeYear(rules: Ruleset, { options }: ChoiceFact, typed: Typed): PageReading {
  const year = readChoice({ options: [...options, dontKnow] }, typed[wholeYear] ?? '', wholeYear);
  if ('fault' in year) return year;
  const answers = { [wholeYear]: year.answer };
  const fact = factOf(rules, yearFigure);
  const given = typed[yearFigure];
  if (fact === undefined || given === undefined) return { answers };
  const figure = readAnswer(fact, { ...typed, [fields.answer]: given });
  return 'fault' in figure ? figure : { answers: { ...answers, [yearFigure]: figure.answer } };
}

/** Whether the income was the same all year. Where it may have changed, below it what it is over the year, unless all was given so. */
export function WholeYear({
  fact,
  fault,
  isPerYear,
}: Omit<FieldProps<ChoiceFact>, 'answer'> & { isPerYear: boolean }): VNode {
  const { rules, journey } = useCheck();
  const { answers, kept } = journey;
  const [chosen, choose] = useState(answers[wholeYear]);
  const figure = factOf(rules, yearFigure);
  return (
    <fieldset class="year">
      <legend>
        <Sentence of={`vraag.${fact.id}.titel`} />
      </legend>
      <Sentence of={`vraag.${fact.id}.uitleg`} as="p" class="soft" />
      <FaultText fact={fact} fault={fault} at={wholeYear} />
      <ChoiceField
        fact={fact}
        answer={answers[wholeYear]}
        fault={fault}
        name={wholeYear}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {(chosen ?? 'ja') !== 'ja' && !isPerYear && figure?.type === 'bedrag' && (
        <fieldset class="year">
          <legend>
            <Sentence of={`vraag.${yearFigure}.titel`} />
          </legend>
          <Sentence of={`vraag.${yearFigure}.uitleg`} as="p" class="soft" />
          <Sentence of={`vraag.${yearFigure}.waar`} as="p" class="soft" />
          <RangeField
            fact={figure}
            answer={answers[yearFigure] ?? kept[yearFigure]}
            fault={fault}
            ranges={[]}
            name={yearFigure}
          />
        </fieldset>
      )}
    </fieldset>
  );
}
