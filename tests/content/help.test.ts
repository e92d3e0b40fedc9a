import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { helpByKind, type Organisation, sourceOfHelp } from '../../src/explain/help.ts';
import { writeOpening } from '../../src/explain/opening.ts';
import { municipality, organisations } from '../../src/explain/site-rules.ts';
import { shortAddress } from '../../src/explain/write.ts';
import { kindsOfHelp } from '../../src/rules/schema.ts';
import { type Language, languageCodes } from '../../src/words/languages.ts';
import { hasText, texts } from '../../src/words/texts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const organisation = (id: string, kinds: Organisation['helpt-met']): Organisation => ({
  id,
  naam: id,
  'helpt-met': kinds,
  regelingen: [],
  bron: { titel: 'Een site', url: 'https://voorbeeld.nl', gezien: '2026-11-21', status: 'bevestigd' },
});

describe('the organisations that help', () => {
  test.each(languageCodes)('have each a text in %s, and no other has one', (language) => {
    const texts = globSync(`content/${language}/*/hulp/*.md`, { cwd: root }).map((file) =>
      basename(file, '.md'),
    );
    expect(texts.sort()).toEqual(organisations.map(({ id }) => id).sort());
    expect(texts.length).toBeGreaterThan(0);
  });

  test.each(languageCodes)(
    'have a telephone number in the rules only, and none in the texts of %s',
    (language) => {
      const numbers = globSync(`content/${language}/*/hulp/*.md`, { cwd: root }).flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/\b(?:\+31|0\d|14)[\d ()-]{3,}\d|tel:/g)].map(
          ([number]) => `${file}: ${number}`,
        ),
      );
      expect(numbers).toEqual([]);
    },
  );

  test.each(languageCodes)('do each a kind of help that has a name in %s', (language) => {
    expect(kindsOfHelp.filter((kind) => !hasText(language, `hulp.met.${kind}`))).toEqual([]);
  });

  test('stand under every kind of help that they give, in the order of the kinds', () => {
    const both = organisation('beide', ['kinderen', 'formulieren']);
    const one = organisation('een', ['formulieren']);
    expect(helpByKind([one, both])).toEqual([
      ['formulieren', [one, both]],
      ['kinderen', [both]],
    ]);
  });

  test('have a source with the year of its text where that is another one', () => {
    const old = organisation('oud', ['geld']);
    expect(sourceOfHelp(old)).toEqual({
      title: 'Een site',
      url: 'https://voorbeeld.nl',
      seen: '2026-11-21',
      status: 'bevestigd',
    });
    expect(sourceOfHelp({ ...old, bron: { ...old.bron, uit: 2015, status: 'oud' } })).toMatchObject({
      from: 2015,
      status: 'oud',
    });
  });

  test('have as their municipality the one of the site, with its own number and address', () => {
    const own = organisations.find(({ url }) => url === municipality.website);
    expect(own).toMatchObject({ telefoon: municipality.telefoon, adres: municipality.bezoekadres });
  });
});

describe('opening hours', () => {
  const open = { van: 'dinsdag', 'tot-en-met': 'vrijdag', tijd: ['09:30', '15:45'] } as const;
  const hours = (language: Language, until: Organisation['naam'] = 'vrijdag') =>
    writeOpening(
      { ...open, 'tot-en-met': until as 'vrijdag', tijd: [...open.tijd] },
      language,
      texts(language),
    );

  test('name the days and the hours in the language of the page', () => {
    expect(hours('nl')).toBe('dinsdag tot en met vrijdag, 9.30 tot 15.45 uur');
    expect(hours('en')).toBe('Tuesday to Friday, 9:30 to 15:45');
  });

  test('of one day name it once', () => {
    expect(hours('nl', 'dinsdag')).toBe('dinsdag, 9.30 tot 15.45 uur');
  });
});

test('an address is written short, with its page', () => {
  expect(shortAddress('https://www.zoetermeer.nl/geldpunt')).toBe('zoetermeer.nl/geldpunt');
  expect(shortAddress('https://kwadraad.nl')).toBe('kwadraad.nl');
});
