/** What must hold for every household and every income in the national schemes with an amount, tried on the real rules. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, exactly, type Range } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { type Bewoners, huurtoeslag, huurtoeslagPerJaar } from '../../src/engine/laws/huurtoeslag.ts';
import { kinderbijslag, kinderbijslagPerKwartaal } from '../../src/engine/laws/kinderbijslag.ts';
import { kindgebondenBudget, kindgebondenBudgetPerJaar } from '../../src/engine/laws/kindgebonden-budget.ts';
import { zorgtoeslag, zorgtoeslagPerJaar } from '../../src/engine/laws/zorgtoeslag.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import { type Day, type Leefvorm, leefvormen } from '../../src/engine/ruleset.ts';
import { answersOf } from '../../src/explain/limits.ts';
import { rules as all } from '../rules-of-site.ts';

fc.configureGlobal({ seed: 20_261_122 });

const toeslagen = ['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget'] as const;
const supplements = ['bijstand', 'aio'] as const;
const allowances = [...toeslagen, 'kinderbijslag', ...supplements] as const;
type Allowance = (typeof allowances)[number];

const rules = { ...all, schemes: all.schemes.filter(({ id }) => allowances.includes(id as Allowance)) };
const { norms } = rules;

const days = ['2024-05-01', '2025-03-01', '2025-09-01', '2026-03-01', '2026-09-01'] as const;
const day: fc.Arbitrary<Day> = fc.constantFrom(...days);
const since2026: fc.Arbitrary<Day> = fc.constantFrom('2026-03-01', '2026-09-01');

/** A household of which everything is known; amounts in cents. */
interface Household {
  age: number;
  partnerAge: number | null;
  children: number[];
  others: number;
  rent: number;
  /** Net per month without holiday pay. */
  inkomen: number;
  /** Gross per year, in whole euros. */
  toetsingsinkomen: number;
}

/** Amounts near which a law changes, so that both sides are tried, and everything else. */
function near(edges: readonly number[], max: number): fc.Arbitrary<number> {
  const edge = fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -200, max: 200 }));
  return fc.oneof(
    edge.map(([cents, off]) => Math.max(0, cents + off)),
    fc.integer({ min: 0, max }),
  );
}

/** A toetsingsinkomen is whole euros. */
const yearlyIncome = near(
  [
    2_070_000, 2_270_000, 2_342_500, 2_840_600, 2_973_600, 3_045_000, 3_150_000, 3_914_100, 4_085_700,
    5_114_200,
  ],
  13_000_000,
).map((cents) => Math.round(cents / 100) * 100);
const rent = near([18_895, 19_905, 20_252, 47_720, 49_820, 68_296, 71_302, 76_414, 90_007, 93_293], 150_000);
const monthlyIncome = near([32_869, 133_143, 134_849, 148_646, 190_202, 203_695], 260_000);
const adultAge = fc.oneof(fc.constantFrom(18, 20, 21, 22, 23, 66, 67), fc.integer({ min: 18, max: 95 }));

const households: fc.Arbitrary<Household> = fc.record({
  age: adultAge,
  partnerAge: fc.option(adultAge),
  children: fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 4 }),
  others: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 })),
  rent,
  inkomen: monthlyIncome,
  toetsingsinkomen: yearlyIncome,
});

function answersFor(household: Household): Answers {
  return {
    leeftijd: exactly(household.age),
    partner: household.partnerAge === null ? 'nee' : 'ja',
    ...(household.partnerAge === null ? {} : { 'leeftijd-partner': exactly(household.partnerAge) }),
    kinderen: household.children,
    medebewoners: exactly(household.others),
    woning: 'huur',
    rekenhuur: exactly(household.rent),
    inkomen: exactly(household.inkomen),
    toetsingsinkomen: exactly(household.toetsingsinkomen),
    vermogen: exactly(0),
    zorgverzekering: 'ja',
    studiefinanciering: 'nee',
    'ouders-betalen': 'ja',
  };
}

