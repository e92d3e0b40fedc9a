/** How the rooms of src lie on each other: imports point down, to a room that lies lower, and never in a circle. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The rooms that a room may import, besides itself. What is not named here is in nobody's reach. */
const reach: Record<string, readonly string[]> = {
  engine: [],
  words: [],
  rules: ['engine', 'words'],
  island: ['engine', 'words'],
  journey: ['engine', 'words', 'island'],
  questions: ['engine', 'words', 'journey'],
  result: ['engine', 'words', 'island', 'journey', 'questions'],
  'hand-over': ['words', 'island', 'journey'],
  check: ['engine', 'words', 'island', 'journey', 'questions', 'result', 'hand-over'],
  'helper-mode': ['engine', 'words', 'island', 'journey', 'questions', 'result', 'hand-over', 'check'],
  'what-if': ['engine', 'words', 'island', 'journey', 'questions', 'result'],
  explain: ['engine', 'words', 'rules', 'journey', 'result'],
  practice: ['engine', 'words', 'rules', 'journey', 'result', 'explain'],
  embed: ['words', 'island', 'check', 'explain'],
  'open-data': ['engine', 'words', 'rules', 'explain'],
  gate: ['words', 'rules', 'explain'],
  offline: [],
  bundle: ['words', 'explain', 'open-data'],
  components: ['engine', 'words', 'rules', 'explain', 'practice', 'offline', 'styles'],
  layouts: ['words', 'components', 'embed', 'styles'],
  pages: [
    'engine',
    'words',
    'rules',
    'questions',
    'result',
    'hand-over',
    'check',
    'helper-mode',
    'what-if',
    'explain',
    'practice',
    'embed',
    'open-data',
    'bundle',
    'components',
    'layouts',
    'styles',
  ],
  cli: ['engine', 'words', 'rules', 'gate', 'offline', 'bundle'],
};

const files = globSync('src/**/*.{ts,tsx,astro,js}');

/** The scripts of a file: of a page, what stands between its lines of dashes and in its script elements. */
function scriptsOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (extname(file) !== '.astro') return text;
  return [...text.matchAll(/^---\n([\s\S]*?)^---$|<script>([\s\S]*?)<\/script>/gm)]
    .map(([, head, script]) => head ?? script)
    .join('\n');
}

/** What a file names, for its values, its types or its styles: packages, and files from the root of the project. */
function namesIn(file: string): string[] {
  return ts
    .preProcessFile(scriptsOf(file), true, true)
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*/, ''))
    .map((name) => (name.startsWith('.') ? join(dirname(file), name) : name));
}

/** The files of src that a file names. */
const importsOf = (file: string): string[] => namesIn(file).filter((name) => name.startsWith('src/'));

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const roomOf = (file: string): string => file.split('/')[1] ?? '';

/** A way from a node back to itself, or null where there is none in the whole graph. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  function from(node: string, way: readonly string[]): string[] | null {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const circle = from(next, [...way, node]);
      if (circle !== null) return circle;
    }
    done.add(node);
    return null;
  }
  for (const node of graph.keys()) {
    const circle = from(node, []);
    if (circle !== null) return circle;
  }
  return null;
}

describe('the rooms of src', () => {
  test('have each a place in the order, which has no circle', () => {
    const rooms = new Set(globSync('src/*/*').map(roomOf));
    expect([...rooms].sort()).toEqual([...Object.keys(reach), 'styles'].sort());
    expect(circleIn(new Map(Object.entries(reach)))).toBeNull();
  });

  test('import only from rooms in their reach, and reach for no room in vain', () => {
    const used: Record<string, Set<string>> = {};
    const wrong: string[] = [];
    for (const [file, names] of imports)
      for (const name of names.filter((each) => roomOf(each) !== roomOf(file) && roomOf(file) in reach)) {
        used[roomOf(file)] = (used[roomOf(file)] ?? new Set()).add(roomOf(name));
        if (!reach[roomOf(file)]?.includes(roomOf(name))) wrong.push(`${file} imports ${name}`);
      }
    expect(wrong).toEqual([]);
    const unused = Object.entries(reach).flatMap(([room, rooms]) =>
      rooms.filter((each) => !used[room]?.has(each)).map((each) => `${room} never imports from ${each}`),
    );
    expect(unused).toEqual([]);
  });
});

describe('the files of src', () => {
  test('are found with what they import', () => {
    expect(imports.get('src/engine/check.ts')).toContain('src/engine/ruleset.ts');
    expect(imports.get('src/layouts/Frame.astro')).toEqual(
      expect.arrayContaining(['src/words/paths.ts', 'src/styles/site.css', 'src/embed/tell-height.ts']),
    );
  });

  test('never import each other in a circle', () => {
    expect(circleIn(imports)).toBeNull();
  });

  test('have each a name of their own', () => {
    // A page has the name of its address, a picture is drawn by a page and by an island, and each island is put in its page.
    const own = files.filter(
      (file) => !['pages', 'open-data'].includes(roomOf(file)) && !/\/(Icon|mount-page)\./.test(file),
    );
    const names = Map.groupBy(own, (file) => basename(file).replace(/\..*/, ''));
    expect([...names.values()].filter(({ length }) => length > 1)).toEqual([]);
  });
});

describe('the unit tests', () => {
  test('load no browser', () => {
    const tests = globSync('tests/**/*.ts');
    const names = new Map(tests.map((file) => [file, namesIn(file)]));
    const reached = (file: string, seen = new Set<string>()): Set<string> => {
      for (const name of names.get(file) ?? [])
        if (!seen.has(name)) {
          seen.add(name);
          reached(name, seen);
        }
      return seen;
    };
    expect(reached('tests/site/check.spec.ts')).toContain('@playwright/test');
    const units = tests.filter((file) => file.endsWith('.test.ts'));
    expect(units.filter((file) => reached(file).has('@playwright/test'))).toEqual([]);
  });
});
