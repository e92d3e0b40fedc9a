import { describe, expect, test } from 'vitest';
import { berekeningIn, check } from '../../src/engine/check.ts';
import { Situation } from '../../src/engine/situation.ts';
import { rules } from '../../src/explain/site-rules.ts';
import { workedExample } from '../../src/explain/worked-examples.ts';

const today = '2026-11-21';
const afterwards = '2027-02-01';
const inSteps = rules.schemes.filter(({ amount }) => amount !== null && amount.kind !== 'norm');
const others = rules.schemes.filter((scheme) => !inSteps.includes(scheme));

describe('the worked example', () => {
  test('is there for every scheme that reckons its amount, and for no other', () => {
    expect(inSteps.length).toBeGreaterThan(6);
    expect(inSteps.filter((scheme) => workedExample(scheme, rules, today) === null)).toEqual([]);
    expect(others.filter((scheme) => workedExample(scheme, rules, today) !== null)).toEqual([]);
  });

  test.each(inSteps)('of $id ends at the amount that the check gives', (scheme) => {
    const example = workedExample(scheme, rules, today);
    if (example === null) throw new Error(`no example of ${scheme.id}`);
    const { answers, outcome } = example;
    const given = check(rules, answers, today).outcomes.find((each) => each.scheme === scheme.id);
    const steps = berekeningIn(scheme, outcome, new Situation(rules, answers, today));
    expect(steps.length).toBeGreaterThan(2);
    expect({ ...steps.at(-1)?.range, per: steps.at(-1)?.per }).toEqual(given?.amount);
    expect(given?.amount?.max).toBe(given?.amount?.min);
    expect(given?.missing).toEqual([]);
  });

  test('is left out where amounts have ended', () => {
    expect(inSteps.filter((scheme) => workedExample(scheme, rules, afterwards) !== null)).toEqual([]);
  });
});
