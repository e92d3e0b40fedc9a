import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { isCode } from '../hand-over/code.ts';
import { type Aim, aimedAt, scopeOf } from './aim.ts';
import type { Actions } from './check-context.ts';
import { isFramed } from './frame.ts';
import { fragmentOf, pushView, replaceView, stepsBack, viewOf } from './history.ts';
import {
  aimAt,
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
  all: Ruleset,
  aims: readonly Aim[],
  on: Day,
  home: string,
): { journey: Journey; scope: Ruleset; actions: Actions; set(next: Journey): void } {
  const [journey, setJourney] = useState<Journey>(() => begin(all, aims, on));
  const rules = useMemo(() => scopeOf(all, journey.aim), [all, journey.aim]);

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
        replace({ ...fillIn(all, on, journey, location.hash), aim: null });
        return;
      }
      const aimed = aimedAt(location.hash, aims);
      if (aimed !== null) {
        const view = nextView(scopeOf(all, aimed.aim), journey.answers, on);
        replace({ ...aimAt(journey, aimed.aim), ...aimed, notice: null, view });
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
  }, [all, aims, rules, on, journey]);

  return {
    journey,
    scope: rules,
    set: setJourney,
    actions: {
      give: (page, others) => move(give(rules, on, journey, page, others)),
      open: (view, returnTo) => move(open(journey, view, returnTo)),
      confirm: (found) => replace(confirm(rules, on, journey, found)),
      change: (fact) => replace(open(journey, { page: 'vraag', fact }, journey.returnTo)),
      receive: (scheme) => setJourney(receive(journey, scheme)),
      // In a frame there is no page of ours to go back to; the browser goes where it came from.
      back: () => (stepsBack() > 0 || isFramed() ? history.back() : location.assign(home)),
      // What somebody came for is no answer, and stays.
      clear: () => move({ ...start(rules, on, 'gewist'), aim: journey.aim }),
      aimAt: (aim) => {
        const aimed = aimAt(journey, aim);
        // A question that is open stays, with what was filled in.
        if (aim === null && journey.view.page !== 'uitkomst') setJourney(aimed);
        else move({ ...aimed, view: nextView(scopeOf(all, aim), journey.answers, on) });
      },
    },
  };
}

/**
 * The first question, of everything or of what the address names, or what a code leads to. Both leave the address at once. Any other
 * fragment that names a later page is left over from answers that are gone.
 */
function begin(all: Ruleset, aims: readonly Aim[], on: Day): Journey {
  const aimed = aimedAt(location.hash, aims);
  const rules = scopeOf(all, aimed?.aim ?? null);
  const fresh = { ...start(rules, on), ...aimed };
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
