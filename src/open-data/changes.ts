/** What changed, as open data. */
import { changeWords } from '../explain/change-words.ts';
import { changes } from '../explain/site-rules.ts';
import type { ChangeData } from './shapes.ts';
import { sourceData } from './sources.ts';

export function changesData(): ChangeData[] {
  return changes.map((change) => {
    const [nl, en] = [changeWords(change, 'nl'), changeWords(change, 'en')];
    return {
      id: change.id,
      op: change.on,
      bekend: change.known,
      soort: change.sort,
      titel: { nl: nl.title, en: en.title },
      wat: { nl: nl.what, en: en.what },
      wie: { nl: nl.who, en: en.who },
      regelingen: change.schemes,
      normen: change.norms,
      bron: change.source && sourceData(change.source),
    };
  });
}
