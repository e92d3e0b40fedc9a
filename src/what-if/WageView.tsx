import type { RefObject, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Answers } from '../engine/answers.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { Sentence } from '../words/Sentence.tsx';
import { Answer } from './Answer.tsx';
import { Changes, Stretches } from './Changes.tsx';
import { Chart, narrow, wide } from './Chart.tsx';
import { CurveTable } from './CurveTable.tsx';
import { curve } from './curve.ts';
import { endsOf } from './ends.ts';
import { Grounds } from './Grounds.tsx';
import { highestShown } from './household.ts';

interface Props {
  rules: Ruleset;
  on: Day;
  answers: Answers;
  assumed: string[];
  now: number;
  later: number;
  /** Goes up with each other household, whose fields begin anew. */
  round: number;
  heading: RefObject<HTMLHeadingElement>;
  compare: (now: number, later: number) => void;
}

/** Another wage: what is left of it, the chart, the table and what they rest on. */
export function WageView({ rules, on, answers, assumed, now, later, round, heading, compare }: Props): VNode {
  const highest = highestShown(now, later);
  const found = useMemo(() => curve({ rules, answers, on }, highest), [rules, answers, on, highest]);
  const ends = useMemo(() => endsOf(found?.changes ?? []), [found]);
  if (found === null) return <Sentence of="wat-als.niet-te-zeggen" as="p" class="privacy" />;
  return (
    <>
      <Answer
        rules={rules}
        found={found}
        now={now}
        later={later}
        round={round}
        heading={heading}
        compare={compare}
      />
      <section class="stack" aria-labelledby="grafiek">
        <Sentence of="wat-als.loon-en-regelingen" as="h2" id="grafiek" />
        <div class="beside">
          <figure>
            {[wide, narrow].map((size) => (
              <Chart key={size.name} size={size} found={found} ends={ends} now={now} later={later} />
            ))}
          </figure>
          <Stretches {...found} />
        </div>
        <Changes rules={rules} found={found} ends={ends} />
      </section>
      <section class="stack" aria-labelledby="tabel">
        <Sentence of="wat-als.in-een-tabel" as="h2" id="tabel" />
        <CurveTable found={found} ends={ends} withPartner={answers.partner === 'ja'} />
      </section>
      <Grounds rules={rules} on={on} found={found} answers={answers} assumed={assumed} />
    </>
  );
}
