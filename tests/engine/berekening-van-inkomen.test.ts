/** The sum of an income, from net per month to gross per year and back, by hand with the brackets and credits of 2026. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, exactly, type Inkomst } from '../../src/engine/answers.ts';
import type { Berekend, Stap } from '../../src/engine/berekening.ts';
import { berekeningVanInkomen } from '../../src/engine/berekening-van-inkomen.ts';
import { huishoudinkomen } from '../../src/engine/huishoudinkomen.ts';
import type { Day } from '../../src/engine/ruleset.ts';
import { Situation } from '../../src/engine/situation.ts';
import { someAnswers } from '../drawn-answers.ts';
import { rules } from '../rules-of-site.ts';

const spring = '2026-03-01';
const alone: Answers = { leeftijd: exactly(40), partner: 'nee' };
const couple: Answers = { ...alone, partner: 'ja', 'leeftijd-partner': exactly(40) };

const inkomst = (given: Partial<Inkomst>): Inkomst => ({
  van: 'ik',
  soort: 'loon',
  bedrag: 0,
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
  ...given,
});
const sumOf = (given: readonly Partial<Inkomst>[], answers: Answers = alone, on: Day = spring) =>
  berekeningVanInkomen(new Situation(rules, { ...answers, inkomsten: given.map(inkomst) }, on));

const described: Record<string, Omit<Stap, 'id'>> = {
  'netto-per-maand': { per: 'maand', feit: 'inkomsten', isNamed: true },
  'netto-opgegeven': { per: 'jaar', feit: 'inkomsten' },
  'belasting-en-premies-erbij': { per: 'jaar', tabel: 'inkomstenbelasting' },
  'bruto-opgegeven': { per: 'jaar', feit: 'inkomsten' },
  'vakantiegeld-erbij': { per: 'jaar', tabel: 'vakantiegeld' },
  'vakantiegeld-aow-erbij': { per: 'jaar', tabel: 'vakantiegeld-aow' },
  'vakantiegeld-eraf': { per: 'jaar', tabel: 'vakantiegeld' },
  'vakantiegeld-aow-eraf': { per: 'jaar', tabel: 'vakantiegeld-aow' },
  'belasting-en-premies-eraf': { per: 'jaar', tabel: 'inkomstenbelasting' },
  marge: { per: null, isShare: true, tabel: 'omrekenmarge', isNamed: true },
  'overig-bruto': { per: 'jaar', feit: 'inkomsten' },
  kinderalimentatie: { per: 'maand', feit: 'inkomsten' },
  'overig-netto': { per: 'maand', feit: 'inkomsten' },
  toetsingsinkomen: { per: 'jaar' },
  inkomen: { per: 'maand' },
};

/** Steps that came to these amounts in euro, or shares in percent. */
const steps = (amounts: Record<string, number | [number, number]>): Berekend[] =>
  Object.entries(amounts).map(([id, amount]) => {
    const { per, ...more } = described[id] ?? { per: null };
    const [min, max] = Array.isArray(amount) ? amount : [amount, amount];
    const unit = more.isShare ? 1_000 : 100;
    const cents = (euro: number) => Math.round(euro * unit);
    return { id, per, ...more, range: { min: cents(min), max: cents(max) }, missing: [] };
  });
const around = (low: number, high = low): [number, number] => [0.98 * low, 1.02 * high];

