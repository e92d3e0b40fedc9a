/** The texts that the rules need and that are not there. The check would show the name of such a text in its place. */
import { neededSentences } from '../explain/conditions.ts';
import { rules, schemePages } from '../explain/site-rules.ts';
import { neededTexts } from '../rules/text-keys.ts';
import { languageCodes } from '../words/languages.ts';
import { hasText } from '../words/texts.ts';
import type { Finding } from './readability.ts';

export function missingTexts(): Finding[] {
  const needed = [
    ...neededTexts(rules, schemePages).map(({ key, variant }) => (variant ? [variant, key] : [key])),
    ...neededSentences(rules),
  ];
  return languageCodes.flatMap((language) =>
    needed
      .filter((keys) => !keys.some((key) => hasText(language, key)))
      .map((keys) => ({
        place: `content/${language}`,
        message: `de regels vragen om een tekst die er niet is: ${keys.join(' of ')}`,
      })),
  );
}
