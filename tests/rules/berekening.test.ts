/**
 * The sum behind each amount, step by step, against the law: for all worked examples of Dienst Toeslagen and for households of our own.
 * Each number here is worked out by hand from the law and the tables of the year, and stands here as that arithmetic.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ResultJson, StepJson } from '../../src/rules/contract.ts';
import { reken } from '../reken.ts';
import { officialExamples } from './official-examples.ts';

type Value = number | [min: number, max: number] | null;
type Bill = Record<string, Value>;

const toCent = (euro: number): number => Math.round(euro * 100 + 1e-6) / 100;

function stepsOf(situation: object, scheme: string): StepJson[] {
  const { uitkomsten } = reken(situation) as ResultJson;
  const outcome = uitkomsten.find(({ regeling }) => regeling === scheme);
  if (!outcome) throw new Error(`no outcome for ${scheme}`);
  return outcome.berekening;
}

const cameTo = ({ bedrag }: StepJson): Value =>
  bedrag && (bedrag.min === bedrag.max ? bedrag.min : [bedrag.min, bedrag.max]);

/** The steps in their order, each with what it came to. */
const billOf = (situation: object, scheme: string) =>
  stepsOf(situation, scheme).map((step) => [step.id, cameTo(step)]);

/** Steps as they are expected, rounded to a cent. */
const expected = (bill: Bill) =>
  Object.entries(bill).map(([id, value]) => [
    id,
    Array.isArray(value) ? value.map(toCent) : value === null ? null : toCent(value),
  ]);

/** Wet op de huurtoeslag, 2026: the basishuur of one person, and of more. */
const [alleenZelf, samenZelf] = [202.52, 200.71];
/** Percentages of the normpremie, Wet op de zorgtoeslag, 2026, and the income up to which the first of them holds. */
const [alleen, samen, boven, drempel] = [0.01912, 0.04289, 0.1373, 29_736];
/** Of one child of kindgebonden budget, and of a parent alone, 2026. */
const [perKind, aloKop] = [2_580, 3_416];
/** Of a norm of the Participatiewet what is left without the holiday pay of 5 percent. */
const zonderVakantiegeld = (norm: number) => 0.95 * norm;

