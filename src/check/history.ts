import type { Ruleset } from '../engine/ruleset.ts';
import type { View } from './journey.ts';

/**
 * The browser's history knows which page of the check was open and how many pages lie before it. It never knows an answer.
 */
interface Place {
  step: number;
}

/** The fragment that names a view. */
export function fragmentOf(view: View): string {
  return view.page === 'vraag' ? `#vraag-${view.fact}` : `#${view.page}`;
}

/** The view that a fragment names; null for any other fragment. */
export function viewOf(fragment: string, rules: Ruleset): View | null {
  if (fragment === '#uitkomst' || fragment === '#antwoorden')
    return { page: fragment.slice(1) as 'uitkomst' | 'antwoorden' };
  const fact = fragment.startsWith('#vraag-') ? fragment.slice('#vraag-'.length) : null;
  return fact !== null && rules.facts.some(({ id }) => id === fact) ? { page: 'vraag', fact } : null;
}

/** How many pages of the check lie before this one. */
export function stepsBack(): number {
  return (history.state as Place | null)?.step ?? 0;
}

/** Adds a page to the browser's history. */
export function pushView(view: View): void {
  history.pushState({ step: stepsBack() + 1 } satisfies Place, '', fragmentOf(view));
}

/** Gives the page that is open another name. */
export function replaceView(view: View, step = stepsBack()): void {
  history.replaceState({ step } satisfies Place, '', fragmentOf(view));
}
