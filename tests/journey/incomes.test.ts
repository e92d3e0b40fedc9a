/** When the check asks for incomes, and which answers they overtake, on the real rules. */
import { describe, expect, test } from 'vitest';
import { type Answer, type Answers, dontKnow, exactly, type Inkomst } from '../../src/engine/answers.ts';
import { nextQuestion } from '../../src/engine/next-question.ts';
import { Situation } from '../../src/engine/situation.ts';
import { kindsFor, questionBehind, questionFor } from '../../src/journey/incomes.ts';
import { give, type Journey, nextView, start } from '../../src/journey/journey.ts';
import { rules } from '../rules-of-site.ts';

const on = '2026-11-21';
const pay = (bedrag: number, more: Partial<Inkomst> = {}): Inkomst => ({
  van: 'ik',
  soort: 'loon',
  bedrag,
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
  ...more,
});
/** A single tenant who has answered everything but about money. */
const tenant: Answers = {
  woonplaats: 'zoetermeer',
  leeftijd: exactly(40),
  partner: 'nee',
  kinderen: [],
  medebewoners: exactly(0),
  woning: 'huur',
  opvang: 'nee',
  werk: 'loondienst',
  studiefinanciering: 'nee',
  'eigen-bedrijf': 'nee',
  mantelzorg: 'nee',
  'hulp-thuis': 'nee',
  rondkomen: 'ja',
  'hoge-schulden': 'nee',
  'premie-via-cak': 'nee',
  zorgverzekering: 'ja',
  'inkomenstoeslag-gekregen': 'nee',
};

/** The questions that the check asks on the way to the result. */
function asked(answers: Answers, given: Record<string, Answer>): string[] {
  const facts: string[] = [];
  let journey: Journey = { ...start(rules, on), answers, view: nextView(rules, answers, on) };
  while (journey.view.page === 'vraag') {
    const { fact } = journey.view;
    expect(facts).not.toContain(fact);
    facts.push(fact);
    journey = give(rules, on, journey, { [fact]: given[fact] ?? dontKnow });
  }
  return facts;
}

describe('the question', () => {
  test('for an income comes in the form that people know, where the engine asks for a figure', () => {
    expect(['inkomen', 'toetsingsinkomen']).toContain(nextQuestion(rules, tenant, on));
    expect(nextView(rules, tenant, on)).toEqual({ page: 'vraag', fact: 'inkomsten' });
  });

  test('for any other fact is that fact', () => {
    expect(questionFor({}, 'vermogen')).toBe('vermogen');
    expect(questionBehind({}, 'vermogen')).toBe('vermogen');
  });

  test('for a figure comes where somebody does not know the amounts', () => {
    const inkomen = { min: 0, max: 300_000 };
    const facts = asked(tenant, { inkomen, rekenhuur: exactly(65_000) });
    expect(facts.indexOf('inkomen')).toBe(facts.indexOf('inkomsten') + 1);
    expect(facts).toContain('toetsingsinkomen');
    // Nor does the year settle what only a rent that is not known keeps open.
    expect(asked(tenant, { inkomen: { min: 0, max: 100_000 } })).not.toContain('toetsingsinkomen');
  });

  test('for a figure is not asked where what comes on the account in a month decides', () => {
    const facts = asked(tenant, { inkomsten: [pay(110_000)], rekenhuur: exactly(60_000) });
    expect(facts).toContain('inkomsten');
    expect(facts).not.toContain('inkomen');
    expect(facts).not.toContain('toetsingsinkomen');
  });

  test('for a year is asked where the estimate lies across a limit', () => {
    const facts = asked(tenant, { inkomsten: [pay(270_000)] });
    expect(facts).toContain('toetsingsinkomen');
    expect(facts).not.toContain('inkomen');
  });

  test('for a month is asked where a yearly income lies across a limit', () => {
    const yearly = pay(2_150_000, { per: 'jaar', vorm: 'bruto', vakantiegeld: 'met' });
    const facts = asked(tenant, { inkomsten: [yearly] });
    expect(facts).toContain('inkomen');
    expect(facts).not.toContain('toetsingsinkomen');
  });

  test('to change is the one where the answer stands', () => {
    expect(questionBehind({ inkomsten: [] }, 'inkomen')).toBe('inkomsten');
    expect(questionBehind({ vermogen: exactly(0) }, 'vermogen-1-januari')).toBe('vermogen');
    expect(questionBehind({ 'vermogen-1-januari': exactly(0) }, 'vermogen-1-januari')).toBe(
      'vermogen-1-januari',
    );
    expect(questionBehind({ inkomen: exactly(0) }, 'inkomen')).toBe('inkomen');
  });
});

