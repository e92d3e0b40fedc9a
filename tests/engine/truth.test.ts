import { expect, test } from 'vitest';
import { combine } from '../../src/engine/truth.ts';

test.each([
  ['alle', ['ja', 'ja'], 'ja'],
  ['alle', ['ja', 'onbekend'], 'onbekend'],
  ['alle', ['nee', 'onbekend'], 'nee'],
  ['alle', [], 'ja'],
  ['een-van', ['nee', 'nee'], 'nee'],
  ['een-van', ['nee', 'onbekend'], 'onbekend'],
  ['een-van', ['ja', 'onbekend'], 'ja'],
  ['een-van', [], 'nee'],
] as const)('%s of %j is %s', (type, parts, truth) => {
  expect(combine(type, parts)).toBe(truth);
});
