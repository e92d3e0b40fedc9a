import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Fact } from '../engine/ruleset.ts';
import { Icon } from '../words/Icon.tsx';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { InkomstName } from './InkomstWords.tsx';
import { FactNumber } from './RangeWords.tsx';
import type { Fault } from './reading.ts';

/** Id of the sentence that says what is wrong, for the field that it describes. */
export const faultId = 'fout';

/** What a card says of itself where the fault is at its field. */
export const atFault = (fault: Fault | null, field: string): { invalid?: true; describedBy?: string } =>
  fault?.field === field ? { invalid: true, describedBy: faultId } : {};

interface Props {
  fact: Fact;
  fault: Fault | null;
  /** The field above which this stands. */
  at: string;
}

/** What is wrong at a field and how to write it, where that is the field at fault. */
export function FaultText({ fact, fault, at }: Props): VNode | null {
  const language = useLanguage();
  const place = useRef<HTMLParagraphElement>(null);
  // The field has the focus and may be in sight while the sentence above it is not.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [fault]);
  if (fault?.field !== at) return null;
  return (
    <p class="fault" id={faultId} ref={place}>
      <Icon name="info" />
      <span>
        <span class="visually-hidden">{language.plain('check.fout')} </span>
        <FaultWords fact={fact} fault={fault} />
      </span>
    </p>
  );
}

/** The sentence itself, with the name of the income that it is about. */
export function FaultWords({ fact, fault }: { fact: Fact; fault: Fault }): VNode {
  const { min, max, cents, kind, figure, inkomst, per, ander } = fault.values;
  return (
    <>
      {inkomst !== undefined && (
        <span key={fault.field}>
          <InkomstName {...inkomst} />
          {': '}
        </span>
      )}
      <Sentence
        of={fault.text}
        values={{
          min: min !== undefined && <FactNumber fact={fact} value={min} />,
          max: max !== undefined && <FactNumber fact={fact} value={max} />,
          bedrag: cents !== undefined && <Money cents={cents} />,
          kind: kind !== undefined && String(kind),
          uren: String(figure),
          uurprijs: figure !== undefined && <Money cents={figure} />,
          per: per !== undefined && <Sentence of={`per.${per}`} />,
          ander: ander !== undefined && <Sentence of={`per.${ander}`} />,
        }}
      />
    </>
  );
}
