import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const sheets = globSync('src/**/*.css')
  .filter((file) => !file.endsWith('/tokens.css'))
  .map((file) => ({ file, css: readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));

test.each(sheets)('$file has no colour of its own', ({ css }) => {
  expect(
    css.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)a?\([^)]*\)|:\s*(?:white|black)\b/gi) ?? [],
  ).toEqual([]);
});

test.each(sheets)('$file has no size of letters of its own, on paper and in a chart excepted', ({ css }) => {
  const sizes = [...css.matchAll(/font-size:\s*([^;]+);/g)].map((match) => match[1] ?? '');
  expect(sizes.filter((size) => !/^(var\(--step-+\d\)|inherit|[\d.]+pt|15px)$/.test(size))).toEqual([]);
});

test.each(sheets)('$file names no side that is another one in a language from right to left', ({ css }) => {
  const sides =
    /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|:\s*(?:left|right)\s*[;}]/g;
  expect(css.match(sides) ?? []).toEqual([]);
});

test.each(sheets)('every token that $file uses is there', ({ css }) => {
  const set = new Set(
    [...`${tokens}${sheets.map((each) => each.css).join('')}`.matchAll(/(--[\w-]+):/g)].map(
      (match) => match[1],
    ),
  );
  const used = [...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? '');
  expect(used.filter((name) => !set.has(name))).toEqual([]);
});

test('each of the four outcomes has its colours in light, in dark and on paper', () => {
  const parts = tokens.split(/@media/).slice(0, 3);
  expect(parts).toHaveLength(3);
  for (const part of parts)
    for (const outcome of ['wel', 'misschien', 'beslist', 'niet'])
      for (const name of [`--kleur-${outcome}:`, `--kleur-${outcome}-soft:`]) expect(part).toContain(name);
});

test('the bar of the browser has the colour of the header', () => {
  const layout = readFileSync('src/layouts/Page.astro', 'utf8');
  const surfaces = [...tokens.matchAll(/--surface: (#[\da-f]+);/g)].map((match) => match[1]);
  expect([...layout.matchAll(/"theme-color" content="(#[\da-f]+)"/g)].map((match) => match[1])).toEqual(
    surfaces.slice(0, 2),
  );
});