const official: Record<string, Bill> = {
  'zorg-2026-a': {
    toetsingsinkomen: 29_500,
    standaardpremie: 2_119,
    normpremie: alleen * drempel,
    // 1550.45, in whole euro.
    jaarbedrag: 1_550,
    // 129.17
    bedrag: 129,
  },
  'zorg-2026-b': {
    toetsingsinkomen: 51_000,
    standaardpremie: 2 * 2_119,
    normpremie: samen * drempel + boven * (51_000 - drempel),
    // 4238 less 4194.92 is 43.08.
    jaarbedrag: 43,
    bedrag: 3,
  },
  'huur-2026-a': {
    toetsingsinkomen: 22_000,
    ijkpunt: 23_425,
    kwaliteitskortingsgrens: 498.2,
    aftoppingsgrens: 713.02,
    // 600, of which for somebody of 20 only what is up to the kwaliteitskortingsgrens counts.
    rekenhuur: 498.2,
    basishuur: alleenZelf,
    'vergoed-volledig': 498.2 - alleenZelf,
    'vergoed-tot-aftoppingsgrens': 0,
    'vergoed-boven-aftoppingsgrens': 0,
    afbouw: 0,
    bedrag: 295,
  },
  'huur-2026-b': {
    toetsingsinkomen: 34_000,
    ijkpunt: 31_500,
    kwaliteitskortingsgrens: 498.2,
    aftoppingsgrens: 764.14,
    rekenhuur: 932.93,
    basishuur: samenZelf,
    'vergoed-volledig': 498.2 - samenZelf,
    'vergoed-tot-aftoppingsgrens': 0.65 * (764.14 - 498.2),
    'vergoed-boven-aftoppingsgrens': 0.4 * (932.93 - 764.14),
    afbouw: (0.22 * (34_000 - 31_500)) / 12,
    // 297.49 + 172.86 + 67.52 - 45.83 = 492.04
    bedrag: 492,
  },
  'huur-2026-c': {
    toetsingsinkomen: 29_000,
    ijkpunt: 23_425,
    kwaliteitskortingsgrens: 498.2,
    aftoppingsgrens: 713.02,
    rekenhuur: 710,
    basishuur: alleenZelf,
    'vergoed-volledig': 498.2 - alleenZelf,
    'vergoed-tot-aftoppingsgrens': 0.65 * (710 - 498.2),
    'vergoed-boven-aftoppingsgrens': 0,
    afbouw: (0.27 * (29_000 - 23_425)) / 12,
    // 295.68 + 137.67 - 125.44 = 307.91
    bedrag: 307,
  },
  // Possessions above the limit: there is nothing to reckon.
  'huur-2026-d': {},
  'kgb-2026-a': {
    toetsingsinkomen: 45_000,
    drempelinkomen: drempel + 9_405,
    'voor-kinderen': 2 * perKind,
    'extra-vanaf-12': 0,
    'alo-kop': 0,
    afbouw: 0.076 * (45_000 - 39_141),
    jaarbedrag: 5_160 - 445.284,
    // 392.89
    bedrag: 392,
  },
  'kgb-2026-b': {
    toetsingsinkomen: 45_000,
    drempelinkomen: drempel + 9_405,
    'voor-kinderen': 2 * perKind,
    'extra-vanaf-12': 724 + 964,
    'alo-kop': 0,
    afbouw: 0.076 * (45_000 - 39_141),
    jaarbedrag: 5_160 + 1_688 - 445.284,
    // 533.56
    bedrag: 533,
  },
  'kgb-2026-c': {
    toetsingsinkomen: 30_000,
    drempelinkomen: drempel,
    'voor-kinderen': perKind,
    'extra-vanaf-12': 0,
    'alo-kop': aloKop,
    afbouw: 0.076 * (30_000 - drempel),
    jaarbedrag: perKind + aloKop - 20.064,
    // 497.99
    bedrag: 497,
  },
  'kgb-2026-max1': {
    toetsingsinkomen: 0,
    drempelinkomen: drempel,
    'voor-kinderen': perKind,
    'extra-vanaf-12': 0,
    'alo-kop': aloKop,
    afbouw: 0,
    jaarbedrag: perKind + aloKop,
    // 5996 / 12 = 499.67
    bedrag: 499,
  },
  'kgb-2026-max2': {
    toetsingsinkomen: 0,
    drempelinkomen: drempel,
    'voor-kinderen': 2 * perKind,
    'extra-vanaf-12': 0,
    'alo-kop': aloKop,
    afbouw: 0,
    jaarbedrag: 2 * perKind + aloKop,
    // 8576 / 12 = 714.67
    bedrag: 714,
  },
  'kot-2026-a': {
    toetsingsinkomen: 60_000,
    'kosten-eerste-kind': 122 * 10.5,
    'percentage-eerste-kind': 93.9,
    'voor-eerste-kind': 0.939 * 1_281,
    'kosten-volgende-kinderen': 0,
    'percentage-volgende-kinderen': 95.6,
    'voor-volgende-kinderen': 0,
    // 1202.86
    bedrag: 1_202,
  },
  'kot-2026-b': {
    toetsingsinkomen: 120_000,
    // 12.45 and 10.10 an hour, of which 11.23 and 9.98 count.
    'kosten-eerste-kind': 87 * 11.23,
    'percentage-eerste-kind': 60.6,
    'voor-eerste-kind': 0.606 * 977.01,
    'kosten-volgende-kinderen': 65 * 9.98,
    'percentage-volgende-kinderen': 87.9,
    'voor-volgende-kinderen': 0.879 * 648.7,
    // 592.07 + 570.21 = 1162.28
    bedrag: 1_162,
  },
  'kot-2026-c': {
    toetsingsinkomen: 40_000,
    // Of 240 hours 230 count.
    'kosten-eerste-kind': 230 * 8.25,
    'percentage-eerste-kind': 96,
    'voor-eerste-kind': 0.96 * 1_897.5,
    'kosten-volgende-kinderen': 0,
    'percentage-volgende-kinderen': 96,
    'voor-volgende-kinderen': 0,
    bedrag: 1_821,
  },
  'kot-2026-d': {
    toetsingsinkomen: 50_000,
    'kosten-eerste-kind': 108 * 8.49,
    'percentage-eerste-kind': 96,
    'voor-eerste-kind': 0.96 * 916.92,
    'kosten-volgende-kinderen': 0,
    'percentage-volgende-kinderen': 96,
    'voor-volgende-kinderen': 0,
    // 880.24
    bedrag: 880,
  },
  'kot-2026-e': {
    toetsingsinkomen: 30_000,
    'kosten-eerste-kind': 100 * 11.23,
    'percentage-eerste-kind': 96,
    'voor-eerste-kind': 0.96 * 1_123,
    'kosten-volgende-kinderen': 0,
    'percentage-volgende-kinderen': 96,
    'voor-volgende-kinderen': 0,
    // 1078.08
    bedrag: 1_078,
  },
};

