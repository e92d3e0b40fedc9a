import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type KindgebondenBudgetParameters,
  kindgebondenBudget,
  kindgebondenBudgetInkomensgrens,
  kindgebondenBudgetInkomensgrensOver,
  kindgebondenBudgetOver,
  kindgebondenBudgetPerJaar,
} from '../../src/engine/laws/kindgebonden-budget.ts';
import type { Norm } from '../../src/engine/ruleset.ts';

/** Wet op het kindgebonden budget art. 2 of each year; euro, and thousandths of a percent. */
const years: Record<string, KindgebondenBudgetParameters> = {
  '2024': parameters(2436, 694, 924, 3480, 26_819, 9030, 6_750),
  '2025': parameters(2511, 703, 936, 3389, 28_406, 9139, 7_100),
  '2026': parameters(2580, 724, 964, 3416, 29_736, 9405, 7_600),
};

function parameters(
  perKind: number,
  extra12Tot16: number,
  extra16Tot18: number,
  aloKop: number,
  drempelinkomen: number,
  extraDrempelMetPartner: number,
  afbouw: number,
): KindgebondenBudgetParameters {
  return {
    perKind: perKind * 100,
    extra12Tot16: extra12Tot16 * 100,
    extra16Tot18: extra16Tot18 * 100,
    aloKop: aloKop * 100,
    drempelinkomen: drempelinkomen * 100,
    extraDrempelMetPartner: extraDrempelMetPartner * 100,
    afbouw,
    laagsteJaarbedrag: 2_400,
  };
}

const of = (year: string) => years[year] as KindgebondenBudgetParameters;
/** The limit in euro. */
const limit = (year: string, ages: number[], partner: boolean) =>
  kindgebondenBudgetInkomensgrens(of(year), ages, partner) / 100;

/**
 * Worked out by hand from the law: the amounts of the children, with the alo-kop for a parent alone, minus the 24 euro that is not paid
 * out, over the percentage of the year, added to the threshold; what is left of a euro is dropped.
 */
describe('the highest income with kindgebonden budget', () => {
  test.each([
    // 2,580 + 3,416 = 5,996; 5,972 over 7.60% is 78,578.95
    ['2026', [8], false, 108_314],
    // + 724: 6,696 over 7.60% is 88,105.26
    ['2026', [12], false, 117_841],
    ['2026', [15], false, 117_841],
    // + 964: 6,936 over 7.60% is 91,263.16
    ['2026', [16], false, 120_999],
    ['2026', [17], false, 120_999],
    // 2,580: 2,556 over 7.60% is 33,631.58; the threshold with a partner is 39,141
    ['2026', [0], true, 72_772],
    // 5,160: 5,136 over 7.60% is 67,578.95
    ['2026', [4, 8], true, 106_719],
    // 5,160 + 724 + 964 = 6,848: 6,824 over 7.60% is 89,789.47
    ['2026', [13, 16], true, 128_930],
    // 2,511 + 3,389 = 5,900: 5,876 over 7.10% is 82,760.56
    ['2025', [8], false, 111_166],
    // 2,436 + 3,480 = 5,916: 5,892 over 6.75% is 87,288.89
    ['2024', [8], false, 114_107],
  ])('%s, children of %j, partner %s', (year, ages, partner, income) => {
    expect(limit(year, ages, partner)).toBe(income);
  });

  test('is under nothing without children', () => {
    expect(kindgebondenBudgetInkomensgrens(of('2026'), [], false)).toBe(-1);
    expect(kindgebondenBudgetInkomensgrens(of('2026'), [], true)).toBe(-1);
  });
});

/** What Dienst Toeslagen published: with this income there is this much a year; down to 24 euro the rest goes at 7.60 percent. */
test.each([
  [[4, 8], true, 45_000, 4714.72],
  [[13, 16], true, 45_000, 6402.72],
  [[8], false, 30_000, 5975.94],
])('children of %j, partner %s, agrees with what was published for 2026', (ages, partner, income, year) => {
  const end = income + (year - 24) / 0.076;
  expect(limit('2026', ages, partner)).toBeGreaterThan(end - 1.1);
  expect(limit('2026', ages, partner)).toBeLessThanOrEqual(end + 0.1);
});

const ages = fc.array(fc.integer({ min: 0, max: 17 }), { minLength: 1, maxLength: 6 });
const year = fc.constantFrom(...Object.keys(years));

describe('what the law orders', () => {
  test('one more child always raises the limit', () => {
    fc.assert(
      fc.property(year, ages, fc.integer({ min: 0, max: 17 }), fc.boolean(), (on, children, age, partner) => {
        expect(limit(on, [...children, age], partner)).toBeGreaterThan(limit(on, children, partner));
      }),
    );
  });

  test('an older child never lowers it, and only 12 and 16 make a difference', () => {
    fc.assert(
      fc.property(year, ages, fc.integer({ min: 0, max: 16 }), fc.boolean(), (on, others, age, partner) => {
        const [before, after] = [age, age + 1].map((own) => limit(on, [...others, own], partner));
        if (age === 11 || age === 15) expect(after).toBeGreaterThan(before ?? 0);
        else expect(after).toBe(before);
      }),
    );
  });

  test('the order of the children does not matter', () => {
    fc.assert(
      fc.property(year, ages, fc.boolean(), (on, children, partner) => {
        expect(limit(on, children.toReversed(), partner)).toBe(limit(on, children, partner));
      }),
    );
  });

  test('is a whole number of euro', () => {
    fc.assert(
      fc.property(year, ages, fc.boolean(), (on, children, partner) => {
        expect(Number.isInteger(limit(on, children, partner))).toBe(true);
      }),
    );
  });

  test('with only the number of children known it holds for every age that they can be', () => {
    fc.assert(
      fc.property(year, ages, fc.nat(3), fc.boolean(), (on, children, more, partner) => {
        const number = { min: Math.max(0, children.length - more), max: children.length + more };
        const { min, max } = kindgebondenBudgetInkomensgrensOver(of(on), number, partner);
        const exact = kindgebondenBudgetInkomensgrens(of(on), children, partner);
        expect(min).toBeLessThanOrEqual(exact);
        expect(max).toBeGreaterThanOrEqual(exact);
      }),
    );
    expect(kindgebondenBudgetInkomensgrensOver(of('2026'), { min: 1, max: 1 }, false)).toEqual({
      min: 10_831_400,
      max: 12_099_900,
    });
    expect(kindgebondenBudgetInkomensgrensOver(of('2026'), { min: 0, max: 1 }, false).min).toBe(-1);
  });
});

