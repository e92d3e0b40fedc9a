import type { Day } from '../engine/ruleset.ts';

/** The day to reckon with, and what the clock of the device says where that cannot be right. */
export interface VisitorDay {
  on: Day;
  /** Null where the clock is believed. */
  clock: Day | null;
}

/** How many years after a build a clock is still believed. */
const believedYears = 2;

/**
 * The day that the device says. A day before the site was built, or more than two years after that, is not believed: then it is the day of
 * the build.
 * @param built the day on which the site was built
 */
export function visitorDay(built: Day, clock: Day = today()): VisitorDay {
  const last = `${Number(built.slice(0, 4)) + believedYears}${built.slice(4)}`;
  return clock < built || clock > last ? { on: built, clock } : { on: clock, clock: null };
}

function today(): Day {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
