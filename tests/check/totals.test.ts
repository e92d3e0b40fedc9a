import { describe, expect, test } from 'vitest';
import { totals } from '../../src/check/totals.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import type { Period } from '../../src/engine/ruleset.ts';

function paying(min: number, max: number, per: Period): Outcome {
  return {
    scheme: 'regeling',
    verdict: 'waarschijnlijk-wel',
    amount: { min: Math.round(min * 100), max: Math.round(max * 100), per },
    amountExpired: false,
    conditions: [],
    missing: [],
  };
}
const unknown: Outcome = { ...paying(0, 0, 'maand'), amount: null };
const euro = (min: number, max = min) => ({ min: min * 100, max: max * 100 });

describe('what schemes come to together', () => {
  test('is per month what comes each month or quarter, and per year everything', () => {
    // 714 + 428 + 129 and a third of 660.75 is 1,491.25; twelve times 1,271 and four times 660.75 is 17,895.
    const family = [
      paying(714, 714, 'maand'),
      paying(428, 428, 'maand'),
      paying(129, 129, 'maand'),
      paying(660.75, 660.75, 'kwartaal'),
    ];
    expect(totals(family)).toEqual([
      { ...euro(1_491), per: 'maand' },
      { ...euro(17_895), per: 'jaar' },
    ]);
    expect(totals([...family, paying(659, 659, 'jaar')])[0]).toEqual({ ...euro(1_491), per: 'maand' });
    expect(totals([...family, paying(659, 659, 'jaar')])[1]).toEqual({ ...euro(18_554), per: 'jaar' });
  });

  test('is a range where one of them is', () => {
    expect(totals([paying(100, 120, 'maand'), paying(0, 50, 'maand')])).toEqual([
      { ...euro(100, 170), per: 'maand' },
      { ...euro(1_200, 2_040), per: 'jaar' },
    ]);
  });

  test('is only a year where nothing comes more often', () => {
    expect(totals([paying(552, 552, 'jaar')])).toEqual([{ ...euro(552), per: 'jaar' }]);
  });

  test('leaves out what is not known, and is not there where nothing is', () => {
    expect(totals([unknown, paying(10, 10, 'maand')])[0]).toEqual({ ...euro(10), per: 'maand' });
    expect(totals([unknown])).toEqual([]);
    expect(totals([paying(0, 0, 'maand')])).toEqual([]);
  });
});
