/** The fragment of the form with every question, so that a helper can keep it as a bookmark. */
const formFragment = '#bladzijde';

export const isFormOpen = (): boolean => location.hash === formFragment;

/** Adds the form to the browser's history: the way back leads to the question that was open. */
export function openForm(): void {
  const { step = 0 } = (history.state ?? {}) as { step?: number };
  history.pushState({ step: step + 1 }, '', formFragment);
}

/** Gives the page that is open the name of the form. */
export function stayInForm(): void {
  history.replaceState(history.state, '', formFragment);
}
