import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Bewoners,
  type HuurtoeslagParameters,
  huurtoeslagInkomensgrens,
  huurtoeslagInkomensgrensOver,
  huurtoeslagOver,
  huurtoeslagParameters,
  huurtoeslagPerJaar,
} from '../../src/engine/huurtoeslag.ts';
import type { Norm } from '../../src/engine/ruleset.ts';

/** Wet op de huurtoeslag and Wet verlaging eigen bijdrage huurtoeslag, 2026; cents, thousandths of a percent. */
const parameters2026: HuurtoeslagParameters = {
  kwaliteitskortingsgrens: 49_820,
  aftoppingsgrensLaag: 71_302,
  aftoppingsgrensHoog: 76_414,
  maximaleRekenhuur: 93_293,
  basishuurEenpersoons: 20_252,
  basishuurMeerpersoons: 20_071,
  ijkpuntEenpersoons: 2_342_500,
  ijkpuntMeerpersoons: 3_150_000,
  deelTotAftoppingsgrens: 65_000,
  deelBovenAftoppingsgrens: 40_000,
  afbouwEenpersoons: 27_000,
  afbouwMeerpersoons: 22_000,
  laagsteJaarbedrag: 2_400,
};

const people = (aantal: number, allenJong = false): Bewoners => ({ aantal, allenJong });
/** The limit in euro for a rent in euro. */
const limit = (bewoners: Bewoners, rent: number) =>
  huurtoeslagInkomensgrens(parameters2026, bewoners, Math.round(rent * 100)) / 100;

/**
 * Worked out by hand from the law: A counts whole, B for 65 and C for 40 percent; from twelve times that the 24 euro goes that is not
 * paid out, the rest is divided by 27 or 22 percent and added to the ijkpunt, and what is left of a euro is dropped.
 */
describe('the highest income with huurtoeslag in 2026', () => {
  test.each([
    // A 650.00 - 498.20 is B: 295.68 + 98.67 = 394.35; 4,732.20 - 24 over 27% is 17,437.78
    ['one person, rent 650', people(1), 650, 40_862],
    // B 211.80: 295.68 + 137.67 = 433.35; 5,200.20 - 24 over 27% is 19,171.11
    ['one person, rent 710', people(1), 710, 42_596],
    // B 214.82, C 219.91: 295.68 + 139.633 + 87.964 = 523.277; 6,279.324 - 24 over 27% is 23,167.87
    ['one person, the highest rent that counts', people(1), 932.93, 46_592],
    // 297.49 + 98.67 = 396.16; 4,753.92 - 24 over 22% is 21,499.64
    ['two people, rent 650', people(2), 650, 52_999],
    // B 214.82, C 86.98: 297.49 + 139.633 + 34.792 = 471.915; 5,662.98 - 24 over 22% is 25,631.73
    ['two people, rent 800', people(2), 800, 57_131],
    // B 265.94, C 35.86: 297.49 + 172.861 + 14.344 = 484.695; 5,816.34 - 24 over 22% is 26,328.82
    ['three people, rent 800', people(3), 800, 57_828],
    ['four people, rent 800', people(4), 800, 57_828],
    // 295.68; 3,548.16 - 24 over 27% is 13,052.44
    ['one young person, rent 600', people(1, true), 600, 36_477],
    // 297.49; 3,569.88 - 24 over 22% is 16,117.64
    ['two young people, rent 600', people(2, true), 600, 47_617],
    // 297.49 + 66.17 = 363.66; 4,363.92 - 24 over 22% is 19,726.91
    ['a young parent, rent 600', people(2), 600, 51_226],
  ])('%s', (_who, bewoners, rent, income) => {
    expect(limit(bewoners, rent)).toBe(income);
  });

  test('is the ijkpunt itself at the lowest rent for which 24 euro a year is left', () => {
    expect(limit(people(1), 204.52)).toBe(23_425);
    expect(limit(people(2), 202.71)).toBe(31_500);
  });

  test.each([
    ['one person', people(1), 204.51],
    ['one person at the basishuur', people(1), 202.52],
    ['one person without rent', people(1), 0],
    ['two people', people(2), 202.7],
    ['one young person', people(1, true), 204.51],
  ])('is under nothing for %s, so that nobody gets any', (_who, bewoners, rent) => {
    expect(huurtoeslagInkomensgrens(parameters2026, bewoners, Math.round(rent * 100))).toBe(-1);
  });
});

