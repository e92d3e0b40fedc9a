/** Amounts that are asked about: never refused, never mended, and never taken without a word. */
import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/engine/answers.ts';
import type { Fact } from '../../src/engine/ruleset.ts';
import { readAnswer } from '../../src/questions/read-answer.ts';
import { rules } from '../rules-of-site.ts';

const { facts } = rules;
const factOf = (id: string): Fact => facts.find((fact) => fact.id === id) as Fact;

function read(id: string, written: string, confirmed?: string) {
  const typed = {
    antwoord: 'precies',
    bedrag: written,
    ...(confirmed !== undefined && { zeker: confirmed }),
  };
  return readAnswer(factOf(id), typed);
}

describe('an amount that looks like a slip', () => {
  test.each([
    ['rekenhuur', '0', 'geen-huur'],
    ['rekenhuur', '0,01', 'lage-huur'],
    ['rekenhuur', '65', 'lage-huur'],
    ['rekenhuur', '199,99', 'lage-huur'],
    ['rekenhuur', '2500,01', 'hoge-huur'],
    ['rekenhuur', '5.000', 'hoge-huur'],
    ['rekenhuur', '10.000', 'hoge-huur'],
    ['leefgeld', '3.000,01', 'lijkt-per-jaar'],
    ['vermogen', '200.000,01', 'met-huis'],
    ['vermogen', '350000', 'met-huis'],
    ['toetsingsinkomen', '2.000', 'lijkt-per-maand'],
    ['toetsingsinkomen', '240000', 'lijkt-te-veel'],
    ['autowaarde', '120000', 'lijkt-te-veel'],
    ['inkomen', '24000', 'lijkt-per-jaar'],
  ])('%s of %s is asked about, and stands when it is confirmed', (id, written, slip) => {
    const reading = read(id, written);
    const cents = 'fault' in reading ? (reading.fault.values.cents ?? Number.NaN) : Number.NaN;
    expect(reading).toEqual({ fault: { field: 'bedrag', text: `fout.${slip}`, values: { cents } } });
    expect(read(id, written, String(cents))).toEqual({ answer: exactly(cents) });
    // What was confirmed is that amount and no other.
    expect(read(id, written, String(cents + 1))).toEqual(reading);
  });

  test.each([
    ['rekenhuur', '200'],
    ['rekenhuur', '700'],
    ['rekenhuur', '2.500'],
    ['leefgeld', '0'],
    ['leefgeld', '3000'],
    ['vermogen', '0'],
    ['vermogen', '200.000'],
    ['toetsingsinkomen', '0'],
    ['toetsingsinkomen', '150000'],
    ['autowaarde', '100000'],
    ['inkomen', '0'],
    ['inkomen', '2027,79'],
  ])('is not %s of %s', (id, written) => {
    expect(read(id, written)).toHaveProperty('answer');
  });

  test('of a year is asked about beyond the highest of a month too, where it cannot be confirmed', () => {
    const year = { fault: { field: 'bedrag', text: 'fout.hoge-huur', values: { cents: 12_000_00 } } };
    expect(read('rekenhuur', '12000')).toEqual(year);
    expect(read('rekenhuur', '12000', '1200000')).toEqual(year);
    expect(read('rekenhuur', '999999')).toMatchObject({ fault: { text: 'fout.bedrag-tussen' } });
    expect(read('inkomen', '99999999')).toMatchObject({ fault: { text: 'fout.bedrag-tussen' } });
  });
});

test('an amount under nothing is never read', () => {
  for (const written of ['-700', '\u22125', '€ -1'])
    expect(read('rekenhuur', written)).toMatchObject({ fault: { text: 'fout.bedrag-min' } });
});
