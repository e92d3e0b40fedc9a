import type { ComponentChildren, VNode } from 'preact';
import {
  asKind,
  type DontKnow,
  dontKnow,
  type Kind,
  type Medebewoner,
  type Range,
} from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { factOf } from '../engine/situation.ts';
import { useCheck } from '../journey/check-context.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { RangeWords } from './RangeWords.tsx';

/** The ages of the children, and below them what is not as with most children. */
export function ChildrenWords({ kinderen }: { kinderen: readonly (number | Kind)[] }): VNode {
  const language = useLanguage();
  if (kinderen.length === 0) return <Sentence of="check.geen-kinderen" />;
  const all = kinderen.map(asKind);
  const ages = new Intl.ListFormat(language.code).format(all.map(({ leeftijd }) => String(leeftijd)));
  const extras = all.flatMap((kind) => [
    ...(kind.woont === 'co-ouder' ? [[kind.leeftijd, 'woont'] as const] : []),
    ...(kind.pleegkind === 'ja' ? [[kind.leeftijd, 'pleegkind'] as const] : []),
  ]);
  return (
    <>
      <Sentence of="check.kinderen-leeftijden" count={all.length} values={{ leeftijden: ages }} />
      {extras.length > 0 && (
        <ul class="incomes">
          {extras.map(([age, extra], index) => (
            <li key={index}>
              <Sentence of="huishouden.van-jaar" values={{ leeftijd: String(age) }} />
              {': '}
              <Sentence of={`huishouden.kind-${extra}`} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What binds the visitor and a partner. */
export function TiesWords({ fact, ties }: { fact: Fact; ties: readonly string[] }): VNode {
  if (ties.length === 0) return <Sentence of="huishouden.niets-samen" />;
  return (
    <ul class="incomes">
      {ties.map((tie) => (
        <li key={tie}>
          <Sentence of={`optie.${fact.id}.${tie}`} />
        </li>
      ))}
    </ul>
  );
}

/** The others in the home, each with what was said of them. */
export function OthersWords({ others }: { others: readonly Medebewoner[] }): VNode {
  const { rules } = useCheck();
  if (others.length === 0) return <Sentence of="optie.medebewoners.0" />;
  return (
    <ul class="incomes">
      {others.map(({ band, leeftijd, toetsingsinkomen, studiefinanciering }, index) => (
        <li key={index}>
          <Sentence of={`huishouden.${band === undefined || band === dontKnow ? 'ander' : band}`} />
          {words('leeftijd', leeftijd)}
          {words('toetsingsinkomen', toetsingsinkomen)}
          {studiefinanciering === 'ja' && <Part of="feit.studiefinanciering" />}
        </li>
      ))}
    </ul>
  );

  /** What was answered, with its unit; nothing where it was not asked. */
  function words(
    of: 'leeftijd' | 'toetsingsinkomen',
    value: Range | DontKnow | undefined,
  ): ComponentChildren {
    const fact = factOf(rules, of);
    if (value === undefined || fact === undefined) return null;
    const isIncome = of === 'toetsingsinkomen';
    if (value === dontKnow) return <Part of={`huishouden.${of}-onbekend`} />;
    if (isIncome && value.max === 0) return <Part of="inkomst.geen" />;
    return (
      <>
        {isIncome ? <Part of="huishouden.inkomen-kort" /> : ','} <RangeWords fact={fact} range={value} />
        {(isIncome || value.min === value.max) && (
          <>
            {' '}
            <Sentence of={`eenheid.${of}`} />
          </>
        )}
      </>
    );
  }
}

const Part = ({ of }: { of: string }): VNode => (
  <>
    {', '}
    <Sentence of={of} />
  </>
);
