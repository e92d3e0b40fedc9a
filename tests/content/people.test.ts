import { describe, expect, test } from 'vitest';
import { type Answers, exactly } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { examplesOn, people, valuesOf } from '../../src/explain/people.ts';
import { municipality, rules } from '../../src/explain/site-rules.ts';
import { readSituation } from '../../src/rules/read-situation.ts';

const today = '2026-11-21';
const lastDay = '2026-12-31';
const afterwards = '2027-02-01';

const monthly = { maand: 1, kwartaal: 1 / 3, jaar: Number.NaN };

/** Whole euro per month by scheme: what somebody can probably get and keep, straight from the engine. */
function moneyFor(situation: Record<string, unknown>, on: string): Map<string, { min: number; max: number }> {
  const { answers } = readSituation(situation, rules);
  return new Map(
    check(rules, answers, on).outcomes.flatMap(({ scheme, verdict, amount }) => {
      if (verdict !== 'waarschijnlijk-wel' || amount === null) return [];
      const euros = (cents: number) => Math.round((cents * monthly[amount.per]) / 100);
      return [[scheme, { min: euros(amount.min), max: euros(amount.max) }] as const];
    }),
  );
}

const telling = municipality.voorbeelden ?? {};

describe.each([
  { on: today, amountsOf: today, expired: false },
  { on: afterwards, amountsOf: lastDay, expired: true },
])('the people of the start page on $on', ({ on, amountsOf, expired }) => {
  const { examples, ...dates } = examplesOn(rules, on, telling);

  test('have the days of their amounts, and say when these have ended', () => {
    expect(dates).toEqual({ from: '2026-07-01', until: lastDay, expired });
  });

  test.each(people)(
    '$id gets what the engine says, and all of the money that it says',
    ({ id, situation }) => {
      const example = examples.find((each) => each.id === id);
      const shown = example?.lines.flatMap(({ scheme, perMonth }) =>
        perMonth ? [[scheme, { min: perMonth.min / 100, max: perMonth.max / 100 }] as const] : [],
      );
      const expected = moneyFor({ ...situation, woonplaats: 'zoetermeer' }, amountsOf);
      expect(expected.size).toBeGreaterThan(0);
      expect(new Map(shown)).toEqual(expected);
    },
  );

  test.each(examples)('the lines of $id come to its total', ({ total, lines }) => {
    const sum = (end: 'min' | 'max') => lines.reduce((all, { perMonth }) => all + (perMonth?.[end] ?? 0), 0);
    expect({ min: sum('min'), max: sum('max') }).toMatchObject({ min: total.min, max: total.max });
  });

  test.each(examples)('$id has three to five lines, and none that is probably not', ({ lines }) => {
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(lines.map(({ verdict }) => verdict)).not.toContain('waarschijnlijk-niet');
  });
});

test('together they show money, what is open and what the municipality decides', () => {
  const verdicts = examplesOn(rules, today, telling).examples.flatMap(({ lines }) =>
    lines.map(({ verdict }) => verdict),
  );
  expect(new Set(verdicts)).toEqual(new Set(['waarschijnlijk-wel', 'misschien', 'gemeente-beslist']));
});

test('a sentence can tell their ages, their children and their amounts', () => {
  const { examples } = examplesOn(rules, today, telling);
  const valuesFor = (id: string) => {
    const example = examples.find((each) => each.id === id);
    return example && valuesOf(example, rules, 'nl');
  };
  expect(valuesFor('werk')).toMatchObject({
    leeftijd: '34',
    kinderen: '4 en 8',
    inkomen: { cents: 150_000 },
    rekenhuur: { cents: 70_000 },
  });
  expect(valuesFor('zzp')).toMatchObject({
    'inkomen-van': { cents: 130_000 },
    'inkomen-tot': { cents: 160_000 },
  });
});

test('a sentence can tell the ages of children of whom more is known, and how many others live in', () => {
  const told = (answers: Answers) => valuesOf({ answers }, rules, 'nl');
  const kinderen: Answers['kinderen'] = [4, { leeftijd: 8, woont: 'co-ouder' }];
  expect(told({ kinderen }).kinderen).toBe('4 en 8');
  expect(told({ medebewoners: [{ band: 'ouder' }, {}] }).medebewoners).toBe('2');
  expect(told({ medebewoners: exactly(1) }).medebewoners).toBe('1');
});
