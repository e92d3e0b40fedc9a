import type { Source } from '../engine/ruleset.ts';
import { yearOf } from '../explain/sources.ts';
import { writeDay } from '../words/day.ts';
import type { Language } from '../words/languages.ts';
import { hasText, texts } from '../words/texts.ts';

/** The key of a sentence: the scheme's own words where there are any. */
export function sentenceOf({ keys: [own, shared] }: { keys: [string, string] }, language: Language): string {
  return hasText(language, own) ? own : shared;
}

/** When a source was read, and from when it dates if that is another year. */
export function sourceDates(source: Source | undefined, language: Language): string {
  if (!source) return '';
  const t = texts(language);
  const read = t('herkomst.gezien', { datum: writeDay(source.seen, language) });
  return source.from === undefined ? read : `${read} ${t('herkomst.uit', { jaar: yearOf(source) })}`;
}
