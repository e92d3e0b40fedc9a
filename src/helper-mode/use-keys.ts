import { goBack, stepsBack } from '../journey/history.ts';
import { factInFocus, leaveField, stepFact } from './fact-row.ts';
import type { HelperState } from './helper-context.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface Reach {
  isForm: boolean;
  giveUp: HelperState['giveUp'];
  show(form: boolean): void;
  openNext(): void;
  wipe(): void;
}

/** What each letter with Alt does in the view that is open. */
export function useKeys(isOn: boolean, { isForm, giveUp, show, openNext, wipe }: Reach): void {
  useShortcuts(isOn, {
    j: () => (isForm ? stepFact(1) : click('.client form.q [type="submit"]')),
    k: () => {
      if (isForm) stepFact(-1);
      else if (stepsBack() > 0) goBack();
    },
    w: () => {
      const fact = factInFocus();
      if (isForm && fact !== null) giveUp(fact);
      if (!isForm) click('.client input:is([name="antwoord"], [name="weet-niet"])[value="weet-niet"]');
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
  });
}

function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}
