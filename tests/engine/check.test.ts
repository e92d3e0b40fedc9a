import { describe, expect, test } from 'vitest';
import { type Answers, exactly } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { type Condition, leefvormen } from '../../src/engine/ruleset.ts';
import {
  all,
  any,
  bijstandsnorm,
  child,
  fixed,
  is,
  isNot,
  judgement,
  limited,
  lowIncome,
  norm,
  norms,
  normsOfPeople,
  outcome,
  ruleset,
  scheme,
  spring,
  trace,
} from './small-ruleset.ts';

const single = { leeftijd: exactly(30), partner: 'nee', kinderen: [] };
const couple = { leeftijd: exactly(30), partner: 'ja', 'leeftijd-partner': exactly(30), kinderen: [] };

describe('a choice', () => {
  test.each([
    ['zoetermeer', 'ja', 'nee'],
    ['elders', 'nee', 'ja'],
  ])('%s', (woonplaats, yes, no) => {
    expect(trace(is('woonplaats', 'zoetermeer'), { woonplaats }).truth).toBe(yes);
    expect(trace(isNot('woonplaats', 'zoetermeer'), { woonplaats }).truth).toBe(no);
  });

  test('is unknown and asked for while it is not asked', () => {
    expect(trace(is('woonplaats', 'zoetermeer'))).toMatchObject({
      truth: 'onbekend',
      reason: 'niet-gevraagd',
      missing: ['woonplaats'],
    });
  });

  test('is unknown and never asked again when the visitor does not know', () => {
    expect(trace(isNot('woonplaats', 'zoetermeer'), { woonplaats: 'weet-niet' })).toMatchObject({
      truth: 'onbekend',
      reason: 'weet-niet',
      missing: [],
    });
  });

  test('holds for several options', () => {
    const leaf = is('woning', 'huur', 'kamer');
    expect(trace(leaf, { woning: 'kamer' }).truth).toBe('ja');
    expect(trace(leaf, { woning: 'koop' }).truth).toBe('nee');
  });

  test('has no reason and nothing to ask once it is known', () => {
    expect(trace(is('woning', 'huur'), { woning: 'huur' })).toMatchObject({
      reason: null,
      missing: [],
      fact: 'woning',
    });
  });
});

describe('a fact that depends on another', () => {
  const leaf = is('overwaarde', 'ja');

  test('asks for that other fact first', () => {
    expect(trace(leaf).missing).toEqual(['woning']);
    expect(trace(leaf, { woning: 'koop' }).missing).toEqual(['overwaarde']);
  });

  test('does not exist where the other fact says so', () => {
    expect(trace(leaf, { woning: 'huur' })).toMatchObject({ truth: 'nee', missing: [] });
    expect(trace(isNot('overwaarde', 'ja'), { woning: 'huur' }).truth).toBe('ja');
  });

  test('is not asked when the visitor does not know the other', () => {
    expect(trace(leaf, { woning: 'weet-niet' })).toMatchObject({ reason: 'weet-niet', missing: [] });
  });

  test('counts as answered whatever the other says, so that no later answer turns a verdict', () => {
    expect(trace(leaf, { overwaarde: 'ja' }).truth).toBe('ja');
    expect(trace(leaf, { overwaarde: 'ja', woning: 'huur' }).truth).toBe('ja');
  });
});

describe('a fixed limit', () => {
  test.each([
    ['hoogstens', 99, 'ja'],
    ['hoogstens', 100, 'ja'],
    ['hoogstens', 101, 'nee'],
    ['onder', 99, 'ja'],
    ['onder', 100, 'nee'],
    ['onder', 101, 'nee'],
    ['minstens', 99, 'nee'],
    ['minstens', 100, 'ja'],
    ['minstens', 101, 'ja'],
    ['boven', 99, 'nee'],
    ['boven', 100, 'nee'],
    ['boven', 101, 'ja'],
  ] as const)('%s 100: %i is %s', (comparison, value, truth) => {
    expect(trace(limited('inkomen', comparison, fixed(100)), { inkomen: exactly(value) }).truth).toBe(truth);
  });

  test.each([
    ['hoogstens', { min: 90, max: 101 }],
    ['onder', { min: 90, max: 100 }],
    ['minstens', { min: 99, max: 110 }],
    ['boven', { min: 100, max: 110 }],
  ] as const)('%s 100: a range over the limit stays open', (comparison, inkomen) => {
    expect(trace(limited('inkomen', comparison, fixed(100)), { inkomen })).toMatchObject({
      truth: 'onbekend',
      reason: 'rond-de-grens',
      missing: [],
    });
  });

  test('carries the limit and the comparison, and no dates', () => {
    expect(trace(limited('inkomen', 'hoogstens', fixed(100)), { inkomen: exactly(1) })).toMatchObject({
      limit: { min: 100, max: 100 },
      comparison: 'hoogstens',
      validFrom: null,
      validUntil: null,
      expired: false,
      ruleSource: 0,
      amountSource: 0,
    });
  });

  test('is asked for, and unknown when the visitor does not know', () => {
    const leaf = limited('inkomen', 'hoogstens', fixed(100));
    expect(trace(leaf)).toMatchObject({ reason: 'niet-gevraagd', missing: ['inkomen'] });
    expect(trace(leaf, { inkomen: 'weet-niet' })).toMatchObject({ reason: 'weet-niet', missing: [] });
  });
});

