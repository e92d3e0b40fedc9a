import { describe, expect, test } from 'vitest';
import { dontKnow, exactly } from '../../src/engine/answers.ts';
import { questionOf } from '../../src/journey/questions.ts';
import type { Typed } from '../../src/questions/reading.ts';
import { readWholeYear, wholeYearIn } from '../../src/questions/WholeYear.tsx';
import { rules } from '../rules-of-site.ts';

function read(typed: Typed) {
  const fact = wholeYearIn(questionOf(rules, 'inkomsten'));
  if (fact === null) throw new Error('The page of incomes does not ask about the whole year.');
  return readWholeYear(rules, fact, typed);
}
const changed = { 'inkomen-hele-jaar': 'nee', toetsingsinkomen: 'precies' };

describe('whether an income was the same all year', () => {
  test('is asked where it is not said', () => {
    expect(read({})).toMatchObject({ fault: { field: 'inkomen-hele-jaar', text: 'fout.kies' } });
  });

  test('says nothing of the year where no amount was asked', () => {
    for (const year of ['ja', 'nee', dontKnow])
      expect(read({ 'inkomen-hele-jaar': year })).toEqual({ answers: { 'inkomen-hele-jaar': year } });
  });

  test('goes with the amount of the year, also where that is not known', () => {
    expect(read({ ...changed, bedrag: '24.500,50' })).toEqual({
      answers: { 'inkomen-hele-jaar': 'nee', toetsingsinkomen: exactly(2_450_050) },
    });
    expect(read({ 'inkomen-hele-jaar': dontKnow, toetsingsinkomen: dontKnow, antwoord: 'loon' })).toEqual({
      answers: { 'inkomen-hele-jaar': dontKnow, toetsingsinkomen: dontKnow },
    });
    expect(read({ ...changed, toetsingsinkomen: '0-1000' })).toMatchObject({
      answers: { toetsingsinkomen: { min: 0, max: 1000 } },
    });
  });

  test('asks about an amount of the year that cannot be read or looks like a month', () => {
    expect(read({ ...changed, bedrag: '' })).toMatchObject({ fault: { field: 'bedrag' } });
    const month = { ...changed, bedrag: '2400' };
    expect(read(month)).toMatchObject({ fault: { field: 'bedrag', text: 'fout.lijkt-per-maand' } });
    expect(read({ ...month, zeker: '240000' })).toMatchObject({
      answers: { toetsingsinkomen: exactly(240_000) },
    });
  });
});
