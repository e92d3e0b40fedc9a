/** What must hold for the sum of every amount, whatever a visitor says, tried on the real rules. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, exactly, isRange, type Range } from '../../src/engine/answers.ts';
import type { Berekend } from '../../src/engine/berekening.ts';
import { berekeningIn, check } from '../../src/engine/check.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import type { Day, Scheme } from '../../src/engine/ruleset.ts';
import { Situation } from '../../src/engine/situation.ts';
import { onlyExact, opvang, someAnswers, widened } from '../drawn-answers.ts';
import { rules as all } from '../rules-of-site.ts';

fc.configureGlobal({ seed: 20_261_128 });
const runs = { numRuns: 150 };

const schemes = all.schemes.filter(({ amount }) => amount !== null);
const rules = { ...all, schemes };

const day: fc.Arbitrary<Day> = fc.constantFrom(
  '2024-05-01',
  '2025-03-01',
  '2026-03-01',
  '2026-11-21',
  '2026-11-21',
  '2027-02-01',
);

interface Sum {
  scheme: string;
  outcome: Outcome;
  steps: readonly Berekend[];
}

function sumsOf(answers: Answers, on: Day): Sum[] {
  const situation = new Situation(rules, answers, on);
  return check(rules, answers, on).outcomes.map((outcome, place) => ({
    scheme: outcome.scheme,
    outcome,
    steps: berekeningIn(schemes[place] as Scheme, outcome, situation),
  }));
}

/** Households that can get something: tenants, families with care for a child, people on a norm; and everybody else. */
const euros = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min: min * 100, max: max * 100 }), fc.integer({ min: 0, max: 200_00 }), fc.boolean())
    .map(([low, more, isExact]) => ({ min: low, max: isExact ? low : low + more }));
const aimed: fc.Arbitrary<Answers> = fc.oneof(
  fc.constant<Answers>({}),
  fc.record({
    leeftijd: fc.integer({ min: 18, max: 80 }).map(exactly),
    woning: fc.constant('huur'),
    rekenhuur: euros(300, 1_100),
    vermogen: fc.constant(exactly(0)),
    toetsingsinkomen: euros(0, 45_000),
  }),
  fc.record({
    kinderen: fc.array(fc.integer({ min: 0, max: 17 }), { minLength: 1, maxLength: 3 }),
    werk: fc.constant('loondienst'),
    'werk-partner': fc.constant('loondienst'),
    opvang: fc.constant('ja'),
    kinderopvang: fc.array(opvang, { minLength: 1, maxLength: 3 }),
    toetsingsinkomen: euros(0, 120_000),
  }),
  fc.record({
    leeftijd: fc.integer({ min: 18, max: 80 }).map(exactly),
    vermogen: fc.constant(exactly(0)),
    inkomen: euros(0, 1_500),
    woning: fc.constantFrom('huur', 'instelling'),
  }),
);

const situations = (unsure: number, unasked?: number): fc.Arbitrary<Answers> =>
  fc
    .tuple(someAnswers(unsure, unasked), aimed)
    .map(([{ inkomsten: _inkomsten, ...said }, aim]) => ({ ...said, ...aim }));
const anySituation = fc.oneof(
  someAnswers(1),
  someAnswers(0, 1),
  situations(1),
  situations(0, 1),
  situations(0, 1),
);

/**
 * Without answers about what may not exist, such as the age of a partner before it was said that there is one, and without a partner
 * whose income is more than that of both: an answer that contradicts another is read as something else, and a range of it is not.
 */
function consistent(said: Answers): Answers {
  const { toetsingsinkomen: both, 'toetsingsinkomen-partner': ofPartner } = onlyExact(said);
  const isMore = isRange(both) && isRange(ofPartner) && ofPartner.min > both.min;
  return Object.fromEntries(
    Object.entries(said).filter(([id]) => {
      const premise = rules.facts.find((fact) => fact.id === id)?.onlyIf;
      const isThere = premise === undefined || said[premise.fact] === premise.is;
      return isThere && !(isMore && id === 'toetsingsinkomen-partner');
    }),
  );
}