describe('from net to a toetsingsinkomen', () => {
  // Of a wage up to 25,845 is left: all of it, less 35.75%, with 3,115 and 995.97 + 31.009% above 11,965 off the tax.
  // That is 0.95259 of it and 400.74, so that 18,000 is left of 18,475.17.
  test('a wage of 1,500 a month', () => {
    const gross = (18_000 - 3_115 - 0.08324 * 11_965 + 0.31009 * 11_965) / (1 - 0.3575 + 0.31009);
    expect(gross).toBeCloseTo(18_475.17, 2);
    expect(sumOf([{ bedrag: 150_000 }])).toEqual([
      {
        van: 'ik',
        toetsingsinkomen: steps({
          'netto-per-maand': 1_500,
          'netto-opgegeven': 18_000,
          'belasting-en-premies-erbij': gross - 18_000,
          'vakantiegeld-erbij': 0.08 * gross,
          marge: 2,
          toetsingsinkomen: around(1.08 * gross),
        }),
        inkomen: steps({ 'netto-opgegeven': 18_000, inkomen: 1_500 }),
      },
    ]);
  });

  // A benefit has no arbeidskorting: 15,977.16 is 64.25% of it and 3,115. Its holiday pay is 5.263% to 8%.
  test('bijstand of 1,331.43 a month', () => {
    const gross = (12 * 1_331.43 - 3_115) / 0.6425;
    expect(sumOf([{ soort: 'uitkering', bedrag: 133_143 }])[0]?.toetsingsinkomen).toEqual(
      steps({
        'netto-per-maand': 1_331.43,
        'netto-opgegeven': 15_977.16,
        'belasting-en-premies-erbij': gross - 15_977.16,
        'vakantiegeld-erbij': [0.05263 * gross, 0.08 * gross],
        marge: 2,
        toetsingsinkomen: around(1.05263 * gross, 1.08 * gross),
      }),
    );
  });

  // The credits of AOW age are more than the tax: only the premium for care of 4.85% is withheld. Holiday pay is 6.3% to 6.8%.
  test('AOW of 1,558.15 a month', () => {
    const gross = (12 * 1_558.15) / 0.9515;
    expect(sumOf([{ soort: 'aow', bedrag: 155_815 }], { ...alone, leeftijd: exactly(70) })).toEqual([
      {
        van: 'ik',
        toetsingsinkomen: steps({
          'netto-per-maand': 1_558.15,
          'netto-opgegeven': 18_697.8,
          'belasting-en-premies-erbij': gross - 18_697.8,
          'vakantiegeld-aow-erbij': [0.063 * gross, 0.068 * gross],
          marge: 2,
          toetsingsinkomen: around(1.063 * gross, 1.068 * gross),
        }),
        inkomen: steps({ 'netto-opgegeven': 18_697.8, inkomen: 1_558.15 }),
      },
    ]);
  });
});

describe('from gross to net per month', () => {
  // 27,000 with holiday pay is 25,000 without, of which 0.95259 and 400.74 is left.
  test('a wage of 27,000 a year', () => {
    const left = (1 - 0.3575 + 0.31009) * 25_000 + 3_115 + (0.08324 - 0.31009) * 11_965;
    expect(sumOf([{ bedrag: 2_700_000, per: 'jaar', vorm: 'bruto', vakantiegeld: 'met' }])).toEqual([
      {
        van: 'ik',
        toetsingsinkomen: steps({ 'bruto-opgegeven': 27_000, toetsingsinkomen: 27_000 }),
        inkomen: steps({
          'bruto-opgegeven': 27_000,
          'vakantiegeld-eraf': 2_000,
          'belasting-en-premies-eraf': 25_000 - left,
          marge: 2,
          inkomen: around(left / 12),
        }),
      },
    ]);
  });

  // 20,000 with 6.3% to 6.8% in it is 18,726.59 to 18,814.68 without, of which 4.85% goes off; a pension has no holiday pay.
  test('AOW with holiday pay beside a pension', () => {
    const given = [
      { soort: 'aow', bedrag: 2_000_000, per: 'jaar', vorm: 'bruto', vakantiegeld: 'met' },
      { soort: 'pensioen', bedrag: 10_000, vorm: 'bruto' },
    ] as const;
    const without = [20_000 / 1.068, 20_000 / 1.063].map((aow) => aow + 1_200) as [number, number];
    expect(sumOf(given, { ...alone, leeftijd: exactly(70) })[0]?.inkomen).toEqual(
      steps({
        'bruto-opgegeven': 21_200,
        'vakantiegeld-aow-eraf': [21_200 - without[1], 21_200 - without[0]],
        'belasting-en-premies-eraf': [0.0485 * without[0], 0.0485 * without[1]],
        marge: 2,
        inkomen: around((0.9515 * without[0]) / 12, (0.9515 * without[1]) / 12),
      }),
    );
  });
});

