import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowOn } from '../../src/engine/window.ts';

const spring = { from: '04-01', until: '11-10' };
const winter = { from: '11-15', until: '01-31' };

describe('a window within the year', () => {
  test.each([
    ['2026-03-31', false, '2026-04-01', '2026-11-10'],
    ['2026-04-01', true, '2026-04-01', '2026-11-10'],
    ['2026-07-15', true, '2026-04-01', '2026-11-10'],
    ['2026-11-10', true, '2026-04-01', '2026-11-10'],
    ['2026-11-11', false, '2027-04-01', '2027-11-10'],
    ['2026-12-31', false, '2027-04-01', '2027-11-10'],
  ])('on %s: open is %s, from %s until %s', (on, open, from, until) => {
    expect(windowOn(spring, on)).toEqual({ open, from, until });
  });
});

describe('a window that crosses the year', () => {
  test.each([
    ['2026-11-14', false, '2026-11-15', '2027-01-31'],
    ['2026-11-15', true, '2026-11-15', '2027-01-31'],
    ['2026-12-31', true, '2026-11-15', '2027-01-31'],
    ['2027-01-01', true, '2026-11-15', '2027-01-31'],
    ['2027-01-31', true, '2026-11-15', '2027-01-31'],
    ['2027-02-01', false, '2027-11-15', '2028-01-31'],
  ])('on %s: open is %s, from %s until %s', (on, open, from, until) => {
    expect(windowOn(winter, on)).toEqual({ open, from, until });
  });
});

describe('a window', () => {
  test('of one day is open on that day only', () => {
    const oneDay = { from: '09-01', until: '09-01' };
    expect(windowOn(oneDay, '2026-09-01')).toEqual({ open: true, from: '2026-09-01', until: '2026-09-01' });
    expect(windowOn(oneDay, '2026-09-02')).toEqual({ open: false, from: '2027-09-01', until: '2027-09-01' });
  });

  test('of a whole year is always open', () => {
    const wholeYear = { from: '01-01', until: '12-31' };
    for (const on of ['2026-01-01', '2026-06-30', '2026-12-31'])
      expect(windowOn(wholeYear, on)).toEqual({ open: true, from: '2026-01-01', until: '2026-12-31' });
  });

  test('that ends or begins on 29 February does so on the 28th in other years', () => {
    const until = { from: '02-01', until: '02-29' };
    expect(windowOn(until, '2026-02-28')).toEqual({ open: true, from: '2026-02-01', until: '2026-02-28' });
    expect(windowOn(until, '2026-03-01').from).toBe('2027-02-01');
    expect(windowOn(until, '2028-02-29')).toEqual({ open: true, from: '2028-02-01', until: '2028-02-29' });
    const from = { from: '02-29', until: '03-10' };
    expect(windowOn(from, '2026-02-28')).toEqual({ open: true, from: '2026-02-28', until: '2026-03-10' });
    expect(windowOn(from, '2026-02-27').open).toBe(false);
    expect(windowOn(from, '2028-02-28').open).toBe(false);
    expect(windowOn(from, '2028-02-29')).toEqual({ open: true, from: '2028-02-29', until: '2028-03-10' });
    // 2000 was a leap year and 2100 is not
    expect(windowOn(until, '2000-02-29').until).toBe('2000-02-29');
    expect(windowOn(until, '2100-02-10').until).toBe('2100-02-28');
  });

  test('has always begun where it is open, never ended, and lasts less than a year', () => {
    const monthDay = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(5, 10));
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(monthDay, monthDay, day, (from, until, on) => {
        const found = windowOn({ from, until }, on);
        expect(found.open).toBe(found.from <= on);
        expect(found.until >= on).toBe(true);
        expect(found.from <= found.until).toBe(true);
        const days = (Date.parse(found.until) - Date.parse(found.from)) / 86_400_000;
        expect(days).toBeLessThan(366);
        expect((Date.parse(found.from) - Date.parse(on)) / 86_400_000).toBeLessThanOrEqual(366);
      }),
    );
  });
});