describe('the last step', () => {
  test('is the amount of every scheme of which it is known, and the steps before it are known too', () => {
    const known = new Set<string>();
    fc.assert(
      fc.property(anySituation, day, (said, on) => {
        for (const { scheme, outcome, steps } of sumsOf(said, on)) {
          if (outcome.amount === null || outcome.verdict === 'waarschijnlijk-niet') continue;
          known.add(scheme);
          const { per, ...range } = outcome.amount;
          expect([scheme, steps.at(-1)]).toMatchObject([scheme, { id: 'bedrag', per, range, missing: [] }]);
          for (const step of steps) {
            expect([scheme, step.id, step.range, step.missing]).toEqual([
              scheme,
              step.id,
              expect.anything(),
              [],
            ]);
            expect(step.range?.min).toBeGreaterThanOrEqual(0);
            expect(step.range?.min).toBeLessThanOrEqual(step.range?.max ?? -1);
          }
        }
      }),
      runs,
    );
    expect([...known].sort()).toEqual(schemes.map(({ id }) => id).sort());
  });

  test('names what is missing where an answer is, which is then asked for the scheme', () => {
    let waiting = 0;
    fc.assert(
      fc.property(anySituation, day, (said, on) => {
        for (const { scheme, outcome, steps } of sumsOf(said, on)) {
          if (outcome.amount !== null || steps.length === 0) continue;
          waiting += 1;
          const last = steps.at(-1);
          expect([scheme, last?.range, last?.missing.length]).not.toEqual([scheme, null, 0]);
          expect([scheme, last?.id, last?.range]).toEqual([scheme, 'bedrag', null]);
          for (const { id, range, missing } of steps) {
            expect([scheme, id, range === null]).toEqual([scheme, id, missing.length > 0]);
            expect([scheme, id, last?.missing]).toEqual([scheme, id, expect.arrayContaining([...missing])]);
          }
          for (const fact of last?.missing ?? []) expect([fact, said[fact]]).toEqual([fact, undefined]);
          // Of a scheme that is open the conditions are asked first.
          if (outcome.verdict !== 'misschien') expect(last?.missing).toEqual(outcome.missing);
        }
      }),
      runs,
    );
    expect(waiting).toBeGreaterThan(runs.numRuns);
  });

  test('is not there for a scheme that is not likely, that has no amount, or of which nothing can be known', () => {
    fc.assert(
      fc.property(anySituation, day, (said, on) => {
        for (const { scheme, outcome, steps } of sumsOf(said, on)) {
          if (outcome.verdict === 'waarschijnlijk-niet') expect([scheme, steps]).toEqual([scheme, []]);
          if (outcome.amount === null && outcome.missing.length === 0)
            expect([scheme, steps]).toEqual([scheme, []]);
        }
      }),
      { numRuns: 100 },
    );
    const [first] = all.schemes.filter(({ amount }) => amount === null);
    const outcome = {
      verdict: 'waarschijnlijk-wel',
      amount: null,
      missing: ['inkomen'],
    } satisfies Partial<Outcome>;
    expect(berekeningIn(first as Scheme, outcome, new Situation(all, {}, '2026-11-21'))).toEqual([]);
  });
});

describe('what was answered exactly', () => {
  test('has each of its steps inside that of a wider answer', () => {
    const wider = fc.record({ low: fc.nat(200_000), high: fc.nat(200_000), unsaid: fc.nat(0xfff) });
    const held = new Set<string>();
    fc.assert(
      fc.property(anySituation, wider, day, (drawn, by, on) => {
        const said = consistent(drawn);
        const exact = sumsOf(onlyExact(said), on);
        for (const around of [sumsOf(said, on), sumsOf(widened(onlyExact(said), by), on)])
          for (const [place, { scheme, steps }] of around.entries()) {
            const wide = new Map(steps.map(({ id, range }) => [id, range]));
            if (!wide.get('bedrag')) continue;
            for (const { id, range } of exact[place]?.steps ?? []) {
              held.add(`${scheme} ${id}`);
              const told = wide.get(id);
              expect([scheme, id, isWithin(range, told), range, told]).toEqual([
                scheme,
                id,
                true,
                range,
                told,
              ]);
            }
          }
      }),
      runs,
    );
    expect(held.size).toBeGreaterThan(30);
  });
});

const isWithin = (one: Range | null | undefined, other: Range | null | undefined): boolean =>
  !!one && !!other && other.min <= one.min && one.max <= other.max;

