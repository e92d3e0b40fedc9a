import { describe, expect, test } from 'vitest';
import { type Answers, exactly } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { nextQuestion } from '../../src/engine/next-question.ts';
import type { Amount, Condition, Edition, Fact, Norm } from '../../src/engine/ruleset.ts';
import {
  all,
  any,
  child,
  facts,
  fixed,
  is,
  judgement,
  limited,
  lowIncome,
  norm,
  norms,
  normsOfPeople,
  ruleset,
  scheme,
  spring,
} from './small-ruleset.ts';

const next = (conditions: Condition[], answers: Answers = {}) =>
  nextQuestion(ruleset(...conditions.map((condition) => scheme(condition))), answers, spring);

const home = is('woonplaats', 'zoetermeer');
const rent = is('woning', 'huur');

describe('nothing is asked', () => {
  test('when everything is settled', () => {
    expect(next([home, all(home, rent)], { woonplaats: 'elders' })).toBeNull();
    expect(next([])).toBeNull();
  });

  test('when only a judgement is left, or what the visitor does not know', () => {
    expect(next([all(home, judgement)], { woonplaats: 'zoetermeer' })).toBeNull();
    expect(next([home], { woonplaats: 'weet-niet' })).toBeNull();
  });

  test('that can change nothing', () => {
    expect(next([any(home, rent)], { woonplaats: 'zoetermeer' })).toBeNull();
    expect(next([all(home, rent)], { woning: 'koop' })).toBeNull();
    const income = limited('inkomen', 'hoogstens', lowIncome);
    expect(next([income], { leeftijd: exactly(30), partner: 'nee', inkomen: exactly(100_000) })).toBeNull();
  });
});

describe('the question that settles most comes first', () => {
  test('over all schemes', () => {
    expect(next([rent, all(home, rent), all(home, rent)])).toBe('woning');
    expect(next([home, home, rent])).toBe('woonplaats');
  });

  test('averaged over the answers, not by their number', () => {
    expect(next([is('woning', 'huur', 'koop', 'kamer'), all(home, rent)])).toBe('woning');
    expect(next([all(rent, is('overwaarde', 'nee'), home)])).toBe('woning');
  });

  test('a settled scheme weighs more than answers less to give', () => {
    expect(next([is('partner', 'ja'), all(is('woning', 'huur', 'koop'), child(4, 17), home)])).toBe(
      'partner',
    );
  });

  test('a scheme that is settled or does not wait for the fact does not count', () => {
    expect(
      next([all(home, rent), all(home, rent), rent, home, is('partner', 'ja')], { woonplaats: 'elders' }),
    ).toBe('partner');
  });

  test('less its burden', () => {
    const heavy = facts.map((fact) => (fact.id === 'woning' ? { ...fact, burden: 140 } : fact));
    const rules = { ...ruleset(scheme(rent), scheme(all(rent, home))), facts: heavy };
    expect(nextQuestion(ruleset(scheme(rent), scheme(all(rent, home))), {}, spring)).toBe('woning');
    expect(nextQuestion(rules, {}, spring)).toBe('woonplaats');
  });

  test('and the order of the facts decides between equals', () => {
    expect(next([home, is('partner', 'ja')])).toBe('woonplaats');
    expect(next([is('partner', 'ja'), home])).toBe('woonplaats');
  });

  test('and what spares more answers counts more', () => {
    const amounts = ['inkomen', 'vermogen', 'toetsingsinkomen'].map((fact) =>
      limited(fact, 'hoogstens', fixed(100)),
    );
    expect(next([all(is('partner', 'ja'), ...amounts), all(home, child(0, 17))])).toBe('partner');
  });

  test('and what brings a scheme closer counts too', () => {
    expect(next([all(is('partner', 'ja', 'nee'), rent, any(home, child(4, 17)))], {})).toBe('woning');
  });
});

describe('the household comes before an amount that is compared with its norm', () => {
  const income = limited('inkomen', 'hoogstens', lowIncome);
  const assets = limited('vermogen', 'hoogstens', norm('vermogensgrens'));

  test('while it can change the limit', () => {
    expect(next([income])).not.toBe('inkomen');
    expect(next([income], { leeftijd: exactly(30) })).toBe('partner');
    expect(next([income], { leeftijd: exactly(30), partner: 'nee' })).toBe('inkomen');
    expect(next([assets], { leeftijd: exactly(30), partner: 'nee' })).toBe('kinderen');
    expect(next([assets], { leeftijd: exactly(30), partner: 'ja' })).toBe('vermogen');
  });

  test('also within one part, however light the question for the amount is', () => {
    const together = facts.map(
      (fact): Fact => ({ ...fact, part: 'geld', burden: fact.id === 'inkomen' ? 0 : 90 }),
    );
    const rules = { ...ruleset(scheme(income), scheme(home)), facts: together };
    expect(nextQuestion(rules, { woonplaats: 'elders' }, spring)).toBe('leeftijd');
    expect(nextQuestion(rules, { woonplaats: 'elders', leeftijd: exactly(30) }, spring)).toBe('partner');
    const single = { woonplaats: 'elders', leeftijd: exactly(30), partner: 'nee' };
    expect(nextQuestion(rules, single, spring)).toBe('inkomen');
  });

  test('of which a partner is asked for before the age of that partner', () => {
    expect(next([income], { leeftijd: exactly(30), partner: 'ja' })).toBe('leeftijd-partner');
  });

  test('but not before an amount with a limit of its own', () => {
    expect(next([limited('inkomen', 'hoogstens', fixed(100))])).toBe('inkomen');
  });
});

