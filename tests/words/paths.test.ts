import { expect, test } from 'vitest';
import { pagePath } from '../../src/words/paths.ts';

test('a page has its Dutch path at the root and a prefix in English', () => {
  expect(pagePath('nl', '/zoeken/')).toBe('/zoeken/');
  expect(pagePath('en', '/zoeken/')).toBe('/en/zoeken/');
  expect(pagePath('en', '/')).toBe('/en/');
});
