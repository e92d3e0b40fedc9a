/**
 * What somebody pays of a tax bill, worked out from the articles and apart from the engine: Uitvoeringsregeling Invorderingswet 1990 art.
 * 11 to 16, Leidraad Invordering 2008 art. 26.2.10, 26.2.11 and 26.2.19, Regeling kwijtschelding belastingen medeoverheden art. 3.
 */
import { describe, expect, test } from 'vitest';
import type { Answers, Inkomst } from '../../src/engine/answers.ts';
import { exactly } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { zelfTeBetalenPerJaar } from '../../src/engine/laws/kwijtschelding.ts';
import { rules } from '../rules-of-site.ts';

const on = '2026-11-27';
const schemes = ['kwijtschelding-gemeente', 'kwijtschelding-waterschap'] as const;

/** Somebody of 40 who rents alone for 700, with nothing. Amounts in cents. */
const alone: Answers = {
  woonplaats: 'zoetermeer',
  leeftijd: exactly(40),
  partner: 'nee',
  kinderen: [],
  medebewoners: exactly(0),
  woning: 'huur',
  rekenhuur: exactly(700_00),
  studiefinanciering: 'nee',
  vermogen: exactly(0),
  autowaarde: exactly(0),
  aanslag: 'open',
  zorgverzekering: 'ja',
};
const couple: Answers = {
  ...alone,
  partner: 'ja',
  'leeftijd-partner': exactly(40),
  samenwonen: ['getrouwd'],
};

const net = (soort: Inkomst['soort'], bedrag: number, van: Inkomst['van'] = 'ik'): Inkomst => ({
  van,
  soort,
  bedrag,
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
});

/** The verdict of both, which reckon alike, with what is left to pay in euro per year. */
function outcome(answers: Answers, day = on): [verdict: string, own: [number, number] | null] {
  const found = check(rules, answers, day).outcomes.filter(({ scheme }) =>
    schemes.some((id) => id === scheme),
  );
  const [first, second] = found.map(({ verdict, ownShare }): [string, [number, number] | null] => [
    verdict,
    ownShare && [ownShare.min / 100, ownShare.max / 100],
  ]);
  expect(second).toEqual(first);
  return first ?? ['', null];
}

const all = ['waarschijnlijk-wel', null];
const none = ['waarschijnlijk-niet', null];
const part = (min: number, max = min) => ['gemeente-beslist', [min, max]];

/** 80% of twelve times what can be spared in a month. */
const ofYear = (perMonth: number) => Math.round(perMonth * 12 * 0.8 * 100) / 100;

