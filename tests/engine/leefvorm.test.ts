import { describe, expect, test } from 'vitest';
import { exactly, type Range } from '../../src/engine/answers.ts';
import { hasAow, hasPartner, huishoudtypeOf, possibleHouseholds } from '../../src/engine/leefvorm.ts';
import { leefvormen } from '../../src/engine/ruleset.ts';

const aow = exactly(804);
const inMonths = ({ min, max }: Range): Range => ({ min: min * 12, max: max * 12 + 11 });
const years = (age: number): Range => inMonths(exactly(age));
const anyAge = inMonths({ min: 18, max: 120 });

function leefvorm(age: number, partnerAge: number | null, children: number) {
  const partner = partnerAge === null ? ['nee'] : ['ja'];
  return possibleHouseholds(
    years(age),
    partner,
    partnerAge === null ? anyAge : years(partnerAge),
    exactly(children),
    aow,
  );
}

describe('a household that is known is one of the twelve rows', () => {
  test.each([
    [21, null, 0, 'alleenstaande-21-tot-aow'],
    [66, null, 0, 'alleenstaande-21-tot-aow'],
    [67, null, 0, 'alleenstaande-aow'],
    [30, null, 1, 'alleenstaande-ouder-21-tot-aow'],
    [67, null, 2, 'alleenstaande-ouder-aow'],
    [21, 66, 0, 'gezin-beiden-21-tot-aow'],
    [21, 21, 3, 'gezin-beiden-21-tot-aow'],
    [67, 66, 0, 'gezin-een-of-beiden-aow'],
    [66, 67, 0, 'gezin-een-of-beiden-aow'],
    [70, 70, 1, 'gezin-een-of-beiden-aow'],
    [70, 20, 0, 'gezin-een-of-beiden-aow'],
    [18, null, 0, 'jongere-alleenstaande'],
    [20, null, 0, 'jongere-alleenstaande'],
    [20, null, 1, 'jongere-alleenstaande-ouder'],
    [20, 18, 0, 'gezin-beiden-jongere-zonder-kinderen'],
    [20, 20, 1, 'gezin-beiden-jongere-met-kinderen'],
    [20, 21, 0, 'gezin-een-jongere-zonder-kinderen'],
    [21, 20, 0, 'gezin-een-jongere-zonder-kinderen'],
    [21, 20, 1, 'gezin-een-jongere-met-kinderen'],
    [20, 21, 1, 'gezin-een-jongere-met-kinderen'],
  ])('%i years old, partner of %s, %i children: %s', (age, partnerAge, children, row) => {
    expect(leefvorm(age, partnerAge, children)).toEqual({ leefvormen: [row], minor: false });
  });
});

describe('a household that is not known', () => {
  test('can be every row while nothing was asked', () => {
    const { leefvormen: possible } = possibleHouseholds(
      anyAge,
      ['ja', 'nee'],
      anyAge,
      { min: 0, max: 15 },
      aow,
    );
    expect(possible.toSorted()).toEqual([...leefvormen].sort());
  });

  test('has no norm under 18', () => {
    expect(leefvorm(17, null, 0)).toEqual({ leefvormen: [], minor: true });
    expect(possibleHouseholds(inMonths({ min: 17, max: 18 }), ['nee'], anyAge, exactly(0), aow)).toEqual({
      leefvormen: ['jongere-alleenstaande'],
      minor: true,
    });
  });

  test('keeps both rows for an age range over a border', () => {
    expect(
      possibleHouseholds(inMonths({ min: 20, max: 21 }), ['nee'], anyAge, exactly(0), aow).leefvormen,
    ).toEqual(['jongere-alleenstaande', 'alleenstaande-21-tot-aow']);
    expect(
      possibleHouseholds(inMonths({ min: 66, max: 67 }), ['nee'], anyAge, exactly(0), aow).leefvormen,
    ).toEqual(['alleenstaande-21-tot-aow', 'alleenstaande-aow']);
  });

  test('may or may not have reached an AOW age of 67 years and 3 months at 67', () => {
    const at = (age: number) =>
      possibleHouseholds(years(age), ['nee'], anyAge, exactly(0), exactly(807)).leefvormen;
    expect(at(66)).toEqual(['alleenstaande-21-tot-aow']);
    expect(at(67)).toEqual(['alleenstaande-21-tot-aow', 'alleenstaande-aow']);
    expect(at(68)).toEqual(['alleenstaande-aow']);
  });

  test('may be a pensioner at any age from 21 while the AOW age is not known', () => {
    const at = (age: number) => possibleHouseholds(years(age), ['nee'], anyAge, exactly(0), null).leefvormen;
    expect(at(20)).toEqual(['jongere-alleenstaande']);
    expect(at(30)).toEqual(['alleenstaande-21-tot-aow', 'alleenstaande-aow']);
  });
});

test.each([
  ['alleenstaande-21-tot-aow', 'alleenstaande', false],
  ['jongere-alleenstaande', 'alleenstaande', false],
  ['alleenstaande-aow', 'alleenstaande', false],
  ['jongere-alleenstaande-ouder', 'alleenstaande-ouder', false],
  ['alleenstaande-ouder-aow', 'alleenstaande-ouder', false],
  ['gezin-een-of-beiden-aow', 'gezin', true],
  ['gezin-beiden-jongere-zonder-kinderen', 'gezin', true],
] as const)('%s is a %s for the asset limit', (row, type, couple) => {
  expect(huishoudtypeOf(row)).toBe(type);
  expect(hasPartner(row)).toBe(couple);
});

test('AOW age is in three households', () => {
  expect(leefvormen.filter(hasAow)).toEqual([
    'alleenstaande-aow',
    'alleenstaande-ouder-aow',
    'gezin-een-of-beiden-aow',
  ]);
});
