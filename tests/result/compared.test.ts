/** What income and limit stand in a reason where the household of a toeslag is not the visitor with a partner. */
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Trace } from '../../src/engine/outcome.ts';
import { Situation } from '../../src/engine/situation.ts';
import { comparedOf, waitsForOther } from '../../src/result/compared.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import { rules } from '../rules-of-site.ts';

const on = '2026-11-21';
const mother = {
  leeftijd: 32,
  partner: 'nee',
  kinderen: [5],
  medebewoners: 0,
  toetsingsinkomen: 20_000,
  vermogen: 0,
};
const sister = { leeftijd: 30, band: 'familie', studiefinanciering: 'nee', toetsingsinkomen: 30_000 };

/** The condition on the income of a year, and what it is about. */
function incomeIn(scheme: string, given: object): [scheme: string, trace: Trace, situation: Situation] {
  const { answers, problems } = readSituation({ ...mother, ...given }, rules);
  expect(problems).toEqual([]);
  const outcome = check(rules, answers, on).outcomes.find((each) => each.scheme === scheme);
  const income = outcome?.conditions.find(({ id }) => id === 'laag-toetsingsinkomen') as Trace;
  return [scheme, income, new Situation(rules, answers, on)];
}

/** In whole euro per year. */
function compared(scheme: string, given: object) {
  const found = comparedOf(...incomeIn(scheme, given));
  return found && [found.income.min / 100, found.limit.min / 100, found.limit.max / 100, found.of];
}

test('a sister who is the toeslagpartner counts with the limit of two', () => {
  const given = { medebewoners: [sister] };
  expect(compared('zorgtoeslag', given)).toEqual([50_000, 51_142, 51_142, 'met-huisgenoot']);
});

test('a partner who is no toeslagpartner leaves the own income and the limit of one', () => {
  const given = {
    partner: 'ja',
    'leeftijd-partner': 31,
    samenwonen: [],
    kinderen: [],
    toetsingsinkomen: 65_000,
    'toetsingsinkomen-partner': 45_000,
  };
  expect(compared('zorgtoeslag', given)).toEqual([20_000, 40_857, 40_857, 'alleen-u']);
  expect(compared('zorgtoeslag', { ...given, samenwonen: ['getrouwd'] })).toBeNull();
});

test('nothing else is said where the fact is what the law compares, or where it is not known who counts', () => {
  expect(compared('zorgtoeslag', {})).toBeNull();
  expect(compared('zorgtoeslag', { medebewoners: [{ ...sister, leeftijd: 60, band: 'ouder' }] })).toBeNull();
  expect(compared('zorgtoeslag', { medebewoners: [{ ...sister, band: 'weet-niet' }] })).toBeNull();
  const brother = { ...sister, toetsingsinkomen: 10_000 };
  expect(compared('zorgtoeslag', { medebewoners: [sister, brother] })).toBeNull();
});

test('huurtoeslag counts everybody and has a sentence for that', () => {
  expect(compared('huurtoeslag', { medebewoners: [sister], woning: 'huur', rekenhuur: 750 })).toBeNull();
});

test('what is open waits for the income of somebody who counts, where the own income is known', () => {
  const waits = (scheme: string, given: object) => waitsForOther(...incomeIn(scheme, given));
  const secretive = { ...sister, toetsingsinkomen: 'weet-niet' };
  const rented = { woning: 'huur', rekenhuur: 750 };
  expect(compared('zorgtoeslag', { medebewoners: [secretive] })).toBeNull();
  expect(waits('zorgtoeslag', { medebewoners: [secretive] })).toBe(true);
  expect(waits('huurtoeslag', { medebewoners: [secretive], ...rented })).toBe(true);
  const vague = { ...sister, toetsingsinkomen: { min: 25_000, max: 40_000 } };
  expect(waits('zorgtoeslag', { medebewoners: [vague] })).toBe(true);
  const both = { medebewoners: [vague], toetsingsinkomen: { min: 19_000, max: 21_000 } };
  expect(waits('zorgtoeslag', both)).toBe(false);
  expect(
    waits('zorgtoeslag', { medebewoners: [sister], toetsingsinkomen: { min: 19_000, max: 22_000 } }),
  ).toBe(false);
});

test('a grandmother whose income is not known keeps only huurtoeslag open', () => {
  const grandmother = {
    leeftijd: 61,
    band: 'ouder',
    studiefinanciering: 'nee',
    toetsingsinkomen: 'weet-niet',
  };
  const given = { medebewoners: [grandmother], woning: 'huur', rekenhuur: 750 };
  expect(waitsForOther(...incomeIn('huurtoeslag', given))).toBe(true);
  const around = { ...given, toetsingsinkomen: { min: 39_000, max: 42_000 } };
  expect(waitsForOther(...incomeIn('zorgtoeslag', around))).toBe(false);
});
