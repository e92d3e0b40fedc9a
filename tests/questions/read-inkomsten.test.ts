/** What the form about incomes gives, and each fault in it. */
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/engine/ruleset.ts';
import { readAnswer } from '../../src/questions/read-answer.ts';
import { type Reading, typedIn } from '../../src/questions/reading.ts';

const incomes: Fact = { id: 'inkomsten', part: 'geld', type: 'inkomsten', most: 16, burden: 2 };

type Entries = [string, string][];

function read(entries: Entries, persons: ('ik' | 'partner')[] = ['ik']): Reading {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return readAnswer(incomes, typedIn(data), persons);
}

const loon = (bedrag: string, ...more: Entries): Entries => [
  ['ik', 'loon'],
  ['ik-loon-0-bedrag', bedrag],
  ['ik-loon-0-per', 'maand'],
  ['ik-loon-0-vorm', 'netto'],
  ['ik-loon-0-vakantiegeld', 'zonder'],
  ...more,
];
const pay = {
  van: 'ik',
  soort: 'loon',
  bedrag: 145_000,
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
};

describe('an answer', () => {
  test('of what comes on the account in a month', () => {
    expect(read(loon('1.450'))).toEqual({ answer: [pay] });
  });

  test('of a payslip of four weeks, before tax and with holiday pay', () => {
    expect(
      read([
        ['ik', 'loon'],
        ['ik-loon-0-bedrag', '1850,25'],
        ['ik-loon-0-per', 'vier-weken'],
        ['ik-loon-0-vorm', 'bruto'],
        ['ik-loon-0-vakantiegeld', 'met'],
      ]),
    ).toEqual({
      answer: [{ ...pay, bedrag: 185_025, per: 'vier-weken', vorm: 'bruto', vakantiegeld: 'met' }],
    });
  });

  test('of several incomes, each with its own fields whatever their numbers', () => {
    expect(
      read([
        ['ik', 'loon'],
        ['ik-loon-3-bedrag', '1450'],
        ['ik-loon-3-per', 'maand'],
        ['ik-loon-7-bedrag', '200'],
        ['ik-loon-7-per', 'week'],
        ['ik', 'aow'],
        ['ik-aow-1-bedrag', '1000'],
        ['ik-aow-1-per', 'maand'],
      ]),
    ).toEqual({
      answer: [pay, { ...pay, bedrag: 20_000, per: 'week' }, { ...pay, soort: 'aow', bedrag: 100_000 }],
    });
  });

  test('of pension is never with holiday pay, and maintenance for children never before tax', () => {
    const { answer } = read([
      ['ik', 'pensioen'],
      ['ik-pensioen-0-bedrag', '400'],
      ['ik-pensioen-0-vorm', 'bruto'],
      ['ik-pensioen-0-vakantiegeld', 'met'],
      ['ik', 'kinderalimentatie'],
      ['ik-kinderalimentatie-1-bedrag', '150'],
      ['ik-kinderalimentatie-1-vorm', 'bruto'],
    ]) as { answer: unknown };
    expect(answer).toEqual([
      { ...pay, soort: 'pensioen', bedrag: 40_000, vorm: 'bruto' },
      { ...pay, soort: 'kinderalimentatie', bedrag: 15_000 },
    ]);
  });

  test('of who has no income', () => {
    expect(read([['ik', 'geen']])).toEqual({ answer: [] });
  });

  test('of a couple, of which one has none', () => {
    expect(read([...loon('1450'), ['partner', 'geen']], ['ik', 'partner'])).toEqual({ answer: [pay] });
  });

  test('of who does not know', () => {
    expect(read([['antwoord', 'weet-niet']])).toEqual({ answer: 'weet-niet' });
  });

  test('of a partner is not read where there is none', () => {
    const partner: Entries = [
      ['partner', 'loon'],
      ['partner-loon-1-bedrag', 'x'],
    ];
    expect(read([...loon('1450'), ...partner])).toEqual({ answer: [pay] });
  });

  test('of an unusual amount is read once it is confirmed, for that amount and period', () => {
    const confirmed: Entries = [['ik-loon-0-zeker', '2400000-maand']];
    expect(read(loon('24000', ...confirmed))).toEqual({ answer: [{ ...pay, bedrag: 2_400_000 }] });
    expect(read(loon('25000', ...confirmed))).toHaveProperty('fault');
  });
});

describe('a fault', () => {
  const which = { van: 'ik', soort: 'loon', place: 0 };

  test('where nothing was chosen is at the first card of that person', () => {
    expect(read([])).toEqual({ fault: { field: 'ik', text: 'fout.inkomsten-ik', values: {} } });
    expect(read(loon('1450'), ['ik', 'partner'])).toEqual({
      fault: { field: 'partner', text: 'fout.inkomsten-partner', values: {} },
    });
  });

  test.each([
    ['', 'fout.inkomst-leeg'],
    ['  ', 'fout.inkomst-leeg'],
    ['-1450', 'fout.inkomst-min'],
    ['veel', 'fout.inkomst-onleesbaar'],
    ['1,450', 'fout.inkomst-onleesbaar'],
    ['1450 netto', 'fout.inkomst-onleesbaar'],
  ])('in "%s" names the income', (written, text) => {
    expect(read(loon(written))).toEqual({
      fault: { field: 'ik-loon-0-bedrag', text, values: { inkomst: which } },
    });
  });

  test('in an amount that is too much', () => {
    expect(read(loon('1000001'))).toEqual({
      fault: {
        field: 'ik-loon-0-bedrag',
        text: 'fout.inkomst-hoogstens',
        values: { inkomst: which, max: 100_000_000 },
      },
    });
  });

  test.each([
    ['maand', '8000', null],
    ['maand', '8000,01', ['veel', 'jaar']],
    ['vier-weken', '24000', ['veel', 'jaar']],
    ['week', '1500', null],
    ['week', '1500,01', ['veel', 'maand']],
    ['jaar', '3999,99', ['weinig', 'maand']],
    ['jaar', '4000', null],
    ['jaar', '0', null],
    ['jaar', '150000', null],
    ['jaar', '240000', ['te-veel', undefined]],
  ] as const)('per %s of %s', (per, bedrag, expected) => {
    const reading = read([
      ['ik', 'loon'],
      ['ik-loon-0-bedrag', bedrag],
      ['ik-loon-0-per', per],
    ]);
    if (expected === null) return expect(reading).toHaveProperty('answer');
    const [word, ander] = expected;
    expect(reading).toMatchObject({
      fault: {
        field: 'ik-loon-0-bedrag',
        text: `fout.inkomst-${word}`,
        values: { inkomst: which, per, ...(ander && { ander }) },
      },
    });
  });

  test('in the second of a kind is told apart from the first', () => {
    const second = read(loon('1450', ['ik-loon-4-bedrag', '']));
    expect(second).toEqual({
      fault: {
        field: 'ik-loon-4-bedrag',
        text: 'fout.inkomst-leeg',
        values: { inkomst: { ...which, place: 1 } },
      },
    });
  });

  test('of the partner comes after those of the visitor', () => {
    const reading = read(
      [...loon('1450'), ['partner', 'uitkering'], ['partner-uitkering-1-bedrag', '-']],
      ['ik', 'partner'],
    );
    expect(reading).toMatchObject({
      fault: { field: 'partner-uitkering-1-bedrag', text: 'fout.inkomst-min' },
    });
  });
});