function outcomesOf(answers: Answers, on: Day): Record<Allowance, Outcome> {
  const { outcomes } = check(rules, answers, on);
  return Object.fromEntries(outcomes.map((outcome) => [outcome.scheme, outcome])) as Record<
    Allowance,
    Outcome
  >;
}

/** What a household of which everything is known gets, in cents per period; null where a table has no amount for it. */
function paid(household: Household, on: Day): Record<Allowance, number | null> {
  const outcomes = outcomesOf(answersFor(household), on);
  return Object.fromEntries(
    allowances.map((id) => {
      const { amount } = outcomes[id];
      if (amount !== null) expect([id, amount.min]).toEqual([id, amount.max]);
      return [id, amount?.min ?? null];
    }),
  ) as Record<Allowance, number | null>;
}

/** Expects nothing in the second to be more than in the first. Where a table has no amount, nobody can tell. */
function expectNoLess(
  more: Record<Allowance, number | null>,
  less: Record<Allowance, number | null>,
  schemes: readonly Allowance[] = allowances,
): void {
  for (const id of schemes) {
    const [high, low] = [more[id], less[id]];
    if (high === null) expect([id, low === null || low === 0]).toEqual([id, true]);
    else expect([id, low !== null && low <= high]).toEqual([id, true]);
  }
}

const runs = { numRuns: 1_000 };

test('the generators reach every scheme, paid and not paid, in every year that has amounts', () => {
  const found = new Set<string>();
  for (const household of fc.sample(households, 600))
    for (const on of days)
      for (const [id, cents] of Object.entries(paid(household, on)))
        if (cents !== null) found.add(`${id} ${on.slice(0, 4)} ${cents > 0 ? 'paid' : 'nothing'}`);
  const years = (id: Allowance) =>
    id === 'kinderbijslag' || id === 'bijstand' || id === 'aio' ? [2025, 2026] : [2024, 2025, 2026];
  for (const id of allowances)
    for (const year of years(id))
      for (const what of ['paid', 'nothing']) expect(found).toContain(`${id} ${year} ${what}`);
});

describe('income', () => {
  test('never raises an allowance', () => {
    fc.assert(
      fc.property(households, monthlyIncome, yearlyIncome, day, (household, month, year, on) => {
        const [inkomen, moreInkomen] = [household.inkomen, month].sort((one, other) => one - other);
        const [toetsingsinkomen, moreToetsingsinkomen] = [household.toetsingsinkomen, year].sort(
          (one, other) => one - other,
        );
        expectNoLess(
          paid({ ...household, inkomen: inkomen ?? 0, toetsingsinkomen: toetsingsinkomen ?? 0 }, on),
          paid({ ...household, inkomen: moreInkomen ?? 0, toetsingsinkomen: moreToetsingsinkomen ?? 0 }, on),
        );
      }),
      runs,
    );
  });

  /** No more steps than these: a month is rounded down to a euro, and under 24 euro a year, 2 a month, nothing is paid. */
  test('of one euro more a year takes at most one euro off a month, but for the last two', () => {
    fc.assert(
      fc.property(households, day, (household, on) => {
        const here = paid(household, on);
        const next = paid({ ...household, toetsingsinkomen: household.toetsingsinkomen + 100 }, on);
        for (const id of toeslagen) {
          const [before, after] = [here[id], next[id]];
          if (before === null || after === null) continue;
          if (after === 0) expect([id, before <= 200]).toEqual([id, true]);
          else expect([id, before - after <= 100]).toEqual([id, true]);
          expect([id, before === 0 || before >= 200]).toEqual([id, true]);
        }
      }),
      runs,
    );
  });

  /** A supplement has no step at all: what comes in goes off, cent by cent, also on the last cent. */
  test('of one cent more a month takes one cent off a supplement, until nothing is left', () => {
    fc.assert(
      fc.property(households, day, (household, on) => {
        const here = paid(household, on);
        const next = paid({ ...household, inkomen: household.inkomen + 1 }, on);
        for (const id of supplements)
          expect([id, next[id]]).toEqual([id, here[id] === null ? null : Math.max(0, here[id] - 1)]);
      }),
      runs,
    );
  });
});