describe('the worked examples of Dienst Toeslagen for 2026', () => {
  test.each(officialExamples)('$id', ({ id, scheme, situation }) => {
    expect(billOf(situation, scheme)).toEqual(expected(official[id] ?? {}));
  });

  const { examples }: { examples: { id: string; expected: Record<string, number | number[]> }[] } =
    JSON.parse(readFileSync(new URL('toeslagen-voorbeelden-2026.json', import.meta.url), 'utf8'));

  /** What the brochures print on the way to the amount, and the step that it is. */
  const printed: Record<string, string> = {
    rent_counted: 'rekenhuur',
    income_reduction_per_month: 'afbouw',
    age_supplements: 'extra-vanaf-12',
    per_year_exact: 'jaarbedrag',
    percentage: 'percentage-eerste-kind',
    cost_counted_per_month: 'kosten-eerste-kind',
  };

  test('have the same figures on the way as the brochures print', () => {
    const found: string[] = [];
    for (const { id, expected: figures } of examples) {
      const example = officialExamples.find((each) => each.id === id);
      if (!example) throw new Error(`no situation for ${id}`);
      const steps = Object.fromEntries(billOf(example.situation, example.scheme));
      for (const [name, step] of Object.entries(printed)) {
        if (figures[name] === undefined) continue;
        found.push(name);
        expect([id, step, steps[step]]).toEqual([id, step, figures[name]]);
      }
      const care = example.situation.kinderopvang as { uren: number; uurprijs: number }[] | undefined;
      const [first, next] = care ?? [];
      const { rates_counted: rates, rate_counted: rate, hours_counted: hours } = figures;
      if (Array.isArray(rates)) {
        expect(steps['kosten-eerste-kind']).toBe(toCent((first?.uren ?? 0) * (rates[0] ?? 0)));
        expect(steps['kosten-volgende-kinderen']).toBe(toCent((next?.uren ?? 0) * (rates[1] ?? 0)));
      }
      if (typeof rate === 'number')
        expect(steps['kosten-eerste-kind']).toBe(toCent((first?.uren ?? 0) * rate));
      if (typeof hours === 'number')
        expect(steps['kosten-eerste-kind']).toBe(toCent(hours * (first?.uurprijs ?? 0)));
    }
    expect(found).toHaveLength(10);
  });
});

const autumn = '2026-09-01';
/** Somebody with a right to bijstand; the norms are those of 1 July 2026. */
const single = {
  peildatum: autumn,
  woonplaats: 'zoetermeer',
  leeftijd: 40,
  partner: 'nee',
  kinderen: [],
  medebewoners: 0,
  studiefinanciering: 'nee',
  woning: 'huur',
  vermogen: 0,
  zorgverzekering: 'ja',
};
const couple = { ...single, partner: 'ja', 'leeftijd-partner': 40, samenwonen: ['getrouwd'] };

interface Household {
  scheme: string;
  situation: object;
  bill: Bill;
}

