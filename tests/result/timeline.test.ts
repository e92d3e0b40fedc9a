/** What changes for a household in the next years, worked by hand from the tables and the laws. */
import { describe, expect, test } from 'vitest';
import { type Answers, dontKnow, exactly } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import type { Norm } from '../../src/engine/ruleset.ts';
import { type Later, timeline } from '../../src/result/timeline.ts';
import { rules } from '../rules-of-site.ts';

const september = '2026-09-15';
const months = (amount: number) => ({ min: amount, max: amount, per: 'maand' });
const quarter = (amount: number) => ({ min: amount, max: amount, per: 'kwartaal' });

/** Somebody of 40 who rents a home alone, on an income a little under the norm. */
const alone: Answers = {
  woonplaats: 'zoetermeer',
  leeftijd: exactly(40),
  partner: 'nee',
  kinderen: [],
  medebewoners: [],
  woning: 'huur',
  rekenhuur: exactly(600_00),
  studiefinanciering: 'nee',
  'eigen-bedrijf': 'nee',
  opvang: 'nee',
  mantelzorg: 'nee',
  zorgverzekering: 'ja',
  rondkomen: 'ja',
  inkomen: exactly(1300_00),
  toetsingsinkomen: exactly(18_000_00),
  vermogen: exactly(100_00),
  'jaren-laag-inkomen': dontKnow,
  'inkomenstoeslag-gekregen': 'nee',
};

/** The moments at which somebody gets older. */
const older = (answers: Answers, on = september): Later[] =>
  timeline(rules, { ...alone, ...answers }, on).filter(({ kind }) => kind === 'ouder');
/** These moments as "from until: who becomes". */
const said = (moments: readonly Later[]): string[] =>
  moments.map(({ from, until, turns }) =>
    [`${from} ${until}:`, ...turns.map(({ who, becomes, count }) => `${count} ${who} ${becomes}`)].join(' '),
  );
const change = (moment: Later | undefined, scheme: string) =>
  moment?.changes.find((each) => each.scheme === scheme);

