import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { dontKnow, isRange, type Range } from '../engine/answers.ts';
import { useCheck } from '../journey/check-context.ts';
import { Money } from '../words/Money.tsx';
import { amountToEdit } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { atFault, FaultText } from './FaultText.tsx';
import { exactChoice, type FieldProps, fields, type NumericFact } from './field.ts';
import { OptionCard } from './OptionCard.tsx';
import { FactNumber, RangeWords } from './RangeWords.tsx';
import { rangeCard } from './read-choice.ts';
import { TextField } from './TextField.tsx';

interface Props extends FieldProps<NumericFact> {
  /** The ranges to choose from, cut at today's limits; none for an amount that must be exact. */
  ranges: Range[];
  /** The name of the cards. */
  name?: string;
}

/** A fact may have words for nothing at all, such as no car. */
const nothing: Range = { min: 0, max: 0 };

/** Cards with ranges, one that opens a field for the exact number, and "I do not know". */
export function RangeField({ fact, answer, fault, ranges, name = fields.answer }: Props): VNode {
  const language = useLanguage();
  const { journey, actions } = useCheck();
  const given = isRange(answer) ? answer : null;
  const offered = language.has(`optie.${fact.id}.0`) ? [nothing, ...ranges] : ranges;
  const chosen = given && rangeCard(given);
  const isOffered = offered.map(rangeCard).includes(chosen ?? '');
  const exact = given !== null && given.min === given.max && !isOffered;
  // Limits move with the household, so a range that was chosen before may not be offered any more. It stays a card.
  const cards = given === null || exact || isOffered ? offered : [given, ...offered];
  const [open, setOpen] = useState(exact || (cards.length === 0 && answer !== dontKnow));
  const card = {
    name,
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }): void =>
      setOpen(currentTarget.value === exactChoice),
    ...atFault(fault, name),
  };
  const doubt = fault?.field === fields.exact ? fault.values.cents : undefined;
  const premise = fact.onlyIf?.fact;

  return (
    <>
      {cards.map((range) => (
        <OptionCard
          key={rangeCard(range)}
          value={rangeCard(range)}
          checked={rangeCard(range) === chosen}
          {...card}
        >
          <RangeLabel fact={fact} range={range} />
        </OptionCard>
      ))}
      <OptionCard
        value={exactChoice}
        checked={exact || (cards.length === 0 && open)}
        picture="pencil"
        {...card}
      >
        <Sentence of={fact.type === 'bedrag' ? 'check.weet-bedrag' : 'check.weet-aantal'} />
      </OptionCard>
      {open && (
        <div class="exact">
          <FaultText fact={fact} fault={fault} at={fields.exact} />
          <label for="bedrag">
            <Sentence of={`veld.${fact.id}`} />
          </label>
          <div class="line">
            <TextField
              id="bedrag"
              name={fields.exact}
              value={exact && given !== null ? written(given.min) : ''}
              mode={fact.type === 'bedrag' ? 'decimal' : 'numeric'}
              fault={fault}
              describedBy="bedrag-uitleg"
            />
            <Sentence of={`eenheid.${fact.id}`} />
          </div>
          <p class="soft small" id="bedrag-uitleg">
            <Sentence of={fact.type === 'bedrag' ? 'check.schrijf-bedrag' : 'check.schrijf-getal'} />
          </p>
          {doubt !== undefined && doubt <= fact.max && (
            <OptionCard
              key={doubt}
              type="checkbox"
              name={fields.confirmed}
              value={String(doubt)}
              checked={false}
            >
              <Sentence
                of="check.zeker"
                values={{ bedrag: <Money cents={doubt} />, per: <Sentence of={`eenheid.${fact.id}`} /> }}
              />
            </OptionCard>
          )}
          {doubt === 0 && premise !== undefined && (
            <button
              type="button"
              class="btn quiet"
              onClick={() => actions.open({ page: 'vraag', fact: premise }, journey.returnTo ?? undefined)}
            >
              <Sentence of="check.wijzig-feit" values={{ feit: language.text(`feit.${premise}`) }} />
            </button>
          )}
        </div>
      )}
      <OptionCard value={dontKnow} checked={answer === dontKnow} dont picture="misschien" {...card}>
        <Sentence of="check.weet-ik-niet" />
      </OptionCard>
    </>
  );

  /** A number as the visitor could have written it. */
  function written(value: number): string {
    return fact.type === 'bedrag' ? amountToEdit(value, language.code) : String(value);
  }
}

/** The words of a card; a fact may have its own for nothing at all. */
function RangeLabel({ fact, range }: { fact: NumericFact; range: Range }): VNode {
  const language = useLanguage();
  const none = `optie.${fact.id}.0`;
  if (range.max === 0 && language.has(none)) return <Sentence of={none} />;
  if (range.min !== range.max) return <RangeWords fact={fact} range={range} />;
  return <Sentence of="bereik.precies" values={{ bedrag: <FactNumber fact={fact} value={range.min} /> }} />;
}
