/** The feed of what changed, held to the schema of RFC 4287. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parse } from 'yaml';
import { changesOf } from '../../src/explain/changes.ts';
import { changes, rules, schemePages } from '../../src/explain/site-rules.ts';
import { atomFeed } from '../../src/open-data/atom.ts';
import { languageCodes } from '../../src/words/languages.ts';
import { texts } from '../../src/words/texts.ts';

const schema = readFileSync(fileURLToPath(new URL('atom.rng', import.meta.url)), 'utf8');

async function faultsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'atom.xml', contents: xml },
    schema: { fileName: 'atom.rng', contents: schema },
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}

const all = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map(([, text]) => text ?? '');

describe.each(languageCodes)('the feed in %s', (language) => {
  const feed = atomFeed(changes, language);

  test('is Atom', async () => {
    expect(await faultsOf(feed)).toEqual([]);
  });

  test('has an entry for each change, with an id of its own that says nothing of where the site is', () => {
    const ids = all(feed, 'id');
    expect(ids).toHaveLength(changes.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^tag:zelfcheck\.example,2026:wijzigingen\/(nl|en)(\/[a-z0-9-]+)?$/);
    expect(ids.slice(1)).toEqual(
      changes.map(({ id }) => `tag:zelfcheck.example,2026:wijzigingen/${language}/${id}`),
    );
  });

  test('was last changed when its newest entry was', () => {
    const [whole, ...entries] = all(feed, 'updated');
    expect(whole).toBe(entries.toSorted().at(-1));
  });

  test('is the same in every order of the tables', () => {
    const turned = { ...rules, norms: Object.fromEntries(Object.entries(rules.norms).toReversed()) };
    const { wijzigingen, ...rest } = parse(readFileSync('rules/zoetermeer/wijzigingen.yaml', 'utf8'));
    const again = changesOf({ ...rest, wijzigingen: wijzigingen.toReversed() }, turned);
    expect(again.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
  });
});

test('a feed that is wrong is seen', async () => {
  const feed = atomFeed(changes, 'nl');
  expect(await faultsOf(feed.replace(/<updated>[^<]*<\/updated>/, ''))).not.toEqual([]);
  expect(await faultsOf(feed.replaceAll(/<id>[^<]*<\/id>/g, ''))).not.toEqual([]);
  expect(await faultsOf(feed.replace('T00:00:00Z', ''))).not.toEqual([]);
});

describe('what changed', () => {
  test('stands with the newest first', () => {
    expect(changes.length).toBeGreaterThan(8);
    expect(changes.map(({ on }) => on)).toEqual(
      changes
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    );
  });

  test('has words in every language', () => {
    for (const language of languageCodes)
      for (const { id, sort } of changes)
        for (const part of ['kop', 'wat', 'wie'])
          expect(() =>
            texts(language)(`wijziging.${sort === 'bedragen' ? 'bedragen' : id}.${part}`, { datum: '' }),
          ).not.toThrow();
  });

  test('tells of other amounts on the day on which they begin, with every table that has them', () => {
    const july = changes.find(({ id }) => id === 'bedragen-2026-07-01');
    expect(july?.on).toBe('2026-07-01');
    expect(july?.norms).toEqual([
      'aow-netto',
      'bijstandsnorm',
      'jongere-partner',
      'kinderbijslag',
      'verhoging-zonder-ouders',
    ]);
    expect(july?.schemes).toContain('zoetermeerpas');
    expect(july?.schemes).not.toContain('zorgtoeslag');
  });

  test('tells nothing of a table that begins, of amounts that stayed and of years that nobody asks for', () => {
    const ids = changes.map(({ id }) => id);
    expect(ids).not.toContain('bedragen-2025-07-01');
    const january = changes.find(({ id }) => id === 'bedragen-2026-01-01');
    expect(january?.norms).not.toContain('inkomstenbelasting');
    expect(january?.norms).not.toContain('laagste-toeslag');
  });

  test('that ended is a page that says so', () => {
    for (const { sort, schemes } of changes.filter((change) => change.sort === 'gestopt')) {
      expect(sort).toBe('gestopt');
      for (const id of schemes) expect(schemePages.find((page) => page.id === id)?.endedOn).not.toBeNull();
    }
  });
});