describe('a part of the conversation', () => {
  const income = limited('inkomen', 'hoogstens', fixed(100));

  test('is finished before the next begins, whatever that would settle', () => {
    expect(next([income, income, income, home])).toBe('woonplaats');
    expect(next([income, income, income, home], { woonplaats: 'elders' })).toBe('inkomen');
  });

  test('is passed by when nothing in it can settle anything', () => {
    expect(next([income])).toBe('inkomen');
  });
});

describe('what only an amount waits for', () => {
  const zorgtoeslag: Amount = {
    kind: 'formule',
    law: 'zorgtoeslag',
    per: 'maand',
    rounding: 'jaar-euro-maand-omlaag',
  };
  const here = { woonplaats: 'zoetermeer' };
  const paid = scheme(home, zorgtoeslag, 'betaald');
  const ask = (answers: Answers, on = spring, ...others: Condition[]) => {
    const rules = ruleset(paid, ...others.map((condition) => scheme(condition)));
    const [outcome] = check(rules, answers, on).outcomes;
    return [outcome?.verdict, outcome?.missing, nextQuestion(rules, answers, on)];
  };

  test('is asked once the verdict is probable, or somebody else decides', () => {
    expect(ask(here)).toEqual(['waarschijnlijk-wel', ['toetsingsinkomen'], 'toetsingsinkomen']);
    const judged = ruleset(scheme(all(home, judgement), zorgtoeslag));
    expect(check(judged, here, spring).outcomes[0]?.verdict).toBe('gemeente-beslist');
    expect(nextQuestion(judged, here, spring)).toBe('toetsingsinkomen');
  });

  test('is not asked before that, nor where the scheme is not for the visitor', () => {
    expect(ask({})).toEqual(['misschien', ['woonplaats'], 'woonplaats']);
    expect(ask({ woonplaats: 'elders' })).toEqual(['waarschijnlijk-niet', [], null]);
  });

  test('is not asked where the amount is known, also as a range', () => {
    for (const toetsingsinkomen of [exactly(3_000_000), { min: 0, max: 50_000_000 }])
      expect(ask({ ...here, toetsingsinkomen })).toEqual(['waarschijnlijk-wel', [], null]);
  });

  test('does not come back, and is not asked on a day without amounts', () => {
    expect(ask({ ...here, toetsingsinkomen: 'weet-niet' })).toEqual(['waarschijnlijk-wel', [], null]);
    expect(ask(here, '2027-02-01')).toEqual(['waarschijnlijk-wel', [], null]);
  });

  test('is not asked where another answer that the amount needs is not known', () => {
    const huurtoeslag: Amount = { ...zorgtoeslag, law: 'huurtoeslag', rounding: 'maand-euro-omlaag' };
    const rules = { ...ruleset(scheme(home, huurtoeslag)), norms: { ...norms, ...normsOfPeople } };
    const missing = (answers: Answers) => check(rules, { ...here, ...answers }, spring).outcomes[0]?.missing;
    expect(missing({ woning: 'huur' })).toEqual(['rekenhuur', 'toetsingsinkomen']);
    expect(missing({ rekenhuur: exactly(60_000) })).toEqual(['toetsingsinkomen']);
    expect(missing({})).toEqual(['woning', 'toetsingsinkomen']);
    for (const answers of [{ rekenhuur: 'weet-niet' }, { woning: 'koop' }, { woning: 'weet-niet' }])
      expect(missing(answers)).toEqual([]);
  });

  test('comes last in its part, however heavy the other questions are', () => {
    const heavy = (part: Fact['part']) =>
      facts.map((fact): Fact => (fact.id === 'vermogen' ? { ...fact, part, burden: 500 } : fact));
    const assets = scheme(limited('vermogen', 'hoogstens', fixed(100)));
    const next = (part: Fact['part'], answers: Answers = here) =>
      nextQuestion({ ...ruleset(paid, paid, assets), facts: heavy(part) }, answers, spring);
    expect(next('geld')).toBe('vermogen');
    expect(next('geld', { ...here, vermogen: exactly(0) })).toBe('toetsingsinkomen');
    expect(next('bezit-belasting')).toBe('toetsingsinkomen');
  });

  test('does not weigh on what is asked first', () => {
    const open = limited('toetsingsinkomen', 'hoogstens', fixed(100));
    const inOrder = [
      limited('inkomen', 'hoogstens', fixed(100)),
      open,
      limited('vermogen', 'hoogstens', fixed(100)),
    ];
    expect(ask(here, spring, ...inOrder).at(-1)).toBe('inkomen');
    expect(ask({ ...here, inkomen: exactly(0) }, spring, ...inOrder).at(-1)).toBe('vermogen');
  });

  test('of a list of children or of their care is that list', () => {
    const edition = { from: '2026-01-01', until: '2026-12-31', source: 0 };
    const table = (id: string, rest: Partial<Edition>): Norm => ({
      id,
      unit: 'euro',
      per: null,
      holidayPay: null,
      after: null,
      editions: [{ ...edition, amounts: {}, ...rest }],
    });
    const prices = { dagopvang: 1_000, bso: 900, gastouder: 800 };
    const brackets = [{ from: 0, amounts: { 'eerste-kind': 90_000, 'volgende-kinderen': 95_000 } }];
    const perChild = { 'tot-en-met-5': 30_000, '6-tot-en-met-11': 36_000, '12-tot-en-met-17': 42_000 };
    const tables = [
      table('kinderopvangtoeslag-uurprijs', { amounts: prices }),
      table('kinderopvangtoeslag-uren', { amounts: { alle: 200 } }),
      table('kinderopvangtoeslag-percentages', { brackets }),
      table('kinderbijslag', { amounts: perChild }),
    ];
    const more: Fact[] = [
      { id: 'opvang', part: 'situatie', type: 'keuze', options: ['ja', 'nee'], burden: 1 },
      {
        id: 'kinderopvang',
        part: 'geld',
        type: 'opvang',
        most: 15,
        burden: 4,
        onlyIf: { fact: 'opvang', is: 'ja' },
      },
    ];
    const rulesFor = (condition: Condition, amount: Amount) => ({
      ...ruleset(scheme(condition, amount)),
      facts: [...facts, ...more],
      norms: { ...norms, ...Object.fromEntries(tables.map((norm) => [norm.id, norm])) },
    });
    const kinderbijslag = rulesFor(home, { ...zorgtoeslag, law: 'kinderbijslag', rounding: 'cent' });
    expect(nextQuestion(kinderbijslag, here, spring)).toBe('kinderen');

    const care = rulesFor(is('opvang', 'ja'), {
      ...zorgtoeslag,
      law: 'kinderopvangtoeslag',
      rounding: 'maand-euro-omlaag',
    });
    const outcomeOf = (answers: Answers) => check(care, answers, spring).outcomes[0];
    const toetsingsinkomen = exactly(3_000_000);
    expect(outcomeOf({ opvang: 'ja' })?.missing).toEqual(['toetsingsinkomen', 'kinderopvang']);
    expect(outcomeOf({ opvang: 'ja', toetsingsinkomen })?.missing).toEqual(['kinderopvang']);
    const kinderopvang = [{ soort: 'bso' as const, uren: 100, uurprijs: 1_000 }];
    expect(outcomeOf({ toetsingsinkomen, kinderopvang })).toMatchObject({
      verdict: 'waarschijnlijk-wel',
      amount: { min: 81_000, max: 81_000, per: 'maand' },
      missing: [],
    });
    expect(outcomeOf({ kinderopvang })?.missing).toEqual(['toetsingsinkomen']);
    expect(outcomeOf({ kinderopvang: [], toetsingsinkomen })).toMatchObject({
      verdict: 'misschien',
      amount: null,
    });
    expect(outcomeOf({ kinderopvang, toetsingsinkomen, opvang: 'nee' })?.verdict).toBe('waarschijnlijk-niet');
    expect(outcomeOf({ kinderopvang, toetsingsinkomen, opvang: 'weet-niet' })?.verdict).toBe('misschien');
  });

  test('of a supplement is the income that it adds to', () => {
    const supplement: Amount = {
      kind: 'aanvulling',
      norm: 'bijstandsnorm',
      shared: false,
      holidayPay: 'zonder',
      minus: 'inkomen',
      per: 'maand',
      rounding: 'cent',
    };
    const rules = ruleset(scheme(home, supplement));
    const adult = { ...here, leeftijd: exactly(30), partner: 'nee' };
    expect(nextQuestion(rules, adult, spring)).toBe('inkomen');
    expect(nextQuestion(rules, { ...adult, inkomen: exactly(0) }, spring)).toBeNull();
    const table = ruleset(scheme(home, { kind: 'norm', norm: 'toeslag', per: 'jaar', rounding: 'cent' }));
    expect(nextQuestion(table, here, spring)).toBeNull();
  });
});
