import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountToEdit, readAmount, writeMoney } from '../../src/words/money.ts';

describe('reads', () => {
  test.each([
    ['1.234,56', 123456],
    ['1234,56', 123456],
    ['1234.56', 123456],
    ['1,234.56', 123456],
    ['€ 1.234', 123400],
    ['€1.234,-', 123400],
    ['€\u00a01.234,56', 123456],
    ['1234', 123400],
    ['1 234,56', 123456],
    ['1.234.567,89', 123456789],
    ['0', 0],
    ['0,50', 50],
    ['12.345', 1234500],
    ['950 €', 95000],
  ])('%s', (written, cents) => expect(readAmount(written)).toEqual({ cents }));
});

describe('refuses', () => {
  test.each([
    ['', 'leeg'],
    ['   ', 'leeg'],
    ['-5', 'min'],
    ['€ -5', 'min'],
    ['−1234', 'min'],
    ['1,234', 'onleesbaar'],
    ['1.23.4', 'onleesbaar'],
    ['1.2', 'onleesbaar'],
    ['1,5', 'onleesbaar'],
    ['0.123', 'onleesbaar'],
    ['1.234,5', 'onleesbaar'],
    ['1234,567', 'onleesbaar'],
    ['1.234.56', 'onleesbaar'],
    ['12,34,56', 'onleesbaar'],
    ['1.2345', 'onleesbaar'],
    ['duizend', 'onleesbaar'],
    ['1200 per maand', 'onleesbaar'],
    ['😀', 'onleesbaar'],
    ['1e3', 'onleesbaar'],
    ['1300-1500', 'onleesbaar'],
    ['+5', 'onleesbaar'],
    ['€', 'onleesbaar'],
    [',50', 'onleesbaar'],
    ['5,', 'onleesbaar'],
    ['٣', 'onleesbaar'],
    ['99999999999999999999', 'onleesbaar'],
  ])('%j', (written, refusal) => expect(readAmount(written)).toEqual({ refusal }));
});

const cents = fc.integer({ min: 0, max: 10_000_000_00 });

test.each(['nl', 'en'] as const)('reads every amount that it writes with cents, in %s', (language) => {
  fc.assert(
    fc.property(cents, (value) => {
      // Whole euros in English have a comma between the thousands and nothing else: that is not read but refused.
      const withCents = value % 100 === 0 ? value + 1 : value;
      expect(readAmount(writeMoney(withCents, language))).toEqual({ cents: withCents });
    }),
  );
});

test('reads every amount that it writes in Dutch', () => {
  fc.assert(
    fc.property(cents, (value) => {
      expect(readAmount(writeMoney(value, 'nl'))).toEqual({ cents: value });
    }),
  );
});

test.each(['nl', 'en'] as const)('reads every amount that it puts back in a field, in %s', (language) => {
  fc.assert(
    fc.property(cents, (value) => {
      expect(readAmount(amountToEdit(value, language))).toEqual({ cents: value });
    }),
  );
});

test('reads any text without failing, and never as less than nothing', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      const read = readAmount(written);
      if ('cents' in read) expect(Number.isSafeInteger(read.cents) && read.cents >= 0).toBe(true);
    }),
  );
});

test('writes whole euros without cents and never parts the sign from the number', () => {
  expect(writeMoney(12900, 'nl')).toBe('€\u00a0129');
  expect(writeMoney(161819, 'nl')).toBe('€\u00a01.618,19');
  expect(writeMoney(161819, 'en')).toBe('€1,618.19');
});
