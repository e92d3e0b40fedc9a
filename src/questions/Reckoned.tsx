import type { VNode } from 'preact';
import type { Range } from '../engine/answers.ts';
import type { IncomeFact } from '../engine/huishoudinkomen.ts';
import type { Fact } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { isEstimate, personsAsked } from '../journey/incomes.ts';
import { Money } from '../words/Money.tsx';
import { wholeEuros } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { AnswerWords } from './AnswerWords.tsx';

/** From one amount to another in whole euro: an estimate is no more precise than that. Without a lowest only the highest is said. */
export function EstimateWords({ range: { min, max } }: { range: Range }): VNode {
  const whole = (cents: number): VNode => <Money cents={wholeEuros(cents)} />;
  if (min === 0) return <Sentence of="check.hoogstens" values={{ tot: whole(max) }} />;
  return <Sentence of="check.van-tot" values={{ van: whole(min), tot: whole(max) }} />;
}

/**
 * An answer as it was compared: as it was given, or as it follows from the incomes, said to be an estimate where it is one.
 * @param income what was compared where that is another income than the fact holds
 */
export function ComparedWords({ fact, income }: { fact: Fact; income: Range | undefined }): VNode {
  const { journey, situation } = useCheck();
  const range = income ?? situation.known(fact.id);
  if (journey.answers[fact.id] !== undefined || range === null)
    return <AnswerWords fact={fact} answer={income ?? journey.answers[fact.id]} />;
  if (!isEstimate(situation, fact.id)) return <Money cents={range.min} />;
  return <Sentence of="rekenen.naar-schatting" values={{ bedrag: <EstimateWords range={range} /> }} />;
}

/**
 * The income that is reckoned with: for one scheme among its reasons, or beside the answers. null where it is not known.
 * @param other the income that a scheme reckons with where that is not what the fact holds, and whose it is
 */
export function Reckoned({
  fact,
  beside,
  other = null,
}: {
  fact: IncomeFact;
  beside: 'regeling' | 'antwoord';
  other?: { income: Range; of: string } | null;
}): VNode | null {
  const { rules, journey, situation } = useCheck();
  const range = other?.income ?? situation.known(fact);
  const own = rules.facts.find(({ id }) => id === fact);
  if (range === null || own === undefined) return null;
  const estimated = isEstimate(situation, fact);
  // Beside the answers stands more than one figure: whose they are is said once.
  const isFirst = fact === 'inkomen' || (beside === 'regeling' && fact === 'toetsingsinkomen');
  return (
    <>
      <Sentence
        of={`rekenen.${beside}.${fact}`}
        values={{
          bedrag: estimated ? <EstimateWords range={range} /> : <AnswerWords fact={own} answer={range} />,
        }}
      />
      {(other || (personsAsked(journey.answers).length > 1 && isFirst)) && (
        <>
          {' '}
          <Sentence of={`rekenen.${other?.of ?? 'samen'}`} />
        </>
      )}
      {estimated && (
        <>
          {' '}
          <Sentence of="rekenen.schatting" />
        </>
      )}
    </>
  );
}
