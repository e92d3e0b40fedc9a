import { dutch, type Language, languageCodes, languages } from './languages.ts';

/** Whether a language has a page. Pages are named by their Dutch path; a fragment may follow. */
export function hasPage(language: Language, path: string): boolean {
  const { pages } = languages[language];
  return pages === undefined || pages.includes(path.replace(/#.*/, ''));
}

/**
 * The address of a page in a language: pagePath('en', '/zoeken/') is '/en/zoeken/'. The Dutch page where the language has not every page
 * and this one is missing.
 * @param path the Dutch path, after which a fragment may follow
 */
export function pagePath(language: Language, path: string): string {
  return language === dutch || !hasPage(language, path) ? path : `/${language}${path}`;
}

/** The languages that have a page, by its Dutch path. */
export const languagesOf = (path: string): Language[] =>
  languageCodes.filter((language) => hasPage(language, path));

/**
 * What Astro makes of a page under `[...language]`: one for each language that has it.
 * @param path its Dutch path
 * @param own what stands in its address besides the language
 */
export const inLanguages = <Own extends Record<string, string> = Record<never, string>>(
  path: string,
  own = {} as Own,
) =>
  languagesOf(path).map((language) => ({
    params: { ...own, language: language === dutch ? undefined : language },
    props: { language },
  }));