describe('the parameters', () => {
  const table = (id: string, amounts: Norm['editions'][number]['amounts']): Norm => ({
    id,
    unit: 'euro',
    per: null,
    holidayPay: null,
    after: null,
    editions: [{ from: '2026-01-01', until: '2026-12-31', source: 0, amounts }],
  });
  const p = of('2026');
  const norms: Record<string, Norm> = Object.fromEntries(
    [
      table('kindgebonden-budget', {
        'per-kind': p.perKind,
        'extra-12-tot-en-met-15': p.extra12Tot16,
        'extra-16-en-17': p.extra16Tot18,
        'alo-kop': p.aloKop,
        'extra-drempel-met-toeslagpartner': p.extraDrempelMetPartner,
      }),
      table('drempelinkomen', { alle: p.drempelinkomen }),
      table('kindgebonden-budget-afbouw', { alle: p.afbouw }),
      table('laagste-toeslag', { alle: p.laagsteJaarbedrag }),
    ].map((norm) => [norm.id, norm]),
  );

  test('are read from the tables of the day', () => {
    expect(kindgebondenBudget.parameters(norms, '2026-03-01')).toEqual(p);
  });

  test('are missing as a whole where one table, one row or the edition is missing', () => {
    expect(kindgebondenBudget.parameters(norms, '2027-01-01')).toBeNull();
    for (const [id, norm] of Object.entries(norms)) {
      const { [id]: _gone, ...rest } = norms;
      expect(kindgebondenBudget.parameters(rest, '2026-03-01')).toBeNull();
      for (const edition of norm.editions)
        for (const row of Object.keys(edition.amounts)) {
          const { [row]: _row, ...amounts } = edition.amounts;
          const broken = { ...norms, [id]: { ...norm, editions: [{ ...edition, amounts }] } };
          expect(kindgebondenBudget.parameters(broken, '2026-03-01')).toBeNull();
        }
    }
  });
});

describe('kindgebonden budget of a year', () => {
  const incomes = fc.nat(20_000_000);
  const amount = (on: string, children: readonly number[], partner: boolean, income: number) =>
    kindgebondenBudgetPerJaar(of(on), children, partner, income);

  /** Published by Dienst Toeslagen for 2026, to the cent. */
  test.each([
    ['a couple, children of 4 and 8', [4, 8], true, 45_000, 4_714.72],
    ['a couple, children of 13 and 16', [13, 16], true, 45_000, 6_402.72],
    ['a parent alone, a child of 8', [8], false, 30_000, 5_975.94],
    ['the most for one child', [5], false, 0, 5_996],
    ['the most for two children', [5, 7], false, 0, 8_576],
  ])('%s', (_who, children, partner, income, euro) => {
    expect(amount('2026', children, partner, income * 100) / 100).toBeCloseTo(euro, 2);
  });

  test('never rises with income, and another child never lowers it', () => {
    fc.assert(
      fc.property(
        year,
        ages,
        fc.integer({ min: 0, max: 17 }),
        fc.boolean(),
        incomes,
        fc.nat(1_000_000),
        (on, children, age, partner, income, more) => {
          const here = amount(on, children, partner, income);
          expect(amount(on, children, partner, income + more)).toBeLessThanOrEqual(here);
          expect(amount(on, [...children, age], partner, income)).toBeGreaterThanOrEqual(here);
        },
      ),
    );
  });

  test('is paid up to the income limit and no euro further, and nothing is paid without children', () => {
    fc.assert(
      fc.property(year, ages, fc.boolean(), (on, children, partner) => {
        const highest = kindgebondenBudgetInkomensgrens(of(on), children, partner);
        expect(amount(on, children, partner, highest)).toBeGreaterThan(0);
        expect(amount(on, children, partner, highest + 100)).toBe(0);
        expect(amount(on, [], partner, 0)).toBe(0);
      }),
    );
  });

  test('while the ages are not known holds every family of that size', () => {
    fc.assert(
      fc.property(
        year,
        ages,
        fc.boolean(),
        incomes,
        fc.nat(1_000_000),
        (on, children, partner, income, more) => {
          const count = { min: children.length, max: children.length + 1 };
          const toetsingsinkomen = { min: income, max: income + more };
          const { min, max } = kindgebondenBudgetOver(of(on), count, partner, toetsingsinkomen);
          for (const family of [children, [...children, 17]])
            for (const exact of [income, income + more]) {
              expect(amount(on, family, partner, exact)).toBeGreaterThanOrEqual(min);
              expect(amount(on, family, partner, exact)).toBeLessThanOrEqual(max);
            }
        },
      ),
    );
  });
});