describe('a limit from a table', () => {
  const leaf = limited('inkomen', 'hoogstens', lowIncome);

  test('is that of the household, with its dates and its source', () => {
    expect(trace(leaf, { ...single, inkomen: exactly(133_000) })).toMatchObject({
      truth: 'ja',
      limit: { min: 133_000, max: 133_000 },
      validFrom: '2026-01-01',
      validUntil: '2026-06-30',
      amountSource: 1,
      ruleSource: 0,
    });
    expect(trace(leaf, { ...single, inkomen: exactly(133_001) }).truth).toBe('nee');
    expect(trace(leaf, { ...couple, inkomen: exactly(190_000) }).truth).toBe('ja');
  });

  test('is a percentage of it, rounded to the cent', () => {
    const limit = norm('bijstandsnorm', 121, 'zonder');
    expect(trace(limited('inkomen', 'hoogstens', limit), single).limit).toEqual(exactly(160_930));
    expect(trace(limited('inkomen', 'hoogstens', norm('jongere-partner', 121)), single).limit).toBeNull();
  });

  test('settles a low and a high income without the household', () => {
    expect(trace(leaf, { leeftijd: { min: 18, max: 120 }, inkomen: exactly(38_000) }).truth).toBe('ja');
    expect(trace(leaf, { inkomen: exactly(300_000), leeftijd: exactly(40) }).truth).toBe('nee');
  });

  test('asks for the household that could change the limit, before the income', () => {
    expect(trace(leaf, { leeftijd: exactly(30) }).missing).toEqual(['partner', 'inkomen']);
    expect(trace(leaf, { leeftijd: exactly(30), partner: 'ja' }).missing).toEqual([
      'leeftijd-partner',
      'kinderen',
      'inkomen',
    ]);
    expect(
      trace(leaf, { leeftijd: exactly(20), partner: 'ja', 'leeftijd-partner': exactly(19) }).missing,
    ).toEqual(['kinderen', 'inkomen']);
    expect(trace(leaf, single).missing).toEqual(['inkomen']);
  });

  test('does not ask for a household that changes nothing, also where the limit is a margin', () => {
    const answers = { leeftijd: exactly(30), partner: 'nee', inkomen: exactly(290_000) };
    expect(trace(leaf, answers, '2027-02-01')).toMatchObject({ reason: 'bedrag-ontbreekt', missing: [] });
  });

  test('asks for two answers of which neither alone would change the limit', () => {
    const row = (id: string, cents: number) => [id, cents] as const;
    const same = Object.fromEntries(leefvormen.map((id) => row(id, 100_000)));
    const edges = {
      ...same,
      'alleenstaande-aow': 50_000,
      'gezin-een-of-beiden-aow': 50_000,
      'alleenstaande-ouder-aow': 200_000,
    };
    const [edition] = bijstandsnorm.editions;
    if (!edition) throw new Error('the small ruleset has an edition');
    const odd = { ...bijstandsnorm, editions: [{ ...edition, amounts: edges }] };
    const rules = { ...ruleset(scheme(leaf)), norms: { ...norms, bijstandsnorm: odd } };
    const [only] = check(
      rules,
      { leeftijd: { min: 60, max: 70 }, partner: 'nee', inkomen: exactly(60_000) },
      spring,
    ).outcomes;
    expect(only?.missing).toEqual(['kinderen']);
  });

  test('does not ask for children who change nothing', () => {
    expect(trace(leaf, { leeftijd: exactly(30), partner: 'nee' }).missing).toEqual(['inkomen']);
  });

  test('asks for the household alone once the income is known', () => {
    expect(trace(leaf, { leeftijd: exactly(30), inkomen: exactly(150_000) })).toMatchObject({
      reason: 'niet-gevraagd',
      missing: ['partner'],
    });
  });

  test('does not ask for a household that cannot settle an income range', () => {
    expect(trace(leaf, { leeftijd: exactly(30), inkomen: { min: 30_000, max: 300_000 } })).toMatchObject({
      reason: 'rond-de-grens',
      missing: [],
    });
  });

  test('is unknown when the visitor does not know the household that decides', () => {
    expect(trace(leaf, { ...single, partner: 'weet-niet', inkomen: exactly(150_000) })).toMatchObject({
      reason: 'weet-niet',
      missing: [],
    });
    expect(trace(leaf, { ...single, partner: 'weet-niet', inkomen: exactly(100_000) }).truth).toBe('ja');
  });

  test('lies around the limit where the age is a range over a border', () => {
    const answers = { ...single, leeftijd: { min: 20, max: 21 }, inkomen: exactly(100_000) };
    expect(trace(leaf, answers).reason).toBe('rond-de-grens');
  });

  test('is missing under 18, for which there is no norm', () => {
    expect(trace(leaf, { ...single, leeftijd: exactly(17), inkomen: exactly(1) })).toMatchObject({
      truth: 'onbekend',
      reason: 'bedrag-ontbreekt',
      limit: null,
    });
  });

  test('is missing before the first edition, after the margin and in a table that is not there', () => {
    const answers = { ...single, inkomen: exactly(1) };
    for (const on of ['2025-12-31', '2028-01-01'])
      expect(trace(leaf, answers, on)).toMatchObject({
        reason: 'bedrag-ontbreekt',
        limit: null,
        missing: [],
      });
    expect(trace(leaf, single, '2028-01-01')).toMatchObject({ reason: 'bedrag-ontbreekt', missing: [] });
    expect(trace(limited('inkomen', 'hoogstens', norm('bestaat-niet')), answers).reason).toBe(
      'bedrag-ontbreekt',
    );
    expect(
      trace(limited('inkomen', 'hoogstens', norm('toeslag')), { ...couple, inkomen: exactly(1) }).reason,
    ).toBe('bedrag-ontbreekt');
  });

  test('asks which household it is where the amount of only some is missing', () => {
    const toeslag = limited('inkomen', 'hoogstens', norm('toeslag'));
    expect(trace(toeslag, { leeftijd: exactly(30), inkomen: exactly(1) }).missing).toEqual(['partner']);
  });

  test('of a table per partner asks only for the partner', () => {
    const assets = limited('vermogen', 'hoogstens', norm('vermogensgrens-zorgtoeslag'));
    expect(trace(assets, { leeftijd: exactly(30) }).missing).toEqual(['partner', 'vermogen']);
    expect(trace(assets, { leeftijd: exactly(30), partner: 'nee' }).limit).toEqual(exactly(14_000_000));
    expect(trace(assets, { leeftijd: exactly(30), partner: 'ja' }).limit).toEqual(exactly(18_000_000));
  });

  test('of the asset table depends on a partner and children', () => {
    const assets = limited('vermogen', 'hoogstens', norm('vermogensgrens'));
    expect(trace(assets, { ...single, vermogen: exactly(800_001) }).truth).toBe('nee');
    expect(trace(assets, { ...single, kinderen: [3], vermogen: exactly(800_001) }).truth).toBe('ja');
    expect(
      trace(assets, { leeftijd: exactly(30), partner: 'nee', vermogen: exactly(900_000) }).missing,
    ).toEqual(['kinderen']);
  });
});

