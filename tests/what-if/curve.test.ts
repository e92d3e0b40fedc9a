/** Income and support at another wage, against the command line: the same situations through reken. */
import { beforeAll, describe, expect, test } from 'vitest';
import { exactly } from '../../src/engine/answers.ts';
import { huishoudinkomen } from '../../src/engine/huishoudinkomen.ts';
import { Situation } from '../../src/engine/situation.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import {
  answersAt,
  type Curve,
  curve,
  dayWithAmounts,
  type Household,
  hundred,
} from '../../src/what-if/curve.ts';
import { reken } from '../reken.ts';
import { rules } from '../rules-of-site.ts';

const on = '2026-11-22';
const highest = 4000_00;
const wages = [0, 650, 1200, 1349, 1618, 1900, 2345, 2700, 3210, 4000];

const alone = {
  woonplaats: 'zoetermeer',
  leeftijd: 35,
  partner: 'nee',
  kinderen: [],
  medebewoners: 0,
  woning: 'huur',
  rekenhuur: 650,
  opvang: 'nee',
  studiefinanciering: 'nee',
  vermogen: 0,
  zorgverzekering: 'ja',
  'premie-via-cak': 'nee',
  'jaren-laag-inkomen': 4,
  'inkomenstoeslag-gekregen': 'nee',
  'hoge-schulden': 'nee',
  autowaarde: 0,
  aanslag: 'open',
  waterschap: 'rijnland',
};
const partnersWage = {
  van: 'partner',
  soort: 'loon',
  bedrag: 1200,
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
};
const situations: Record<string, Record<string, unknown>> = {
  'a parent with children of 4 and 8': { ...alone, kinderen: [4, 8] },
  'somebody of 27 who shares a home and cares for somebody': {
    ...alone,
    leeftijd: 27,
    medebewoners: 1,
    rekenhuur: 480.5,
    mantelzorg: 'ja',
  },
  'a couple of which the other earns 1200': {
    ...alone,
    partner: 'ja',
    'leeftijd-partner': 41,
    'werk-partner': 'loondienst',
    kinderen: [2, 12, 16],
    rekenhuur: 812,
    inkomsten: [partnersWage],
  },
};

const householdOf = (situation: Record<string, unknown>): Household => {
  const { answers, problems } = readSituation(situation, rules);
  expect(problems).toEqual([]);
  return { rules, answers, on };
};

interface Outcome {
  regeling: string;
  uitkomst: string;
  bedrag: { min: number; max: number; per: 'maand' | 'kwartaal' | 'jaar' } | null;
}

/** What the command line says of these situations. */
function outcomesOf(given: Record<string, unknown>[]): Map<string, Outcome>[] {
  const results = reken(given.map((situation) => ({ peildatum: on, ...situation })));
  return (results as { uitkomsten: Outcome[] }[]).map(
    ({ uitkomsten }) => new Map(uitkomsten.map((outcome) => [outcome.regeling, outcome])),
  );
}

const months = { maand: 1, kwartaal: 3, jaar: 12 };
const isMoney = (id: string): boolean =>
  ['gift', 'voorschot'].includes(rules.schemes.find((scheme) => scheme.id === id)?.sort ?? '');

/** Cents per month that a scheme brings, from what the command line says. */
function perMonth({ regeling, uitkomst, bedrag }: Outcome): number {
  if (uitkomst !== 'waarschijnlijk-wel' || bedrag === null || !isMoney(regeling)) return 0;
  expect(bedrag.min).toBe(bedrag.max);
  return Math.round((bedrag.min * 100) / months[bedrag.per]);
}

/** The wage as the visitor knows it, beside the incomes that stay. */
function withWage(situation: Record<string, unknown>, wage: number): Record<string, unknown> {
  const others = (situation.inkomsten ?? []) as object[];
  const own = { ...partnersWage, van: 'ik', bedrag: wage };
  return { ...situation, werk: wage > 0 ? 'loondienst' : 'geen', inkomsten: [own, ...others] };
}

