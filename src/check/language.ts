import { createInstance } from 'i18next';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type AmountLanguage, writeAmount } from './amount.ts';

/** How the check speaks: its texts, and how amounts and days are written. */
export interface Language {
  code: AmountLanguage;
  /** The text of a key, with its placeholders still in it: Sentence fills them in. */
  text(key: string, count?: number): string;
  /** The text of a key with plain words filled in, for a title or an accessible name. */
  plain(key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
  money(cents: number): string;
  day(iso: string): string;
  /** A day of every year, given as "04-01". */
  dayOfYear(day: string): string;
  /** A page of the site in this language. */
  path(path: string): string;
}

/** Makes a language out of the texts that the page gave. */
export function speak(code: AmountLanguage, texts: Record<string, string>): Language {
  const i18n = createInstance();
  void i18n.init({
    lng: code,
    resources: { [code]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const locale = code === 'nl' ? 'nl-NL' : 'en-GB';
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const daysOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return {
    code,
    text: (key, count) =>
      i18n.t(key, count === undefined ? { skipInterpolation: true } : { skipInterpolation: true, count }),
    plain: (key, values = {}) => i18n.t(key, values),
    has: (key) => i18n.exists(key),
    money: (cents) => writeAmount(cents, code),
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
    dayOfYear: (day) => daysOfYear.format(new Date(`2024-${day}T00:00:00Z`)),
    path: (path) => (code === 'nl' ? path : `/${code}${path}`),
  };
}

export const LanguageContext = createContext<Language | null>(null);

/** The language of the check. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('A part of the check stands outside its LanguageContext.');
  return language;
}
