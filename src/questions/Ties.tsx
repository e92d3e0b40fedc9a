import type { VNode } from 'preact';
import type { Answers } from '../engine/answers.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { factOf } from '../engine/situation.ts';
import { Sentence } from '../words/Sentence.tsx';
import { atFault, FaultText } from './FaultText.tsx';
import { OptionCard } from './OptionCard.tsx';
import { householdFields, married, tiesOf } from './read-household.ts';
import { noneOfThese } from './read-ticks.ts';
import type { Fault, Typed } from './reading.ts';
import { Ticks } from './Ticks.tsx';

interface Props {
  rules: Ruleset;
  given: Answers['samenwonen'];
  fault: Fault | null;
  /** What is filled in on the page. */
  typed: Typed;
}

/** What binds the visitor and a partner. Who is married need not say more. */
export function Ties({ rules, fault, typed, given }: Props): VNode {
  const fact = factOf(rules, 'samenwonen');
  const name = householdFields.together;
  const isMarried = Array.isArray(given) && given.includes(married);
  const ticked = Array.isArray(given) ? (given.length > 0 ? given : [noneOfThese]) : [given ?? ''];
  return (
    <>
      <fieldset class="opts">
        <legend>
          <Sentence of="huishouden.samen-titel" />
        </legend>
        {fact && <FaultText fact={fact} fault={fault} at={name} />}
        {[married, name].map((choice) => (
          <OptionCard
            key={choice}
            name={name}
            value={choice}
            checked={given !== undefined && isMarried === (choice === married)}
            {...atFault(fault, name)}
          >
            <Sentence of={choice === married ? `optie.samenwonen.${married}` : 'huishouden.wonen-samen'} />
          </OptionCard>
        ))}
      </fieldset>
      {typed[name] === name && (
        <fieldset class="opts">
          <legend>
            <Sentence of="huishouden.samen-wat" />
          </legend>
          {fact && <FaultText fact={fact} fault={fault} at="samenwonen" />}
          <Ticks
            name="samenwonen"
            values={tiesOf(rules)}
            given={ticked}
            fault={fault}
            none="check.niets-hiervan"
            words={(tie) => <Sentence of={`optie.samenwonen.${tie}`} />}
          />
        </fieldset>
      )}
    </>
  );
}
