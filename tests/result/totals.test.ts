/** What a household can get together, worked out by hand from the laws and the official examples of 2026. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Amount, Period, Scheme } from '../../src/engine/ruleset.ts';
import type { Judged } from '../../src/result/judged.ts';
import { haveHolidayPay, kindOf, totals } from '../../src/result/totals.ts';
import { isReceived } from '../../src/result/verdicts.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import { rules } from '../rules-of-site.ts';

const euro = (min: number, max = min) => ({ min: min * 100, max: max * 100 });

function scheme(sort: Scheme['sort'], amount: Amount | null = null): Scheme {
  const template = rules.schemes[0] as Scheme;
  return { ...template, id: 'regeling', sort, amount };
}

function paying(min: number, max: number, per: Period, sort: Scheme['sort'] = 'gift'): Judged {
  const amount = { min: Math.round(min * 100), max: Math.round(max * 100), per };
  return {
    scheme: scheme(sort),
    outcome: {
      scheme: 'regeling',
      verdict: 'waarschijnlijk-wel',
      amount,
      amountExpired: false,
      ownShare: null,
      conditions: [],
      missing: [],
    },
  };
}
function unknown(sort: Scheme['sort']): Judged {
  const { outcome } = paying(0, 0, 'maand');
  return { scheme: scheme(sort), outcome: { ...outcome, amount: null } };
}

describe('what schemes come to together', () => {
  test('is per month what comes each month or quarter, and per year everything', () => {
    // 714 + 428 + 129 and a third of 660.75 is 1,491.25; twelve times 1,271 and four times 660.75 is 17,895.
    const family = [
      paying(714, 714, 'maand'),
      paying(428, 428, 'maand'),
      paying(129, 129, 'maand'),
      paying(660.75, 660.75, 'kwartaal'),
    ];
    expect(totals(rules, family)).toEqual([
      { ...euro(1_491), per: 'maand' },
      { ...euro(17_895), per: 'jaar' },
    ]);
    expect(totals(rules, [...family, paying(659, 659, 'jaar')])).toEqual([
      { ...euro(1_491), per: 'maand' },
      { ...euro(18_554), per: 'jaar' },
    ]);
  });

  test('is a range where one of them is', () => {
    expect(totals(rules, [paying(100, 120, 'maand'), paying(0, 50, 'maand')])).toEqual([
      { ...euro(100, 170), per: 'maand' },
      { ...euro(1_200, 2_040), per: 'jaar' },
    ]);
  });

  test('is only a year where nothing comes more often', () => {
    expect(totals(rules, [paying(552, 552, 'jaar')])).toEqual([{ ...euro(552), per: 'jaar' }]);
  });

  test('leaves out what is not known, and is not there where nothing is', () => {
    expect(totals(rules, [unknown('gift'), paying(10, 10, 'maand')])[0]).toEqual({
      ...euro(10),
      per: 'maand',
    });
    expect(totals(rules, [unknown('gift')])).toEqual([]);
    expect(totals(rules, [paying(0, 0, 'maand')])).toEqual([]);
    expect(totals(rules, [])).toEqual([]);
  });

  test('is money only: a loan goes back, and a discount or help is no money', () => {
    const others = (['lening', 'korting', 'hulp'] as const).map((sort) => paying(50, 50, 'maand', sort));
    expect(totals(rules, [paying(10, 10, 'maand', 'voorschot'), ...others])[0]).toEqual({
      ...euro(10),
      per: 'maand',
    });
    expect(totals(rules, others)).toEqual([]);
  });
});

test('money without a known amount is told apart from money with one, and from what is no money', () => {
  expect([paying(1, 1, 'maand'), paying(1, 1, 'maand', 'voorschot')].map(kindOf)).toEqual([
    'bedrag',
    'bedrag',
  ]);
  expect([unknown('gift'), unknown('voorschot')].map(kindOf)).toEqual(['onbekend', 'onbekend']);
  for (const sort of ['lening', 'korting', 'hulp'] as const) {
    expect([kindOf(unknown(sort)), kindOf(paying(1, 1, 'maand', sort))]).toEqual([sort, sort]);
  }
});

const single = {
  woonplaats: 'zoetermeer',
  leeftijd: 45,
  partner: 'nee',
  kinderen: [] as number[],
  medebewoners: 0,
  woning: 'huur',
  rekenhuur: 600,
  opvang: 'nee',
  werk: 'geen',
  studiefinanciering: 'nee',
  zorgverzekering: 'ja',
  'premie-via-cak': 'nee',
  inkomen: 0,
  vermogen: 900,
  toetsingsinkomen: 0,
  rondkomen: 'ja',
  mantelzorg: 'nee',
  'hulp-thuis': 'nee',
  'jaren-laag-inkomen': 0,
};
const couple = { ...single, partner: 'ja', 'leeftijd-partner': 43, 'werk-partner': 'geen', woning: 'koop' };

/** Everything that a household can probably get on a day, or that a person still decides about. */
function judge(situation: object, on = '2026-11-21'): Judged[] {
  const { answers, problems } = readSituation(situation, rules);
  expect(problems).toEqual([]);
  const { outcomes } = check(rules, answers, on);
  return rules.schemes.flatMap((each) => {
    const outcome = outcomes.find((one) => one.scheme === each.id);
    return outcome === undefined ? [] : [{ scheme: each, outcome }];
  });
}
const under = (judged: Judged[], verdict: string): Judged[] =>
  judged.filter(({ outcome }) => outcome.verdict === verdict);
