/** A ruleset small enough to hold in the head, with round amounts that are nobody's. */
import type { Answers } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import type { Outcome, Trace } from '../../src/engine/outcome.ts';
import {
  type Comparison,
  type Condition,
  type Fact,
  type Leaf,
  type Limit,
  leefvormen,
  type Norm,
  type Ruleset,
  type Scheme,
} from '../../src/engine/ruleset.ts';

export const facts: Fact[] = [
  { id: 'woonplaats', part: 'situatie', type: 'keuze', options: ['zoetermeer', 'elders'], burden: 1 },
  { id: 'leeftijd', part: 'situatie', type: 'getal', min: 15, max: 120, burden: 1 },
  { id: 'partner', part: 'situatie', type: 'keuze', options: ['ja', 'nee'], burden: 1 },
  {
    id: 'leeftijd-partner',
    part: 'situatie',
    type: 'getal',
    min: 18,
    max: 120,
    burden: 1,
    onlyIf: { fact: 'partner', is: 'ja' },
  },
  { id: 'aow-leeftijd-bereikt', part: 'situatie', type: 'keuze', options: ['ja', 'nee'], burden: 1 },
  {
    id: 'aow-leeftijd-bereikt-partner',
    part: 'situatie',
    type: 'keuze',
    options: ['ja', 'nee'],
    burden: 1,
    onlyIf: { fact: 'partner', is: 'ja' },
  },
  { id: 'kinderen', part: 'situatie', type: 'leeftijden', min: 0, max: 17, most: 15, burden: 1 },
  { id: 'medebewoners', part: 'situatie', type: 'getal', min: 0, max: 4, burden: 2 },
  { id: 'woning', part: 'situatie', type: 'keuze', options: ['huur', 'koop', 'kamer'], burden: 1 },
  {
    id: 'overwaarde',
    part: 'situatie',
    type: 'keuze',
    options: ['ja', 'nee'],
    burden: 3,
    onlyIf: { fact: 'woning', is: 'koop' },
  },
  { id: 'inkomen', part: 'geld', type: 'bedrag', min: 0, max: 2_000_000, burden: 3 },
  { id: 'vermogen', part: 'geld', type: 'bedrag', min: 0, max: 100_000_000, burden: 4 },
  {
    id: 'rekenhuur',
    part: 'geld',
    type: 'bedrag',
    min: 0,
    max: 200_000,
    burden: 2,
    onlyIf: { fact: 'woning', is: 'huur' },
  },
  { id: 'toetsingsinkomen', part: 'geld', type: 'bedrag', min: 0, max: 50_000_000, burden: 5 },
];

/** With holiday pay, in cents; without it is 95 percent. A couple has twice 50 percent, a single person 70. */
export const bijstandsnorm: Norm = {
  id: 'bijstandsnorm',
  unit: 'euro',
  per: 'leefvorm',
  holidayPay: 5,
  after: { low: 0, high: 4, most: 2 },
  editions: [
    {
      from: '2026-01-01',
      until: '2026-06-30',
      source: 1,
      amounts: {
        ...Object.fromEntries(leefvormen.map((row) => [row, 200_000])),
        'alleenstaande-21-tot-aow': 140_000,
        'alleenstaande-ouder-21-tot-aow': 140_000,
        'alleenstaande-aow': 160_000,
        'alleenstaande-ouder-aow': 160_000,
        'gezin-een-of-beiden-aow': 220_000,
        'jongere-alleenstaande': 40_000,
        'jongere-alleenstaande-ouder': 40_000,
        'gezin-beiden-jongere-zonder-kinderen': 80_000,
        'gezin-beiden-jongere-met-kinderen': 110_000,
        'gezin-een-jongere-zonder-kinderen': 140_000,
        'gezin-een-jongere-met-kinderen': 170_000,
      },
    },
    {
      from: '2026-07-01',
      until: '2026-12-31',
      source: 2,
      amounts: Object.fromEntries(leefvormen.map((row) => [row, 300_000])),
    },
  ],
};

export const norms: Record<string, Norm> = {
  bijstandsnorm,
  'jongere-partner': table('jongere-partner', 'onderdeel', {
    'met-kinderen': 70_000,
    'zonder-kinderen': 40_000,
  }),
  vermogensgrens: table('vermogensgrens', 'huishoudtype', {
    alleenstaande: 800_000,
    'alleenstaande-ouder': 1_600_000,
    gezin: 1_600_000,
  }),
  'aow-leeftijd': { ...table('aow-leeftijd', null, { alle: 804 }, '2030-12-31'), unit: 'maanden' },
  toeslag: table('toeslag', 'huishoudtype', {
    alleenstaande: 50_000,
    'alleenstaande-ouder': 60_000,
    gezin: null,
  }),
  standaardpremie: table('standaardpremie', null, { alle: 200_000 }),
  drempelinkomen: table('drempelinkomen', null, { alle: 3_000_000 }),
  'laagste-toeslag': table('laagste-toeslag', null, { alle: 2_400 }),
  'vermogensgrens-zorgtoeslag': table('vermogensgrens-zorgtoeslag', 'partner', {
    ja: 18_000_000,
    nee: 14_000_000,
  }),
  'zorgtoeslag-percentages': table('zorgtoeslag-percentages', 'onderdeel', {
    'drempelinkomen-alleen': 2_000,
    'drempelinkomen-met-toeslagpartner': 4_000,
    'boven-drempelinkomen': 14_000,
  }),
};

