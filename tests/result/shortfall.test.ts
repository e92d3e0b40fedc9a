/** By how much a scheme is out of reach, what would change that and when to look again, on the real rules of 2026. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Trace } from '../../src/engine/outcome.ts';
import { Situation } from '../../src/engine/situation.ts';
import { mainReason } from '../../src/result/reasons.ts';
import { dayAfter, holdsUntil, shortfallOf, whatWouldChange } from '../../src/result/shortfall.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import { languageCodes } from '../../src/words/languages.ts';
import { hasText } from '../../src/words/texts.ts';
import { rules } from '../rules-of-site.ts';

const single = {
  woonplaats: 'zoetermeer',
  leeftijd: 40,
  partner: 'nee',
  kinderen: [] as number[],
  medebewoners: 0,
  studiefinanciering: 'nee',
  zorgverzekering: 'ja',
  'premie-via-cak': 'nee',
  woning: 'huur',
};

/** What became of a scheme, with the one reason that stands on its card. */
function judge(scheme: string, given: object, on = '2026-11-21') {
  const { answers, problems } = readSituation({ ...single, ...given }, rules);
  expect(problems).toEqual([]);
  const outcome = check(rules, answers, on).outcomes.find((each) => each.scheme === scheme);
  const situation = new Situation(rules, answers, on);
  const main = outcome ? mainReason(rules, answers, outcome) : null;
  if (outcome === undefined || main === null) throw new Error(`There is no reason for ${scheme}.`);
  return { outcome, situation, main };
}
function shortfall(scheme: string, given: object) {
  const { situation, main } = judge(scheme, given);
  return shortfallOf(rules, situation, main);
}

describe('by how much', () => {
  // 120% of 1,348.49 is 1,618.19.
  test('an income is above the limit, to the cent', () => {
    expect(shortfall('zoetermeerpas', { inkomen: 1653.19 })).toEqual({
      side: 'boven',
      min: 35_00,
      max: 35_00,
      openEnded: false,
    });
  });

  test('a range of incomes is, from the least to the most', () => {
    expect(shortfall('zoetermeerpas', { inkomen: { min: 1650, max: 1700 } })).toEqual({
      side: 'boven',
      min: 31_81,
      max: 81_81,
      openEnded: false,
    });
  });

  test('an income that is only known to be more is: at least', () => {
    const found = shortfall('zoetermeerpas', { inkomen: { min: 2000, max: 100_000 } });
    expect(found).toMatchObject({ min: 381_81, openEnded: true });
  });

  test('an income is, where the household leaves the limit open', () => {
    // Somebody alone has 1,618.19; with a partner the limit may be lower or higher.
    const found = shortfall('zoetermeerpas', { partner: 'weet-niet', inkomen: 2700 });
    expect(found?.min).toBeLessThan(1081_81);
    expect(found?.min).toBeGreaterThan(0);
    expect(found?.max).toBeGreaterThanOrEqual(1081_81);
  });

  test('a year of income, and savings', () => {
    // Zorgtoeslag ends at 40,857 a year; its limit for savings is 146,011.
    expect(shortfall('zorgtoeslag', { inkomen: 3000, toetsingsinkomen: 41_000, vermogen: 0 })).toMatchObject({
      side: 'boven',
      min: 143_00,
    });
    expect(
      shortfall('zorgtoeslag', { inkomen: 1500, toetsingsinkomen: 24_000, vermogen: 146_511 }),
    ).toMatchObject({
      side: 'boven',
      min: 500_00,
    });
  });

  test('nothing is said of what is no money, of what holds, and of what no income would be low enough for', () => {
    expect(shortfall('zoetermeerpas', { woonplaats: 'elders', inkomen: 5000 })).toBeNull();
    const { situation, outcome } = judge('zoetermeerpas', { inkomen: 1500 });
    expect(outcome.conditions.map((trace) => shortfallOf(rules, situation, trace))).toEqual(
      outcome.conditions.map(() => null),
    );
    const income = outcome.conditions.find(({ fact }) => fact === 'inkomen') as Trace;
    const failing: Trace = { ...income, truth: 'nee', limit: null, outOfReach: true };
    expect(shortfallOf(rules, situation, failing)).toBeNull();
  });
});

