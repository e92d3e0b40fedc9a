import type { Day } from '../engine/ruleset.ts';

/** The day it is for the visitor. */
export function today(): Day {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
