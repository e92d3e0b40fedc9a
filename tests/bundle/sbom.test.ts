/** The list of what this project is made of: everything, with what ships apart, and nothing of the machine that made it. */
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { markShipped, sbomOfLock } from '../../src/bundle/sbom.ts';

const lock = sbomOfLock();
const preact = lock.components.find(({ name }) => name === 'preact');
const shipped = [
  { name: 'preact', version: preact?.version ?? '', licence: 'MIT' },
  { name: 'Icons', version: null, licence: 'MIT' },
];

test('what ships is apart from what only builds, and what was copied is there too', () => {
  const sbom = markShipped(lock, shipped, 'the-project');
  const {
    required = [],
    excluded = [],
    ...others
  } = Object.groupBy(sbom.components, ({ scope }) => scope ?? '');
  expect(required).toEqual([
    { ...preact, scope: 'required' },
    {
      'bom-ref': 'Icons',
      type: 'library',
      name: 'Icons',
      scope: 'required',
      licenses: [{ license: { id: 'MIT' } }],
    },
  ]);
  expect(excluded).toHaveLength(lock.components.length - 1);
  expect(excluded.map(({ name }) => name)).toEqual(expect.arrayContaining(['typescript', 'vitest', 'zod']));
  expect(others).toEqual({});
  const refs = sbom.components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(sbom.bomFormat).toBe('CycloneDX');
  expect(sbom.metadata.component).toMatchObject({ name: 'the-project', type: 'application' });
});

test('it tells nothing of this machine', () => {
  const text = JSON.stringify(markShipped(lock, shipped, 'the-project'));
  expect(text.match(/https?:\/\/[^/"]+/g)).toEqual(['http://cyclonedx.org']);
  for (const own of [process.cwd(), `"${basename(process.cwd())}"`, `"${hostname()}"`])
    expect(text).not.toContain(own);
});

test('a site that was built with other packages is named', () => {
  const older = [{ name: 'preact', version: '1.0.0', licence: 'MIT' }];
  expect(() => markShipped(lock, older, 'the-project')).toThrow('package-lock.json has not: preact@1.0.0');
});