const households: Record<string, Household> = {
  'bijstand beside a small wage': {
    scheme: 'bijstand',
    situation: { ...single, inkomen: 400 },
    bill: {
      bijstandsnorm: zonderVakantiegeld(1_419.46),
      inkomen: 400,
      bedrag: zonderVakantiegeld(1_419.46) - 400,
    },
  },
  'bijstand of a couple whose income is a range': {
    scheme: 'bijstand',
    situation: { ...couple, inkomen: { min: 1_500, max: 1_900 } },
    bill: {
      bijstandsnorm: zonderVakantiegeld(2_027.79),
      inkomen: [1_500, 1_900],
      bedrag: [26.4, 426.4],
    },
  },
  // Participatiewet art. 22a: three who share, (40% + 3 x 30%) / 3 of the norm for a couple.
  'bijstand with two kostendelers': {
    scheme: 'bijstand',
    situation: { ...single, medebewoners: 2, inkomen: 200 },
    bill: {
      bijstandsnorm: zonderVakantiegeld((1.3 / 3) * 2_027.79),
      inkomen: 200,
      bedrag: zonderVakantiegeld((1.3 / 3) * 2_027.79) - 200,
    },
  },
  // Of three others one is 24 and one rents a room by contract: only the brother of 30 shares the costs (art. 19a): half of 2027.79.
  'bijstand with one kostendeler among three others': {
    scheme: 'bijstand',
    situation: {
      ...single,
      inkomen: 0,
      medebewoners: [
        { leeftijd: 24, band: 'ander', studiefinanciering: 'nee' },
        { leeftijd: 45, band: 'kamerhuurder', studiefinanciering: 'nee' },
        { leeftijd: 30, band: 'familie', studiefinanciering: 'nee' },
      ],
    },
    bill: {
      bijstandsnorm: zonderVakantiegeld(1_013.9),
      inkomen: 0,
      bedrag: zonderVakantiegeld(1_013.9),
    },
  },
  // Art. 23: 449.44 with holiday pay, and 47 more without.
  'bijstand in an institution': {
    scheme: 'bijstand',
    situation: { ...single, woning: 'instelling', inkomen: 100 },
    bill: {
      bijstandsnorm: zonderVakantiegeld(449.44) + 47,
      inkomen: 100,
      bedrag: zonderVakantiegeld(449.44) + 47 - 100,
    },
  },
  // Art. 13 lid 2 and 24: only the partner has a right, and at most half of what two would get.
  'bijstand of a student with a partner': {
    scheme: 'bijstand',
    situation: { ...couple, leeftijd: 24, studiefinanciering: 'ja', inkomen: 300 },
    bill: {
      bijstandsnorm: zonderVakantiegeld(2_027.79),
      inkomen: 300,
      'aanvulling-voor-twee': 1_926.4 - 300,
      bedrag: [0, 1_926.4 / 2],
    },
  },
  // And with a child a twelfth of the ALO-kop, 284.67 (art. 24a), but never more than both of them would get.
  'bijstand of a student with a partner and a child': {
    scheme: 'bijstand',
    situation: { ...couple, leeftijd: 24, studiefinanciering: 'ja', kinderen: [2], inkomen: 0 },
    bill: {
      bijstandsnorm: zonderVakantiegeld(2_027.79),
      inkomen: 0,
      'aanvulling-voor-twee': 1_926.4,
      bedrag: [0, 963.2 + zonderVakantiegeld(284.67)],
    },
  },
  'AIO of a single person with too little AOW': {
    scheme: 'aio',
    situation: { ...single, leeftijd: 70, inkomen: 1_200 },
    bill: {
      bijstandsnorm: zonderVakantiegeld(1_587.34),
      inkomen: 1_200,
      bedrag: zonderVakantiegeld(1_587.34) - 1_200,
    },
  },
  // Three who share: each of the couple (40% + 3 x 30%) / 3 of 2176.10, which is 942.98.
  'AIO of a couple with a daughter of 35 in the home': {
    scheme: 'aio',
    situation: { ...couple, leeftijd: 70, medebewoners: 1, inkomen: 1_700 },
    bill: {
      bijstandsnorm: zonderVakantiegeld(2 * 942.98),
      inkomen: 1_700,
      bedrag: zonderVakantiegeld(2 * 942.98) - 1_700,
    },
  },
  // Of a child of co-parents one parent gets half, or by agreement all or nothing of the SVB's two halves; a foster child counts for none.
  'kinderbijslag with a child of co-parents and a foster child': {
    scheme: 'kinderbijslag',
    situation: {
      ...single,
      kinderen: [
        4,
        13,
        17,
        { leeftijd: 8, woont: 'co-ouder', pleegkind: 'nee' },
        { leeftijd: 9, woont: 'hier', pleegkind: 'ja' },
      ],
    },
    bill: {
      'kinderen-tot-6': 298.4,
      'kinderen-van-6-tot-12': 0,
      'kinderen-van-12-tot-18': 2 * 426.29,
      'kinderen-van-co-ouders': [362.35 / 2, 362.35],
      bedrag: [298.4 + 852.58 + 181.18, 298.4 + 852.58 + 362.35],
    },
  },
  // It goes to the one of the parents whose kinderbijslag is paid: for this child all or nothing, and so for the ALO-kop.
  'kindgebonden budget for a child of co-parents alone': {
    scheme: 'kindgebonden-budget',
    situation: {
      ...single,
      kinderen: [{ leeftijd: 8, woont: 'co-ouder', pleegkind: 'nee' }],
      toetsingsinkomen: 25_000,
    },
    bill: {
      toetsingsinkomen: 25_000,
      drempelinkomen: drempel,
      'voor-kinderen': [0, perKind],
      'extra-vanaf-12': 0,
      'alo-kop': [0, aloKop],
      afbouw: 0,
      jaarbedrag: [0, perKind + aloKop],
      bedrag: [0, 499],
    },
  },
  'inkomenstoeslag of a parent alone, which stands in a table': {
    scheme: 'individuele-inkomenstoeslag',
    situation: {
      ...single,
      kinderen: [6],
      inkomen: 1_000,
      'jaren-laag-inkomen': 4,
      'inkomenstoeslag-gekregen': 'nee',
    },
    bill: { bedrag: 659 },
  },
  // Wet op de zorgtoeslag art. 2 lid 4: half of what both would get.
  'zorgtoeslag with a partner who is not insured here': {
    scheme: 'zorgtoeslag',
    situation: { ...couple, 'zorgverzekering-partner': 'nee', toetsingsinkomen: 30_000 },
    bill: {
      toetsingsinkomen: 30_000,
      standaardpremie: 4_238,
      normpremie: samen * drempel + boven * 264,
      'voor-beiden': 4_238 - 1_311.62,
      // 2926.38 / 2 = 1463.19
      jaarbedrag: 1_463,
      // 121.92
      bedrag: 121,
    },
  },
  'zorgtoeslag over a range of incomes': {
    scheme: 'zorgtoeslag',
    situation: { ...single, toetsingsinkomen: { min: 20_000, max: 35_000 } },
    bill: {
      toetsingsinkomen: [20_000, 35_000],
      standaardpremie: 2_119,
      normpremie: [alleen * drempel, alleen * drempel + boven * (35_000 - drempel)],
      // 2119 - 1291.30 = 827.70 and 2119 - 568.55 = 1550.45
      jaarbedrag: [828, 1_550],
      bedrag: [69, 129],
    },
  },
  'zorgtoeslag that would be under 24 euro a year': {
    scheme: 'zorgtoeslag',
    situation: { ...single, toetsingsinkomen: { min: 40_800, max: 40_900 } },
    bill: {
      toetsingsinkomen: [40_800, 40_900],
      standaardpremie: 2_119,
      normpremie: [alleen * drempel + boven * 11_064, alleen * drempel + boven * 11_164],
      // 31.36, and 17.63, which is not paid.
      jaarbedrag: [0, 31],
      bedrag: [0, 2],
    },
  },
};

