/** Every step of every law, exactly: what it is called, of which period and from where it is, and both ends of what it can be. */
import { describe, expect, test } from 'vitest';
import { type Answers, exactly, type Kind } from '../../src/engine/answers.ts';
import { type Berekend, Notities, type Stap } from '../../src/engine/berekening.ts';
import { berekeningIn, check } from '../../src/engine/check.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import { berekeningOf } from '../../src/engine/payment.ts';
import type { Day, Period } from '../../src/engine/ruleset.ts';
import { Situation } from '../../src/engine/situation.ts';
import { rules } from '../rules-of-site.ts';

const spring = '2026-03-01';
const autumn = '2026-09-01';

function sumOf(scheme: string, answers: Answers, on: Day = spring): Berekend[] {
  const amount = rules.schemes.find(({ id }) => id === scheme)?.amount;
  if (!amount) throw new Error(`${scheme} has no amount`);
  return berekeningOf(amount, new Situation(rules, answers, on));
}

/** A step that is known, in cents. */
const step = (
  id: string,
  per: Period | null,
  [min, max = min]: readonly [number, number?],
  more: Partial<Stap> = {},
): Berekend => ({ id, per, range: { min, max }, missing: [], ...more });
const income = (...range: [number, number?]) =>
  step('toetsingsinkomen', 'jaar', range, { feit: 'toetsingsinkomen', isNamed: true });

const alone: Answers = {
  leeftijd: exactly(40),
  partner: 'nee',
  kinderen: [],
  medebewoners: exactly(0),
  studiefinanciering: 'nee',
  woning: 'huur',
};
const couple: Answers = {
  ...alone,
  partner: 'ja',
  'leeftijd-partner': exactly(40),
  samenwonen: ['getrouwd'],
};
const twoIncomes = { min: 2_000_000, max: 3_500_000 };

describe('what is told of a step', () => {
  test('is a range over all that it came to, in whole cents', () => {
    const notities = new Notities();
    expect(notities.van('afbouw')).toBeUndefined();
    for (const cents of [250.4, 99.5, 120]) notities.noteer('afbouw', cents);
    notities.noteer('basishuur', 7);
    expect(notities.van('afbouw')).toEqual({ min: 100, max: 250 });
    expect(notities.van('basishuur')).toEqual({ min: 7, max: 7 });
  });
});

describe('zorgtoeslag', () => {
  // Normpremie 1.912% of 29,736, and 13.73% of 5,264 above it.
  test('over two incomes', () => {
    expect(sumOf('zorgtoeslag', { ...alone, toetsingsinkomen: twoIncomes })).toEqual([
      income(2_000_000, 3_500_000),
      step('standaardpremie', 'jaar', [211_900], { tabel: 'standaardpremie' }),
      step('normpremie', 'jaar', [56_855, 129_130], { isMinus: true }),
      step('jaarbedrag', 'jaar', [82_800, 155_000]),
      step('bedrag', 'maand', [6_900, 12_900]),
    ]);
  });

  // 4,238 less 4.289% of 29,736 is 2,962.62, of which half; at 60,000 euro there is nothing.
  test('of two of whom one is insured here', () => {
    const answers = { ...couple, 'zorgverzekering-partner': 'nee' };
    expect(sumOf('zorgtoeslag', { ...answers, toetsingsinkomen: { min: 0, max: 6_000_000 } })).toEqual([
      income(0, 6_000_000),
      step('standaardpremie', 'jaar', [423_800], { tabel: 'standaardpremie' }),
      step('normpremie', 'jaar', [127_538, 543_062], { isMinus: true }),
      step('voor-beiden', 'jaar', [0, 296_262]),
      step('jaarbedrag', 'jaar', [0, 148_100]),
      step('bedrag', 'maand', [0, 12_300]),
    ]);
  });
});