/** The wage as the page reckons with it: the exact middle of the estimate. */
function withExactIncome(situation: Record<string, unknown>, wage: number): Record<string, unknown> {
  const answers = answersAt(householdOf(situation), wage * 100);
  const { inkomsten: _, ...rest } = withWage(situation, wage);
  const exact = ['inkomen', 'toetsingsinkomen', 'toetsingsinkomen-partner'].flatMap((fact) => {
    const range = answers[fact] as { min: number; max: number } | undefined;
    if (range === undefined) return [];
    expect(range.min).toBe(range.max);
    return [[fact, range.min / 100]];
  });
  return { ...rest, ...Object.fromEntries(exact) };
}

describe.each(Object.entries(situations))('%s', (_, situation) => {
  let found: Curve;
  beforeAll(() => {
    const drawn = curve(householdOf(situation), highest);
    if (drawn === null) throw new Error('no curve');
    found = drawn;
  });

  test('has at ten wages what reken says, scheme by scheme and together', () => {
    const said = outcomesOf(wages.map((wage) => withExactIncome(situation, wage)));
    for (const [place, wage] of wages.entries()) {
      const point = found.at(wage * 100);
      const outcomes = [...(said[place]?.values() ?? [])];
      expect(outcomes.length).toBe(rules.schemes.length);
      const amounts = Object.fromEntries(outcomes.map((outcome) => [outcome.regeling, perMonth(outcome)]));
      expect(Object.fromEntries([...point.places].map(([id, { amount }]) => [id, amount]))).toEqual(amounts);
      expect(point.support).toBe(Object.values(amounts).reduce((sum, amount) => sum + amount, 0));
    }
  });

  test('stays within what reken says of the wage itself', () => {
    const said = outcomesOf(wages.map((wage) => withWage(situation, wage)));
    for (const [place, wage] of wages.entries()) {
      for (const [id, { outcome }] of found.at(wage * 100).places) {
        const range = said[place]?.get(id)?.bedrag;
        if (!range || !outcome.amount) continue;
        expect(outcome.amount.min, `${id} at ${wage}`).toBeGreaterThanOrEqual(Math.round(range.min * 100));
        expect(outcome.amount.max, `${id} at ${wage}`).toBeLessThanOrEqual(Math.round(range.max * 100));
      }
    }
  });

  test('has together the income of the household and the support', () => {
    const others = (situation.inkomsten as { bedrag: number }[] | undefined)?.[0]?.bedrag ?? 0;
    for (const point of [...found.points, ...wages.map((wage) => found.at(wage * 100))]) {
      expect(point.income).toBe(point.wage + others * 100);
      expect(point.total).toBe(point.income + point.support);
    }
    expect(found.points.map(({ wage }) => wage)).toEqual(
      Array.from({ length: 81 }, (_, step) => step * 5000),
    );
  });

  test('has each end exact to a euro', () => {
    const isThere = (outcome: Outcome | undefined): string =>
      outcome?.bedrag?.max === 0 ? 'waarschijnlijk-niet' : (outcome?.uitkomst ?? '');
    expect(found.changes.length).toBeGreaterThan(4);
    const around = found.changes.flatMap(({ at }) => [at - 100, at, at + 100].map((cents) => cents / 100));
    const said = outcomesOf(around.map((wage) => withExactIncome(situation, Math.max(wage, 0))));
    for (const [place, { scheme }] of found.changes.entries()) {
      const [before, last, past] = said
        .slice(place * 3, place * 3 + 3)
        .map((all) => isThere(all.get(scheme)));
      expect(last, scheme).not.toBe(past);
      if ((found.changes[place]?.at ?? 0) > 0) expect(before, scheme).toBe(last);
    }
    // Between the ends nothing changes: at every step a scheme stands as the last change left it.
    for (const [place, { scheme, from }] of found.changes.entries()) {
      const earlier = found.changes.slice(0, place).findLast((change) => change.scheme === scheme);
      expect(from).toBe(earlier?.to ?? found.points[0]?.places.get(scheme)?.standing);
    }
    for (const point of found.points)
      for (const [id, { standing }] of point.places) {
        const passed = found.changes.filter(({ scheme, at }) => scheme === id && at < point.wage);
        expect(standing, `${id} at ${point.wage}`).toBe(
          passed.at(-1)?.to ?? found.points[0]?.places.get(id)?.standing,
        );
      }
  });
});

