/** The rules and the day for which the pages of the site are made. */
import { join } from 'node:path';
import type { Day } from '../engine/ruleset.ts';
import { dayOf, isDay } from '../rules/dates.ts';
import { load } from '../rules/load.ts';
import type { MunicipalityFile } from '../rules/schema.ts';
import { changesOf } from './changes.ts';

// The build runs in the folder of the project; a built page no longer knows where its source stood.
const { ruleset, pages, files } = load(join(process.cwd(), 'rules'), undefined, dayOf(new Date()));

export const rules = ruleset;
/** Every scheme that has a page, also those without a check. */
export const schemePages = pages;
export const municipality = withPhone(files.municipality.content);
/** Organisations that help. */
export const organisations = files.help?.content.organisaties ?? [];
/** The organisation that knows all others, for whom has no address or number of its own here. */
export const guide = organisations.find(({ id }) => id === municipality.wegwijzer);
/** The laws behind what is asked, as rules/feiten.yaml has them. */
export const laws = files.facts.content.wetten ?? [];
/** Every scheme that a document names, with its place. */
export const overview = files.overview?.content;
/** Practice cases for volunteers, as rules/ has them. */
export const exercises = files.exercises?.content.oefeningen ?? [];
/** What changed, the newest first. */
export const changes = changesOf(files.changes?.content, ruleset);
/** The files of rules/ as people wrote them. */
export const ruleFiles = files;

/** Whoever is in doubt is told to call, so a site cannot do without the number. */
function withPhone(content: MunicipalityFile): MunicipalityFile & { telefoon: string } {
  if (content.telefoon === undefined)
    throw new Error(`rules/${content.id}/gemeente.yaml has no telefoon, and the pages tell people to call.`);
  return { ...content, telefoon: content.telefoon };
}

/** The day on which the site is built, in the Netherlands, or the day that PEILDATUM says. */
export function buildDay(now: Date, given: string | undefined): Day {
  if (given === undefined || given === '') return dayOf(now);
  if (!isDay(given)) throw new Error(`PEILDATUM is "${given}"; write a day as 2026-07-01.`);
  return given;
}
