/** When a screen that nobody touches asks whether somebody is still there, and when it wipes. */

/** Ten minutes without a touch wipe everything, in milliseconds. */
export const wipesAfter = 10 * 60_000;
/** Two minutes before that is asked whether somebody is still there. */
export const asksAfter = wipesAfter - 2 * 60_000;

export type Idle = 'busy' | 'asks' | 'over';

/** What the time since the last touch means. A clock that was put back is no touch from the future. */
export function idleAfter(milliseconds: number): Idle {
  if (milliseconds >= wipesAfter) return 'over';
  return milliseconds >= asksAfter ? 'asks' : 'busy';
}

/** What is left until everything is wiped, as minutes and seconds: 1:05. */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil((wipesAfter - milliseconds) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
