import type { VNode } from 'preact';
import { type DontKnow, dontKnow, hoogsteToetsingsinkomen, isRange, type Range } from '../engine/answers.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { factOf } from '../engine/situation.ts';
import { Money } from '../words/Money.tsx';
import { amountToEdit } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { atFault, FaultText } from './FaultText.tsx';
import { exactChoice, fields } from './field.ts';
import { OptionCard } from './OptionCard.tsx';
import { rangeCard } from './read-choice.ts';
import type { Fault, Typed } from './reading.ts';
import { TextField } from './TextField.tsx';

/** Income per year in cents: none, or in one of these ranges. No law sets them: people know somebody else's income roughly. */
const offered: readonly Range[] = [
  { min: 0, max: 0 },
  { min: 0, max: 10_000_00 },
  { min: 10_000_01, max: 20_000_00 },
  { min: 20_000_01, max: 35_000_00 },
  { min: 35_000_01, max: hoogsteToetsingsinkomen },
];

interface Props {
  rules: Ruleset;
  /** The start of the names of the fields of this person. */
  name: string;
  given: Range | DontKnow | undefined;
  fault: Fault | null;
  typed: Typed;
}

/** The income of somebody else in the home per year: none, roughly, exactly or not known. */
export function IncomeOfOther({ rules, name, given, fault, typed }: Props): VNode | null {
  const language = useLanguage();
  const fact = factOf(rules, 'toetsingsinkomen');
  if (fact?.type !== 'bedrag') return null;
  const field = `${name}-inkomen`;
  const exact = `${name}-${fields.exact}`;
  const known = isRange(given) ? given : null;
  const card = known && rangeCard(known);
  const isOffered = offered.some((range) => rangeCard(range) === card);
  const isExact = known !== null && known.min === known.max && !isOffered;
  const ranges = known === null || isExact || isOffered ? offered : [known, ...offered];
  const chosen = isExact ? exactChoice : (card ?? given);
  const doubt = fault?.field === exact ? fault.values.cents : undefined;
  const { invalid, describedBy } = atFault(fault, field);
  return (
    <div class="part">
      <FaultText fact={fact} fault={fault} at={field} />
      <label for={field}>
        <Sentence of="huishouden.inkomen" />
      </label>
      <select class="select" id={field} name={field} aria-invalid={invalid} aria-describedby={describedBy}>
        <option value="">{language.text('huishouden.kies')}</option>
        {ranges.map((range) => (
          <option key={rangeCard(range)} value={rangeCard(range)} selected={rangeCard(range) === chosen}>
            {inWords(range)}
          </option>
        ))}
        <option value={exactChoice} selected={chosen === exactChoice}>
          {language.text('check.weet-bedrag')}
        </option>
        <option value={dontKnow} selected={chosen === dontKnow}>
          {language.text('check.weet-ik-niet')}
        </option>
      </select>
      {typed[field] === exactChoice && (
        <div class="part">
          <FaultText fact={fact} fault={fault} at={exact} />
          <label for={exact}>
            <Sentence of={`veld.${fact.id}`} />
          </label>
          <div class="line">
            <TextField
              id={exact}
              name={exact}
              value={isExact && known !== null ? amountToEdit(known.min, language.code) : ''}
              mode="decimal"
              fault={fault}
            />
            <Sentence of={`eenheid.${fact.id}`} />
          </div>
          {doubt !== undefined && doubt <= fact.max && (
            <OptionCard
              key={doubt}
              type="checkbox"
              name={`${name}-${fields.confirmed}`}
              value={String(doubt)}
              checked={false}
            >
              <Sentence
                of="check.zeker"
                values={{ bedrag: <Money cents={doubt} />, per: <Sentence of={`eenheid.${fact.id}`} /> }}
              />
            </OptionCard>
          )}
        </div>
      )}
    </div>
  );

  /** An option holds nothing but text. */
  function inWords({ min, max }: Range): string {
    if (max === 0) return language.text('inkomst.geen');
    const isHighest = max === hoogsteToetsingsinkomen;
    const key = min === 0 ? 'tot' : isHighest ? 'boven' : 'van-tot';
    // The cent above whole euros would only make it longer.
    const van = isHighest ? min - 1 : Math.ceil(min / 100) * 100;
    return language.plain(`bereik.bedrag.${key}`, { van: language.money(van), tot: language.money(max) });
  }
}
