import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { isFramed } from '../island/frame.ts';
import { useLeaving } from '../island/use-leaving.ts';
import { type Aim, aimedAt, scopeOf } from './aim.ts';
import type { Actions } from './check-context.ts';
import { isCode } from './code.ts';
import { arrive, forget, goBack, pushView, replaceView, rewind, stepsBack } from './history.ts';
import {
  aimAt,
  confirm,
  fillIn,
  give,
  hasAnswers,
  isAskable,
  type Journey,
  type Notice,
  nextView,
  open,
  receive,
  start,
  unconfirmed,
  type View,
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
    pushView(next.view);
    setJourney(next);
  }

  /** What does not go together is asked once: its page makes room for the next, and does not come back. */
  function replace(next: Journey): void {
    replaceView(next.view);
    setJourney(next);
  }

  /** A page from before. A question that another answer made meaningless is passed by, and so is what goes together by now. */
  function reopen(view: View): void {
    const lost =
      (view.page === 'vraag' && !isAskable(rules, journey.answers, view.fact)) ||
      (view.page === 'klopt' && unconfirmed(rules, on, journey) === null);
    if (lost) replace(open(journey, nextView(rules, journey.answers, on)));
    else setJourney(open(journey, view));
  }

  /** Begins again with nothing. What somebody came for is no answer, and stays. */
  function startAgain(notice: Notice): void {
    const fresh = { ...start(rules, on, notice), aim: journey.aim, round: journey.round + 1 };
    forget(fresh.view);
    setJourney(fresh);
  }

  const landing = useRef(land);
  landing.current = land;
  function land(): void {
    const fragment = location.hash;
    const view = arrive();
    if (isCode(fragment)) {
      replace({ ...fillIn(all, on, journey, fragment), aim: null });
      return;
    }
    const aimed = aimedAt(fragment, aims);
    if (aimed !== null) {
      const next = nextView(scopeOf(all, aimed.aim), journey.answers, on);
      replace({ ...aimAt(journey, aimed.aim), ...aimed, notice: null, view: next });
      return;
    }
    if (view !== null) reopen(view);
  }

  // Before the page is shown: who goes back at once would arrive with the answers from before, and lose the last.
  useLayoutEffect(() => {
    // The page around a frame may change its address to see what that does: nothing.
    if (isFramed()) return;
    const landed = (): void => landing.current();
    addEventListener('popstate', landed);
    return () => removeEventListener('popstate', landed);
  }, []);
  useLeaving(() => hasAnswers(journey) && startAgain('opnieuw'), rewind);

  return {
    journey,
    scope: rules,
    set: setJourney,
    actions: {
      give: (page) => move(give(rules, on, journey, page)),
      open: (view, returnTo) => move(open(journey, view, returnTo)),
      confirm: (found) => replace(confirm(rules, on, journey, found)),
      change: (fact) => replace(open(journey, { page: 'vraag', fact }, journey.returnTo)),
      receive: (scheme) => setJourney(receive(journey, scheme)),
      back: () => {
        if (stepsBack() === 0) return location.assign(home);
        const view = goBack();
        if (view !== null) reopen(view);
      },
      clear: () => {
        startAgain('gewist');
        rewind();
      },
      fill: (code) => {
        const filled = { ...fillIn(all, on, journey, code), aim: null };
        if (filled.notice === 'code-ingevuld') move(filled);
        return filled.notice;
      },
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
 * The first question, of everything or of what the address names, or what a code leads to. Both leave the address at once. Where pages
 * lie behind it already, their answers are gone.
 */
function begin(all: Ruleset, aims: readonly Aim[], on: Day): Journey {
  const fragment = location.hash;
  const aimed = aimedAt(fragment, aims);
  const rules = scopeOf(all, aimed?.aim ?? null);
  const fresh = { ...start(rules, on), ...aimed };
  const filled = isCode(fragment) ? fillIn(rules, on, fresh, fragment) : fresh;
  forget(filled.view);
  const isLeft = rewind();
  return isLeft && filled === fresh ? { ...fresh, notice: 'opnieuw' } : filled;
}
