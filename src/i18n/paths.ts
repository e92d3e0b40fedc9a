import type { Language } from './texts.ts';

/**
 * The address of a page in a language. Pages are named by their Dutch path:
 * pagePath('en', '/zoeken/') is '/en/zoeken/'. A fragment may follow.
 */
export function pagePath(language: Language, path: string): string {
  return language === 'nl' ? path : `/${language}${path}`;
}

/** The other way round: '/en/zoeken/' is English and its Dutch path is '/zoeken/'. */
export function readPath(pathname: string): { language: Language; path: string } {
  const english = /^\/en(\/.*)?$/.exec(pathname);
  return english ? { language: 'en', path: english[1] ?? '/' } : { language: 'nl', path: pathname };
}

export function otherLanguage(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl';
}