describe('a norm that is shared', () => {
  const leaf = limited('inkomen', 'onder', norm('bijstandsnorm', 100, 'zonder', true));

  test('is lower with others in the home', () => {
    const answers = { ...single, inkomen: exactly(100_000) };
    expect(trace(leaf, { ...answers, medebewoners: exactly(0) }).truth).toBe('ja');
    expect(trace(leaf, { ...answers, medebewoners: exactly(1) })).toMatchObject({
      truth: 'nee',
      limit: { min: 95_000, max: 95_000 },
    });
  });

  test('asks for them only where they can matter', () => {
    expect(trace(leaf, { ...single, inkomen: exactly(100_000) }).missing).toEqual(['medebewoners']);
    expect(trace(leaf, { ...single, inkomen: exactly(50_000) }).truth).toBe('ja');
    expect(trace(leaf, { ...single, leeftijd: exactly(19), inkomen: exactly(38_000) }).truth).toBe('nee');
  });

  test('is unknown when the visitor does not know with how many', () => {
    const answers: Answers = { ...single, medebewoners: 'weet-niet', inkomen: exactly(100_000) };
    expect(trace(leaf, answers)).toMatchObject({ reason: 'weet-niet', missing: [] });
  });
});

describe('an amount that has expired', () => {
  const leaf = limited('inkomen', 'hoogstens', lowIncome);
  const on = '2027-02-01';
  const income = (cents: number) => trace(leaf, { ...single, inkomen: exactly(cents) }, on);

  test('still settles what lies under the old amount or above the margin', () => {
    expect(income(285_000)).toMatchObject({
      truth: 'ja',
      expired: true,
      limit: { min: 285_000, max: 296_400 },
    });
    expect(income(296_401)).toMatchObject({ truth: 'nee', expired: true, validUntil: '2026-12-31' });
  });

  test.each([285_001, 290_000, 296_400])('is missing in between: %i', (cents) => {
    expect(income(cents)).toMatchObject({ truth: 'onbekend', reason: 'bedrag-ontbreekt', missing: [] });
  });

  test('a range that reaches out of the margin could still be settled by a better answer', () => {
    const range = (min: number, max: number) => trace(leaf, { ...single, inkomen: { min, max } }, on).reason;
    expect(range(280_000, 290_000)).toBe('rond-de-grens');
    expect(range(290_000, 300_000)).toBe('rond-de-grens');
    expect(range(286_000, 296_400)).toBe('bedrag-ontbreekt');
  });
});

describe('a limit that is itself a range', () => {
  const limit = {
    kind: 'tussen',
    low: norm('bijstandsnorm', 120, 'zonder'),
    high: norm('bijstandsnorm', 130, 'zonder'),
  } as const;
  const income = (min: number, max = min, on = spring) =>
    trace(limited('inkomen', 'hoogstens', limit), { ...single, inkomen: { min, max } }, on);

  test('leaves what lies inside to a person', () => {
    expect(income(159_600)).toMatchObject({ truth: 'ja', limit: { min: 159_600, max: 172_900 } });
    expect(income(159_601)).toMatchObject({ truth: 'onbekend', reason: 'oordeel' });
    expect(income(172_900)).toMatchObject({ truth: 'onbekend', reason: 'oordeel' });
    expect(income(172_901).truth).toBe('nee');
    expect(income(159_601, 172_900).reason).toBe('oordeel');
  });

  test('a range over one of its ends lies around the limit', () => {
    expect(income(159_600, 160_000).reason).toBe('rond-de-grens');
    expect(income(160_000, 172_901).reason).toBe('rond-de-grens');
  });

  test('is missing in the margin of its ends once it has expired', () => {
    const on = '2027-02-01';
    expect(income(342_001, 342_001, on).reason).toBe('bedrag-ontbreekt');
    expect(income(360_000, 360_000, on).reason).toBe('oordeel');
    expect(income(380_000, 380_000, on)).toMatchObject({
      reason: 'bedrag-ontbreekt',
      validFrom: '2026-07-01',
    });
    expect(income(390_000, 390_000, on).truth).toBe('nee');
  });

  test('asks for the household', () => {
    const leaf = limited('inkomen', 'hoogstens', limit);
    expect(trace(leaf, { leeftijd: exactly(30) }).missing).toEqual(['partner', 'inkomen']);
  });

  test('is missing where one of its ends is', () => {
    const broken = { kind: 'tussen', low: norm('bestaat-niet'), high: fixed(100) } as const;
    expect(trace(limited('inkomen', 'hoogstens', broken), { inkomen: exactly(1) }).reason).toBe(
      'bedrag-ontbreekt',
    );
    const other = { kind: 'tussen', low: fixed(100), high: norm('bestaat-niet') } as const;
    expect(trace(limited('inkomen', 'hoogstens', other), { inkomen: exactly(1) }).reason).toBe(
      'bedrag-ontbreekt',
    );
  });
});