const totalOf = (situation: object, on?: string) =>
  totals(rules, under(judge(situation, on), 'waarschijnlijk-wel')).map(({ min, max }) => [
    min / 100,
    max / 100,
  ]);

describe('a household can get per month and per year', () => {
  test.each([
    [
      // Zorgtoeslag 129. Huurtoeslag 498.20 - 200.71 + 65% of (700 - 498.20) = 428.66, so 428. Kindgebonden budget
      // (2 x 2,580 + 3,416) / 12 = 714.67, so 714. Kinderbijslag 298.40 + 362.35 = 660.75 a quarter.
      'a working mother with two children',
      {
        ...single,
        kinderen: [4, 8],
        inkomen: 1500,
        toetsingsinkomen: 24_000,
        rekenhuur: 700,
        werk: 'loondienst',
      },
      [714 + 428 + 129 + 660.75 / 3, (714 + 428 + 129) * 12 + 660.75 * 4],
    ],
    [
      // Kinderopvangtoeslag 96% of 100 hours at 10 = 960. Huurtoeslag as above, zorgtoeslag 129. Kindgebonden budget
      // (2,580 + 3,416) / 12 = 499.67, so 499. Kinderbijslag 298.40 a quarter.
      'a working mother with a child in day care',
      {
        ...single,
        kinderen: [2],
        inkomen: 1500,
        toetsingsinkomen: 24_000,
        rekenhuur: 700,
        werk: 'loondienst',
        opvang: 'ja',
        kinderopvang: [{ soort: 'dagopvang', uren: 100, uurprijs: 10 }],
      },
      [960 + 428 + 129 + 499 + 298.4 / 3, (960 + 428 + 129 + 499) * 12 + 298.4 * 4],
    ],
    [
      // Bijstand 1,348.49, with holiday pay 1,419.46. Huurtoeslag 498.20 - 202.52 + 65% of 101.80 = 361.85, so 361. Zorgtoeslag 129.
      'somebody without income',
      single,
      [1348.49 + 361 + 129, (1419.46 + 361 + 129) * 12],
    ],
    [
      // The ministry puts a year of bijstand at 21,327 for a toeslag. That is below where any of them begins to fall.
      'somebody who will have bijstand all year: no toeslag is less for it',
      { ...single, toetsingsinkomen: 21_327 },
      [1348.49 + 361 + 129, (1419.46 + 361 + 129) * 12],
    ],
    [
      // Bijstand only fills up to the norm: 1,348.49 - 1,000. Holiday pay is 5% of what is paid with it.
      'somebody who earns 1,000',
      { ...single, inkomen: 1000, toetsingsinkomen: 13_000, werk: 'loondienst' },
      [348.49 + 361 + 129, (348.49 / 0.95 + 361 + 129) * 12],
    ],
    [
      // A home with one more adult: the norm of a couple with three who share is 86.67% of 2,027.79, without holiday pay 1,669.55.
      // Couples pay zorgtoeslag 246 at the most.
      'a couple without income with a grown-up at home',
      { ...couple, medebewoners: 1 },
      [1669.55 + 246, (1757.42 + 246) * 12],
    ],
    [
      // AIO fills up to 95% of 2,176.10 = 2,067.30, and is no bijstand besides. Zorgtoeslag 246.
      'a couple of 70 with a small pension',
      { ...couple, leeftijd: 70, 'leeftijd-partner': 68, inkomen: 1500, toetsingsinkomen: 19_000 },
      [567.3 + 246, (567.3 / 0.95 + 246) * 12],
    ],
    [
      // The official example huur-2026-c: 307. Zorgtoeslag 129.
      'a pensioner of 69 with a rent of 710',
      { ...single, leeftijd: 69, inkomen: 1950, toetsingsinkomen: 29_000, rekenhuur: 710 },
      [307 + 129, (307 + 129) * 12],
    ],
    [
      // The official example kgb-2026-b: 533. Zorgtoeslag 2 x 2,119 - 4.289% of 29,736 - 13.73% of 15,264 = 866.88 a year, so 72.
      // Kinderbijslag 2 x 426.29 a quarter.
      'two parents with children of 13 and 16',
      { ...couple, kinderen: [13, 16], inkomen: 3100, toetsingsinkomen: 45_000 },
      [533 + 72 + (2 * 426.29) / 3, (533 + 72) * 12 + 2 * 426.29 * 4],
    ],
    [
      // Huurtoeslag of somebody of 20 counts rent up to 498.20 (the official example huur-2026-a): 295. Zorgtoeslag 129.
      'somebody of 20 with a rent of 600 and a job',
      { ...single, leeftijd: 20, inkomen: 1700, toetsingsinkomen: 22_000, werk: 'loondienst' },
      [295 + 129, (295 + 129) * 12],
    ],
  ] as [string, object, [number, number]][])('%s', (_name, situation, [month, year]) => {
    const whole = (value: number) => [Math.round(value), Math.round(value)];
    expect(totalOf(situation)).toEqual([whole(month), whole(year)]);
  });

  test('a range, where the income is one', () => {
    const situation = { ...single, inkomen: { min: 1000, max: 1200 }, toetsingsinkomen: 13_000 };
    // 361 + 129, and bijstand of 148.49 to 348.49.
    expect(totalOf(situation)).toEqual([
      [638, 838],
      [Math.round(5880 + (148.49 / 0.95) * 12), Math.round(5880 + (348.49 / 0.95) * 12)],
    ]);
  });

  test('nothing yet where nothing is known, and nothing above every limit', () => {
    expect(totalOf({ woonplaats: 'zoetermeer' })).toEqual([]);
    expect(totalOf({ ...single, inkomen: 6000, toetsingsinkomen: 95_000 })).toEqual([]);
  });
});