describe('households on 27 November 2026', () => {
  test('a tenant with 1,380 and a rent of 700 can spare nothing', () => {
    // 1,380 x 1.07 = 1,476.60; less the norm 1,419.46 is 57.14; rent 700 - 426 - 204.34 = 69.66 is more.
    expect(outcome({ ...alone, inkomen: exactly(1380_00) })).toEqual(all);
  });

  test('somebody alone with only AOW pays about 233', () => {
    // 1,581.55 + 99.70 - 1,587.34 - 69.66 = 24.25; the premium 176 less zorgtoeslag 129 is the normpremie of 47.
    const aow = { ...alone, leeftijd: exactly(70), inkomsten: [net('aow', 1581_55)] };
    expect(outcome({ ...aow, toetsingsinkomen: exactly(21_203_00) })).toEqual(part(ofYear(24.25)));
    expect(ofYear(24.25)).toBe(232.8);
  });

  test('of who gets bijstand all is remitted, whatever the rent', () => {
    for (const rekenhuur of [0, 300_00, 700_00])
      expect(outcome({ ...alone, rekenhuur: exactly(rekenhuur), inkomen: exactly(1348_49) })).toEqual(all);
  });

  test('a wage of 1,500 beside a rent of 700', () => {
    // 1,605.00 - 1,419.46 - 69.66 = 115.88.
    const earner = { ...alone, inkomsten: [net('loon', 1500_00)], toetsingsinkomen: exactly(20_000_00) };
    expect(outcome(earner)).toEqual(part(ofYear(115.88)));
  });

  test('a wage that takes a part of the huurtoeslag and of the zorgtoeslag', () => {
    // huurtoeslag 426.85 - 27% of (31,000 - 23,425) / 12 = 170.44, so 256.41: 256; rent 700 - 256 - 204.34 = 239.66.
    // zorgtoeslag 2,119 - 568.55 - 13.73% of (31,000 - 29,736) = 1,376.90: 1,377, 114; premium 176 - 114 - 47 = 15.
    // 1,900 x 1.07 = 2,033.00 - 1,419.46 - 239.66 - 15 = 358.88.
    const earner = { ...alone, inkomsten: [net('loon', 1900_00)], toetsingsinkomen: exactly(31_000_00) };
    expect(outcome(earner)).toEqual(part(ofYear(358.88)));
  });

  test('a pension has no holiday pay', () => {
    // AOW 1,581.55 with 99.70, and 150 of pension: 1,831.25 - 1,587.34 - 69.66 = 174.25.
    const pensioner = {
      ...alone,
      leeftijd: exactly(70),
      inkomsten: [net('aow', 1581_55), net('pensioen', 150_00)],
      toetsingsinkomen: exactly(23_000_00),
    };
    expect(outcome(pensioner)).toEqual(part(ofYear(174.25)));
  });

  test('a couple with only AOW, whose norm is that of two', () => {
    // 2 x (1,084.13 + 71.22) = 2,310.70 - 2,176.10 = 134.60. huurtoeslag 498.20 - 200.71 + 65% of 201.80 = 428.66: 428;
    // 700 - 428 - 204.34 = 67.66. Premium 353 - 246 - 106 = 1. Left 65.94.
    const pensioners = {
      ...couple,
      leeftijd: exactly(70),
      'leeftijd-partner': exactly(70),
      inkomsten: [net('aow', 1084_13), net('aow', 1084_13, 'partner')],
      toetsingsinkomen: exactly(29_000_00),
    };
    expect(outcome(pensioners)).toEqual(part(ofYear(65.94)));
  });

  test('a parent with two children, whose kindgebonden budget is none of the income', () => {
    // huurtoeslag of three 297.49 + 65% of 201.80 = 428.66: 428. 1,540 x 1.07 = 1,647.80 - 1,419.46 - 67.66 = 160.68.
    const parent = {
      ...alone,
      kinderen: [2, 6],
      opvang: 'nee',
      inkomsten: [net('loon', 1540_00)],
      toetsingsinkomen: exactly(21_400_00),
    };
    expect(outcome(parent)).toEqual(part(ofYear(160.68)));
  });

  test('of children whose kindgebonden budget falls the difference goes off', () => {
    // Above 29,736: 7.6% of 4,264 = 324.06 a year, 27.01 a month. huurtoeslag 428.66 - 22% of 2,500 / 12 = 382.83: 382;
    // 700 - 382 - 204.34 = 113.66. zorgtoeslag 1,550.45 - 13.73% of 4,264 = 965.00: 80; 176 - 80 - 47 = 49.
    // 2,000 x 1.07 = 2,140 - 1,419.46 - 113.66 - 49 - 27.0053 = 530.8747.
    const parent = {
      ...alone,
      kinderen: [2, 6],
      opvang: 'nee',
      inkomsten: [net('loon', 2000_00)],
      toetsingsinkomen: exactly(34_000_00),
    };
    expect(outcome(parent)).toEqual(part(5096.4));
  });

  test('who shares a home with one other has a lower norm and half of the net rent', () => {
    // Norm 1,013.90. huurtoeslag of two, income 10,500: 428. (700 - 428) / 2 = 136, less than 204.34.
    // 1,000 x 1.07 = 1,070 - 1,013.90 = 56.10.
    const sharer = {
      ...alone,
      medebewoners: exactly(1),
      inkomsten: [net('loon', 1000_00)],
      toetsingsinkomen: exactly(10_500_00),
    };
    expect(outcome(sharer)).toEqual(part(ofYear(56.1)));
    // 95% of 1,013.90 is 963.21: who has bijstand there can spare nothing.
    expect(outcome({ ...sharer, inkomsten: [net('uitkering', 963_20)] })).toEqual(all);
  });

  test('of a rent above the highest only what lies under 932.93 counts', () => {
    // No huurtoeslag at 50,000; net rent 1,200 counts up to 932.93: 728.59. No zorgtoeslag: premium 129.
    // 2,100 x 1.07 = 2,247 - 1,419.46 - 728.59 - 129 < 0, and yet the lower limit takes the most huurtoeslag: all, or about nothing.
    const tenant = { ...alone, rekenhuur: exactly(1200_00), inkomsten: [net('loon', 2100_00)] };
    expect(outcome({ ...tenant, toetsingsinkomen: exactly(50_000_00) })).toEqual(part(0));
  });

  test('a home of their own: the mortgage is not known', () => {
    // 1,605.00 - 1,419.46 = 185.54 without a mortgage; with the highest, 728.59, nothing.
    const owner = {
      ...alone,
      woning: 'koop',
      overwaarde: 'nee',
      inkomsten: [net('loon', 1500_00)],
      toetsingsinkomen: exactly(20_000_00),
    };
    expect(outcome(owner)).toEqual(part(0, ofYear(185.54)));
  });

  test('who can spare more than the highest bill, at the highest costs, pays all of it', () => {
    // (1,419.46 + 700 - 204.34 + 176 - 47 + 2,405 / 9.6) / 1.07 = 2,144.52.
    const earner = (bedrag: number) => outcome({ ...alone, inkomsten: [net('loon', bedrag)] })[0];
    expect([earner(2144_52), earner(2144_53)]).toEqual(['gemeente-beslist', 'waarschijnlijk-niet']);
    expect(outcome({ ...alone, inkomsten: [net('loon', 4000_00)] })).toEqual(none);
  });

  test('net AOW as the norm, which a municipality may take, keeps a pensioner from a firm no', () => {
    // (1,681.25 + 495.66 + 129 + 250.52) / 1.06304 is 2,404.83; with the norm of 1,587.34 it would be 2,316.50.
    const pensioner = (bedrag: number) =>
      outcome({ ...alone, leeftijd: exactly(70), inkomsten: [net('aow', bedrag)] })[0];
    expect([pensioner(2404_83), pensioner(2404_84)]).toEqual(['gemeente-beslist', 'waarschijnlijk-niet']);
  });

  test('with childcare, or in an institution, there is never a firm no', () => {
    const parent = { ...alone, kinderen: [4], inkomsten: [net('loon', 5000_00)] };
    expect(outcome({ ...parent, opvang: 'ja' })[0]).toBe('gemeente-beslist');
    expect(outcome({ ...parent, opvang: 'nee' })).toEqual(none);
    expect(outcome({ ...alone, woning: 'instelling', inkomsten: [net('loon', 5000_00)] })[0]).toBe(
      'gemeente-beslist',
    );
  });

  test('in a new year, of which only the norm is known within a margin, bijstand still gets all', () => {
    expect(outcome({ ...alone, inkomen: exactly(1348_49) }, '2027-01-15')).toEqual(all);
    expect(outcome({ ...alone, inkomen: exactly(1900_00) }, '2027-01-15')).toEqual([
      'gemeente-beslist',
      null,
    ]);
  });
});