/** A mother, her child and her sister, who is her toeslagpartner because of the child (Awir art. 3 lid 2 e); the rent is 650. */
const sisters = {
  ...single,
  kinderen: [5],
  medebewoners: [{ leeftijd: 30, band: 'familie', studiefinanciering: 'nee', toetsingsinkomen: 20_000 }],
  rekenhuur: 650,
  toetsingsinkomen: 15_000,
};
const ofSisters: Record<string, Bill> = {
  zorgtoeslag: {
    toetsingsinkomen: 35_000,
    standaardpremie: 4_238,
    normpremie: samen * drempel + boven * (35_000 - drempel),
    // 4238 - 1998.12 = 2239.88
    jaarbedrag: 2_240,
    bedrag: 186,
  },
  huurtoeslag: {
    toetsingsinkomen: 35_000,
    ijkpunt: 31_500,
    kwaliteitskortingsgrens: 498.2,
    aftoppingsgrens: 764.14,
    rekenhuur: 650,
    basishuur: samenZelf,
    'vergoed-volledig': 498.2 - samenZelf,
    'vergoed-tot-aftoppingsgrens': 0.65 * (650 - 498.2),
    'vergoed-boven-aftoppingsgrens': 0,
    afbouw: (0.22 * 3_500) / 12,
    // 297.49 + 98.67 - 64.17 = 331.99
    bedrag: 331,
  },
  'kindgebonden-budget': {
    toetsingsinkomen: 35_000,
    drempelinkomen: 39_141,
    'voor-kinderen': perKind,
    'extra-vanaf-12': 0,
    'alo-kop': 0,
    afbouw: 0,
    jaarbedrag: perKind,
    bedrag: 215,
  },
};
for (const [scheme, bill] of Object.entries(ofSisters))
  households[`${scheme} with a sister as toeslagpartner`] = { scheme, situation: sisters, bill };

