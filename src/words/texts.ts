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
import { municipality } from '../../site.config.ts';
import { dutch, forEachLanguage, type Language, languageCodes } from './languages.ts';
import { withoutPlural } from './plural.ts';

const files = forEachLanguage(read);

/** The texts of the site and those of the municipality, whose name stands in both in place of `{{gemeente}}`. */
function read(language: Language): Record<string, string> {
  const [shared, own] = filesOf(language).map(
    (file): Record<string, string> =>
      // The build runs in the folder of the project; a built page no longer knows where its source stood.
      JSON.parse(readFileSync(join(process.cwd(), file), 'utf8')),
  );
  const twice = Object.keys(own ?? {}).filter((key) => key in (shared ?? {}));
  if (twice.length > 0) throw new Error(`${twice.join(', ')} is in both ${filesOf(language).join(' and ')}`);
  const name = own?.['site.plaats'] ?? '';
  const all = Object.entries({ ...shared, ...own });
  return Object.fromEntries(all.map(([key, text]) => [key, text.replaceAll('{{gemeente}}', name)]));
}

function filesOf(language: Language): string[] {
  return [`content/${language}/teksten.json`, `content/${language}/${municipality}/teksten.json`];
}

for (const language of languageCodes) {
  const own = Object.keys(files[language]);
  const needed = keysFor(language);
  const missing = needed.filter((key) => !own.includes(key));
  const unknown = own.filter((key) => !needed.includes(key));
  if (missing.length + unknown.length > 0)
    throw new Error(
      `The texts in ${filesOf(language).join(' and ')} are not those of Dutch. ` +
        `Missing: ${missing.join(', ') || 'none'}. Not in Dutch: ${unknown.join(', ') || 'none'}.`,
    );
}

/** The keys that a language has: those of Dutch, and of a text with a count the plurals that it has itself. */
function keysFor(language: Language): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const keys = Object.keys(files[dutch]).flatMap((key) => {
    const base = withoutPlural(key);
    return base === key ? [key] : pluralCategories.map((category) => `${base}_${category}`);
  });
  return [...new Set(keys)];
}

/** Every text of a language, by its key. */
export const textsOf = (language: Language): Record<string, string> => files[language];

export type Text = (key: string, values?: Record<string, string | number>) => string;

const catalogue = i18next.createInstance();
await catalogue.init({
  lng: dutch,
  fallbackLng: false,
  resources: forEachLanguage((language) => ({ translation: textsOf(language) })),
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

export function texts(language: Language): Text {
  const translate = catalogue.getFixedT(language);
  return (key, values) => {
    // A text with a count is there as key_one, key_other and whatever plurals the language has besides.
    if (!catalogue.exists(key, { ...values, lng: language })) {
      throw new Error(`${filesOf(language).join(' and ')} have no key "${key}"`);
    }
    return translate(key, values ?? {});
  };
}

/** The name of the site with its municipality: Zelfcheck Zoetermeer. */
export function siteName(language: Language): string {
  const t = texts(language);
  return `${t('site.naam')} ${t('site.plaats')}`;
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