/** Tables per number of people, and those of the laws that count people. */
export const normsOfPeople: Record<string, Norm> = {
  leefgeld: table('leefgeld', 'personen', {
    1: 30_000,
    2: 40_000,
    3: 50_000,
    4: 60_000,
    'elke-volgende': 12_000,
  }),
  'leefgeld-adres': table('leefgeld-adres', 'bewoners', {
    1: 30_000,
    2: 40_000,
    3: 50_000,
    4: 60_000,
    'elke-volgende': 12_000,
  }),
  'huurtoeslag-huurgrenzen': table('huurtoeslag-huurgrenzen', 'onderdeel', {
    kwaliteitskortingsgrens: 50_000,
    'aftoppingsgrens-een-of-twee': 70_000,
    'aftoppingsgrens-drie-of-meer': 80_000,
    'maximale-rekenhuur': 90_000,
  }),
  basishuur: table('basishuur', 'bewoners', {
    1: 20_000,
    2: 20_000,
    3: 20_000,
    4: 20_000,
    'elke-volgende': 0,
  }),
  'huurtoeslag-ijkpunt': table('huurtoeslag-ijkpunt', 'bewoners', {
    1: 2_000_000,
    2: 3_000_000,
    3: 3_000_000,
    4: 3_000_000,
    'elke-volgende': 0,
  }),
  'huurtoeslag-percentages': table('huurtoeslag-percentages', 'onderdeel', {
    'tot-aftoppingsgrens': 50_000,
    'boven-aftoppingsgrens-eenpersoons': 40_000,
    'boven-aftoppingsgrens-meerpersoons': 40_000,
  }),
  'huurtoeslag-afbouw': table('huurtoeslag-afbouw', 'onderdeel', {
    eenpersoons: 25_000,
    meerpersoons: 20_000,
  }),
  'huurtoeslag-jongeren': { ...table('huurtoeslag-jongeren', null, { alle: 252 }), unit: 'maanden' },
  kinderbijslag: table('kinderbijslag', 'onderdeel', {
    'tot-en-met-5': 30_000,
    '6-tot-en-met-11': 36_000,
    '12-tot-en-met-17': 42_000,
  }),
  'kindgebonden-budget': table('kindgebonden-budget', 'onderdeel', {
    'per-kind': 250_000,
    'extra-12-tot-en-met-15': 70_000,
    'extra-16-en-17': 90_000,
    'alo-kop': 340_000,
    'extra-drempel-met-toeslagpartner': 900_000,
  }),
  'kindgebonden-budget-afbouw': {
    ...table('kindgebonden-budget-afbouw', null, { alle: 10_000 }),
    unit: 'procent',
  },
};

function table(
  id: string,
  per: Norm['per'],
  amounts: Record<string, number | null>,
  until = '2026-12-31',
): Norm {
  return {
    id,
    unit: 'euro',
    per,
    holidayPay: null,
    after: null,
    editions: [{ from: '2026-01-01', until, amounts, source: 3 }],
  };
}

export const spring = '2026-03-01';

export const is = (fact: string, ...options: string[]): Leaf => ({
  type: 'is',
  id: `${fact}-is-${options.join('-')}`,
  fact,
  options,
  source: 0,
});
export const isNot = (fact: string, ...options: string[]): Leaf => ({
  type: 'is-niet',
  id: `${fact}-is-niet-${options.join('-')}`,
  fact,
  options,
  source: 0,
});
export const fixed = (value: number): Limit => ({ kind: 'vast', value });
export const norm = (
  id: string,
  percent = 100,
  holidayPay: 'met' | 'zonder' | null = null,
  shared = false,
): Limit => ({
  kind: 'norm',
  norm: id,
  percent,
  holidayPay,
  shared,
});
export const lowIncome = norm('bijstandsnorm', 100, 'zonder');
export const limited = (fact: string, comparison: Comparison, limit: Limit): Leaf => ({
  type: 'grens',
  id: `${fact}-${comparison}`,
  fact,
  comparison,
  limit,
  source: 0,
});
export const child = (from: number, until: number): Leaf => ({
  type: 'kind',
  id: 'kind',
  from,
  until,
  source: 0,
});
export const judgement: Leaf = { type: 'oordeel', id: 'oordeel', source: 0 };
export const all = (...parts: Condition[]): Condition => ({ type: 'alle', parts });
export const any = (...parts: Condition[]): Condition => ({ type: 'een-van', parts });

export function scheme(condition: Condition, amount: Scheme['amount'] = null, id = 'regeling'): Scheme {
  return {
    id,
    themes: [],
    grantedBy: 'gemeente',
    sort: 'gift',
    condition,
    amount,
    doesNotCount: [],
    source: 0,
    apply: [],
    documents: [],
    moments: [],
    cautions: [],
  };
}

export function ruleset(...schemes: Scheme[]): Ruleset {
  const source = (title: string) => ({
    title,
    url: 'https://example.org',
    seen: '2026-01-01',
    status: 'bevestigd' as const,
  });
  return { facts, norms, schemes, sources: ['regel', 'lente', 'zomer', 'tabel'].map(source) };
}

/** The verdict on one condition. */
export function outcome(condition: Condition, answers: Answers = {}, on = spring): Outcome {
  const [only] = check(ruleset(scheme(condition)), answers, on).outcomes;
  if (!only) throw new Error('a ruleset of one scheme has one outcome');
  return only;
}

/** What became of the only condition of a scheme. */
export function trace(leaf: Leaf, answers: Answers = {}, on = spring): Trace {
  const [only] = outcome(leaf, answers, on).conditions;
  if (!only) throw new Error('a scheme of one condition has one trace');
  return only;
}