describe('AOW age', () => {
  const leaf = limited('leeftijd', 'onder', norm('aow-leeftijd'));
  test('is compared in months and shown in years', () => {
    expect(trace(leaf, { leeftijd: exactly(66) })).toMatchObject({
      truth: 'ja',
      limit: { min: 67, max: 67 },
    });
    expect(trace(leaf, { leeftijd: exactly(67) }).truth).toBe('nee');
  });

  describe('of 67 years and 3 months', () => {
    const aow = norms['aow-leeftijd'];
    const edition = aow?.editions[0];
    if (!aow || !edition) throw new Error('the small ruleset has an AOW age');
    const later = {
      ...norms,
      'aow-leeftijd': { ...aow, editions: [{ ...edition, amounts: { alle: 807 } }] },
    };
    const at = (condition: Condition, answers: Answers) =>
      check({ ...ruleset(scheme(condition)), norms: later }, answers, spring);
    const age = (years: number, reached?: string) =>
      at(leaf, { leeftijd: exactly(years), ...(reached && { 'aow-leeftijd-bereikt': reached }) }).outcomes[0]
        ?.conditions[0];

    test('is asked about at 67 only', () => {
      expect(age(66)?.truth).toBe('ja');
      expect(age(67)).toMatchObject({
        truth: 'onbekend',
        reason: 'niet-gevraagd',
        missing: ['aow-leeftijd-bereikt'],
        limit: { min: 67, max: 68 },
      });
      expect(age(68)?.truth).toBe('nee');
    });

    test('follows the answer, which at another age is no use', () => {
      expect(age(67, 'ja')?.truth).toBe('nee');
      expect(age(67, 'nee')?.truth).toBe('ja');
      expect(age(67, 'weet-niet')).toMatchObject({ truth: 'onbekend', reason: 'weet-niet', missing: [] });
      expect(age(66, 'ja')?.truth).toBe('ja');
      expect(age(68, 'nee')?.truth).toBe('nee');
    });

    test('lies around the limit for a range of ages', () => {
      const range = at(leaf, { leeftijd: { min: 60, max: 70 }, 'aow-leeftijd-bereikt': 'ja' });
      expect(range.outcomes[0]?.conditions[0]).toMatchObject({ reason: 'rond-de-grens', missing: [] });
    });

    test('settles the norm of the household', () => {
      const income = limited('inkomen', 'hoogstens', lowIncome);
      const alone = { leeftijd: exactly(67), partner: 'nee', kinderen: [], inkomen: exactly(140_000) };
      expect(at(income, alone).outcomes[0]?.missing).toEqual(['aow-leeftijd-bereikt']);
      expect(at(income, { ...alone, 'aow-leeftijd-bereikt': 'ja' }).leefvorm).toBe('alleenstaande-aow');
      expect(at(income, { ...alone, 'aow-leeftijd-bereikt': 'nee' }).leefvorm).toBe(
        'alleenstaande-21-tot-aow',
      );
      const together = { ...alone, leeftijd: exactly(40), partner: 'ja', 'leeftijd-partner': exactly(67) };
      const open = { ...together, inkomen: exactly(200_000) };
      expect(at(income, open).outcomes[0]?.missing).toEqual(['aow-leeftijd-bereikt-partner']);
      const reached = { ...open, 'aow-leeftijd-bereikt-partner': 'ja' };
      expect(at(income, reached).leefvorm).toBe('gezin-een-of-beiden-aow');
      expect(at(income, { ...open, 'aow-leeftijd-bereikt': 'ja' }).leefvorm).toBeNull();
    });
  });

  test('of whole years is never asked about', () => {
    expect(trace(leaf, { leeftijd: exactly(67) })).toMatchObject({ truth: 'nee', missing: [] });
    const income = limited('inkomen', 'hoogstens', lowIncome);
    expect(trace(income, { leeftijd: exactly(67), partner: 'nee', inkomen: exactly(140_000) }).truth).toBe(
      'ja',
    );
  });
});

describe('the income at which zorgtoeslag ends', () => {
  const leaf = limited('toetsingsinkomen', 'hoogstens', { kind: 'inkomensgrens', law: 'zorgtoeslag' });
  test('follows from the formula, per household', () => {
    const alone = trace(leaf, single).limit?.max ?? 0;
    expect(trace(leaf, { ...single, toetsingsinkomen: exactly(alone) }).truth).toBe('ja');
    expect(trace(leaf, { ...single, toetsingsinkomen: exactly(alone + 1) }).truth).toBe('nee');
    expect(trace(leaf, { ...couple, toetsingsinkomen: exactly(alone + 1) })).toMatchObject({
      truth: 'ja',
      validFrom: '2026-01-01',
      amountSource: 3,
    });
    // With a child in the home somebody else in it can be the toeslagpartner.
    expect(trace(leaf, { leeftijd: exactly(30) }).missing).toEqual([
      'partner',
      'medebewoners',
      'toetsingsinkomen',
    ]);
  });

  test('is missing outside its dates', () => {
    expect(trace(leaf, single, '2027-01-01')).toMatchObject({ reason: 'bedrag-ontbreekt', limit: null });
  });
});

