import { expect, test } from 'vitest';
import { pagePath, readPath } from '../../src/i18n/paths.ts';

test('a page has its Dutch path at the root and a prefix in English', () => {
  expect(pagePath('nl', '/zoeken/')).toBe('/zoeken/');
  expect(pagePath('en', '/zoeken/')).toBe('/en/zoeken/');
  expect(pagePath('en', '/')).toBe('/en/');
});

test('an address tells its language and Dutch path', () => {
  expect(readPath('/en/zoeken/')).toEqual({ language: 'en', path: '/zoeken/' });
  expect(readPath('/en/')).toEqual({ language: 'en', path: '/' });
  expect(readPath('/energie/')).toEqual({ language: 'nl', path: '/energie/' });
});
