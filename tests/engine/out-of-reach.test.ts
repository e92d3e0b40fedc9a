/** A limit that no income fits: how the engine says so, and that no limit below 0 leaves it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, exactly } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import type { Trace } from '../../src/engine/outcome.ts';
import { resultJson } from '../../src/rules/result-json.ts';
import { rules } from '../rules-of-site.ts';

const on = '2026-03-01';
const tenant: Answers = { woonplaats: 'zoetermeer', partner: 'nee', leeftijd: exactly(40), woning: 'huur' };

function incomeTrace(scheme: string, answers: Answers): Trace | undefined {
  const outcome = check(rules, answers, on).outcomes.find((each) => each.scheme === scheme);
  return outcome?.conditions.find(({ fact }) => fact === 'toetsingsinkomen');
}

const withRent = (min: number, max: number): Answers => ({
  ...tenant,
  kinderen: [],
  medebewoners: exactly(0),
  rekenhuur: { min, max },
});

test('there is no limit where the law pays at no income, and also nothing does not fit', () => {
  for (const [scheme, answers] of [
    ['huurtoeslag', withRent(150_00, 150_00)],
    ['kindgebonden-budget', { ...tenant, kinderen: [] }],
  ] satisfies [string, Answers][]) {
    const trace = incomeTrace(scheme, { ...answers, toetsingsinkomen: exactly(0) });
    expect([scheme, trace?.truth, trace?.limit, trace?.outOfReach]).toEqual([scheme, 'nee', null, true]);
  }
});

test('a limit that may not be there runs from 0, and stays open', () => {
  const trace = incomeTrace('huurtoeslag', { ...withRent(150_00, 650_00), toetsingsinkomen: exactly(0) });
  expect(trace).toMatchObject({ truth: 'onbekend', outOfReach: false, limit: { min: 0 } });
  expect(trace?.limit?.max).toBeGreaterThan(20_000_00);
});

test('a limit that is there stays what it was', () => {
  const trace = incomeTrace('huurtoeslag', withRent(650_00, 650_00));
  expect(trace).toMatchObject({ outOfReach: false, limit: { min: 40_862_00, max: 40_862_00 } });
});

test('a scheme that is open and would pay nothing has no amount, instead of 0', () => {
  const answers: Answers = {
    leeftijd: 'weet-niet',
    partner: 'nee',
    inkomsten: [
      { van: 'ik', soort: 'aow', bedrag: 1_870_87, per: 'vier-weken', vorm: 'bruto', vakantiegeld: 'met' },
    ],
  };
  const aio = check(rules, answers, '2026-11-22').outcomes.find(({ scheme }) => scheme === 'aio');
  expect([aio?.verdict, aio?.amount]).toEqual(['misschien', null]);
});

test('no number below 0 leaves the engine, whoever asks', () => {
  const days = ['2024-05-01', '2025-12-31', on, '2026-11-22', '2027-02-01'];
  const amount = fc.integer({ min: 0, max: 1_000_00 });
  const households = fc.record(
    {
      partner: fc.constantFrom('ja', 'nee', 'weet-niet'),
      leeftijd: fc.integer({ min: 15, max: 90 }).map(exactly),
      kinderen: fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 4 }),
      medebewoners: fc.integer({ min: 0, max: 4 }).map(exactly),
      woning: fc.constantFrom('huur', 'koop', 'kamer'),
      rekenhuur: fc.tuple(amount, amount).map(([low, more]) => ({ min: low, max: low + more })),
      toetsingsinkomen: fc.integer({ min: 0, max: 60_000_00 }).map(exactly),
      inkomen: amount.map(exactly),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(households, fc.constantFrom(...days), (answers, day) => {
      const text = JSON.stringify(resultJson(rules, answers, day));
      expect(text).not.toMatch(/[:[]-\d/);
    }),
    { numRuns: 150, seed: 12 },
  );
});
