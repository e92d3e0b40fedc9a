/** Whether the calculation apart from the engine is right itself: published outcomes, and households worked out by hand. */
import { describe, expect, test } from 'vitest';
import { officialExamples } from '../rules/official-examples.ts';
import * as law from './by-the-law.ts';
import { ander, household, kind, partner } from './household.ts';

const exactly = (amount: number): law.Range => ({ min: amount, max: amount });

describe('the examples of Dienst Toeslagen', () => {
  const ofTheLaw: Record<string, (of: ReturnType<typeof household>) => law.Range> = {
    zorgtoeslag: law.zorgtoeslag,
    huurtoeslag: law.huurtoeslag,
    'kindgebonden-budget': law.kindgebondenBudget,
  };
  const examples = officialExamples.filter(({ scheme }) => scheme in ofTheLaw);

  test('are eleven of three toeslagen', () => {
    expect(examples).toHaveLength(11);
  });

  test.each(examples)('$id, $scheme', ({ scheme, situation, perMonth }) => {
    const couple = situation.partner === 'ja';
    const ages = (situation.kinderen ?? []) as number[];
    const of = household({
      leeftijd: Number(situation.leeftijd ?? 40),
      toetsingsinkomen: Number(situation.toetsingsinkomen),
      partner: couple ? partner({ leeftijd: Number(situation['leeftijd-partner'] ?? 40) }) : null,
      kinderen: ages.map((age) => kind(age)),
      rekenhuur: Number(situation.rekenhuur ?? 0),
      vermogen: Number(situation.vermogen ?? 0),
    });
    expect(ofTheLaw[scheme]?.(of)).toEqual(exactly(perMonth));
  });
});

describe('households in which others live', () => {
  test('a parent of 45 with a child of 20 without income', () => {
    const of = household({
      leeftijd: 45,
      toetsingsinkomen: 45_000,
      rekenhuur: 750,
      anderen: [ander(20, 'kind')],
    });
    expect(law.huurtoeslag(of)).toEqual(exactly(204));
  });

  test('a mother whose brother lives in, or her own mother', () => {
    const mother = household({
      leeftijd: 32,
      toetsingsinkomen: 20_000,
      rekenhuur: 750,
      kinderen: [kind(5)],
      anderen: [ander(30, 'familie', { toetsingsinkomen: 30_000 })],
    });
    expect(law.zorgtoeslag(mother)).toEqual(exactly(15));
    expect(law.kindgebondenBudget(mother)).toEqual(exactly(146));
    expect(law.huurtoeslag(mother)).toEqual(exactly(121));
    const withGrandmother = { ...mother, anderen: [ander(61, 'ouder', { toetsingsinkomen: 30_000 })] };
    expect(law.zorgtoeslag(withGrandmother)).toEqual(exactly(129));
    expect(law.kindgebondenBudget(withGrandmother)).toEqual(exactly(499));
  });

  test('two who only live together', () => {
    const couple = household({
      toetsingsinkomen: 20_000,
      partner: partner({ toetsingsinkomen: 45_000, samenwonen: [] }),
    });
    expect(law.zorgtoeslag(couple)).toEqual(exactly(129));
  });

  test('a tenant of 20 with a housemate of 22', () => {
    const tenant = household({
      leeftijd: 20,
      toetsingsinkomen: 20_000,
      rekenhuur: 800,
      anderen: [ander(22, 'ander')],
    });
    expect(law.huurtoeslag(tenant)).toEqual(exactly(471));
  });

  test('somebody of 17 with a baby', () => {
    expect(law.huurtoeslag(household({ leeftijd: 17, rekenhuur: 600, kinderen: [kind(0)] }))).toEqual(
      exactly(363),
    );
  });

  test('a couple of whom one is not insured', () => {
    const couple = household({ toetsingsinkomen: 29_000, partner: partner({ verzekerd: false }) });
    expect(law.zorgtoeslag(couple)).toEqual(exactly(123));
  });

  test('somebody who inherited after 1 January', () => {
    const heir = household({ toetsingsinkomen: 20_000, vermogen: 75_000, vermogenOp1Januari: 2_000 });
    expect(law.huurtoeslag(heir)).toEqual(exactly(426));
  });

  test('somebody in an institution', () => {
    expect(law.bijstand(household({ leeftijd: 45, woning: 'instelling' }))).toEqual(exactly(473.97));
  });

  test('a couple of whom one has AOW age, whoever of them asks', () => {
    for (const [own, other] of [
      [60, 68],
      [68, 60],
    ] as const) {
      const couple = household({ leeftijd: own, inkomen: 900, partner: partner({ leeftijd: other }) });
      expect([law.aio(couple), law.bijstand(couple)]).toEqual([exactly(1167.3), exactly(0)]);
    }
  });

  test('a student of 22, and one of 20 whose parents cannot pay', () => {
    expect(law.bijstand(household({ leeftijd: 22, studiefinanciering: true }))).toEqual(exactly(0));
    expect(law.normWith(household({ leeftijd: 20, oudersBetalen: false }))).toEqual(exactly(1_112.66));
  });

  /** The table of the kostendelersnorm of 1 July 2026, and two norms of art. 22a lid 3. */
  test('who shares the costs', () => {
    const withSharers = (count: number, given = {}) =>
      law.normWith(household({ ...given, anderen: Array(count).fill(ander(30, 'familie')) }));
    expect([1, 2, 3, 4, 5].map((count) => withSharers(count).min)).toEqual([
      1013.9, 878.71, 811.12, 770.56, 743.52,
    ]);
    expect([1, 2, 3, 4].map((count) => withSharers(count, { leeftijd: 70 }).min)).toEqual([
      1088.05, 942.98, 870.44, 826.92,
    ]);
    expect(withSharers(1, { leeftijd: 20, partner: partner({}) })).toEqual(exactly(1364.32));
    expect(withSharers(1, { partner: partner({}) })).toEqual(exactly(1757.42));
  });
});
