/** How many pages of questions a visit takes, over made-up households and over answers at random. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { neededFacts } from '../../src/rules/text-keys.ts';
import { rules } from '../rules-of-site.ts';
import { inFixedOrder, type MadeUp, pagesOf, population, strangers } from './population.ts';

const on = '2026-11-21';
const asked = neededFacts(rules);

const median = (counts: readonly number[]): number =>
  counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? Number.NaN;

describe('the pages of questions of 2,000 made-up households', () => {
  let visits: { household: MadeUp; pages: string[]; fixed: ReturnType<typeof inFixedOrder> }[] = [];
  beforeAll(() => {
    visits = population(rules, on, 2_000).map((household) => ({
      household,
      pages: pagesOf(rules, on, household),
      fixed: inFixedOrder(rules, household, asked),
    }));
  }, 600_000);

  test('are as many on little as the municipality counted', () => {
    const share = (most: number) =>
      visits.filter(({ household }) => household.share <= most).length / visits.length;
    expect(share(1.1)).toBeCloseTo(0.08, 1);
    expect(share(1.3)).toBeCloseTo(0.19, 1);
  });

  test('are 8 in the median and 16 at most, and 11 in the median for who lives on little', () => {
    const counts = visits.map(({ pages }) => pages.length);
    expect([median(counts), Math.max(...counts)]).toEqual([8, 16]);
    const poor = visits.filter(({ household }) => household.share <= 1.3);
    expect(median(poor.map(({ pages }) => pages.length))).toBe(11);
  });

  test('would be 20 in the median in a fixed order, and 34 with every question on a page of its own', () => {
    expect(median(visits.map(({ fixed }) => fixed.pages))).toBe(20);
    expect(median(visits.map(({ fixed }) => fixed.facts))).toBe(34);
  });

  test('never come back', () => {
    for (const { pages } of visits) expect(new Set(pages).size).toBe(pages.length);
  });
});

test('the record of the decision says the same', () => {
  const record = readFileSync('docs/besluiten/what-belongs-together-on-one-page.md', 'utf8').replaceAll(
    /\s+/g,
    ' ',
  );
  expect(record).toContain(
    'takes 8 pages of questions in the median and 16 at most; for the 19 percent with an income up to 130 percent of the norm the median is 11. ' +
      'In a fixed order the same visit would take 20 pages in the median, or 34 with every question on a page of its own.',
  );
  expect(record).toContain('also ones that nobody would give together, stay within 17.');
});

test('no answers at random, also none that nobody would give together, take more than 17 pages or the same page twice', () => {
  for (const pages of strangers(rules, on, 150)) {
    expect(pages.length, pages.join(' ')).toBeLessThanOrEqual(17);
    expect(new Set(pages).size).toBe(pages.length);
  }
}, 120_000);
