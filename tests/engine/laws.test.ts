/** What must hold for every rule, every day and everything a visitor may say, tried on the real rules. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Answers, exactly, isRange, type Range } from '../../src/engine/answers.ts';
import { check, judge } from '../../src/engine/check.ts';
import { isPartOfFormula } from '../../src/engine/limit.ts';
import { nextQuestion } from '../../src/engine/next-question.ts';
import { offers } from '../../src/engine/offers.ts';
import type { Outcome, Trace } from '../../src/engine/outcome.ts';
import type { Day, FactId, Scheme } from '../../src/engine/ruleset.ts';
import { Situation } from '../../src/engine/situation.ts';
import { onlyExact, opvang, saidTwice, someAnswers, widened } from '../drawn-answers.ts';
import { rules } from '../rules-of-site.ts';

fc.configureGlobal({ seed: 20_261_121 });
const runs = { numRuns: 100 };

const day: fc.Arbitrary<Day> = fc.constantFrom(
  '2024-05-01',
  '2025-03-01',
  '2026-03-01',
  '2026-11-21',
  '2027-02-01',
  '2027-08-01',
  '2028-03-01',
);

const outcomes = (answers: Answers, on: Day): Outcome[] => check(rules, answers, on).outcomes;
const isSettled = (outcome: Outcome): boolean => outcome.verdict !== 'misschien';

/** What holds as usual until somebody says otherwise, which can change what was settled; the second for some schemes only. */
const takenForGranted = [
  'vermogen-1-januari',
  'schulden',
  'zorgverzekering-partner',
  'inkomen-hele-jaar',
  'samenwonen',
];
const takenForGrantedBy: Record<string, FactId[]> = {
  bijstand: ['woning', 'studiefinanciering'],
  aio: ['woning'],
  zorgtoeslag: ['medebewoners'],
  huurtoeslag: ['medebewoners'],
  'kindgebonden-budget': ['medebewoners'],
  kinderopvangtoeslag: ['medebewoners'],
};

