/** Net and gross against published figures: the norm letter of the ministry, the SVB and the table of minimum wages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, exactly, type Inkomst, inkomstsoorten, tijdvakken } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { huishoudinkomen } from '../../src/engine/huishoudinkomen.ts';
import {
  belastingparameters,
  belastingparametersVanafAow,
  nettoPerJaar,
} from '../../src/engine/laws/inkomstenbelasting.ts';
import { omgerekend } from '../../src/engine/omrekening.ts';
import { Situation } from '../../src/engine/situation.ts';
import { rules } from '../rules-of-site.ts';

const on = '2026-03-01';
const younger = belastingparameters(rules.norms, on);
const older = belastingparametersVanafAow(rules.norms, on);
if (!younger || !older) throw new Error('the tax parameters of 2026 are missing');
const single = { aow: false, alleenstaand: true };
const euros = (cents: number) => cents / 100;
const nothing = { loon: 0, uitkering: 0, pensioen: 0 };

const inkomst = (given: Partial<Inkomst>): Inkomst => ({
  van: 'ik',
  soort: 'loon',
  bedrag: 0,
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
  ...given,
});
const of = (given: Partial<Inkomst>, persoon = single, day = on) =>
  omgerekend(rules.norms, day, [inkomst(given)], persoon);

describe('net per year from gross', () => {
  test.each([
    [16_522, 16_140],
    [19_827, 19_288],
    [26_436, 25_411],
    [29_740, 27_599],
    [33_045, 29_575],
    [33_674, 29_951],
  ])('a minimum wage of %i gross leaves %i', (gross, net) => {
    expect(euros(nettoPerJaar(younger, { ...nothing, loon: gross * 100 }, single))).toBeCloseTo(net, -0.5);
  });

  test.each([
    ['alleenstaande', 21_327, 12 * 1401.5],
    ['each of a couple', 13_848, 12 * 1001.065],
  ])('the taxable income of a year of bijstand of %s leaves the norm', (_who, gross, net) => {
    const left = euros(nettoPerJaar(younger, { ...nothing, uitkering: gross * 100 }, single));
    expect(Math.abs(left - net)).toBeLessThan(1.5);
  });

  test.each([
    ['single', { aow: true, alleenstaand: true }, 1637.57, 1558.15],
    ['partner', { aow: true, alleenstaand: false }, 1122.12, 1067.7],
  ])('AOW of a %s', (_who, persoon, gross, net) => {
    const left = nettoPerJaar(older, { ...nothing, pensioen: gross * 1200 }, persoon);
    expect(Math.abs(euros(left) / 12 - net)).toBeLessThan(0.01);
  });

  // By hand from the brackets and credits of 2026.
  test.each([
    ['a wage in the second bracket', false, { ...nothing, loon: 60_000 }, 44_093.6],
    ['a wage in the third bracket', false, { ...nothing, loon: 90_000 }, 58_312],
    [
      'a pension above which the older persons credit falls',
      true,
      { ...nothing, pensioen: 50_000 },
      39_374.8,
    ],
    ['a wage after AOW age', true, { ...nothing, loon: 40_000 }, 39_259.1],
  ])('%s', (_what, aow, jaar, net) => {
    const cents = { loon: jaar.loon * 100, uitkering: 0, pensioen: jaar.pensioen * 100 };
    const left = euros(nettoPerJaar(aow ? older : younger, cents, { aow, alleenstaand: true }));
    expect(Math.abs(left - net)).toBeLessThan(0.2);
  });

  test('never more than gross, and rises with it', () => {
    const amount = fc.nat(12_000_000);
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.nat(100_000),
        fc.boolean(),
        fc.boolean(),
        (loon, uitkering, pensioen, more, aow, alleenstaand) => {
          const parameters = aow ? older : younger;
          const net = (jaar: typeof nothing) => nettoPerJaar(parameters, jaar, { aow, alleenstaand });
          const left = net({ loon, uitkering, pensioen });
          expect(left).toBeLessThanOrEqual(loon + uitkering + pensioen + 1e-6);
          expect(net({ loon: loon + more, uitkering, pensioen })).toBeGreaterThanOrEqual(left);
          expect(net({ loon, uitkering: uitkering + more, pensioen })).toBeGreaterThanOrEqual(left);
          expect(net({ loon, uitkering, pensioen: pensioen + more })).toBeGreaterThanOrEqual(left);
        },
      ),
    );
  });
});

describe('what was given in a way that a scheme reckons with is exact', () => {
  test.each([
    ['maand', 145_000, 145_000],
    ['vier-weken', 120_000, 130_000],
    ['week', 30_000, 130_000],
    ['jaar', 1_740_000, 145_000],
  ] as const)('net per %s without holiday pay', (per, bedrag, month) => {
    expect(of({ per, bedrag }).inkomen).toEqual(exactly(month));
  });

  test.each([
    ['maand', 200_000, 2_400_000],
    ['vier-weken', 200_000, 2_600_000],
    ['week', 50_000, 2_600_000],
    ['jaar', 2_400_000, 2_400_000],
  ] as const)('gross per %s with holiday pay', (per, bedrag, year) => {
    expect(of({ per, bedrag, vorm: 'bruto', vakantiegeld: 'met' }).toetsingsinkomen).toEqual(exactly(year));
  });

  test('pension has no holiday pay', () => {
    expect(of({ soort: 'pensioen', bedrag: 50_000, vakantiegeld: 'met' }).inkomen).toEqual(exactly(50_000));
    const gross = of({ soort: 'pensioen', bedrag: 50_000, vorm: 'bruto' });
    expect(gross.toetsingsinkomen).toEqual(exactly(600_000));
  });

  test('maintenance for children is income, but no toetsingsinkomen', () => {
    expect(of({ soort: 'kinderalimentatie', bedrag: 30_000 })).toEqual({
      inkomen: exactly(30_000),
      toetsingsinkomen: exactly(0),
    });
  });

  test('of other income only the way in which it was given is known', () => {
    expect(of({ soort: 'anders', bedrag: 30_000 })).toEqual({
      inkomen: exactly(30_000),
      toetsingsinkomen: null,
    });
    expect(of({ soort: 'anders', bedrag: 2_000_000, per: 'jaar', vorm: 'bruto' })).toEqual({
      inkomen: null,
      toetsingsinkomen: exactly(2_000_000),
    });
  });

  test('no income at all is nothing', () => {
    expect(omgerekend(rules.norms, on, [], single)).toEqual({
      inkomen: exactly(0),
      toetsingsinkomen: exactly(0),
    });
  });

  test('without the tax of the year nothing is estimated', () => {
    const later = of({ bedrag: 145_000 }, single, '2027-02-01');
    expect(later).toEqual({ inkomen: exactly(145_000), toetsingsinkomen: null });
  });
});

describe('an estimate holds what was published', () => {
  test.each([
    ['alleenstaande', { aow: false, alleenstaand: true }, 133_143, 21_327],
    ['each of a couple', { aow: false, alleenstaand: false }, 95_101, 13_848],
  ])('bijstand of %s', (_who, persoon, bedrag, year) => {
    const { toetsingsinkomen } = of({ soort: 'uitkering', bedrag }, persoon);
    expect(toetsingsinkomen?.min).toBeLessThanOrEqual(year * 100);
    expect(toetsingsinkomen?.max).toBeGreaterThanOrEqual(year * 100);
    expect((toetsingsinkomen?.max ?? 0) - (toetsingsinkomen?.min ?? 0)).toBeLessThan(150_000);
  });

  test.each([
    [1248, 16_522],
    [1976, 26_436],
    [2178, 29_740],
    [2343, 33_045],
  ])('a minimum wage of %i net per month', (net, year) => {
    const { toetsingsinkomen } = of({ bedrag: net * 100 });
    expect(toetsingsinkomen?.min).toBeLessThanOrEqual(year * 100);
    expect(toetsingsinkomen?.max).toBeGreaterThanOrEqual(year * 100);
    const { inkomen } = of({ bedrag: year * 100, per: 'jaar', vorm: 'bruto', vakantiegeld: 'met' });
    expect(inkomen?.min).toBeLessThanOrEqual(net * 100);
    expect(inkomen?.max).toBeGreaterThanOrEqual(net * 100);
  });

  test('AOW of 2026, of which the holiday pay is 12 times 106.55', () => {
    const persoon = { aow: true, alleenstaand: true };
    const { toetsingsinkomen } = of({ soort: 'aow', bedrag: 155_815 }, persoon);
    const year = 12 * (1637.57 + 106.55) * 100;
    expect(toetsingsinkomen?.min).toBeLessThanOrEqual(year);
    expect(toetsingsinkomen?.max).toBeGreaterThanOrEqual(year);
  });

  test.each([
    ['net per year with holiday pay', { bedrag: 1_614_000, per: 'jaar', vakantiegeld: 'met' }],
    ['gross per month without holiday pay', { bedrag: 127_487, vorm: 'bruto' }],
  ] as const)('a wage of 20 hours, %s', (_how, given) => {
    const { inkomen, toetsingsinkomen } = of(given);
    for (const [range, published] of [
      [inkomen, 124_800],
      [toetsingsinkomen, 1_652_200],
    ] as const) {
      expect(range?.min).toBeGreaterThan(published * 0.97);
      expect(range?.min).toBeLessThan(published);
      expect(range?.max).toBeGreaterThan(published);
      expect(range?.max).toBeLessThan(published * 1.03);
    }
  });

  test('a gross wage beside a net pension is taxed together', () => {
    const loon = 1_652_200;
    const pensioen = 600_000;
    const net = (jaar: typeof nothing) => nettoPerJaar(younger, jaar, single);
    const left = net({ ...nothing, loon, pensioen }) - net({ ...nothing, loon });
    const both = [
      inkomst({ bedrag: loon, per: 'jaar', vorm: 'bruto', vakantiegeld: 'met' }),
      inkomst({ soort: 'pensioen', bedrag: Math.round(left), per: 'jaar' }),
    ];
    const { toetsingsinkomen } = omgerekend(rules.norms, on, both, single);
    expect(toetsingsinkomen?.min).toBeCloseTo((loon + pensioen) * 0.98, -3);
    expect(toetsingsinkomen?.max).toBeCloseTo((loon + pensioen) * 1.02, -3);
  });

  test('there and back again, for every kind, period and form', () => {
    const anyKind = fc.constantFrom(...inkomstsoorten.slice(0, 4));
    fc.assert(
      fc.property(
        anyKind,
        fc.constantFrom(...tijdvakken),
        fc.integer({ min: 60_000, max: 400_000 }),
        fc.boolean(),
        (soort, per, bedrag, aow) => {
          const persoon = { aow, alleenstaand: true };
          const year = of({ soort, bedrag }, persoon).toetsingsinkomen;
          if (!year) throw new Error('no estimate');
          const middle = Math.round((year.min + year.max) / 2);
          const times = { week: 52, 'vier-weken': 13, maand: 12, jaar: 1 }[per];
          const given = {
            soort,
            per,
            bedrag: Math.round(middle / times),
            vorm: 'bruto',
            vakantiegeld: 'met',
          } as const;
          const back = of(given, persoon).inkomen;
          expect(back?.min).toBeLessThanOrEqual(bedrag);
          expect(back?.max).toBeGreaterThanOrEqual(bedrag);
        },
      ),
    );
  });
});

describe('the incomes of a household', () => {
  const situation = (answers: Answers) => new Situation(rules, answers, on);
  const pay = (given: Partial<Inkomst>) => [inkomst({ bedrag: 100_000, ...given })];

  test('a partner counts only where there can be one', () => {
    const inkomsten = [inkomst({ bedrag: 100_000 }), inkomst({ van: 'partner', bedrag: 50_000 })];
    const income = (partner: string) =>
      huishoudinkomen(situation({ leeftijd: exactly(40), partner, inkomsten })).inkomen;
    expect(income('ja')).toEqual(exactly(150_000));
    expect(income('nee')).toEqual(exactly(100_000));
    expect(income('weet-niet')).toEqual({ min: 100_000, max: 150_000 });
  });

  test('who does not know whether somebody is a partner is refused nothing for the income of both', () => {
    const inkomsten = [inkomst({ bedrag: 130_000 }), inkomst({ van: 'partner', bedrag: 250_000 })];
    const verdicts = (partner: string) =>
      check(
        rules,
        {
          woonplaats: 'zoetermeer',
          leeftijd: exactly(40),
          partner,
          'leeftijd-partner': exactly(40),
          samenwonen: ['getrouwd'],
          kinderen: [],
          medebewoners: exactly(0),
          studiefinanciering: 'nee',
          vermogen: exactly(0),
          inkomsten,
        },
        on,
      ).outcomes.flatMap(({ scheme, verdict }) =>
        ['zoetermeerpas', 'zorgtoeslag', 'bijstand', 'gemeentepolis'].includes(scheme) ? [verdict] : [],
      );
    expect(new Set(verdicts('ja'))).toEqual(new Set(['waarschijnlijk-niet']));
    expect(new Set(verdicts('weet-niet'))).toEqual(new Set(['misschien']));
  });

  test('an unknown age holds both sides of AOW age', () => {
    const of = (answers: Answers) =>
      huishoudinkomen(situation({ partner: 'nee', inkomsten: pay({ soort: 'pensioen' }), ...answers }))
        .toetsingsinkomen;
    const unknown = of({});
    for (const leeftijd of [40, 70]) {
      const known = of({ leeftijd: exactly(leeftijd) });
      expect(unknown?.min).toBeLessThanOrEqual(known?.min ?? 0);
      expect(unknown?.max).toBeGreaterThanOrEqual(known?.max ?? 0);
    }
  });

  test('an age below or from AOW age leaves one of them', () => {
    const of = (leeftijd: number) =>
      huishoudinkomen(
        situation({ partner: 'nee', inkomsten: pay({ soort: 'pensioen' }), leeftijd: exactly(leeftijd) }),
      ).toetsingsinkomen;
    expect(of(66)).toEqual(of(30));
    expect(of(67)).toEqual(of(80));
    expect(of(67)?.max).toBeLessThan(of(66)?.min ?? 0);
  });

  test('a partner is taxed by an own age, and lowers the credit of a pensioner alone', () => {
    const pension = [inkomst({ soort: 'pensioen', bedrag: 220_000, van: 'partner' })];
    const of = (leeftijdPartner: number) =>
      huishoudinkomen(
        situation({
          leeftijd: exactly(70),
          partner: 'ja',
          'leeftijd-partner': exactly(leeftijdPartner),
          inkomsten: pension,
        }),
      );
    expect(of(70)['toetsingsinkomen-partner']?.max).toBeLessThan(
      of(60)['toetsingsinkomen-partner']?.min ?? 0,
    );
    expect(of(70).toetsingsinkomen).toEqual(of(70)['toetsingsinkomen-partner']);
    const alone = huishoudinkomen(
      situation({
        leeftijd: exactly(70),
        partner: 'nee',
        inkomsten: [inkomst({ soort: 'pensioen', bedrag: 220_000 })],
      }),
    ).toetsingsinkomen;
    expect(alone?.max).toBeLessThan(of(70).toetsingsinkomen?.max ?? 0);
  });

  test('of a year is not twelve times a month where the year was not like that', () => {
    const of = (answers: Answers) =>
      huishoudinkomen(situation({ leeftijd: exactly(40), partner: 'nee', ...answers }));
    const loon = [inkomst({ bedrag: 200_000 })];
    const jaar = [inkomst({ bedrag: 3_000_000, per: 'jaar', vorm: 'bruto', vakantiegeld: 'met' })];
    expect(of({ inkomsten: loon, 'inkomen-hele-jaar': 'ja' })).toEqual(of({ inkomsten: loon }));
    for (const answer of ['nee', 'weet-niet']) {
      const changed = of({ inkomsten: loon, 'inkomen-hele-jaar': answer });
      expect(changed).toMatchObject({ inkomen: exactly(200_000), toetsingsinkomen: null });
      expect(of({ inkomsten: jaar, 'inkomen-hele-jaar': answer }).toetsingsinkomen).toEqual(
        exactly(3_000_000),
      );
      expect(of({ inkomsten: [], 'inkomen-hele-jaar': answer }).toetsingsinkomen).toBeNull();
      const atMost = { inkomsten: 'weet-niet', inkomen: exactly(100_000) } as const;
      expect(of(atMost).toetsingsinkomen?.max).toBeGreaterThan(1_200_000);
      expect(of({ ...atMost, 'inkomen-hele-jaar': answer }).toetsingsinkomen).toBeNull();
    }
  });

  test('of a couple with one benefit holds that of half a benefit for each, as bijstand is taxed', () => {
    const of = (inkomsten: Inkomst[], partner = 'ja') =>
      huishoudinkomen(
        situation({ leeftijd: exactly(40), partner, 'leeftijd-partner': exactly(40), inkomsten }),
      );
    const uitkering = (van: Inkomst['van'], bedrag: number) => inkomst({ van, soort: 'uitkering', bedrag });
    const one = of([uitkering('ik', 192_640)]);
    const both = of([uitkering('ik', 96_320), uitkering('partner', 96_320)]);
    expect(one.inkomen).toEqual(exactly(192_640));
    expect(one.toetsingsinkomen?.min).toBe(both.toetsingsinkomen?.min);
    expect(one.toetsingsinkomen?.max).toBeGreaterThan(both.toetsingsinkomen?.max ?? 0);
    expect(one['toetsingsinkomen-partner']).toEqual({ min: 0, max: both['toetsingsinkomen-partner']?.max });
    expect(of([uitkering('partner', 192_640)]).toetsingsinkomen).toEqual(one.toetsingsinkomen);
    // Two benefits are of each, and of somebody alone there is nobody to share with.
    expect(both.toetsingsinkomen?.max).toBeLessThan(one.toetsingsinkomen?.max ?? 0);
    const alone = of([uitkering('ik', 100_000)], 'nee').toetsingsinkomen;
    expect((alone?.max ?? 0) / (alone?.min ?? 1)).toBeLessThan(1.2);
    const bruto = { ...uitkering('ik', 2_000_000), per: 'jaar', vorm: 'bruto', vakantiegeld: 'met' } as const;
    expect(of([bruto]).toetsingsinkomen).toEqual(exactly(2_000_000));
  });

  test('where one of two incomes cannot be told, the household is not', () => {
    const inkomsten = [
      inkomst({ bedrag: 100_000 }),
      inkomst({ van: 'partner', soort: 'anders', bedrag: 50_000 }),
    ];
    expect(huishoudinkomen(situation({ leeftijd: exactly(40), partner: 'ja', inkomsten }))).toEqual({
      inkomen: exactly(150_000),
      toetsingsinkomen: null,
      'toetsingsinkomen-partner': null,
      eigenToetsingsinkomen: { min: 1_288_766, max: 1_341_369 },
    });
  });

  test('an own answer goes before the estimate', () => {
    const own = situation({ inkomsten: pay({}), toetsingsinkomen: exactly(3_000_000) });
    expect(own.range('toetsingsinkomen')).toEqual(exactly(3_000_000));
  });

  const household: Answers = {
    woonplaats: 'zoetermeer',
    leeftijd: exactly(40),
    partner: 'nee',
    kinderen: [],
    medebewoners: exactly(0),
    zorgverzekering: 'ja',
    vermogen: exactly(0),
  };
  const zorgtoeslag = (inkomsten: Inkomst[]) => {
    const outcome = check(rules, { ...household, inkomsten }, on).outcomes.find(
      ({ scheme }) => scheme === 'zorgtoeslag',
    );
    if (!outcome) throw new Error('no zorgtoeslag');
    return outcome;
  };

  test('an estimate settles a scheme where every income inside it does', () => {
    expect(zorgtoeslag(pay({ bedrag: 150_000 }))).toMatchObject({
      verdict: 'waarschijnlijk-wel',
      missing: [],
    });
    expect(zorgtoeslag(pay({ bedrag: 350_000 }))).toMatchObject({
      verdict: 'waarschijnlijk-niet',
      missing: [],
    });
  });

  test('near the limit the yearly figure is asked', () => {
    const near = zorgtoeslag(pay({ bedrag: 270_000 }));
    expect(near.verdict).toBe('misschien');
    expect(near.missing).toEqual(['toetsingsinkomen']);
    expect(near.conditions.find(({ id }) => id === 'laag-toetsingsinkomen')?.reason).toBe('niet-gevraagd');
  });

  test('an estimate gives an amount as a range', () => {
    const { amount } = zorgtoeslag(pay({ bedrag: 235_000 }));
    expect(amount?.min).toBeLessThan(amount?.max ?? 0);
  });
});

describe('who knows only what comes in together', () => {
  const together = (inkomen: Answers['inkomen'], more: Answers = {}): Answers => ({
    leeftijd: exactly(40),
    inkomsten: 'weet-niet',
    inkomen,
    ...more,
  });
  const yearOf = (answers: Answers) => new Situation(rules, answers, on).known('toetsingsinkomen');

  test('has no more in a year before tax than any income of that much, whoever has it', () => {
    const kind = fc.constantFrom('loon', 'uitkering', 'pensioen') as fc.Arbitrary<Inkomst['soort']>;
    const household = fc.record({
      leeftijd: fc.constantFrom(exactly(30), exactly(70)),
      partner: fc.constantFrom('ja', 'nee'),
      'leeftijd-partner': fc.constantFrom(exactly(30), exactly(70)),
    });
    fc.assert(
      fc.property(
        household,
        kind,
        kind,
        fc.integer({ min: 0, max: 400_000 }),
        fc.integer({ min: 0, max: 100 }),
        (people, own, other, net, share) => {
          const mine = people.partner === 'ja' ? Math.round((net * share) / 100) : net;
          const pay = (van: Inkomst['van'], soort: Inkomst['soort'], bedrag: number) =>
            inkomst({ van, soort, bedrag });
          const apart = yearOf({
            ...people,
            inkomsten: [pay('ik', own, mine), pay('partner', other, net - mine)],
          });
          const known = yearOf(together({ min: 0, max: net }, people));
          expect(known?.min).toBe(0);
          // The income of each is rounded to the cent by itself.
          expect((known?.max ?? 0) + 2).toBeGreaterThanOrEqual(apart?.max ?? Number.POSITIVE_INFINITY);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is not asked for a year that no limit lies under', () => {
    const tenant = together(
      { min: 0, max: 134_848 },
      { partner: 'nee', zorgverzekering: 'ja', vermogen: exactly(0) },
    );
    const zorgtoeslag = check(rules, tenant, on).outcomes.find(({ scheme }) => scheme === 'zorgtoeslag');
    expect(zorgtoeslag).toMatchObject({
      verdict: 'waarschijnlijk-wel',
      missing: [],
      amount: { min: 12_900 },
    });
  });

  test('and where the incomes were not asked, nothing follows of a year', () => {
    expect(yearOf({ leeftijd: exactly(40), inkomen: exactly(100_000) })).toBeNull();
    expect(yearOf({ leeftijd: exactly(40), inkomsten: 'weet-niet' })).toBeNull();
    expect(yearOf(together('weet-niet'))).toBeNull();
  });
});
