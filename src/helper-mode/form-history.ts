import { pushView, replaceView } from '../journey/history.ts';
import type { View } from '../journey/journey.ts';

/** The fragment of the form with every question, so that a helper can keep it as a bookmark. */
const formFragment = '#bladzijde';

export const isFormOpen = (): boolean => location.hash === formFragment;

/** Adds the form to the browser's history: the way back leads to the question that was open. */
export function openForm(behind: View): void {
  pushView(behind, formFragment);
}

/** Gives the page that is open the name of the form. */
export function stayInForm(behind: View): void {
  replaceView(behind, formFragment);
}
