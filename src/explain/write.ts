/** How amounts, days and ages are written. */
import { wholePercent } from '../engine/norm.ts';
import type { Day, Term } from '../engine/ruleset.ts';
import type { Language, Text } from '../words/texts.ts';

/** Cents as an amount that never breaks after the euro sign. Whole euros have no decimals, unless `decimals` asks for them. */
export function writeMoney(cents: number, language: Language, decimals = cents % 100 !== 0): string {
  const digits = decimals ? 2 : 0;
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-IE', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
  return language === 'nl' ? `€\u00a0${number}` : `€${number}`;
}

/** Thousandths of a percent, as in a table of percentages, with at least so many decimals and one at most. */
export function writePercent(thousandths: number, language: Language, decimals: 0 | 1 = 0): string {
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-IE', {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: 1,
  }).format(thousandths / wholePercent);
}

export function writeDay(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A day of every year, given as "04-01": 1 april. */
export function writeDayOfYear(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`2024-${day}T00:00:00Z`));
}

export const writeTerm = ({ number, unit }: Term, t: Text): string => t(`termijn.${unit}`, { count: number });

export function writeAge(months: number, t: Text): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return rest === 0
    ? t('leeftijd.jaren', { jaren: years })
    : t('leeftijd.jaren-maanden', { jaren: years, maanden: rest });
}

/** A number of the municipality as a link to call it. */
export const callLink = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`;

/** A website as people say it: without https and without a page. */
export const siteName = (url: string): string => new URL(url).hostname;

/** The address of a page as people write it down: without https and www. */
export function shortAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}

export function startWithCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