/** Wages in euro at which a scheme stands differently, with what is lost there. */
function ends(situation: Record<string, unknown>): Record<string, [number, string, number][]> {
  const found: Record<string, [number, string, number][]> = {};
  for (const { scheme, at, to, lost } of curve(householdOf(situation), highest)?.changes ?? []) {
    found[scheme] ??= [];
    found[scheme].push([at / 100, to, lost / 100]);
  }
  return found;
}

describe('the wage at which a scheme ends', () => {
  // Participatiewet, 1 July 2026, without holiday pay: 95% of 1,419.46 is 1,348.49, of 2,027.79 is 1,926.40.
  test('of a parent is that of the norm and of its percentages', () => {
    const found = ends({ ...alone, kinderen: [4, 8] });
    expect(found.bijstand).toEqual([[1348, 'niet', 0.49]]);
    // Half the net costs of the home are not asked here; with 7% holiday pay 1,419.46 is 1,326.60, and the norm itself is higher.
    expect(found['kwijtschelding-gemeente']?.map(([, to]) => to)).toEqual(['open', 'niet']);
    // A person decides about it, up to the norm.
    expect(found['individuele-inkomenstoeslag']).toEqual([[1348, 'niet', 0]]);
    // 120% is 1,618.19 and 130% is 1,753.04.
    expect(found.zoetermeerpas).toEqual([[1618, 'niet', 0]]);
    expect(found.gemeentepolis).toEqual([[1618, 'niet', 0]]);
    expect(found.leergeld).toEqual([
      [1618, 'open', 0],
      [1753, 'niet', 0],
    ]);
    expect(found.kinderbijslag).toBeUndefined();
  });

  test('of a couple is what the limit leaves beside the income of the other', () => {
    const found = ends(situations['a couple of which the other earns 1200'] ?? {});
    // 1,926.40 less 1,200, and 120% of it less 1,200.
    expect(found.bijstand?.[0]?.[0]).toBe(726);
    expect(found.zoetermeerpas?.[0]?.[0]).toBe(1111);
  });

  test('is told as doubtful where its source is', () => {
    const changes = curve(householdOf({ ...alone, kinderen: [4, 8] }), highest)?.changes ?? [];
    const doubtful = (id: string) => changes.find(({ scheme }) => scheme === id)?.doubtful;
    expect(doubtful('zoetermeerpas')).toBe(true);
    expect(doubtful('bijstand')).toBe(false);
    expect(doubtful('zorgtoeslag')).toBe(false);
  });
});

describe('more wage', () => {
  test('leaves nothing where bijstand only fills up to the norm', () => {
    const found = curve(householdOf({ ...alone, kinderen: [4, 8] }), highest);
    expect(found?.stretches[0]).toEqual({ from: 0, to: 1350_00, kept: expect.any(Number) });
    expect(found?.stretches[0]?.kept).toBeLessThan(100);
    expect((found?.at(1000_00).total ?? 0) - (found?.at(500_00).total ?? 0)).toBe(0);
    // Nothing goes yet between the norm and the income at which zorgtoeslag begins to fall.
    expect((found?.at(1400_00 + hundred).total ?? 0) - (found?.at(1400_00).total ?? 0)).toBe(hundred);
    for (const { from, to, kept } of found?.stretches ?? []) {
      expect(kept).toBeLessThan(50_00);
      const gained = (found?.at(to).total ?? 0) - (found?.at(from).total ?? 0);
      expect(kept).toBe(Math.round((gained * hundred) / (to - from)));
    }
  });

  test('leaves little only where that lasts', () => {
    for (const situation of Object.values(situations)) {
      const stretches = curve(householdOf(situation), highest)?.stretches ?? [];
      expect(stretches.length).toBeGreaterThan(0);
      expect(stretches.filter(({ from, to }) => to - from < 200_00)).toEqual([]);
    }
  });

  test('is reckoned with at the middle of the estimate', () => {
    const household = householdOf(situations['a couple of which the other earns 1200'] ?? {});
    const given = withWage(situations['a couple of which the other earns 1200'] ?? {}, 1800);
    const estimate = huishoudinkomen(new Situation(rules, readSituation(given, rules).answers, on));
    for (const fact of ['toetsingsinkomen', 'toetsingsinkomen-partner'] as const) {
      const { min, max } = estimate[fact] ?? { min: 0, max: 0 };
      expect(max - min).toBeGreaterThan(100_00);
      expect(answersAt(household, 1800_00)[fact]).toEqual(exactly(Math.round((min + max) / 2)));
    }
    expect(answersAt(household, 1800_00).inkomen).toEqual(exactly(3000_00));
  });

  test('is somebody at work, and without wage nobody is', () => {
    const household = householdOf({ ...alone, werk: 'loondienst' });
    expect(answersAt(household, 0).werk).toBe('geen');
    expect(answersAt(household, 1_00).werk).toBe('loondienst');
    expect(answersAt(householdOf({ ...alone, werk: 'opleiding' }), 0).werk).toBe('opleiding');
  });
});

