import { describe, expect, test } from 'vitest';
import { exactly, type Range } from '../../src/engine/answers.ts';
import { kostendelersnorm } from '../../src/engine/laws/kostendelersnorm.ts';
import { editionOn } from '../../src/engine/norm.ts';
import { type Leefvorm, leefvormen } from '../../src/engine/ruleset.ts';
import { bijstandsnorm, norms, spring } from './small-ruleset.ts';

/** Who shares the home with so many; of the young the parents pay. */
const metKostendelers = (kostendelers: Range) => ({ kostendelers, oudersBetalen: [true] });

const shared = (
  leefvorm: Leefvorm,
  sharers: number,
  holidayPay: 'met' | 'zonder' | null = 'met',
  on = spring,
) =>
  kostendelersnorm(
    norms,
    editionOn(bijstandsnorm, on),
    leefvorm,
    metKostendelers(exactly(sharers)),
    holidayPay,
    on,
  );

describe('the norm of someone who shares the home', () => {
  test.each([
    ['alleenstaande-21-tot-aow', 0, 140_000],
    ['alleenstaande-21-tot-aow', 1, 100_000],
    ['alleenstaande-21-tot-aow', 2, 86_667],
    ['alleenstaande-21-tot-aow', 3, 80_000],
    ['alleenstaande-ouder-21-tot-aow', 4, 76_000],
    ['alleenstaande-aow', 1, 110_000],
    ['alleenstaande-ouder-aow', 2, 95_333],
    ['gezin-beiden-21-tot-aow', 0, 200_000],
    ['gezin-beiden-21-tot-aow', 1, 173_334],
    ['gezin-een-of-beiden-aow', 2, 176_000],
    ['gezin-een-jongere-zonder-kinderen', 1, 140_000],
    ['gezin-een-jongere-zonder-kinderen', 2, 126_667],
    ['gezin-een-jongere-met-kinderen', 2, 156_667],
    ['jongere-alleenstaande', 3, 40_000],
    ['jongere-alleenstaande-ouder', 1, 40_000],
    ['gezin-beiden-jongere-met-kinderen', 2, 110_000],
  ] as const)('%s with %i others: %i cents with holiday pay', (leefvorm, sharers, cents) => {
    expect(shared(leefvorm, sharers)).toEqual(exactly(cents));
  });

  test('without holiday pay is 95 percent, of a couple together', () => {
    expect(shared('alleenstaande-21-tot-aow', 1, 'zonder')).toEqual(exactly(95_000));
    expect(shared('gezin-beiden-21-tot-aow', 1, 'zonder')).toEqual(exactly(164_667));
  });

  test('runs from most to fewest cost sharers while their number is not known', () => {
    const dated = editionOn(bijstandsnorm, spring);
    const between = (min: number, max: number) =>
      kostendelersnorm(
        norms,
        dated,
        'alleenstaande-21-tot-aow',
        metKostendelers({ min, max }),
        'met',
        spring,
      );
    expect(between(0, 4)).toEqual({ min: 76_000, max: 140_000 });
    expect(between(1, 2)).toEqual({ min: 86_667, max: 100_000 });
  });

  test('takes the margin along once the edition has ended', () => {
    expect(shared('alleenstaande-21-tot-aow', 1, 'met', '2027-02-01')).toEqual({
      min: 150_000,
      max: 156_000,
    });
  });

  test('is unknown where the norm, the norm for a couple or the part of a young partner is missing', () => {
    expect(shared('alleenstaande-21-tot-aow', 1, 'met', '2028-02-01')).toBeNull();
    const dated = editionOn(bijstandsnorm, spring);
    const without = (...ids: string[]) =>
      kostendelersnorm(
        Object.fromEntries(Object.entries(norms).filter(([id]) => !ids.includes(id))),
        dated,
        'gezin-een-jongere-met-kinderen',
        metKostendelers(exactly(1)),
        'met',
        spring,
      );
    expect(without()).not.toBeNull();
    expect(without('jongere-partner')).toBeNull();
    expect(without('bijstandsnorm')).toBeNull();
    const noCouple = dated && {
      ...dated,
      edition: { ...dated.edition, amounts: { 'alleenstaande-aow': 160_000 } },
    };
    expect(
      kostendelersnorm(norms, noCouple, 'alleenstaande-aow', metKostendelers(exactly(1)), 'met', spring),
    ).toBeNull();
    expect(
      kostendelersnorm(norms, noCouple, 'alleenstaande-aow', metKostendelers(exactly(0)), 'met', spring),
    ).toEqual(exactly(160_000));
  });

  test('is never higher with one more person and never gone', () => {
    for (const leefvorm of leefvormen)
      for (let sharers = 0; sharers < 10; sharers++) {
        const fewer = shared(leefvorm, sharers)?.min ?? 0;
        const more = shared(leefvorm, sharers + 1)?.min ?? 0;
        expect(more).toBeLessThanOrEqual(fewer);
        expect(more).toBeGreaterThan(0);
      }
  });
});
