/**
 * Published outcomes, from the law and from Dienst Toeslagen, against the rules and the engine together. The numbers here come from
 * the sources and not from this code: 95% of the norm in the law to the cent, and percentages of that.
 */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Result } from '../../src/engine/outcome.ts';
import { accuracyOf, officialOutcomes, reckonedFor } from '../../src/explain/official-outcomes.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import { rules } from '../rules-of-site.ts';
import { officialExamples } from './official-examples.ts';

function outcomeOf(situation: Record<string, unknown>, on: string): Result {
  const { answers, problems } = readSituation(situation, rules);
  expect(problems).toEqual([]);
  return check(rules, answers, on);
}

function schemeOf(result: Result, id: string) {
  const outcome = result.outcomes.find(({ scheme }) => scheme === id);
  if (!outcome) throw new Error(`no outcome for ${id}`);
  return outcome;
}

const cents = (euros: number) => Math.round(euros * 100);
const exactly = (euros: number) => ({ min: cents(euros), max: cents(euros) });

/**
 * Norms of 1 January and 1 July 2026 without holiday pay, at 100, 110, 120, 130 and 150 percent; of somebody of 18, 19 or 20 those of
 * who has parents who can pay.
 */
const incomeLimits = [
  {
    leefvorm: 'alleenstaande-21-tot-aow',
    huishouden: { leeftijd: 30, partner: 'nee', kinderen: [] },
    '2026-03-01': [1331.43, 1464.57, 1597.72, 1730.86, 1997.15],
    '2026-09-01': [1348.49, 1483.34, 1618.19, 1753.04, 2022.74],
  },
  {
    leefvorm: 'alleenstaande-aow',
    huishouden: { leeftijd: 70, partner: 'nee', kinderen: [] },
    '2026-03-01': [1486.46, 1635.11, 1783.75, 1932.4, 2229.69],
    '2026-09-01': [1507.97, 1658.77, 1809.56, 1960.36, 2261.96],
  },
  {
    leefvorm: 'alleenstaande-ouder-21-tot-aow',
    huishouden: { leeftijd: 30, partner: 'nee', kinderen: [5] },
    '2026-03-01': [1331.43, 1464.57, 1597.72, 1730.86, 1997.15],
    '2026-09-01': [1348.49, 1483.34, 1618.19, 1753.04, 2022.74],
  },
  {
    leefvorm: 'alleenstaande-ouder-aow',
    huishouden: { leeftijd: 70, partner: 'nee', kinderen: [15] },
    '2026-03-01': [1486.46, 1635.11, 1783.75, 1932.4, 2229.69],
    '2026-09-01': [1507.97, 1658.77, 1809.56, 1960.36, 2261.96],
  },
  {
    leefvorm: 'gezin-beiden-21-tot-aow',
    huishouden: { leeftijd: 30, partner: 'ja', 'leeftijd-partner': 30, kinderen: [] },
    '2026-03-01': [1902.02, 2092.22, 2282.42, 2472.63, 2853.03],
    '2026-09-01': [1926.4, 2119.04, 2311.68, 2504.32, 2889.6],
  },
  {
    leefvorm: 'gezin-een-of-beiden-aow',
    huishouden: { leeftijd: 60, partner: 'ja', 'leeftijd-partner': 70, kinderen: [] },
    '2026-03-01': [2036.95, 2240.65, 2444.34, 2648.04, 3055.43],
    '2026-09-01': [2067.3, 2274.03, 2480.76, 2687.49, 3100.95],
  },
  {
    leefvorm: 'jongere-alleenstaande',
    huishouden: { leeftijd: 19, partner: 'nee', kinderen: [], 'ouders-betalen': 'ja' },
    '2026-03-01': [328.69, 361.56, 394.43, 427.3, 493.04],
    '2026-09-01': [332.9, 366.19, 399.48, 432.77, 499.35],
  },
  {
    leefvorm: 'jongere-alleenstaande-ouder',
    huishouden: { leeftijd: 19, partner: 'nee', kinderen: [1], 'ouders-betalen': 'ja' },
    '2026-03-01': [328.69, 361.56, 394.43, 427.3, 493.04],
    '2026-09-01': [332.9, 366.19, 399.48, 432.77, 499.35],
  },
  {
    leefvorm: 'gezin-beiden-jongere-zonder-kinderen',
    huishouden: { leeftijd: 19, partner: 'ja', 'leeftijd-partner': 20, kinderen: [], 'ouders-betalen': 'ja' },
    '2026-03-01': [657.38, 723.12, 788.86, 854.59, 986.07],
    '2026-09-01': [665.8, 732.38, 798.96, 865.54, 998.7],
  },
  {
    leefvorm: 'gezin-beiden-jongere-met-kinderen',
    huishouden: {
      leeftijd: 19,
      partner: 'ja',
      'leeftijd-partner': 20,
      kinderen: [1],
      'ouders-betalen': 'ja',
    },
    '2026-03-01': [1037.79, 1141.57, 1245.35, 1349.13, 1556.69],
    '2026-09-01': [1051.08, 1156.19, 1261.3, 1366.4, 1576.62],
  },
  {
    leefvorm: 'gezin-een-jongere-zonder-kinderen',
    huishouden: { leeftijd: 20, partner: 'ja', 'leeftijd-partner': 21, kinderen: [], 'ouders-betalen': 'ja' },
    '2026-03-01': [1279.71, 1407.68, 1535.65, 1663.62, 1919.57],
    '2026-09-01': [1296.1, 1425.71, 1555.32, 1684.93, 1944.15],
  },
  {
    leefvorm: 'gezin-een-jongere-met-kinderen',
    huishouden: {
      leeftijd: 21,
      partner: 'ja',
      'leeftijd-partner': 20,
      kinderen: [1],
      'ouders-betalen': 'ja',
    },
    '2026-03-01': [1660.12, 1826.13, 1992.14, 2158.16, 2490.18],
    '2026-09-01': [1681.39, 1849.53, 2017.67, 2185.81, 2522.09],
  },
] as const;

