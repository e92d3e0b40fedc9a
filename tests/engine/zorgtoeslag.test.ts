import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/engine/answers.ts';
import {
  type ZorgtoeslagParameters,
  zorgtoeslag,
  zorgtoeslagInkomensgrens,
  zorgtoeslagOver,
  zorgtoeslagPerJaar,
} from '../../src/engine/laws/zorgtoeslag.ts';
import { norms, spring } from './small-ruleset.ts';

/** Wet op de zorgtoeslag and the regulations of each year; cents, thousandths of a percent. */
const years: Record<string, ZorgtoeslagParameters> = {
  '2024': parameters(1987, 26_819, 1_879, 4_256, 13_670),
  '2025': parameters(2112, 28_406, 1_896, 4_273, 13_700),
  '2026': parameters(2119, 29_736, 1_912, 4_289, 13_730),
};

function parameters(
  premie: number,
  drempel: number,
  alleen: number,
  samen: number,
  boven: number,
): ZorgtoeslagParameters {
  return {
    standaardpremie: premie * 100,
    drempelinkomen: drempel * 100,
    percentageAlleen: alleen,
    percentageMetToeslagpartner: samen,
    percentageBovenDrempelinkomen: boven,
    laagsteJaarbedrag: 2_400,
  };
}

const of = (year: string) => years[year] as ZorgtoeslagParameters;
const month = (year: string, income: number, partner: boolean) =>
  Math.floor(zorgtoeslagOver(of(year), exactly(income * 100), partner).min / 1_200);

describe('the outcomes that Dienst Toeslagen published', () => {
  test.each([
    ['2026', 29_500, false, 129],
    ['2026', 51_000, true, 3],
    ['2024', 0, false, 123],
    ['2024', 0, true, 236],
    ['2025', 0, false, 131],
    ['2025', 28_406, false, 131],
    ['2025', 0, true, 250],
    ['2026', 29_736, true, 246],
  ])('%s, income %i, partner %s: %i a month', (year, income, partner, euro) => {
    expect(month(year, income, partner)).toBe(euro);
  });

  test.each([
    ['2024', false, 1483],
    ['2024', true, 2833],
    ['2025', false, 1573],
    ['2025', true, 3010],
    ['2026', false, 1550],
    ['2026', true, 2963],
  ])('%s, partner %s: at most %i a year', (year, partner, euro) => {
    expect(zorgtoeslagPerJaar(of(year), 0, partner)).toBe(euro);
  });

  test.each([
    ['2025', false, 39_719],
    ['2025', true, 50_206],
    ['2026', false, 40_857],
    ['2026', true, 51_142],
  ])('%s, partner %s: paid up to %i', (year, partner, euro) => {
    expect(zorgtoeslagInkomensgrens(of(year), partner)).toBe(euro * 100);
    expect(zorgtoeslagPerJaar(of(year), euro * 100, partner)).toBe(24);
    expect(zorgtoeslagPerJaar(of(year), (euro + 1) * 100, partner)).toBe(0);
  });
});

test('over a range of incomes it runs from the highest to the lowest income', () => {
  expect(zorgtoeslagOver(of('2026'), { min: 0, max: 4_000_000 }, false)).toEqual({
    min: 14_100,
    max: 155_000,
  });
});

test('never rises with income', () => {
  for (const partner of [false, true])
    for (let income = 0; income < 60_000; income += 250)
      expect(month('2026', income + 250, partner)).toBeLessThanOrEqual(month('2026', income, partner));
});

describe('the parameters', () => {
  test('are read from the tables of the day', () => {
    expect(zorgtoeslag.parameters(norms, spring)).toEqual(parameters(2000, 30_000, 2_000, 4_000, 14_000));
  });

  test('are missing as a whole where one table or the edition is missing', () => {
    expect(zorgtoeslag.parameters(norms, '2027-01-01')).toBeNull();
    for (const id of ['standaardpremie', 'drempelinkomen', 'laagste-toeslag', 'zorgtoeslag-percentages']) {
      const { [id]: _gone, ...rest } = norms;
      expect(zorgtoeslag.parameters(rest, spring)).toBeNull();
    }
    const percentages = norms['zorgtoeslag-percentages'];
    const edition = percentages?.editions[0];
    if (!percentages || !edition) throw new Error('the small ruleset has percentages');
    for (const row of Object.keys(edition.amounts)) {
      const { [row]: _gone, ...amounts } = edition.amounts;
      const broken = { ...percentages, editions: [{ ...edition, amounts }] };
      expect(zorgtoeslag.parameters({ ...norms, 'zorgtoeslag-percentages': broken }, spring)).toBeNull();
    }
  });
});
