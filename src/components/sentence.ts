import type { Line } from '../explain/conditions.ts';
import { hasText, type Language } from '../i18n/texts.ts';

/** The key of the sentence of a condition: the scheme's own words where there are any. */
export function sentenceOf({ keys }: Line, language: Language): string {
  const [own, shared] = keys;
  return hasText(language, own) ? own : shared;
}
