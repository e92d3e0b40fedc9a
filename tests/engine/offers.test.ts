import { expect, test } from 'vitest';
import { type Answers, exactly, type Range } from '../../src/engine/answers.ts';
import { offers } from '../../src/engine/offers.ts';
import { type Condition, type Fact, leavesOf } from '../../src/engine/ruleset.ts';
import {
  all,
  any,
  child,
  fixed,
  is,
  limited,
  lowIncome,
  norm,
  norms,
  ruleset,
  scheme,
  spring,
} from './small-ruleset.ts';

const single: Answers = { leeftijd: exactly(30), partner: 'nee', kinderen: [] };
const offered = (fact: string, condition: Condition, answers: Answers = single, on = spring) =>
  offers(ruleset(scheme(condition)), answers, on, fact);
const starts = (fact: string, condition: Condition, answers: Answers = single, on = spring) =>
  (offered(fact, condition, answers, on) as Range[]).map((range) => range.min);

test('a choice offers its options', () => {
  expect(offered('woning', is('woning', 'huur'))).toEqual(['huur', 'koop', 'kamer']);
});

test('a fact that nobody knows offers nothing', () => {
  expect(offered('bestaat-niet', is('woning', 'huur'))).toEqual([]);
});

test.each([
  ['hoogstens', [0, 101]],
  ['boven', [0, 101]],
  ['onder', [0, 100]],
  ['minstens', [0, 100]],
] as const)('a range ends where "%s 100" settles', (comparison, expected) => {
  expect(starts('inkomen', limited('inkomen', comparison, fixed(100)))).toEqual(expected);
});

test('an income is cut at each limit, once, in order, and covers everything', () => {
  const condition = all(
    limited('inkomen', 'hoogstens', norm('bijstandsnorm', 120, 'zonder')),
    any(limited('inkomen', 'hoogstens', lowIncome), limited('inkomen', 'hoogstens', lowIncome)),
    limited('vermogen', 'hoogstens', fixed(5)),
  );
  expect(offered('inkomen', condition)).toEqual([
    { min: 0, max: 133_000 },
    { min: 133_001, max: 159_600 },
    { min: 159_601, max: 2_000_000 },
  ]);
});

test('the own answer does not matter to what is offered', () => {
  const income = limited('inkomen', 'hoogstens', lowIncome);
  expect(starts('inkomen', income, { ...single, inkomen: exactly(1) })).toEqual([0, 133_001]);
});

test('a limit that is a range cuts at both its ends', () => {
  const unknown = { partner: 'nee', leeftijd: { min: 21, max: 120 } };
  expect(starts('inkomen', limited('inkomen', 'hoogstens', lowIncome), unknown)).toEqual([
    0, 133_001, 152_001,
  ]);
  expect(starts('inkomen', limited('inkomen', 'hoogstens', lowIncome), single, '2027-02-01')).toEqual([
    0, 285_001, 296_401,
  ]);
  const between = {
    kind: 'tussen',
    low: norm('bijstandsnorm', 120, 'zonder'),
    high: norm('bijstandsnorm', 130, 'zonder'),
  } as const;
  expect(starts('inkomen', limited('inkomen', 'hoogstens', between))).toEqual([0, 159_601, 172_901]);
  expect(starts('inkomen', limited('inkomen', 'hoogstens', between), single, '2027-02-01')).toEqual([
    0, 342_001, 355_681, 370_501, 385_321,
  ]);
});

test('a limit that is missing or outside what a number can be does not cut', () => {
  expect(starts('inkomen', limited('inkomen', 'hoogstens', lowIncome), single, '2029-01-01')).toEqual([0]);
  expect(starts('inkomen', limited('inkomen', 'minstens', fixed(0)))).toEqual([0]);
  expect(starts('inkomen', limited('inkomen', 'minstens', fixed(2_000_000)))).toEqual([0, 2_000_000]);
  expect(starts('inkomen', limited('inkomen', 'hoogstens', fixed(2_000_000)))).toEqual([0]);
});

