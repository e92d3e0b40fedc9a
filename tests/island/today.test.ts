import { describe, expect, test } from 'vitest';
import { visitorDay } from '../../src/island/today.ts';

describe('the day of a visitor', () => {
  test.each([
    ['2026-11-27', 'on the day of the build'],
    ['2027-02-01', 'later'],
    ['2028-11-27', 'two years later'],
  ])('is what the device says: %s, %s', (clock) => {
    expect(visitorDay('2026-11-27', clock)).toEqual({ on: clock, clock: null });
  });

  test.each([
    ['2026-11-26', 'the day before the build'],
    ['1970-01-01', 'a battery that is empty'],
    ['0001-01-01', 'the first year'],
    ['2028-11-28', 'more than two years after it'],
    ['9999-12-31', 'far away'],
  ])('is the day of the build where the device says %s, %s', (clock) => {
    expect(visitorDay('2026-11-27', clock)).toEqual({ on: '2026-11-27', clock });
  });

  test('has a last day also where the build was on 29 February', () => {
    expect(visitorDay('2028-02-29', '2030-02-28').clock).toBeNull();
    expect(visitorDay('2028-02-29', '2030-03-01').clock).toBe('2030-03-01');
  });
});