/** What a year comes to before it is divided into months, in euro, with the most that one more euro of income takes off. */
interface Law {
  year: (household: Household, on: Day, income: number) => number | null;
  /** In euro per euro of income, with the step by which the law itself rounds. */
  steepest: (household: Household, on: Day, income: number) => number;
}

const bewonersOf = ({ age, partnerAge, children, others }: Household, on: Day): Bewoners => {
  const young = on < '2026-01-01' ? 23 : 21;
  return {
    aantal: (partnerAge === null ? 1 : 2) + children.length + others,
    allenJong: Math.max(age, partnerAge ?? 0) < young && children.length + others === 0,
    ouderen: Math.max(age, partnerAge ?? 0) >= 67 || others > 0,
  };
};

const laws: Record<(typeof toeslagen)[number], Law> = {
  zorgtoeslag: {
    year: ({ partnerAge }, on, income) => {
      const parameters = zorgtoeslag.parameters(norms, on);
      return parameters && zorgtoeslagPerJaar(parameters, income, partnerAge !== null);
    },
    // The year is rounded to a whole euro, so that now and then one euro of income takes off a whole one.
    steepest: () => 1,
  },
  huurtoeslag: {
    year: (household, on, income) => {
      const parameters = huurtoeslag.parameters(norms, on);
      const cents =
        parameters && huurtoeslagPerJaar(parameters, bewonersOf(household, on), household.rent, income);
      return cents === null ? null : cents / 100;
    },
    steepest: (household, on, income) => {
      const draagkracht = huurtoeslag.parameters(norms, on)?.draagkracht;
      if (!draagkracht) return 0;
      const { aantal } = bewonersOf(household, on);
      if (!('verlaging' in draagkracht))
        return (aantal === 1 ? draagkracht.eenpersoons : draagkracht.meerpersoons) / 100_000;
      // Until 2026 the normhuur of a month is a x Y2 + b x Y, rounded up to a cent; twelve of those cents go off a year.
      const { kwadraat, lineair } = aantal === 1 ? draagkracht.eenpersoons : draagkracht.meerpersoons;
      const perMonth = (2 * kwadraat * (income / 100 + 1) + lineair) / 1e12;
      return 12 * (perMonth + 0.01);
    },
  },
  'kindgebonden-budget': {
    year: ({ children, partnerAge }, on, income) => {
      const parameters = kindgebondenBudget.parameters(norms, on);
      const cents =
        parameters && kindgebondenBudgetPerJaar(parameters, children, partnerAge !== null, income);
      return cents === null ? null : cents / 100;
    },
    steepest: (_household, on) => (kindgebondenBudget.parameters(norms, on)?.afbouw ?? 0) / 100_000,
  },
};

describe.each(toeslagen)('%s of a year', (id) => {
  const { year, steepest } = laws[id];

  test('falls no faster than the law lets it, but for the step to nothing under 24 euro', () => {
    let falls = 0;
    let floors = 0;
    fc.assert(
      fc.property(households, day, (household, on) => {
        const income = household.toetsingsinkomen;
        const [here, next] = [year(household, on, income), year(household, on, income + 100)];
        if (here === null || next === null) return;
        const most = steepest(household, on, income) + 1e-9;
        if (here > next) falls += 1;
        if (here > 0 && next === 0) {
          floors += 1;
          expect(here).toBeLessThan(24 + most);
        } else expect(here - next).toBeLessThanOrEqual(most);
      }),
      { numRuns: 4_000 },
    );
    expect(falls).toBeGreaterThan(100);
    if (id === 'zorgtoeslag') expect(floors).toBeGreaterThan(0);
  });

  test('is a twelfth of it a month, rounded down to a whole euro', () => {
    fc.assert(
      fc.property(households, day, (household, on) => {
        const inYear = year(household, on, household.toetsingsinkomen);
        const inMonth = paid(household, on)[id];
        if (inYear === null || inMonth === null) {
          expect([null, 0]).toContain(inMonth);
          expect(inYear).toBeNull();
          return;
        }
        expect(inMonth % 100).toBe(0);
        expect(inMonth * 12).toBeLessThanOrEqual(inYear * 100 + 1e-6);
        expect((inMonth + 100) * 12).toBeGreaterThan(inYear * 100 + 1e-6);
      }),
      runs,
    );
  });
});

