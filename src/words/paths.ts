import type { Language } from './texts.ts';

/**
 * The address of a page in a language. Pages are named by their Dutch path:
 * pagePath('en', '/zoeken/') is '/en/zoeken/'. A fragment may follow.
 */
export function pagePath(language: Language, path: string): string {
  return language === 'nl' ? path : `/${language}${path}`;
}

export function otherLanguage(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl';
}