describe('a child of an age', () => {
  const leaf = child(4, 17);
  test.each([
    [[], 'nee'],
    [[3], 'nee'],
    [[4], 'ja'],
    [[17], 'ja'],
    [[0, 9], 'ja'],
  ])('%j: %s', (kinderen, truth) => {
    expect(trace(leaf, { kinderen })).toMatchObject({ truth, limit: { min: 4, max: 17 }, fact: 'kinderen' });
  });
  test('is asked for, and unknown when the visitor does not know', () => {
    expect(trace(leaf)).toMatchObject({ reason: 'niet-gevraagd', missing: ['kinderen'] });
    expect(trace(leaf, { kinderen: 'weet-niet' })).toMatchObject({ truth: 'onbekend', reason: 'weet-niet' });
  });
  test('may follow from the number of children alone', () => {
    const known = (min: number, max: number) => ({ kinderen: { min, max } });
    expect(trace(leaf, known(0, 0)).truth).toBe('nee');
    expect(trace(leaf, known(2, 2))).toMatchObject({
      truth: 'onbekend',
      reason: 'rond-de-grens',
      missing: [],
    });
    expect(trace(child(0, 16), known(2, 2)).truth).toBe('onbekend');
    expect(trace(child(0, 17), known(1, 3)).truth).toBe('ja');
    expect(trace(child(0, 17), known(0, 3)).truth).toBe('onbekend');
  });
  test('child of 18 or older does not count', () => {
    expect(trace(child(4, 12), { kinderen: [13] }).truth).toBe('nee');
  });
});

describe('the verdict', () => {
  const home = is('woonplaats', 'zoetermeer');
  const renting = is('woning', 'huur');
  const verdict = (condition: Condition, answers = {}) => outcome(condition, answers).verdict;

  test('is waarschijnlijk-wel when everything holds', () => {
    expect(verdict(all(home, renting), { woonplaats: 'zoetermeer', woning: 'huur' })).toBe(
      'waarschijnlijk-wel',
    );
    expect(verdict(any(home, renting), { woning: 'huur' })).toBe('waarschijnlijk-wel');
  });

  test('is waarschijnlijk-niet as soon as one thing fails', () => {
    expect(verdict(all(home, renting, judgement), { woning: 'koop' })).toBe('waarschijnlijk-niet');
    expect(verdict(any(home, renting), { woonplaats: 'elders', woning: 'koop' })).toBe('waarschijnlijk-niet');
  });

  test('is gemeente-beslist when only a judgement is left', () => {
    expect(verdict(all(home, judgement), { woonplaats: 'zoetermeer' })).toBe('gemeente-beslist');
    expect(verdict(any(home, judgement), { woonplaats: 'elders' })).toBe('gemeente-beslist');
  });

  test('is misschien while an answer could still change it', () => {
    expect(verdict(all(home, judgement))).toBe('misschien');
    expect(verdict(any(home, judgement))).toBe('misschien');
    expect(verdict(any(home, judgement), { woonplaats: 'weet-niet' })).toBe('misschien');
  });

  test('keeps only what decided', () => {
    const deciding = (condition: Condition, answers = {}) =>
      outcome(condition, answers)
        .conditions.filter((condition) => condition.decides)
        .map((condition) => condition.id);
    const condition = all(home, any(renting, is('woning', 'kamer')), judgement);
    expect(deciding(condition, { woonplaats: 'elders', woning: 'huur' })).toEqual([home.id]);
    expect(deciding(condition, { woonplaats: 'elders', woning: 'koop' })).toEqual([
      home.id,
      renting.id,
      'woning-is-kamer',
    ]);
    expect(deciding(condition, { woonplaats: 'zoetermeer', woning: 'huur' })).toEqual(['oordeel']);
    expect(
      deciding(all(home, any(renting, is('woning', 'kamer'))), { woonplaats: 'zoetermeer', woning: 'huur' }),
    ).toEqual([home.id, renting.id]);
    expect(deciding(condition, { woning: 'huur' })).toEqual([home.id, 'oordeel']);
    expect(outcome(condition, { woonplaats: 'elders' }).conditions).toHaveLength(4);
  });

  test('asks only for what could decide, in the order of the facts', () => {
    expect(outcome(all(renting, home)).missing).toEqual(['woonplaats', 'woning']);
    expect(outcome(all(renting, home), { woning: 'koop' }).missing).toEqual([]);
    expect(outcome(any(renting, home), { woning: 'huur' }).missing).toEqual([]);
    expect(outcome(all(judgement, home), { woonplaats: 'weet-niet' }).missing).toEqual([]);
  });
});

describe('what can never be known', () => {
  const home = is('woonplaats', 'zoetermeer');
  const unknown = limited('inkomen', 'hoogstens', norm('bestaat-niet'));
  const missing = (condition: Condition, answers: Answers = {}) => outcome(condition, answers).missing;

  test('leaves only the questions that can still make a scheme fail', () => {
    expect(missing(all(unknown, home))).toEqual(['woonplaats']);
    expect(missing(all(unknown, any(home, unknown)))).toEqual([]);
    expect(missing(all(unknown, any(home, is('woning', 'huur'))))).toEqual(['woonplaats', 'woning']);
    expect(missing(all(home, is('woning', 'huur')), { woonplaats: 'weet-niet' })).toEqual(['woning']);
    expect(missing(all(unknown, all(home, unknown)))).toEqual(['woonplaats']);
  });

  test('does not stop a question that can make a scheme hold in another way', () => {
    expect(missing(any(unknown, home))).toEqual(['woonplaats']);
    expect(missing(any(unknown, all(home, unknown)))).toEqual([]);
    expect(missing(all(home, any(unknown, is('woning', 'huur'))))).toEqual(['woonplaats', 'woning']);
  });

  test('is not a judgement, after which a scheme can still be decided', () => {
    expect(missing(all(judgement, any(home, judgement)))).toEqual(['woonplaats']);
    expect(missing(all(judgement, any(home, unknown)))).toEqual(['woonplaats']);
    expect(missing(all(unknown, any(home, judgement)))).toEqual([]);
  });
});

