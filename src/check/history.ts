import type { Ruleset } from '../engine/ruleset.ts';
import type { View } from './journey.ts';
import { questionOf } from './questions.ts';

/**
 * The browser's history knows which page of the check was open and how many pages lie before it. It never knows an answer.
 */
interface Place {
  step: number;
}

/** The fragment that names a view. */
export function fragmentOf(rules: Ruleset, view: View): string {
  return view.page === 'vraag' ? `#vraag-${questionOf(rules, view.fact).id}` : `#${view.page}`;
}

/** The view that a fragment names; null for any other fragment. */
export function viewOf(fragment: string, rules: Ruleset): View | null {
  if (fragment === '#uitkomst' || fragment === '#antwoorden' || fragment === '#klopt')
    return { page: fragment.slice(1) as 'uitkomst' | 'antwoorden' | 'klopt' };
  const question = fragment.startsWith('#vraag-') ? fragment.slice('#vraag-'.length) : null;
  const first = rules.facts.find(({ id, page }) => (page ?? id) === question);
  return first === undefined ? null : { page: 'vraag', fact: first.id };
}

/** How many pages of the check lie before this one. */
export function stepsBack(): number {
  return (history.state as Place | null)?.step ?? 0;
}

/** Adds a page to the browser's history. */
export function pushView(rules: Ruleset, view: View): void {
  history.pushState({ step: stepsBack() + 1 } satisfies Place, '', fragmentOf(rules, view));
}

/** Gives the page that is open another name. */
export function replaceView(rules: Ruleset, view: View, step = stepsBack()): void {
  history.replaceState({ step } satisfies Place, '', fragmentOf(rules, view));
}
