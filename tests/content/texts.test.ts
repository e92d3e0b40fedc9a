import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../src/words/languages.ts';
import { markedPhrase, texts, textsOf } from '../../src/words/texts.ts';

const dutch = textsOf('nl');

function placeholders(text: string): string[] {
  return [...(text.match(/\{\{.*?\}\}|<\/?\d+>|\$t\([^)]*\)/g) ?? [])].sort();
}

describe('the texts', () => {
  test('are there for every language of the table, and for no other', () => {
    expect(readdirSync('content').sort()).toEqual(languageCodes.toSorted());
  });

  test.each(languageCodes)('of %s have the same placeholders as the Dutch ones', (language) => {
    const own = textsOf(language);
    const different = Object.keys(own).filter(
      (key) =>
        placeholders(own[key] ?? '').join() !==
        placeholders(dutch[key] ?? dutch[key.replace(/_\w+$/, '_other')] ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  test.each(languageCodes)('of %s are never empty and have no space too many', (language) => {
    const wrong = Object.entries(textsOf(language)).filter(
      ([, text]) => text.trim() === '' || text !== text.trim() || / {2}/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test.each(languageCodes)('of %s never break an amount after the euro sign', (language) => {
    const wrong = Object.entries(textsOf(language)).filter(([, text]) =>
      /€[ \d]/.test(text.replaceAll('\u00a0', '_')),
    );
    expect(wrong).toEqual([]);
  });

  test.each(languageCodes)('of %s promise nothing', (language) => {
    const wrong = Object.entries(textsOf(language)).filter(([, text]) =>
      /(hebt|heeft) (geen )?recht|geen recht|afgewezen|not entitled|(are|is) entitled|rejected/i.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a text', () => {
  test('is found by its key and takes values', () => {
    expect(texts('nl')('site.zoeken')).toBe(dutch['site.zoeken']);
    expect(texts('en')('site.bedragen-van', { datum: '1 July' })).toContain('1 July');
  });

  test('that is missing stops the build with file and key', () => {
    expect(() => texts('en')('bestaat.niet')).toThrow(
      /^content\/en\/teksten\.json and .* have no key "bestaat\.niet"/,
    );
  });

  test('gives its marked phrase', () => {
    expect(markedPhrase('een <0>twee</0> drie')).toEqual({ before: 'een ', phrase: 'twee', after: ' drie' });
    expect(() => markedPhrase('een')).toThrow();
  });
});
