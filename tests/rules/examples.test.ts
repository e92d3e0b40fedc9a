/** The examples that stand in the rules, each as a test of its own, and the boundary of every limit for more households and days. */
import { describe, expect, test } from 'vitest';
import type { Answers, Range } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import type { Outcome, Trace, Truth } from '../../src/engine/outcome.ts';
import type { Comparison, FactId, Ruleset, Scheme } from '../../src/engine/ruleset.ts';
import { leavesOf } from '../../src/engine/ruleset.ts';
import { factOf } from '../../src/engine/situation.ts';
import { load, municipalities, rulesFolder } from '../../src/rules/load.ts';
import { readSituation } from '../../src/rules/read-situation.ts';

const { ruleset } = load();

function outcomeOf(scheme: Scheme, answers: Answers, on: string, rules = ruleset): Outcome {
  const [outcome] = check({ ...rules, schemes: [scheme] }, answers, on).outcomes;
  if (!outcome) throw new Error('no outcome');
  return outcome;
}

/** Every scheme of every municipality; a national one once. */
const schemes = municipalities().flatMap((municipality, index) => {
  const loaded = load(rulesFolder, municipality);
  return loaded.files.schemes
    .filter(({ file }) => index === 0 || file.includes(`/${municipality}/`))
    .flatMap(({ file, content }) => {
      const scheme = loaded.ruleset.schemes.find(({ id }) => id === content.id);
      return scheme ? [{ file, scheme, ruleset: loaded.ruleset, examples: content.voorbeelden ?? [] }] : [];
    });
});

describe.each(schemes)('the examples of $file', ({ scheme, ruleset: rules, examples }) => {
  test.each(examples)('$op: $uitkomst $door $situatie', (example) => {
    const outcome = outcomeOf(scheme, readSituation(example.situatie, rules).answers, example.op, rules);
    expect(outcome.verdict).toBe(example.uitkomst);
    if (example.door)
      expect(
        outcome.conditions
          .filter(({ decides }) => decides)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(example.door.toSorted());
    if (typeof example.bedrag === 'number')
      expect(outcome.amount).toMatchObject({
        min: Math.round(example.bedrag * 100),
        max: Math.round(example.bedrag * 100),
      });
  });
});

const households: Record<string, Answers> = {
  'a single person': { partner: 'nee' },
  'a single parent': { partner: 'nee', kinderen: [6] },
  'a couple': { partner: 'ja', 'leeftijd-partner': { min: 40, max: 40 } },
  'a single person of AOW age': { partner: 'nee', leeftijd: { min: 70, max: 70 } },
  'a person of 19 whose parents can pay': {
    partner: 'nee',
    leeftijd: { min: 19, max: 19 },
    'ouders-betalen': 'ja',
  },
};
const days = ['2024-03-01', '2025-03-01', '2025-09-01', '2026-03-01', '2026-09-01'];

/** What must come out below, on and above a limit. */
const expected: Record<Comparison, Truth[]> = {
  hoogstens: ['ja', 'ja', 'nee'],
  onder: ['ja', 'nee', 'nee'],
  minstens: ['nee', 'ja', 'ja'],
  boven: ['nee', 'nee', 'ja'],
};

const limits = schemes.flatMap(({ file, scheme, ruleset: rules, examples }) =>
  leavesOf(scheme.condition).flatMap((leaf) => {
    if (leaf.type !== 'grens') return [];
    const people = examples.map(({ situatie }) => readSituation(situatie, rules).answers);
    const base = people.find((answers) => exists(leaf.fact, answers, rules)) ?? {};
    return [{ scheme, leaf, rules, name: `${file}, ${leaf.id}`, base }];
  }),
);

/** Whether there is such a number at all: nobody alone has a partner's age. */
function exists(fact: FactId, answers: Answers, rules: Ruleset): boolean {
  const premise = factOf(rules, fact)?.onlyIf;
  return premise === undefined || answers[premise.fact] === premise.is;
}

describe.each(limits)('a cent or a year around the limit of $name', ({ scheme, leaf, rules, base }) => {
  const own = Object.entries(households).filter(
    ([, household]) =>
      !(leaf.fact === 'leeftijd' && household.leeftijd) &&
      exists(leaf.fact, { ...base, ...household }, rules),
  );

  test.each(own)('for %s', (_who, household) => {
    let compared = 0;
    for (const on of days) {
      const at = (value: number): Trace => {
        const answers = { ...base, ...household, [leaf.fact]: { min: value, max: value } };
        const trace = outcomeOf(scheme, answers, on, rules).conditions.find(({ id }) => id === leaf.id);
        if (!trace) throw new Error('no trace');
        return trace;
      };
      const { limit, expired } = at(0);
      if (limit === null || expired) continue;
      compared += 1;
      const truths = (edge: number) => [edge - 1, edge, edge + 1].map((value) => at(value).truth);
      if (leaf.limit.kind === 'tussen') {
        expect(truths(limit.min)).toEqual(['ja', 'ja', 'onbekend']);
        expect(truths(limit.max)).toEqual(['onbekend', 'onbekend', 'nee']);
      } else {
        expect(limit.min).toBe(limit.max);
        expect(truths(limit.min)).toEqual(expected[leaf.comparison]);
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  test('is met in the first example that has the fact, and a range around it settles nothing', () => {
    const on = '2026-03-01';
    const outcome = outcomeOf(scheme, base, on, rules);
    expect(['waarschijnlijk-wel', 'gemeente-beslist']).toContain(outcome.verdict);
    const limit = outcome.conditions.find(({ id }) => id === leaf.id)?.limit as Range;
    // The condition alone: with a rent this low, or below the age of 21, the limit of the income decides instead.
    const around = { ...base, [leaf.fact]: { min: limit.min - 1, max: limit.max + 1 } };
    const trace = outcomeOf(scheme, around, on, rules).conditions.find(({ id }) => id === leaf.id);
    expect(trace?.truth).toBe('onbekend');
  });
});
