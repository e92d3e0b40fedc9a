import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Bewoners,
  type Factoren,
  type HuurtoeslagParameters,
  huurtoeslag,
  huurtoeslagInkomensgrens,
  huurtoeslagInkomensgrensOver,
  huurtoeslagOver,
  huurtoeslagPerJaar,
  type Normhuur,
} from '../../src/engine/laws/huurtoeslag.ts';
import type { Norm } from '../../src/engine/ruleset.ts';
import { rules } from '../rules-of-site.ts';

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
  deelBovenAftoppingsgrensEenpersoons: 40_000,
  deelBovenAftoppingsgrensMeerpersoons: 40_000,
  jongTot: 252,
  vrijInkomenKind: 621_800,
  laagsteJaarbedrag: 2_400,
  draagkracht: { eenpersoons: 27_000, meerpersoons: 22_000 },
};

/** The same laws, 2025: the rent limits of art. 13 and 20, the factors a and b of art. 19 in millionths of a millionth. */
const normhuur2025 = {
  verlaging: 3_714,
  hoogsteHuur: 90_007,
  hoogsteHuurJong: 47_720,
  eenpersoons: { kwadraat: 438_698, lineair: 446_392_665 },
  meerpersoons: { kwadraat: 298_184, lineair: -1_382_497_146 },
  eenpersoonsOuderen: { kwadraat: 438_698, lineair: 446_392_665 },
  meerpersoonsOuderen: { kwadraat: 298_184, lineair: -1_382_497_146 },
};
const parameters2025: HuurtoeslagParameters = {
  kwaliteitskortingsgrens: 47_720,
  aftoppingsgrensLaag: 68_296,
  aftoppingsgrensHoog: 73_193,
  maximaleRekenhuur: 90_007,
  basishuurEenpersoons: 19_905,
  basishuurMeerpersoons: 19_724,
  ijkpuntEenpersoons: 2_270_000,
  ijkpuntMeerpersoons: 3_045_000,
  deelTotAftoppingsgrens: 65_000,
  deelBovenAftoppingsgrensEenpersoons: 40_000,
  deelBovenAftoppingsgrensMeerpersoons: 40_000,
  jongTot: 276,
  vrijInkomenKind: null,
  laagsteJaarbedrag: 2_400,
  draagkracht: normhuur2025,
};

/** 2024: no part of the rent above the aftoppingsgrens for two or more (art. 21 as it was), and nothing found for AOW age. */
const normhuur2024 = {
  verlaging: 3_772,
  hoogsteHuur: 87_966,
  hoogsteHuurJong: 45_447,
  eenpersoons: { kwadraat: 413_370, lineair: 2_393_492_603 },
  meerpersoons: { kwadraat: 244_490, lineair: 1_807_837_711 },
  eenpersoonsOuderen: null,
  meerpersoonsOuderen: null,
};
const parameters2024: HuurtoeslagParameters = {
  kwaliteitskortingsgrens: 45_447,
  aftoppingsgrensLaag: 65_043,
  aftoppingsgrensHoog: 69_707,
  maximaleRekenhuur: 87_966,
  basishuurEenpersoons: 18_895,
  basishuurMeerpersoons: 18_895,
  ijkpuntEenpersoons: 2_070_000,
  ijkpuntMeerpersoons: 2_697_500,
  deelTotAftoppingsgrens: 65_000,
  deelBovenAftoppingsgrensEenpersoons: 40_000,
  deelBovenAftoppingsgrensMeerpersoons: 0,
  jongTot: 276,
  vrijInkomenKind: null,
  laagsteJaarbedrag: 2_400,
  draagkracht: normhuur2024,
};