describe('the kinds of income', () => {
  const kinds = (answers: Answers, van: 'ik' | 'partner' = 'ik') =>
    kindsFor(van, new Situation(rules, answers, on));

  test('are those that somebody of that age, with or without children, can have', () => {
    expect(kinds(tenant)).toEqual(['loon', 'uitkering', 'pensioen', 'anders']);
    expect(kinds({ ...tenant, leeftijd: exactly(70) })).toContain('aow');
    expect(kinds({ ...tenant, kinderen: [3] })).toContain('kinderalimentatie');
  });

  test('are all where age and children are not known', () => {
    expect(kinds({})).toHaveLength(6);
  });

  test('of a partner go by the age of the partner', () => {
    const couple = { ...tenant, partner: 'ja', 'leeftijd-partner': exactly(70) };
    expect(kinds(couple)).not.toContain('aow');
    expect(kinds(couple, 'partner')).toContain('aow');
  });
});

describe('an answer that another overtakes', () => {
  const from = (answers: Answers): Journey => ({ ...start(rules, on), answers });
  const changed = (answers: Answers, fact: string, answer: Answer) =>
    give(rules, on, from(answers), { [fact]: answer });

  test('is asked again with what was given, where incomes were told before there was a partner', () => {
    const { answers, kept } = changed({ ...tenant, inkomsten: [pay(110_000)] }, 'partner', 'ja');
    expect(answers.inkomsten).toBeUndefined();
    expect(kept.inkomsten).toEqual([pay(110_000)]);
    expect(questionFor(answers, 'inkomen')).toBe('inkomsten');
  });

  test('is none where the partner goes: only the own incomes count then', () => {
    const both = [pay(110_000), pay(50_000, { van: 'partner' })];
    const { answers } = changed({ ...tenant, partner: 'ja', inkomsten: both }, 'partner', 'nee');
    expect(answers.inkomsten).toEqual(both);
    expect(new Situation(rules, answers, on).known('inkomen')).toEqual(exactly(110_000));
  });

  test('is a figure that counted the income of a partner who is there no longer', () => {
    const { answers, kept } = changed(
      { ...tenant, partner: 'ja', inkomen: exactly(200_000) },
      'partner',
      'nee',
    );
    expect(answers.inkomen).toBeUndefined();
    expect(kept.inkomen).toEqual(exactly(200_000));
  });

  test('is a figure that no longer goes with the incomes', () => {
    const before = { ...tenant, inkomsten: [pay(270_000)], toetsingsinkomen: exactly(4_050_000) };
    expect(changed(before, 'inkomsten', [pay(150_000)]).answers.toetsingsinkomen).toBeUndefined();
    expect(changed(before, 'inkomsten', [pay(270_500)]).answers.toetsingsinkomen).toEqual(exactly(4_050_000));
    expect(changed(before, 'inkomsten', [pay(270_000)]).answers.toetsingsinkomen).toEqual(exactly(4_050_000));
  });

  test('is none where the same incomes are given again: somebody may know better than the estimate', () => {
    const before = { ...tenant, inkomsten: [pay(270_000)], toetsingsinkomen: exactly(3_500_000) };
    expect(changed(before, 'inkomsten', [pay(270_000)]).answers).toEqual(before);
  });

  test('is a figure of a year that was like the last month after all', () => {
    const before = {
      ...tenant,
      inkomsten: [pay(150_000)],
      'inkomen-hele-jaar': 'nee',
      inkomen: exactly(150_000),
      toetsingsinkomen: exactly(3_000_000),
    };
    const { answers, kept } = changed(before, 'inkomen-hele-jaar', 'ja');
    expect(answers.toetsingsinkomen).toBeUndefined();
    expect(kept.toetsingsinkomen).toEqual(exactly(3_000_000));
    expect(answers.inkomen).toEqual(exactly(150_000));
    const unknown = { ...before, 'inkomen-hele-jaar': dontKnow, toetsingsinkomen: dontKnow };
    expect(changed(unknown, 'inkomen-hele-jaar', 'ja').answers.toetsingsinkomen).toBeUndefined();
  });

  test('is none where the year was like the last month already, or was not', () => {
    const figure = { ...tenant, inkomsten: [pay(270_000)], toetsingsinkomen: exactly(3_500_000) };
    for (const before of [figure, { ...figure, 'inkomen-hele-jaar': 'ja' }])
      for (const year of ['ja', 'nee', dontKnow])
        expect(changed(before, 'inkomen-hele-jaar', year).answers.toetsingsinkomen).toEqual(
          exactly(3_500_000),
        );
  });

  test('is a range that was chosen before the amount was known', () => {
    const before = { ...tenant, inkomsten: dontKnow, inkomen: { min: 100_001, max: 134_849 } };
    const { answers } = changed(before, 'inkomsten', [pay(120_000)]);
    expect(new Situation(rules, answers, on).known('inkomen')).toEqual(exactly(120_000));
  });

  test('is none for any other question', () => {
    const before = { ...tenant, inkomsten: [pay(270_000)], toetsingsinkomen: exactly(100) };
    expect(changed(before, 'kinderen', [3]).answers).toEqual({ ...before, kinderen: [3] });
  });
});
