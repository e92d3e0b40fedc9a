import { expect, test } from 'vitest';
import { asksAfter, idleAfter, timeLeft, wipesAfter } from '../../src/helper-mode/idle.ts';

test('two minutes before the end it is asked whether somebody is there', () => {
  expect(wipesAfter).toBe(600_000);
  expect(asksAfter).toBe(480_000);
  expect([0, asksAfter - 1, asksAfter, wipesAfter - 1, wipesAfter, 10 * wipesAfter].map(idleAfter)).toEqual([
    'busy',
    'busy',
    'asks',
    'asks',
    'over',
    'over',
  ]);
});

test('the time that is left is written as minutes and seconds', () => {
  expect([asksAfter, asksAfter + 55_000, wipesAfter - 400, wipesAfter + 1].map(timeLeft)).toEqual([
    '2:00',
    '1:05',
    '0:01',
    '0:00',
  ]);
});