describe('what is no wage, benefit or pension', () => {
  test('is added as it was given, where the way in which it was given is asked', () => {
    const alimentatie = { soort: 'kinderalimentatie', bedrag: 30_000 } as const;
    const other = { soort: 'anders', bedrag: 10_000 } as const;
    const [net] = sumOf([{ bedrag: 100_000 }, alimentatie, other]);
    expect(net?.toetsingsinkomen).toEqual([]);
    expect(net?.inkomen).toEqual(
      steps({ 'netto-opgegeven': 12_000, kinderalimentatie: 300, 'overig-netto': 100, inkomen: 1_400 }),
    );
    const [gross] = sumOf([{ ...other, vorm: 'bruto' }, alimentatie]);
    expect(gross?.toetsingsinkomen).toEqual(steps({ 'overig-bruto': 1_200, toetsingsinkomen: 1_200 }));
    expect(gross?.inkomen).toEqual([]);
  });

  test('of no income there is the last step alone', () => {
    expect(sumOf([])).toEqual([
      { van: 'ik', toetsingsinkomen: steps({ toetsingsinkomen: 0 }), inkomen: steps({ inkomen: 0 }) },
    ]);
  });
});

describe('what cannot be told', () => {
  test('without incomes there is no sum', () => {
    for (const answers of [alone, { ...alone, inkomsten: 'weet-niet', inkomen: exactly(100_000) } as Answers])
      expect(berekeningVanInkomen(new Situation(rules, answers, spring))).toEqual([]);
  });

  test('a month tells no year that was not like it, and without the tax of the year nothing is estimated', () => {
    const [changed] = sumOf([{ bedrag: 150_000 }], { ...alone, 'inkomen-hele-jaar': 'nee' });
    expect([changed?.toetsingsinkomen, changed?.inkomen.length]).toEqual([[], 2]);
    const [later] = sumOf([{ bedrag: 150_000 }], alone, '2027-03-01');
    expect([later?.toetsingsinkomen, later?.inkomen.length]).toEqual([[], 2]);
  });
});

describe('of a household', () => {
  test('a partner has a sum apart, and who may be no partner too', () => {
    const given = [{ bedrag: 150_000 }, { van: 'partner', soort: 'pensioen', bedrag: 50_000 }] as const;
    for (const partner of ['ja', 'weet-niet'])
      expect(sumOf(given, { ...couple, partner }).map(({ van }) => van)).toEqual(['ik', 'partner']);
    expect(sumOf(given).map(({ van }) => van)).toEqual(['ik']);
  });

  // Bijstand of a couple is taxed as half for each (Participatiewet art. 45 lid 4), which an income alone does not tell.
  test('a benefit of one of two is that of one, or half for each', () => {
    const [own, other] = sumOf([{ soort: 'uitkering', bedrag: 190_202 }], couple);
    const range = (sum: typeof own, id: string) =>
      sum?.toetsingsinkomen.find((each) => each.id === id)?.range;
    expect(range(own, 'netto-opgegeven')).toEqual({ min: 6 * 190_202, max: 12 * 190_202 });
    expect(range(other, 'netto-opgegeven')).toEqual(exactly(6 * 190_202));
    expect(own?.inkomen.at(-1)?.range).toEqual(exactly(190_202));
    expect(other?.inkomen.at(-1)?.range).toEqual(exactly(0));
  });

  test('each last step is the income that the facts reckon with', () => {
    fc.assert(
      fc.property(someAnswers(1), (answers) => {
        const situation = new Situation(rules, answers, spring);
        const facts = huishoudinkomen(situation);
        const sums = berekeningVanInkomen(situation);
        fc.pre(sums.length > 0);
        const last = (steps: readonly Berekend[] | undefined) => steps?.at(-1)?.range ?? null;
        const [own, other] = sums;
        expect(last(own?.toetsingsinkomen)).toEqual(facts.eigenToetsingsinkomen);
        expect(last(other?.toetsingsinkomen)).toEqual(facts['toetsingsinkomen-partner']);
        const [mine, theirs] = [last(own?.inkomen), last(other?.inkomen)];
        const all = other ? mine && theirs && mine.max + theirs.max : mine?.max;
        expect(facts.inkomen?.max ?? null).toBe(all ?? null);
        for (const { toetsingsinkomen, inkomen } of sums)
          for (const each of [...toetsingsinkomen, ...inkomen]) expect(each.missing).toEqual([]);
      }),
      { numRuns: 200, seed: 20_261_128 },
    );
  });
});
