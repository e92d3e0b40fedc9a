/** What a visitor says of the people in the home, as answers. */
import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/engine/answers.ts';
import { readHousehold } from '../../src/questions/read-household.ts';
import { rules } from '../rules-of-site.ts';

const read = (typed: Record<string, string>) => readHousehold(rules, typed);

const alone = {
  partner: 'nee',
  'leeftijd-partner': undefined,
  samenwonen: undefined,
  kinderen: [],
  medebewoners: exactly(0),
};
const couple = { leeftijd: '34', 'leeftijd-partner': '36', samen: 'getrouwd' };
const sister = { leeftijd: '34', 'ander-1': 'familie', 'ander-1-leeftijd': '30', 'ander-1-inkomen': '0-0' };

describe('the people in a home', () => {
  test('of somebody alone are an age', () => {
    expect(read({ leeftijd: ' 34 ' })).toEqual({ answers: { ...alone, leeftijd: exactly(34) } });
  });

  test('are a partner, children and others', () => {
    expect(
      read({
        ...couple,
        'kind-1': '4',
        'kind-2': '0',
        'ander-1': 'kind',
        'ander-1-leeftijd': '20',
        'ander-1-inkomen': '100001-200000',
        'ander-2': 'kamerhuurder',
      }),
    ).toEqual({
      answers: {
        leeftijd: exactly(34),
        partner: 'ja',
        'leeftijd-partner': exactly(36),
        samenwonen: ['getrouwd'],
        kinderen: [4, 0],
        medebewoners: [
          { band: 'kind', leeftijd: exactly(20), toetsingsinkomen: { min: 1_000_01, max: 2_000_00 } },
          { band: 'kamerhuurder' },
        ],
      },
    });
  });

  test('can have a child that is with another parent too, and a foster child', () => {
    expect(
      read({
        leeftijd: '34',
        'kind-1': '4',
        'kind-2': '8',
        'kind-2-woont': 'ja',
        'kind-3': '9',
        'kind-3-pleegkind': 'ja',
      }),
    ).toMatchObject({
      answers: { kinderen: [4, { leeftijd: 8, woont: 'co-ouder' }, { leeftijd: 9, pleegkind: 'ja' }] },
    });
  });

  test.each([
    [{ leeftijd: '' }, 'leeftijd', 'fout.leeftijd-leeg'],
    [{ leeftijd: 'oud' }, 'leeftijd', 'fout.leeftijd'],
    [{ leeftijd: '34,5' }, 'leeftijd', 'fout.leeftijd'],
    [{ leeftijd: '-3' }, 'leeftijd', 'fout.leeftijd'],
    [{ leeftijd: '14' }, 'leeftijd', 'fout.leeftijd'],
    [{ leeftijd: '300' }, 'leeftijd', 'fout.leeftijd'],
    [{ leeftijd: '😀' }, 'leeftijd', 'fout.leeftijd'],
    [{ ...couple, 'leeftijd-partner': '' }, 'leeftijd-partner', 'fout.leeftijd-leeg'],
    [{ ...couple, 'leeftijd-partner': '17' }, 'leeftijd-partner', 'fout.leeftijd'],
    [{ leeftijd: '34', 'leeftijd-partner': '36' }, 'samen', 'fout.kies-samen'],
    [{ ...couple, samen: 'samen' }, 'samenwonen', 'fout.kruis'],
    [{ leeftijd: '34', 'kind-1': '4', 'kind-2': '18' }, 'kind-2', 'fout.leeftijd-kind'],
    [{ leeftijd: '', 'kind-1': '18' }, 'leeftijd', 'fout.leeftijd-leeg'],
    [{ ...sister, 'ander-1-leeftijd': '' }, 'ander-1-leeftijd', 'fout.leeftijd-leeg'],
    [{ ...sister, 'ander-1-leeftijd': '17' }, 'ander-1-leeftijd', 'fout.leeftijd'],
    [{ ...sister, 'ander-1-inkomen': '' }, 'ander-1-inkomen', 'fout.kies'],
    [{ ...sister, 'ander-1-inkomen': 'precies' }, 'ander-1-bedrag', 'fout.bedrag-leeg'],
    [
      { ...sister, 'ander-1-inkomen': 'precies', 'ander-1-bedrag': '-5' },
      'ander-1-bedrag',
      'fout.bedrag-min',
    ],
    [
      { ...sister, 'ander-1-inkomen': 'precies', 'ander-1-bedrag': '1500' },
      'ander-1-bedrag',
      'fout.lijkt-per-maand',
    ],
    [{ leeftijd: '300', 'weet-niet': 'weet-niet' }, 'leeftijd', 'fout.leeftijd'],
  ])('%o is a fault at %s', (entries, field, text) => {
    expect(read(entries as Record<string, string>)).toMatchObject({ fault: { field, text } });
  });
});

