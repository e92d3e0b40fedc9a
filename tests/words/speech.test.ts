/** The texts in the browser are read as i18next reads them in the build. */
import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { speak } from '../../src/words/speech.ts';
import { textsOf } from '../../src/words/texts.ts';

/** The name of every placeholder in a text, with something to stand there. */
function valuesFor(text: string): Record<string, string> {
  const names = [...text.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name, place) => [name, `<${place}>`]));
}

describe.each([
  ['nl', textsOf('nl')],
  ['en', textsOf('en')],
] as const)('the texts in %s', (code, texts: Record<string, string>) => {
  const language = speak(code, texts);
  const catalogue = createInstance();
  void catalogue.init({
    lng: code,
    resources: { [code]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });

  test('are the same, with their placeholders filled in or still there', () => {
    const keys = Object.keys(texts);
    expect(keys.length).toBeGreaterThan(800);
    for (const key of keys) {
      expect(language.text(key)).toBe(catalogue.t(key, { skipInterpolation: true }));
      const values = valuesFor(texts[key] ?? '');
      expect(language.plain(key, values)).toBe(catalogue.t(key, values));
      expect(language.has(key)).toBe(catalogue.exists(key));
    }
  });

  test('are those of the number', () => {
    const counted = Object.keys(texts).filter((key) => key.endsWith('_other'));
    expect(counted.length).toBeGreaterThan(10);
    for (const key of counted.map((other) => other.replace(/_other$/, '')))
      for (const count of [0, 1, 2, 11]) {
        expect(language.text(key, count)).toBe(catalogue.t(key, { count, skipInterpolation: true }));
        expect(language.plain(key, { count })).toBe(catalogue.t(key, { count }));
      }
  });

  test('that are missing show their key', () => {
    expect(language.text('bestaat.niet')).toBe('bestaat.niet');
    expect(language.has('bestaat.niet')).toBe(false);
  });
});

test('a value may look like a placeholder or a replacement', () => {
  const language = speak('nl', { zin: 'Van {{a}} tot {{ b }}' });
  expect(language.plain('zin', { a: '{{b}}', b: '$&' })).toBe('Van {{b}} tot $&');
  expect(language.plain('zin', { a: 1 })).toBe('Van 1 tot {{ b }}');
});
