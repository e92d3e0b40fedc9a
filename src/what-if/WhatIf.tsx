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
import { ChangeView } from './ChangeView.tsx';
import { Choice } from './Choice.tsx';
import { type ChangeId, changeIds } from './change.ts';
import { dayWithAmounts } from './curve.ts';
import { HouseholdForm } from './HouseholdForm.tsx';
import { HouseholdWords } from './HouseholdWords.tsx';
import { completed, example, fromCheck, highestWage } from './household.ts';
import { WageView } from './WageView.tsx';
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

/** What can change, the household that it is reckoned for, and what the change does to its money. */
export function WhatIf({ rules, texts, language: code, built, official }: WhatIfData): VNode {
  const language = useMemo(() => speak(code, texts), [code, texts]);
  const [day, setDay] = useState<VisitorDay>({ on: built, clock: null });
  const { on } = day;
  const [what, setWhat] = useState<ChangeId | 'loon'>('loon');
  const [state, setState] = useState(atFirst);
  const [round, setRound] = useState(0);
  const [open, setOpen] = useState(false);
  // A page that was left comes back as it first was, its choice too.
  const [erased, setErased] = useState(0);
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
  useLeaving(() => {
    setWhat('loon');
    setErased((before) => before + 1);
    show(atFirst);
  });

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
  const amountsOn = useMemo(() => dayWithAmounts({ rules, answers, on }), [rules, answers, on]);

  return (
    <LanguageContext.Provider value={language}>
      <div class="wrap page what-if">
        <Sentence of="wat-als.titel" as="h1" />
        <Sentence of="wat-als.lead" as="p" class="lead" />
        <div class="with-script">
          <Choice
            key={erased}
            name="wat-verandert"
            options={['loon', ...changeIds]}
            label="wat-als.wat-verandert"
            words={(each) => <Sentence of={`wat-als.keuze-${each}`} />}
            chosen={what}
            fault={null}
            onChange={(each) => setWhat(changeIds.find((id) => id === each) ?? 'loon')}
          />
        </div>
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
        <WrongClock {...day} />
        {amountsOn !== on && (
          <p class="privacy">
            <Icon name="info" />
            <Sentence of="wat-als.oude-bedragen" values={{ datum: language.day(amountsOn) }} />
          </p>
        )}
        {what === 'loon' ? (
          <WageView
            rules={rules}
            on={amountsOn}
            answers={answers}
            assumed={assumed}
            now={now}
            later={later}
            round={round}
            heading={heading}
            compare={(one, other) => setState({ ...state, now: one, later: other })}
          />
        ) : (
          <ChangeView
            key={`${what} ${round}`}
            rules={rules}
            on={amountsOn}
            id={what}
            answers={answers}
            wage={now}
            assumed={assumed}
            official={official}
          />
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
