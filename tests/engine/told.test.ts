/** What an answer tells of a fact that was not asked itself. */
import { describe, expect, test } from 'vitest';
import { type Answers, exactly, type Inkomst } from '../../src/engine/answers.ts';
import { Situation } from '../../src/engine/situation.ts';
import { rules } from '../rules-of-site.ts';
import { netPerMonth } from './net-per-month.ts';

const on = '2026-11-21';

const pay = (van: Inkomst['van'], soort: Inkomst['soort']): Inkomst => netPerMonth(van, soort, 100_000);

function of(fact: string, answers: Answers): { state: string; options: readonly string[] } {
  const situation = new Situation(rules, { opvang: 'ja', partner: 'ja', ...answers }, on);
  return { state: situation.state(fact), options: situation.options(fact) };
}

const told = (option: string) => ({ state: 'gegeven', options: [option] });

describe('work', () => {
  const open = of('werk', {});

  test('is not known before anything was said', () => {
    expect(open.state).toBe('niet-gevraagd');
    expect(open.options).toEqual(['loondienst', 'eigen-bedrijf', 'opleiding', 'net-gestopt', 'geen']);
  });

  test('follows from a business, a wage or money for a study, in this order', () => {
    const loon = [pay('ik', 'loon')];
    expect(of('werk', { 'eigen-bedrijf': 'ja' })).toEqual(told('eigen-bedrijf'));
    expect(of('werk', { inkomsten: loon })).toEqual(told('loondienst'));
    expect(of('werk', { studiefinanciering: 'ja' })).toEqual(told('opleiding'));
    expect(of('werk', { studiefinanciering: 'ja', inkomsten: loon })).toEqual(told('loondienst'));
    expect(of('werk', { 'eigen-bedrijf': 'ja', inkomsten: loon })).toEqual(told('eigen-bedrijf'));
  });

  test('does not follow from what does not tell it', () => {
    const others: Answers[] = [
      { 'eigen-bedrijf': 'nee', studiefinanciering: 'nee' },
      { inkomsten: [] },
      { inkomsten: 'weet-niet' },
      { inkomsten: [pay('ik', 'uitkering'), pay('partner', 'loon')] },
    ];
    for (const answers of others) expect(of('werk', answers)).toEqual(open);
  });

  test('is what somebody says of it themselves', () => {
    expect(of('werk', { 'eigen-bedrijf': 'ja', werk: 'geen' })).toEqual(told('geen'));
    expect(of('werk', { inkomsten: [pay('ik', 'loon')], werk: 'weet-niet' }).state).toBe('weet-niet');
  });

  test('of a partner follows from a wage of the partner', () => {
    const partner = (answers: Answers) => of('werk-partner', answers);
    expect(partner({ inkomsten: [pay('partner', 'loon')] })).toEqual(told('loondienst'));
    for (const answers of [{}, { inkomsten: [pay('ik', 'loon')] }, { 'eigen-bedrijf': 'ja' }])
      expect(partner(answers as Answers).state).toBe('niet-gevraagd');
  });
});

test('whoever describes the care of a child uses care, and says so of nothing else', () => {
  const care: Answers = { opvang: undefined, kinderopvang: [{ soort: 'bso', uren: 60, uurprijs: 9_00 }] };
  expect(of('opvang', care)).toEqual(told('ja'));
  expect(of('opvang', { opvang: undefined, kinderopvang: [] }).state).toBe('niet-gevraagd');
  expect(of('werk', care).state).toBe('niet-gevraagd');
});

describe('the highest year of who knows only a month', () => {
  const yearOf = (answers: Answers) =>
    new Situation(rules, { inkomsten: 'weet-niet', inkomen: { min: 0, max: 150_000 }, ...answers }, on).known(
      'toetsingsinkomen',
    )?.max ?? Number.NaN;

  test('rises with the month', () => {
    expect(yearOf({ inkomen: exactly(160_000) })).toBeGreaterThan(yearOf({}));
    expect(yearOf({ inkomen: { min: 160_000, max: 200_000 } })).toBe(yearOf({ inkomen: exactly(200_000) }));
  });

  test('is that of the age where that is known, and of any age where it is not', () => {
    const couple = { partner: 'ja', leeftijd: exactly(40), 'leeftijd-partner': exactly(40) };
    const young = yearOf(couple);
    const old = yearOf({ ...couple, leeftijd: exactly(70), 'leeftijd-partner': exactly(70) });
    expect(old).toBeLessThan(young);
    expect(yearOf({ ...couple, leeftijd: exactly(70) })).toBe(young);
    expect(yearOf({ ...couple, 'leeftijd-partner': exactly(70) })).toBe(young);
    expect(yearOf({})).toBe(young);
  });

  test('is more than twelve months, because tax was taken off', () => {
    expect(yearOf({})).toBeGreaterThan(12 * 150_000);
    expect(yearOf({})).toBeLessThan(2 * 12 * 150_000);
  });
});
