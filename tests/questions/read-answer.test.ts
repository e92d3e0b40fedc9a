import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/engine/ruleset.ts';
import { readAnswer } from '../../src/questions/read-answer.ts';
import { type Typed, typedIn } from '../../src/questions/reading.ts';

const home: Fact = {
  id: 'woonplaats',
  part: 'situatie',
  type: 'keuze',
  options: ['zoetermeer', 'elders'],
  burden: 1,
};
const income: Fact = { id: 'inkomen', part: 'situatie', type: 'bedrag', min: 0, max: 100_000_00, burden: 2 };
const yearly: Fact = {
  id: 'toetsingsinkomen',
  part: 'situatie',
  type: 'bedrag',
  min: 0,
  max: 1_000_000_00,
  burden: 4,
};
const years: Fact = { id: 'jaren-laag-inkomen', part: 'situatie', type: 'getal', min: 0, max: 60, burden: 2 };

function form(entries: [string, string][]): Typed {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return typedIn(data);
}

const textOf = (fact: Fact, entries: [string, string][]): string | undefined => {
  const reading = readAnswer(fact, form(entries));
  return 'fault' in reading ? reading.fault.text : undefined;
};

describe('an answer', () => {
  test.each([
    [home, [['antwoord', 'zoetermeer']], 'zoetermeer'],
    [home, [['antwoord', 'weet-niet']], 'weet-niet'],
    [income, [['antwoord', '0-134849']], { min: 0, max: 134849 }],
    [
      income,
      [
        ['antwoord', 'precies'],
        ['bedrag', '1.618,19'],
      ],
      { min: 161819, max: 161819 },
    ],
    [
      income,
      [
        ['antwoord', 'precies'],
        ['bedrag', '24000'],
        ['zeker', '2400000'],
      ],
      { min: 2400000, max: 2400000 },
    ],
    [
      years,
      [
        ['antwoord', 'precies'],
        ['bedrag', '4'],
      ],
      { min: 4, max: 4 },
    ],
  ] as [Fact, [string, string][], unknown][])('of $0.id from $1', (fact, entries, answer) => {
    expect(readAnswer(fact, form(entries))).toEqual({ answer });
  });
});

describe('a fault', () => {
  test.each([
    [home, [], 'fout.kies'],
    [home, [['antwoord', 'amsterdam']], 'fout.kies'],
    [years, [['antwoord', 'precies']], 'fout.getal-leeg'],
    ...['veel', '-3', '3,5', '2-3', '😀', '٣', '99999999999'].map((text) => [
      years,
      [
        ['antwoord', 'precies'],
        ['bedrag', text],
      ],
      'fout.getal',
    ]),
    [
      years,
      [
        ['antwoord', 'precies'],
        ['bedrag', '61'],
      ],
      'fout.getal-tussen',
    ],
    [income, [], 'fout.kies'],
    [income, [['antwoord', 'precies']], 'fout.bedrag-leeg'],
    [
      income,
      [
        ['antwoord', 'precies'],
        ['bedrag', '99999999'],
      ],
      'fout.bedrag-tussen',
    ],
    [
      income,
      [
        ['antwoord', 'precies'],
        ['bedrag', '1,234'],
      ],
      'fout.bedrag-onleesbaar',
    ],
    [
      income,
      [
        ['antwoord', 'precies'],
        ['bedrag', '24000'],
      ],
      'fout.lijkt-per-jaar',
    ],
    [
      income,
      [
        ['antwoord', 'precies'],
        ['bedrag', '25000'],
        ['zeker', '2400000'],
      ],
      'fout.lijkt-per-jaar',
    ],
    [
      yearly,
      [
        ['antwoord', 'precies'],
        ['bedrag', '1500'],
      ],
      'fout.lijkt-per-maand',
    ],
  ] as [Fact, [string, string][], string][])('of $0.id from $1', (fact, entries, text) => {
    expect(textOf(fact, entries)).toBe(text);
  });
});