test('a limit is read for the household that the scheme demands', () => {
  const condition = all(is('partner', 'nee'), limited('inkomen', 'hoogstens', lowIncome));
  expect(starts('inkomen', condition, { leeftijd: exactly(30) })).toEqual([0, 133_001]);
});

test('an age is cut where the norms change and where a scheme says so', () => {
  expect(starts('leeftijd', is('woning', 'huur'), {})).toEqual([15, 18, 21, 67]);
  expect(starts('leeftijd', limited('leeftijd', 'minstens', fixed(27)), {})).toEqual([15, 18, 21, 27, 67]);
  expect(starts('leeftijd', limited('leeftijd', 'onder', norm('aow-leeftijd')), {})).toEqual([
    15, 18, 21, 67,
  ]);
  expect(starts('leeftijd-partner', is('woning', 'huur'), {})).toEqual([18, 21, 67]);
  expect(starts('inkomen', is('woning', 'huur'), {})).toEqual([0]);
});

test('an age of which the months decide is offered by itself', () => {
  const aow = norms['aow-leeftijd'];
  const edition = aow?.editions[0];
  if (!aow || !edition) throw new Error('the small ruleset has an AOW age');
  const rules = ruleset(scheme(is('woning', 'huur')));
  const later = {
    ...rules,
    norms: { ...norms, 'aow-leeftijd': { ...aow, editions: [{ ...edition, amounts: { alle: 807 } }] } },
  };
  expect((offers(later, {}, spring, 'leeftijd') as Range[]).map((range) => range.min)).toEqual([
    15, 18, 21, 67, 68,
  ]);
  expect(
    (offers({ ...rules, norms: {} }, {}, spring, 'leeftijd') as Range[]).map((range) => range.min),
  ).toEqual([15, 18, 21]);
});

test('of the people who share the home the first few numbers are tried, one by one', () => {
  expect(offered('medebewoners', is('woning', 'huur'))).toEqual([0, 1, 2, 3].map(exactly));
});

test('of the care of a child one example is tried', () => {
  const care: Fact = { id: 'kinderopvang', part: 'geld', type: 'opvang', most: 15, burden: 4 };
  const rules = { ...ruleset(scheme(is('woning', 'huur'))), facts: [care] };
  expect(offers(rules, {}, spring, 'kinderopvang')).toEqual([
    [{ soort: 'dagopvang', uren: 100, uurprijs: 1_000 }],
  ]);
});

test('children are tried in each age group that a scheme knows', () => {
  expect(offered('kinderen', child(4, 17))).toEqual([[], [0], [4]]);
  expect(offered('kinderen', all(child(4, 11), child(12, 15)))).toEqual([[], [0], [4], [12], [16]]);
});

test('an income for zorgtoeslag is cut where it begins to fall and where it ends', () => {
  const condition = limited('toetsingsinkomen', 'hoogstens', { kind: 'inkomensgrens', law: 'zorgtoeslag' });
  const amount = {
    kind: 'formule',
    law: 'zorgtoeslag',
    per: 'maand',
    rounding: 'jaar-euro-maand-omlaag',
  } as const;
  const cuts = (rules: ReturnType<typeof ruleset>, on = spring) =>
    (offers(rules, single, on, 'toetsingsinkomen') as Range[]).map((range) => range.min);
  expect(cuts(ruleset(scheme(condition, amount)))).toEqual([0, 3_000_001, 3_983_201]);
  expect(cuts(ruleset(scheme(condition)))).toEqual([0, 3_983_201]);
  expect(cuts(ruleset(scheme(condition, amount)), '2027-01-01')).toEqual([0]);
  const yearly = { kind: 'norm', norm: 'toeslag', per: 'jaar', rounding: 'cent' } as const;
  expect(cuts(ruleset(scheme(condition, yearly)))).toEqual([0, 3_983_201]);
  expect(offers(ruleset(scheme(condition, amount)), single, spring, 'vermogen')).toHaveLength(1);
});

test('the conditions of a rule are its leaves, in order', () => {
  const rent = is('woning', 'huur');
  const young = child(0, 3);
  expect(leavesOf(all(rent, any(young, rent)))).toEqual([rent, young, rent]);
  expect(leavesOf(young)).toEqual([young]);
});