describe('zorgtoeslag of who is not insured here', () => {
  const last = (answers: Answers) => sumOf('zorgtoeslag', answers).slice(-2)[0]?.range;
  const uninsured: Answers = { ...couple, zorgverzekering: 'nee', toetsingsinkomen: exactly(2_000_000) };

  // Half of 4,238 less 4.289% of 29,736.
  test('is only that of a household with a partner, also where it is not known whether there is one', () => {
    expect(last({ ...uninsured, partner: 'weet-niet' })).toEqual({ min: 148_100, max: 148_100 });
  });

  test('is reckoned alone where there is no partner', () => {
    expect(last({ ...alone, zorgverzekering: 'nee', toetsingsinkomen: exactly(2_000_000) })).toEqual({
      min: 155_000,
      max: 155_000,
    });
  });
});

describe('huurtoeslag', () => {
  const steps = (...ranges: readonly (readonly [number, number?])[]) => {
    const all: readonly Stap[] = [
      { id: 'ijkpunt', per: 'jaar', tabel: 'huurtoeslag-ijkpunt', isNamed: true },
      { id: 'kwaliteitskortingsgrens', per: 'maand', tabel: 'huurtoeslag-huurgrenzen', isNamed: true },
      { id: 'aftoppingsgrens', per: 'maand', tabel: 'huurtoeslag-huurgrenzen', isNamed: true },
      { id: 'rekenhuur', per: 'maand', feit: 'rekenhuur' },
      { id: 'basishuur', per: 'maand', tabel: 'basishuur', isMinus: true },
      { id: 'vergoed-volledig', per: 'maand', tabel: 'huurtoeslag-huurgrenzen' },
      { id: 'vergoed-tot-aftoppingsgrens', per: 'maand', tabel: 'huurtoeslag-percentages' },
      { id: 'vergoed-boven-aftoppingsgrens', per: 'maand', tabel: 'huurtoeslag-percentages' },
      { id: 'afbouw', per: 'maand', tabel: 'huurtoeslag-afbouw', isMinus: true },
      { id: 'bedrag', per: 'maand' },
    ];
    return all.map(({ id, per, ...more }, place) => step(id, per, ranges[place] ?? [-1], more));
  };

  // 295.68, 65% of 214.82 and 40% of 36.98; 27% of 2,575 euro in a year.
  test('over two rents and two incomes', () => {
    const answers = {
      rekenhuur: { min: 45_000, max: 75_000 },
      toetsingsinkomen: { min: 2_000_000, max: 2_600_000 },
    };
    expect(sumOf('huurtoeslag', { ...alone, ...answers })).toEqual([
      income(2_000_000, 2_600_000),
      ...steps(
        [2_342_500],
        [49_820],
        [71_302],
        [45_000, 75_000],
        [20_252],
        [24_748, 29_568],
        [0, 13_963],
        [0, 1_479],
        [0, 5_794],
        [18_900, 45_000],
      ),
    ]);
  });

  // In 2025 the basishuur of 30,000 euro is 371.08 + 37.14, and nothing was paid for a rent above 900.07.
  test('in 2025, with a rent that may be above the highest', () => {
    const answers = {
      rekenhuur: { min: 60_000, max: 100_000 },
      toetsingsinkomen: { min: 2_000_000, max: 3_000_000 },
    };
    const basishuur = Math.ceil(43.8698 * 900 + 44.6392665 * 30) - 3_714;
    expect(sumOf('huurtoeslag', { ...alone, ...answers }, '2025-03-01')).toEqual([
      income(2_000_000, 3_000_000),
      ...steps(
        [2_270_000],
        [47_720],
        [68_296],
        [60_000, 90_007],
        [19_905, basishuur],
        [47_720 - basishuur, 27_815],
        [7_982, 13_374],
        [0, 8_684],
        [0],
        [0, 49_800],
      ),
    ]);
  });
});