describe("a limit is read for the household that the scheme's other conditions demand", () => {
  const income = limited('inkomen', 'hoogstens', lowIncome);
  const from21 = limited('leeftijd', 'minstens', fixed(21));
  const adult = limited('leeftijd', 'minstens', fixed(18));
  const beforeAow = limited('leeftijd', 'onder', norm('aow-leeftijd'));

  test('so that an income above the norm of everyone who could get it is a no', () => {
    const answers = { partner: 'nee', inkomen: exactly(140_000) };
    expect(outcome(all(income), answers).verdict).toBe('misschien');
    expect(outcome(all(from21, beforeAow, income), answers)).toMatchObject({
      verdict: 'waarschijnlijk-niet',
    });
    expect(outcome(all(from21, income), answers).verdict).toBe('misschien');
    expect(outcome(all(adult, beforeAow, income), answers).verdict).toBe('waarschijnlijk-niet');
  });

  test('also in a group within the rule, and not from a choice between groups', () => {
    const answers = { partner: 'nee', inkomen: exactly(140_000) };
    expect(outcome(all(all(from21, beforeAow), income), answers).verdict).toBe('waarschijnlijk-niet');
    expect(outcome(all(any(from21, beforeAow), income), answers).verdict).toBe('misschien');
  });

  test('with each comparison', () => {
    const answers = { partner: 'nee', inkomen: exactly(100_000) };
    const young = (comparison: 'hoogstens' | 'onder', age: number) =>
      outcome(
        all(limited('leeftijd', 'minstens', fixed(18)), limited('leeftijd', comparison, fixed(age)), income),
        answers,
      ).verdict;
    expect(young('hoogstens', 20)).toBe('waarschijnlijk-niet');
    expect(young('hoogstens', 21)).toBe('misschien');
    expect(young('onder', 21)).toBe('waarschijnlijk-niet');
    expect(young('onder', 22)).toBe('misschien');
    const old = (comparison: 'minstens' | 'boven', age: number) =>
      outcome(all(limited('leeftijd', comparison, fixed(age)), income), {
        partner: 'nee',
        inkomen: exactly(133_001),
      }).verdict;
    expect(old('minstens', 67)).toBe('misschien');
    expect(
      outcome(all(limited('leeftijd', 'minstens', fixed(67)), income), {
        partner: 'nee',
        inkomen: exactly(152_001),
      }).verdict,
    ).toBe('waarschijnlijk-niet');
    expect(old('boven', 66)).toBe('misschien');
    expect(
      outcome(all(limited('leeftijd', 'boven', fixed(20)), income), {
        partner: 'nee',
        inkomen: exactly(100_000),
      }).conditions[1]?.truth,
    ).toBe('ja');
    expect(
      outcome(all(limited('leeftijd', 'boven', fixed(19)), income), {
        partner: 'nee',
        inkomen: exactly(100_000),
      }).conditions[1]?.truth,
    ).toBe('onbekend');
  });

  test('of a partner, of children and of those who share the home', () => {
    const answers = { leeftijd: exactly(30), inkomen: exactly(150_000) };
    expect(outcome(all(is('partner', 'nee'), income), answers).verdict).toBe('waarschijnlijk-niet');
    expect(outcome(all(isNot('partner', 'ja'), income), answers).verdict).toBe('waarschijnlijk-niet');
    expect(outcome(all(is('partner', 'ja'), income), answers).missing).toEqual([
      'partner',
      'leeftijd-partner',
      'kinderen',
    ]);
    const assets = limited('vermogen', 'hoogstens', norm('vermogensgrens'));
    const savings = { leeftijd: exactly(30), partner: 'nee', vermogen: exactly(900_000) };
    expect(outcome(all(child(4, 17), assets), savings)).toMatchObject({
      verdict: 'misschien',
      missing: ['kinderen'],
    });
    expect(outcome(all(child(4, 17), assets), savings).conditions[1]?.truth).toBe('ja');
    const shared = limited('inkomen', 'onder', norm('bijstandsnorm', 100, 'zonder', true));
    const sharing = { ...single, inkomen: exactly(100_000) };
    expect(outcome(all(limited('medebewoners', 'minstens', fixed(1)), shared), sharing).verdict).toBe(
      'waarschijnlijk-niet',
    );
  });

  test('and not where the demand cannot be met at all', () => {
    const answers = { partner: 'nee', leeftijd: exactly(70), inkomen: exactly(140_000) };
    const result = outcome(all(beforeAow, income), answers);
    expect(result.verdict).toBe('waarschijnlijk-niet');
    expect(result.conditions.map((condition) => condition.truth)).toEqual(['nee', 'ja']);
  });

  test('an age range is cut to what the scheme demands', () => {
    const answers = { ...single, leeftijd: { min: 18, max: 25 }, inkomen: exactly(100_000) };
    expect(outcome(all(from21, income), answers).conditions[1]).toMatchObject({
      truth: 'ja',
      limit: exactly(133_000),
    });
  });
});

