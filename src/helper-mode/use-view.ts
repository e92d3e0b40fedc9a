import { useEffect } from 'preact/hooks';
import type { FactId } from '../engine/ruleset.ts';
import type { Actions, CheckState } from '../journey/check-context.ts';
import { keyOf } from '../journey/contradictions.ts';
import { pushView } from '../journey/history.ts';
import { fillIn, isAskable, type Notice, nextView, open, type View } from '../journey/journey.ts';
import { focusFact, leaveField } from './fact-row.ts';
import { isFormOpen, openForm, stayInForm } from './form-history.ts';
import type { Client } from './use-client.ts';

/** Keeps the view that is open in step with the browser's history, and gives what can be done in it. */
export function useView(
  { rules, scope, on, journey, actions }: CheckState,
  { helper, latest, update, look }: Client,
  isForm: boolean,
  setForm: (isForm: boolean) => void,
): {
  /** Shows the other view at the same question. */
  show(form: boolean): void;
  actions: Actions;
  /** Goes to the next question that is open. */
  openNext(): void;
  /** Takes in the answers of a code, and gives what to say of it. */
  fill(code: string): Notice | null;
} {
  const { view } = journey;

  useEffect(() => {
    if (isForm) stayInForm(view);
    const arrive = (): void => setForm(isFormOpen());
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, []);

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

  function goTo(fact: FactId): void {
    look(fact);
    // The row may be folded until it is asked for.
    setTimeout(() => focusFact(fact));
  }

  /** In the form an answer is changed where it stands, and nothing leads to another page. */
  const inForm: Actions = {
    ...actions,
    open: (next) => (next.page === 'vraag' ? goTo(next.fact) : show(false)),
    change: goTo,
    confirm: (found) => update({ ...journey, confirmed: [...journey.confirmed, keyOf(found)] }),
  };
  const inView = isForm ? inForm : actions;

  return {
    show,
    actions: inView,
    openNext: () => {
      leaveField();
      inView.open(nextView(scope, latest().answers, on));
    },
    fill: (code) => {
      const filled = fillIn(rules, on, latest(), code);
      if (!isForm && filled.view !== view) pushView(filled.view);
      update(filled);
      return filled.notice;
    },
  };
}
