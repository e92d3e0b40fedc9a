/** How percentages, terms, ages and addresses are written. */
import { wholePercent } from '../engine/norm.ts';
import type { Term } from '../engine/ruleset.ts';
import { type Language, languages } from '../words/languages.ts';
import type { Text } from '../words/texts.ts';

/** Thousandths of a percent, as in a table of percentages, with at least so many decimals and one at most. */
export function writePercent(thousandths: number, language: Language, decimals: 0 | 1 = 0): string {
  return new Intl.NumberFormat(languages[language].numbers, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: 1,
  }).format(thousandths / wholePercent);
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
