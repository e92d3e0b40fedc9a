/** The rules and the day for which the pages of the site are made. */
import { join } from 'node:path';
import type { Day } from '../engine/ruleset.ts';
import { load } from '../rules/load.ts';
import { isDay } from '../rules/schema.ts';

// The build runs in the folder of the project; a built page no longer knows where its source stood.
const { ruleset, files } = load(join(process.cwd(), 'rules'));

export const rules = ruleset;
export const municipality = files.municipality.content;

/** The day on which the site is built, in the Netherlands, or the day that PEILDATUM says. */
export function buildDay(now: Date, given: string | undefined): Day {
  if (given === undefined || given === '')
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
  if (!isDay(given)) throw new Error(`PEILDATUM is "${given}"; write a day as 2026-07-01.`);
  return given;
}