/**
 * Until 2026 the basishuur rose with the income (Wet op de huurtoeslag art. 19, as it was): in 2025 a x Y2 + b x Y of 25,000 euro is
 * 274.19 + 11.16, rounded up to 285.35, less 37.14.
 */
households['huurtoeslag in 2025'] = {
  scheme: 'huurtoeslag',
  situation: { ...single, peildatum: '2025-03-01', rekenhuur: 700, toetsingsinkomen: 25_000 },
  bill: {
    toetsingsinkomen: 25_000,
    ijkpunt: 22_700,
    kwaliteitskortingsgrens: 477.2,
    aftoppingsgrens: 682.96,
    rekenhuur: 700,
    basishuur: 285.35 - 37.14,
    'vergoed-volledig': 477.2 - 248.21,
    'vergoed-tot-aftoppingsgrens': 0.65 * (682.96 - 477.2),
    'vergoed-boven-aftoppingsgrens': 0.4 * (700 - 682.96),
    afbouw: 0,
    // 228.99 + 133.74 + 6.82 = 369.55
    bedrag: 369,
  },
};
households['huurtoeslag over a range of rents'] = {
  scheme: 'huurtoeslag',
  situation: { ...single, rekenhuur: { min: 450, max: 750 }, toetsingsinkomen: { min: 20_000, max: 26_000 } },
  bill: {
    toetsingsinkomen: [20_000, 26_000],
    ijkpunt: 23_425,
    kwaliteitskortingsgrens: 498.2,
    aftoppingsgrens: 713.02,
    rekenhuur: [450, 750],
    basishuur: alleenZelf,
    'vergoed-volledig': [450 - alleenZelf, 498.2 - alleenZelf],
    'vergoed-tot-aftoppingsgrens': [0, 0.65 * (713.02 - 498.2)],
    'vergoed-boven-aftoppingsgrens': [0, 0.4 * (750 - 713.02)],
    afbouw: [0, (0.27 * (26_000 - 23_425)) / 12],
    // 247.48 - 57.94 = 189.54, and 295.68 + 139.63 + 14.79 = 450.10
    bedrag: [189, 450],
  },
};

describe('households of our own', () => {
  test.each(Object.entries(households))('%s', (_who, { scheme, situation, bill }) => {
    expect(billOf(situation, scheme)).toEqual(expected(bill));
  });
});

describe('where an answer is missing', () => {
  const missing = (situation: object, scheme: string) =>
    stepsOf(situation, scheme).map((step) => [step.id, cameTo(step), step.ontbreekt]);

  test('the steps that are answers stand, and the others say what is asked', () => {
    expect(missing({ ...single, rekenhuur: 650 }, 'huurtoeslag')).toEqual([
      ['toetsingsinkomen', null, ['toetsingsinkomen']],
      ['rekenhuur', 650, []],
      ['bedrag', null, ['toetsingsinkomen']],
    ]);
    expect(missing({ ...single, toetsingsinkomen: 20_000 }, 'huurtoeslag')).toEqual([
      ['toetsingsinkomen', 20_000, []],
      ['rekenhuur', null, ['rekenhuur']],
      ['bedrag', null, ['rekenhuur']],
    ]);
    expect(missing(single, 'bijstand')).toEqual([
      ['inkomen', null, ['inkomen']],
      ['bedrag', null, ['inkomen']],
    ]);
    const { kinderen: _kinderen, ...unasked } = single;
    expect(missing(unasked, 'kinderbijslag')).toEqual([['bedrag', null, ['kinderen']]]);
  });

  test('an answer counts as the law counts it: the sister in it, and the hours and prices that count', () => {
    const { rekenhuur: _rekenhuur, ...withoutRent } = sisters;
    expect(missing(withoutRent, 'huurtoeslag')).toEqual([
      ['toetsingsinkomen', 35_000, []],
      ['rekenhuur', null, ['rekenhuur']],
      ['bedrag', null, ['rekenhuur']],
    ]);
    const mother = { ...single, kinderen: [2], werk: 'loondienst' };
    const kinderopvang = [{ soort: 'gastouder', uren: 240, uurprijs: 9 }];
    expect(missing({ ...mother, kinderopvang }, 'kinderopvangtoeslag')).toEqual([
      ['toetsingsinkomen', null, ['toetsingsinkomen']],
      ['kosten-eerste-kind', 230 * 8.49, []],
      ['kosten-volgende-kinderen', 0, []],
      ['bedrag', null, ['toetsingsinkomen']],
    ]);
  });

  test('incomes as they come in are an answer too', () => {
    const inkomsten = [
      { van: 'ik', soort: 'loon', bedrag: 30_000, per: 'jaar', vorm: 'bruto', vakantiegeld: 'met' },
    ];
    expect(missing({ ...single, inkomsten }, 'huurtoeslag')).toEqual([
      ['toetsingsinkomen', 30_000, []],
      ['rekenhuur', null, ['rekenhuur']],
      ['bedrag', null, ['rekenhuur']],
    ]);
  });

  test('there is no sum where nothing can make the amount known, and of a scheme without an amount', () => {
    expect(stepsOf({ ...single, rekenhuur: 'weet-niet', toetsingsinkomen: 20_000 }, 'huurtoeslag')).toEqual(
      [],
    );
    expect(stepsOf({ ...single, rekenhuur: 650 }, 'zoetermeerpas')).toEqual([]);
  });
});