describe('a child', () => {
  test('of 11 becomes 12 within a year, with more kinderbijslag and kindgebonden budget, and 16 in the fifth', () => {
    const [twelve, sixteen, ...rest] = older({ kinderen: [11] });
    expect(rest).toEqual([]);
    expect(said([twelve, sixteen] as Later[])).toEqual([
      '2026-09-16 2027-09-15: 1 kind 12',
      '2030-09-16 2031-09-15: 1 kind 16',
    ]);
    // One child and the alo-kop: (2580 + 3416) / 12 is 499, with 724 more it is 560, with 964 more 580.
    expect(twelve?.changes).toEqual([
      { scheme: 'kinderbijslag', verdict: null, amount: quarter(426_29), was: quarter(362_35) },
      { scheme: 'kindgebonden-budget', verdict: null, amount: months(560_00), was: months(499_00) },
    ]);
    expect(sixteen?.changes).toEqual([
      { scheme: 'kindgebonden-budget', verdict: null, amount: months(580_00), was: months(560_00) },
    ]);
  });

  test('of 15 becomes 16, and in the third year 18: then a scheme for children ends, and the home has another adult', () => {
    const [, eighteen] = older({ kinderen: [15] });
    expect(said(older({ kinderen: [15] }))).toEqual([
      '2026-09-16 2027-09-15: 1 kind 16',
      '2028-09-16 2029-09-15: 1 kind 18',
    ]);
    for (const scheme of ['kinderbijslag', 'kindgebonden-budget'])
      expect(change(eighteen, scheme)).toMatchObject({ verdict: 'waarschijnlijk-niet', amount: null });
    // What an adult child will earn nobody knows.
    expect(change(eighteen, 'huurtoeslag')?.verdict).toBe('misschien');
  });

  test('of 17 is the last one of two: what was for two becomes less, and what is for one stays', () => {
    const [first] = older({ kinderen: [17, 3] });
    expect(said([first] as Later[])).toEqual(['2026-09-16 2027-09-15: 1 kind 18']);
    expect(change(first, 'kinderbijslag')).toMatchObject({
      verdict: null,
      amount: quarter(298_40),
      was: quarter(298_40 + 426_29),
    });
  });

  test('of two that become 18 in two years the second ends what the first made less', () => {
    const moments = older({ kinderen: [16, 17] });
    expect(moments.map((moment) => change(moment, 'kinderbijslag')?.verdict)).toEqual([
      null,
      'waarschijnlijk-niet',
    ]);
  });

  test('that is one of twins is told with the other', () => {
    expect(said(older({ kinderen: [11, 11] }))[0]).toBe('2026-09-16 2027-09-15: 2 kind 12');
  });

  test('that is a foster child ends no kinderbijslag, for there was none', () => {
    const moments = older({ kinderen: [{ leeftijd: 17, pleegkind: 'ja' }] });
    expect(moments.flatMap(({ changes }) => changes.map(({ scheme }) => scheme))).not.toContain(
      'kinderbijslag',
    );
  });

  test('of co-parents that is 18 may live here or not, so that the rent allowance is open and nothing is refused', () => {
    const [eighteen] = older({ kinderen: [{ leeftijd: 17, woont: 'co-ouder' }] });
    expect(change(eighteen, 'kinderbijslag')?.verdict).toBe('waarschijnlijk-niet');
    expect(change(eighteen, 'huurtoeslag')?.verdict).toBe('misschien');
  });

  test('in care is looked at by Dienst Toeslagen at 12 and past it at 13', () => {
    const care: Answers = {
      kinderen: [11],
      opvang: 'ja',
      werk: 'loondienst',
      kinderopvang: [{ soort: 'bso', uren: 60, uurprijs: 9_00 }],
    };
    const verdicts = older(care).map((moment) => change(moment, 'kinderopvangtoeslag')?.verdict);
    expect(verdicts.slice(0, 2)).toEqual(['gemeente-beslist', 'waarschijnlijk-niet']);
  });
});

describe('the visitor', () => {
  test('of 17 becomes 18, and then there are schemes of their own', () => {
    const [eighteen] = older({ leeftijd: exactly(17) });
    expect(said([eighteen] as Later[])).toEqual(['2026-09-16 2027-09-15: 1 u 18']);
    expect(change(eighteen, 'zorgtoeslag')?.verdict).toBe('waarschijnlijk-wel');
    expect(change(eighteen, 'zorgtoeslag')?.amount).not.toBeNull();
  });

  test('of 20 alone becomes 21, with the norm of an adult', () => {
    const young: Answers = {
      leeftijd: exactly(20),
      woning: 'kamer',
      rekenhuur: undefined,
      'ouders-betalen': 'ja',
      inkomen: exactly(300_00),
    };
    // 345.99 of 2026 was raised to 350.42, 95% of which is 332.90; 95% of 1419.46 is 1348.49.
    expect(change(older(young)[0], 'bijstand')).toEqual({
      scheme: 'bijstand',
      verdict: null,
      amount: months(1048_49),
      was: months(32_90),
    });
  });

  test('with two years of a low income has three within a year', () => {
    const [third] = older({ 'jaren-laag-inkomen': exactly(2) });
    expect(said([third] as Later[])).toEqual(['2026-09-16 2027-09-15: 1 jaren 3']);
    expect(third?.changes).toEqual([
      {
        scheme: 'individuele-inkomenstoeslag',
        verdict: 'gemeente-beslist',
        amount: { min: 552_00, max: 552_00, per: 'jaar' },
        was: null,
      },
    ]);
    expect(older({ 'jaren-laag-inkomen': exactly(2), inkomen: exactly(1400_00) })).toEqual([]);
  });

  test('who had the inkomenstoeslag this year can ask again within a year', () => {
    const moments = older({ 'jaren-laag-inkomen': exactly(6), 'inkomenstoeslag-gekregen': 'ja' });
    expect(said(moments)).toEqual(['2026-09-16 2027-09-15: 1 gekregen 1']);
  });
});

