import postcss from 'postcss';
import { expect, test } from 'vitest';
import { flattenLayers } from '../../src/bundle/flatten-layers.ts';

const flat = (css: string): string => postcss([flattenLayers]).process(css, { from: undefined }).css;

test('a layer becomes specificity, and what stands outside every layer comes last', () => {
  expect(
    flat(
      '@layer base, parts;@layer base{a::before,.b>a{x:1}}@layer print{@media print{a{x:2}}}[hidden]{x:3}',
    ),
  ).toBe(
    'a:not(#\\#)::before,:not(#\\#).b>a{x:1}' +
      `@media print{a${':not(#\\#)'.repeat(4)}{x:2}}${':not(#\\#)'.repeat(6)}[hidden]{x:3}`,
  );
});

test('the steps of an animation stay as they are, and a layer that nobody knows stops the build', () => {
  expect(flat('@layer parts{@keyframes late{from{x:1}}}')).toBe('@keyframes late{from{x:1}}');
  expect(() => flat('@layer other{a{x:1}}')).toThrow('There is no layer "other"');
});
