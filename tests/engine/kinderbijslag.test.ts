import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  kinderbijslag,
  kinderbijslagOver,
  kinderbijslagPerKwartaal,
} from '../../src/engine/laws/kinderbijslag.ts';
import { rules } from '../rules-of-site.ts';

const { norms } = rules;
const summer = kinderbijslag.parameters(norms, '2026-09-01');
if (!summer) throw new Error('no kinderbijslag on 1 September 2026');

describe('kinderbijslag of a quarter', () => {
  /** Algemene Kinderbijslagwet art. 12 on 1 July 2026. */
  test.each([
    [[], 0],
    [[0], 298.4],
    [[5], 298.4],
    [[6], 362.35],
    [[11], 362.35],
    [[12], 426.29],
    [[17], 426.29],
    [[3, 8, 15], 1_087.04],
  ])('for children of %j', (ages, euro) => {
    expect(kinderbijslagPerKwartaal(summer, ages)).toBe(Math.round(euro * 100));
  });

  test('while the ages are not known holds every family of that size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 8 }), (ages) => {
        const { min, max } = kinderbijslagOver(summer, { min: ages.length, max: ages.length });
        expect(kinderbijslagPerKwartaal(summer, ages)).toBeGreaterThanOrEqual(min);
        expect(kinderbijslagPerKwartaal(summer, ages)).toBeLessThanOrEqual(max);
        const exact = kinderbijslagPerKwartaal(summer, ages);
        expect(kinderbijslagOver(summer, ages)).toEqual({ min: exact, max: exact });
      }),
    );
  });

  test('is not known on a day without amounts', () => {
    expect(kinderbijslag.parameters(norms, '2027-02-01')).toBeNull();
  });
});
