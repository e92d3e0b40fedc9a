/** The page for people who change rules must know every word that a rule can have. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/rules/editor-schema.ts';

const text = readFileSync(fileURLToPath(new URL('../../rules/README.md', import.meta.url)), 'utf8');

/** Every key of every file. */
function words(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) =>
    key === 'properties'
      ? [...Object.keys(inner as object), ...Object.values(inner as object).flatMap(words)]
      : words(inner),
  );
}

test.each(['feiten', 'norm', 'regeling'])('every word of a %s stands in the page', (name) => {
  const all = new Set(words(JSON.parse(jsonSchemas()[`${name}.schema.json`] ?? '')));
  expect(all.size).toBeGreaterThan(5);
  expect([...all].filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
});

test('its pieces of YAML can be read', () => {
  const pieces = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, piece]) => piece ?? '');
  expect(pieces).toHaveLength(4);
  for (const piece of pieces) expect(() => parse(piece)).not.toThrow();
});