describe('kindgebonden budget', () => {
  // 2 x 2,580, 724 and 964 more, 3,416 for a parent alone; 7.6% of 5,264 euro above 29,736.
  test('of a parent alone over two incomes', () => {
    const answers = { ...alone, kinderen: [13, 16], toetsingsinkomen: twoIncomes };
    expect(sumOf('kindgebonden-budget', answers)).toEqual([
      income(2_000_000, 3_500_000),
      step('drempelinkomen', 'jaar', [2_973_600], { tabel: 'drempelinkomen', isNamed: true }),
      step('voor-kinderen', 'jaar', [516_000], { tabel: 'kindgebonden-budget' }),
      step('extra-vanaf-12', 'jaar', [168_800], { tabel: 'kindgebonden-budget' }),
      step('alo-kop', 'jaar', [341_600], { tabel: 'kindgebonden-budget' }),
      step('afbouw', 'jaar', [0, 40_006], { isMinus: true }),
      step('jaarbedrag', 'jaar', [986_394, 1_026_400]),
      step('bedrag', 'maand', [82_100, 85_500]),
    ]);
  });

  test('of a couple with an income at which under 24 euro is left, for a child of co-parents', () => {
    const answers: Answers = {
      ...couple,
      kinderen: [{ leeftijd: 3, woont: 'co-ouder' }],
      // 39,141, and 2,580 / 7.6% more.
      toetsingsinkomen: { min: 3_914_100, max: 7_308_800 },
    };
    expect(sumOf('kindgebonden-budget', answers)).toEqual([
      income(3_914_100, 7_308_800),
      step('drempelinkomen', 'jaar', [3_914_100], { tabel: 'drempelinkomen', isNamed: true }),
      step('voor-kinderen', 'jaar', [0, 258_000], { tabel: 'kindgebonden-budget' }),
      step('extra-vanaf-12', 'jaar', [0], { tabel: 'kindgebonden-budget' }),
      step('alo-kop', 'jaar', [0], { tabel: 'kindgebonden-budget' }),
      step('afbouw', 'jaar', [0, 257_997], { isMinus: true }),
      step('jaarbedrag', 'jaar', [0, 258_000]),
      step('bedrag', 'maand', [0, 21_500]),
    ]);
  });

  test('has no supplement for a parent alone without a child for whom it is paid', () => {
    const kinderen: Kind[] = [{ leeftijd: 3, woont: 'co-ouder' }];
    const steps = sumOf('kindgebonden-budget', { ...alone, kinderen, toetsingsinkomen: exactly(0) });
    expect(steps.find(({ id }) => id === 'alo-kop')?.range).toEqual({ min: 0, max: 341_600 });
  });
});

describe('kinderopvangtoeslag', () => {
  // 230 of 240 hours at 8.49 of 9 euro, 65 hours at 9.98 of 10.10, 10 hours at 11; 96% below 56,413, and 94.8% and 95.6% at 58,185.
  test('of three children over two incomes', () => {
    const answers: Answers = {
      ...alone,
      kinderen: [2, 3, 5],
      kinderopvang: [
        { soort: 'bso', uren: 65, uurprijs: 1_010 },
        { soort: 'gastouder', uren: 240, uurprijs: 900 },
        { soort: 'dagopvang', uren: 10, uurprijs: 1_100 },
      ],
      toetsingsinkomen: { min: 5_000_000, max: 5_818_500 },
    } as const;
    const percentages = { isShare: true, tabel: 'kinderopvangtoeslag-percentages', isNamed: true } as const;
    expect(sumOf('kinderopvangtoeslag', answers)).toEqual([
      income(5_000_000, 5_818_500),
      step('kosten-eerste-kind', 'maand', [195_270], { feit: 'kinderopvang' }),
      step('percentage-eerste-kind', null, [94_800, 96_000], percentages),
      step('voor-eerste-kind', 'maand', [185_116, 187_459]),
      step('kosten-volgende-kinderen', 'maand', [64_870 + 11_000], { feit: 'kinderopvang' }),
      step('percentage-volgende-kinderen', null, [95_600, 96_000], percentages),
      step('voor-volgende-kinderen', 'maand', [72_532, 72_835]),
      step('bedrag', 'maand', [257_600, 260_200]),
    ]);
  });
});

