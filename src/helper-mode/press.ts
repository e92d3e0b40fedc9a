/**
 * A field that is left takes in its answer, and what stands below it may move. While a button of the mouse is down that waits: else the
 * option that somebody clicks slips away from under the click.
 */
let isDown = false;
let waiting: (() => void)[] = [];

/** Does something now, or once the press that is going on has become a click. */
export function afterPress(run: () => void): void {
  if (isDown) waiting.push(run);
  else run();
}

/** Leaves undone what waits: it belongs to a client who is gone. */
export function forgetWaiting(): void {
  waiting = [];
}

function release(): void {
  isDown = false;
  // What is drawn anew between the press of an option and its click would undo the click.
  setTimeout(() => {
    const due = waiting;
    waiting = [];
    for (const run of due) run();
  });
}

/** Watches for presses until the function that it returns is called. */
export function watchPresses(): () => void {
  const press = (): void => {
    isDown = true;
  };
  addEventListener('pointerdown', press, true);
  addEventListener('pointerup', release, true);
  addEventListener('pointercancel', release, true);
  return () => {
    removeEventListener('pointerdown', press, true);
    removeEventListener('pointerup', release, true);
    removeEventListener('pointercancel', release, true);
  };
}