describe('the income limits of the twelve households', () => {
  for (const { leefvorm, huishouden, ...byDay } of incomeLimits)
    for (const [on, amounts] of Object.entries(byDay))
      test(`${leefvorm} on ${on}`, () => {
        const result = outcomeOf(huishouden, on);
        expect(result.leefvorm).toBe(leefvorm);
        expect(result.limits).toEqual(
          [100, 110, 120, 130, 150].map((percent, place) => ({
            percent,
            range: exactly(amounts[place] ?? 0),
          })),
        );
      });

  // Participatiewet art. 20 lid 1, 3 and 4: the norm, 762.24 more, but not more than the norm from 21 in that home.
  test.each([
    [{ leeftijd: 19, partner: 'nee', kinderen: [], medebewoners: 0 }, 350.42, 1112.66],
    [{ leeftijd: 19, partner: 'nee', kinderen: [1], medebewoners: 0 }, 350.42, 1112.66],
    [{ leeftijd: 19, partner: 'nee', kinderen: [], medebewoners: 1 }, 350.42, 1013.9],
    [
      { leeftijd: 20, partner: 'ja', 'leeftijd-partner': 30, kinderen: [1], medebewoners: 0 },
      1769.88,
      2027.79,
    ],
  ])(
    'the norm of %o is higher where the parents cannot pay, and a range until that is said',
    (household, low, high) => {
      const norm = (answers: object) =>
        outcomeOf({ ...household, ...answers }, '2026-09-01').bijstandsnorm.with;
      expect(norm({ 'ouders-betalen': 'ja' })).toEqual(exactly(low));
      expect(norm({ 'ouders-betalen': 'nee' })).toEqual(exactly(high));
      expect(norm({})).toEqual({ min: cents(low), max: cents(high) });
    },
  );

  test('the norm of two of 18 to 20 is raised for the parents of one of them, or of both', () => {
    const couple = { leeftijd: 19, partner: 'ja', 'leeftijd-partner': 20, kinderen: [], medebewoners: 0 };
    const norm = (answer: string) =>
      outcomeOf({ ...couple, 'ouders-betalen': answer }, '2026-09-01').bijstandsnorm.with;
    expect(norm('ja')).toEqual(exactly(700.84));
    expect(norm('nee')).toEqual({ min: cents(700.84 + 762.24), max: cents(2027.79) });
  });

  test('nobody of 21 or older has another norm by what the parents can pay', () => {
    const grown = { leeftijd: 21, partner: 'nee', kinderen: [], medebewoners: 0 };
    for (const answers of [{}, { 'ouders-betalen': 'nee' }, { 'ouders-betalen': 'ja' }])
      expect(outcomeOf({ ...grown, ...answers }, '2026-09-01').bijstandsnorm.with).toEqual(exactly(1419.46));
  });

  test('the table of the municipality of 1 January 2026', () => {
    const limitsOf = (situation: Record<string, unknown>) =>
      outcomeOf(situation, '2026-03-01')
        .limits.slice(0, 4)
        .map(({ range }) => (range?.min ?? 0) / 100);
    expect(limitsOf({ leeftijd: 30, partner: 'nee', kinderen: [] })).toEqual([
      1331.43, 1464.57, 1597.72, 1730.86,
    ]);
    expect(
      limitsOf({
        leeftijd: 20,
        partner: 'ja',
        'leeftijd-partner': 30,
        kinderen: [2],
        'ouders-betalen': 'ja',
      }),
    ).toEqual([1660.12, 1826.13, 1992.14, 2158.16]);
  });
});

