/**
 * The texts of the pages, at build time. Keys are flat ("site.naam"); a key that is missing stops the build.
 *
 *   const t = texts('nl');
 *   t('site.naam');
 *   t('site.bedragen-van', { datum: '1 juli 2026' });
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { dutch, type Language, languageCodes } from './languages.ts';

const files = Object.fromEntries(languageCodes.map((language) => [language, read(language)])) as Record<
  Language,
  Record<string, string>
>;

// The build runs in the folder of the project; a built page no longer knows where its source stood.
function read(language: Language): Record<string, string> {
  return JSON.parse(readFileSync(join(process.cwd(), 'content', language, 'teksten.json'), 'utf8'));
}

/** Every text of a language, by its key. */
export const textsOf = (language: Language): Record<string, string> => files[language];

export type Text = (key: string, values?: Record<string, string | number>) => string;

const catalogue = i18next.createInstance();
await catalogue.init({
  lng: dutch,
  fallbackLng: false,
  resources: Object.fromEntries(
    languageCodes.map((language) => [language, { translation: textsOf(language) }]),
  ),
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

export function texts(language: Language): Text {
  const translate = catalogue.getFixedT(language);
  return (key, values) => {
    // a text with a count is there as key_one and key_other
    if (!catalogue.exists(key, { ...values, lng: language })) {
      throw new Error(`content/${language}/teksten.json has no key "${key}"`);
    }
    return translate(key, values ?? {});
  };
}

/** Whether a text is there, for a text that may be said in words of its own. */
export function hasText(language: Language, key: string): boolean {
  return catalogue.exists(key, { lng: language });
}

/** A text with one marked phrase, "voor <0>dit</0> na", as its three parts. */
export function markedPhrase(text: string): { before: string; phrase: string; after: string } {
  const parts = /^(.*)<0>(.*)<\/0>(.*)$/.exec(text);
  if (!parts) throw new Error(`No <0>phrase</0> in "${text}"`);
  return { before: parts[1] ?? '', phrase: parts[2] ?? '', after: parts[3] ?? '' };
}
