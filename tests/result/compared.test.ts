/** What income and limit stand in a reason where the household of a toeslag is not the visitor with a partner. */
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Trace } from '../../src/engine/outcome.ts';
import { Situation } from '../../src/engine/situation.ts';
import { comparedOf } from '../../src/result/compared.ts';
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

/** In whole euro per year. */
function compared(scheme: string, given: object) {
  const { answers, problems } = readSituation({ ...mother, ...given }, rules);
  expect(problems).toEqual([]);
  const outcome = check(rules, answers, on).outcomes.find((each) => each.scheme === scheme);
  const income = outcome?.conditions.find(({ id }) => id === 'laag-toetsingsinkomen') as Trace;
  const found = comparedOf(scheme, income, new Situation(rules, answers, on));
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
