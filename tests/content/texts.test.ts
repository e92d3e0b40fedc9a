import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markedPhrase, texts } from '../../src/words/texts.ts';

function read(language: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`../../content/${language}/teksten.json`, import.meta.url), 'utf8'));
}

const languages = readdirSync(new URL('../../content/', import.meta.url)).sort();
const dutch = read('nl');

function placeholders(text: string): string[] {
  return [...(text.match(/\{\{.*?\}\}|<\/?\d+>|\$t\([^)]*\)/g) ?? [])].sort();
}

describe('the texts', () => {
  test('are there in Dutch and English', () => {
    expect(languages).toEqual(['en', 'nl']);
  });

  test.each(languages)('of %s have the same keys as the Dutch ones', (language) => {
    expect(Object.keys(read(language)).sort()).toEqual(Object.keys(dutch).sort());
  });

  test.each(languages)('of %s have the same placeholders as the Dutch ones', (language) => {
    const own = read(language);
    const different = Object.keys(dutch).filter(
      (key) => placeholders(own[key] ?? '').join() !== placeholders(dutch[key] ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  test.each(languages)('of %s are never empty and have no space too many', (language) => {
    const wrong = Object.entries(read(language)).filter(
      ([, text]) => text.trim() === '' || text !== text.trim() || / {2}/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test.each(languages)('of %s never break an amount after the euro sign', (language) => {
    const wrong = Object.entries(read(language)).filter(([, text]) =>
      /€[ \d]/.test(text.replaceAll('\u00a0', '_')),
    );
    expect(wrong).toEqual([]);
  });

  test.each(languages)('of %s promise nothing', (language) => {
    const wrong = Object.entries(read(language)).filter(([, text]) =>
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
    expect(() => texts('en')('bestaat.niet')).toThrow('content/en/teksten.json has no key "bestaat.niet"');
  });

  test('gives its marked phrase', () => {
    expect(markedPhrase('een <0>twee</0> drie')).toEqual({ before: 'een ', phrase: 'twee', after: ' drie' });
    expect(() => markedPhrase('een')).toThrow();
  });
});
