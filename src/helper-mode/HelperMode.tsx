import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CheckPages } from '../check/CheckPages.tsx';
import type { FactId } from '../engine/ruleset.ts';
import { TakeIn } from '../hand-over/TakeIn.tsx';
import { visitorDay } from '../island/today.ts';
import { useLeaving } from '../island/use-leaving.ts';
import { type Actions, CheckContext } from '../journey/check-context.ts';
import { keyOf } from '../journey/contradictions.ts';
import { forget as forgetPages, goBack, pushView, rewind, stepsBack } from '../journey/history.ts';
import { fillIn, isAskable, type Notice, nextView, open, start, type View } from '../journey/journey.ts';
import { leaveFrom } from '../journey/place.ts';
import { factsAsked, questionOf } from '../journey/questions.ts';
import { useCheckState } from '../journey/use-check-state.ts';
import { TakeAlong } from '../result/TakeAlong.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { LanguageContext, speak } from '../words/speech.ts';
import { Banner } from './Banner.tsx';
import { Clashes } from './Clashes.tsx';
import { FormView } from './FormView.tsx';
import { factAt } from './fact-at.ts';
import { factInFocus, focusFact, stepFact } from './fact-row.ts';
import { isFormOpen, openForm, stayInForm } from './form-history.ts';
import { HalfwaySheet } from './HalfwaySheet.tsx';
import { HelperContext } from './helper-context.ts';
import type { HelperData } from './helper-data.ts';
import { IdleDialog } from './IdleDialog.tsx';
import { Notes } from './Notes.tsx';
import { watchPresses } from './press.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { Standing, Totals } from './Standing.tsx';
import { useClient } from './use-client.ts';
import { useIdle } from './use-idle.ts';
import { type Letter, useShortcuts } from './use-shortcuts.ts';

