/** Every scheme that we know of has its place, and the command shows it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/rules/load.ts';
import { overviewRows } from '../../src/rules/overview.ts';

const loaded = load();
const rows = overviewRows(loaded);
const row = (name: string) => rows.find((each) => each.name === name);

describe('the overview', () => {
  test('has a place for every scheme and every organisation', () => {
    const places = rows.map(({ where }) => where).join(' ');
    for (const { id } of loaded.pages) expect(places).toContain(`/regelingen/${id}/`);
    for (const { id } of loaded.files.help?.content.organisaties ?? [])
      expect(places).toContain(`/hulp/${id}/`);
  });

  test('says what is checked, what has a page, what ended and what is not here', () => {
    expect(row('ZoetermeerPas')).toMatchObject({ place: 'check', where: '/regelingen/zoetermeerpas/' });
    expect(row('Kindpakket')).toMatchObject({
      place: 'pagina',
      where: '/regelingen/kindpakket/ (regels-niet-gevonden)',
    });
    expect(row('Budgetbeheer')).toMatchObject({ place: 'check', where: 'deel van /regelingen/schuldhulp/' });
    expect(row('Energietoeslag')).toMatchObject({ place: 'gestopt' });
    expect(row('Tegemoetkoming schoolkosten')).toMatchObject({ place: 'gestopt', where: 'laatst in 2014' });
    expect(row('Pilot belkosten')).toMatchObject({ place: 'niet', where: 'niet-gevonden' });
    expect(row('Ooievaarspas')).toMatchObject({
      place: 'andere gemeente',
      where: 'rules/den-haag/ooievaarspas.yaml',
    });
    expect(row('Stichting MIM (Mensen in de Minima)')).toMatchObject({ place: 'hulp', where: '/hulp/mim/' });
  });

  test('names nothing twice at one place, with the documents that name it', () => {
    expect(new Set(rows.map(({ name, where }) => `${name} ${where}`)).size).toBe(rows.length);
    expect(row('Zwemcheque')?.documents).toEqual(['Kadernota Meedoen met Meerwaarde 2020-2024, Zoetermeer']);
    for (const { documents } of rows) expect(documents.length).toBeGreaterThan(0);
  });

  test('is empty for a municipality that has none', () => {
    expect(overviewRows({ ...loaded, files: { ...loaded.files, overview: null } })).toEqual([]);
  });

  test('is what the command prints, one line each and the sum', () => {
    const { stdout, status } = spawnSync(process.execPath, ['src/cli/coverage.ts'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(rows.length + 2);
    expect(lines[0]).toMatch(/^Bijstand +check +\/regelingen\/bijstand\/$/);
    expect(lines.at(-1)).toContain(`${rows.length} namen: `);
  });
});

test('schemes that name each other stand on both pages', () => {
  const related = (id: string) => loaded.pages.find((page) => page.id === id)?.related;
  expect(related('leergeld')).toContain('kindgebonden-budget');
  expect(related('kindgebonden-budget')).toContain('leergeld');
});