describe('the incomes as they came in', () => {
  const inkomsten = [
    { van: 'ik', soort: 'loon', bedrag: 1_500, per: 'maand', vorm: 'netto', vakantiegeld: 'zonder' },
  ];

  // By hand in tests/engine/berekening-van-inkomen.test.ts: 18,000 net is 18,475.17 gross, and with holiday pay 19,953.18.
  test('lead to a toetsingsinkomen with a margin, and that to the toeslagen', () => {
    const { inkomen } = reken({ ...single, peildatum: '2026-03-01', inkomsten }) as ResultJson;
    expect(inkomen?.map(({ van }) => van)).toEqual(['ik']);
    expect(inkomen?.[0]?.toetsingsinkomen.map((step) => [step.id, cameTo(step), step.van])).toEqual([
      ['netto-per-maand', 1_500, 'antwoord'],
      ['netto-opgegeven', 18_000, 'antwoord'],
      ['belasting-en-premies-erbij', 475.17, 'tabel'],
      ['vakantiegeld-erbij', 1_478.01, 'tabel'],
      ['marge', 2, 'tabel'],
      ['toetsingsinkomen', [19_554.12, 20_352.25], 'berekend'],
    ]);
    expect(inkomen?.[0]?.toetsingsinkomen.at(-1)?.bron).toBeNull();
    expect(inkomen?.[0]?.inkomen.map((step) => [step.id, cameTo(step)])).toEqual([
      ['netto-opgegeven', 18_000],
      ['inkomen', 1_500],
    ]);
    const [first] = stepsOf({ ...single, peildatum: '2026-03-01', inkomsten }, 'zorgtoeslag');
    expect(first).toMatchObject({ id: 'toetsingsinkomen', bedrag: { min: 19_554.12, max: 20_352.25 } });
  });

  test('are no part of a result without them', () => {
    expect(reken({ ...single, inkomen: 1_500 })).not.toHaveProperty('inkomen');
    expect(reken({ ...single, inkomsten: 'weet-niet' })).not.toHaveProperty('inkomen');
  });
});

test('each step says from what it is: an answer, a table with its dates and source, or the steps before it', () => {
  const kinds = Object.fromEntries(
    stepsOf({ ...single, rekenhuur: 650, toetsingsinkomen: 20_000 }, 'huurtoeslag').map((step) => [
      step.id,
      step,
    ]),
  );
  expect(kinds.rekenhuur).toEqual({
    id: 'rekenhuur',
    bedrag: { min: 650, max: 650 },
    per: 'maand',
    van: 'antwoord',
    bron: null,
    'geldig-vanaf': null,
    'geldig-tot': null,
    ontbreekt: [],
  });
  expect(kinds.ijkpunt).toEqual({
    id: 'ijkpunt',
    bedrag: { min: 23_425, max: 23_425 },
    per: 'jaar',
    van: 'tabel',
    bron: 'https://wetten.overheid.nl/BWBR0008659/2026-01-01',
    'geldig-vanaf': '2026-01-01',
    'geldig-tot': '2026-12-31',
    ontbreekt: [],
  });
  expect(kinds.bedrag).toMatchObject({ per: 'maand', van: 'berekend', 'geldig-vanaf': null, ontbreekt: [] });
  expect(kinds.bedrag?.bron).toMatch(/^https:/);
});
