/** The open data: each file by its schema, and all of it in agreement with the rules and the engine. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { leavesOf, leefvormen } from '../../src/engine/ruleset.ts';
import { answersOf } from '../../src/explain/limits.ts';
import { changes, ruleFiles, rules, schemePages } from '../../src/explain/site-rules.ts';
import { listedFiles, openDataFiles } from '../../src/open-data/files.ts';
import { schemesData } from '../../src/open-data/schemes.ts';
import { type OpenDataFile, type OpenDataName, openDataShapes } from '../../src/open-data/shapes.ts';
import { contract } from '../../src/rules/contract.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import { pagePath } from '../../src/words/paths.ts';
import { faultsBySchema, readCsv } from './built-data.ts';

const on = '2026-11-22';
const files = openDataFiles(on);
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
const dataOf = <Name extends OpenDataName>(name: Name): OpenDataFile<Name> =>
  JSON.parse(textOf(`${name}.json`));
const schemaOf = (name: OpenDataName) => JSON.parse(textOf(`schema/${name}.schema.json`));
const names = Object.keys(openDataShapes) as OpenDataName[];

describe.each(names)('%s.json', (name) => {
  test('is what its schema says', () => {
    expect(faultsBySchema(schemaOf(name), dataOf(name))).toEqual([]);
  });

  test('names its schema, its licence, its version and its days', () => {
    const data = dataOf(name);
    expect(schemaOf(name).$id).toBe(data.$schema);
    expect(schemaOf(name).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(data.licentie).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
    expect(data.versie).toBe('1');
    expect(data.gemaakt).toBe(on);
    expect(data['nieuwste-wijziging']).toBe(
      changes
        .map(({ known }) => known)
        .toSorted()
        .at(-1),
    );
  });
});

test('a file that is not what its schema says is seen', () => {
  const [first, ...rest] = dataOf('normen').normen;
  const { edities: _left, ...without } = first ?? {};
  expect(faultsBySchema(schemaOf('normen'), { ...dataOf('normen'), normen: [without, ...rest] })).not.toEqual(
    [],
  );
  expect(faultsBySchema(schemaOf('feiten'), { ...dataOf('feiten'), extra: 1 })).not.toEqual([]);
  expect(faultsBySchema(schemaOf('hulp'), { ...dataOf('hulp'), gemaakt: '2026-02-30' })).not.toEqual([]);
});

test('the same rules on the same day give the same files', () => {
  expect(openDataFiles(on)).toEqual(files);
});

describe('the index', () => {
  test('names every file', () => {
    const named = dataOf('index').bestanden.flatMap(({ bestand, schema }) => [bestand, schema]);
    const paths = named.map((address) => address && new URL(address).pathname.replace('/api/v1/', ''));
    const own = ['index.json', 'schema/index.schema.json'];
    expect([...paths, ...own].filter((path) => path && path !== 'engine.js').toSorted()).toEqual(
      files.map(({ path }) => path).toSorted(),
    );
    expect(listedFiles.map(({ path }) => path)).toContain('engine.js');
  });
});

describe('the schemes', () => {
  const { regelingen } = dataOf('regelingen');

  test('are all there, with what stands in rules/ as it stands there', () => {
    expect(regelingen.map(({ id }) => id)).toEqual(schemePages.map(({ id }) => id));
    for (const scheme of regelingen) {
      const file = ruleFiles.schemes.find(({ content }) => content.id === scheme.id)?.content;
      expect(scheme.voorwaarden, scheme.id).toEqual(file?.voorwaarden ?? null);
      expect(scheme.bedrag, scheme.id).toEqual(file?.bedrag ?? null);
      expect(scheme.links.en.pagina).toBe(
        `https://zelfcheck.example${pagePath('en', `/regelingen/${scheme.id}/`)}`,
      );
    }
  });

  test('have a sentence for each condition but an exception that is never a reason, and no placeholder that was left', () => {
    for (const { id, zinnen } of regelingen) {
      const scheme = rules.schemes.find((each) => each.id === id);
      const leaves = scheme ? leavesOf(scheme.condition) : [];
      const conditions = leaves.filter(({ quiet }) => quiet !== 'always').map((leaf) => leaf.id);
      expect(zinnen.map(({ voorwaarde }) => voorwaarde)).toEqual(conditions);
    }
    expect(textOf('regelingen.json')).not.toMatch(/\{\{|\\u00a0|\u00a0/);
  });

  test('have the limits that the engine compares an income with', () => {
    let compared = 0;
    for (const { id, grenzen } of regelingen) {
      const limit = grenzen.find(
        ({ feit, tabellen }) => feit === 'inkomen' && tabellen[0]?.per === 'leefvorm',
      );
      for (const leefvorm of limit ? leefvormen : []) {
        const rows = limit?.tabellen.map(
          ({ rijen }) => rijen.find(({ rij }) => rij === leefvorm)?.waarde ?? 0,
        );
        const highest = Math.round(Math.max(...(rows ?? [])) * 100);
        // What can be spared is told with the highest housing costs and without childcare.
        const costs = { woning: 'kamer', opvang: 'nee' };
        const answers = { ...answersOf(leefvorm), ...costs, inkomen: { min: 0, max: 0 } };
        const outcome = check(rules, answers, on).outcomes.find(({ scheme }) => scheme === id);
        const trace = outcome?.conditions.find((condition) => condition.id === limit?.voorwaarde);
        expect(trace?.limit?.max, `${id} ${leefvorm}`).toBe(highest);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(40);
  });

  test('agree with their examples, on both sides of every income limit', () => {
    const ofDay = new Map<string, typeof regelingen>();
    const schemesOn = (day: string) => {
      const known = ofDay.get(day) ?? schemesData(day);
      ofDay.set(day, known);
      return known;
    };
    const compared = { within: 0, above: 0 };
    for (const { content } of ruleFiles.schemes)
      for (const { op, situatie, uitkomst, door = [] } of content.voorbeelden ?? []) {
        if (op < '2026-01-01' || op > on) continue;
        const { leefvorm } = check(rules, readSituation(situatie, rules).answers, op);
        const limits = schemesOn(op).find(({ id }) => id === content.id)?.grenzen ?? [];
        // What can be spared has another limit with every rent.
        const limit = limits.find(
          ({ feit, voorwaarde }) => feit === 'inkomen' && voorwaarde !== 'geen-betalingscapaciteit',
        );
        const highest = limit?.tabellen.at(-1)?.rijen.find(({ rij }) => rij === leefvorm)?.waarde;
        const { inkomen } = situatie;
        if (typeof inkomen !== 'number' || typeof highest !== 'number' || situatie.medebewoners) continue;
        if (uitkomst === 'waarschijnlijk-wel' && situatie['hoge-schulden'] !== 'ja') {
          expect(inkomen, `${content.id} ${op}`).toBeLessThanOrEqual(highest);
          compared.within += 1;
        }
        if (uitkomst === 'waarschijnlijk-niet' && limit && door.includes(limit.voorwaarde)) {
          expect(inkomen, `${content.id} ${op}`).toBeGreaterThanOrEqual(highest);
          compared.above += 1;
        }
      }
    expect(compared.within).toBeGreaterThan(10);
    expect(compared.above).toBeGreaterThan(10);
  });
});

describe('the norms', () => {
  const { normen } = dataOf('normen');
  const rows = readCsv(textOf('normen.csv'));

  test('have every edition with the amounts as people wrote them', () => {
    let compared = 0;
    for (const { content } of ruleFiles.norms) {
      const norm = normen.find(({ id }) => id === content.id);
      for (const written of content.edities) {
        const edition = norm?.edities.find(({ van }) => van === written.van);
        for (const [row, cell] of Object.entries(written.bedragen ?? {})) {
          const number =
            typeof cell === 'number' ? cell : cell.endsWith('%') ? Number(cell.slice(0, -1)) : null;
          if (number === null && cell !== 'niet-gevonden') continue;
          expect(edition?.bedragen[row], `${content.id} ${written.van} ${row}`).toBe(number);
          compared += 1;
        }
        expect(edition?.schijven?.length).toBe(written.schijven?.length);
        written.schijven?.forEach(({ van, tot = null }, place) => {
          expect(edition?.schijven?.[place]).toMatchObject({ van, tot });
        });
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  test('are in the table too, a row for each amount', () => {
    const [head, ...body] = rows;
    expect(head).toEqual([
      ...['norm', 'rij', 'van', 'tot', 'bedrag', 'eenheid', 'bron', 'status', 'gezien', 'licentie'],
    ]);
    const amounts = normen.flatMap(({ edities }) =>
      edities.flatMap(({ bedragen, schijven = [] }) => [
        ...Object.values(bedragen),
        ...schijven.flatMap((bracket) => Object.values(bracket.bedragen)),
      ]),
    );
    expect(body.map(([, , , , amount]) => (amount === '' ? null : Number(amount)))).toEqual(amounts);
    for (const row of body) expect(row).toHaveLength(10);
    expect(body).toContainEqual(
      expect.arrayContaining(['bijstandsnorm', 'alleenstaande-21-tot-aow', '2026-07-01', '1419.46', 'euro']),
    );
  });

  test('end every row of the table as RFC 4180 has it, and have no number with an exponent', () => {
    const text = textOf('normen.csv');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(rows.map(([, , , , amount]) => amount).join()).not.toMatch(/e-?\d/);
    expect(readCsv('a,"b ""c"", d"\r\n')).toEqual([['a', 'b "c", d']]);
  });
});

test('the household in the document on open data can be read, and names all that can be said of a child and a medebewoner', () => {
  const text = readFileSync('docs/open-data.md', 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
  expect(readSituation(JSON.parse(example), rules)).toMatchObject({
    problems: [],
    answers: { medebewoners: [{ band: 'familie' }] },
  });
  const rows = [...text.matchAll(/^- `([a-z]+)`: (.*(?:\n {2}.*)*)/gm)].map(([, fact = '', row = '']) => [
    fact,
    [...row.matchAll(/[a-z-]+(?=,| }|:)/g)].map(([key]) => key),
  ]);
  const { kind, medebewoner } = contract(rules);
  expect(Object.fromEntries(rows)).toMatchObject({
    kinderen: expect.arrayContaining(Object.keys(kind.shape)),
    medebewoners: expect.arrayContaining(Object.keys(medebewoner.shape)),
  });
});

test('the facts are those that a situation may have, in euro and years', () => {
  const { feiten } = dataOf('feiten');
  expect(feiten.map(({ id }) => id)).toEqual(rules.facts.map(({ id }) => id));
  expect(feiten.find(({ id }) => id === 'rekenhuur')).toMatchObject({ soort: 'bedrag', max: 10000 });
  for (const { id, soort, max, opties } of feiten) {
    const answer = soort === 'keuze' ? opties?.[0]?.id : soort === 'getal' || soort === 'bedrag' ? max : [];
    expect(readSituation({ [id]: answer }, rules).problems, id).toEqual([]);
  }
});
