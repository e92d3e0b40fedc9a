/** Households that are not the textbook's, as somebody gives them to `reken`. Euro a month, worked out by hand from the laws. */
import { describe, expect, test } from 'vitest';
import { reken } from '../reken.ts';

interface Outcome {
  regeling: string;
  uitkomst: string;
  bedrag: { min: number; max: number; per: string } | null;
}

function outcomesOf(situation: Record<string, unknown>): Outcome[] {
  const { uitkomsten } = reken({ peildatum: '2026-11-27', ...situation }) as { uitkomsten: Outcome[] };
  return uitkomsten;
}

/** The amount a month of each scheme that is named. */
function amountsOf(situation: Record<string, unknown>, schemes: readonly string[]): unknown {
  const found = outcomesOf(situation).filter(({ regeling }) => schemes.includes(regeling));
  return Object.fromEntries(
    found.map(({ regeling, bedrag }) => [
      regeling,
      bedrag?.min === bedrag?.max && bedrag?.per === 'maand' ? bedrag.min : bedrag,
    ]),
  );
}

const alone = {
  partner: 'nee',
  kinderen: [],
  medebewoners: [],
  zorgverzekering: 'ja',
  vermogen: 0,
  inkomen: 0,
};
const tenant = { ...alone, woning: 'huur' };

test('a parent whose child of 20 without income lives at home', () => {
  const parent = {
    ...tenant,
    leeftijd: 45,
    medebewoners: [{ leeftijd: 20, band: 'kind', studiefinanciering: 'nee', toetsingsinkomen: 0 }],
    rekenhuur: 750,
    toetsingsinkomen: 45_000,
  };
  expect(amountsOf(parent, ['huurtoeslag'])).toEqual({ huurtoeslag: 204 });
});

describe('a mother with a child of 5', () => {
  const mother = { ...tenant, leeftijd: 32, kinderen: [5], rekenhuur: 750, toetsingsinkomen: 20_000 };
  const allowances = ['zorgtoeslag', 'kindgebonden-budget', 'huurtoeslag'];

  test('whose brother lives in has a toeslagpartner', () => {
    const medebewoners = [
      { leeftijd: 30, band: 'familie', studiefinanciering: 'nee', toetsingsinkomen: 30_000 },
    ];
    expect(amountsOf({ ...mother, medebewoners }, allowances)).toEqual({
      zorgtoeslag: 15,
      'kindgebonden-budget': 146,
      huurtoeslag: 121,
    });
  });

  test('whose own mother lives in has none', () => {
    const medebewoners = [
      { leeftijd: 61, band: 'ouder', studiefinanciering: 'nee', toetsingsinkomen: 30_000 },
    ];
    expect(amountsOf({ ...mother, medebewoners }, allowances)).toEqual({
      zorgtoeslag: 129,
      'kindgebonden-budget': 499,
      huurtoeslag: 121,
    });
  });
});

test('of two who only live together each has the zorgtoeslag of one person', () => {
  const couple = {
    ...tenant,
    leeftijd: 40,
    partner: 'ja',
    'leeftijd-partner': 40,
    samenwonen: [],
    toetsingsinkomen: 65_000,
    'toetsingsinkomen-partner': 45_000,
  };
  expect(amountsOf(couple, ['zorgtoeslag'])).toEqual({ zorgtoeslag: 129 });
});

test('a tenant of 20 with a housemate of 22', () => {
  const young = {
    ...tenant,
    leeftijd: 20,
    medebewoners: [{ leeftijd: 22, band: 'ander', studiefinanciering: 'nee', toetsingsinkomen: 0 }],
    rekenhuur: 800,
    toetsingsinkomen: 20_000,
  };
  expect(amountsOf(young, ['huurtoeslag'])).toEqual({ huurtoeslag: 471 });
});

test('somebody of 45 in an institution', () => {
  expect(amountsOf({ ...alone, leeftijd: 45, woning: 'instelling' }, ['bijstand'])).toEqual({
    bijstand: 473.97,
  });
});

test.each([
  [60, 68],
  [68, 60],
])(
  'of a couple of whom one has AOW age the SVB pays, also where who asks is %i and the other %i',
  (own, other) => {
    const couple = { ...alone, leeftijd: own, partner: 'ja', 'leeftijd-partner': other, inkomen: 900 };
    const verdicts = outcomesOf(couple).map(({ regeling, uitkomst }) => [regeling, uitkomst]);
    expect(Object.fromEntries(verdicts)).toMatchObject({
      aio: 'waarschijnlijk-wel',
      bijstand: 'waarschijnlijk-niet',
    });
  },
);

test('a student of 22 with studiefinanciering has no bijstand', () => {
  const bijstand = outcomesOf({ ...alone, leeftijd: 22, studiefinanciering: 'ja' }).find(
    ({ regeling }) => regeling === 'bijstand',
  );
  expect(bijstand?.uitkomst).toBe('waarschijnlijk-niet');
});

test('somebody of 17 with a baby rents as an adult', () => {
  const mother = { ...tenant, leeftijd: 17, kinderen: [0], rekenhuur: 600, toetsingsinkomen: 0 };
  expect(amountsOf(mother, ['huurtoeslag'])).toEqual({ huurtoeslag: 363 });
});

test('a couple of whom one is not insured has half', () => {
  const couple = {
    ...tenant,
    leeftijd: 40,
    partner: 'ja',
    'leeftijd-partner': 40,
    'zorgverzekering-partner': 'nee',
    toetsingsinkomen: 29_000,
  };
  expect(amountsOf(couple, ['zorgtoeslag'])).toEqual({ zorgtoeslag: 123 });
});

test('who inherits in June keeps huurtoeslag until the end of the year', () => {
  const heir = {
    ...tenant,
    leeftijd: 40,
    vermogen: 75_000,
    'vermogen-1-januari': 2_000,
    rekenhuur: 700,
    toetsingsinkomen: 20_000,
  };
  expect(amountsOf(heir, ['huurtoeslag'])).toEqual({ huurtoeslag: 426 });
});
