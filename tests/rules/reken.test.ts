/** The command line: what it prints, and run as a person runs it. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InputError, RulesPerPlace, readInput } from '../../src/cli/read-input.ts';
import { rekenOutput } from '../../src/cli/reken-output.ts';
import { officialExamples } from './official-examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const places = new RulesPerPlace();
const today = '2026-11-22';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reken-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Said {
  code: number | null;
  out: string;
  error: string;
}

/** What the command says, without starting it. */
function reken(args: string[], input = ''): Said {
  try {
    return {
      code: 0,
      out: [...rekenOutput(args, () => Buffer.from(input), today, places)].join(''),
      error: '',
    };
  } catch (error) {
    if (error instanceof InputError) return { code: 2, out: '', error: `${error.message}\n` };
    throw error;
  }
}

/** What the command says when it is started. */
function started(args: string[], input = ''): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/reken.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, error: stderr };
}

const person = {
  peildatum: '2026-03-01',
  woonplaats: 'zoetermeer',
  leeftijd: 30,
  partner: 'nee',
  kinderen: [],
  medebewoners: 0,
  inkomen: 1597.72,
  studiefinanciering: 'nee',
};

test('the worked examples that Dienst Toeslagen published for 2026 all come out', () => {
  const { code, out, error } = started(
    ['-'],
    JSON.stringify(officialExamples.map(({ situation }) => situation)),
  );
  expect([code, error]).toEqual([0, '']);
  const results: { uitkomsten: { regeling: string; bedrag: unknown }[] }[] = JSON.parse(out);
  const found = officialExamples.map(({ id, scheme }, place) => [
    id,
    results[place]?.uitkomsten.find(({ regeling }) => regeling === scheme)?.bedrag,
  ]);
  expect(found).toEqual(
    officialExamples.map(({ id, perMonth }) => [id, { min: perMonth, max: perMonth, per: 'maand' }]),
  );
  expect(found).toHaveLength(16);
});

test.each([
  ['a situation', ['-'], JSON.stringify(person)],
  ['what is no situation', ['-'], '[7]'],
  ['nothing', [], ''],
])('started with %s, the command says and ends as the tests below have it', (_, args, input) => {
  expect(started(args, input)).toEqual(reken(args, input));
});

