/** The engine against the laws, reckoned apart from it, over 2,000 households in which others live. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Outcome, Verdict } from '../../src/engine/outcome.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import { rules } from '../rules-of-site.ts';
import * as law from './by-the-law.ts';
import { type Household, situationOf } from './household.ts';
import { randomHouseholds } from './random-households.ts';

const reckonings: Record<string, (household: Household) => law.Range> = {
  zorgtoeslag: law.zorgtoeslag,
  huurtoeslag: law.huurtoeslag,
  'kindgebonden-budget': law.kindgebondenBudget,
  kinderbijslag: law.kinderbijslag,
  bijstand: law.bijstand,
  aio: law.aio,
};

const households = randomHouseholds(2_000, 14).map((household) => {
  const situation = situationOf(household);
  const { answers, problems } = readSituation(situation, rules);
  expect(problems).toEqual([]);
  return { household, situation, result: check(rules, answers, law.day) };
});

const euros = (range: { min: number; max: number } | null): law.Range | null =>
  range && { min: range.min / 100, max: range.max / 100 };

/** The verdicts that go with an amount by the law; of who is under 27 it is judged whether school is possible (Pw art. 13 lid 2 c 2). */
function verdictsOf({ min, max }: law.Range, scheme: string, { leeftijd, partner }: Household): Verdict[] {
  if (max === 0) return ['waarschijnlijk-niet'];
  if (min === 0) return ['misschien', 'gemeente-beslist', 'waarschijnlijk-wel'];
  const isJudged = scheme === 'bijstand' && (leeftijd < 27 || (partner !== null && partner.leeftijd < 27));
  return [isJudged ? 'gemeente-beslist' : 'waarschijnlijk-wel'];
}

/**
 * Whether the engine says what the law says. Where it is open whether somebody gets anything, the amount is of who does. Where it is
 * open twice, by who is the toeslagpartner and by whose possessions there are, it may say less.
 */
function agrees(household: Household, reckoned: law.Range, { scheme, amount, verdict }: Outcome): boolean {
  const given = euros(amount);
  if (given === null) return false;
  // Of a student in an institution with somebody of 18 to 20 neither has a right; the check leaves that to the municipality.
  if (household.studiefinanciering && household.woning === 'instelling' && verdict === 'gemeente-beslist')
    return reckoned.max <= given.max;
  if (
    household.vermogenOp1Januari > 38_479 &&
    law.hasOpenToeslagpartner(household) &&
    verdict === 'misschien'
  )
    return given.max >= reckoned.max;
  const open =
    reckoned.min === 0 && verdict !== 'waarschijnlijk-wel' ? { ...given, max: reckoned.max } : reckoned;
  return verdictsOf(reckoned, scheme, household).includes(verdict) && isSame(given, open);
}

/** To the cent, or a cent beside it for each half a cent that was rounded: at most two. */
const isSame = (one: law.Range, other: law.Range): boolean =>
  Math.abs(one.min - other.min) < 0.021 && Math.abs(one.max - other.max) < 0.021;

describe('the households', () => {
  const shareOf = (is: (household: Household) => boolean): number =>
    households.filter(({ household }) => is(household)).length / households.length;

  test('are of every kind', () => {
    const hasChild = ({ kinderen }: Household) => kinderen.length > 0;
    const kinds: Record<string, (household: Household) => boolean> = {
      'an adult child at home': ({ anderen }) => anderen.some(({ band }) => band === 'kind'),
      'a relative with a parent': (of) =>
        of.partner === null && hasChild(of) && of.anderen.some(({ band }) => band === 'familie'),
      'a tenant of a room': ({ anderen }) => anderen.some(({ band }) => band === 'kamerhuurder'),
      'a student who shares the home': ({ anderen }) =>
        anderen.some(({ studiefinanciering }) => studiefinanciering),
      'two who only live together': ({ partner }) => partner?.samenwonen.length === 0,
      'one of a couple at AOW age': ({ leeftijd, partner }) =>
        partner !== null && leeftijd >= 67 !== partner.leeftijd >= 67,
      'a partner without insurance': ({ partner }) => partner?.verzekerd === false,
      'a parent of 17': (of) => of.leeftijd === 17 && hasChild(of),
      'a co-parent': ({ kinderen }) => kinderen.some(({ coOuder }) => coOuder),
      'a foster parent': ({ kinderen }) => kinderen.some(({ pleegkind }) => pleegkind),
      'somebody in an institution': ({ woning }) => woning === 'instelling',
      'other possessions on 1 January': ({ vermogen, vermogenOp1Januari }) => vermogen !== vermogenOp1Januari,
    };
    for (const [kind, is] of Object.entries(kinds)) expect([kind, shareOf(is) > 0.02]).toEqual([kind, true]);
  });

  test('get each of these in many cases, and in many not', () => {
    for (const [scheme, reckon] of Object.entries(reckonings)) {
      const share = shareOf((household) => reckon(household).min > 0);
      expect([scheme, share > 0.05 && share < 0.95]).toEqual([scheme, true]);
    }
  });

  test('are mostly of the kind of which a law leaves nothing open', () => {
    for (const [scheme, reckon] of Object.entries(reckonings)) {
      const open = shareOf((household) => reckon(household).min < reckon(household).max);
      expect([scheme, open < 0.2]).toEqual([scheme, true]);
    }
  });
});

describe('what the engine says of 2,000 households', () => {
  test.each(Object.entries(reckonings))('%s is what the law says', (scheme, reckon) => {
    const disagreements = households.flatMap(({ household, situation, result }) => {
      const outcome = result.outcomes.find((candidate) => candidate.scheme === scheme) as Outcome;
      const reckoned = reckon(household);
      return agrees(household, reckoned, outcome)
        ? []
        : [
            {
              law: reckoned,
              engine: euros(outcome.amount),
              verdict: outcome.verdict,
              situation: JSON.stringify(situation),
            },
          ];
    });
    expect(disagreements.slice(0, 3)).toEqual([]);
  });

  test('the bijstandsnorm is what the law says', () => {
    const disagreements = households
      .filter(({ household }) => household.leeftijd >= 18)
      .flatMap(({ household, situation, result: { bijstandsnorm } }) => {
        const reckoned = { without: law.normWithout(household), with: law.normWith(household) };
        const given = { without: euros(bijstandsnorm.without), with: euros(bijstandsnorm.with) };
        const same = (['without', 'with'] as const).every(
          (each) => given[each] !== null && isSame(given[each], reckoned[each]),
        );
        return same ? [] : [{ law: reckoned, engine: given, situation: JSON.stringify(situation) }];
      });
    expect(disagreements.slice(0, 3)).toEqual([]);
  });
});