const days = ['2025-03-01', '2025-09-01', '2026-03-01', '2026-09-01'];

/** Amount per person, by the number of persons who count, on each of the days. */
const kostendelersnormen = {
  'under AOW age': {
    leeftijd: 40,
    2: [961.04, 977.9, 1001.07, 1013.9],
    3: [832.9, 847.51, 867.59, 878.71],
    4: [768.83, 782.32, 800.85, 811.12],
    5: [730.39, 743.2, 760.81, 770.56],
    6: [704.76, 717.13, 734.11, 743.52],
  },
  'at AOW age': {
    leeftijd: 70,
    2: [1026.74, 1047.49, 1072.08, 1088.05],
    3: [889.84, 907.82, 929.14, 942.98],
    4: [821.39, 837.99, 857.66, 870.44],
    5: [780.32, 796.09, 814.78, 826.92],
  },
} as const;

describe('the kostendelersnorm per person, with holiday pay', () => {
  for (const [who, { leeftijd, ...table }] of Object.entries(kostendelersnormen))
    for (const [persons, amounts] of Object.entries(table))
      test(`${who}, ${persons} persons`, () => {
        const person = { leeftijd, partner: 'nee', kinderen: [], medebewoners: Number(persons) - 1 };
        expect(days.map((on) => outcomeOf(person, on).bijstandsnorm.with)).toEqual(
          (amounts as readonly number[]).map(exactly),
        );
      });
});

/** What of a gross income is left was published in whole euros of a year, so that it is a few cents off in a month. */
const margin = { bedrag: 0, inkomensgrens: 0, netto: 10 };

describe('every amount that an authority published for a household', () => {
  test.each(officialOutcomes)('$about on $on: $published cents ($what)', (official) => {
    const off = reckonedFor(official, rules) - official.published;
    expect(Math.abs(off)).toBeLessThanOrEqual(margin[official.what]);
  });

  test.each(officialOutcomes.filter(({ what }) => what === 'inkomensgrens'))(
    '$about on $on is paid up to $published cents a year and no euro further',
    ({ about, on, situation, published }) => {
      const amount = (toetsingsinkomen: number) =>
        schemeOf(outcomeOf({ ...situation, toetsingsinkomen }, on), about).amount?.max;
      expect(amount(published / 100)).toBe(cents(2));
      expect(amount(published / 100 + 1)).toBe(0);
    },
  );

  test('stands in the data once, and is counted where it is', () => {
    const cases = officialOutcomes.map(({ about, on, what, situation, gross }) =>
      JSON.stringify([about, on.slice(0, 4), what, situation, gross]),
    );
    expect(new Set(cases).size).toBe(officialOutcomes.length);
    const rows = accuracyOf(rules);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(officialOutcomes.length);
    const off = officialOutcomes.filter((each) => reckonedFor(each, rules) !== each.published);
    expect(rows.reduce((sum, { count, equal }) => sum + count - equal, 0)).toBe(off.length);
    expect(off.map(({ about }) => about)).toEqual(off.map(() => 'netto'));
  });

  test('of costs that count alone is no amount that somebody gets', () => {
    expect(officialOutcomes.map(({ id }) => id)).toContain('kot-2026-d');
    expect(officialOutcomes.map(({ id }) => id)).not.toContain('kot-2026-e');
  });
});