/**
 * What Dienst Toeslagen published: with this income there is this much a month. The limit follows from it without our formula: 24 euro
 * a year is 2 a month, so the rest of the allowance over 27 or 22 percent of a twelfth is the income that is still to come. The amount a
 * month is rounded down, hence the two ends.
 */
describe('the outcomes that Dienst Toeslagen published for 2026', () => {
  test.each([
    ['three people, rent 1,200', people(3), 1200, 34_000, 492, 22],
    ['one person of 69, rent 710', people(1), 710, 29_000, 307, 27],
  ])('%s', (_who, bewoners, rent, income, month, percent) => {
    const rest = (monthly: number) => ((monthly - 2) * 12 * 100) / percent;
    expect(limit(bewoners, rent)).toBeGreaterThanOrEqual(Math.floor(income + rest(month)));
    expect(limit(bewoners, rent)).toBeLessThan(income + rest(month + 1));
  });

  test('one person of 20, rent 600 and an income under the ijkpunt: 295 a month', () => {
    const rest = (monthly: number) => ((monthly - 2) * 12 * 100) / 27;
    expect(limit(people(1, true), 600)).toBeGreaterThanOrEqual(Math.floor(23_425 + rest(295)));
    expect(limit(people(1, true), 600)).toBeLessThan(23_425 + rest(296));
  });
});

const rents = fc.nat(150_000);
const households = fc.record({ aantal: fc.integer({ min: 1, max: 8 }), allenJong: fc.boolean() });
const of = (bewoners: Bewoners, rent: number) => huurtoeslagInkomensgrens(parameters2026, bewoners, rent);

