import { isFramed } from '../island/frame.ts';
import type { View } from './journey.ts';

/**
 * What the browser's history keeps of a page of the check, under one address and one title for all of them: of which visit it is and
 * how many pages lie before it. Which page it is stays in memory, because a question that was asked tells an answer to who looks later.
 */
interface Place {
  visit: number;
  step: number;
}

let visit = 0;
let step = 0;
let views: View[] = [];
/** The fragment of the page that is open: only helper mode has one, for its form. */
let fragment = '';

const here = (): Place | null => history.state as Place | null;

function mark(): void {
  history.replaceState({ visit, step } satisfies Place, '', location.pathname + fragment);
}

/** How many pages of the check lie before this one. */
export const stepsBack = (): number => step;

/** Whether there is a way back: out of a frame no page of ours lies before the first. */
export const canGoBack = (): boolean => step > 0 || !isFramed();

/**
 * Adds a page. In a frame it is added to our own memory only: the page around the frame could count what the browser adds.
 * @param named the fragment that names it; only for a page that tells nothing about the visitor
 */
export function pushView(view: View, named = ''): void {
  step += 1;
  views = [...views.slice(0, step), view];
  fragment = named;
  if (!isFramed()) history.pushState({ visit, step } satisfies Place, '', location.pathname + fragment);
}

/** Puts another page in the place of the one that is open. */
export function replaceView(view: View, named = fragment): void {
  views[step] = view;
  fragment = named;
  if (!isFramed()) mark();
}

/**
 * The page that the browser's back or forward button has led to. Null where that is no page of this visit: one from before everything was
 * cleared or the page was loaded again, or a link within the page. The page that is open then stays, and gets that place.
 */
export function arrive(): View | null {
  const place = here();
  const view = place?.visit === visit ? views[place.step] : undefined;
  if (place === null) {
    // A link within the page has added an entry, which is one more to go back over.
    views = [...views.slice(0, step + 1), views[step] as View];
    step += 1;
  }
  if (view === undefined) {
    mark();
    return null;
  }
  step = (place as Place).step;
  fragment = location.hash;
  return view;
}

/** Goes back to the page before this one. In a frame the page that it returns is to be opened; null where the browser opens it. */
export function goBack(): View | null {
  let before = step - 1;
  while (before > 0 && views[before] === views[step]) before -= 1;
  if (isFramed()) {
    step = before;
    return views[step] ?? null;
  }
  history.go(before - step);
  return null;
}

/** Forgets every page and begins at this one. The browser's history is left as it is. */
export function forget(first: View): void {
  visit = Math.random();
  step = 0;
  views = [first];
}

/**
 * Leads the browser back to where the check began, so that its back button leads out of the check and not over pages that are gone.
 * True where pages of an earlier visit lie there: its answers are gone.
 */
export function rewind(): boolean {
  if (isFramed()) return false;
  const before = here()?.step ?? 0;
  mark();
  if (before > 0) history.go(-before);
  return before > 0;
}
