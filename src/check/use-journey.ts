import { useEffect, useState } from 'preact/hooks';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import type { Actions } from './check-context.ts';
import { pushView, replaceView, stepsBack, viewOf } from './history.ts';
import { give, isAskable, type Journey, nextView, open, receive, start } from './journey.ts';

/** The visitor's way through the check, in step with the browser's back and forward buttons. */
export function useJourney(rules: Ruleset, on: Day, home: string): { journey: Journey; actions: Actions } {
  const [journey, setJourney] = useState<Journey>(() => begin(rules, on));

  function move(next: Journey): void {
    pushView(next.view);
    setJourney(next);
  }

  useEffect(() => {
    function arrive(): void {
      const view = viewOf(location.hash, rules);
      if (view === null) return;
      // A question that another answer made meaningless is passed by.
      const lost = view.page === 'vraag' && !isAskable(rules, journey.answers, view.fact);
      const shown = lost ? nextView(rules, journey.answers, on) : view;
      if (lost) replaceView(shown);
      setJourney(open(journey, shown));
    }
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, [rules, on, journey]);

  return {
    journey,
    actions: {
      give: (fact, answer) => move(give(rules, on, journey, fact, answer)),
      open: (view, returnTo) => move(open(journey, view, returnTo)),
      receive: (scheme) => setJourney(receive(journey, scheme)),
      back: () => (stepsBack() > 0 ? history.back() : location.assign(home)),
      clear: () => move(start(rules, on, 'gewist')),
    },
  };
}

/** The first question. A fragment that names a later page is left over from answers that are gone. */
function begin(rules: Ruleset, on: Day): Journey {
  const fresh = start(rules, on);
  const left = viewOf(location.hash, rules);
  const first = fresh.view;
  const lost =
    left !== null && !(left.page === 'vraag' && first.page === 'vraag' && left.fact === first.fact);
  replaceView(first, 0);
  return lost ? { ...fresh, notice: 'opnieuw' } : fresh;
}