describe('what the law orders', () => {
  test('a higher rent never lowers the limit', () => {
    fc.assert(
      fc.property(households, rents, rents, (bewoners, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(of(bewoners, high)).toBeGreaterThanOrEqual(of(bewoners, low));
      }),
    );
  });

  test('a rent above the highest that counts changes nothing', () => {
    fc.assert(
      fc.property(households, fc.nat(100_000), ({ aantal }, more) => {
        expect(of(people(aantal), 93_293 + more)).toBe(of(people(aantal), 93_293));
        expect(of(people(aantal, true), 49_820 + more)).toBe(of(people(aantal, true), 49_820));
      }),
    );
  });

  test('being all young never raises the limit, and changes nothing up to the kwaliteitskortingsgrens', () => {
    fc.assert(
      fc.property(households, rents, ({ aantal }, rent) => {
        expect(of(people(aantal, true), rent)).toBeLessThanOrEqual(of(people(aantal), rent));
        const low = Math.min(rent, 49_820);
        expect(of(people(aantal, true), low)).toBe(of(people(aantal), low));
      }),
    );
  });

  test('one more person never lowers the limit', () => {
    fc.assert(
      fc.property(households, rents, ({ aantal, allenJong }, rent) => {
        expect(of({ aantal: aantal + 1, allenJong }, rent)).toBeGreaterThanOrEqual(
          of({ aantal, allenJong }, rent),
        );
      }),
    );
  });

  test('it is a whole number of euro, or under nothing', () => {
    fc.assert(
      fc.property(households, rents, (bewoners, rent) => {
        const cents = of(bewoners, rent);
        if (cents !== -1) expect(cents % 100).toBe(0);
      }),
    );
  });

  test('over a range of rents it runs from the lowest to the highest rent', () => {
    fc.assert(
      fc.property(households, rents, rents, (bewoners, one, other) => {
        const rent = { min: Math.min(one, other), max: Math.max(one, other) };
        expect(huurtoeslagInkomensgrensOver(parameters2026, bewoners, rent)).toEqual({
          min: of(bewoners, rent.min),
          max: of(bewoners, rent.max),
        });
      }),
    );
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
  const p = parameters2026;
  const norms: Record<string, Norm> = Object.fromEntries(
    [
      table('huurtoeslag-huurgrenzen', {
        kwaliteitskortingsgrens: p.kwaliteitskortingsgrens,
        'aftoppingsgrens-een-of-twee': p.aftoppingsgrensLaag,
        'aftoppingsgrens-drie-of-meer': p.aftoppingsgrensHoog,
        'maximale-rekenhuur': p.maximaleRekenhuur,
      }),
      table('basishuur', { '1': p.basishuurEenpersoons, '2': p.basishuurMeerpersoons }),
      table('huurtoeslag-ijkpunt', { '1': p.ijkpuntEenpersoons, '2': p.ijkpuntMeerpersoons }),
      table('huurtoeslag-percentages', {
        'tot-aftoppingsgrens': p.deelTotAftoppingsgrens,
        'boven-aftoppingsgrens': p.deelBovenAftoppingsgrens,
        'afbouw-eenpersoons': p.afbouwEenpersoons,
        'afbouw-meerpersoons': p.afbouwMeerpersoons,
      }),
      table('laagste-toeslag', { alle: p.laagsteJaarbedrag }),
    ].map((norm) => [norm.id, norm]),
  );

  test('are read from the tables of the day', () => {
    expect(huurtoeslagParameters(norms, '2026-03-01')).toEqual(parameters2026);
  });

  test('are missing as a whole where one table, one row or the edition is missing', () => {
    expect(huurtoeslagParameters(norms, '2027-01-01')).toBeNull();
    for (const [id, norm] of Object.entries(norms)) {
      const { [id]: _gone, ...rest } = norms;
      expect(huurtoeslagParameters(rest, '2026-03-01')).toBeNull();
      for (const edition of norm.editions)
        for (const row of Object.keys(edition.amounts)) {
          const { [row]: _row, ...amounts } = edition.amounts;
          const broken = { ...norms, [id]: { ...norm, editions: [{ ...edition, amounts }] } };
          expect(huurtoeslagParameters(broken, '2026-03-01')).toBeNull();
        }
    }
  });
});

describe('huurtoeslag of a year', () => {
  const incomes = fc.nat(6_000_000);
  const year = (bewoners: Bewoners, rent: number, income: number) =>
    huurtoeslagPerJaar(parameters2026, bewoners, rent, income);
  const ordered = (one: number, other: number) => ({ min: Math.min(one, other), max: Math.max(one, other) });

  /** Published by Dienst Toeslagen for 2026; per month, rounded down. */
  test.each([
    ['20 years old, rent 600', people(1, true), 60_000, 2_200_000, 295],
    ['a couple with a child, rent 1,200', people(3), 120_000, 3_400_000, 492],
    ['69 years old, rent 710', people(1), 71_000, 2_900_000, 307],
  ])('%s', (_who, bewoners, rent, income, month) => {
    expect(Math.floor(year(bewoners, rent, income) / 1200)).toBe(month);
  });

  test('never rises with income and never falls with rent', () => {
    fc.assert(
      fc.property(households, rents, rents, incomes, incomes, (bewoners, one, other, income, more) => {
        const [rent, incomeRange] = [ordered(one, other), ordered(income, more)];
        expect(year(bewoners, rent.min, incomeRange.max)).toBeLessThanOrEqual(
          year(bewoners, rent.min, incomeRange.min),
        );
        expect(year(bewoners, rent.max, income)).toBeGreaterThanOrEqual(year(bewoners, rent.min, income));
      }),
    );
  });

  test('has no step but the one to nothing under the lowest amount that is paid', () => {
    fc.assert(
      fc.property(households, rents, incomes, (bewoners, rent, income) => {
        const [here, next] = [year(bewoners, rent, income), year(bewoners, rent, income + 100)];
        if (next > 0) expect(here - next).toBeLessThanOrEqual(27);
        else expect(here).toBeLessThanOrEqual(2_400 + 27);
      }),
    );
  });

  test('is paid up to the income limit and no euro further', () => {
    fc.assert(
      fc.property(households, rents, (bewoners, rent) => {
        const highest = huurtoeslagInkomensgrens(parameters2026, bewoners, rent);
        if (highest >= 0) expect(year(bewoners, rent, highest)).toBeGreaterThan(0);
        expect(year(bewoners, rent, Math.max(highest, 0) + 100)).toBe(0);
      }),
    );
  });

  test('over ranges holds every case inside them', () => {
    fc.assert(
      fc.property(
        households,
        rents,
        rents,
        incomes,
        incomes,
        fc.float({ min: 0, max: 1, noNaN: true }),
        (bewoners, ...drawn) => {
          const [one, other, income, more, share] = drawn;
          const [rent, toetsingsinkomen] = [ordered(one, other), ordered(income, more)];
          const inside = ({ min, max }: { min: number; max: number }) =>
            Math.round(min + share * (max - min));
          const { min, max } = huurtoeslagOver(parameters2026, bewoners, rent, toetsingsinkomen);
          const exact = year(bewoners, inside(rent), inside(toetsingsinkomen));
          expect(exact).toBeGreaterThanOrEqual(min);
          expect(exact).toBeLessThanOrEqual(max);
        },
      ),
    );
  });
});
