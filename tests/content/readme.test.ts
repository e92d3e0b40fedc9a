/** What the README and the documents say of the project is true. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const records = globSync('docs/besluiten/*.md').toSorted();
const documents = ['README.md', 'SECURITY.md', ...globSync('{docs,deploy}/**/*.md')];
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

/** The lines of the code blocks, each block one list. */
const blocks = [...readme.matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, block]) =>
  (block ?? '').trimEnd().split('\n'),
);
const map = blocks.find((block) => block[0]?.startsWith('rules/')) ?? [];

describe('the README', () => {
  test('names scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)(?= --| >|`|$)/gm)].map(
      ([, name]) => name ?? '',
    );
    const own = named.filter((name) => name !== 'ci');
    expect(own).toEqual(expect.arrayContaining(['start', 'test', 'dev', 'format', 'mutation', 'reken']));
    expect(own.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('can be read in one sitting', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(130);
  });

  test('names the licences, whose texts are whole', () => {
    const { license } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(license).toBe('EUPL-1.2');
    expect(readFileSync('LICENSE', 'utf8')).toMatch(
      /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n[\s\S]*a new EUPL version\.\n$/,
    );
    expect(readFileSync('rules/LICENSE', 'utf8')).toMatch(
      /CC0 1\.0 Universal[\s\S]*this CC0 or use of the Work\.\n$/,
    );
  });

  test('gives two commands of one line', () => {
    const commands = blocks.filter((block) => block[0]?.startsWith('npm ci'));
    expect(commands).toEqual([['npm ci && npm start'], ['npm ci && npm test']]);
  });

  test('maps folders and files that exist, and everything in the engine', () => {
    let folder = '';
    const places: string[] = [];
    for (const line of map) {
      const words = line.trim().split(/\s+/);
      const named = words.slice(
        0,
        words.findIndex((word) => !/^[a-z/-]+(\/|\.ts|\.yaml)$/.test(word)),
      );
      const isIndented = line.startsWith(' ');
      if (!isIndented) folder = named[0] ?? folder;
      const beside = posix.dirname(folder);
      places.push(
        ...named.map((name) =>
          isIndented ? join(folder, name) : name === folder ? name : join(beside, name),
        ),
      );
    }
    expect(places.length).toBeGreaterThan(25);
    expect(places.filter((place) => !existsSync(place))).toEqual([]);
    const engine = readdirSync('src/engine', { withFileTypes: true }).map(
      (entry) => `src/engine/${entry.name}${entry.isDirectory() ? '/' : ''}`,
    );
    expect(engine.filter((file) => !places.includes(file))).toEqual([]);
  });
});

describe('the README and the documents', () => {
  test('link to files that exist', () => {
    const links = documents.flatMap((document) =>
      [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file = '']) =>
        join(dirname(document), file),
      ),
    );
    expect(links).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'rules/LICENSE',
        'SECURITY.md',
        'deploy/README.md',
        'docs/besluiten/',
      ]),
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test('name files of the code that exist', () => {
    const names = new Set(globSync('{src,tests}/**/*.{ts,tsx,astro,txt}').map((file) => basename(file)));
    const named = documents.flatMap((document) =>
      [...readFileSync(document, 'utf8').matchAll(/`(?:[\w-]+\/)*([\w-]+\.(?:tsx?|astro|txt))`/g)].map(
        ([, name = '']) => name,
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    // What a build makes, and where its settings stand.
    const others = ['engine.d.ts', 'licenties.txt', 'site.config.ts'];
    expect(named.filter((name) => !names.has(name) && !others.includes(name))).toEqual([]);
  });
});

describe('a decision', () => {
  test.each(records)('%s says what was chosen, since when, and what that costs', (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(
      /^# \S.*\n\nWritten down: 2026-\d\d-\d\d\n\n[A-Z_`][\s\S]+\n\n\*\*Price:\*\* [\s\S]+\.\n$/,
    );
  });

  test('has a title of its own', () => {
    const titles = records.map((file) => readFileSync(file, 'utf8').split('\n')[0]);
    expect(titles.length).toBeGreaterThan(35);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
