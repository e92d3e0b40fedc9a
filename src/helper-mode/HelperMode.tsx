import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CheckPages } from '../check/CheckPages.tsx';
import { type Actions, CheckContext } from '../check/check-context.ts';
import { keyOf } from '../check/contradictions.ts';
import { pushView, replaceView, stepsBack } from '../check/history.ts';
import { fillIn, give, nextView, open, start } from '../check/journey.ts';
import { LanguageContext, speak } from '../check/language.ts';
import { leaveFrom } from '../check/place.ts';
import { factsAsked, questionOf } from '../check/questions.ts';
import { Sentence } from '../check/Sentence.tsx';
import { TakeAlong } from '../check/TakeAlong.tsx';
import { today } from '../check/today.ts';
import { useCheckState } from '../check/use-check-state.ts';
import { type Answer, dontKnow } from '../engine/answers.ts';
import type { FactId } from '../engine/ruleset.ts';
import { Banner } from './Banner.tsx';
import { Clashes } from './Clashes.tsx';
import { FormView } from './FormView.tsx';
import { factAt } from './fact-at.ts';
import { factInFocus, focusFact, stepFact } from './fact-row.ts';
import { isFormOpen, openForm, stayInForm } from './form-history.ts';
import { HalfwaySheet } from './HalfwaySheet.tsx';
import { HelperContext, type HelperState, type Typed, type TypedRows } from './helper-context.ts';
import type { HelperData } from './helper-data.ts';
import { IdleDialog } from './IdleDialog.tsx';
import { Notes } from './Notes.tsx';
import { PasteCode } from './PasteCode.tsx';
import type { CareRow, IncomeRow } from './rows.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { Standing } from './Standing.tsx';
import { useIdle } from './use-idle.ts';
import { type Letter, useShortcuts } from './use-shortcuts.ts';

/** What helper mode remembers of one client besides the answers. */
interface Client {
  typed: Readonly<Record<FactId, Typed>>;
  incomes: TypedRows<IncomeRow> | null;
  care: TypedRows<CareRow> | null;
  focus: FactId | null;
}

const nobody: Client = { typed: {}, incomes: null, care: null, focus: null };

