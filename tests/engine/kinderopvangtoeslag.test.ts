import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Opvang, opvangsoorten } from '../../src/engine/answers.ts';
import {
  type KinderopvangtoeslagParameters,
  kinderopvangtoeslag,
  kinderopvangtoeslagOver,
  kinderopvangtoeslagPerJaar,
  opvangkosten,
  schijfVoor,
} from '../../src/engine/laws/kinderopvangtoeslag.ts';
import type { Norm } from '../../src/engine/ruleset.ts';

/** 2026, with some of the steps of its table; euro, and percent for the first child and for next children. */
const p: KinderopvangtoeslagParameters = {
  maximumUurprijs: { dagopvang: 1_123, bso: 998, gastouder: 849 },
  maximumUren: 230,
  schijven: [
    [0, 96, 96],
    [56_413, 95.5, 95.6],
    [59_958, 93.9, 95.6],
    [118_964, 60.6, 87.9],
    [161_767, 38.5, 81.7],
    [165_658, 36.5, 81.4],
    [235_698, 36.5, 68.2],
  ].map(([euro = 0, first = 0, next = 0]) => ({
    vanaf: euro * 100,
    eersteKind: first * 1_000,
    volgendeKinderen: next * 1_000,
  })),
  laagsteJaarbedrag: 2_400,
};

const care = (soort: Opvang['soort'], uren: number, euro: number): Opvang => ({
  soort,
  uren,
  uurprijs: Math.round(euro * 100),
});
/** Euro per month before it is rounded down. */
const month = (opvang: Opvang[], euro: number) => kinderopvangtoeslagPerJaar(p, opvang, euro * 100) / 1_200;

/** The worked examples in the brochure of Dienst Toeslagen for 2026. */
describe('the worked examples of 2026', () => {
  test('one child in day care, cheaper than the highest price', () => {
    expect(month([care('dagopvang', 122, 10.5)], 60_000)).toBeCloseTo(1_202.859, 3);
  });

  test('two children, both above the highest price, whatever their order', () => {
    const children = [care('dagopvang', 87, 12.45), care('bso', 65, 10.1)];
    expect(month(children, 120_000)).toBeCloseTo(1_162.275, 3);
    expect(month(children.toReversed(), 120_000)).toBe(month(children, 120_000));
  });

  test('240 hours with a childminder, of which 230 count', () => {
    expect(opvangkosten(p, care('gastouder', 240, 8.25))).toEqual({ uren: 230, kosten: 189_750 });
    expect(month([care('gastouder', 240, 8.25)], 40_000)).toBe(1_821.6);
  });

  test('a childminder above the highest price', () => {
    expect(month([care('gastouder', 108, 9.52)], 50_000)).toBeCloseTo(880.243, 3);
  });

  test('day care of 12 euro, of which 1,123 euro a month counts', () => {
    expect(opvangkosten(p, care('dagopvang', 100, 12))).toEqual({ uren: 100, kosten: 112_300 });
  });
});

describe('the first child', () => {
  const dear = care('dagopvang', 80, 11);
  const cheap = care('bso', 80, 9);
  const first = 0.365;
  const next = 0.682;

  test('is the one with the most hours, also where another costs more', () => {
    expect(month([dear, { ...cheap, uren: 81 }], 300_000)).toBeCloseTo(81 * 9 * first + 80 * 11 * next, 6);
  });

  test('is at equal hours the one that costs most', () => {
    expect(month([cheap, dear], 300_000)).toBeCloseTo(80 * 11 * first + 80 * 9 * next, 6);
  });

  test('is found by the hours and the costs that count', () => {
    const long = care('bso', 300, 20);
    const full = care('dagopvang', 230, 10);
    expect(month([long, full], 300_000)).toBeCloseTo(230 * 10 * first + 230 * 9.98 * next, 6);
  });

  test('is only one, also of three', () => {
    expect(month([dear, cheap, cheap], 300_000)).toBeCloseTo(80 * 11 * first + 2 * 80 * 9 * next, 6);
  });
});

describe('the percentage', () => {
  test.each([
    [0, 96_000],
    [56_412, 96_000],
    [56_412.99, 96_000],
    [56_413, 95_500],
    [165_657, 38_500],
    [165_658, 36_500],
    [1_000_000, 36_500],
  ])('at %d euro', (euro, percentage) => {
    expect(schijfVoor(p, Math.round(euro * 100))?.eersteKind).toBe(percentage);
  });

  test('stays the same for the first child at the highest incomes, while that of the next still falls', () => {
    const both = (euro: number) => {
      const schijf = schijfVoor(p, euro * 100);
      return [schijf?.eersteKind, schijf?.volgendeKinderen];
    };
    expect(both(235_697)).toEqual([36_500, 81_400]);
    expect(both(235_698)).toEqual([36_500, 68_200]);
  });
});

describe('a small amount', () => {
  test('is paid from 24 euro a year', () => {
    // Two euro a month at 96 percent is 1.92.
    expect(month([care('bso', 1, 2)], 0)).toBe(0);
    expect(month([care('bso', 1, 2.09)], 0)).toBeCloseTo(2.0064, 6);
    expect(kinderopvangtoeslagPerJaar({ ...p, laagsteJaarbedrag: 2_304 }, [care('bso', 1, 2)], 0)).toBe(
      2_304,
    );
  });

  test('without a child in care there is none', () => {
    expect(month([], 0)).toBe(0);
    expect(month([care('bso', 0, 9)], 0)).toBe(0);
  });
});

