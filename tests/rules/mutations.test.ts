/** Faults in rules/ that nobody would make on purpose, and some that somebody would: each is named with its file and its line. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { load, loadRules, RulesError } from '../../src/rules/load.ts';

interface Mutation {
  naam: string;
  bestand: string;
  vervang?: string;
  wordt: string;
  plaats: string;
  gevonden: string;
  verwacht: string;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const today = '2026-11-28';
const mutations: Mutation[] = parse(readFileSync(join(here, 'mutations.yaml'), 'utf8'));
const temporary = mkdtempSync(join(tmpdir(), 'mutaties-'));
const rules = join(temporary, 'rules');
afterAll(() => rmSync(temporary, { recursive: true }));

/** What is said of a copy of valid/ in which something was changed. */
function messageAfter(change: () => void, day: string | undefined = today): string {
  rmSync(rules, { recursive: true, force: true });
  cpSync(join(here, 'valid'), rules, { recursive: true });
  change();
  try {
    loadRules(rules, 'zoetermeer', day);
  } catch (error) {
    if (error instanceof RulesError) return error.message;
    throw error;
  }
  return 'geen fout';
}

function replaceIn(file: string, part: string, by: string): void {
  const text = readFileSync(join(rules, file), 'utf8');
  if (!text.includes(part)) throw new Error(`${file} does not hold ${part}`);
  writeFileSync(
    join(rules, file),
    text.replace(part, () => by),
  );
}

test('nothing is said without a change', () => {
  expect(messageAfter(() => {})).toBe('geen fout');
});

test('there are at least 65 faults, each of its own', () => {
  expect(mutations.length).toBeGreaterThanOrEqual(65);
  expect(new Set(mutations.map(({ naam }) => naam)).size).toBe(mutations.length);
});

describe('a fault is named with its file and line, what was found and what was expected', () => {
  test.each(mutations)('$naam', ({ bestand, vervang, wordt, plaats, gevonden, verwacht }) => {
    const message = messageAfter(() => {
      if (vervang === undefined) writeFileSync(join(rules, bestand), wordt);
      else replaceIn(bestand, vervang, wordt);
    });
    expect(message).toContain(
      `\n\nrules/${bestand}, ${plaats}\n  gevonden: ${gevonden}\n  verwacht: ${verwacht}\n`,
    );
  });

  const pas = 'zoetermeer/pas.yaml';
  const papers = 'nodig: [identiteitsbewijs]';

  test.each([
    ['honderdduizend haakjes', `nodig: ${'['.repeat(100_000)}${']'.repeat(100_000)}`, 24],
    ['honderdduizend haakjes die open blijven', `nodig: ${'['.repeat(100_000)}`, 24],
    ['twintigduizend streepjes', `nodig:\n  ${'- '.repeat(20_000)}a`, 25],
  ])('%s', (_, by, line) => {
    const message = messageAfter(() => replaceIn(pas, papers, by));
    expect(message).toContain(
      `rules/${pas}, regel ${line}\n  gevonden: iets met meer lagen\n  verwacht: hoogstens 40`,
    );
  });

  test('een sleutel van een megabyte, in regels die te lezen blijven', () => {
    const message = messageAfter(() => replaceIn(pas, papers, `${papers}\n? ${'x'.repeat(1_000_000)}\n: 1`));
    expect(message).toMatch(/rules\/zoetermeer\/pas\.yaml, regel 26, x{79}…\n {2}gevonden: de sleutel x+…\n/);
    expect(message.length).toBeLessThan(1000);
  });

  test('een verwijzing die elke regel tien keer zo groot wordt', () => {
    const lines = Array.from({ length: 9 }, (_, place) => {
      const above = place === 0 ? 'x' : `*a${place - 1}`;
      return `a${place}: &a${place} [${Array(10).fill(above).join(', ')}]\n`;
    });
    const message = messageAfter(() => writeFileSync(join(rules, 'papieren.yaml'), lines.join('')));
    expect(message).toMatch(/^Er zijn 80 fouten in de regels\./);
    expect(message).toContain('rules/papieren.yaml, regel 2\n  gevonden: *a0\n');
    expect(message.trimEnd()).toMatch(/Dit zijn de eerste 50\.$/);
  });

  test.each([
    ['latin1', Buffer.from('id: pas\nthema: [geld]\n# café\n', 'latin1'), 'regel 3', 'op plaats 6'],
    ['twee bytes per teken', Buffer.from('\uFEFFid: pas\n', 'utf16le'), 'regel 1', 'op plaats 1'],
    ['een beeld', Buffer.from('89504e470d0a1a0a', 'hex'), 'regel 1', 'op plaats 1'],
  ])('%s', (_, bytes, line, place) => {
    expect(messageAfter(() => writeFileSync(join(rules, pas), bytes))).toContain(
      `rules/${pas}, ${line}\n  gevonden: een byte die geen teken is, ${place}\n  verwacht: tekst in UTF-8`,
    );
  });

  test('een map op de plaats van een bestand', () => {
    const message = messageAfter(() => {
      rmSync(join(rules, 'papieren.yaml'));
      mkdirSync(join(rules, 'papieren.yaml'));
      mkdirSync(join(rules, 'normen/nieuw.yaml'));
    });
    for (const file of ['papieren.yaml', 'normen/nieuw.yaml'])
      expect(message).toContain(`rules/${file}\n  gevonden: een map\n  verwacht: een bestand met deze naam`);
  });

  test('een bestand op de plaats van een map', () => {
    const message = messageAfter(() => {
      rmSync(join(rules, 'normen'), { recursive: true });
      writeFileSync(join(rules, 'normen'), '');
    });
    expect(message).toContain('regel 14, bedrag.tabel\n  gevonden: vermogensgrens');
  });

  test('een bestand dat niemand zou lezen', () => {
    const message = messageAfter(() => renameSync(join(rules, pas), join(rules, 'zoetermeer/pas.YAML')));
    expect(message).toContain(
      'rules/zoetermeer/pas.YAML\n  gevonden: pas.YAML\n  verwacht: een naam die eindigt op .yaml',
    );
  });
});

describe('what is still to come', () => {
  const seenToday = () => replaceIn('normen/loongrens.yaml', 'gezien: 2026-11-21', `gezien: ${today}`);

  test('begins tomorrow: a source that was read today is right', () => {
    expect(messageAfter(seenToday)).toBe('geen fout');
    expect(messageAfter(seenToday, '2026-11-27')).toContain(
      'rules/normen/loongrens.yaml, regel 12, edities[0].bron.gezien\n  gevonden: 2026-11-28\n  verwacht: een dag tot en met vandaag, 2026-11-27',
    );
  });

  test('is told by who loads the rules, and by no clock', () => {
    const farAway = () => replaceIn('normen/loongrens.yaml', 'gezien: 2026-11-21', 'gezien: 2999-01-01');
    expect(messageAfter(farAway, '2999-01-01')).toBe('geen fout');
    messageAfter(farAway);
    expect(load(rules, 'zoetermeer').ruleset.sources.some(({ seen }) => seen === '2999-01-01')).toBe(true);
  });
});
