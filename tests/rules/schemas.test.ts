/** What is made from the shape of the rules, and what every file must say for itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/rules/editor-schema.ts';
import { rulesFolder } from '../../src/rules/load.ts';

const made = jsonSchemas();
const folder = join(rulesFolder, 'schema');

describe('the JSON Schemas for an editor', () => {
  test.each(Object.keys(made))('%s is the one that npm run schema writes', (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(made[name]);
  });

  test('there is no other', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(made).toSorted());
  });
});

const files = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

describe.each(files)('%s', (name) => {
  const text = readFileSync(join(rulesFolder, name), 'utf8');

  test('names its schema in the first line', () => {
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
    expect(Object.keys(made).map((known) => join(folder, known))).toContain(
      resolve(dirname(join(rulesFolder, name)), schema),
    );
  });

  test('keeps no condition in a comment', () => {
    const comments = text
      .split('\n')
      .filter((line) => line.includes('#'))
      .slice(1);
    expect(comments.filter((line) => /\d|%/.test(line.slice(line.indexOf('#'))))).toEqual([]);
  });
});
