/** Texts of the site as plain words in every language. */
import type { Value } from '../explain/conditions.ts';
import { writeAge, writeTerm } from '../explain/write.ts';
import { writeDayOfYear } from '../words/day.ts';
import { dutch, forEachLanguage, type Language } from '../words/languages.ts';
import { writeMoney } from '../words/money.ts';
import { hasText, texts } from '../words/texts.ts';
import type { InWords } from './shapes.ts';

/** One text in every language; a text that is missing stops the build. */
export const inWords = (key: string): InWords => forEachLanguage((language) => texts(language)(key));

export const inWordsIfThere = (key: string): InWords | null => (hasText(dutch, key) ? inWords(key) : null);

export const named = <Id extends string>(id: Id, key: string): { id: Id; naam: InWords } => ({
  id,
  naam: inWords(key),
});

/** A sentence with its amounts and days filled in, the scheme's own sentence where there is one. */
export function sentence([own, shared]: readonly [string, string], values: Record<string, Value>): InWords {
  return forEachLanguage((language) => {
    const key = hasText(language, own) ? own : shared;
    const written = Object.entries(values).map(([name, value]) => [name, valueText(value, language)]);
    return plain(texts(language)(key, Object.fromEntries(written)));
  });
}

function valueText(value: Value, language: Language): string {
  const t = texts(language);
  if (typeof value === 'string') return value;
  if ('cents' in value) return writeMoney(value.cents, language);
  if ('months' in value) return writeAge(value.months, t);
  if ('dayOfYear' in value) return writeDayOfYear(value.dayOfYear, language);
  return 'term' in value ? writeTerm(value.term, t) : value.phone;
}

/** The spaces that hold an amount together on a page mean nothing in data. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