describe('the care of children', () => {
  const opvang = [{ soort: 'dagopvang', uren: 80, uurprijs: 10.5 }];
  const inCare = { ...alone, kinderen: [2], opvang: 'ja', kinderopvang: opvang };

  test('costs what it costs where the allowance for it counts, and somebody without work has neither', () => {
    const found = curve(householdOf(inCare), highest);
    const [said] = outcomesOf([withExactIncome(inCare, 2000)]);
    const allowance = said?.get('kinderopvangtoeslag')?.bedrag?.min ?? 0;
    // 96% of 80 hours of € 10.50, which is less than the highest price per hour.
    expect(allowance).toBeGreaterThan(805);
    const working = found?.at(2000_00);
    expect(working?.places.get('kinderopvangtoeslag')?.amount).toBe(Math.round(allowance * 100));
    expect(working?.care).toBe(840_00);
    expect(working?.total).toBe((working?.income ?? 0) + (working?.support ?? 0) - 840_00);
    const idle = found?.at(0);
    expect([idle?.care, idle?.places.get('kinderopvangtoeslag')?.amount]).toEqual([0, 0]);
    expect(found?.changes[0]).toMatchObject({
      scheme: 'kinderopvangtoeslag',
      at: 0,
      from: 'niet',
      to: 'wel',
    });
  });

  test('counts neither way where its costs are not known', () => {
    const found = curve(householdOf({ ...inCare, kinderopvang: 'weet-niet' }), highest);
    const working = found?.at(2000_00);
    expect(working?.places.get('kinderopvangtoeslag')).toMatchObject({ standing: 'wel', amount: 0 });
    expect(working?.care).toBe(0);
  });
});

describe('the day of the amounts', () => {
  const family = { ...alone, kinderen: [4, 8] };
  const dayOn = (day: string): string => dayWithAmounts({ ...householdOf(family), on: day });

  test('is the day itself while there are amounts', () => {
    expect([dayOn('2026-02-01'), dayOn('2026-07-01'), dayOn('2026-12-31')]).toEqual([
      '2026-02-01',
      '2026-07-01',
      '2026-12-31',
    ]);
  });

  test('is the last one with amounts when the newest are missing', () => {
    expect([dayOn('2027-01-01'), dayOn('2028-03-01')]).toEqual(['2026-12-31', '2026-12-31']);
  });

  test('does not go back for what a visitor does not know', () => {
    const unsure = { ...family, rekenhuur: 'weet-niet', opvang: 'ja', werk: 'loondienst' };
    expect(dayWithAmounts(householdOf(unsure))).toBe(on);
  });
});

test('an income of which the net amount cannot be told gives no curve', () => {
  const other = { ...partnersWage, soort: 'anders', vorm: 'bruto' };
  expect(
    curve(householdOf({ ...alone, partner: 'ja', 'leeftijd-partner': 40, inkomsten: [other] }), highest),
  ).toBeNull();
});
