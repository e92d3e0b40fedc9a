import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { siteFilesOf } from '../../src/offline/site-files.ts';
import { compressed, roughly } from './compressed.ts';
import { allPaths, dist, html, htmlFile, isContentPage } from './pages.ts';

const kilobyte = 1000;

test('HTML and CSS of every content page are at most 20 kB', () => {
  const most = 20 * kilobyte;
  const found = allPaths()
    .filter(isContentPage)
    .map((path) => {
      const sheets = [...html(path).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) =>
        join(dist, match[1] ?? ''),
      );
      expect(sheets.length, path).toBeGreaterThan(0);
      const weigh = (size: (file: string) => number) =>
        [htmlFile(path), ...sheets].reduce((sum, file) => sum + size(file), 0);
      return { path, isLight: weigh(roughly) <= most || weigh(compressed) <= most };
    });
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(({ isLight }) => !isLight)).toEqual([]);
});

/** All files of JavaScript that a page reaches: its own, and what these import. */
function scripts(path: string): string[] {
  const queue = [...html(path).matchAll(/"(\/_astro\/[^"]+\.js)"|(?:url|src)="(\/[^"]+\.js)"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const found = new Set<string>();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const source = readFileSync(join(dist, file), 'utf8');
    for (const match of source.matchAll(/["'`]\.?\/?(?:_astro\/)?([\w.-]+\.js)["'`]/g)) {
      if (existsSync(join(dist, '_astro', match[1] ?? ''))) queue.push(`/_astro/${match[1]}`);
    }
  }
  return [...found];
}

/** The scripts that stand in a page itself; the rules and texts that it hands to its script are data, and are no script. */
function inlineScripts(path: string): string {
  return [...html(path).matchAll(/<script(?! [^>]*type="application\/json")[^>]*>([^<]*)<\/script>/g)]
    .map((match) => match[1] ?? '')
    .join('\n');
}

/**
 * How many kilobytes of JavaScript, compressed, a tool may have. The check asks for each person in the home and reckons for each law who of
 * them counts, for a tax what somebody can spare, and lets all of them get older to say what changes by itself; it shows the sum behind each
 * amount. Helper mode is the whole check and a form beside it.
 */
const mostScript: Record<string, number> = {
  '/check/': 60,
  '/en/check/': 60,
  '/wat-als/': 45,
  '/en/wat-als/': 45,
  '/meenemen/': 45,
  '/en/meenemen/': 45,
  '/partners/': 45,
  '/embed/check/': 60.5,
  '/hulpverlener/': 70,
  '/en/hulpverlener/': 70,
};

for (const [path, most] of Object.entries(mostScript)) {
  test(`JavaScript of ${path} is at most ${most} kB`, () => {
    const files = scripts(path);
    expect(files.length).toBeGreaterThan(0);
    const size =
      files.reduce((sum, file) => sum + compressed(join(dist, file)), 0) +
      brotliCompressSync(inlineScripts(path)).length;
    expect(size).toBeLessThanOrEqual(most * kilobyte);
  });
}

test('what reads the picture of a camera is loaded only when somebody scans, and is at most 15 kB', () => {
  for (const path of Object.keys(mostScript)) expect(html(path), path).not.toContain('scan.js');
  expect(compressed(join(dist, 'scan.js'))).toBeLessThanOrEqual(15 * kilobyte);
});

test('there is one typeface file, of at most 36 kB', () => {
  const fonts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.woff2'));
  expect(fonts).toHaveLength(1);
  expect(readFileSync(join(dist, '_astro', fonts[0] ?? '')).length).toBeLessThanOrEqual(36 * kilobyte);
});

test('what a browser keeps of the site is less than the 2 MB that the privacy page says', () => {
  const kept = siteFilesOf(dist).map(({ url }) => join(dist, url.endsWith('/') ? `${url}index.html` : url));
  expect(kept.length).toBeGreaterThan(200);
  expect(html('/over/privacy/')).toContain('minder dan 2 MB');
  expect(kept.reduce((sum, file) => sum + roughly(file), 0)).toBeLessThan(2 * kilobyte * kilobyte);
});
