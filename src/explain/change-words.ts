/** A change in the words of a language, for its page, the feed and the open data. */

import { writeDay } from '../words/day.ts';
import type { Language } from '../words/languages.ts';
import { texts } from '../words/texts.ts';
import type { Change } from './changes.ts';

export interface ChangeWords {
  title: string;
  what: string;
  /** What follows on `what`: the tables with other amounts, by name. */
  norms: string[];
  /** For whom it is. */
  who: string;
  /** What follows on `who`: the schemes that are reckoned with these tables, by id. */
  schemes: string[];
}

export function changeWords(change: Change, language: Language): ChangeWords {
  const t = texts(language);
  const isAmounts = change.sort === 'bedragen';
  const id = isAmounts ? 'bedragen' : change.id;
  return {
    title: t(`wijziging.${id}.kop`, isAmounts ? { datum: writeDay(change.on, language) } : {}),
    what: t(`wijziging.${id}.wat`),
    norms: isAmounts ? change.norms.map((norm) => t(`norm.${norm}`)) : [],
    who: t(`wijziging.${id}.wie`),
    schemes: isAmounts ? change.schemes : [],
  };
}
