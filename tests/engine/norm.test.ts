import { describe, expect, test } from 'vitest';
import { amountOf, editionOn, parametersFrom } from '../../src/engine/norm.ts';
import { bijstandsnorm, norms } from './small-ruleset.ts';

describe('the edition of a day', () => {
  test.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2026-06-30', '2026-01-01', 0],
    ['2026-07-01', '2026-07-01', 0],
    ['2026-12-31', '2026-07-01', 0],
    ['2027-01-01', '2026-07-01', 1],
    ['2027-06-30', '2026-07-01', 1],
    ['2027-07-01', '2026-07-01', 2],
    ['2027-12-31', '2026-07-01', 2],
  ])('on %s it is that of %s, %i half-years out of date', (on, from, missed) => {
    const dated = editionOn(bijstandsnorm, on);
    expect(dated?.edition.from).toBe(from);
    expect(dated?.halfYearsMissed).toBe(missed);
  });

  test.each(['2025-12-31', '2028-01-01', '2040-01-01'])('there is none on %s', (on) => {
    expect(editionOn(bijstandsnorm, on)).toBeNull();
  });

  test('a table without a margin has none after its last day', () => {
    const grens = norms.vermogensgrens;
    expect(grens && editionOn(grens, '2026-12-31')?.halfYearsMissed).toBe(0);
    expect(grens && editionOn(grens, '2027-01-01')).toBeNull();
  });

  test('an edition that ends within a half-year counts that half-year once it has ended', () => {
    const short = {
      ...bijstandsnorm,
      editions: [{ ...bijstandsnorm.editions[0], until: '2026-03-31' }],
    } as typeof bijstandsnorm;
    expect(editionOn(short, '2026-04-01')?.halfYearsMissed).toBe(1);
  });

  test('a table without editions has none', () => {
    expect(editionOn({ ...bijstandsnorm, editions: [] }, '2026-03-01')).toBeNull();
  });
});

describe('the amount of a row', () => {
  const row = 'alleenstaande-21-tot-aow';
  const on = (day: string, holidayPay: 'met' | 'zonder' | null = null, which = row) =>
    amountOf(bijstandsnorm, editionOn(bijstandsnorm, day), which, holidayPay);

  test('is exact while the edition is valid', () => {
    expect(on('2026-03-01')).toEqual({ min: 140_000, max: 140_000 });
  });

  test('loses five percent without holiday pay, rounded to the cent', () => {
    expect(on('2026-03-01', 'zonder')).toEqual({ min: 133_000, max: 133_000 });
    const odd = {
      ...bijstandsnorm,
      editions: [{ ...bijstandsnorm.editions[0], amounts: { [row]: 140_150 } }],
    } as typeof bijstandsnorm;
    expect(amountOf(odd, editionOn(odd, '2026-03-01'), row, 'zonder')).toEqual({
      min: 133_143,
      max: 133_143,
    });
  });

  test('runs from the old amount to the margin for every half-year that was missed', () => {
    expect(on('2027-02-01')).toEqual({ min: 300_000, max: 312_000 });
    expect(on('2027-08-01')).toEqual({ min: 300_000, max: 324_480 });
    expect(on('2027-02-01', 'zonder')).toEqual({ min: 285_000, max: 296_400 });
  });

  test('is unknown outside the margin, for a row that is not there and for a row that was not found', () => {
    expect(on('2028-01-01')).toBeNull();
    expect(on('2026-03-01', null, 'bestaat-niet')).toBeNull();
    const toeslag = norms.toeslag;
    expect(toeslag && amountOf(toeslag, editionOn(toeslag, '2026-03-01'), 'gezin', null)).toBeNull();
  });

  test('a table without holiday pay has the same amount with and without', () => {
    const grens = norms.vermogensgrens;
    expect(grens && amountOf(grens, editionOn(grens, '2026-03-01'), 'gezin', 'zonder')).toEqual({
      min: 1_600_000,
      max: 1_600_000,
    });
  });
});

describe('the amounts that a law reckons with', () => {
  const read = parametersFrom({ norm: ['bijstandsnorm', 'alleenstaande-21-tot-aow'] });

  test('are those of the day', () => {
    expect(read({ bijstandsnorm }, '2026-03-01')).toEqual({ norm: 140_000 });
  });

  test('are missing once their table has ended, also where it has a margin', () => {
    expect(editionOn(bijstandsnorm, '2027-01-01')).not.toBeNull();
    expect(read({ bijstandsnorm }, '2026-12-31')).not.toBeNull();
    expect(read({ bijstandsnorm }, '2027-01-01')).toBeNull();
  });
});