describe('AOW age', () => {
  const couple: Answers = {
    partner: 'ja',
    samenwonen: ['getrouwd'],
    'leeftijd-partner': exactly(60),
    'werk-partner': 'geen',
    'toetsingsinkomen-partner': exactly(0),
    'zorgverzekering-partner': 'ja',
  };

  test('of 67 is reached within a year at 66, and of what depends on the income to come nothing is promised', () => {
    const [first, ...rest] = older({ ...couple, leeftijd: exactly(66) });
    expect(rest).toEqual([]);
    expect(said([first] as Later[])).toEqual(['2026-09-16 2027-09-15: 1 u aow']);
    expect(change(first, 'bijstand')?.verdict).toBe('waarschijnlijk-niet');
    expect(change(first, 'aio')).toMatchObject({ verdict: 'misschien', amount: null });
    for (const { verdict, amount } of first?.changes ?? [])
      expect([verdict === 'waarschijnlijk-niet' || verdict === 'misschien', amount]).toEqual([true, null]);
  });

  test('is 67 and 3 months for who is born from 1961 on, and either for who is 65 in September', () => {
    // Who becomes 67 from 16 September 2027 up to the end of that year reaches it on that day, who does in 2028 three months later.
    expect(said(older({ leeftijd: exactly(65) }))).toEqual(['2027-09-16 2028-12-15: 1 u aow']);
    expect(said(older({ leeftijd: exactly(64) }))).toEqual(['2028-12-16 2029-12-15: 1 u aow']);
  });

  test('is told of a partner too', () => {
    expect(said(older({ ...couple, 'leeftijd-partner': exactly(66) }))).toEqual([
      '2026-09-16 2027-09-15: 1 partner aow',
    ]);
  });

  test('in 2028 is a matter of months at 67: who was asked reaches it within three of them', () => {
    const on = '2028-09-15';
    // The norms of then are not known, so look at what needs no amount.
    const asked = { leeftijd: exactly(67), 'aow-leeftijd-bereikt': 'nee' };
    expect(said(older(asked, on))).toEqual(['2028-09-16 2028-12-15: 1 u aow']);
    expect(said(older({ ...asked, 'aow-leeftijd-bereikt': 'ja' }, on))).toEqual([]);
  });

  test('is taken as reached by who is that old in years and does not know, so that no verdict turns on a birthday', () => {
    const aow = rules.norms['aow-leeftijd'];
    const inMonths = aow?.editions.map((edition) => ({ ...edition, amounts: { alle: 67 * 12 + 3 } })) ?? [];
    const later = {
      ...rules,
      norms: { ...rules.norms, 'aow-leeftijd': { ...aow, editions: inMonths } as Norm },
    };
    const turns = (reached: string) =>
      timeline(
        later,
        { ...alone, leeftijd: exactly(67), 'aow-leeftijd-bereikt': reached },
        september,
      ).flatMap((moment) => moment.turns);
    expect(turns('nee')).toEqual([{ who: 'u', becomes: 'aow', count: 1 }]);
    expect(turns(dontKnow)).toEqual([]);
    expect(turns('ja')).toEqual([]);
  });

  test('that nobody knows yet gives no moment', () => {
    expect(older({ leeftijd: exactly(66) }, '2031-09-15').flatMap(({ turns }) => turns)).toEqual([]);
  });
});

describe('somebody else in the home', () => {
  test('of 26 becomes 27, and shares the costs from then on', () => {
    const moments = older({
      medebewoners: [
        { leeftijd: exactly(26), band: 'familie', studiefinanciering: 'nee', toetsingsinkomen: exactly(0) },
      ],
    });
    expect(said(moments)).toEqual(['2026-09-16 2027-09-15: 1 huisgenoot 27']);
    expect(change(moments[0], 'bijstand')?.verdict).toBe('waarschijnlijk-niet');
  });
});

