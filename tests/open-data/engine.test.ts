/** The engine for others: what it gives is what reken gives, and its types are true. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../src/bundle/bundle.ts';
import { engineBundle } from '../../src/bundle/engine-bundle.ts';
import { rules } from '../../src/explain/site-rules.ts';
import { engineTypes } from '../../src/open-data/engine-types.ts';
import { contract } from '../../src/rules/contract.ts';
import { reken } from '../reken.ts';

type Engine = {
  reken(situatie: unknown, peildatum?: unknown): Record<string, unknown>;
  volgendeVraag(situatie: unknown, peildatum?: unknown): string | null;
  feiten: { id: string; soort: string }[];
  over: { gemeente: string; regelingen: string[] };
  SituatieFout: new () => Error & { fouten: unknown[] };
};

const folder = mkdtempSync(join(tmpdir(), 'engine-'));
const file = join(folder, engineBundle.file);
const example = readFileSync('src/open-data/example.js', 'utf8');
let engine: Engine;

beforeAll(async () => {
  await bundle(engineBundle, folder);
  engine = await import(pathToFileURL(file).href);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const situations = [
  {},
  { woonplaats: 'zoetermeer', leeftijd: 30, partner: 'nee', kinderen: [], inkomen: 1400 },
  {
    woonplaats: 'zoetermeer',
    leeftijd: 70,
    partner: 'ja',
    'leeftijd-partner': 66,
    vermogen: { min: 0, max: 9000 },
  },
  {
    woonplaats: 'elders',
    leeftijd: 35,
    partner: 'nee',
    kinderen: [2, 9],
    woning: 'huur',
    rekenhuur: 712.34,
    toetsingsinkomen: 'weet-niet',
    inkomsten: [
      { van: 'ik', soort: 'loon', bedrag: 450, per: 'week', vorm: 'netto', vakantiegeld: 'zonder' },
    ],
    kinderopvang: [{ soort: 'bso', uren: 60, uurprijs: 9.5 }],
  },
];
const days = ['2026-03-01', '2026-11-22', '2027-02-01'];

describe('the engine for others', () => {
  test('gives what reken gives, on every day', () => {
    const asked = days.flatMap((peildatum) => situations.map((situation) => ({ ...situation, peildatum })));
    expect(asked.map(({ peildatum, ...situation }) => engine.reken(situation, peildatum))).toEqual(
      reken(asked),
    );
  });

  test('takes and gives what the contract says, and nothing else', () => {
    const { situatie, resultaat, fout, feiten, over } = contract(rules);
    for (const situation of situations)
      for (const day of days) {
        expect(situatie.parse(situation)).toEqual(situation);
        const result = engine.reken(situation, day);
        expect(resultaat.parse(result)).toEqual(result);
      }
    expect(feiten.parse(engine.feiten)).toEqual(engine.feiten);
    expect(over.parse(engine.over)).toEqual(engine.over);
    try {
      engine.reken({ inkomn: 1400, leeftijd: 'dertig' }, 'gisteren');
    } catch (error) {
      const { fouten } = error as { fouten: unknown[] };
      expect(fouten).toHaveLength(3);
      for (const each of fouten) expect(fout.parse(each)).toEqual(each);
    }
    expect.assertions(situations.length * days.length * 2 + 2 + 4);
  });

  test('asks the same question', () => {
    for (const situation of situations)
      expect(engine.volgendeVraag(situation, '2026-11-22')).toBe(
        engine.reken(situation, '2026-11-22')['volgende-vraag'],
      );
  });

  test('says what may be asked and which rules it has', () => {
    expect(engine.feiten.map(({ id }) => id)).toEqual(rules.facts.map(({ id }) => id));
    expect(engine.over).toMatchObject({ versie: '1', gemeente: 'zoetermeer' });
    expect(engine.over.regelingen).toEqual(rules.schemes.map(({ id }) => id));
  });

  test('names every fault with its place, what was found and what was expected', () => {
    const wrong = { leeftijd: 'dertig', inkomn: 1400, partner: 'misschien' };
    expect(() => engine.reken(wrong, '2026-11-22')).toThrow(engine.SituatieFout);
    expect(() => engine.reken(wrong, '2026-11-22')).toThrowErrorMatchingInlineSnapshot(`
      [SituatieFout: leeftijd
        gevonden: "dertig"
        verwacht: een heel getal van 15 tot en met 120

      inkomn
        gevonden: de sleutel inkomn
        verwacht: een van: woonplaats, leeftijd, partner, leeftijd-partner, samenwonen, aow-leeftijd-bereikt, aow-leeftijd-bereikt-partner, kinderen, medebewoners, woning, opvang, eigen-bedrijf, studiefinanciering, mantelzorg, hulp-thuis, rondkomen, hoge-schulden, premie-via-cak, zorgverzekering, zorgverzekering-partner, inkomenstoeslag-gekregen, beperking-naast-studie, wajong, inkomsten, inkomen-hele-jaar, ouders-betalen, werk, werk-partner, inkomen, vermogen, vermogen-1-januari, schulden, toetsingsinkomen, toetsingsinkomen-partner, rekenhuur, kinderopvang, leefgeld, jaren-laag-inkomen, autowaarde, auto-nodig, overwaarde, aanslag, waterschap, peildatum
        bedoeld?  inkomen

      partner
        gevonden: "misschien"
        verwacht: een van: ja, nee, weet-niet]
    `);
    try {
      engine.volgendeVraag({ inkomn: 1400 }, '2026-11-22');
    } catch (fout) {
      expect((fout as { fouten: unknown[] }).fouten).toEqual([
        expect.objectContaining({ plaats: 'inkomn', gevonden: 'de sleutel inkomn', bedoeld: 'inkomen' }),
      ]);
    }
  });

  test.each([[undefined], ['2026-02-30'], [20261122], ['gisteren']])('refuses %s as a day', (day) => {
    expect(() => engine.reken({}, day)).toThrow(
      /peildatum\n {2}gevonden: .*\n {2}verwacht: een bestaande datum/,
    );
  });

  test.each([[null], [[]], ['tekst'], [1]])('refuses %j as a situation', (value) => {
    expect(() => engine.reken(value, '2026-11-22')).toThrow('een situatie: feiten met een antwoord');
  });

  test('takes a situation of reken with its day, and refuses two days', () => {
    const situation = { leeftijd: 30, peildatum: '2026-03-01' };
    expect(engine.reken(situation, '2026-03-01')).toEqual(reken(situation));
    expect(() => engine.reken(situation, '2026-11-22')).toThrow('verwacht: één dag');
  });

  test('is one file that imports nothing and needs nothing of Node', () => {
    const source = readFileSync(file, 'utf8');
    expect(source).not.toMatch(/\bimport\b\s*[({"'*\w]|\brequire\(|node:|process\.|ZodError|parseDocument/);
    expect(source).toContain('EUPL-1.2');
  });
});

describe('the example', () => {
  const local = join(folder, 'voorbeeld.mjs');

  test('runs in Node and prints what reken says', () => {
    writeFileSync(local, example.replace('https://zelfcheck.example/', './'));
    const printed = execFileSync('node', [local], { encoding: 'utf8' }).trim().split('\n');
    const { uitkomsten } = reken({ ...situations[1], peildatum: '2026-11-22' }) as {
      uitkomsten: { regeling: string; uitkomst: string }[];
    };
    expect(printed).toEqual(uitkomsten.map(({ regeling, uitkomst }) => `${regeling} ${uitkomst}`));
    expect(printed.length).toBeGreaterThan(20);
  });

  test('stands in the document about the data', () => {
    expect(readFileSync('docs/open-data.md', 'utf8')).toContain(example);
  });
});

describe('the types', () => {
  const types = engineTypes();

  const programs = {
    'right.ts': `${example.replace('https://zelfcheck.example/api/v1/engine.js', './engine')}
      import { feiten, over, type Situatie, volgendeVraag } from './engine';
      const vraag: keyof Situatie | null = volgendeVraag({ inkomen: { min: 0, max: 10 }, kinderen: [4] }, over.gemaakt);
      const eerste: string | undefined = feiten[0]?.opties?.[0];
      const { grenzen, uitkomsten, bijstandsnorm } = reken({ partner: 'weet-niet' }, '2026-11-22');
      const bedrag: number | undefined = uitkomsten[0]?.bedrag?.max;
      export { bedrag, bijstandsnorm, eerste, grenzen, vraag };`,
    'wrong.ts': `import { reken } from './engine';
      reken({ inkomn: 1400 }, '2026-11-22');
      reken({ partner: 'misschien' }, '2026-11-22');
      reken({ inkomen: 1400 });`,
  };

  /** What the compiler says of the programs, which use the module. Both at once: most of its time goes to the language itself. */
  const faults = new Map<string, string[]>();
  beforeAll(() => {
    writeFileSync(join(folder, 'engine.d.ts'), types);
    for (const [name, program] of Object.entries(programs)) writeFileSync(join(folder, name), program);
    const made = ts.createProgram(
      Object.keys(programs).map((name) => join(folder, name)),
      {
        strict: true,
        noEmit: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
        types: [],
      },
    );
    for (const { file, messageText } of ts.getPreEmitDiagnostics(made)) {
      const name = basename(file?.fileName ?? '');
      faults.set(name, [...(faults.get(name) ?? []), ts.flattenDiagnosticMessageText(messageText, '\n')]);
    }
  }, 60_000);

  test('fit the example and every part of a result', () => {
    expect([...faults.keys()]).toEqual(['wrong.ts']);
  });

  test('refuse a key and an answer that do not exist, and a day that is left out', () => {
    expect(faults.get('wrong.ts')).toHaveLength(3);
  });

  test('name what the module exports and what a result holds', () => {
    const declared = [...types.matchAll(/^export declare (?:class|function|const) (\w+)/gm)].map(
      ([, name]) => name,
    );
    expect(Object.keys(engine).toSorted()).toEqual(declared.toSorted());
    const result = engine.reken(situations[3], '2026-11-22');
    const outcome = (result.uitkomsten as Record<string, unknown>[])[0] ?? {};
    const condition = (outcome.voorwaarden as Record<string, unknown>[])[0] ?? {};
    for (const [name, value] of Object.entries({
      Resultaat: result,
      Uitkomst: outcome,
      Voorwaarde: condition,
    })) {
      const [, body = ''] = new RegExp(`export interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`).exec(types) ?? [];
      const keys = [...body.matchAll(/^ {2}'?([a-z-]+)'?\??:/gm)].map(([, key]) => key);
      expect(Object.keys(value).toSorted(), name).toEqual(keys.toSorted());
    }
  });
});