describe('the amount', () => {
  const supplement = {
    kind: 'aanvulling',
    norm: 'bijstandsnorm',
    shared: true,
    holidayPay: 'zonder',
    minus: 'inkomen',
    per: 'maand',
    rounding: 'cent',
  } as const;
  const income = limited('inkomen', 'onder', norm('bijstandsnorm', 100, 'zonder', true));
  const paid = (
    amount: Parameters<typeof scheme>[1],
    answers: object,
    on = spring,
    condition: Condition = income,
  ) => {
    const result = check(ruleset(scheme(condition, amount)), answers as never, on).outcomes[0];
    return { amount: result?.amount, expired: result?.amountExpired };
  };

  test('of a supplement is the norm less the income', () => {
    const answers = { ...single, medebewoners: exactly(0), inkomen: exactly(33_000) };
    expect(paid(supplement, answers)).toEqual({
      amount: { min: 100_000, max: 100_000, per: 'maand' },
      expired: false,
    });
    expect(paid(supplement, { ...answers, medebewoners: exactly(1) }).amount).toEqual({
      min: 62_000,
      max: 62_000,
      per: 'maand',
    });
  });

  test('runs over the whole range of what is not known, and is never under nothing', () => {
    expect(
      paid(supplement, { ...single, medebewoners: exactly(0), inkomen: { min: 0, max: 140_000 } }).amount,
    ).toEqual({
      min: 0,
      max: 133_000,
      per: 'maand',
    });
    expect(paid(supplement, { ...single, inkomen: exactly(0) }).amount).toEqual({
      min: 72_200,
      max: 133_000,
      per: 'maand',
    });
  });

  test('is a range and marked once the norm has ended', () => {
    const answers = { ...single, medebewoners: exactly(0), inkomen: exactly(0) };
    expect(paid(supplement, answers, '2027-02-01')).toEqual({
      amount: { min: 285_000, max: 296_400, per: 'maand' },
      expired: true,
    });
    expect(paid(supplement, answers, '2028-02-01').amount).toBeNull();
  });

  test('is unknown, not nothing, while the income is not known', () => {
    expect(paid(supplement, single).amount).toBeNull();
    expect(paid(supplement, { ...single, inkomen: 'weet-niet' }).amount).toBeNull();
  });

  test('is nothing for whom it is waarschijnlijk-niet', () => {
    const answers = { ...single, medebewoners: exactly(0), inkomen: exactly(200_000) };
    expect(paid(supplement, answers)).toEqual({ amount: { min: 0, max: 0, per: 'maand' }, expired: false });
    expect(paid(null, answers)).toEqual({ amount: null, expired: false });
    const elsewhere = { ...answers, inkomen: exactly(0), woonplaats: 'elders' };
    expect(paid(supplement, elsewhere, spring, all(is('woonplaats', 'zoetermeer'), income))).toEqual({
      amount: { min: 0, max: 0, per: 'maand' },
      expired: false,
    });
  });

  test('from a table is that of the household, or unknown where it was not found', () => {
    const yearly = { kind: 'norm', norm: 'toeslag', per: 'jaar', rounding: 'cent' } as const;
    const home = is('woonplaats', 'zoetermeer');
    const answers = { woonplaats: 'zoetermeer' };
    expect(paid(yearly, { ...answers, ...single }, spring, home).amount).toEqual({
      min: 50_000,
      max: 50_000,
      per: 'jaar',
    });
    expect(paid(yearly, { ...answers, ...single, kinderen: [4] }, spring, home).amount?.max).toBe(60_000);
    expect(paid(yearly, { ...answers, ...couple }, spring, home).amount).toBeNull();
    expect(paid(yearly, { ...answers, leeftijd: exactly(30) }, spring, home).amount).toBeNull();
    const twelfth = { ...yearly, per: 'maand', rounding: 'jaar-euro-maand-omlaag' } as const;
    expect(paid(twelfth, { ...answers, ...single }, spring, home).amount).toEqual({
      min: 4_100,
      max: 4_100,
      per: 'maand',
    });
  });

  test('of zorgtoeslag follows from the income, for both households while the partner is not known', () => {
    const zorgtoeslag = {
      kind: 'formule',
      law: 'zorgtoeslag',
      per: 'maand',
      rounding: 'jaar-euro-maand-omlaag',
    } as const;
    const home = is('woonplaats', 'zoetermeer');
    const answers = { woonplaats: 'zoetermeer', leeftijd: exactly(30), toetsingsinkomen: exactly(0) };
    expect(paid(zorgtoeslag, { ...answers, partner: 'nee' }, spring, home).amount).toEqual({
      min: 11_600,
      max: 11_600,
      per: 'maand',
    });
    expect(paid(zorgtoeslag, { ...answers, partner: 'ja' }, spring, home).amount).toEqual({
      min: 23_300,
      max: 23_300,
      per: 'maand',
    });
    expect(paid(zorgtoeslag, answers, spring, home).amount).toEqual({
      min: 11_600,
      max: 23_300,
      per: 'maand',
    });
    expect(paid(zorgtoeslag, { woonplaats: 'zoetermeer' }, spring, home).amount).toBeNull();
    expect(paid(zorgtoeslag, answers, '2027-01-01', home).amount).toBeNull();
    expect(paid(zorgtoeslag, { ...answers, partner: 'nee' }, spring, home).expired).toBe(false);
  });
});