test('zorgtoeslag of a year is rounded to a whole euro before it is divided', () => {
  fc.assert(
    fc.property(households, day, (household, on) => {
      expect(laws.zorgtoeslag.year(household, on, household.toetsingsinkomen)).toSatisfy(Number.isInteger);
    }),
    runs,
  );
});

test('an amount to the cent is not rounded: kinderbijslag is the sum, a supplement the norm less the income', () => {
  fc.assert(
    fc.property(households, day, (household, on) => {
      const parameters = kinderbijslag.parameters(norms, on);
      const { kinderbijslag: forChildren, bijstand, aio } = paid(household, on);
      expect(forChildren).toBe(
        household.children.length === 0
          ? 0
          : parameters && kinderbijslagPerKwartaal(parameters, household.children),
      );
      const norm = check(rules, answersFor(household), on).bijstandsnorm.without;
      const left = norm && Math.max(0, norm.max - household.inkomen);
      const hasAow = household.age >= 67 || (household.partnerAge ?? 0) >= 67;
      expect(hasAow ? [aio, bijstand] : [bijstand, aio]).toEqual([left, 0]);
    }),
    runs,
  );
});

describe('a child more', () => {
  const withChild = (household: Household, age: number): Household => ({
    ...household,
    children: [...household.children, age],
  });
  const childAge = fc.integer({ min: 0, max: 17 });
  const parents = households.filter(({ children }) => children.length > 0);

  test('never gives less of anything: two children not less than one', () => {
    fc.assert(
      fc.property(parents, childAge, day, (household, age, on) => {
        expectNoLess(paid(withChild(household, age), on), paid(household, on));
      }),
      runs,
    );
  });

  /** In 2024 somebody alone got a part of the rent above the aftoppingsgrens and two people did not, so a first child could cost huurtoeslag. */
  test('nor does a first child, but for huurtoeslag in 2024', () => {
    fc.assert(
      fc.property(households, childAge, day, (household, age, on) => {
        const childless = { ...household, children: [] };
        const counted = allowances.filter((id) => id !== 'huurtoeslag' || on >= '2025-01-01');
        expectNoLess(paid(withChild(childless, age), on), paid(childless, on), counted);
      }),
      runs,
    );
  });

  test('and an older child never gives less than a younger one', () => {
    fc.assert(
      fc.property(parents, day, (household, on) => {
        const older = { ...household, children: household.children.map((age) => Math.min(17, age + 6)) };
        expectNoLess(paid(older, on), paid(household, on));
      }),
      runs,
    );
  });
});

describe('rent', () => {
  test('never lowers huurtoeslag in a year without a highest rent, and changes nothing else', () => {
    fc.assert(
      fc.property(households, rent, since2026, (household, other, on) => {
        const [low, high] = [Math.min(household.rent, other), Math.max(household.rent, other)];
        const [less, more] = [paid({ ...household, rent: low }, on), paid({ ...household, rent: high }, on)];
        expectNoLess(more, less, ['huurtoeslag']);
        expect({ ...more, huurtoeslag: 0 }).toEqual({ ...less, huurtoeslag: 0 });
      }),
      runs,
    );
  });

  test('before 2026 does so up to the highest rent, and above it there is nothing', () => {
    fc.assert(
      fc.property(households, rent, fc.constantFrom('2024-05-01', '2025-03-01'), (household, other, on) => {
        const parameters = huurtoeslag.parameters(norms, on);
        if (!parameters || !('verlaging' in parameters.draagkracht)) throw new Error(`a normhuur on ${on}`);
        const { hoogsteHuur, hoogsteHuurJong } = parameters.draagkracht;
        const highest = bewonersOf(household, on).allenJong ? hoogsteHuurJong : hoogsteHuur;
        const [low, high] = [Math.min(household.rent, other), Math.max(household.rent, other)];
        const [less, more] = [paid({ ...household, rent: low }, on), paid({ ...household, rent: high }, on)];
        if (high <= highest) expectNoLess(more, less, ['huurtoeslag']);
        else expect(more.huurtoeslag).toBe(0);
      }),
      runs,
    );
  });
});