describe('after the last edition of the norms', () => {
  const on = '2027-02-01';
  const person = {
    woonplaats: 'zoetermeer',
    leeftijd: 30,
    partner: 'nee',
    kinderen: [],
    studiefinanciering: 'nee',
  };
  const pas = (inkomen: number, day = on) => {
    const outcome = schemeOf(outcomeOf({ ...person, inkomen }, day), 'zoetermeerpas');
    const trace = outcome.conditions.find(({ id }) => id === 'laag-inkomen');
    return [outcome.verdict, trace?.reason, trace?.expired];
  };

  test('an income up to the old limit is still low', () => {
    expect(pas(1618.19)).toEqual(['waarschijnlijk-wel', null, true]);
  });

  test('an income within the margin stays open, because the amount is missing', () => {
    expect(pas(1618.2)).toEqual(['misschien', 'bedrag-ontbreekt', true]);
    // 1419.46 and 4 percent is 1476.24 with holiday pay, 1402.43 without, and 120 percent of that is 1682.92.
    expect(pas(1682.92)).toEqual(['misschien', 'bedrag-ontbreekt', true]);
  });

  test('an income above the margin is too high', () => {
    expect(pas(1682.93)).toEqual(['waarschijnlijk-niet', null, true]);
  });

  test('when more half-years are missing than the margin covers, no income is compared', () => {
    expect(pas(0, '2028-01-01')).toEqual(['misschien', 'bedrag-ontbreekt', false]);
    expect(pas(100_000, '2028-01-01')).toEqual(['misschien', 'bedrag-ontbreekt', false]);
  });

  test('zorgtoeslag has no amount and no income limit', () => {
    const situation = { ...person, zorgverzekering: 'ja', toetsingsinkomen: 20_000, vermogen: 0 };
    const outcome = schemeOf(outcomeOf(situation, on), 'zorgtoeslag');
    expect(outcome.verdict).toBe('misschien');
    expect(outcome.amount).toBeNull();
  });
});

/** All worked examples that Dienst Toeslagen published for 2026 in its brochures on how it reckons. */
describe('the brochures of Dienst Toeslagen for 2026', () => {
  test('hold sixteen examples of four allowances', () => {
    expect(officialExamples.map(({ scheme }) => scheme)).toEqual([
      ...Array(2).fill('zorgtoeslag'),
      ...Array(4).fill('huurtoeslag'),
      ...Array(5).fill('kindgebonden-budget'),
      ...Array(5).fill('kinderopvangtoeslag'),
    ]);
  });

  test.each(officialExamples)('$id, $scheme', ({ scheme, situation, perMonth }) => {
    const { amount } = schemeOf(outcomeOf(situation, '2026-03-01'), scheme);
    expect(amount).toEqual({ ...exactly(perMonth), per: 'maand' });
  });

  test('exclude a single tenant with 38,480 euro', () => {
    const tenant = officialExamples.find(({ id }) => id === 'huur-2026-d')?.situation;
    const verdict = (answers: object) =>
      schemeOf(outcomeOf({ ...tenant, ...answers }, '2026-03-01'), 'huurtoeslag').verdict;
    expect([verdict({}), verdict({ vermogen: 38_479 })]).toEqual([
      'waarschijnlijk-niet',
      'waarschijnlijk-wel',
    ]);
  });

  test('name costs of care, of which nothing is known without an income', () => {
    const { toetsingsinkomen: _income, ...care } =
      officialExamples.find(({ id }) => id === 'kot-2026-e')?.situation ?? {};
    expect(schemeOf(outcomeOf(care, '2026-03-01'), 'kinderopvangtoeslag').amount).toBeNull();
  });
});

