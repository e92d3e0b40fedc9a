import { describe, expect, test } from 'vitest';
import { type Answers, exactly } from '../../src/engine/answers.ts';
import { boundOf, factsBehind } from '../../src/engine/limit.ts';
import type { LawId, Limit } from '../../src/engine/ruleset.ts';
import { Situation } from '../../src/engine/situation.ts';
import { norm, norms, normsOfPeople, ruleset, spring } from './small-ruleset.ts';

const rules = { ...ruleset(), norms: { ...norms, ...normsOfPeople } };
const situation = (answers: Answers) => new Situation(rules, answers, spring);
const rangeOf = (limit: Limit, answers: Answers) => boundOf(limit, situation(answers)).range;
const incomeLimit = (law: LawId): Limit => ({ kind: 'inkomensgrens', law });

const alone: Answers = { leeftijd: exactly(40), partner: 'nee', kinderen: [], medebewoners: exactly(0) };
const couple: Answers = { ...alone, partner: 'ja', 'leeftijd-partner': exactly(40) };

describe('a table per number of people', () => {
  test.each([
    ['one', alone, 30_000],
    ['a couple', couple, 40_000],
    ['a parent with a child', { ...alone, kinderen: [3] }, 40_000],
    ['a couple with two children', { ...couple, kinderen: [3, 17] }, 60_000],
    ['six people', { ...couple, kinderen: [1, 2, 3, 4] }, 84_000],
  ])('takes %s', (_who, answers, amount) => {
    expect(rangeOf(norm('leefgeld'), answers)).toEqual(exactly(amount));
  });

  test('counts others in the home only where it says so', () => {
    const shared = { ...alone, medebewoners: exactly(2) };
    expect(rangeOf(norm('leefgeld'), shared)).toEqual(exactly(30_000));
    expect(rangeOf(norm('leefgeld-adres'), shared)).toEqual(exactly(50_000));
  });

  test('runs from the smallest to the largest household that is still possible', () => {
    expect(rangeOf(norm('leefgeld'), { leeftijd: exactly(40), kinderen: [] })).toEqual({
      min: 30_000,
      max: 40_000,
    });
    expect(rangeOf(norm('leefgeld'), { leeftijd: exactly(40), partner: 'nee' })).toEqual({
      min: 30_000,
      max: 60_000 + 12 * 12_000,
    });
  });

  test('is the same at every age', () => {
    for (const leeftijd of [exactly(17), exactly(19), exactly(80), { min: 15, max: 120 }])
      expect(rangeOf(norm('leefgeld'), { ...alone, leeftijd })).toEqual(exactly(30_000));
  });

  test('is settled by the partner and the children', () => {
    expect(factsBehind(norm('leefgeld'), situation({ leeftijd: exactly(40) }))).toEqual([
      'partner',
      'kinderen',
    ]);
    expect(factsBehind(norm('leefgeld'), situation(alone))).toEqual([]);
  });
});

describe('the income limit of huurtoeslag', () => {
  const limit = incomeLimit('huurtoeslag');
  const renting = { ...alone, woning: 'huur', rekenhuur: exactly(90_000) };

  test('is that of the number of people in the home', () => {
    // One: 300 + 50% of 200 + 40% of 200 = 480 a month, 5,760 a year less 24, a quarter of the income above 20,000.
    expect(rangeOf(limit, renting)).toEqual(exactly(2_000_000 + 2_294_400));
    // Two: the same allowance, a fifth of the income above 30,000.
    expect(rangeOf(limit, { ...renting, kinderen: [3] })).toEqual(exactly(3_000_000 + 2_868_000));
    // Three: 300 + 50% of 300 + 40% of 100 = 490 a month.
    const three = exactly(3_000_000 + 2_928_000);
    expect(rangeOf(limit, { ...renting, kinderen: [3, 5] })).toEqual(three);
    expect(rangeOf(limit, { ...renting, medebewoners: exactly(3) })).toEqual(three);
  });

  test('counts no rent above the lower limit for someone under 21 alone', () => {
    // 300 a month, 3,600 a year less 24, a quarter of the income above 20,000.
    const young = { ...renting, leeftijd: exactly(20) };
    expect(rangeOf(limit, young)).toEqual(exactly(2_000_000 + 1_430_400));
    expect(rangeOf(limit, { ...young, medebewoners: exactly(1) })).toEqual(exactly(3_000_000 + 2_868_000));
  });

  test('runs from that of the lowest to that of the highest rent while the rent is not known', () => {
    const { rekenhuur: _rent, ...unknown } = renting;
    expect(rangeOf(limit, unknown)).toEqual({ min: -1, max: 2_000_000 + 2_294_400 });
    expect(factsBehind(limit, situation(unknown))).toEqual(['rekenhuur']);
  });
});

describe('the income limit of kindgebonden budget', () => {
  const limit = incomeLimit('kindgebonden-budget');

  test('is that of the children and of whether there is a partner', () => {
    // 2,500 + 3,400 less 24, a tenth of the income above 30,000.
    expect(rangeOf(limit, { ...alone, kinderen: [3] })).toEqual(exactly(3_000_000 + 5_876_000));
    // 2,500 + 3,200 + 3,400 less 24, a tenth of the income above 39,000.
    expect(rangeOf(limit, { ...couple, kinderen: [3, 12, 16] })).toEqual(exactly(3_900_000 + 9_076_000));
    expect(rangeOf(limit, alone)).toEqual(exactly(-1));
  });

  test('lies between one child under 12 and fifteen of 17 while the children are not known', () => {
    const { kinderen: _children, ...unknown } = alone;
    const parent = situation(unknown).assuming(new Map([['kinderen', { min: 1, max: 15 }]]));
    expect(boundOf(limit, parent).range).toEqual({
      min: 3_000_000 + 5_876_000,
      max: 3_000_000 + (15 * 3_400 + 3_400 - 24) * 1_000,
    });
  });

  test('is missing where a table is', () => {
    const bare = new Situation(ruleset(), { ...alone, kinderen: [3] }, spring);
    expect(boundOf(limit, bare).range).toBeNull();
    expect(boundOf(incomeLimit('huurtoeslag'), bare).range).toBeNull();
  });
});

test('what a situation has worked out stays with it, and not with the next', () => {
  const before = situation(alone);
  expect(boundOf(norm('leefgeld'), before)).toBe(boundOf({ ...norm('leefgeld') }, before));
  expect(boundOf(norm('leefgeld'), before.with('kinderen', [3])).range).toEqual(exactly(40_000));
  const children = new Map([['kinderen', { min: 1, max: 1 }]]);
  expect(before.assuming(children)).toBe(before.assuming(new Map(children)));
  expect(before.assuming(children)).not.toBe(before.assuming(new Map([['kinderen', { min: 1, max: 2 }]])));
});
