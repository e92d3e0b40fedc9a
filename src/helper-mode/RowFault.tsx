import type { ComponentChildren, VNode } from 'preact';
import type { Fact } from '../engine/ruleset.ts';
import { FaultWords } from '../questions/FaultText.tsx';
import type { Fault } from '../questions/reading.ts';
import { Icon } from '../words/Icon.tsx';
import { useLanguage } from '../words/speech.ts';
import { faultIdOf } from './fact-row.ts';

interface Props {
  fact: Fact;
  fault: Fault | null;
  /** Which row of the fact, where it has several. */
  row?: number;
  /** A way to say that it is right all the same. */
  children?: ComponentChildren;
}

/** What is wrong in a row, read out when it comes. The place is always there, because a reader only notices a place that it knows. */
export function RowFault({ fact, fault, row = 0, children }: Props): VNode {
  const language = useLanguage();
  return (
    <div class="row-fault" id={faultIdOf(fact.id, row)} role="status">
      {fault !== null && (
        <>
          <p class="fault" key={fault.text}>
            <Icon name="info" />
            <span>
              <span class="visually-hidden">{language.plain('check.fout')} </span>
              <FaultWords fact={fact} fault={fault} />
            </span>
          </p>
          {children}
        </>
      )}
    </div>
  );
}