describe('kinderopvangtoeslag', () => {
  const mother = {
    leeftijd: 32,
    partner: 'nee',
    kinderen: [2],
    werk: 'loondienst',
    toetsingsinkomen: 40_000,
  };
  const care = { kinderopvang: [{ soort: 'dagopvang', uren: 100, uurprijs: 10 }] };
  const of = (situation: object, on = '2026-03-01') =>
    schemeOf(outcomeOf({ ...situation }, on), 'kinderopvangtoeslag');

  test('follows the steps of the table of 2026', () => {
    const parts = [
      [56_412, 960],
      [56_413, 955],
      [58_185, 948],
      [69_493, 905],
      [99_890, 721],
      [130_639, 542],
      [165_657, 385],
      [165_658, 365],
      [900_000, 365],
    ];
    for (const [toetsingsinkomen, euro = 0] of parts)
      expect([toetsingsinkomen, of({ ...mother, ...care, toetsingsinkomen }).amount]).toEqual([
        toetsingsinkomen,
        { ...exactly(euro), per: 'maand' },
      ]);
  });

  test('counts a second child at its own percentage', () => {
    const kinderopvang = [...care.kinderopvang, { soort: 'bso', uren: 50, uurprijs: 9 }];
    const amount = (toetsingsinkomen: number) =>
      of({ ...mother, kinderopvang, toetsingsinkomen }).amount?.max;
    expect(amount(165_658)).toBe(cents(365 + Math.floor(450 * 0.814)));
    expect(amount(235_697)).toBe(cents(Math.floor(365 + 450 * 0.691)));
    expect(amount(235_698)).toBe(cents(Math.floor(365 + 450 * 0.682)));
  });

  test('takes care that is described for care that is used', () => {
    expect(of({ ...mother, ...care }).verdict).toBe('waarschijnlijk-wel');
    expect(of({ ...mother, ...care, opvang: 'nee' }).verdict).toBe('waarschijnlijk-niet');
    expect(of({ ...mother, kinderopvang: [] })).toMatchObject({ verdict: 'misschien', amount: null });
  });

  test('asks for the care and the income where only the amount is open', () => {
    const { toetsingsinkomen: _income, ...without } = { ...mother, opvang: 'ja' };
    expect(of(without)).toMatchObject({
      verdict: 'waarschijnlijk-wel',
      amount: null,
      missing: ['toetsingsinkomen', 'kinderopvang'],
    });
    expect(of({ ...mother, opvang: 'ja' }).missing).toEqual(['kinderopvang']);
    expect(of({ ...mother, ...care }).missing).toEqual([]);
    const inkomsten = [
      { van: 'ik', soort: 'loon', bedrag: 2_100, per: 'maand', vorm: 'netto', vakantiegeld: 'zonder' },
    ];
    expect(of({ ...without, inkomsten }).missing).toEqual(['kinderopvang']);
    expect(of({ ...without, ...care, inkomsten })).toMatchObject({ missing: [], amount: exactly(960) });
    expect(of({ ...mother, ...care, toetsingsinkomen: { min: 0, max: 90_000 } })).toMatchObject({
      amount: { min: cents(789), max: cents(960) },
      missing: [],
    });
  });

  test('asks for nothing that cannot make the amount known', () => {
    const missing = (answers: object, on = '2026-03-01') =>
      of({ ...mother, opvang: 'ja', ...answers }, on).missing;
    expect(missing({ toetsingsinkomen: 'weet-niet' })).toEqual([]);
    expect(missing({ kinderopvang: 'weet-niet' })).toEqual([]);
    expect(missing({ kinderopvang: 'weet-niet', toetsingsinkomen: { min: 0, max: 10_000 } })).toEqual([]);
    expect(missing({ werk: 'geen' })).toEqual([]);
    expect(missing({}, '2025-12-31')).toEqual([]);
    expect(missing({}, '2027-01-01')).toEqual([]);
  });
});