test('who did not come for a toeslag is asked no more than who lives there', () => {
  const typed = { ...sister, 'leeftijd-partner': '36', 'ander-1-inkomen': '' };
  expect(readHousehold(rules, typed, false)).toMatchObject({
    answers: {
      partner: 'ja',
      samenwonen: undefined,
      medebewoners: [{ band: 'familie', leeftijd: exactly(30), studiefinanciering: 'nee' }],
    },
  });
});

describe('what binds two who live together', () => {
  test.each([
    ['samenlevingscontract pensioen-samen', ['samenlevingscontract', 'pensioen-samen']],
    ['kind-samen weet-niet', ['kind-samen']],
    ['geen', []],
    ['weet-niet', 'weet-niet'],
  ])('is of the cards %s %o', (samenwonen, answer) => {
    expect(read({ ...couple, samen: 'samen', samenwonen })).toMatchObject({
      answers: { samenwonen: answer },
    });
  });

  test('is not asked of who is married, whatever was ticked before', () => {
    expect(read({ ...couple, samenwonen: 'geen' })).toMatchObject({ answers: { samenwonen: ['getrouwd'] } });
  });
});

describe('of somebody else', () => {
  const other = (typed: Record<string, string>) => {
    const reading = read({ ...sister, ...typed });
    return 'answers' in reading && Array.isArray(reading.answers.medebewoners)
      ? reading.answers.medebewoners[0]
      : reading;
  };

  test('an income is nothing, a range, an amount or not known', () => {
    expect(other({})).toMatchObject({ toetsingsinkomen: exactly(0) });
    expect(other({ 'ander-1-inkomen': '100-200' })).toMatchObject({
      toetsingsinkomen: { min: 100, max: 200 },
    });
    const exact = { 'ander-1-inkomen': 'precies', 'ander-1-bedrag': '30.000' };
    expect(other(exact)).toMatchObject({ toetsingsinkomen: exactly(30_000_00) });
    const small = { 'ander-1-inkomen': 'precies', 'ander-1-bedrag': '390', 'ander-1-zeker': '39000' };
    expect(other(small)).toMatchObject({ toetsingsinkomen: exactly(390_00) });
    expect(other({ 'ander-1-inkomen': 'weet-niet' })).toMatchObject({ toetsingsinkomen: 'weet-niet' });
  });

  test('studiefinanciering is asked from 27 years on, and where the age is not known', () => {
    expect(other({ 'ander-1-leeftijd': '26', 'ander-1-studie': 'ja' })).not.toHaveProperty(
      'studiefinanciering',
    );
    expect(other({ 'ander-1-leeftijd': '27', 'ander-1-studie': 'ja' })).toMatchObject({
      studiefinanciering: 'ja',
    });
    expect(other({ 'ander-1-leeftijd': '27' })).toMatchObject({ studiefinanciering: 'nee' });
    expect(other({ 'ander-1-leeftijd': '', 'ander-1-weet-niet': 'x' })).toMatchObject({
      leeftijd: 'weet-niet',
      studiefinanciering: 'nee',
    });
  });
});

describe('who does not know it', () => {
  test('keeps what was filled in, and the rest is not known', () => {
    expect(read({ leeftijd: '34', 'kind-1': '4', 'weet-niet': 'weet-niet' })).toEqual({
      answers: {
        leeftijd: exactly(34),
        partner: 'weet-niet',
        'leeftijd-partner': undefined,
        samenwonen: undefined,
        kinderen: [4],
        medebewoners: 'weet-niet',
      },
    });
  });

  test('need not tell an age, and what is not told is not guessed', () => {
    const reading = read({
      leeftijd: '',
      'leeftijd-partner': '',
      'kind-1': '4',
      'kind-2': '',
      'ander-1': 'ander',
      'ander-1-leeftijd': '',
      'ander-1-inkomen': 'precies',
      'ander-1-bedrag': '',
      'weet-niet': 'x',
    });
    expect(reading).toMatchObject({
      answers: {
        leeftijd: 'weet-niet',
        partner: 'ja',
        'leeftijd-partner': 'weet-niet',
        samenwonen: 'weet-niet',
        kinderen: 'weet-niet',
        medebewoners: [
          {
            band: 'ander',
            leeftijd: 'weet-niet',
            studiefinanciering: 'weet-niet',
            toetsingsinkomen: 'weet-niet',
          },
        ],
      },
    });
  });
});
