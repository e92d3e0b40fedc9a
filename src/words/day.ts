import { type Language, languages } from './languages.ts';

/** Writes days as a reader of a language expects them. */
export interface DayWriter {
  /** A day, given as "2026-04-01": 1 april 2026. */
  day(iso: string): string;
  /** A day of every year, given as "04-01": 1 april. */
  dayOfYear(day: string): string;
}

const formatOf = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(languages[language].days, { ...options, timeZone: 'UTC' });

/** What writes many days: making it takes longer than using it. */
export function daysIn(language: Language): DayWriter {
  const days = formatOf(language, { dateStyle: 'long' });
  const daysOfYear = formatOf(language, { day: 'numeric', month: 'long' });
  return {
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
    dayOfYear: (day) => daysOfYear.format(new Date(`2024-${day}T00:00:00Z`)),
  };
}

const writers = new Map<Language, DayWriter>();

/** What writes the days of the pages, made once for each language. */
function writerOf(language: Language): DayWriter {
  const writer = writers.get(language) ?? daysIn(language);
  writers.set(language, writer);
  return writer;
}

/** A day, given as "2026-04-01", as a reader of the language expects it. */
export const writeDay = (iso: string, language: Language): string => writerOf(language).day(iso);

/** A day of every year, given as "04-01", as a reader of the language expects it. */
export const writeDayOfYear = (day: string, language: Language): string => writerOf(language).dayOfYear(day);