describe('the arithmetic', () => {
  test('of each bill leads from its steps to its amount', () => {
    const done: Record<string, number> = {};
    fc.assert(
      fc.property(anySituation, day, (drawn, on) => {
        for (const said of [drawn, onlyExact(consistent(drawn))])
          for (const { scheme, steps } of sumsOf(said, on)) {
            const last = steps.at(-1)?.range;
            if (!last || steps.length === 1) continue;
            done[scheme] = (done[scheme] ?? 0) + 1;
            const sum = reckoned(scheme, steps, on);
            expect([scheme, isWithin(last, sum), last, sum, steps]).toEqual([scheme, true, last, sum, steps]);
          }
      }),
      runs,
    );
    expect(Object.keys(done).sort()).toEqual([
      'aio',
      'bijstand',
      'huurtoeslag',
      'kinderbijslag',
      'kinderopvangtoeslag',
      'kindgebonden-budget',
      'zorgtoeslag',
    ]);
  });
});

/** What somebody who adds up a bill can come to, in cents per the period of the amount. Each step is rounded to a cent. */
function reckoned(scheme: string, steps: readonly Berekend[], on: Day): Range {
  const step = (id: string): Range => steps.find((each) => each.id === id)?.range ?? exactly(0);
  const plus = (...ids: string[]): Range => ({
    min: ids.reduce((sum, id) => sum + step(id).min, 0),
    max: ids.reduce((sum, id) => sum + step(id).max, 0),
  });
  const minus = (one: Range, id: string): Range => ({
    min: Math.max(0, one.min - step(id).max),
    max: Math.max(0, one.max - step(id).min),
  });
  const isLower = steps.some(({ id }) => id === 'aanvulling-voor-twee');
  /** A part of a cent may be lost in each step, and under 24 euro a year nothing is paid. */
  const perMonth = ({ min, max }: Range, inYear: number, lost: number): Range => ({
    min: min * inYear < 2_400 + lost ? 0 : Math.floor((min - lost) / (1_200 / inYear)) * 100,
    max: Math.floor((max + lost) / (1_200 / inYear)) * 100,
  });
  switch (scheme) {
    case 'aio':
    case 'bijstand': {
      const paid = minus(step('bijstandsnorm'), 'inkomen');
      return isLower ? { min: 0, max: step('aanvulling-voor-twee').max } : paid;
    }
    case 'huurtoeslag': {
      const vergoed = plus(
        'vergoed-volledig',
        'vergoed-tot-aftoppingsgrens',
        'vergoed-boven-aftoppingsgrens',
      );
      const paid = perMonth(minus(vergoed, 'afbouw'), 12, 2);
      // Until 2026 nothing was paid for a rent above the highest, of which there are no steps.
      return on < '2026' ? { min: 0, max: paid.max } : paid;
    }
    case 'kindgebonden-budget':
      expect(
        isWithin(
          step('jaarbedrag'),
          paidOf(minus(plus('voor-kinderen', 'extra-vanaf-12', 'alo-kop'), 'afbouw'), 1),
        ),
      ).toBe(true);
      return perMonth(step('jaarbedrag'), 1, 1);
    case 'zorgtoeslag': {
      const whole = minus(step('standaardpremie'), 'normpremie');
      const both = steps.find(({ id }) => id === 'voor-beiden')?.range;
      if (both) expect(isWithin(both, whole)).toBe(true);
      const part = { min: both ? Math.floor(Math.min(whole.min, both.min / 2)) : whole.min, max: whole.max };
      expect(isWithin(step('jaarbedrag'), paidOf(part, 51))).toBe(true);
      return perMonth(step('jaarbedrag'), 1, 0);
    }
    case 'kinderopvangtoeslag':
      for (const kind of ['eerste-kind', 'volgende-kinderen'])
        expect(
          isWithin(step(`voor-${kind}`), share(step(`kosten-${kind}`), step(`percentage-${kind}`))),
        ).toBe(true);
      return perMonth(plus('voor-eerste-kind', 'voor-volgende-kinderen'), 12, 1);
    default:
      return plus(
        'kinderen',
        'kinderen-tot-6',
        'kinderen-van-6-tot-12',
        'kinderen-van-12-tot-18',
        'kinderen-van-co-ouders',
      );
  }
}

/** What is paid of an amount of a year: nothing under 24 euro. */
const paidOf = ({ min, max }: Range, lost: number): Range => ({
  min: min < 2_400 + lost ? 0 : min - lost,
  max: max + lost,
});

/** A share in thousandths of a percent of an amount, to a cent. */
const share = (amount: Range, percent: Range): Range => ({
  min: Math.floor((amount.min * percent.min) / 100_000),
  max: Math.ceil((amount.max * percent.max) / 100_000),
});
