/** What stops the build: a package that would ship without its licence, and a module of which nobody knows whose it is. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundle } from '../../src/bundle/bundle.ts';
import { worksOf } from '../../src/bundle/works.ts';

const folder = mkdtempSync(join(tmpdir(), 'notices-'));
afterAll(() => rmSync(folder, { recursive: true }));

function install(name: string, license: string | undefined, files: Record<string, string>): void {
  const home = join(folder, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ name, version: '1.2.3', license, main: 'index.js', sideEffects: false }),
  );
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(home, file, '..'), { recursive: true });
    writeFileSync(join(home, file), text);
  }
}

install('used', 'MIT', {
  'index.js': 'export const used = () => document.title;',
  'LICENSE/LICENSE': 'The licence.',
  'LICENSE/OTHERS': 'The licence of a part.',
});
install('@maker/used', 'MIT', {
  'index.js': 'export const made = () => document.URL;',
  'licence.txt': 'The licence.\n\nThe licence of a part.',
});
install('unused', undefined, { 'index.js': 'export const unused = 1;' });
install('without-text', 'MIT', { 'index.js': 'export const made = () => document.URL;' });
install('without-licence', undefined, {
  'index.js': 'export const made = () => document.URL;',
  LICENSE: 'What?',
});

/** Bundles a script, and gives the notices that come with it. */
async function noticesOf(...lines: string[]): Promise<string> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, lines.join('\n'));
  const site = mkdtempSync(join(folder, 'site-'));
  await bundle({ file: 'a/script.js', entry }, site);
  return readFileSync(join(site, 'licenties.txt'), 'utf8');
}

test('a script brings the licence of what is in it, once, and not of what the bundler left out', async () => {
  const notices = await noticesOf(
    'import { used } from "used";',
    'import { made } from "@maker/used";',
    'import { unused } from "unused";',
    'export const script = [used, made];',
  );
  const rule = '='.repeat(40);
  expect(notices).toBe(
    `\n${rule}\n@maker/used 1.2.3 (MIT)\nused 1.2.3 (MIT)\n${rule}\n\nThe licence.\n\nThe licence of a part.\n`,
  );
});

test.each([
  ['without-text', 'without-text 1.2.3 would ship, and has no licence text.'],
  ['without-licence', 'without-licence 1.2.3 would ship, and has no licence.'],
])('a package %s stops the build with its name', async (name, message) => {
  await expect(noticesOf(`export { made } from '${name}';`)).rejects.toThrow(message);
});

test('of a module that a bundler makes up it is known whose it is', () => {
  expect(worksOf(['\0vite/preload-helper.js', '\0virtual:known'], '.').map(({ name }) => name)).toEqual([
    'vite',
  ]);
  expect(() => worksOf(['\0stranger/runtime.js'], '.')).toThrow('"stranger/runtime.js"');
});
