/** Checks that help and overview name only what exists, and that every scheme and organisation has its place in the overview. */
import { checkName, inFile, type Report, type ReportAt, under } from './report.ts';
import type { RuleFiles } from './rule-files.ts';
import type { HelpFile, OverviewFile, PlaceInFile } from './schema.ts';

/** @param schemesOf the names of the schemes of another municipality */
export function checkPlaces(
  { schemes, help, overview }: RuleFiles,
  schemesOf: (municipality: string) => string[],
  report: Report,
): void {
  const known: Known = {
    schemes: schemes.map(({ content }) => content.id),
    organisations: (help?.content.organisaties ?? []).map(({ id }) => id),
    schemesOf,
  };
  if (help) checkHelp(help.content, known.schemes, inFile(report, help.file));
  if (overview) checkOverview(overview.content, known, inFile(report, overview.file));
}

interface Known {
  schemes: string[];
  organisations: string[];
  schemesOf(municipality: string): string[];
}

function checkHelp({ organisaties }: HelpFile, schemes: readonly string[], report: ReportAt): void {
  organisaties.forEach(({ id, regelingen }, index) => {
    const reportHere = under(report, 'organisaties', index);
    if (organisaties.findIndex((other) => other.id === id) !== index)
      reportHere(['id'], id, 'een id dat maar één keer voorkomt');
    for (const [place, scheme] of regelingen.entries())
      checkName(scheme, schemes, reportHere, ['regelingen', place], 'de naam van een regeling');
  });
}

function checkOverview({ bronnen, overzicht }: OverviewFile, known: Known, report: ReportAt): void {
  for (const [index, { uit, plaats }] of overzicht.entries()) {
    const reportHere = under(report, 'overzicht', index);
    for (const [place, document] of uit.entries())
      checkName(document, Object.keys(bronnen), reportHere, ['uit', place]);
    checkPlace(plaats, known, reportHere);
  }
  const placed = overzicht.map(({ plaats }) => placeOf(plaats));
  for (const id of [...known.schemes, ...known.organisations])
    if (!placed.includes(id)) report(['overzicht'], `geen ${id}`, `een regel met de plaats van ${id}`);
}

function checkPlace(
  place: PlaceInFile,
  { schemes, organisations, schemesOf }: Known,
  report: ReportAt,
): void {
  if ('hulp' in place)
    checkName(place.hulp, organisations, report, ['plaats', 'hulp'], 'de naam van een organisatie');
  const scheme = schemeIn(place);
  if (scheme === null) return;
  const elsewhere = 'gemeente' in place ? place.gemeente : undefined;
  const names = elsewhere === undefined ? schemes : schemesOf(elsewhere);
  checkName(scheme, names, report, ['plaats'], 'de naam van een regeling');
}

function schemeIn(place: PlaceInFile): string | null {
  if ('regeling' in place) return place.regeling;
  return 'deel-van' in place ? place['deel-van'] : null;
}

/** The scheme or the organisation of this site that a row gives its place; null where it gives none. */
function placeOf(place: PlaceInFile): string | null {
  if ('hulp' in place) return place.hulp;
  return 'gemeente' in place && place.gemeente !== undefined ? null : schemeIn(place);
}