describe('what is not known', () => {
  test('gives no moment: an age that is a range, or that the visitor did not say', () => {
    const unknown: Answers[] = [
      { leeftijd: { min: 64, max: 66 } },
      { leeftijd: dontKnow },
      { kinderen: dontKnow },
      { kinderen: { min: 1, max: 2 } },
      { medebewoners: [{ band: 'familie', leeftijd: { min: 24, max: 26 } }] },
      { 'jaren-laag-inkomen': { min: 0, max: 2 } },
    ];
    for (const answers of unknown) expect(said(older(answers)), JSON.stringify(answers)).toEqual([]);
    expect(timeline(rules, {}, '2027-02-01')).toEqual([]);
  });

  test('of others of whom only the number is told leaves open who they are once a child is 18', () => {
    const [eighteen] = older({ kinderen: [17], medebewoners: exactly(1) });
    expect(change(eighteen, 'kinderbijslag')?.verdict).toBe('waarschijnlijk-niet');
    expect(change(eighteen, 'huurtoeslag')?.verdict).toBe('misschien');
    // The other one still may share the costs: nothing is said of a full norm for one.
    const poor = older({ kinderen: [17], medebewoners: exactly(1), inkomen: exactly(800_00) });
    const bijstand = change(poor[0], 'bijstand');
    expect(bijstand?.was).toEqual(months(963_21 - 800_00));
    expect(bijstand?.amount).toEqual({ min: 963_21 - 800_00, max: 1348_49 - 800_00, per: 'maand' });
  });

  test('of a scheme that is open ends nothing: nobody said that they have it', () => {
    const [thirteen] = older({ kinderen: [12], opvang: undefined });
    expect(change(thirteen, 'kinderopvangtoeslag')).toBeUndefined();
  });
});

describe('a day that is known', () => {
  const on = '2026-11-21';

  test('is the first one of new amounts', () => {
    expect(timeline(rules, alone, on)).toEqual([
      { from: '2027-01-01', until: '2027-01-01', kind: 'bedragen', turns: [], changes: [] },
    ]);
    expect(timeline(rules, alone, '2027-02-01')).toEqual([]);
  });

  test('is the last one to apply, or the first', () => {
    const carer: Answers = { ...alone, mantelzorg: 'ja' };
    const of = (day: string) =>
      timeline(rules, carer, day)
        .filter(({ changes }) => changes.some(({ scheme }) => scheme === 'mantelzorgwaardering'))
        .map(({ from, until, kind }) => [from, until, kind]);
    expect(of('2026-11-10')).toEqual([['2026-11-10', '2026-11-10', 'open']]);
    expect(of('2026-11-11')).toEqual([['2027-04-01', '2027-04-01', 'dicht']]);
  });
});

test('the moments stand in the order in which they are over, and are six at most', () => {
  const full: Answers = {
    ...alone,
    mantelzorg: 'ja',
    kinderen: [0, 5, 8, 11, 14, 15, 17],
    leeftijd: exactly(64),
  };
  const moments = timeline(rules, full, '2026-11-21');
  expect(moments).toHaveLength(6);
  const ends = moments.map(({ until }) => until);
  expect(ends).toEqual([...ends].sort());
});

test('what is told is what the engine says of the household with those ages, with the amounts of the day', () => {
  const household: Answers = { ...alone, kinderen: [4, 9, 14], leeftijd: exactly(38) };
  const ages = (years: number) => ({ ...household, kinderen: [4, 9, 14].map((age) => age + years) });
  const moments = older(household);
  expect(moments.length).toBeGreaterThan(2);
  for (const { until, changes } of moments) {
    const years = Number(until.slice(0, 4)) - 2026;
    const [before, after] = [years - 1, years].map((each) => check(rules, ages(each), september).outcomes);
    if (years < 4)
      for (const { scheme, amount, was } of changes) {
        expect(after?.find((each) => each.scheme === scheme)?.amount).toEqual(amount);
        expect(before?.find((each) => each.scheme === scheme)?.amount).toEqual(was);
      }
  }
});