const people = (aantal: number, allenJong = false): Bewoners => ({ aantal, allenJong, ouderen: false });
/** The limit in cents; these households have one. */
function limitOf(parameters: HuurtoeslagParameters, bewoners: Bewoners, rent: number): number {
  const found = huurtoeslagInkomensgrens(parameters, bewoners, rent);
  if (found === null) throw new Error('this household has no limit');
  return found;
}
/** The limit in euro for a rent in euro. */
const limit = (bewoners: Bewoners, rent: number, parameters = parameters2026) =>
  limitOf(parameters, bewoners, Math.round(rent * 100)) / 100;

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
    expect(limitOf(parameters2026, bewoners, Math.round(rent * 100))).toBe(-1);
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
const households = fc.record({
  aantal: fc.integer({ min: 1, max: 8 }),
  allenJong: fc.boolean(),
  ouderen: fc.constant(false),
});
const of = (bewoners: Bewoners, rent: number) => limitOf(parameters2026, bewoners, rent);

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
        expect(of(people(aantal + 1, allenJong), rent)).toBeGreaterThanOrEqual(
          of(people(aantal, allenJong), rent),
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
  const tables = (from: string, until: string, p: HuurtoeslagParameters): Norm[] => {
    const table = (id: string, amounts: Norm['editions'][number]['amounts']): Norm => ({
      id,
      unit: 'euro',
      per: null,
      holidayPay: null,
      after: null,
      editions: [{ from, until, source: 0, amounts }],
    });
    const d = p.draagkracht;
    const factoren = (name: string, found: Factoren | null) => ({
      [`kwadraat-${name}`]: found?.kwadraat ?? null,
      [`lineair-${name}`]: found?.lineair ?? null,
    });
    const ofLaw =
      'verlaging' in d
        ? [
            table('verlaging-eigen-bijdrage', { alle: d.verlaging }),
            table('huurtoeslag-hoogste-huur', { jongeren: d.hoogsteHuurJong, anderen: d.hoogsteHuur }),
            table('huurtoeslag-normhuur', {
              ...factoren('eenpersoons', d.eenpersoons),
              ...factoren('meerpersoons', d.meerpersoons),
              ...factoren('eenpersoons-ouderen', d.eenpersoonsOuderen),
              ...factoren('meerpersoons-ouderen', d.meerpersoonsOuderen),
            }),
          ]
        : [table('huurtoeslag-afbouw', { ...d })];
    return [
      ...ofLaw,
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
        'boven-aftoppingsgrens-eenpersoons': p.deelBovenAftoppingsgrensEenpersoons,
        'boven-aftoppingsgrens-meerpersoons': p.deelBovenAftoppingsgrensMeerpersoons,
      }),
      table('huurtoeslag-jongeren', { alle: p.jongTot }),
      table('huurtoeslag-inkomen-kind', { alle: p.vrijInkomenKind }),
      table('laagste-toeslag', { alle: p.laagsteJaarbedrag }),
    ];
  };
  const byId = (all: readonly Norm[]): Record<string, Norm> =>
    Object.fromEntries(all.map((norm) => [norm.id, norm]));
  const of2026 = byId(tables('2026-01-01', '2026-12-31', parameters2026));
  const of2025 = byId(tables('2025-01-01', '2025-12-31', parameters2025));
  const of2024 = byId(tables('2024-01-01', '2024-12-31', parameters2024));

  test('are read from the tables of the day, in the form of the law of that day', () => {
    expect(huurtoeslag.parameters(of2026, '2026-03-01')).toEqual(parameters2026);
    expect(huurtoeslag.parameters(of2025, '2025-03-01')).toEqual(parameters2025);
    expect(huurtoeslag.parameters(of2024, '2024-03-01')).toEqual(parameters2024);
  });

  test('of the rules are these', () => {
    const { norms } = rules;
    expect(huurtoeslag.parameters(norms, '2024-07-01')).toEqual(parameters2024);
    expect(huurtoeslag.parameters(norms, '2025-07-01')).toEqual(parameters2025);
    expect(huurtoeslag.parameters(norms, '2026-07-01')).toEqual(parameters2026);
    expect(huurtoeslag.parameters(norms, '2027-01-01')).toBeNull();
    expect(huurtoeslag.parameters(norms, '2023-12-31')).toBeNull();
  });

  test.each([
    ['2026', of2026],
    ['2025', of2025],
  ])('of %s are missing as a whole where one table, one row or the edition is missing', (year, norms) => {
    const day = `${year}-03-01`;
    expect(huurtoeslag.parameters(norms, `${Number(year) + 1}-01-01`)).toBeNull();
    for (const [id, norm] of Object.entries(norms)) {
      // What of the income of a child does not count is the one amount without which there still is huurtoeslag, as a range.
      if (id === 'huurtoeslag-inkomen-kind') continue;
      const { [id]: _gone, ...rest } = norms;
      expect(huurtoeslag.parameters(rest, day), id).toBeNull();
      for (const edition of norm.editions)
        for (const row of Object.keys(edition.amounts).filter((name) => !name.endsWith('ouderen'))) {
          const { [row]: _row, ...amounts } = edition.amounts;
          const broken = { ...norms, [id]: { ...norm, editions: [{ ...edition, amounts }] } };
          expect(huurtoeslag.parameters(broken, day), `${id} ${row}`).toBeNull();
        }
    }
  });
});