describe('another municipality', () => {
  const inDenHaag = { ...person, woonplaats: 'den-haag', inkomen: 1997.15 };
  const verdicts = (result: { uitkomsten: { regeling: string; uitkomst: string }[] }) =>
    Object.fromEntries(result.uitkomsten.map(({ regeling, uitkomst }) => [regeling, uitkomst]));

  test('is answered with its own schemes and the national ones', () => {
    const { code, out, error } = reken(
      ['-'],
      JSON.stringify([inDenHaag, { ...inDenHaag, inkomen: 1997.16 }, person]),
    );
    expect([code, error]).toEqual([0, '']);
    const [at150, above, home] = JSON.parse(out).map(verdicts);
    expect(at150['collectieve-zorgverzekering']).toBe('waarschijnlijk-wel');
    expect(above['collectieve-zorgverzekering']).toBe('waarschijnlijk-niet');
    expect([at150.ooievaarspas, at150.zoetermeerpas]).toEqual(['gemeente-beslist', undefined]);
    expect(Object.keys(at150)).toContain('zorgtoeslag');
    expect([home.zoetermeerpas, home.ooievaarspas]).toEqual(['waarschijnlijk-wel', undefined]);
  });

  test('stands in the message about a name that is wrong', () => {
    const { code, error } = reken(['-'], JSON.stringify({ ...person, woonplaats: 'denhaag' }));
    expect(code).toBe(2);
    expect(error).toContain(
      'verwacht: een van: den-haag, zoetermeer, elders, weet-niet\n  bedoeld?  den-haag',
    );
  });

  test('is data: no line of code knows one by name', () => {
    const named = globSync('src/**/*.{ts,tsx,astro}', { cwd: root }).filter((path) =>
      /den.?haag|ooievaar/i.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(named).toEqual([]);
  });
});

describe('a situation', () => {
  test('gives the outcome with the names of the contract, in euro', () => {
    const { code, out, error } = reken(['-'], JSON.stringify(person));
    expect([code, error]).toEqual([0, '']);
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual([
      'peildatum',
      'leefvorm',
      'grenzen',
      'vermogensgrens',
      'bijstandsnorm',
      'uitkomsten',
      'volgende-vraag',
    ]);
    expect({ ...result, uitkomsten: [], 'volgende-vraag': null }).toEqual({
      peildatum: '2026-03-01',
      leefvorm: 'alleenstaande-21-tot-aow',
      grenzen: { 100: 1331.43, 110: 1464.57, 120: 1597.72, 130: 1730.86, 150: 1997.15 },
      vermogensgrens: 8000,
      bijstandsnorm: { 'zonder-vakantietoeslag': 1331.43, 'met-vakantietoeslag': 1401.5 },
      uitkomsten: [],
      'volgende-vraag': null,
    });
    const pas = result.uitkomsten.find(({ regeling }: { regeling: string }) => regeling === 'zoetermeerpas');
    expect(Object.keys(pas)).toEqual([
      'regeling',
      'uitkomst',
      'bedrag',
      'berekening',
      'zelf-te-betalen',
      'voorwaarden',
      'ontbreekt',
    ]);
    expect([pas.uitkomst, pas.bedrag, pas.ontbreekt]).toEqual(['waarschijnlijk-wel', null, []]);
    expect(pas.voorwaarden.find(({ id }: { id: string }) => id === 'laag-inkomen')).toEqual({
      id: 'laag-inkomen',
      waarheid: 'ja',
      reden: null,
      grens: { min: 1597.72, max: 1597.72 },
      'geldig-vanaf': '2026-01-01',
      'geldig-tot': '2026-06-30',
      bron: 'https://wetten.overheid.nl/BWBR0015703/2026-01-01',
      status: 'onzeker',
    });
  });

  test('with much unknown gives ranges, what is missing and the next question', () => {
    const { code, out } = reken(['-'], '{"peildatum": "2026-03-01"}');
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result.leefvorm).toBeNull();
    expect(result.grenzen['100']).toEqual({ min: 328.69, max: 2036.95 });
    expect(result.vermogensgrens).toEqual({ min: 8000, max: 16000 });
    expect(
      result.uitkomsten.find(({ regeling }: { regeling: string }) => regeling === 'schuldhulp'),
    ).toMatchObject({ uitkomst: 'misschien', bedrag: null, ontbreekt: ['woonplaats'] });
    expect(result['volgende-vraag']).toBe('woonplaats');
  });

  test('takes a range, weet-niet and facts that no rule uses yet', () => {
    const { code, out } = reken(
      ['-'],
      JSON.stringify({
        ...person,
        inkomen: { min: 1597.72, max: 1597.73 },
        vermogen: 'weet-niet',
        rekenhuur: 700.5,
        kinderopvang: [{ soort: 'bso', uren: 60, uurprijs: 9.5 }],
        'toetsingsinkomen-partner': 'weet-niet',
      }),
    );
    expect(code).toBe(0);
    const pas = JSON.parse(out).uitkomsten.find(
      ({ regeling }: { regeling: string }) => regeling === 'zoetermeerpas',
    );
    expect(pas.uitkomst).toBe('misschien');
    expect(pas.voorwaarden).toMatchObject([
      { id: 'laag-inkomen', waarheid: 'onbekend', reden: 'rond-de-grens' },
    ]);
  });

  test('may stand in a file, with a byte order mark', () => {
    const file = join(folder, 'situatie.json');
    writeFileSync(file, `\uFEFF${JSON.stringify(person)}`);
    expect(started([file])).toEqual(started(['-'], JSON.stringify(person)));
  });

  test('without a day is worked out for today', () => {
    const { peildatum: _, ...undated } = person;
    const { out } = started(['-'], JSON.stringify(undated));
    expect(JSON.parse(out).peildatum).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('prints ages in years, and a supplement in euro per month', () => {
    const { out } = reken(['-'], JSON.stringify({ ...person, leeftijd: 67, inkomen: 331.43, vermogen: 0 }));
    const { uitkomsten } = JSON.parse(out);
    expect(uitkomsten.find(({ regeling }: { regeling: string }) => regeling === 'bijstand')).toMatchObject({
      uitkomst: 'waarschijnlijk-niet',
      bedrag: { min: 0, max: 0, per: 'maand' },
      voorwaarden: [{ id: 'onder-aow-leeftijd', grens: { min: 67, max: 67 }, 'geldig-vanaf': '2024-01-01' }],
    });
  });
});

describe('a list', () => {
  test('gives a list in the same order', () => {
    const incomes = [1597.73, 1597.72, 0];
    const { code, out } = reken(['-'], JSON.stringify(incomes.map((inkomen) => ({ ...person, inkomen }))));
    expect(code).toBe(0);
    const verdicts = JSON.parse(out).map(
      ({ uitkomsten }: { uitkomsten: { regeling: string; uitkomst: string }[] }) =>
        uitkomsten.find(({ regeling }) => regeling === 'zoetermeerpas')?.uitkomst,
    );
    expect(verdicts).toEqual(['waarschijnlijk-niet', 'waarschijnlijk-wel', 'waarschijnlijk-wel']);
  });

  test('of one gives a list of one, and an empty list an empty list', () => {
    expect(JSON.parse(reken(['-'], JSON.stringify([person])).out)).toHaveLength(1);
    expect(reken(['-'], '[]')).toEqual({ code: 0, out: '[]\n', error: '' });
  });

  test('of 10,000 takes seconds', { timeout: 60_000 }, () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...person,
      leeftijd: 15 + (index % 100),
      inkomen: index / 4,
      vermogen: (index * 7) % 20_000,
    }));
    const { code, out } = started(['-'], JSON.stringify(many));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(10_000);
  });
});

