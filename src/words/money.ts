/**
 * Reads and writes amounts of money. What can be read in two ways is refused and never guessed:
 * "1,234" is one euro and a bit to one reader and more than a thousand to another.
 */
import { type Language, languages } from './languages.ts';

export type Refusal = 'leeg' | 'min' | 'onleesbaar';

/** An amount in cents, or why the text is not one. */
export type ReadAmount = { cents: number } | { refusal: Refusal };

/** 1234, 1.234, 1.234.567: whole euros, with points between the thousands or without any. */
const whole = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)$/;
/** Cents: 1234,56 or 1.234,56. */
const commaCents = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+),(\d{2})$/;
/** Cents as an English keyboard writes them: 1234.56 or 1,234.56. */
const pointCents = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)\.(\d{2})$/;

const signs = /[-\u2010-\u2015\u2212]/u;

/** Reads what a visitor wrote as an amount of money. */
export function readAmount(written: string): ReadAmount {
  const text = written.replace(/[\s\u00a0\u202f]+/gu, '');
  if (text === '') return { refusal: 'leeg' };
  if (new RegExp(`^€?${signs.source}`, 'u').test(text)) return { refusal: 'min' };
  const amount = text
    .replace(/^€/u, '')
    .replace(/€$/u, '')
    .replace(/,[-\u2013\u2014]$/u, '');

  if (whole.test(amount)) return cents(amount.replaceAll('.', ''), '00');
  const [, euros, rest] = commaCents.exec(amount) ?? pointCents.exec(amount) ?? [];
  if (euros === undefined || rest === undefined) return { refusal: 'onleesbaar' };
  return cents(euros.replaceAll(/[.,]/g, ''), rest);
}

function cents(euros: string, rest: string): ReadAmount {
  const value = Number(euros + rest);
  return Number.isSafeInteger(value) ? { cents: value } : { refusal: 'onleesbaar' };
}

/**
 * Cents as a reader of this language expects them; whole euros without decimals, unless `decimals` asks for them. The euro sign never
 * parts from its number.
 */
export function writeMoney(cents: number, language: Language, decimals = cents % 100 !== 0): string {
  const digits = decimals ? 2 : 0;
  return new Intl.NumberFormat(languages[language].numbers, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
}

/** Cents as a visitor may change them in a field: without a sign and without anything between the thousands. */
export function amountToEdit(value: number, language: Language): string {
  if (value % 100 === 0) return String(value / 100);
  return new Intl.NumberFormat(languages[language].numbers, {
    useGrouping: false,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value / 100);
}

/** Cents rounded to whole euro: what follows from a rounded or estimated answer is no more precise than that. */
export const wholeEuros = (cents: number): number => Math.round(cents / 100) * 100;
