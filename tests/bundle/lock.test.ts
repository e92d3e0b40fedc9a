/** Everything that `npm ci` fetches is held to the sum that was written down when it was chosen. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  inBundle?: boolean;
}

const lock: { packages: Record<string, Entry> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Why an entry has no sum. What stands in the package of another is held to the sum of that one. */
function reasonOf(place: string, { inBundle, link }: Entry): string | null {
  if (place === '') return 'the project itself';
  if (link) return 'a folder of the project';
  return inBundle ? 'in the package of another' : null;
}

test('each package has its sum, or there is a reason why not', () => {
  const all = Object.entries(lock.packages);
  expect(all.length).toBeGreaterThan(600);
  const without = all.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
  expect(without.filter(([place, entry]) => reasonOf(place, entry) === null).map(([place]) => place)).toEqual(
    [],
  );
});

test('no package is fetched from an address of its own', () => {
  const own = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(own.map(([place]) => place)).toEqual([]);
});