describe('somebody who shares the home', () => {
  test('lowers the norm of bijstand and never takes the right away', () => {
    let lower = 0;
    fc.assert(
      fc.property(
        households,
        day.filter((on) => on >= '2025-01-01'),
        (household, on) => {
          const poor = { ...household, inkomen: 0 };
          const joined = { ...poor, others: poor.others + 1 };
          const [before, after] = [poor, joined].map((each) => outcomesOf(answersFor(each), on));
          for (const id of supplements) expect(after?.[id].verdict).toBe(before?.[id].verdict);
          const [norm, less] = [poor, joined].map(
            (each) => check(rules, answersFor(each), on).bijstandsnorm.without?.max ?? 0,
          );
          expect(less).toBeLessThanOrEqual(norm ?? 0);
          expect(less).toBeGreaterThan(0);
          if ((less ?? 0) < (norm ?? 0)) lower += 1;
        },
      ),
      runs,
    );
    expect(lower).toBeGreaterThan(100);
  });
});

/** The same household, of which less is known. */
interface Vague {
  household: Household;
  answers: Answers;
}

const around = (value: number, low: number, high: number, max: number): Range => ({
  min: Math.max(0, value - low),
  max: Math.min(max, value + high),
});

const spread = fc.tuple(fc.nat(500_000), fc.nat(500_000));
const unknown = fc.constantFrom(undefined, 'weet-niet');

const vague: fc.Arbitrary<Vague> = fc
  .record({
    household: households,
    toetsingsinkomen: fc.option(spread),
    inkomen: fc.option(spread),
    rekenhuur: fc.option(spread),
    leeftijd: fc.option(fc.tuple(fc.nat(6), fc.nat(6))),
    partner: fc.option(unknown),
    children: fc.option(fc.oneof(unknown, fc.tuple(fc.nat(1), fc.nat(2)))),
    medebewoners: fc.option(fc.oneof(unknown, fc.tuple(fc.nat(2), fc.nat(2)))),
  })
  .map(({ household, ...less }) => {
    const answers: Record<string, Answers[string]> = { ...answersFor(household) };
    if (less.toetsingsinkomen)
      answers.toetsingsinkomen = around(household.toetsingsinkomen, ...less.toetsingsinkomen, 100_000_000);
    if (less.inkomen) answers.inkomen = around(household.inkomen, ...less.inkomen, 10_000_000);
    if (less.rekenhuur) answers.rekenhuur = around(household.rent, ...less.rekenhuur, 1_000_000);
    if (less.leeftijd) answers.leeftijd = around(household.age, ...less.leeftijd, 120);
    if (less.partner !== null) {
      answers.partner = less.partner;
      delete answers['leeftijd-partner'];
    }
    if (less.children !== null)
      answers.kinderen = Array.isArray(less.children)
        ? around(household.children.length, ...less.children, 15)
        : less.children;
    if (less.medebewoners !== null)
      answers.medebewoners = Array.isArray(less.medebewoners)
        ? around(household.others, ...less.medebewoners, 15)
        : less.medebewoners;
    const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
    return { household, answers: Object.fromEntries(given) };
  });