/** Of the water board HHNK, from its public model of January 2026: 100% of the norm, and costs that are none. */
describe('two cases that a water board published', () => {
  const parameters = {
    basishuur: 204_34,
    hoogsteWoonlasten: 932_93,
    normpremieAlleen: 47_00,
    normpremieSamen: 106_00,
    standaardpremiePerJaar: 2119_00,
    vakantiegeld: 7_000,
    aanwending: 80_000,
    aowAlleen: 1558_15,
    aowVakantiegeldAlleen: 101_38,
    aowSamen: 1067_70,
    aowVakantiegeldSamen: 72_41,
    hoogsteAanslagPerJaar: 2405_00,
    bijstandVakantiegeld: 5_263,
  };
  const without = {
    vakantiegelddeel: 0,
    nettoWoonlasten: 0,
    aandeelInWoning: 1,
    nettoPremie: 0,
    normpremie: 0,
    kindkosten: 0,
  };

  test.each([
    ['somebody alone at the norm', 1401_50, 1401_50, 0],
    ['a couple 50 above it pays 480 of 600', 2052_13, 2002_13, 480_00],
  ])('%s', (_who, inkomen, kostenVanBestaan, own) => {
    expect(zelfTeBetalenPerJaar(parameters, { ...without, inkomen, kostenVanBestaan })).toBe(own);
  });
});