describe('more answers only settle what was open', () => {
  test('a settled verdict stays as it is, whatever is answered next', () => {
    fc.assert(
      fc.property(saidTwice(1), day, ({ said, later }, on) => {
        const before = outcomes(said, on);
        const granted = Object.fromEntries(takenForGranted.map((fact) => [fact, said[fact]]));
        const given: Answers = { ...later, ...granted };
        const after = outcomes(given, on);
        const isSaid = (scheme: string) =>
          (takenForGrantedBy[scheme] ?? []).every(
            (fact) => said[fact] !== undefined || given[fact] === undefined,
          );
        for (const [place, outcome] of before.entries())
          if (isSettled(outcome) && isSaid(outcome.scheme))
            expect([outcome.scheme, after[place]?.verdict]).toEqual([outcome.scheme, outcome.verdict]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a wider range never settles more than a narrower one, and never otherwise', () => {
    const wider = fc.record({ low: fc.nat(200_000), high: fc.nat(200_000), unsaid: fc.nat(0xfff) });
    fc.assert(
      fc.property(someAnswers(0), wider, day, (said, by, on) => {
        const narrow = outcomes(said, on);
        for (const [place, outcome] of outcomes(widened(said, by), on).entries())
          if (isSettled(outcome))
            expect([outcome.scheme, narrow[place]?.verdict]).toEqual([outcome.scheme, outcome.verdict]);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Everything asked and answered until no question is left; `choose` picks one of the answers offered. */
function walk(
  on: Day,
  choose: (fact: FactId, offered: Answer[]) => Answer,
): { answers: Answers; asked: FactId[] } {
  let answers: Answers = {};
  const asked: FactId[] = [];
  for (;;) {
    const fact = nextQuestion(rules, answers, on);
    if (fact === null || asked.includes(fact))
      return { answers, asked: fact === null ? asked : [...asked, fact] };
    asked.push(fact);
    answers = { ...answers, [fact]: choose(fact, offers(rules, answers, on, fact)) };
  }
}

describe('a walk along the questions', () => {
  const picks = fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 });

  test('with the answers that are offered leaves nothing open but for a judgement or a missing amount', () => {
    fc.assert(
      fc.property(picks, day, (picked, on) => {
        let turn = 0;
        const { answers } = walk(
          on,
          (_fact, offered) => offered[(picked[turn++] ?? 0) % offered.length] as Answer,
        );
        // Nobody has less together than the partner alone; the check asks whoever says so.
        if (lowest(answers['toetsingsinkomen-partner']) > highest(answers.toetsingsinkomen)) return;
        for (const { scheme, missing, conditions } of outcomes(answers, on).filter(
          (outcome) => !isSettled(outcome),
        )) {
          if (conditions.some((trace) => trace.decides && isOfOneOfTwo(trace))) continue;
          const reasons = conditions.flatMap(({ decides, reason }) => (decides && reason ? [reason] : []));
          expect([
            scheme,
            missing,
            reasons.includes('bedrag-ontbreekt'),
            reasons.includes('rond-de-grens'),
          ]).toEqual([scheme, [], true, false]);
        }
      }),
      runs,
    );
  });

  test('asks no question twice, also after "weet ik niet", and ends', () => {
    fc.assert(
      fc.property(picks, day, (picked, on) => {
        let turn = 0;
        const { asked } = walk(on, (_fact, offered) => {
          const pick = picked[turn++] ?? 0;
          return pick % 3 === 0 ? 'weet-niet' : (offered[pick % offered.length] as Answer);
        });
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeLessThanOrEqual(rules.facts.length);
      }),
      runs,
    );
  });

  test('of someone who never knows leaves only what they do not know, a judgement or a missing amount', () => {
    const { answers } = walk('2026-11-21', () => 'weet-niet');
    for (const outcome of outcomes(answers, '2026-11-21')) {
      expect(outcome.missing).toEqual([]);
      expect(['misschien', 'gemeente-beslist']).toContain(outcome.verdict);
    }
  });

  test('offers answers that cover everything a number can be, without overlap', () => {
    fc.assert(
      fc.property(someAnswers(1), day, (said, on) => {
        for (const fact of rules.facts) {
          if (fact.type !== 'getal' && fact.type !== 'bedrag') continue;
          if (fact.id === 'medebewoners' || isPartOfFormula(fact)) continue;
          const ranges = offers(rules, said, on, fact.id) as Range[];
          expect(ranges[0]?.min).toBe(fact.min);
          expect(ranges.at(-1)?.max).toBe(fact.max);
          for (const [place, range] of ranges.entries()) {
            expect(range.min).toBeLessThanOrEqual(range.max);
            if (place > 0) expect(range.min).toBe((ranges[place - 1]?.max ?? 0) + 1);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what an amount waits for', () => {
  test('is asked only where the amount is not known, and makes it known', () => {
    let waiting = 0;
    const workingParent = { partner: 'nee', kinderen: [2, 6], opvang: 'ja', werk: 'loondienst' };
    fc.assert(
      fc.property(someAnswers(1), day, (others, on) => {
        const said: Answers = { ...others, ...workingParent };
        for (const outcome of outcomes(said, on).filter(isSettled)) {
          // What would open a scheme that is not likely is no amount.
          if (outcome.missing.length === 0 || outcome.verdict === 'waarschijnlijk-niet') continue;
          waiting += 1;
          expect([outcome.scheme, outcome.amount]).toEqual([outcome.scheme, null]);
          expect(outcome.missing.filter((fact) => said[fact] !== undefined)).toEqual([]);
          const told = outcome.missing.map((fact) => [fact, offers(rules, said, on, fact)[0]] as const);
          const after = outcomes({ ...said, ...Object.fromEntries(told) }, on);
          const same = after.find(({ scheme }) => scheme === outcome.scheme);
          expect([same?.verdict, same?.missing]).toEqual([outcome.verdict, []]);
          expect(same?.amount).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
    expect(waiting).toBeGreaterThan(50);
  });
});

describe('what is called misschien for lack of an answer', () => {
  test('really can go both ways', () => {
    fc.assert(
      fc.property(someAnswers(0), day, (said, on) => {
        const known = withPremise(onlyExact(said));
        // Incomes are asked of a household that is known; before that the engine does not weigh who has which with whose they are.
        if (Array.isArray(known.inkomsten)) fc.pre(known.partner !== undefined);
        const situation = new Situation(rules, known, on);
        for (const scheme of rules.schemes) {
          const { verdict, missing, conditions } = judge(scheme, situation);
          const amountMissing = conditions.some(({ reason }) => reason === 'bedrag-ontbreekt');
          if (verdict !== 'misschien' || missing.length === 0 || amountMissing) continue;
          const ways = waysToGo(scheme, situation);
          expect([scheme.id, ways.size > 1, ...ways]).toEqual([scheme.id, true, ...ways]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Without answers about what may not exist, such as the age of a partner before it was said that there is one. */
const withPremise = (said: Answers): Answers =>
  Object.fromEntries(
    Object.entries(said).filter(([id]) => {
      const premise = rules.facts.find((fact) => fact.id === id)?.onlyIf;
      return premise === undefined || said[premise.fact] === premise.is;
    }),
  );

/**
 * How a scheme can end: tries the answers offered, question after question, until it was met with two verdicts. Where amounts are
 * missing it may also end open for that reason, which is a third way.
 */
function waysToGo(scheme: Scheme, start: Situation): Set<string> {
  const met = new Set<string>();
  const isDone = () => met.size > 1;
  const explore = (situation: Situation): void => {
    const { verdict, missing, conditions } = judge(scheme, situation);
    const [fact] = missing;
    if (verdict === 'misschien' && fact !== undefined) {
      for (const answer of [...offers(rules, situation.answers, situation.on, fact), ...largeFamily(fact)])
        if (!isDone()) explore(situation.with(fact, answer));
    } else if (verdict !== 'misschien') met.add(verdict);
    else if (conditions.some((trace) => trace.decides && staysOpen(trace))) met.add('open');
  };
  explore(start);
  return met;
}

/** Nobody asks which of two who are no toeslagpartners owns what. */
const lowest = (answer: Answer | undefined): number => (isRange(answer) ? answer.min : 0);
const highest = (answer: Answer | undefined): number =>
  isRange(answer) ? answer.max : Number.POSITIVE_INFINITY;

const isOfOneOfTwo = ({ reason, fact }: Trace): boolean =>
  reason === 'rond-de-grens' && fact === 'vermogen-1-januari';

/** An amount is missing, or something that no question asks. */
const staysOpen = (trace: Trace): boolean =>
  trace.reason === 'bedrag-ontbreekt' ||
  (trace.reason === 'weet-niet' && trace.fact === null) ||
  isOfOneOfTwo(trace);

/** The answers offered have one child and a few others at most, and a limit per number of people may need more. */
function largeFamily(fact: string): Answer[] {
  if (fact === 'medebewoners') return [exactly(15)];
  return fact === 'kinderen' ? [5, 17].map((age) => Array<number>(15).fill(age)) : [];
}

describe('an amount outside its dates', () => {
  test('is never used as valid', () => {
    fc.assert(
      fc.property(someAnswers(0), day, (said, on) => {
        for (const outcome of outcomes(said, on))
          for (const { validFrom, validUntil, expired } of outcome.conditions) {
            if (validFrom === null || validUntil === null) continue;
            expect(validFrom <= on).toBe(true);
            expect(expired).toBe(on > validUntil);
          }
      }),
      runs,
    );
  });

  test('gives no exact limit and no exact amount of bijstand once it has expired', () => {
    const said: Answers = {
      leeftijd: exactly(40),
      partner: 'nee',
      kinderen: [],
      medebewoners: exactly(0),
      inkomen: exactly(50_000),
      vermogen: exactly(0),
    };
    const { limits, outcomes: after } = check(rules, said, '2027-02-01');
    for (const { range } of limits) expect(range && range.min < range.max).toBe(true);
    const bijstand = after.find(({ scheme }) => scheme === 'bijstand');
    expect(bijstand?.amountExpired).toBe(true);
    expect(bijstand?.amount && bijstand.amount.min < bijstand.amount.max).toBe(true);
  });
});

describe('what the law orders', () => {
  const household = fc.record({
    leeftijd: fc.integer({ min: 18, max: 90 }).map(exactly),
    partner: fc.constantFrom('ja', 'nee'),
    'leeftijd-partner': fc.integer({ min: 18, max: 90 }).map(exactly),
    kinderen: fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 3 }),
    kinderopvang: fc.array(opvang, { maxLength: 3 }),
  });

  test('a cost sharer lowers the norm and never takes it away', () => {
    fc.assert(
      fc.property(household, fc.integer({ min: 0, max: 9 }), (said, sharers) => {
        const norm = (others: number) =>
          check(rules, { ...said, medebewoners: exactly(others) }, '2026-11-21').bijstandsnorm.with?.min ?? 0;
        expect(norm(sharers + 1)).toBeLessThanOrEqual(norm(sharers));
        expect(norm(sharers + 1)).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test('no allowance and no bijstand rises with income', () => {
    const incomes = fc.tuple(fc.nat(6_000_000), fc.nat(6_000_000));
    fc.assert(
      fc.property(household, incomes, (said, [one, other]) => {
        const amounts = (yearly: number) => {
          const answers = {
            ...said,
            medebewoners: exactly(0),
            toetsingsinkomen: exactly(yearly),
            inkomen: exactly(Math.round(yearly / 12)),
          };
          return check(rules, answers, '2026-11-21').outcomes.flatMap(({ amount }) =>
            amount ? [amount.max] : [0],
          );
        };
        const less = amounts(Math.max(one, other));
        for (const [place, amount] of amounts(Math.min(one, other)).entries())
          expect(less[place]).toBeLessThanOrEqual(amount);
      }),
      runs,
    );
  });
});
