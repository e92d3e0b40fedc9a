import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
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

  test('links to files that exist, as does what it says about leaks', () => {
    const texts = [readme, readFileSync('SECURITY.md', 'utf8')];
    const files = texts.flatMap((text) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file = '']) => file),
    );
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'rules/LICENSE', 'SECURITY.md']));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
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

  test('maps folders and files that exist, and every file of the engine', () => {
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
    const engine = readdirSync('src/engine').map((file) => `src/engine/${file}`);
    expect(engine.filter((file) => !places.includes(file))).toEqual([]);
  });
});
