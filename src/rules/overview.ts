/** Where each scheme that some document names stands on the site. */
import type { Compiled } from './compile.ts';
import type { RuleFiles } from './rule-files.ts';
import type { PlaceInFile } from './schema.ts';

export interface OverviewRow {
  name: string;
  /** Short names of the documents that name it. */
  documents: string[];
  place: 'check' | 'pagina' | 'hulp' | 'andere gemeente' | 'gestopt' | 'niet';
  /** The page, the year or the reason. */
  where: string;
}

/** One row per scheme or organisation, in the order of overzicht.yaml. Empty where the municipality has no overview. */
export function overviewRows({ pages, files }: Compiled & { files: RuleFiles }): OverviewRow[] {
  const content = files.overview?.content;
  return (content?.overzicht ?? []).map(({ naam, uit, plaats }) => ({
    name: naam,
    documents: uit.flatMap((document) => content?.bronnen[document] ?? []),
    ...placeOf(plaats, pages),
  }));
}

function placeOf(place: PlaceInFile, pages: Compiled['pages']): Pick<OverviewRow, 'place' | 'where'> {
  if ('hulp' in place) return { place: 'hulp', where: `/hulp/${place.hulp}/` };
  if ('gestopt' in place) return { place: 'gestopt', where: `laatst in ${place.gestopt}` };
  if ('niet' in place) return { place: 'niet', where: place.niet };
  const id = 'regeling' in place ? place.regeling : place['deel-van'];
  const part = 'regeling' in place ? '' : 'deel van ';
  if (place.gemeente !== undefined)
    return { place: 'andere gemeente', where: `${part}rules/${place.gemeente}/${id}.yaml` };
  const page = pages.find((each) => each.id === id);
  const reason = page?.unchecked ?? null;
  const where = `${part}/regelingen/${id}/${reason === null ? '' : ` (${reason})`}`;
  if (reason === 'gestopt') return { place: 'gestopt', where };
  return { place: reason === null ? 'check' : 'pagina', where };
}