describe('the amount of a law while something is not known', () => {
  type FormulaLaw = Extract<NonNullable<Parameters<typeof scheme>[1]>, { kind: 'formule' }>['law'];
  const home = is('woonplaats', 'zoetermeer');
  /** Cents per year, or per quarter for kinderbijslag, before anything is rounded. */
  const paid = (law: FormulaLaw, answers: Answers) => {
    const amount = { kind: 'formule', law, per: 'jaar', rounding: 'cent' } as const;
    const rules = { ...ruleset(scheme(home, amount)), norms: { ...norms, ...normsOfPeople } };
    return check(rules, { woonplaats: 'zoetermeer', ...answers }, spring).outcomes[0]?.amount;
  };
  const between = (min: number, max = min) => ({ min, max, per: 'jaar' });
  const parent: Answers = { partner: 'nee', kinderen: [3], toetsingsinkomen: exactly(3_100_000) };

  test('of kindgebonden budget runs over an income, both partners and the ages of a number of children', () => {
    // 2,500 + 3,400 less a tenth of 1,000; with a partner 2,500 without a supplement, and the income is under the threshold.
    expect(paid('kindgebonden-budget', parent)).toEqual(between(580_000));
    expect(paid('kindgebonden-budget', { ...parent, partner: 'weet-niet' })).toEqual(
      between(250_000, 580_000),
    );
    const income = { min: 3_000_000, max: 3_200_000 };
    expect(paid('kindgebonden-budget', { ...parent, toetsingsinkomen: income })).toEqual(
      between(570_000, 590_000),
    );
    // One or two: the youngest once, or 900 more twice.
    expect(paid('kindgebonden-budget', { ...parent, kinderen: { min: 1, max: 2 } })).toEqual(
      between(580_000, 1_010_000),
    );
  });

  test('of kinderbijslag runs over the ages of a number of children', () => {
    expect(paid('kinderbijslag', { kinderen: [3, 12] })).toEqual(between(30_000 + 42_000));
    expect(paid('kinderbijslag', { kinderen: exactly(2) })).toEqual(between(60_000, 84_000));
  });

  test('of huurtoeslag runs over everybody who can live in the home', () => {
    const tenant: Answers = {
      ...single,
      medebewoners: exactly(0),
      woning: 'huur',
      rekenhuur: exactly(90_000),
      toetsingsinkomen: exactly(0),
    };
    // 300 + 50% of 200 + 40% of 200 is 480 a month; for three 300 + 50% of 300 + 40% of 100 is 490.
    expect(paid('huurtoeslag', tenant)).toEqual(between(576_000));
    const { kinderen: _children, ...unknown } = tenant;
    expect(paid('huurtoeslag', unknown)).toEqual(between(576_000, 588_000));
    expect(paid('huurtoeslag', { ...tenant, medebewoners: { min: 0, max: 2 } })).toEqual(
      between(576_000, 588_000),
    );
    // Alone at 20 only the rent up to 500 counts; with somebody of 27 or older all of it does.
    const young = { ...tenant, leeftijd: exactly(20) };
    expect(paid('huurtoeslag', young)).toEqual(between(360_000));
    expect(paid('huurtoeslag', { ...young, medebewoners: { min: 0, max: 1 } })).toEqual(
      between(360_000, 576_000),
    );
    expect(paid('huurtoeslag', { ...tenant, leeftijd: { min: 20, max: 21 } })).toEqual(
      between(360_000, 576_000),
    );
  });

  test('is unknown where an income, a rent or the children were not answered at all', () => {
    const without = (fact: string, answers: Answers) =>
      Object.fromEntries(Object.entries(answers).filter(([id]) => id !== fact));
    const tenant: Answers = {
      ...single,
      woning: 'huur',
      rekenhuur: exactly(90_000),
      toetsingsinkomen: exactly(0),
    };
    for (const [law, answers, needed] of [
      ['kindgebonden-budget', parent, ['kinderen', 'toetsingsinkomen']],
      ['kinderbijslag', parent, ['kinderen']],
      ['huurtoeslag', tenant, ['rekenhuur', 'toetsingsinkomen']],
      ['zorgtoeslag', parent, ['toetsingsinkomen']],
    ] as const)
      for (const fact of needed) {
        expect(paid(law, answers), law).not.toBeNull();
        expect(paid(law, without(fact, answers)), `${law} without ${fact}`).toBeNull();
        expect(paid(law, { ...answers, [fact]: 'weet-niet' }), `${law}, ${fact} not known`).toBeNull();
      }
  });
});

describe('the household and its norms', () => {
  test('are exact for a household that is known', () => {
    expect(check(ruleset(), { ...single, medebewoners: exactly(1) }, spring)).toEqual({
      on: spring,
      leefvorm: 'alleenstaande-21-tot-aow',
      limits: [
        { percent: 100, range: exactly(133_000) },
        { percent: 110, range: exactly(146_300) },
        { percent: 120, range: exactly(159_600) },
        { percent: 130, range: exactly(172_900) },
        { percent: 150, range: exactly(199_500) },
      ],
      vermogensgrens: exactly(800_000),
      bijstandsnorm: { without: exactly(95_000), with: exactly(100_000) },
      outcomes: [],
    });
  });

  test('run over every household that is possible, minors aside', () => {
    const result = check(ruleset(), {}, spring);
    expect(result.leefvorm).toBeNull();
    expect(result.limits[0]?.range).toEqual({ min: 38_000, max: 209_000 });
    expect(result.vermogensgrens).toEqual({ min: 800_000, max: 1_600_000 });
  });

  test('are unknown for a minor and where the tables are missing', () => {
    const minor = check(ruleset(), { ...single, leeftijd: exactly(17) }, spring);
    expect(minor.leefvorm).toBeNull();
    expect(minor.limits[0]?.range).toBeNull();
    const perhaps = check(ruleset(), { ...single, leeftijd: { min: 17, max: 18 } }, spring);
    expect(perhaps.leefvorm).toBeNull();
    expect(perhaps.limits[0]?.range).toEqual(exactly(38_000));
    const bare = check({ ...ruleset(), norms: {} }, single, spring);
    expect(bare.limits[0]?.range).toBeNull();
    expect(bare.vermogensgrens).toBeNull();
    expect(bare.bijstandsnorm).toEqual({ without: null, with: null });
  });
});
