import { expect, test } from 'vitest';
import { type Answers, exactly, type Inkomst } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { nextQuestion } from '../../src/engine/next-question.ts';
import { loadRules } from '../../src/rules/load.ts';

const rules = loadRules();
const on = '2026-11-21';
const everything: Answers = {
  woonplaats: 'zoetermeer',
  leeftijd: exactly(32),
  partner: 'nee',
  kinderen: [4, 8],
  medebewoners: exactly(0),
  woning: 'huur',
  rekenhuur: exactly(65_000),
  opvang: 'ja',
  werk: 'loondienst',
  studiefinanciering: 'nee',
  inkomen: exactly(130_000),
  vermogen: exactly(50_000),
  toetsingsinkomen: exactly(2_400_000),
  rondkomen: 'nee',
  leefgeld: exactly(20_000),
  mantelzorg: 'ja',
  'hulp-thuis': 'nee',
  kinderopvang: [{ soort: 'dagopvang', uren: 80, uurprijs: 11_00 }],
  zorgverzekering: 'ja',
  'premie-via-cak': 'nee',
  'jaren-laag-inkomen': exactly(3),
  'inkomenstoeslag-gekregen': 'nee',
  'hoge-schulden': 'nee',
  autowaarde: exactly(0),
  aanslag: 'open',
  waterschap: 'rijnland',
};

/** Median time of one run in milliseconds, after the code has warmed up. */
function median(run: () => void, times: number): number {
  for (let time = 0; time < times; time++) run();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? Number.POSITIVE_INFINITY;
}

test('one full evaluation of all schemes takes at most 100 microseconds', () => {
  expect(check(rules, everything, on).outcomes.every(({ missing }) => missing.length === 0)).toBe(true);
  expect(median(() => check(rules, everything, on), 2_000)).toBeLessThanOrEqual(0.1);
});

test('and as long with the incomes of a couple, which are made net and gross first', () => {
  const monthly = { bedrag: 70_000, per: 'maand', vorm: 'netto', vakantiegeld: 'zonder' } as const;
  const pay = (van: Inkomst['van'], soort: Inkomst['soort']): Inkomst => ({ van, soort, ...monthly });
  const { inkomen: _inkomen, toetsingsinkomen: _toetsingsinkomen, ...others } = everything;
  const couple: Answers = {
    ...others,
    partner: 'ja',
    'leeftijd-partner': exactly(34),
    'werk-partner': 'loondienst',
    inkomsten: [pay('ik', 'loon'), pay('ik', 'uitkering'), pay('partner', 'loon')],
  };
  expect(
    check(rules, couple, on).outcomes.some(({ amount }) => amount !== null && amount.min < amount.max),
  ).toBe(true);
  expect(median(() => check(rules, couple, on), 2_000)).toBeLessThanOrEqual(0.1);
});

test('choosing the next question takes at most 10 milliseconds, also the first', () => {
  expect(nextQuestion(rules, {}, on)).not.toBeNull();
  expect(median(() => nextQuestion(rules, {}, on), 100)).toBeLessThanOrEqual(10);
});
