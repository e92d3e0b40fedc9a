/** What changed, as open data. */
import { changeWords } from '../explain/change-words.ts';
import { changes } from '../explain/site-rules.ts';
import { forEachLanguage } from '../words/languages.ts';
import type { ChangeData } from './shapes.ts';
import { sourceData } from './sources.ts';

export function changesData(): ChangeData[] {
  return changes.map((change) => {
    const words = forEachLanguage((language) => changeWords(change, language));
    return {
      id: change.id,
      op: change.on,
      bekend: change.known,
      soort: change.sort,
      titel: forEachLanguage((language) => words[language].title),
      wat: forEachLanguage((language) => words[language].what),
      wie: forEachLanguage((language) => words[language].who),
      regelingen: change.schemes,
      normen: change.norms,
      bron: change.source && sourceData(change.source),
    };
  });
}