describe('whatever the care', () => {
  const child = fc.record({
    soort: fc.constantFrom(...opvangsoorten),
    uren: fc.integer({ min: 0, max: 744 }),
    uurprijs: fc.integer({ min: 0, max: 2_500 }),
  });
  const children = fc.array(child, { minLength: 1, maxLength: 4 });
  const steps = p.schijven.flatMap(({ vanaf }) => [vanaf, Math.max(0, vanaf - 1)]);
  const income = fc.oneof(fc.constantFrom(...steps), fc.nat(30_000_000));
  const amount = (opvang: Opvang[], cents: number) => kinderopvangtoeslagPerJaar(p, opvang, cents);

  test('it never rises with income, and changes only where the table has a step', () => {
    fc.assert(
      fc.property(children, income, fc.nat(2_000_000), (opvang, low, more) => {
        const [here, further] = [amount(opvang, low), amount(opvang, low + more)];
        expect(further).toBeLessThanOrEqual(here);
        if (p.schijven.every(({ vanaf }) => vanaf <= low || vanaf > low + more)) expect(further).toBe(here);
      }),
    );
  });

  test('another child never lowers it', () => {
    fc.assert(
      fc.property(children, child, income, (opvang, another, cents) => {
        expect(amount([...opvang, another], cents)).toBeGreaterThanOrEqual(amount(opvang, cents));
      }),
    );
  });

  test('more hours of the first child never lower it, and above 230 they change nothing', () => {
    fc.assert(
      fc.property(child, fc.nat(100), income, (only, more, cents) => {
        const longer = { ...only, uren: only.uren + more };
        expect(amount([longer], cents)).toBeGreaterThanOrEqual(amount([only], cents));
        if (only.uren >= 230) expect(amount([longer], cents)).toBe(amount([only], cents));
      }),
    );
  });

  test('a higher price never lowers that of one child, and above the highest price it changes nothing', () => {
    fc.assert(
      fc.property(child, fc.nat(500), income, (only, more, cents) => {
        const dearer = { ...only, uurprijs: only.uurprijs + more };
        expect(amount([dearer], cents)).toBeGreaterThanOrEqual(amount([only], cents));
        if (only.uurprijs >= p.maximumUurprijs[only.soort])
          expect(amount([dearer], cents)).toBe(amount([only], cents));
      }),
    );
  });

  test('it is never more than 96 percent of what the care costs', () => {
    fc.assert(
      fc.property(children, income, (opvang, cents) => {
        const cost = opvang.reduce((sum, { uren, uurprijs }) => sum + uren * uurprijs, 0);
        expect(amount(opvang, cents)).toBeLessThanOrEqual(12 * cost * 0.96 + 1e-6);
      }),
    );
  });

  test('the order of the children does not matter', () => {
    fc.assert(
      fc.property(children, income, (opvang, cents) => {
        expect(amount(opvang.toReversed(), cents)).toBe(amount(opvang, cents));
      }),
    );
  });

  test('over a range of incomes it holds every exact case inside', () => {
    fc.assert(
      fc.property(children, income, fc.nat(5_000_000), fc.nat(100), (opvang, low, width, part) => {
        const { min, max } = kinderopvangtoeslagOver(p, opvang, { min: low, max: low + width });
        const inside = amount(opvang, low + Math.floor((width * part) / 100));
        expect(min).toBeLessThanOrEqual(inside);
        expect(max).toBeGreaterThanOrEqual(inside);
      }),
    );
  });
});

describe('the parameters', () => {
  const table = (id: string, edition: Partial<Norm['editions'][number]>): Norm => ({
    id,
    unit: 'euro',
    per: null,
    holidayPay: null,
    after: null,
    editions: [{ from: '2026-01-01', until: '2026-12-31', source: 0, amounts: {}, ...edition }],
  });
  const norms: Record<string, Norm> = Object.fromEntries(
    [
      table('kinderopvangtoeslag-uurprijs', { amounts: { ...p.maximumUurprijs } }),
      table('kinderopvangtoeslag-uren', { amounts: { alle: p.maximumUren } }),
      table('laagste-toeslag', { amounts: { alle: p.laagsteJaarbedrag } }),
      table('kinderopvangtoeslag-percentages', {
        brackets: p.schijven.map(({ vanaf, eersteKind, volgendeKinderen }) => ({
          from: vanaf,
          amounts: { 'eerste-kind': eersteKind, 'volgende-kinderen': volgendeKinderen },
        })),
      }),
    ].map((norm) => [norm.id, norm]),
  );

  test('are read from the tables of the day', () => {
    expect(kinderopvangtoeslag.parameters(norms, '2026-03-01')).toEqual(p);
  });

  test('are missing as a whole where one table, one row or the edition is missing', () => {
    expect(kinderopvangtoeslag.parameters(norms, '2025-12-31')).toBeNull();
    expect(kinderopvangtoeslag.parameters(norms, '2027-01-01')).toBeNull();
    for (const [id, norm] of Object.entries(norms)) {
      const { [id]: _gone, ...rest } = norms;
      expect(kinderopvangtoeslag.parameters(rest, '2026-03-01')).toBeNull();
      for (const edition of norm.editions)
        for (const row of Object.keys(edition.amounts)) {
          const { [row]: _row, ...amounts } = edition.amounts;
          const broken = { ...norms, [id]: { ...norm, editions: [{ ...edition, amounts }] } };
          expect(kinderopvangtoeslag.parameters(broken, '2026-03-01')).toBeNull();
        }
    }
  });
});
