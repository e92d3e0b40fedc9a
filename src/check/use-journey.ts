import { useLayoutEffect, useState } from 'preact/hooks';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { isCode } from '../hand-over/code.ts';
import type { Actions } from './check-context.ts';
import { isFramed } from './frame.ts';
import { fragmentOf, pushView, replaceView, stepsBack, viewOf } from './history.ts';
import {
  confirm,
  fillIn,
  give,
  isAskable,
  type Journey,
  nextView,
  open,
  receive,
  start,
  unconfirmed,
} from './journey.ts';

/** The visitor's way through the check, in step with the browser's back and forward buttons. */
export function useJourney(
  rules: Ruleset,
  on: Day,
  home: string,
): { journey: Journey; actions: Actions; set(next: Journey): void } {
  const [journey, setJourney] = useState<Journey>(() => begin(rules, on));

  function move(next: Journey): void {
    pushView(rules, next.view);
    setJourney(next);
  }

  /** What does not go together is asked once: its page makes room for the next, and does not come back. */
  function replace(next: Journey): void {
    replaceView(rules, next.view);
    setJourney(next);
  }

  // Before the page is shown: who goes back at once would arrive with the answers from before, and lose the last.
  useLayoutEffect(() => {
    function arrive(): void {
      if (isCode(location.hash)) {
        replace(fillIn(rules, on, journey, location.hash));
        return;
      }
      const view = viewOf(location.hash, rules);
      if (view === null) return;
      // A question that another answer made meaningless is passed by, and so is what goes together by now.
      const lost =
        (view.page === 'vraag' && !isAskable(rules, journey.answers, view.fact)) ||
        (view.page === 'klopt' && unconfirmed(rules, on, journey) === null);
      const shown = lost ? nextView(rules, journey.answers, on) : view;
      if (lost) replaceView(rules, shown);
      setJourney(open(journey, shown));
    }
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, [rules, on, journey]);

  return {
    journey,
    set: setJourney,
    actions: {
      give: (page, others) => move(give(rules, on, journey, page, others)),
      open: (view, returnTo) => move(open(journey, view, returnTo)),
      confirm: (found) => replace(confirm(rules, on, journey, found)),
      change: (fact) => replace(open(journey, { page: 'vraag', fact }, journey.returnTo)),
      receive: (scheme) => setJourney(receive(journey, scheme)),
      // In a frame there is no page of ours to go back to; the browser goes where it came from.
      back: () => (stepsBack() > 0 || isFramed() ? history.back() : location.assign(home)),
      clear: () => move(start(rules, on, 'gewist')),
    },
  };
}

/**
 * The first question, or what a code leads to: it leaves the address at once. Any other fragment that names a later page is left over
 * from answers that are gone.
 */
function begin(rules: Ruleset, on: Day): Journey {
  const fresh = start(rules, on);
  if (isCode(location.hash)) {
    const filled = fillIn(rules, on, fresh, location.hash);
    replaceView(rules, filled.view, 0);
    return filled;
  }
  const left = viewOf(location.hash, rules);
  const first = fresh.view;
  const lost = left !== null && fragmentOf(rules, left) !== fragmentOf(rules, first);
  replaceView(rules, first, 0);
  return lost ? { ...fresh, notice: 'opnieuw' } : fresh;
}
