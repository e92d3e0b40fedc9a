import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonError, parseJson } from '../../src/rules/json-text.ts';

function faultIn(text: string): [number, number, string | null] | 'geldig' {
  try {
    parseJson(text);
    return 'geldig';
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return [error.line, error.column, error.found];
  }
}

describe('the place of a fault in JSON', () => {
  test.each([
    ['{"a": 1, "b": nee}', [1, 15, 'nee}']],
    ['{"a": 1,\n  b: 2}', [2, 3, 'b:']],
    ['{"a": 1,}', [1, 9, '}']],
    ['[1, 2', [1, 6, null]],
    ['[1 2]', [1, 4, '2]']],
    ['[1,, 2]', [1, 4, ',']],
    ['{"a" 1}', [1, 6, '1}']],
    ['{"a": 01}', [1, 8, '1}']],
    ['{"a": 1.}', [1, 8, '.}']],
    ["{'a': 1}", [1, 2, "'a':"]],
    ['{} {}', [1, 4, '{}']],
    ['[]]', [1, 3, ']']],
    ['{"a": "b\n"}', [1, 7, '"b']],
    ['', [1, 1, null]],
    ['  \n ', [2, 2, null]],
    ['{"a": 1, "b": {"a": 2},\n "a": 3}', [2, 2, 'a']],
    ['[{"a": 1}, {"a": [2, {"b": 1, "\\u0062": 2}]}]', [1, 31, 'b']],
    ['{"__proto__": 1, "__proto__": 2}', [1, 18, '__proto__']],
  ])('%s', (text, place) => {
    expect(faultIn(text)).toEqual(place);
  });

  test('a text that JSON.parse reads is read', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('a text that was cut off is at fault at its end, or there where it was cut', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (json, at) => {
        const text = `[${json}]`;
        const cut = text.slice(0, 1 + (at % (text.length - 1)));
        const fault = faultIn(cut);
        expect(fault).not.toBe('geldig');
      }),
    );
  });

  test('a text with another sign somewhere is read as JSON.parse reads it, or is at fault', () => {
    const sign = fc.constantFrom(...'{}[]",:\\ 0-.e\u0000\ud800é');
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), sign, (json, at, other) => {
        const text = json.slice(0, at % json.length) + other + json.slice((at % json.length) + 1);
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          expect(faultIn(text)).not.toBe('geldig');
          return;
        }
        // What is still JSON may have come to name a key twice.
        if (faultIn(text) === 'geldig') expect(parseJson(text)).toEqual(parsed);
      }),
      { numRuns: 2_000 },
    );
  });

  test('depth does not matter', () => {
    expect(faultIn('['.repeat(100_000))).toEqual([1, 100_001, null]);
  });
});
