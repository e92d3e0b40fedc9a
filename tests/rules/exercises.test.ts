/** The practice cases for volunteers, each a test of the rules, and each with all that a volunteer has to fill in. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { nextQuestion } from '../../src/engine/next-question.ts';
import { Situation } from '../../src/engine/situation.ts';
import { contradictions } from '../../src/journey/contradictions.ts';
import { load } from '../../src/rules/load.ts';
import { readSituation } from '../../src/rules/read-situation.ts';

const { ruleset, files } = load();
const exercises = files.exercises?.content.oefeningen ?? [];

const cents = (euros: number) => Math.round(euros * 100);

test('there are eleven', () => {
  expect(exercises).toHaveLength(11);
});

test('together they show every verdict, and what is not known', () => {
  const verdicts = exercises.flatMap(({ uitkomsten }) => uitkomsten.map(({ uitkomst }) => uitkomst));
  expect(new Set(verdicts)).toEqual(
    new Set(['waarschijnlijk-wel', 'gemeente-beslist', 'misschien', 'waarschijnlijk-niet']),
  );
});

describe.each(exercises)('the practice case $id', ({ situatie, op, uitkomsten }) => {
  const { answers, problems } = readSituation(situatie, ruleset);
  const { outcomes } = check(ruleset, answers, op);

  test.each(uitkomsten)('gives $uitkomst for $regeling', ({ regeling, uitkomst, door, bedrag }) => {
    const outcome = outcomes.find(({ scheme }) => scheme === regeling);
    expect(outcome?.verdict).toBe(uitkomst);
    const deciding = outcome?.conditions.filter(({ decides }) => decides).map(({ id }) => id);
    if (door) expect(deciding?.toSorted()).toEqual(door.toSorted());
    if (bedrag === undefined) return;
    if (bedrag === 'onbekend') expect(outcome?.amount).toBeNull();
    else {
      const { min, max } = typeof bedrag === 'number' ? { min: bedrag, max: bedrag } : bedrag;
      expect(outcome?.amount).toMatchObject({ min: cents(min), max: cents(max) });
    }
  });

  test('says by which condition something is not sure or probably not', () => {
    const without = uitkomsten.filter(({ uitkomst, door }) => uitkomst !== 'waarschijnlijk-wel' && !door);
    expect(without).toEqual([]);
  });

  test('leaves no question open, and none that the check asks again', () => {
    expect(problems).toEqual([]);
    expect(nextQuestion(ruleset, answers, op)).toBeNull();
    expect(contradictions(new Situation(ruleset, answers, op))).toEqual([]);
  });
});
