import { expect, test } from 'vitest';
import { type Answers, exactly, type Inkomst } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { nextQuestion } from '../../src/engine/next-question.ts';
import { rules } from '../rules-of-site.ts';

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
  'eigen-bedrijf': 'nee',
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
};

/** Milliseconds that one run takes of this thread, on average: what other programs take of the core does not count. */
function taken(run: () => unknown, times: number): number {
  const before = process.threadCpuUsage();
  for (let time = 0; time < times; time += 1) run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / times;
}

/** Work like the engine's, of which no line is the engine's: objects, maps, texts and numbers. */
function yardstick(): number {
  const found = new Map<string, { min: number; max: number }>();
  for (let index = 0; index < 400; index += 1) {
    const key = `feit-${(index * 7) % 53}`;
    const { min, max } = found.get(key) ?? { min: index, max: 0 };
    found.set(key, { min: Math.min(min, index), max: Math.max(max, (index * 31) % 97) });
  }
  return [...found.values()].filter(({ min, max }) => min < max).reduce((sum, { max }) => sum + max, 0);
}

/** What the yardstick takes, in milliseconds, on the core for which the budgets were set. */
const yardstickThere = 0.023;

/**
 * Milliseconds of one run as that core would take them. A slower core, or one whose memory is shared with others at the time, takes
 * longer for the yardstick too; of several rounds the least disturbed counts.
 */
function milliseconds(run: () => unknown, times: number): number {
  taken(run, times);
  taken(yardstick, 2_000);
  const rounds = Array.from({ length: 9 }, () => {
    const before = taken(yardstick, 500);
    const own = taken(run, times);
    const slower = Math.max(1, Math.min(before, taken(yardstick, 500)) / yardstickThere);
    return own / slower;
  });
  return Math.min(...rounds);
}

test('one full evaluation of all schemes takes at most 200 microseconds', () => {
  expect(check(rules, everything, on).outcomes.every(({ missing }) => missing.length === 0)).toBe(true);
  expect(milliseconds(() => check(rules, everything, on), 500)).toBeLessThanOrEqual(0.2);
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
  expect(milliseconds(() => check(rules, couple, on), 500)).toBeLessThanOrEqual(0.2);
});

test('choosing the next question takes at most 10 milliseconds, also the first', () => {
  expect(nextQuestion(rules, {}, on)).not.toBeNull();
  expect(milliseconds(() => nextQuestion(rules, {}, on), 30)).toBeLessThanOrEqual(10);
});
