import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day, FactId, Ruleset } from '../engine/ruleset.ts';
import { type VisitorDay, visitorDay } from '../island/today.ts';
import { useLeaving } from '../island/use-leaving.ts';
import { forget as forgetPages, rewind } from '../journey/history.ts';
import { start } from '../journey/journey.ts';
import { leaveFrom } from '../journey/place.ts';
import { focusFact } from './fact-row.ts';
import type { Client } from './use-client.ts';

/**
 * One client after another, of whom nothing stays.
 * @param built the day on which the site was built
 * @param setDay takes the day on which the next client begins
 */
export function useTurns(
  rules: Ruleset,
  built: Day,
  setDay: (day: VisitorDay) => void,
  { isTouched, forget }: Client,
): {
  /** Every client is another one to Preact, so that nothing of the last stays in a field. */
  turn: number;
  /** Whether the last client was wiped and nothing was filled in since. */
  isWiped: boolean;
  wipe(): void;
} {
  const [turn, setTurn] = useState(0);
  const [isWiped, setWiped] = useState(false);

  function startAgain(): void {
    const next = visitorDay(built);
    const fresh = start(rules, next.on);
    leaveFrom(null);
    setDay(next);
    forget(fresh);
    setTurn(turn + 1);
    setWiped(true);
    forgetPages(fresh.view);
  }
  useLeaving(startAgain);
  useEffect(() => {
    if (isTouched) setWiped(false);
  }, [isTouched]);

  return {
    turn,
    isWiped,
    wipe: () => {
      startAgain();
      rewind();
    },
  };
}

/**
 * The focus goes where the next client begins: to the first field, or to the heading of the first question. It goes there before the
 * page is drawn: who types on at once would type into nothing.
 * @param first the first fact of the form
 * @param last the fact that had the focus last
 */
export function useFirstFocus(isForm: boolean, turn: number, first: FactId, last: FactId | null): void {
  const before = useRef({ isForm, turn });
  useLayoutEffect(() => {
    const { turn: lastTurn, isForm: wasForm } = before.current;
    before.current = { isForm, turn };
    if (isForm && (turn !== lastTurn || !wasForm)) focusFact((turn === lastTurn && last) || first);
    else if (turn !== lastTurn || wasForm !== isForm) document.querySelector<HTMLElement>('main h1')?.focus();
    if (turn !== lastTurn) scrollTo(0, 0);
    document.querySelector('.helper-panel')?.scrollTo(0, 0);
  }, [isForm, turn]);
}
