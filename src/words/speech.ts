import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type DayWriter, daysIn } from './day.ts';
import type { Language } from './languages.ts';
import { writeMoney } from './money.ts';
import { pagePath } from './paths.ts';

/** How the check speaks: its texts, and how amounts and days are written. */
export interface Speech extends DayWriter {
  code: Language;
  /** The text of a key, with its placeholders still in it: Sentence fills them in. */
  text(key: string, count?: number): string;
  /** The text of a key with plain words filled in, for a title or an accessible name. */
  plain(key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
  money(cents: number): string;
  /** A page of the site in this language. */
  path(path: string): string;
}

/** Where a value stands in a text. */
const placeholder = /\{\{\s*([\w-]+)\s*\}\}/g;

/**
 * Makes a language out of the texts that the page gave. Keys and placeholders are those of i18next, which the pages of the site use
 * in the build: a text that differs by number stands under `key_one`, `key_other` and whatever else the language has.
 */
export function speak(code: Language, texts: Record<string, string>): Speech {
  const plurals = new Intl.PluralRules(code);
  const text = (key: string, count?: number): string =>
    (count === undefined ? undefined : texts[`${key}_${plurals.select(count)}`]) ?? texts[key] ?? key;
  return {
    code,
    text,
    plain: (key, values = {}) => {
      const { count } = values;
      const found = text(key, typeof count === 'number' ? count : undefined);
      return found.replaceAll(placeholder, (whole, name) => String(values[name] ?? whole));
    },
    has: (key) => key in texts,
    money: (cents) => writeMoney(cents, code),
    ...daysIn(code),
    path: (path) => pagePath(code, path),
  };
}

export const LanguageContext = createContext<Speech | null>(null);

/** The language of the check. */
export function useLanguage(): Speech {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('A part of the check stands outside its LanguageContext.');
  return language;
}
