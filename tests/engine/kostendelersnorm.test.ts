import { describe, expect, test } from 'vitest';
import { type Answers, exactly, type Medebewoner, type Range } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { bijstandshuishoudenIn, kostendelersnorm } from '../../src/engine/laws/kostendelersnorm.ts';
import { editionOn } from '../../src/engine/norm.ts';
import { type Leefvorm, leefvormen } from '../../src/engine/ruleset.ts';
import { Situation } from '../../src/engine/situation.ts';
import { rules } from '../rules-of-site.ts';
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

describe('what the answers tell of who shares the costs', () => {
  const around = (answers: Answers) => bijstandshuishoudenIn(new Situation(rules, answers, '2026-11-27'));
  const kostendelers = (...medebewoners: Medebewoner[]) => around({ medebewoners }).kostendelers;
  const zus = { leeftijd: exactly(27), band: 'familie', studiefinanciering: 'nee' } as const;

  test('counts everybody of 27 or older, also an own child or a parent', () => {
    for (const band of ['kind', 'ouder', 'familie', 'ander'] as const)
      expect(kostendelers({ ...zus, band })).toEqual(exactly(1));
    expect(kostendelers({ ...zus, leeftijd: exactly(26) })).toEqual(exactly(0));
    expect(kostendelers(zus, zus, { ...zus, leeftijd: exactly(26) })).toEqual(exactly(2));
    expect(around({ medebewoners: exactly(3) }).kostendelers).toEqual(exactly(3));
  });

  test('leaves out who rents a room and who studies', () => {
    expect(kostendelers({ ...zus, band: 'kamerhuurder' })).toEqual(exactly(0));
    expect(kostendelers({ ...zus, studiefinanciering: 'ja' })).toEqual(exactly(0));
  });

  test('leaves both possible where something is not known', () => {
    const { leeftijd: _age, ...ofAnyAge } = zus;
    const { band: _band, ...ofAnyBand } = zus;
    for (const unsure of [
      ofAnyAge,
      ofAnyBand,
      { ...zus, band: 'weet-niet' as const },
      { ...zus, studiefinanciering: 'weet-niet' as const },
      { ...zus, leeftijd: { min: 26, max: 27 } },
    ])
      expect(kostendelers(unsure)).toEqual({ min: 0, max: 1 });
  });

  test('says of the parents what is possible, and of an institution only what was said', () => {
    expect(around({}).oudersBetalen).toEqual([true, false]);
    expect(around({ 'ouders-betalen': 'nee' }).oudersBetalen).toEqual([false]);
    expect(around({ 'ouders-betalen': 'ja' }).oudersBetalen).toEqual([true]);
    expect(around({}).inInrichting).toBe(false);
    expect(around({ woning: 'instelling' }).inInrichting).toBe(true);
  });
});

describe('what is paid where one of two has no right', () => {
  const paid = (answers: Answers) =>
    check(
      rules,
      {
        partner: 'ja',
        kinderen: [],
        medebewoners: [],
        inkomen: exactly(0),
        vermogen: exactly(0),
        ...answers,
      },
      '2026-11-27',
    ).outcomes.find(({ scheme }) => scheme === 'bijstand')?.amount;
  const student = { leeftijd: exactly(25), studiefinanciering: 'ja', 'leeftijd-partner': exactly(31) };

  test('is at most half, and with a child a twelfth of the ALO-kop more', () => {
    expect(paid(student)).toEqual({ min: 0, max: 96_320, per: 'maand' });
    expect(paid({ ...student, kinderen: [3] })).toEqual({ min: 0, max: 96_320 + 27_044, per: 'maand' });
    expect(paid({ ...student, inkomen: exactly(150_000) })).toEqual({ min: 0, max: 42_640, per: 'maand' });
  });

  test('is that of the age of the partner', () => {
    const young = { ...student, 'leeftijd-partner': exactly(20) };
    expect(paid({ ...young, 'ouders-betalen': 'ja' })).toEqual({ min: 0, max: 33_290, per: 'maand' });
    expect(paid({ ...young, 'ouders-betalen': 'nee' })).toEqual({ min: 0, max: 96_320, per: 'maand' });
  });

  test('is what both get from 27, and up to that while the age is not known', () => {
    expect(paid({ ...student, leeftijd: exactly(27) })).toEqual({ min: 192_640, max: 192_640, per: 'maand' });
    expect(paid({ ...student, leeftijd: { min: 26, max: 27 } })).toEqual({
      min: 0,
      max: 192_640,
      per: 'maand',
    });
  });

  test('is half of the norm in an institution where one is under 21', () => {
    const home = { woning: 'instelling', studiefinanciering: 'nee', leeftijd: exactly(30) };
    expect(paid({ ...home, 'leeftijd-partner': exactly(30) })).toEqual({
      min: 77_015,
      max: 77_015,
      per: 'maand',
    });
    expect(paid({ ...home, 'leeftijd-partner': exactly(20) })).toEqual({ min: 0, max: 38_508, per: 'maand' });
  });
});
