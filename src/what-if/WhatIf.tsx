import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answers } from '../engine/answers.ts';
import { type VisitorDay, visitorDay } from '../island/today.ts';
import { useLeaving } from '../island/use-leaving.ts';
import { WrongClock } from '../island/WrongClock.tsx';
import { askFor } from '../journey/windows.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { SiteLink } from '../words/SiteLink.tsx';
import { LanguageContext, speak } from '../words/speech.ts';
import { Answer } from './Answer.tsx';
import { Changes, Stretches } from './Changes.tsx';
import { Chart, narrow, wide } from './Chart.tsx';
import { CurveTable } from './CurveTable.tsx';
import { curve, dayWithAmounts } from './curve.ts';
import { endsOf } from './ends.ts';
import { Grounds } from './Grounds.tsx';
import { HouseholdForm } from './HouseholdForm.tsx';
import { HouseholdWords } from './HouseholdWords.tsx';
import { completed, example, fromCheck, highestShown, highestWage } from './household.ts';
import type { WhatIfData } from './what-if-data.ts';

/** Where the household on the page comes from. */
export type Origin = 'voorbeeld' | 'check' | 'eigen';

/** The household and the two wages that are compared, in the memory of this page only. */
interface State {
  origin: Origin;
  given: Answers;
  now: number;
  later: number;
}

const atFirst: State = {
  origin: 'voorbeeld',
  given: example.answers,
  now: example.wage,
  later: example.later,
};

/** By how much more the first comparison of a household is, in cents per month. */
const firstRaise = 400_00;

/** The same household with another income: what is left of a change, the chart, the table and what they rest on. */
export function WhatIf({ rules, texts, language: code, built }: WhatIfData): VNode {
  const language = useMemo(() => speak(code, texts), [code, texts]);
  const [day, setDay] = useState<VisitorDay>({ on: built, clock: null });
  const { on } = day;
  const [state, setState] = useState(atFirst);
  const [round, setRound] = useState(0);
  const [open, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = useRef(false);

  useEffect(() => setDay(visitorDay(built)), [built]);
  useEffect(
    () =>
      askFor(({ answers }) => {
        const { answers: given, wage } = fromCheck(rules, answers, visitorDay(built).on);
        show({ origin: 'check', given, now: wage, later: raised(wage) });
      }),
    [rules, built],
  );
  useLeaving(() => show(atFirst));

  // The answer to the form moves up when the form closes, so it takes the focus after that.
  useEffect(() => {
    if (answered.current) heading.current?.focus();
    answered.current = false;
  }, [round]);

  /** Another household, with fields that begin anew. */
  function show(next: State): void {
    setState(next);
    setRound((before) => before + 1);
    setOpen(false);
  }

  const { origin, given, now, later } = state;
  const { answers, assumed } = useMemo(() => completed(rules, given), [rules, given]);
  const highest = highestShown(now, later);
  const amountsOn = useMemo(() => dayWithAmounts({ rules, answers, on }), [rules, answers, on]);
  const found = useMemo(
    () => curve({ rules, answers, on: amountsOn }, highest),
    [rules, answers, amountsOn, highest],
  );
  const ends = useMemo(() => endsOf(found?.changes ?? []), [found]);

  return (
    <LanguageContext.Provider value={language}>
      <div class="wrap page what-if">
        <Sentence of="wat-als.titel" as="h1" />
        <Sentence of="wat-als.lead" as="p" class="lead" />
        <section class="surface whose" aria-label={language.plain('wat-als.huishouden')}>
          <div role="status">
            <Sentence of={`wat-als.${origin}`} as="strong" />
            <HouseholdWords answers={answers} />
          </div>
          <Sentence of="wat-als.zonder-js" as="p" class="without-script" />
          <div class="with-script">
            <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
              <summary>
                <Icon name="chevron" class="turn flip" />
                <Sentence of={origin === 'voorbeeld' ? 'wat-als.reken-eigen' : 'wat-als.wijzig'} />
              </summary>
              <HouseholdForm
                key={round}
                rules={rules}
                on={on}
                given={given}
                wage={now}
                isExample={origin === 'voorbeeld'}
                give={(next, wage) => {
                  show({ origin: 'eigen', given: next, now: wage, later: raised(wage) });
                  answered.current = true;
                }}
              />
            </details>
            {origin !== 'voorbeeld' && (
              <p class="wipe soft small">
                <Sentence of="check.privacy" />
                <button type="button" class="btn plain" onClick={() => show(atFirst)}>
                  <Icon name="trash" />
                  <Sentence of="wat-als.wis" />
                </button>
              </p>
            )}
          </div>
        </section>
        {found === null ? (
          <Sentence of="wat-als.niet-te-zeggen" as="p" class="privacy" />
        ) : (
          <>
            <WrongClock {...day} />
            {amountsOn !== on && (
              <p class="privacy">
                <Icon name="info" />
                <Sentence of="wat-als.oude-bedragen" values={{ datum: language.day(amountsOn) }} />
              </p>
            )}
            <Answer
              rules={rules}
              found={found}
              now={now}
              later={later}
              round={round}
              heading={heading}
              compare={(one, other) => setState({ ...state, now: one, later: other })}
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
            <Grounds rules={rules} on={amountsOn} found={found} answers={answers} assumed={assumed} />
          </>
        )}
        <p class="actions">
          <SiteLink class="btn quiet" to={language.path('/check/')}>
            <Sentence of="wat-als.doe-de-check" />
          </SiteLink>
        </p>
      </div>
    </LanguageContext.Provider>
  );
}

/** The wage of the first comparison. */
const raised = (wage: number): number => Math.min(wage + firstRaise, highestWage);
