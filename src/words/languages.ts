/** The languages of the site. A language is a line here and a folder in content/. */

interface LanguageLine {
  /** Its own name: the words of the way to it. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** How Intl writes its numbers and amounts, and how its days. */
  numbers: string;
  days: string;
  /** The Dutch paths of the pages that it has, where it has not every page; in place of the others it leads to the Dutch ones. */
  pages?: readonly string[];
}

const table = {
  nl: { name: 'Nederlands', direction: 'ltr', numbers: 'nl-NL', days: 'nl-NL' },
  en: { name: 'English', direction: 'ltr', numbers: 'en-IE', days: 'en-GB' },
} as const satisfies Record<string, LanguageLine>;

export type Language = keyof typeof table;

export const languages: Readonly<Record<Language, LanguageLine>> = table;

export const languageCodes = Object.keys(table) as Language[];

/** The same made for each language. */
export const forEachLanguage = <Made>(make: (language: Language) => Made): Record<Language, Made> =>
  Object.fromEntries(languageCodes.map((language) => [language, make(language)])) as Record<Language, Made>;

/** The language of the addresses without a language in them, and of everything that stands on paper in this country. */
export const dutch: Language = 'nl';
