/** What ships says whose work it is: the file of licences, against what the scripts, style sheets and font are made of. */
import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { dist } from './pages.ts';

const notices = readFileSync(join(dist, 'licenties.txt'), 'utf8');

/** The name of the package that a file was installed with, if any. */
const packageOf = (file: string): string[] =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.slice(1) ?? [];

/** The modules that become scripts of pages, and the scripts of one file. */
function entries(): string[] {
  const inPages = globSync('src/**/*.astro').flatMap((file) => {
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(readFileSync(file, 'utf8')) ?? [];
    return [...script.matchAll(/import '(.+)'/g)].map(([, path = '']) => resolve(dirname(file), path));
  });
  const bundles = ['embed/v1.ts', 'open-data/engine-module.ts', 'offline/worker.ts'];
  return [...inPages, ...bundles.map((path) => resolve('src', path))];
}

/** The files that the scripts are made of, as their source maps say. */
async function sources(input: string[]): Promise<string[]> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, sourcemap: true, rolldownOptions: { input, external: /^virtual:/ } },
  })) as Rolldown.RolldownOutput;
  return built.output.flatMap((each) => (each.type === 'chunk' ? (each.map?.sources ?? []) : []));
}

test('every package in the scripts, the style sheets and the font has its licence in the file', async () => {
  const scripts = entries();
  expect(scripts.length).toBeGreaterThan(9);
  const inScripts = (await sources(scripts)).flatMap(packageOf);
  expect(inScripts).toEqual(expect.arrayContaining(['preact', 'lean-qr', 'workbox-precaching']));

  const inStyles = globSync('src/**/*.css').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@import "((?:@[^/]+\/)?[^./"][^/"]*)\//g)].map(
      ([, name = '']) => name,
    ),
  );
  expect(inStyles).toContain('@utrecht/table-css');

  const fonts = globSync(`${dist}/**/*.woff2`).map((file) => readFileSync(file));
  const installed = globSync('node_modules/@fontsource*/*/files/*.woff2');
  const inFonts = fonts.flatMap((font) =>
    packageOf(installed.find((file) => readFileSync(file).equals(font)) ?? ''),
  );
  expect(inFonts).toHaveLength(fonts.length);
  expect(fonts.length).toBeGreaterThan(0);

  const all = new Set([...inScripts, ...inStyles, ...inFonts, 'pagefind']);
  const missing = [...all].filter((name) => {
    const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    return !notices.includes(`\n${name} ${version} (${license})\n`);
  });
  expect(missing).toEqual([]);
});

test('each licence in the file is whole, and our own stand first', () => {
  const [own = '', ...parts] = notices.split(/^={40}\n/m);
  expect(own).toContain('EUPL-1.2: https://');
  expect(own).toContain('CC0 1.0: https://');
  const titles = parts.filter((_, place) => place % 2 === 0);
  const licences = parts.filter((_, place) => place % 2 === 1);
  expect(titles.length).toBeGreaterThan(8);
  expect(licences).toHaveLength(titles.length);
  for (const [place, licence] of licences.entries()) {
    const [, name = ''] = /\((.+)\)\n$/.exec(titles[place] ?? '') ?? [];
    const last = {
      MIT: 'OTHER DEALINGS',
      '(MIT OR Apache-2.0)': 'OTHER DEALINGS',
      'OFL-1.1': 'OTHER DEALINGS',
      'EUPL-1.2': 'a new EUPL version',
    }[name];
    expect(licence.replaceAll(/\s+/g, ' '), titles[place]).toContain(last);
    expect(licence, titles[place]).toMatch(/copyright|©/i);
  }
  expect(notices).toMatch(/^Tabler Icons \(MIT\)$/m);
});

test('of the search engine only what the search page loads ships', () => {
  const scripts = readdirSync(join(dist, 'pagefind')).filter((file) => /\.(js|css)$/.test(file));
  expect(scripts).toEqual(['pagefind-worker.js', 'pagefind.js']);
});

test('the list of what this project is made of marks everything in the file as shipping', () => {
  const list = JSON.parse(execFileSync('node', ['src/cli/write-sbom.ts'], { encoding: 'utf8' }));
  const shipping = (list.components as { name: string; scope: string }[])
    .filter(({ scope }) => scope === 'required')
    .map(({ name }) => name);
  const titles = notices
    .split(/^={40}\n/m)
    .flatMap((part, place) => (place % 2 === 1 ? part.trimEnd().split('\n') : []))
    .map((title) => title.replace(/( \d\S*)? \(.+\)$/, ''));
  expect(shipping.toSorted()).toEqual(titles.toSorted());
  expect(shipping.length).toBeGreaterThan(15);
});
