import type { VNode } from 'preact';
import { type Answers, isRange } from '../engine/answers.ts';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { agesOf, incomesOf, numberOf } from './household.ts';

/** A household in one line: who they are, how they live and what the other earns. */
export function HouseholdWords({ answers }: { answers: Answers }): VNode {
  const language = useLanguage();
  const ages = agesOf(answers);
  const { rekenhuur: rent } = answers;
  const partner = answers.partner === 'ja';
  const partnersWage = incomesOf(answers).find(
    ({ van, vorm, per }) => van === 'partner' && vorm === 'netto' && per === 'maand',
  );
  return (
    <ul class="household">
      <Sentence
        of={partner ? 'wat-als.met-partner' : 'wat-als.zonder-partner'}
        as="li"
        values={{ leeftijd: numberOf(answers.leeftijd), partner: numberOf(answers['leeftijd-partner']) }}
      />
      {partner && partnersWage !== undefined && (
        <Sentence
          of="wat-als.partner-verdient"
          as="li"
          values={{ bedrag: <Money cents={partnersWage.bedrag} /> }}
        />
      )}
      {ages.length === 0 ? (
        <Sentence of="check.geen-kinderen" as="li" />
      ) : (
        <Sentence
          of="check.kinderen-leeftijden"
          as="li"
          count={ages.length}
          values={{
            leeftijden: new Intl.ListFormat(language.code, { type: 'conjunction' }).format(ages.map(String)),
          }}
        />
      )}
      <Sentence of={`optie.woning.${answers.woning}`} as="li" />
      {answers.woning === 'huur' && isRange(rent) && (
        <Sentence of="wat-als.kale-huur" as="li" values={{ bedrag: <Money cents={rent.min} /> }} />
      )}
      {incomesOf(answers).some(({ van }) => van === 'ik') && (
        <Sentence of="wat-als.ook-ander-inkomen" as="li" />
      )}
    </ul>
  );
}
