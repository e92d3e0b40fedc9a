import type { VNode } from 'preact';
import type { Ruleset } from '../engine/ruleset.ts';
import { fields } from '../questions/field.ts';
import { OptionCard } from '../questions/OptionCard.tsx';
import { countedOf } from '../questions/read-number.ts';
import type { Fault } from '../questions/reading.ts';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';

/** A card to confirm a rent that looks like a slip. */
export function SureOfRent({ rules, fault }: { rules: Ruleset; fault: Fault | null }): VNode | null {
  const doubt = fault?.values.cents;
  if (doubt === undefined || doubt > countedOf(rules, 'rekenhuur').max) return null;
  return (
    <OptionCard key={doubt} type="checkbox" name={fields.confirmed} value={String(doubt)} checked={false}>
      <Sentence
        of="check.zeker"
        values={{ bedrag: <Money cents={doubt} />, per: <Sentence of="eenheid.rekenhuur" /> }}
      />
    </OptionCard>
  );
}
