/** Whatever somebody gives to the command or to the module: it is worked out, or what is wrong with it is named. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { InputError, RulesPerPlace, readInput } from '../../src/cli/read-input.ts';
import { engineFor, SituatieFout } from '../../src/open-data/engine.ts';
import { someJson, someSituations } from './random-input.ts';

const today = '2026-11-22';
const places = new RulesPerPlace();
const about = {
  versie: '1',
  licentie: '',
  gemeente: '',
  gemaakt: today,
  'nieuwste-wijziging': today,
} as const;
const { reken } = engineFor(places.for({}), about);

/** What the command says of these bytes, without starting it; null where they can be worked out. */
function faultOf(input: string | Uint8Array): string | null {
  try {
    readInput(typeof input === 'string' ? Buffer.from(input) : input, 'situatie.json', today, places);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** What the module makes of a value, or what it says is wrong with it. */
function workedOut(value: unknown, day: unknown = today): Record<string, unknown> | SituatieFout {
  try {
    return reken(value, day as string);
  } catch (error) {
    if (error instanceof SituatieFout) return error;
    throw error;
  }
}

/** What the module says is wrong with a value; null where it can be worked out. */
function refusal(value: unknown, day: unknown = today): SituatieFout | null {
  const worked = workedOut(value, day);
  return worked instanceof SituatieFout ? worked : null;
}

/** What is wrong with a message: more than 20 lines, a long line, or no word of what was found and expected; null where it is right. */
function unfit(message: string): string | null {
  const lines = message.trimEnd().split('\n');
  const isRight =
    lines.length <= 20 &&
    lines.every(({ length }) => length <= 2_000) &&
    /(?:^|\n) {2}gevonden: .+\n {2}verwacht: ./.test(message);
  return isRight ? null : message.slice(0, 500);
}

const unreadable = 'iets wat niet te lezen is';
const throws = () => {
  throw new RangeError('niet voor u');
};
const circle: Record<string, unknown> = {};
for (let key = 0; key < 50; key += 1) circle[`k${key}`] = circle;
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
let deep: unknown = [];
for (let layer = 0; layer < 200_000; layer += 1) deep = [deep];
class Situatie {
  leeftijd = 30;
}

describe('the module', () => {
  // Not with test.each, which looks into the values itself.
  const values: [name: string, value: unknown, place: string, found: string][] = [
    ['niets', undefined, '', 'niets'],
    ['null', null, '', 'null'],
    ['een tekst', 'x'.repeat(1e6), '', `"${'x'.repeat(78)}…`],
    ['een symbool', Symbol('leeftijd'), '', 'een symbool'],
    ['een groot getal', 10n ** 1000n, '', 'een te groot getal'],
    ['een functie', () => 30, '', 'een functie'],
    ['een dag', new Date(0), '', 'een Date'],
    ['een Map', new Map([['leeftijd', 30]]), '', 'een Map'],
    ['een lijst met een situatie', [{ leeftijd: 30 }], '', '[{"leeftijd":30}]'],
    ['een eigen soort', new Situatie(), '', 'een object met een eigen soort'],
    ['een getal in een object', new Number(30), '', 'een Number'],
    ['een soort met een regel erin', { [Symbol.toStringTag]: 'a\nb' }, '', 'een object met een eigen soort'],
    [
      'een soort die een fout geeft',
      {
        get [Symbol.toStringTag]() {
          return throws();
        },
      },
      '',
      unreadable,
    ],
    ['een proxy die niets zegt', new Proxy({}, { ownKeys: throws }), '', unreadable],
    ['een proxy zonder soort', new Proxy({}, { getPrototypeOf: throws }), '', unreadable],
    ['een proxy die is ingetrokken', revoked, '', unreadable],
    [
      'een waarde die een fout geeft',
      {
        get leeftijd() {
          return throws();
        },
      },
      'leeftijd',
      unreadable,
    ],
    ['een toString die een fout geeft', { toString: throws }, 'toString', 'de sleutel toString'],
    ['een toJSON die een fout geeft', { partner: { toJSON: throws } }, 'partner', '{"toJSON":een functie}'],
    [
      'een lege toString',
      { leeftijd: { toString: null, valueOf: null } },
      'leeftijd.toString',
      'de sleutel toString',
    ],
    ['een BigInt', { leeftijd: 30n }, 'leeftijd', '30n'],
    ['geen getal', { leeftijd: Number.NaN }, 'leeftijd', 'NaN'],
    ['een oneindig getal', { inkomen: Number.POSITIVE_INFINITY }, 'inkomen', 'Infinity'],
    ['een keuze zonder antwoord', { partner: undefined }, 'partner', 'niets'],
    ['een gat in een lijst', { kinderen: Object.assign([4], { 2: 9 }) }, 'kinderen[1]', 'niets'],
    ['een lijst zonder einde', { kinderen: new Array(2 ** 32 - 1) }, 'kinderen', '4294967295 leeftijden'],
    ['een lijst die anders is', { kinderen: new Proxy([], { get: throws }) }, 'kinderen', unreadable],
    ['een kring', circle, 'k0', 'de sleutel k0'],
    ['een kring in een antwoord', { inkomen: circle }, 'inkomen.k0', 'de sleutel k0'],
    ['tweehonderdduizend lagen', deep, '', '[[[[[[een lijst die te diep ligt]]]]]]'],
    [
      'tweehonderdduizend lagen in een antwoord',
      { kinderen: [deep] },
      'kinderen[0]',
      '[[[[een lijst die te diep ligt]]]]',
    ],
    [
      'een sleutel __proto__',
      JSON.parse('{"__proto__": {"leeftijd": 30}}'),
      '__proto__',
      'de sleutel __proto__',
    ],
    ['een sleutel constructor', { constructor: 1 }, 'constructor', 'de sleutel constructor'],
    ['een keuze hasOwnProperty', { partner: 'hasOwnProperty' }, 'partner', '"hasOwnProperty"'],
    [
      'een sleutel van een megabyte',
      { ['k'.repeat(1e6)]: 1 },
      `${'k'.repeat(79)}…`,
      `de sleutel ${'k'.repeat(68)}…`,
    ],
    [
      'een sleutel met een regel erin',
      { 'a\nb\u001b[31m\u202e': 1 },
      'a\\u{000a}b\\u{001b}[31m\\u{202e}',
      'de sleutel a',
    ],
  ];
  for (const [name, value, place, found] of values)
    test(name, () => {
      const fault = refusal(value);
      expect(fault?.fouten[0]?.plaats).toBe(place);
      expect(fault?.fouten[0]?.gevonden.slice(0, found.length)).toBe(found);
      expect(unfit(fault?.message ?? '')).toBeNull();
    });

  const days: [day: unknown, found: string][] = [
    [null, 'null'],
    [Symbol('x'), 'een symbool'],
    [20261122n, '20261122n'],
    [new Date(0), 'een Date'],
    [{ toString: () => today }, '{"toString":een functie}'],
    [[today], '["2026-11-22"]'],
    [revoked, unreadable],
    ['2026-11-22\n', '"2026-11-22\\u{000a}"'],
    [deep, '[[[[[[een lijst die te diep ligt]]]]]]'],
  ];
  for (const [day, found] of days)
    test(`refuses ${found} as a day`, () => {
      expect(refusal({}, day)?.fouten).toEqual([
        expect.objectContaining({ plaats: 'peildatum', gevonden: found }),
      ]);
    });

  test('takes an object without a prototype or from another window, and 0 however it is written', () => {
    const bare = Object.assign(Object.create(null), { leeftijd: 30, rekenhuur: -0, kinderen: [-0] });
    expect(reken(bare, today)).toEqual(reken({ leeftijd: 30, rekenhuur: 0, kinderen: [0] }, today));
    expect(reken(Object.create(Object.create(null)), today)).toEqual(reken({}, today));
  });

  test('reads every value once', () => {
    const given = [30, 'iets anders'];
    const twice = {
      get leeftijd() {
        return given.shift();
      },
    };
    expect(refusal(twice)).toBeNull();
    expect(given).toEqual(['iets anders']);
  });

  test('names the first of very many unknown keys and counts them', { timeout: 10_000 }, () => {
    const keys = Object.fromEntries(Array.from({ length: 200_000 }, (_, key) => [`inkomn${key}`, key]));
    const fault = refusal(keys);
    expect([fault?.aantal, fault?.fouten.length]).toEqual([200_000, 20]);
    expect(fault?.message).toMatch(/^inkomn0\n[\s\S]*\n\nEn nog 199997 fouten\.$/);
    expect(unfit(fault?.message ?? '')).toBeNull();
  });
});

describe('the command', () => {
  const json = (value: unknown) => JSON.stringify(value);

  test.each<[name: string, input: string | Uint8Array, place: string, found: string]>([
    ['niets', '', ', regel 1, teken 1', 'het einde van de tekst'],
    ['alleen een teken voor de volgorde', '\uFEFF', ', regel 1, teken 1', 'het einde van de tekst'],
    ['een NUL', '\u0000', ', regel 1, teken 1', '"\\u{0000}"'],
    ['tweehonderdduizend lagen', '['.repeat(2e5) + ']'.repeat(2e5), ', [0]', '[[[['],
    [
      'tweehonderdduizend lagen die open blijven',
      '[\n'.repeat(2e5),
      ', regel 200001, teken 1',
      'het einde van de tekst',
    ],
    [
      'tweehonderdduizend lagen in een antwoord',
      `{"kinderen":[{"leeftijd":${'{"a":'.repeat(2e5)}1${'}'.repeat(2e5)}}]}`,
      ', kinderen[0].leeftijd',
      '{"a":{"a":',
    ],
    [
      'een feit dat er twee keer staat',
      '{"partner": "ja",\n"leeftijd": 40, "partner": "nee"}',
      ', regel 2, teken 17',
      '"partner"\n  verwacht: elke sleutel één keer',
    ],
    [
      'een tekst van tien megabyte die niet sluit',
      `{"a": "${'x'.repeat(1e7)}`,
      ', regel 1, teken 7',
      `"${'"x'.repeat(1)}`,
    ],
    [
      'een tekst van tien megabyte en een fout',
      `["${'x'.repeat(1e7)}" x`,
      ', regel 1, teken 10000005',
      '"x"',
    ],
    [
      'een sleutel van een megabyte',
      json({ ['k'.repeat(1e6)]: 1 }),
      `, ${'k'.repeat(79)}…`,
      'de sleutel kkk',
    ],
    ['een te groot getal', '{"inkomen": 1e400}', ', inkomen', 'Infinity'],
    ['een sleutel __proto__', '{"__proto__": {"leeftijd": 30}}', ', __proto__', 'de sleutel __proto__'],
    ['een plaats __proto__', '{"woonplaats": "__proto__"}', ', woonplaats', '"__proto__"'],
    ['een plaats die een lijst is', '{"woonplaats": ["zoetermeer"]}', ', woonplaats', '["zoetermeer"]'],
    ['een lijst in een lijst', '[[{}]]', ', [0]', '[{}]'],
    [
      'latin1',
      Buffer.from('{\n"woonplaats": "Zoetermé"}', 'latin1'),
      ', regel 2, teken 23',
      'een byte die geen teken is',
    ],
    [
      'een teken dat afbreekt',
      Buffer.from([0x7b, 0xe2, 0x82]),
      ', regel 1, teken 2',
      'een byte die geen teken is',
    ],
    [
      'een onbekend teken voor een byte',
      Buffer.concat([Buffer.from('"\uFFFD'), Buffer.from([0xff])]),
      ', regel 1, teken 3',
      'een byte die geen teken is',
    ],
    [
      'twee bytes per teken',
      Buffer.from('\uFEFF{}', 'utf16le'),
      ', regel 1, teken 1',
      'een byte die geen teken is',
    ],
  ])('%s', (_, input, place, found) => {
    const message = faultOf(input) ?? '';
    expect(
      message
        .replace(/^Er is 1 fout in de invoer\.\n\n/, '')
        .startsWith(`situatie.json${place}\n  gevonden: ${found}`),
      message,
    ).toBe(true);
    expect(unfit(message)).toBeNull();
  });

  test('counts the faults of very many situations', { timeout: 10_000 }, () => {
    const message = faultOf(json(Array(100_000).fill({ inkomn: 1400, leeftijd: 300 })));
    expect(message).toMatch(/^Er zijn 200000 fouten in de invoer\.\n[\s\S]*\n\nEn nog 199997 fouten\.$/);
    expect(unfit(message ?? '')).toBeNull();
  });

  describe('as a person starts it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'invoer-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const fileWith = (content: string | Uint8Array) => {
      const file = join(folder, 'invoer.json');
      writeFileSync(file, content);
      return file;
    };

    test.each<[name: string, args: () => string[], found: string]>([
      ['200.000 lagen', () => [fileWith('['.repeat(2e5) + ']'.repeat(2e5))], '[0]\n  gevonden: [[['],
      [
        '200.000 sleutels',
        () => [fileWith(json(Object.fromEntries(Array.from({ length: 2e5 }, (_, key) => [key, 1]))))],
        'En nog 199996 fouten.',
      ],
      [
        'geen UTF-8',
        () => [fileWith(Buffer.from([0x22, 0xff]))],
        'teken 2\n  gevonden: een byte die geen teken is\n  verwacht: tekst in UTF-8',
      ],
      ['een map', () => [folder], 'gevonden: een map'],
      ['een bestand in een bestand', () => [join(fileWith('{}'), 'x.json')], 'gevonden: geen bestand'],
      ['een naam die te lang is', () => ['x'.repeat(100_000)], 'gevonden: geen bestand'],
    ])('%s', (_, args, found) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/reken.ts', ...args()], {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        encoding: 'utf8',
      });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(found);
      expect(unfit(stderr)).toBeNull();
    });
  });
});