test('a rent below the limit lies below it', () => {
  const { situation } = judge('huurtoeslag', {
    rekenhuur: 150,
    inkomen: 1500,
    toetsingsinkomen: 24_000,
    vermogen: 0,
  });
  const { outcome } = judge('huurtoeslag', {
    rekenhuur: 150,
    inkomen: 1500,
    toetsingsinkomen: 24_000,
    vermogen: 0,
  });
  const rent = outcome.conditions.find(({ fact }) => fact === 'rekenhuur') as Trace;
  expect(rent.truth).toBe('nee');
  const found = shortfallOf(rules, situation, rent);
  expect(found?.side).toBe('onder');
  expect(found?.min).toBe((rent.limit?.min ?? 0) - 150_00);
});

describe('the reason that stands on the card', () => {
  test('is what no amount could change, before an income', () => {
    expect(judge('aio', { inkomen: 3000, vermogen: 0 }).main.fact).toBe('leeftijd');
    expect(judge('zoetermeerpas', { inkomen: 3000, woonplaats: 'elders' }).main.fact).toBe('woonplaats');
  });

  test('is the income, where another condition beside it would do as well', () => {
    const given = { kinderen: [8], inkomen: 4000, 'hoge-schulden': 'nee' };
    expect(judge('leergeld', given).main.fact).toBe('inkomen');
  });
});

test('under "maybe" the reason is what the visitor did not know, before an income that lies near a limit for it', () => {
  const given = { rekenhuur: 'weet-niet', inkomen: 1500, toetsingsinkomen: 24_000, vermogen: 0 };
  const { outcome, main } = judge('huurtoeslag', given);
  expect(outcome.verdict).toBe('misschien');
  expect([main.fact, main.reason]).toEqual(['rekenhuur', 'weet-niet']);
});

describe('what would change it', () => {
  const key = (scheme: string, given: object) => {
    const { situation, main } = judge(scheme, given);
    return whatWouldChange(situation, main);
  };
  test('follows from the kind of condition', () => {
    expect(key('zoetermeerpas', { inkomen: 3000 })?.key).toBe('uitkomst.anders.inkomen.lager');
    expect(key('aio', { inkomen: 500 })).toEqual({ key: 'uitkomst.anders.leeftijd.hoger', leeftijd: 67 });
    expect(key('kinderbijslag', {})?.key).toBe('uitkomst.anders.kind-erbij');
    expect(key('leergeld', { kinderen: [2] })).toEqual({ key: 'uitkomst.anders.kind-wordt', leeftijd: 4 });
    expect(key('mantelzorgwaardering', { mantelzorg: 'nee' })?.key).toBe('uitkomst.anders.keuze');
  });

  test('is nothing where only getting younger would help', () => {
    expect(key('bijstand', { leeftijd: 80, inkomen: 500, vermogen: 0 })).toBeNull();
  });

  test('has a sentence in every language for each amount and each age that can fail', () => {
    const missing = rules.schemes.flatMap(({ condition }) => {
      const leaves = JSON.stringify(condition).matchAll(/"fact":"([\w-]+)","comparison":"(\w+)"/g);
      return [...leaves].flatMap(([, fact = '', comparison]) => {
        const direction = comparison === 'minstens' || comparison === 'boven' ? 'hoger' : 'lager';
        if (direction === 'lager' && fact.startsWith('leeftijd')) return [];
        const isMoney = rules.facts.find(({ id }) => id === fact)?.type === 'bedrag';
        const keys = [
          `uitkomst.anders.${fact}.${direction}`,
          ...(isMoney ? [`uitkomst.verschil.van.${fact}`, `uitkomst.verschil.per.${fact}`] : []),
        ];
        return languageCodes.flatMap((language) => keys.filter((each) => !hasText(language, each)));
      });
    });
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('when to look again', () => {
  test('is the day after the last day of the limit', () => {
    const { main } = judge('zoetermeerpas', { inkomen: 3000 });
    expect(holdsUntil(main, '2026-11-21')).toBe('2026-12-31');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
  });

  test('is not known once the amounts have ended, and for what has no limit', () => {
    const { main } = judge('zoetermeerpas', { inkomen: 3000 }, '2027-02-01');
    expect(main.truth).toBe('nee');
    expect(holdsUntil(main, '2027-02-01')).toBeNull();
    expect(holdsUntil(judge('zoetermeerpas', { woonplaats: 'elders' }).main, '2026-11-21')).toBeNull();
  });
});
