/** What changed, as open data. */
import { changeWords } from '../explain/change-words.ts';
import { changes } from '../explain/site-rules.ts';
import { forEachLanguage } from '../words/languages.ts';
import type { ChangeData } from './shapes.ts';
import { sourceData } from './sources.ts';

export function changesData(): ChangeData[] {
  return changes.map((change) => ({
    id: change.id,
    op: change.on,
    bekend: change.known,
    soort: change.sort,
    titel: forEachLanguage((language) => changeWords(change, language).title),
    wat: forEachLanguage((language) => changeWords(change, language).what),
    wie: forEachLanguage((language) => changeWords(change, language).who),
    regelingen: change.schemes,
    normen: change.norms,
    bron: change.source && sourceData(change.source),
  }));
}
