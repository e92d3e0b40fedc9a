/** What a visitor says of the people in the home, as answers. */
import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/engine/answers.ts';
import { type Other, othersOf } from '../../src/journey/others.ts';
import { readHousehold } from '../../src/questions/read-household.ts';
import { rules } from '../rules-of-site.ts';

const read = (typed: Record<string, string>) => readHousehold(rules, typed);

const alone = { partner: 'nee', 'leeftijd-partner': undefined, kinderen: [], medebewoners: exactly(0) };

describe('the people in a home', () => {
  test('of somebody alone are an age', () => {
    expect(read({ leeftijd: ' 34 ' })).toEqual({ answers: { ...alone, leeftijd: exactly(34) }, others: [] });
  });

  test('are a partner, children and others', () => {
    expect(
      read({
        leeftijd: '34',
        'leeftijd-partner': '36',
        'kind-1': '4',
        'kind-2': '0',
        'ander-1': 'volwassene',
      }),
    ).toEqual({
      answers: {
        leeftijd: exactly(34),
        partner: 'ja',
        'leeftijd-partner': exactly(36),
        kinderen: [4, 0],
        medebewoners: exactly(1),
      },
      others: ['volwassene'],
    });
  });

  test('count where they share the costs, and are kept where they do not', () => {
    const others: Other[] = ['student', 'volwassene', 'jongere', 'huurder', 'volwassene'];
    const entries = Object.fromEntries(others.map((other, index) => [`ander-${index + 1}`, other]));
    const reading = read({ leeftijd: '50', ...entries });
    expect(reading).toMatchObject({ answers: { medebewoners: exactly(2) }, others });
    if ('answers' in reading) {
      expect(othersOf(reading.answers, others)).toEqual(others);
      expect(othersOf({ medebewoners: exactly(1) }, others)).toEqual(['volwassene']);
    }
  });

  test.each([
    [{ leeftijd: '' }, 'leeftijd', 'fout.leeftijd-leeg'],
    [{ leeftijd: 'oud' }, 'leeftijd', 'fout.leeftijd'],
    [{ leeftijd: '34,5' }, 'leeftijd', 'fout.leeftijd'],
    [{ leeftijd: '-3' }, 'leeftijd', 'fout.leeftijd'],
    [{ leeftijd: '14' }, 'leeftijd', 'fout.leeftijd'],
    [{ leeftijd: '300' }, 'leeftijd', 'fout.leeftijd'],
    [{ leeftijd: '😀' }, 'leeftijd', 'fout.leeftijd'],
    [{ leeftijd: '34', 'leeftijd-partner': '' }, 'leeftijd-partner', 'fout.leeftijd-leeg'],
    [{ leeftijd: '34', 'leeftijd-partner': '17' }, 'leeftijd-partner', 'fout.leeftijd'],
    [{ leeftijd: '34', 'kind-1': '4', 'kind-2': '18' }, 'kind-2', 'fout.leeftijd-kind'],
    [{ leeftijd: '', 'kind-1': '18' }, 'leeftijd', 'fout.leeftijd-leeg'],
    [{ leeftijd: '300', 'weet-niet': 'weet-niet' }, 'leeftijd', 'fout.leeftijd'],
  ])('%o is a fault at %s', (entries, field, text) => {
    expect(read(entries as Record<string, string>)).toMatchObject({ fault: { field, text } });
  });
});

describe('who does not know it', () => {
  test('keeps what was filled in, and the rest is not known', () => {
    expect(read({ leeftijd: '34', 'kind-1': '4', 'weet-niet': 'weet-niet' })).toEqual({
      answers: {
        leeftijd: exactly(34),
        partner: 'weet-niet',
        'leeftijd-partner': undefined,
        kinderen: [4],
        medebewoners: 'weet-niet',
      },
      others: [],
    });
  });

  test('need not tell an age, and an age that is not told is not guessed', () => {
    const reading = read({
      leeftijd: '',
      'leeftijd-partner': '',
      'kind-1': '4',
      'kind-2': '',
      'weet-niet': 'x',
    });
    expect(reading).toMatchObject({
      answers: {
        leeftijd: 'weet-niet',
        partner: 'ja',
        'leeftijd-partner': 'weet-niet',
        kinderen: 'weet-niet',
      },
    });
  });
});
