import type { Day, YearlyWindow } from './ruleset.ts';

/** The part of a year in which people can apply: the current one, or the next one where there is none now. */
export interface OpenWindow {
  open: boolean;
  /** First and last day, both included. */
  from: Day;
  until: Day;
}

/** The window that holds `on`, or else the first one after it. A window such as 15 November to 31 January crosses the year. */
export function windowOn(window: YearlyWindow, on: Day): OpenWindow {
  const thisYear = Number(on.slice(0, 4));
  const endsIn = dayIn(thisYear, window.until) >= on ? thisYear : thisYear + 1;
  const beginsIn = window.from <= window.until ? endsIn : endsIn - 1;
  const from = dayIn(beginsIn, window.from);
  return { open: from <= on, from, until: dayIn(endsIn, window.until) };
}

/** In a year without 29 February the 28th stands for it. */
const dayIn = (year: number, day: string): Day =>
  `${year}-${day === '02-29' && !isLeap(year) ? '02-28' : day}`;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