/** The check for somebody who helps another, in one of two views, with what the helper needs to know beside it. */
export function HelperMode({ texts, language: code, laws, built, ...data }: HelperData): VNode {
  const language = useMemo(() => speak(code, texts), [code, texts]);
  const [day, setDay] = useState(() => visitorDay(built));
  const { on } = day;
  const [isForm, setForm] = useState(isFormOpen);
  // Every client is another one to Preact, so that nothing of the last stays in a field.
  const [turn, setTurn] = useState(0);
  const [hasKeys, setKeys] = useState(true);
  const [isWiped, setWiped] = useState(false);
  const check = useCheckState(data, language.path('/'), day);
  const { rules, scope, journey } = check;
  const { helper, isTouched, latest, update, look, forget } = useClient(check);
  const { view } = journey;

  useEffect(() => {
    if (isForm) stayInForm(view);
    const stopWatching = watchPresses();
    const arrive = (): void => setForm(isFormOpen());
    addEventListener('popstate', arrive);
    return () => {
      stopWatching();
      removeEventListener('popstate', arrive);
    };
  }, []);

  /** Shows the other view at the same question. */
  function show(form: boolean): void {
    if (form === isForm) return;
    leaveField();
    setForm(form);
    if (form) {
      if (view.page === 'vraag' && helper.focus === null) look(view.fact);
      openForm(view);
      return;
    }
    const now = latest();
    const toGo = nextView(scope, now.answers, on);
    const fact = helper.focus;
    const isAsked = toGo.page !== 'uitkomst' && fact !== null && isAskable(rules, now.answers, fact);
    const next: View = isAsked ? { page: 'vraag', fact } : toGo;
    update(open(now, next));
    pushView(next);
  }

  /** In the form an answer is changed where it stands, and nothing leads to another page. */
  const inForm: Actions = {
    ...check.actions,
    open: (next) => (next.page === 'vraag' ? goTo(next.fact) : show(false)),
    change: goTo,
    confirm: (found) => update({ ...journey, confirmed: [...journey.confirmed, keyOf(found)] }),
  };
  function goTo(fact: FactId): void {
    look(fact);
    // The row may be folded until it is asked for.
    setTimeout(() => focusFact(fact));
  }

  function startAgain(): void {
    const next = visitorDay(built);
    const fresh = start(data.rules, next.on);
    leaveFrom(null);
    setDay(next);
    forget(fresh);
    setTurn(turn + 1);
    setWiped(true);
    forgetPages(fresh.view);
  }
  function wipe(): void {
    startAgain();
    rewind();
  }
  useLeaving(startAgain);
  const actions: Actions = { ...(isForm ? inForm : check.actions), clear: wipe };
  useEffect(() => {
    if (isTouched) setWiped(false);
  }, [isTouched]);

  // The focus goes where the next client begins: to the first field, or to the heading of the first question. It goes there before
  // the page is drawn: who types on at once would type into nothing.
  const before = useRef({ isForm, turn });
  useLayoutEffect(() => {
    const { turn: last, isForm: wasForm } = before.current;
    before.current = { isForm, turn };
    if (isForm && (turn !== last || !wasForm))
      focusFact((turn === last && helper.focus) || (rules.facts[0]?.id ?? ''));
    else if (turn !== last || wasForm !== isForm) document.querySelector<HTMLElement>('main h1')?.focus();
    if (turn !== last) scrollTo(0, 0);
    document.querySelector('.helper-panel')?.scrollTo(0, 0);
  }, [isForm, turn]);

  const { idle, stay } = useIdle(isTouched, wipe);

  function openNext(): void {
    leaveField();
    actions.open(nextView(scope, latest().answers, on));
  }
  const keys: Record<Letter, () => void> = {
    j: () =>
      isForm ? stepFact(1) : document.querySelector<HTMLElement>('.client form.q [type="submit"]')?.click(),
    k: () => {
      if (isForm) stepFact(-1);
      else if (stepsBack() > 0) goBack();
    },
    w: () => {
      const fact = factInFocus();
      if (isForm && fact !== null) helper.giveUp(fact);
      if (!isForm) document.querySelector<HTMLElement>('.client .opt.dont input')?.click();
    },
    o: openNext,
    s: () => {
      document.getElementById('stand')?.scrollIntoView({ block: 'nearest' });
      document.getElementById('stand')?.focus();
    },
    v: () => show(!isForm),
    p: () => {
      leaveField();
      setTimeout(print);
    },
    n: wipe,
  };
  useShortcuts(hasKeys && idle === null, keys);

  const focusHere = (event: FocusEvent): void => {
    const fact = event.target instanceof Element ? factAt(event.target, rules) : null;
    if (fact !== null) look(fact);
  };
  const question = !isForm && view.page === 'vraag' ? questionOf(rules, view.fact) : null;
  const asked = question === null ? [] : factsAsked(rules, journey.answers, check.result.outcomes, question);
  const noted = isForm ? rules.facts.filter(({ id }) => id === (helper.focus ?? rules.facts[0]?.id)) : asked;

  function fill(text: string): Notice | null {
    const filled = fillIn(rules, on, latest(), text);
    if (!isForm && filled.view !== view) pushView(filled.view);
    update(filled);
    return filled.notice;
  }

  return (
    <LanguageContext.Provider value={language}>
      <CheckContext.Provider value={{ ...check, actions }}>
        <HelperContext.Provider value={{ laws, ...helper }}>
          <Banner isForm={isForm} hasKeys={hasKeys} show={show} wipe={wipe} />
          <div class="wiped" role="status">
            {isWiped && (
              <p key={turn}>
                <Sentence of="hulpmodus.gewist" as="strong" />
              </p>
            )}
          </div>
          <div class="helper-body" key={turn}>
            <div class="client" onFocusIn={focusHere}>
              {isForm ? <FormView hasKeys={hasKeys} /> : <CheckPages />}
              {(isForm || view.page !== 'uitkomst') && <HalfwaySheet />}
            </div>
            <aside class="helper-panel" aria-label={language.plain('hulpmodus.voor-u')}>
              <Totals />
              <Notes facts={noted} />
              <Clashes />
              <Standing />
              <section aria-labelledby="meegeven">
                <h2 id="meegeven">
                  <Sentence of="hulpmodus.meegeven" />
                </h2>
                <TakeAlong />
                <TakeIn fill={fill} />
              </section>
              <Shortcuts isOn={hasKeys} isForm={isForm} turn={setKeys} />
            </aside>
          </div>
          {idle !== null && <IdleDialog idle={idle} stay={stay} wipe={wipe} />}
        </HelperContext.Provider>
      </CheckContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Takes in what stands in the field that has the focus. */
function leaveField(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  field.blur();
  field.focus();
}