describe('huurtoeslag of a year', () => {
  const incomes = fc.nat(6_000_000);
  const year = (bewoners: Bewoners, rent: number, income: number, parameters = parameters2026): number => {
    const paid = huurtoeslagPerJaar(parameters, bewoners, rent, income);
    if (paid === null) throw new Error('this household has an amount');
    return paid;
  };
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
        const highest = of(bewoners, rent);
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
          const over = huurtoeslagOver(parameters2026, bewoners, rent, toetsingsinkomen);
          if (over === null) throw new Error('this household has an amount');
          const { min, max } = over;
          const exact = year(bewoners, inside(rent), inside(toetsingsinkomen));
          expect(exact).toBeGreaterThanOrEqual(min);
          expect(exact).toBeLessThanOrEqual(max);
        },
      ),
    );
  });
});

/** With a normhuur, until 2026. Amounts in euro. */
describe('huurtoeslag of 2024 and 2025', () => {
  const old = [
    [2024, parameters2024],
    [2025, parameters2025],
  ] as const;
  const perMonth = (parameters: HuurtoeslagParameters, bewoners: Bewoners, rent: number, income: number) => {
    const year = huurtoeslagPerJaar(parameters, bewoners, Math.round(rent * 100), Math.round(income * 100));
    return year === null ? null : year / 1_200;
  };

  /** Printed by the trial calculation of Dienst Toeslagen; per month, rounded down. */
  test.each([
    [22_000, 498],
    [23_500, 482],
    [25_000, 449],
  ])('one person, rent 900 and an income of %i in 2025', (income, month) => {
    expect(Math.floor(perMonth(parameters2025, people(1), 900, income) ?? 0)).toBe(month);
  });

  /** Art. 18: what the normhuur must be at the referentie-inkomensijkpunt. Below 477.20 or 454.47 the rent is paid above the basishuur. */
  test.each([
    ['one person in 2025', parameters2025, people(1), 477.2, 32_625, 483.78 - 2.27, 37.14],
    ['more in 2025', parameters2025, people(2), 477.2, 42_475, 483.78 - 4.54, 37.14],
    ['one person in 2024', parameters2024, people(1), 454.47, 30_550, 460.74 - 1.82, 37.72],
    ['more in 2024', parameters2024, people(2), 454.47, 39_700, 460.74 - 3.63, 37.72],
  ])('the normhuur of %s is that of the law', (_who, parameters, bewoners, rent, income, normhuur, lower) => {
    const left = rent - (normhuur - lower);
    const paid = perMonth(parameters, bewoners, rent, income) ?? 0;
    // The factors are published with so many decimals that the last cent can be rounded up once more.
    expect(paid).toBeLessThanOrEqual(left + 1e-9);
    expect(paid).toBeGreaterThanOrEqual(left - 0.01 - 1e-9);
  });

  /** Worked out by hand: the rent above the basishuur up to the limits, for 100, 65 and 40 percent. */
  test.each([
    // 477.20 - 199.05 = 278.15; 65% of 172.80 is 112.32
    ['the lowest basishuur', parameters2025, people(1), 650, 20_000, 390.47],
    // 477.20 - 197.24 = 279.96; 65% of 205.76 is 133.744; 40% of 117.04 is 46.816
    ['two people, all three parts', parameters2025, people(2), 800, 28_000, 460.52],
    // 65% of 254.73 is 165.5745 and 40% of 68.07 is 27.228
    ['three people', parameters2025, people(3), 800, 28_000, 279.96 + 165.5745 + 27.228],
    // 454.47 - 188.95 = 265.52; 65% of 195.96 is 127.374; 40% of 49.57 is 19.828
    ['one person in 2024', parameters2024, people(1), 700, 20_000, 412.722],
    // nothing above 650.43: 265.52 + 127.374
    [
      'two people in 2024, no part above the aftoppingsgrens',
      parameters2024,
      people(2),
      700,
      25_000,
      392.894,
    ],
    // 0.00000024449 x 900,000,000 + 0.001807837711 x 30,000 = 274.27613..., up to 274.28, less 37.72: 236.56
    ['two people above the ijkpunt in 2024', parameters2024, people(2), 600, 30_000, 217.91 + 94.5945],
    // 0.000000438698 x 1,600,000,000 + 17.8557 = 719.7725..., up to 719.78, less 37.14: 682.64, under 682.96: 65% of 0.32, 40% of 217.04
    ['a basishuur between the limits', parameters2025, people(1), 900, 40_000, 0.208 + 86.816],
    // 0.000000438698 x 1,936,000,000 + 19.6412... = 868.9605..., up to 868.97, less 37.14: 831.83, above 682.96: 40% of 68.17
    ['a basishuur above the aftoppingsgrens', parameters2025, people(1), 900, 44_000, 27.268],
  ])('%s', (_what, parameters, bewoners, rent, income, month) => {
    expect(perMonth(parameters, bewoners, rent, income)).toBeCloseTo(month, 6);
  });

  test('up to and at the ijkpunt the normhuur is the lowest one', () => {
    // 0.00000041337 x 20,700 squared + 0.002393492603 x 20,700 is 226.6702, which would be rounded up to 226.68.
    expect(perMonth(parameters2024, people(1), 454.47, 20_700)).toBeCloseTo(454.47 - 188.95, 9);
    expect(perMonth(parameters2024, people(1), 454.47, 20_700.01)).toBeCloseTo(454.47 - 188.96, 9);
  });

  test('the normhuur is rounded up to a cent and not past it', () => {
    // With a = 0.000000102 and no b the normhuur of 50,000 is 255.00 exactly, where floating point says a little more.
    const normhuur: Normhuur = {
      ...normhuur2025,
      verlaging: 0,
      eenpersoons: { kwadraat: 102_000, lineair: 0 },
    };
    const parameters = { ...parameters2025, basishuurEenpersoons: 0, draagkracht: normhuur };
    const basishuur = (income: number) => 400 - (perMonth(parameters, people(1), 400, income) ?? 0);
    expect(basishuur(50_000)).toBeCloseTo(255, 9);
    expect(basishuur(50_000.01)).toBeCloseTo(255.01, 9);
    // 0.000000102 x 49,999.01 squared is 254.98990..., and of 49,999.02 it is 254.99000...: both up to the next cent
    expect(basishuur(49_999.01)).toBeCloseTo(254.99, 9);
    expect(basishuur(49_999.02)).toBeCloseTo(255, 9);
  });

  test.each(old)('no rent above the highest gives anything in %i', (_year, parameters) => {
    const { hoogsteHuur, hoogsteHuurJong } = parameters.draagkracht as Normhuur;
    for (const [bewoners, highest] of [
      [people(1), hoogsteHuur],
      [people(3), hoogsteHuur],
      [people(1, true), hoogsteHuurJong],
    ] as const) {
      expect(huurtoeslagPerJaar(parameters, bewoners, highest, 0)).toBeGreaterThan(0);
      expect(huurtoeslagPerJaar(parameters, bewoners, highest + 1, 0)).toBe(0);
      expect(limitOf(parameters, bewoners, highest)).toBeGreaterThan(0);
      expect(limitOf(parameters, bewoners, highest + 1)).toBe(-1);
    }
  });

  test('a range of rents over the highest runs from nothing to what the highest gives', () => {
    const income = { min: 2_000_000, max: 2_100_000 };
    const over = (min: number, max: number) =>
      huurtoeslagOver(parameters2025, people(1), { min, max }, income);
    const highest = huurtoeslagPerJaar(parameters2025, people(1), 90_007, 2_000_000);
    expect(over(60_000, 100_000)).toEqual({ min: 0, max: highest });
    expect(over(90_008, 100_000)).toEqual({ min: 0, max: 0 });
    expect(over(60_000, 90_007)?.min).toBe(huurtoeslagPerJaar(parameters2025, people(1), 60_000, 2_100_000));
    const limits = (min: number, max: number) =>
      huurtoeslagInkomensgrensOver(parameters2025, people(1), { min, max });
    expect(limits(60_000, 100_000)).toEqual({ min: -1, max: limitOf(parameters2025, people(1), 90_007) });
    expect(limits(90_008, 100_000)).toEqual({ min: -1, max: -1 });
  });

  /** Worked out apart from this code, with decimal numbers, one euro of income at a time. */
  test.each([
    ['one person in 2025, rent 900', parameters2025, people(1), 900, 45_589],
    ['one person in 2025, rent 650', parameters2025, people(1), 650, 38_982],
    ['two people in 2025, rent 800', parameters2025, people(2), 800, 55_196],
    ['one person in 2024, rent 700', parameters2024, people(1), 700, 39_306],
    ['two people in 2024, rent 700', parameters2024, people(2), 700, 49_366],
    ['two people in 2024, the highest rent', parameters2024, people(2), 879.66, 49_366],
    ['four people in 2024, rent 690', parameters2024, people(4), 690, 50_869],
  ])('the highest income of %s', (_who, parameters, bewoners, rent, income) => {
    expect(limit(bewoners, rent, parameters)).toBe(income);
  });

  test('nobody gets any with a rent under the basishuur', () => {
    expect(limitOf(parameters2025, people(1), 19_905)).toBe(-1);
    expect(limitOf(parameters2024, people(2), 18_895)).toBe(-1);
  });

  test('with AOW age it is not known in 2024, and the same as for others in 2025', () => {
    for (const aantal of [1, 2, 3]) {
      const older: Bewoners = { aantal, allenJong: false, ouderen: true };
      const range = { min: 60_000, max: 60_000 };
      const income = { min: 2_500_000, max: 2_500_000 };
      expect(huurtoeslagPerJaar(parameters2024, older, 60_000, 2_500_000)).toBeNull();
      expect(huurtoeslagOver(parameters2024, older, range, income)).toBeNull();
      expect(huurtoeslagInkomensgrens(parameters2024, older, 60_000)).toBeNull();
      expect(huurtoeslagInkomensgrensOver(parameters2024, older, range)).toBeNull();
      expect(huurtoeslagPerJaar(parameters2024, older, 87_967, 2_500_000)).toBe(0);
      const overHighest = { min: 60_000, max: 90_000 };
      expect(huurtoeslagOver(parameters2024, older, overHighest, income)).toBeNull();
      expect(huurtoeslagInkomensgrensOver(parameters2024, older, overHighest)).toBeNull();
      expect(huurtoeslagPerJaar(parameters2025, older, 60_000, 2_500_000)).toBe(
        huurtoeslagPerJaar(parameters2025, people(aantal), 60_000, 2_500_000),
      );
    }
  });

  test.each(old)('of %i holds every case inside ranges of rent and income', (_year, parameters) => {
    const share = fc.float({ min: 0, max: 1, noNaN: true });
    const incomes = fc.nat(6_000_000);
    fc.assert(
      fc.property(households, rents, rents, incomes, incomes, share, (bewoners, ...drawn) => {
        const [one, other, income, more, part] = drawn;
        const rent = { min: Math.min(one, other), max: Math.max(one, other) };
        const range = { min: Math.min(income, more), max: Math.max(income, more) };
        const inside = ({ min, max }: { min: number; max: number }) => Math.round(min + part * (max - min));
        const over = huurtoeslagOver(parameters, bewoners, rent, range);
        const exact = huurtoeslagPerJaar(parameters, bewoners, inside(rent), inside(range));
        if (over === null || exact === null) throw new Error('these households have an amount');
        expect(exact).toBeGreaterThanOrEqual(over.min);
        expect(exact).toBeLessThanOrEqual(over.max);
        const limits = huurtoeslagInkomensgrensOver(parameters, bewoners, rent);
        expect(limitOf(parameters, bewoners, inside(rent))).toBeGreaterThanOrEqual(limits?.min ?? 0);
        expect(limitOf(parameters, bewoners, inside(rent))).toBeLessThanOrEqual(limits?.max ?? 0);
      }),
    );
  });
});
