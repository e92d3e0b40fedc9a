/** Who counts in a rented home (Awir art. 2 and 7, Wht art. 2), and with which income. */
import { describe, expect, test } from 'vitest';
import { type Answers, exactly, type Medebewoner, type Range } from '../../src/engine/answers.ts';
import { huurdersIn } from '../../src/engine/laws/huurtoeslag.ts';
import { inkomenVanMedebewoners, medebewonersVan } from '../../src/engine/laws/medebewoners.ts';
import { Situation } from '../../src/engine/situation.ts';
import { rules } from '../rules-of-site.ts';

const situation = (answers: Answers) => new Situation(rules, answers, '2026-11-27');
const euro = (amount: number): Range => exactly(amount * 100);
const vrij = 6_218_00;
const income = (medebewoners: Medebewoner[], free: number | null = vrij) =>
  inkomenVanMedebewoners(situation({ medebewoners }), free);

describe('how many there are', () => {
  test('is everybody but who rents a room, of whatever age', () => {
    const { aantal, zeker, mogelijk } = medebewonersVan(
      situation({
        medebewoners: [
          { leeftijd: exactly(18), band: 'kind' },
          { band: 'ouder' },
          { leeftijd: exactly(40), band: 'kamerhuurder' },
        ],
      }),
    );
    expect(aantal).toEqual(exactly(2));
    expect(zeker).toEqual([
      { min: 216, max: 227 },
      { min: 216, max: 1451 },
    ]);
    expect(mogelijk).toEqual(zeker);
  });

  test('is one more or not where it is not known who somebody is', () => {
    const { aantal, zeker, mogelijk } = medebewonersVan(
      situation({ medebewoners: [{}, { band: 'weet-niet' }] }),
    );
    expect([aantal, zeker.length, mogelijk.length]).toEqual([{ min: 0, max: 2 }, 0, 2]);
  });

  test('of a number is that, of people of 27 or older', () => {
    const of = (medebewoners: Range) => medebewonersVan(situation({ medebewoners }));
    expect(of(exactly(2))).toMatchObject({
      aantal: exactly(2),
      zeker: [{ min: 324 }],
      mogelijk: [{ min: 324 }],
    });
    expect(of({ min: 0, max: 2 })).toMatchObject({ zeker: [], mogelijk: [{ min: 324 }] });
    expect(of(exactly(0))).toEqual({ aantal: exactly(0), zeker: [], mogelijk: [] });
  });

  test('goes with the visitor, a partner and every child', () => {
    const home: Answers = {
      partner: 'ja',
      kinderen: [3, { leeftijd: 8, woont: 'co-ouder' }, { leeftijd: 9, pleegkind: 'ja' }],
      medebewoners: [{ band: 'ouder' }, { band: 'weet-niet' }],
    };
    expect(huurdersIn(situation(home))).toEqual({ min: 5, max: 7 });
    expect(huurdersIn(situation({ partner: 'weet-niet', kinderen: [], medebewoners: [] }))).toEqual({
      min: 1,
      max: 2,
    });
  });
});

describe('their income', () => {
  test('counts, of a child under 23 on 1 January only above what is free', () => {
    const kind = (leeftijd: number, inkomen: number): Medebewoner => ({
      leeftijd: exactly(leeftijd),
      band: 'kind',
      toetsingsinkomen: euro(inkomen),
    });
    expect(income([kind(22, 10_000)])).toEqual(euro(3_782));
    expect(income([kind(22, 5_000)])).toEqual(euro(0));
    expect(income([kind(23, 10_000)])).toEqual({ min: 3_782_00, max: 10_000_00 });
    expect(income([kind(24, 10_000)])).toEqual(euro(10_000));
    expect(income([kind(22, 10_000), kind(24, 10_000)])).toEqual(euro(13_782));
  });

  test('of a child is anything down to nothing where what is free was not found', () => {
    const kind: Medebewoner = { leeftijd: exactly(20), band: 'kind', toetsingsinkomen: euro(10_000) };
    expect(income([kind], null)).toEqual({ min: 0, max: 10_000_00 });
  });

  test('of somebody young counts whole, but where it may be the child of another in the home', () => {
    const zus: Medebewoner = { leeftijd: exactly(20), band: 'familie', toetsingsinkomen: euro(10_000) };
    const oom = (leeftijd: number): Medebewoner => ({
      leeftijd: exactly(leeftijd),
      band: 'familie',
      toetsingsinkomen: euro(0),
    });
    expect(income([zus])).toEqual(euro(10_000));
    expect(income([zus, oom(34)])).toEqual(euro(10_000));
    expect(income([zus, oom(36)])).toEqual({ min: 3_782_00, max: 10_000_00 });
  });

  test('counts or not where it is not known who somebody is, and of who rents a room not at all', () => {
    expect(income([{ toetsingsinkomen: euro(10_000) }])).toEqual({ min: 0, max: 10_000_00 });
    expect(income([{ band: 'kamerhuurder', toetsingsinkomen: euro(10_000) }])).toEqual(euro(0));
    expect(income([{ band: 'ander' }])).toEqual({ min: 0, max: 1_000_000_00 });
  });

  test('of a number of people was counted in an income of a year that was given, and not in the own incomes', () => {
    const of = (answers: Answers) =>
      inkomenVanMedebewoners(situation({ medebewoners: exactly(2), ...answers }), vrij);
    expect(of({ toetsingsinkomen: euro(20_000) })).toEqual(euro(0));
    expect(of({})).toEqual(euro(0));
    expect(of({ inkomsten: [] })).toEqual({ min: 0, max: 2_000_000_00 });
    expect(of({ inkomsten: [], toetsingsinkomen: euro(20_000) })).toEqual(euro(0));
  });
});