describe('100,000 values at random', () => {
  const rules = places.for({});

  /** What the module makes of a value, null where it names what is wrong as the command does. Everything else is put in `wrong`. */
  function bothRead(value: unknown, wrong: unknown[]): Record<string, unknown> | null {
    const message = faultOf(JSON.stringify(value));
    const worked = workedOut(value);
    const refused = worked instanceof SituatieFout;
    for (const text of [message, refused ? worked.message : null])
      if (text !== null && unfit(text) !== null) wrong.push(unfit(text));
    // Only the command takes a list of situations.
    if (!Array.isArray(value) && (message !== null) !== refused) wrong.push(JSON.stringify(value));
    return refused ? null : worked;
  }

  test('of any shape are named as no situation', { timeout: 300_000 }, () => {
    const wrong: unknown[] = [];
    let refused = 0;
    for (const value of someJson(85_000, 12, rules)) if (bothRead(value, wrong) === null) refused += 1;
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(80_000);
  });

  test('that were a situation are worked out within the contract, or named', { timeout: 300_000 }, () => {
    const wrong: unknown[] = [];
    let worked = 0;
    for (const situation of someSituations(15_000, 12, rules, 20)) {
      const result = bothRead(situation, wrong);
      if (result === null) continue;
      worked += 1;
      for (const fault of contractFaults(result)) wrong.push([fault, situation]);
    }
    expect(wrong).toEqual([]);
    expect(worked).toBeGreaterThan(350);
  });
});

type Range = { min: number; max: number } | null;

/** What in a result is no amount or limit that anybody could be told. */
function contractFaults(result: Record<string, unknown>): string[] {
  const faults: string[] = [];
  JSON.stringify(result, (key, value: unknown) => {
    if (typeof value === 'number' && !(value >= 0 && Number.isFinite(value))) faults.push(`${key} ${value}`);
    if (value === undefined) faults.push(`${key} undefined`);
    const range = value as Range;
    if (range !== null && typeof range === 'object' && 'min' in range && range.min > range.max)
      faults.push(`${key} ${range.min} to ${range.max}`);
    return value;
  });
  for (const { regeling, uitkomst, bedrag } of result.uitkomsten as {
    regeling: string;
    uitkomst: string;
    bedrag: Range;
  }[]) {
    if (uitkomst === 'waarschijnlijk-niet' ? bedrag !== null && bedrag.max !== 0 : bedrag?.max === 0)
      faults.push(`${regeling} ${uitkomst} ${bedrag?.max}`);
  }
  return faults;
}