describe('bad input ends with code 2, nothing on standard output, and names', () => {
  const refusal = (args: string[], input = ''): string => {
    const { code, out, error } = reken(args, input);
    expect([code, out]).toEqual([2, '']);
    return error.trimEnd();
  };

  test('the first faults in a situation, with path and nearest name, and how many more there are', () => {
    const wrong = {
      peildatum: '2026-02-30',
      woonplats: 'zoetermeer',
      woonplaats: 'zoetermer',
      leeftijd: 300,
      'leeftijd-partner': 30.5,
      partner: true,
      kinderen: [4, 18, 'drie'],
    };
    expect(refusal(['-'], JSON.stringify(wrong))).toMatchInlineSnapshot(`
      "Er zijn 8 fouten in de invoer.

      standaardinvoer, peildatum
        gevonden: "2026-02-30"
        verwacht: een bestaande datum, geschreven als "2026-07-01"

      standaardinvoer, woonplats
        gevonden: de sleutel woonplats
        verwacht: een van: woonplaats, leeftijd, partner, leeftijd-partner, samenwonen, aow-leeftijd-bereikt, aow-leeftijd-bereikt-partner, kinderen, medebewoners, woning, opvang, eigen-bedrijf, studiefinanciering, mantelzorg, hulp-thuis, rondkomen, hoge-schulden, premie-via-cak, zorgverzekering, zorgverzekering-partner, inkomenstoeslag-gekregen, beperking-naast-studie, wajong, inkomsten, inkomen-hele-jaar, ouders-betalen, werk, werk-partner, inkomen, vermogen, vermogen-1-januari, schulden, toetsingsinkomen, toetsingsinkomen-partner, rekenhuur, kinderopvang, leefgeld, jaren-laag-inkomen, autowaarde, auto-nodig, overwaarde, aanslag, waterschap, peildatum
        bedoeld?  woonplaats

      standaardinvoer, woonplaats
        gevonden: "zoetermer"
        verwacht: een van: den-haag, zoetermeer, elders, weet-niet
        bedoeld?  zoetermeer

      En nog 5 fouten."
    `);
  });

  test('the place in a list', () => {
    const list = [person, { ...person, inkomen: 99999999 }, 7, { ...person, kinderen: Array(40).fill(3) }];
    expect(refusal(['-'], JSON.stringify(list))).toMatchInlineSnapshot(`
      "Er zijn 3 fouten in de invoer.

      standaardinvoer, [1].inkomen
        gevonden: 99999999
        verwacht: een bedrag in euro van 0 tot en met 100000, met hoogstens twee cijfers na de punt

      standaardinvoer, [2]
        gevonden: 7
        verwacht: een situatie: feiten met een antwoord

      standaardinvoer, [3].kinderen
        gevonden: 40 leeftijden
        verwacht: hoogstens 15 leeftijden"
    `);
  });

  /** What the command says of this text, without starting it. */
  function faultOf(text: string): string {
    try {
      readInput(Buffer.from(text), 'situatie.json', '2026-03-01', places);
    } catch (error) {
      if (error instanceof InputError) return error.message;
      throw error;
    }
    return 'geen fout';
  }

  test.each([
    [
      'getal met cijfers na de punt',
      { 'leeftijd-partner': 30.5 },
      'leeftijd-partner',
      '30.5',
      'een heel getal van 18 tot en met 120',
    ],
    ['keuze die geen tekst is', { partner: true }, 'partner', 'true', 'een van: ja, nee, weet-niet'],
    [
      'leeftijd in een lijst',
      { kinderen: [4, 18] },
      'kinderen[1]',
      '18',
      'een leeftijd van 0 tot en met 17, in hele jaren',
    ],
    [
      'leeftijd in woorden',
      { kinderen: ['drie'] },
      'kinderen[0]',
      '"drie"',
      'een leeftijd van 0 tot en met 17, in hele jaren',
    ],
    ['aantal onder nul', { medebewoners: -1 }, 'medebewoners', '-1', 'een heel getal van 0 tot en met 15'],
    [
      'omgekeerd bereik',
      { inkomen: { min: 1500, max: 1300 } },
      'inkomen',
      '{"min":1500,"max":1300}',
      'een min die niet hoger is dan de max',
    ],
    [
      'bedrag in delen van een cent',
      { vermogen: 1.234 },
      'vermogen',
      '1.234',
      'een bedrag in euro van 0 tot en met 10000000, met hoogstens twee cijfers na de punt',
    ],
    [
      'sleutel in een bereik',
      { rekenhuur: { min: 1, max: 2, mx: 3 } },
      'rekenhuur.mx',
      'de sleutel mx',
      'een van: min, max\n  bedoeld?  max',
    ],
    [
      'halve bereik',
      { toetsingsinkomen: { min: 1 } },
      'toetsingsinkomen.max',
      'niets',
      'een bedrag in euro van 0 tot en met 1000000, met hoogstens twee cijfers na de punt',
    ],
    [
      'bedrag als tekst',
      { autowaarde: '3.350' },
      'autowaarde',
      '"3.350"',
      'een bedrag in euro van 0 tot en met 500000, met hoogstens twee cijfers na de punt',
    ],
    [
      'niets',
      { 'jaren-laag-inkomen': null },
      'jaren-laag-inkomen',
      'null',
      'een heel getal van 0 tot en met 60',
    ],
    [
      'soort opvang',
      { kinderopvang: [{ soort: 'bsoo', uren: 10, uurprijs: 9 }] },
      'kinderopvang[0].soort',
      '"bsoo"',
      'een van: dagopvang, bso, gastouder\n  bedoeld?  bso',
    ],
  ])('%s', (_, situation, path, found, expected) => {
    expect(faultOf(JSON.stringify(situation))).toBe(
      `Er is 1 fout in de invoer.\n\nsituatie.json, ${path}\n  gevonden: ${found}\n  verwacht: ${expected}`,
    );
  });

  test('the place of an amount under nothing or above the highest; a rent of 0 or 5,000 is an answer', () => {
    for (const [wrong, place] of [
      [{ rekenhuur: -1 }, 'rekenhuur'],
      [{ rekenhuur: 10_000.01 }, 'rekenhuur'],
      [{ rekenhuur: { min: -700, max: 700 } }, 'rekenhuur.min'],
      [{ inkomen: -200 }, 'inkomen'],
      [{ vermogen: -0.01 }, 'vermogen'],
      [{ toetsingsinkomen: -1 }, 'toetsingsinkomen'],
      [{ leefgeld: -50 }, 'leefgeld'],
    ] as const)
      expect(faultOf(JSON.stringify(wrong))).toContain(
        `in de invoer.\n\nsituatie.json, ${place}\n  gevonden: ${Object.values(Object.values(wrong)[0] as object)[0] ?? Object.values(wrong)[0]}\n  verwacht: een bedrag in euro van 0 tot en met `,
      );
    const stand = reken(['-'], JSON.stringify([0, 5000].map((rekenhuur) => ({ ...person, rekenhuur }))));
    expect([stand.code, stand.error]).toEqual([0, '']);
  });

  test('the number of faults where there are very many', () => {
    const list = Array.from({ length: 60 }, () => ({ inkomen: -1 }));
    const message = refusal(['-'], JSON.stringify(list));
    expect(message).toMatch(/^Er zijn 60 fouten/);
    expect(message.match(/(?<=, )\[.*/g)).toEqual([
      '[0].inkomen',
      '[1].inkomen',
      '[2].inkomen',
      '[3].inkomen',
    ]);
    expect(message).toMatch(/\n\nEn nog 56 fouten\.$/);
    expect(message.split('\n').length).toBeLessThanOrEqual(20);
  });

  test('the line and the character where JSON ends', () => {
    expect(refusal(['-'], '{"leeftijd": 30,\n "partner": nee}')).toMatchInlineSnapshot(`
      "standaardinvoer, regel 2, teken 13
        gevonden: "nee}"
        verwacht: geldige JSON"
    `);
  });

  test('an empty input', () => {
    expect(refusal(['-'])).toMatchInlineSnapshot(`
      "standaardinvoer, regel 1, teken 1
        gevonden: het einde van de tekst
        verwacht: geldige JSON"
    `);
  });

  test('what is no situation', () => {
    expect(refusal(['-'], '"zoetermeer"')).toMatchInlineSnapshot(`
      "Er is 1 fout in de invoer.

      standaardinvoer
        gevonden: "zoetermeer"
        verwacht: een situatie: feiten met een antwoord"
    `);
  });

  test('a file that is absent', () => {
    expect(refusal(['geen-situatie.json'])).toMatchInlineSnapshot(`
      "geen-situatie.json
        gevonden: geen bestand
        verwacht: een bestand met een situatie in JSON"
    `);
  });

  test('a folder', () => {
    expect(refusal(['src'])).toMatchInlineSnapshot(`
      "src
        gevonden: een map
        verwacht: een bestand met een situatie in JSON"
    `);
  });

  test('how it is used', () => {
    expect(refusal([])).toMatchInlineSnapshot(`
      "Gebruik: npm run --silent reken -- situatie.json

      situatie.json is een situatie of een lijst van situaties. Met - leest reken van standaardinvoer.
      Voorbeeld: {"peildatum": "2026-03-01", "woonplaats": "zoetermeer", "leeftijd": 30, "partner": "nee", "inkomen": 1400}"
    `);
    expect(refusal(['een.json', 'twee.json'])).toContain('Gebruik:');
  });
});