describe('kinderbijslag', () => {
  const tabel = { tabel: 'kinderbijslag' };

  test('by age, and of a child of co-parents half or all', () => {
    const kinderen: (number | Kind)[] = [5, 6, 11, 12, { leeftijd: 17, woont: 'co-ouder' }];
    expect(sumOf('kinderbijslag', { kinderen }, autumn)).toEqual([
      step('kinderen-tot-6', 'kwartaal', [29_840], tabel),
      step('kinderen-van-6-tot-12', 'kwartaal', [72_470], tabel),
      step('kinderen-van-12-tot-18', 'kwartaal', [42_629], tabel),
      step('kinderen-van-co-ouders', 'kwartaal', [21_315, 42_629], tabel),
      step('bedrag', 'kwartaal', [166_254, 187_568]),
    ]);
  });

  test('while only their number is known, from the youngest to the oldest that they can be', () => {
    expect(sumOf('kinderbijslag', { kinderen: { min: 1, max: 2 } }, autumn)).toEqual([
      step('kinderen', 'kwartaal', [29_840, 85_258], tabel),
      step('bedrag', 'kwartaal', [29_840, 85_258]),
    ]);
  });
});

describe('a supplement up to a norm', () => {
  const norm = (...range: [number, number?]) =>
    step('bijstandsnorm', 'maand', range, { tabel: 'bijstandsnorm' });
  const inkomen = (...range: [number, number?]) =>
    step('inkomen', 'maand', range, { feit: 'inkomen', isMinus: true });

  test('of a norm and an income that can each be two', () => {
    const answers = { ...alone, partner: 'weet-niet', 'leeftijd-partner': exactly(40), vermogen: exactly(0) };
    expect(sumOf('bijstand', { ...answers, inkomen: { min: 100_000, max: 150_000 } }, autumn)).toEqual([
      norm(134_849, 192_640),
      inkomen(100_000, 150_000),
      step('bedrag', 'maand', [0, 92_640]),
    ]);
  });

  test('of one of two who alone may have a right', () => {
    const student = { ...couple, leeftijd: exactly(24), studiefinanciering: 'ja', inkomen: exactly(30_000) };
    expect(sumOf('bijstand', student, autumn)).toEqual([
      norm(192_640),
      inkomen(30_000),
      step('aanvulling-voor-twee', 'maand', [162_640]),
      step('bedrag', 'maand', [0, 96_320]),
    ]);
  });

  test('that waits for the income', () => {
    expect(sumOf('aio', { ...alone, leeftijd: exactly(70) }, autumn)).toEqual([
      { id: 'inkomen', per: 'maand', feit: 'inkomen', isMinus: true, range: null, missing: ['inkomen'] },
      { id: 'bedrag', per: 'maand', range: null, missing: ['inkomen'] },
    ]);
  });
});

test('an amount of a table is the only step, and comes from the table', () => {
  const parent = { ...alone, kinderen: [6] };
  const tabel = { tabel: 'individuele-inkomenstoeslag' };
  expect(sumOf('individuele-inkomenstoeslag', parent)).toEqual([step('bedrag', 'jaar', [65_900], tabel)]);
  expect(sumOf('individuele-inkomenstoeslag', couple)).toEqual([]);
});

