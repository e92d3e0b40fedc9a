import { describe, expect, test } from 'vitest';
import { type Answers, exactly } from '../../src/engine/answers.ts';
import { nextQuestion } from '../../src/engine/next-question.ts';
import type { Condition } from '../../src/engine/ruleset.ts';
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