describe('an amount over what is not known', () => {
  /** While it is open an amount is what is paid if it is granted; once it is settled also who gets nothing must lie inside. */
  test('contains the amount of every case inside it', () => {
    let known = 0;
    let wide = 0;
    fc.assert(
      fc.property(vague, day, ({ household, answers }, on) => {
        const exact = outcomesOf(answersFor(household), on);
        const outcomes = outcomesOf(answers, on);
        for (const id of allowances) {
          const { amount: inside, verdict } = exact[id];
          const { amount, verdict: whole } = outcomes[id];
          if (amount === null) continue;
          if (verdict === 'waarschijnlijk-niet' && whole === 'misschien') continue;
          known += 1;
          if (amount.min < amount.max) wide += 1;
          const contains = inside !== null && amount.min <= inside.min && inside.max <= amount.max;
          expect([id, amount, inside, contains]).toEqual([id, amount, inside, true]);
        }
      }),
      { numRuns: 4_000 },
    );
    expect(known).toBeGreaterThan(3_000);
    expect(wide).toBeGreaterThan(2_000);
  });

  test('is unknown only where an income, a rent, the children or a table is missing', () => {
    fc.assert(
      fc.property(vague, since2026, ({ answers }, on) => {
        const outcomes = outcomesOf(answers, on);
        for (const id of allowances) {
          const needsChildren = id === 'kindgebonden-budget' || id === 'kinderbijslag';
          const open = needsChildren && (answers.kinderen === undefined || answers.kinderen === 'weet-niet');
          expect([id, outcomes[id].amount === null]).toEqual([id, open]);
        }
      }),
      runs,
    );
  });

  test('is known of a partner of whom nothing is known: the lowest of both cases up to the highest', () => {
    fc.assert(
      fc.property(households, unknown, since2026, (household, partner, on) => {
        const alone = { ...household, partnerAge: null };
        const together = { ...household, partnerAge: household.partnerAge ?? household.age };
        const { partner: _known, 'leeftijd-partner': _age, ...others } = answersFor(together);
        const outcomes = outcomesOf(partner === undefined ? others : { ...others, partner }, on);
        for (const id of ['zorgtoeslag', 'kindgebonden-budget'] as const) {
          const cases = [paid(alone, on)[id] ?? 0, paid(together, on)[id] ?? 0];
          expect(outcomes[id].amount).toMatchObject({ min: Math.min(...cases), max: Math.max(...cases) });
        }
      }),
      runs,
    );
  });
});

describe('bijstand and the allowances', () => {
  /** Estimated taxable income of a full year of bijstand in 2026 (Normenbrief 1 January 2026, appendix VII), in cents. */
  const withBijstand = { alone: 2_132_700, couple: 2 * 1_384_800 };
  /** Twelve months of the full AOW of July 2026 with holiday pay, gross, in cents: who gets AIO has less than that. */
  const fullAow = { alone: 12 * (166_216 + 10_478), couple: 24 * (113_939 + 7_485) };

  test.each(leefvormen)(
    'the income that goes with a supplement lowers no allowance of %s',
    (leefvorm: Leefvorm) => {
      const household: Answers = {
        ...answersOf(leefvorm),
        woning: 'huur',
        vermogen: exactly(0),
        zorgverzekering: 'ja',
      };
      const official = leefvorm.endsWith('-aow') && !leefvorm.endsWith('tot-aow') ? fullAow : withBijstand;
      const gross = leefvorm.startsWith('gezin-') ? official.couple : official.alone;
      for (const kinderen of [household.kinderen ?? [], [5], [5, 14]])
        for (const rekenhuur of [30_000, 65_000, 93_293])
          for (const on of ['2026-03-01', '2026-11-21'] as const) {
            const amounts = (toetsingsinkomen: number) => {
              const answers = { ...household, kinderen, rekenhuur: exactly(rekenhuur), inkomen: exactly(0) };
              const outcomes = outcomesOf({ ...answers, toetsingsinkomen: exactly(toetsingsinkomen) }, on);
              return toeslagen.map((id) => outcomes[id].amount);
            };
            expect(amounts(gross)).toEqual(amounts(0));
          }
    },
  );

  test('what comes from an allowance, and the income of a year, change nothing in a supplement', () => {
    fc.assert(
      fc.property(households, yearlyIncome, rent, day, (household, toetsingsinkomen, other, on) => {
        const here = paid(household, on);
        const there = paid({ ...household, toetsingsinkomen, rent: other }, on);
        for (const id of supplements) expect([id, there[id]]).toEqual([id, here[id]]);
      }),
      runs,
    );
  });
});