describe('a sum that waits for an answer', () => {
  const rent = { ...alone, rekenhuur: exactly(120_000) };
  const waiting = (id: string, missing: string[], more: Partial<Stap>) => ({
    id,
    per: 'jaar',
    range: null,
    missing,
    ...more,
  });

  test('has the answers that are there, as the law counts them', () => {
    expect(sumOf('huurtoeslag', rent)).toEqual([
      waiting('toetsingsinkomen', ['toetsingsinkomen'], { feit: 'toetsingsinkomen', isNamed: true }),
      step('rekenhuur', 'maand', [93_293], { feit: 'rekenhuur' }),
      { id: 'bedrag', per: 'maand', range: null, missing: ['toetsingsinkomen'] },
    ]);
  });

  test('is no sum where nothing can make the amount known', () => {
    expect(sumOf('huurtoeslag', { ...rent, toetsingsinkomen: 'weet-niet' })).toEqual([]);
    expect(sumOf('huurtoeslag', rent, '2027-03-01')).toEqual([]);
  });
});

describe('the sum of an outcome', () => {
  const stepsIn = (id: string, answers: Answers, on: Day = spring) => {
    const place = rules.schemes.findIndex((scheme) => scheme.id === id);
    const [scheme, outcome] = [rules.schemes[place], check(rules, answers, on).outcomes[place]];
    if (!scheme || !outcome) throw new Error(`no outcome of ${id}`);
    return berekeningIn(scheme, outcome, new Situation(rules, answers, on)).map((each) => each.id);
  };
  const insured = { ...alone, zorgverzekering: 'ja', vermogen: exactly(0) };

  test('is there for a scheme that is likely, and for one that is open', () => {
    const ids = ['toetsingsinkomen', 'standaardpremie', 'normpremie', 'jaarbedrag', 'bedrag'];
    expect(stepsIn('zorgtoeslag', { ...insured, toetsingsinkomen: exactly(2_000_000) })).toEqual(ids);
    expect(stepsIn('zorgtoeslag', { ...alone, toetsingsinkomen: exactly(2_000_000) })).toEqual(ids);
    expect(stepsIn('zorgtoeslag', insured)).toEqual(['toetsingsinkomen', 'bedrag']);
  });

  test('is not there for one that is not likely, without an amount, or of which nothing more is asked', () => {
    expect(stepsIn('zorgtoeslag', { ...insured, toetsingsinkomen: exactly(9_000_000) })).toEqual([]);
    expect(stepsIn('zoetermeerpas', insured)).toEqual([]);
    const unknown: Answers = { ...insured, kinderen: 'weet-niet', werk: 'loondienst', opvang: 'ja' };
    expect(stepsIn('kinderopvangtoeslag', unknown)).toEqual([]);
  });

  test('is not there while a scheme is open of which the amount would be 0', () => {
    const zorgtoeslag = rules.schemes.find(({ id }) => id === 'zorgtoeslag');
    if (!zorgtoeslag) throw new Error('no zorgtoeslag');
    const open = {
      verdict: 'misschien',
      amount: null,
      missing: ['zorgverzekering'],
    } satisfies Partial<Outcome>;
    const at = (toetsingsinkomen: number) =>
      berekeningIn(
        zorgtoeslag,
        open,
        new Situation(rules, { ...alone, toetsingsinkomen: exactly(toetsingsinkomen) }, spring),
      );
    expect(at(4_085_800)).toEqual([]);
    const unasked = berekeningIn(zorgtoeslag, open, new Situation(rules, alone, spring));
    expect(unasked.map(({ id }) => id)).toEqual(['toetsingsinkomen', 'bedrag']);
  });

  test('is reckoned for the household that the scheme demands', () => {
    const anyAge: Answers = {
      partner: 'nee',
      kinderen: [],
      medebewoners: exactly(0),
      vermogen: exactly(0),
      inkomen: exactly(0),
    };
    const aio = rules.schemes.findIndex(({ id }) => id === 'aio');
    const scheme = rules.schemes[aio];
    const outcome = check(rules, anyAge, autumn).outcomes[aio];
    if (!scheme || !outcome) throw new Error('no outcome of aio');
    const [norm] = berekeningIn(scheme, outcome, new Situation(rules, anyAge, autumn));
    expect(norm?.range).toEqual({ min: 150_797, max: 150_797 });
  });
});
