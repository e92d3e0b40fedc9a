import type { VNode } from 'preact';
import type { Fact } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { isEstimate } from '../journey/incomes.ts';
import { AnswerWords } from '../questions/AnswerWords.tsx';
import { EstimateWords } from '../questions/Reckoned.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { CareRows } from './CareRows.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { labelId } from './fact-row.ts';
import { IncomeRows } from './IncomeRows.tsx';
import { ListRow } from './ListRow.tsx';
import { OtherRows } from './OtherRows.tsx';
import { TypedRow } from './TypedRow.tsx';
import { isTyped } from './typed.ts';

/** How a fact stands in the form: a scheme waits for it, it has an answer, or nothing needs it. */
export type Standing = 'open' | 'answered' | 'settled';

/**
 * One fact in the form: its name and its fields. What nothing needs is one dim line, without fields unless the helper wants them.
 * @param isFolded whether only the line is shown
 */
export function FactRow({
  fact,
  standing,
  isFolded,
}: {
  fact: Fact;
  standing: Standing;
  isFolded: boolean;
}): VNode {
  const { journey, situation } = useCheck();
  const earlier = journey.answers[fact.id] === undefined ? journey.kept[fact.id] : undefined;
  const estimate = isEstimate(situation, fact.id) ? situation.known(fact.id) : null;
  const isOfRows = !isFolded && ['inkomsten', 'opvang', 'medebewoners'].includes(fact.type);
  return (
    <div
      class={`fact ${standing} ${isOfRows ? 'of-rows' : ''}`}
      {...(isFolded ? {} : { 'data-fact': fact.id })}
    >
      <Sentence of={`hulpmodus.veld.${fact.id}`} as="p" class="fact-name" id={labelId(fact.id)} />
      {isFolded ? (
        <Sentence of="hulpmodus.niet-nodig" as="p" class="soft small" />
      ) : (
        <div class="fields">
          {fact.type === 'keuze' && <ChoiceRow fact={fact} />}
          {isTyped(fact) && <TypedRow fact={fact} />}
          {fact.type === 'inkomsten' && <IncomeRows fact={fact} />}
          {fact.type === 'opvang' && <CareRows fact={fact} />}
          {fact.type === 'medebewoners' && <OtherRows fact={fact} />}
          {fact.type === 'lijst' && <ListRow fact={fact} />}
          {estimate !== null && (
            <Sentence
              of="hulpmodus.geschat"
              as="p"
              class="soft small"
              values={{ bedrag: <EstimateWords range={estimate} /> }}
            />
          )}
          {earlier !== undefined && fact.type !== 'inkomsten' && (
            <Sentence
              of="hulpmodus.eerder"
              as="p"
              class="soft small"
              values={{ antwoord: <AnswerWords fact={fact} answer={earlier} /> }}
            />
          )}
        </div>
      )}
    </div>
  );
}
