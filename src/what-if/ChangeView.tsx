import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answers } from '../engine/answers.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { ComparisonWords } from './ComparisonWords.tsx';
import { type Change, type ChangeId, changed, unfit } from './change.ts';
import { compare } from './compare.ts';
import { withWage } from './curve.ts';

interface Props {
  rules: Ruleset;
  on: Day;
  id: ChangeId;
  /** The household as it is reckoned with, without the visitor's own wage. */
  answers: Answers;
  wage: number;
  assumed: string[];
  /** Addresses of the authorities, by scheme. */
  official: Readonly<Record<string, string>>;
}

/** Another change than one of the wage: what it asks, and the household before and after it. */
export function ChangeView({ rules, on, id, answers, wage, assumed, official }: Props): VNode {
  const before = useMemo(() => withWage(answers, wage), [answers, wage]);
  const [change, setChange] = useState<Change | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const comparison = useMemo(
    () => change && compare(rules, on, before, changed(before, change)),
    [rules, on, before, change],
  );
  useEffect(() => {
    if (change !== null) heading.current?.focus();
  }, [change]);

  const situation = useMemo(() => new Situation(rules, before, on), [rules, before, on]);
  const aow = situation.aowAge();
  const hasAow = aow !== null && situation.months('leeftijd').min >= aow.max;
  const why = id === 'aow' && aow === null ? 'aow-onbekend' : unfit(before, id, hasAow);
  if (why !== null)
    return (
      <p class="privacy">
        <Icon name="info" />
        <Sentence of={`wat-als.kan-niet-${why}`} />
      </p>
    );
  return (
    <>
      <ChangeForm
        rules={rules}
        id={id}
        before={before}
        aowAge={Math.ceil((aow?.max ?? 0) / 12)}
        give={setChange}
      />
      {change !== null &&
        (comparison === null ? (
          <Sentence of="wat-als.niet-te-zeggen" as="p" class="privacy" />
        ) : (
          <ComparisonWords
            rules={rules}
            on={on}
            change={change}
            comparison={comparison}
            before={before}
            assumed={assumed}
            official={official}
            heading={heading}
          />
        ))}
    </>
  );
}
