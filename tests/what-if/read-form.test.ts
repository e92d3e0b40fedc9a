/** The forms about another wage: read as the check reads its answers, in sentences of their own. */
import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/engine/answers.ts';
import type { Reading, Typed } from '../../src/questions/reading.ts';
import { loadRules } from '../../src/rules/load.ts';
import { readForm, readWages } from '../../src/what-if/read-form.ts';

const rules = loadRules();
const alone = { loon: '1.400', leeftijd: '30', partner: 'nee', kinderen: '0', woning: 'kamer' };
const couple = { ...alone, partner: 'ja', 'leeftijd-partner': '41', 'inkomen-partner': '1200' };

const read = (typed: Typed) => readForm(typed, rules, '2026-11-22', {});
const wrongIn = (reading: Reading<unknown>) =>
  'fault' in reading ? [reading.fault.field, reading.fault.text] : [];

describe('a household', () => {
  test('is what was typed', () => {
    const answers = {
      leeftijd: exactly(30),
      partner: 'nee',
      kinderen: [0, 17],
      woning: 'huur',
      rekenhuur: exactly(650_00),
      inkomsten: [],
    };
    const typed = {
      ...alone,
      kinderen: '2',
      'kind-1': '0',
      'kind-2': '17',
      woning: 'huur',
      rekenhuur: '650',
    };
    expect(read(typed)).toEqual({ answer: { answers, wage: 1400_00 } });
  });

  test('keeps what was known of a child', () => {
    const known = { kinderen: [4, { leeftijd: 7, woont: 'co-ouder' as const }] };
    const typed = { ...alone, kinderen: '3', 'kind-1': '4', 'kind-2': '8', 'kind-3': '1' };
    expect(readForm(typed, rules, '2026-11-22', known)).toMatchObject({
      answer: { answers: { kinderen: [4, { leeftijd: 8, woont: 'co-ouder' }, 1] } },
    });
  });

  test.each([
    [{ ...alone, loon: '' }, 'loon', 'wat-als.fout-leeg'],
    [{ ...alone, loon: '-5' }, 'loon', 'fout.bedrag-min'],
    [{ ...alone, loon: '10.001' }, 'loon', 'fout.bedrag-tussen'],
    [{ ...alone, leeftijd: '' }, 'leeftijd', 'wat-als.fout-leeg'],
    [{ ...alone, leeftijd: 'oud' }, 'leeftijd', 'fout.getal-tussen'],
    [{ ...alone, leeftijd: '17' }, 'leeftijd', 'fout.getal-tussen'],
    [{ ...alone, leeftijd: '70' }, 'leeftijd', 'wat-als.fout-aow'],
    [{ ...alone, partner: undefined }, 'partner', 'wat-als.fout-leeg'],
    [{ ...alone, loon: 'veel', leeftijd: 'oud' }, 'loon', 'fout.bedrag-onleesbaar'],
    [{ ...couple, 'leeftijd-partner': '' }, 'leeftijd-partner', 'wat-als.fout-leeg'],
    [couple, 'soort-partner', 'wat-als.fout-leeg'],
    [{ ...alone, kinderen: '16' }, 'kinderen', 'fout.getal-tussen'],
    [{ ...alone, kinderen: '1', 'kind-1': '18' }, 'kind-1', 'fout.getal-tussen'],
    [{ ...alone, woning: undefined }, 'woning', 'wat-als.fout-leeg'],
    [{ ...alone, woning: 'huur', rekenhuur: '5000' }, 'rekenhuur', 'fout.hoge-huur'],
    [{ ...alone, woning: 'huur', rekenhuur: '5000', zeker: '400000' }, 'rekenhuur', 'fout.hoge-huur'],
  ] as [Typed, string, string][])('%j is a fault at %s', (typed, field, text) => {
    expect(wrongIn(read(typed))).toEqual([field, text]);
  });

  test('has the rent that was confirmed', () => {
    expect(read({ ...alone, woning: 'huur', rekenhuur: '5000', zeker: '500000' })).toMatchObject({
      answer: { answers: { rekenhuur: exactly(5000_00) } },
    });
  });
});

test('two wages are in cents, and the first that cannot be read is the fault', () => {
  expect(readWages({ 'loon-nu': '1400', 'loon-straks': '1.800,50' })).toEqual({
    answer: [1400_00, 1800_50],
  });
  expect(wrongIn(readWages({ 'loon-nu': 'x', 'loon-straks': '' }))).toEqual([
    'loon-nu',
    'fout.bedrag-onleesbaar',
  ]);
});