/** The check for somebody who helps another, in one of two views, with what the helper needs to know beside it. */
export function HelperMode({ texts, language: code, laws, ...data }: HelperData): VNode {
  const language = useMemo(() => speak(code, texts), [code, texts]);
  const [on, setDay] = useState(today);
  const [isForm, setForm] = useState(isFormOpen);
  const [client, setClient] = useState(nobody);
  // Every client is another one to Preact, so that nothing of the last stays in a field.
  const [turn, setTurn] = useState(0);
  const [hasKeys, setKeys] = useState(true);
  const check = useCheckState(data, language.path('/'), on);
  const { rules, scope, journey, set } = check;
  const { view } = journey;

  useEffect(() => {
    if (isForm) stayInForm();
    const arrive = (): void => setForm(isFormOpen());
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, []);

  function change(part: Partial<Client>): void {
    setClient((before) => ({ ...before, ...part }));
  }

  function put(fact: FactId, answer: Answer | undefined): void {
    if (JSON.stringify(journey.answers[fact]) === JSON.stringify(answer)) return;
    set({ ...give(scope, on, journey, { [fact]: answer }), view, returnTo: null });
  }

  function giveUp(fact: FactId): void {
    if (fact === 'inkomsten' && client.incomes !== null)
      change({ incomes: { ...client.incomes, made: dontKnow } });
    if (fact === 'kinderopvang' && client.care !== null) change({ care: { ...client.care, made: dontKnow } });
    put(fact, dontKnow);
  }

  const helper: HelperState = {
    laws,
    ...client,
    setTyped: (fact, typed) =>
      setClient((before) => ({ ...before, typed: { ...before.typed, [fact]: typed } })),
    setIncomes: (incomes) => change({ incomes }),
    setCare: (care) => change({ care }),
    put,
    giveUp,
  };

  /** Shows the other view at the same question. */
  function show(form: boolean): void {
    if (form === isForm) return;
    setForm(form);
    if (form) {
      if (view.page === 'vraag' && client.focus === null) change({ focus: view.fact });
      openForm();
      return;
    }
    const fact = client.focus;
    const isDone = nextView(scope, journey.answers, on).page === 'uitkomst';
    const next =
      isDone || fact === null ? nextView(scope, journey.answers, on) : ({ page: 'vraag', fact } as const);
    set(open(journey, next));
    pushView(rules, next);
  }

  /** In the form an answer is changed where it stands, and nothing leads to another page. */
  const inForm: Actions = {
    ...check.actions,
    open: (next) => (next.page === 'vraag' ? goTo(next.fact) : show(false)),
    change: goTo,
    confirm: (found) => set({ ...journey, confirmed: [...journey.confirmed, keyOf(found)] }),
  };
  function goTo(fact: FactId): void {
    change({ focus: fact });
    // The row may be folded until it is asked for.
    setTimeout(() => focusFact(fact));
  }
  const [isWiped, setWiped] = useState(false);
  function wipe(): void {
    const day = today();
    const fresh = start(rules, day);
    leaveFrom(null);
    setDay(day);
    setClient(nobody);
    setTurn(turn + 1);
    setWiped(true);
    set(fresh);
    if (isForm) stayInForm();
    else replaceView(rules, fresh.view);
  }
  const actions: Actions = { ...(isForm ? inForm : check.actions), clear: wipe };
  const count = Object.values(journey.answers).filter((answer) => answer !== undefined).length;
  const hasTyped =
    Object.values(client.typed).some(({ text }) => text.trim() !== '') ||
    client.incomes !== null ||
    client.care !== null;
  useEffect(() => {
    if (count > 0 || hasTyped) setWiped(false);
  }, [count, hasTyped]);

  // The focus goes where the next client begins: to the first field, or to the heading of the first question.
  const before = useRef({ isForm, turn });
  useEffect(() => {
    const { turn: last, isForm: wasForm } = before.current;
    before.current = { isForm, turn };
    if (isForm && (turn !== last || !wasForm))
      focusFact((turn === last && client.focus) || (rules.facts[0]?.id ?? ''));
    else if (turn !== last) document.querySelector<HTMLElement>('main h1')?.focus();
    if (turn !== last) scrollTo(0, 0);
  }, [isForm, turn]);

  const { idle, stay } = useIdle(count > 0 || hasTyped || journey.received.length > 0, wipe);

  function openNext(): void {
    actions.open(nextView(scope, journey.answers, on));
  }
  const keys: Record<Letter, () => void> = {
    j: () => (isForm ? stepFact(1) : clientForm()?.requestSubmit()),
    k: () => {
      if (isForm) stepFact(-1);
      else if (stepsBack() > 0) history.back();
    },
    w: () => {
      const fact = factInFocus();
      if (isForm && fact !== null) giveUp(fact);
      if (!isForm) document.querySelector<HTMLElement>('.client .opt.dont input')?.click();
    },
    o: openNext,
    s: () => {
      document.getElementById('stand')?.scrollIntoView({ block: 'nearest' });
      document.getElementById('stand')?.focus();
    },
    v: () => show(!isForm),
    p: () => print(),
    n: wipe,
  };
  useShortcuts(hasKeys && idle === null, keys);

  const focusHere = (event: FocusEvent): void => {
    const fact = event.target instanceof Element ? factAt(event.target, rules) : null;
    if (fact !== null) change({ focus: fact });
  };
  const question = !isForm && view.page === 'vraag' ? questionOf(rules, view.fact) : null;
  const asked = question === null ? [] : factsAsked(rules, journey.answers, check.result.outcomes, question);
  const noted = isForm ? rules.facts.filter(({ id }) => id === (client.focus ?? rules.facts[0]?.id)) : asked;

  function fill(text: string): void {
    const filled = fillIn(rules, on, journey, text);
    if (!isForm && filled.view !== view) pushView(rules, filled.view);
    set(filled);
  }

  return (
    <LanguageContext.Provider value={language}>
      <CheckContext.Provider value={{ ...check, actions }}>
        <HelperContext.Provider value={helper}>
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
              {isForm ? <FormView /> : <CheckPages />}
              {(isForm || view.page !== 'uitkomst') && <HalfwaySheet />}
            </div>
            <aside class="helper-panel" aria-label={language.plain('hulpmodus.voor-u')}>
              <Notes facts={noted} />
              <Clashes />
              <Standing />
              <section class="take" aria-labelledby="meegeven">
                <h2 id="meegeven">
                  <Sentence of="hulpmodus.meegeven" />
                </h2>
                <TakeAlong />
                <PasteCode fill={fill} />
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

const clientForm = (): HTMLFormElement | null => document.querySelector('.client form.q');
