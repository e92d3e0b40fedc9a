import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/engine/ruleset.ts';
import { opvangField } from '../../src/questions/opvang.ts';
import { readAnswer } from '../../src/questions/read-answer.ts';
import { typedIn } from '../../src/questions/reading.ts';

const care: Fact = { id: 'kinderopvang', part: 'geld', type: 'opvang', most: 15, burden: 4 };

type Child = [soort: string, uren: string, uurprijs: string, ...sure: string[]];

function reading(count: string, ...children: Child[]) {
  const form = new FormData();
  form.append('antwoord', count);
  for (const [index, [soort, uren, uurprijs, ...sure]] of children.entries()) {
    form.append(opvangField(index, 'soort'), soort);
    form.append(opvangField(index, 'uren'), uren);
    form.append(opvangField(index, 'uurprijs'), uurprijs);
    for (const value of sure) form.append(opvangField(index, 'zeker'), value);
  }
  return readAnswer(care, typedIn(form));
}

describe('the care of children', () => {
  test('is one row per child, in cents and whole hours', () => {
    expect(reading('2', ['dagopvang', ' 87 ', '€ 12,45'], ['bso', '65', '10.10'])).toEqual({
      answer: [
        { soort: 'dagopvang', uren: 87, uurprijs: 1_245 },
        { soort: 'bso', uren: 65, uurprijs: 1_010 },
      ],
    });
  });

  test('of more children than were counted does not count', () => {
    expect(reading('1', ['gastouder', '108', '9'], ['bso', '', ''])).toEqual({
      answer: [{ soort: 'gastouder', uren: 108, uurprijs: 900 }],
    });
  });

  test('may be unknown', () => {
    const form = new FormData();
    form.append('antwoord', '');
    form.append('antwoord', 'weet-niet');
    expect(readAnswer(care, typedIn(form))).toEqual({ answer: 'weet-niet' });
  });

  test.each([
    ['', 'fout.aantal-leeg'],
    ['0', 'fout.aantal'],
    ['16', 'fout.aantal'],
    ['twee', 'fout.aantal'],
  ])('of "%s" children is a fault', (count, text) => {
    const read = reading(count);
    expect('fault' in read && [read.fault.field, read.fault.text]).toEqual(['antwoord', text]);
  });

  const good: Child = ['dagopvang', '87', '12,45'];
  test.each<[Child, string, string]>([
    [['', '87', '12,45'], 'soort', 'fout.opvang-soort'],
    [['oppas', '87', '12,45'], 'soort', 'fout.opvang-soort'],
    [['bso', '', '12,45'], 'uren', 'fout.opvang-uren'],
    [['bso', '0', '12,45'], 'uren', 'fout.opvang-uren'],
    [['bso', '65,5', '12,45'], 'uren', 'fout.opvang-uren'],
    [['bso', '-65', '12,45'], 'uren', 'fout.opvang-uren'],
    [['bso', '277', '12,45'], 'uren', 'fout.opvang-veel-uren'],
    [['bso', '745', '12,45', 'uren-745'], 'uren', 'fout.opvang-veel-uren'],
    [['bso', '1044', '12,45'], 'uren', 'fout.opvang-veel-uren'],
    [['bso', '65', ''], 'uurprijs', 'fout.opvang-uurprijs'],
    [['bso', '65', '0'], 'uurprijs', 'fout.opvang-uurprijs'],
    [['bso', '65', '-9'], 'uurprijs', 'fout.opvang-uurprijs'],
    [['bso', '65', '9,5'], 'uurprijs', 'fout.opvang-uurprijs'],
    [['bso', '65', '3,99'], 'uurprijs', 'fout.opvang-lage-prijs'],
    [['bso', '65', '25,01'], 'uurprijs', 'fout.opvang-hoge-prijs'],
    [['bso', '65', '25,01', 'uurprijs-2502'], 'uurprijs', 'fout.opvang-hoge-prijs'],
    [['bso', '65', '100,01', 'uurprijs-10001'], 'uurprijs', 'fout.opvang-hoge-prijs'],
  ])('%j is a fault at the %s', (child, part, text) => {
    for (const index of [0, 1]) {
      const read = index === 0 ? reading('1', child) : reading('2', good, child);
      expect(read).toMatchObject({
        fault: { field: `opvang-${index + 1}-${part}`, text, values: { kind: index + 1 } },
      });
    }
  });

  test.each<Child>([
    ['bso', '276', '12,45'],
    ['bso', '277', '12,45', 'uren-277'],
    ['bso', '744', '12,45', 'uren-744'],
    ['bso', '65', '4'],
    ['bso', '65', '3,99', 'uurprijs-399'],
    ['bso', '65', '25'],
    ['bso', '744', '100', 'uren-744', 'uurprijs-10000'],
  ])('%j is taken as it is', (...child) => {
    expect('answer' in reading('1', child)).toBe(true);
  });
});