test('no household is told to get bijstand and AIO both', () => {
  let times = 0;
  for (const leeftijd of [20, 45, 66, 67, 68, 90, { min: 60, max: 70 }, 'weet-niet']) {
    for (const partner of [
      {},
      { partner: 'ja', 'leeftijd-partner': 50 },
      { partner: 'ja', 'leeftijd-partner': 75 },
    ]) {
      const judged = judge({ ...single, leeftijd, ...partner });
      const both = under(judged, 'waarschijnlijk-wel').filter(({ scheme: { id } }) =>
        ['bijstand', 'aio'].includes(id),
      );
      expect(both.length).toBeLessThan(2);
      times += both.length;
    }
  }
  expect(times).toBeGreaterThan(10);
});

test('what somebody decides is not in the total, and is a sum of its own', () => {
  const judged = judge({
    ...single,
    mantelzorg: 'ja',
    'jaren-laag-inkomen': 6,
    'inkomenstoeslag-gekregen': 'nee',
  });
  // Individuele inkomenstoeslag 552 and the carer's amount 200, once a year.
  expect(totals(rules, under(judged, 'gemeente-beslist'))).toEqual([{ ...euro(752), per: 'jaar' }]);
  expect(totals(rules, under(judged, 'waarschijnlijk-wel'))).toEqual(
    totals(rules, under(judge(single), 'waarschijnlijk-wel')),
  );
});

test('only bijstand and AIO have holiday pay that a month has not', () => {
  const of = (id: string) => judge(single).filter((each) => each.scheme.id === id);
  expect(haveHolidayPay(rules, of('bijstand'))).toBe(true);
  expect(haveHolidayPay(rules, of('aio'))).toBe(true);
  expect(haveHolidayPay(rules, [...of('zorgtoeslag'), ...of('huurtoeslag')])).toBe(false);

  const [bijstand] = of('bijstand');
  if (bijstand?.scheme.amount?.kind !== 'aanvulling') throw new Error('Bijstand fills up to a norm.');
  const unpaid = { ...bijstand, outcome: { ...bijstand.outcome, amount: null } };
  expect(haveHolidayPay(rules, [unpaid])).toBe(false);
  const amount = { ...bijstand.scheme.amount, holidayPay: 'met' as const };
  const withIt = { ...bijstand, scheme: { ...bijstand.scheme, amount } };
  expect(haveHolidayPay(rules, [withIt])).toBe(false);
  expect(totals(rules, [withIt])[1]).toEqual({ ...euro(16_182), per: 'jaar' });
});

describe('what somebody has already', () => {
  const family = { ...single, kinderen: [4, 8], inkomen: 1348.49, toetsingsinkomen: 21_327 };
  const judged = judge(family);
  const total = (received: string[]) =>
    totals(
      rules,
      under(judged, 'waarschijnlijk-wel').filter((each) => !isReceived(received, each)),
    );

  test('is not in what they still can get', () => {
    // On bijstand with zorgtoeslag 129 and kinderbijslag 660.75 a quarter; what is left is huurtoeslag 363 and kindgebonden budget 714.
    expect(total(['zorgtoeslag', 'kinderbijslag'])).toEqual([
      { ...euro(363 + 714), per: 'maand' },
      { ...euro((363 + 714) * 12), per: 'jaar' },
    ]);
    expect(total(['zorgtoeslag', 'kinderbijslag', 'huurtoeslag', 'kindgebonden-budget'])).toEqual([]);
  });

  test('is only what they could get: an answer that changes takes it back to its own group', () => {
    const received = ['bijstand', 'zoetermeerpas', 'bijzondere-bijstand'];
    expect(judged.filter((each) => isReceived(received, each)).map((each) => each.scheme.id)).toEqual([
      'bijzondere-bijstand',
      'zoetermeerpas',
    ]);
  });
});
