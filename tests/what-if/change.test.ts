/**
 * A household before and after a change, against the command line. Each household is filled in as a visitor does, and both situations are
 * written out by hand for `reken`: what the change makes of it is never taken from the change itself.
 */
import { describe, expect, test } from 'vitest';
import { type Answers, exactly, type Inkomst } from '../../src/engine/answers.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import type { Typed } from '../../src/questions/reading.ts';
import {
  birthdays,
  type Change,
  type ChangeId,
  changed,
  changeIds,
  unfit,
} from '../../src/what-if/change.ts';
import { type Comparison, compare } from '../../src/what-if/compare.ts';
import { withWage } from '../../src/what-if/curve.ts';
import { completed } from '../../src/what-if/household.ts';
import { birthdayCard, newcomers, readChange } from '../../src/what-if/read-change.ts';
import { readForm } from '../../src/what-if/read-form.ts';
import { reken } from '../reken.ts';
import { rules } from '../rules-of-site.ts';

const on = '2026-11-22';
const aowAge = 67;

/** A situation as reken takes it, in euro. */
type Situatie = Record<string, unknown>;

/** What the page takes for granted of everybody. */
const everybody: Situatie = {
  peildatum: on,
  woonplaats: 'zoetermeer',
  medebewoners: 0,
  zorgverzekering: 'ja',
  'premie-via-cak': 'nee',
  vermogen: 0,
  autowaarde: 0,
  aanslag: 'open',
  waterschap: 'rijnland',
  opvang: 'nee',
  studiefinanciering: 'nee',
  'ouders-betalen': 'ja',
  'hoge-schulden': 'nee',
  'jaren-laag-inkomen': 0,
  'inkomen-hele-jaar': 'ja',
};
const alone: Situatie = { ...everybody, partner: 'nee' };
const couple: Situatie = {
  ...everybody,
  partner: 'ja',
  samenwonen: ['getrouwd'],
  'zorgverzekering-partner': 'ja',
};

const inkomst = (van: 'ik' | 'partner', soort: string, bedrag: number) => ({
  van,
  soort,
  bedrag,
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
});
const loon = (bedrag: number) => inkomst('ik', 'loon', bedrag);
const vanPartner = (soort: string, bedrag: number) => inkomst('partner', soort, bedrag);

interface Household {
  typed: Typed;
  by: Situatie;
}

const rented = (rent: string): Typed => ({ woning: 'huur', rekenhuur: rent });

const families: Record<string, Household> = {
  'a couple on two wages, with children of 3 and 9': {
    typed: {
      loon: '1500',
      leeftijd: '34',
      partner: 'ja',
      'leeftijd-partner': '36',
      'inkomen-partner': '900',
      'soort-partner': 'loon',
      kinderen: '2',
      'kind-1': '3',
      'kind-2': '9',
      ...rented('700'),
    },
    by: {
      ...couple,
      leeftijd: 34,
      'leeftijd-partner': 36,
      kinderen: [3, 9],
      woning: 'huur',
      rekenhuur: 700,
      werk: 'loondienst',
      inkomsten: [loon(1500), vanPartner('loon', 900)],
    },
  },
  'a couple of which the other has no income, with a child of 11': {
    typed: {
      loon: '1850',
      leeftijd: '40',
      partner: 'ja',
      'leeftijd-partner': '38',
      'inkomen-partner': '0',
      kinderen: '1',
      'kind-1': '11',
      ...rented('812,50'),
    },
    by: {
      ...couple,
      leeftijd: 40,
      'leeftijd-partner': 38,
      kinderen: [11],
      woning: 'huur',
      rekenhuur: 812.5,
      werk: 'loondienst',
      inkomsten: [loon(1850), vanPartner('loon', 0)],
    },
  },
  'a young couple with a baby': {
    typed: {
      loon: '1400',
      leeftijd: '20',
      partner: 'ja',
      'leeftijd-partner': '22',
      'inkomen-partner': '600',
      'soort-partner': 'loon',
      kinderen: '1',
      'kind-1': '0',
      ...rented('550'),
    },
    by: {
      ...couple,
      leeftijd: 20,
      'leeftijd-partner': 22,
      kinderen: [0],
      woning: 'huur',
      rekenhuur: 550,
      werk: 'loondienst',
      inkomsten: [loon(1400), vanPartner('loon', 600)],
    },
  },
  'a couple with a benefit and a wage, in a home of their own': {
    typed: {
      loon: '1200',
      leeftijd: '45',
      partner: 'ja',
      'leeftijd-partner': '47',
      'inkomen-partner': '1100',
      'soort-partner': 'uitkering',
      kinderen: '2',
      'kind-1': '10',
      'kind-2': '16',
      woning: 'koop',
    },
    by: {
      ...couple,
      leeftijd: 45,
      'leeftijd-partner': 47,
      kinderen: [10, 16],
      woning: 'koop',
      overwaarde: 'nee',
      werk: 'loondienst',
      inkomsten: [loon(1200), vanPartner('uitkering', 1100)],
    },
  },
  'a couple of which the other has AOW, with a child of 17': {
    typed: {
      loon: '700',
      leeftijd: '58',
      partner: 'ja',
      'leeftijd-partner': '69',
      'inkomen-partner': '1150',
      'soort-partner': 'aow',
      kinderen: '1',
      'kind-1': '17',
      ...rented('640'),
    },
    by: {
      ...couple,
      leeftijd: 58,
      'leeftijd-partner': 69,
      kinderen: [17],
      woning: 'huur',
      rekenhuur: 640,
      werk: 'loondienst',
      inkomsten: [loon(700), vanPartner('aow', 1150)],
    },
  },
  'a couple with twins of 4 and a good income': {
    typed: {
      loon: '2600',
      leeftijd: '33',
      partner: 'ja',
      'leeftijd-partner': '31',
      'inkomen-partner': '1700',
      'soort-partner': 'loon',
      kinderen: '2',
      'kind-1': '4',
      'kind-2': '4',
      ...rented('950'),
    },
    by: {
      ...couple,
      leeftijd: 33,
      'leeftijd-partner': 31,
      kinderen: [4, 4],
      woning: 'huur',
      rekenhuur: 950,
      werk: 'loondienst',
      inkomsten: [loon(2600), vanPartner('loon', 1700)],
    },
  },
};

const couples: Record<string, Household> = {
  'a couple without children, one wage': {
    typed: {
      loon: '1600',
      leeftijd: '52',
      partner: 'ja',
      'leeftijd-partner': '55',
      'inkomen-partner': '0',
      kinderen: '0',
      ...rented('600'),
    },
    by: {
      ...couple,
      leeftijd: 52,
      'leeftijd-partner': 55,
      kinderen: [],
      woning: 'huur',
      rekenhuur: 600,
      werk: 'loondienst',
      inkomsten: [loon(1600), vanPartner('loon', 0)],
    },
  },
  'a couple in one room': {
    typed: {
      loon: '800',
      leeftijd: '27',
      partner: 'ja',
      'leeftijd-partner': '26',
      'inkomen-partner': '300',
      'soort-partner': 'loon',
      kinderen: '0',
      woning: 'kamer',
    },
    by: {
      ...couple,
      leeftijd: 27,
      'leeftijd-partner': 26,
      kinderen: [],
      woning: 'kamer',
      werk: 'loondienst',
      inkomsten: [loon(800), vanPartner('loon', 300)],
    },
  },
  'a couple near the AOW age': {
    typed: {
      loon: '1350',
      leeftijd: '66',
      partner: 'ja',
      'leeftijd-partner': '64',
      'inkomen-partner': '450',
      'soort-partner': 'uitkering',
      kinderen: '0',
      ...rented('720'),
    },
    by: {
      ...couple,
      leeftijd: 66,
      'leeftijd-partner': 64,
      kinderen: [],
      woning: 'huur',
      rekenhuur: 720,
      werk: 'loondienst',
      inkomsten: [loon(1350), vanPartner('uitkering', 450)],
    },
  },
  'a couple that lives in with somebody': {
    typed: {
      loon: '1950',
      leeftijd: '29',
      partner: 'ja',
      'leeftijd-partner': '29',
      'inkomen-partner': '1950',
      'soort-partner': 'loon',
      kinderen: '0',
      woning: 'inwonend',
    },
    by: {
      ...couple,
      leeftijd: 29,
      'leeftijd-partner': 29,
      kinderen: [],
      woning: 'inwonend',
      werk: 'loondienst',
      inkomsten: [loon(1950), vanPartner('loon', 1950)],
    },
  },
};

const parents: Record<string, Household> = {
  'a parent with children of 4 and 8': {
    typed: {
      loon: '2200',
      leeftijd: '35',
      partner: 'nee',
      kinderen: '2',
      'kind-1': '4',
      'kind-2': '8',
      ...rented('650'),
    },
    by: {
      ...alone,
      leeftijd: 35,
      kinderen: [4, 8],
      woning: 'huur',
      rekenhuur: 650,
      werk: 'loondienst',
      inkomsten: [loon(2200)],
    },
  },
  'a parent with a low wage and a child of 11': {
    typed: {
      loon: '900',
      leeftijd: '41',
      partner: 'nee',
      kinderen: '1',
      'kind-1': '11',
      ...rented('705,25'),
    },
    by: {
      ...alone,
      leeftijd: 41,
      kinderen: [11],
      woning: 'huur',
      rekenhuur: 705.25,
      werk: 'loondienst',
      inkomsten: [loon(900)],
    },
  },
  'a parent of three, the oldest 17': {
    typed: {
      loon: '1750',
      leeftijd: '44',
      partner: 'nee',
      kinderen: '3',
      'kind-1': '6',
      'kind-2': '12',
      'kind-3': '17',
      ...rented('880'),
    },
    by: {
      ...alone,
      leeftijd: 44,
      kinderen: [6, 12, 17],
      woning: 'huur',
      rekenhuur: 880,
      werk: 'loondienst',
      inkomsten: [loon(1750)],
    },
  },
  'a parent of 19 on a room': {
    typed: { loon: '650', leeftijd: '19', partner: 'nee', kinderen: '1', 'kind-1': '1', woning: 'kamer' },
    by: {
      ...alone,
      leeftijd: 19,
      kinderen: [1],
      woning: 'kamer',
      werk: 'loondienst',
      inkomsten: [loon(650)],
    },
  },
};

const singles: Record<string, Household> = {
  'somebody alone with a rent of 700': {
    typed: { loon: '1380', leeftijd: '50', partner: 'nee', kinderen: '0', ...rented('700') },
    by: {
      ...alone,
      leeftijd: 50,
      kinderen: [],
      woning: 'huur',
      rekenhuur: 700,
      werk: 'loondienst',
      inkomsten: [loon(1380)],
    },
  },
  'somebody of 66 who still works': {
    typed: { loon: '1900', leeftijd: '66', partner: 'nee', kinderen: '0', ...rented('590') },
    by: {
      ...alone,
      leeftijd: 66,
      kinderen: [],
      woning: 'huur',
      rekenhuur: 590,
      werk: 'loondienst',
      inkomsten: [loon(1900)],
    },
  },
};

const all: Record<string, Household> = { ...families, ...couples, ...parents, ...singles };
const tenOf = (...groups: Record<string, Household>[]): string[] =>
  groups.flatMap((group) => Object.keys(group)).slice(0, 10);

/** For ten households each: what is typed about the change, and what becomes different in the situation for reken. */
interface Case {
  name: string;
  typed?: Typed;
  after: (by: Situatie) => Situatie;
}

/** Without what is only there with a partner. */
function byOneself({
  'leeftijd-partner': _age,
  samenwonen: _ties,
  'zorgverzekering-partner': _insured,
  ...by
}: Situatie): Situatie {
  return { ...by, partner: 'nee' };
}

const sister = { band: 'familie', leeftijd: 31, studiefinanciering: 'nee', toetsingsinkomen: 18000 };
const sisterTyped: Typed = {
  'ander-1': 'familie',
  'ander-1-leeftijd': '31',
  'ander-1-inkomen': 'precies',
  'ander-1-bedrag': '18000',
};
const father: Typed = { 'ander-1': 'ouder', 'ander-1-leeftijd': '70', 'ander-1-inkomen': 'weet-niet' };
const fatherBy = { band: 'ouder', leeftijd: 70, studiefinanciering: 'nee', toetsingsinkomen: 'weet-niet' };
const student: Typed = { 'ander-1': 'kind', 'ander-1-leeftijd': '21', 'ander-1-inkomen': '0-1000000' };
const studentBy = { band: 'kind', leeftijd: 21, toetsingsinkomen: { min: 0, max: 10000 } };
const joined = (who: unknown) => (by: Situatie) => ({ ...by, medebewoners: [who] });
const newPartner: Typed = {
  'ander-1': 'partner',
  'nieuwe-partner-leeftijd': '48',
  samen: 'samen',
  samenwonen: 'geen',
  'nieuwe-partner-inkomen': '1200',
  'nieuwe-partner-soort': 'loon',
};
const withNewPartner = (by: Situatie, tie: string[]) => ({
  ...by,
  partner: 'ja',
  'leeftijd-partner': 48,
  samenwonen: tie,
  'zorgverzekering-partner': 'ja',
  'werk-partner': 'loondienst',
  inkomsten: [...(by.inkomsten as unknown[]), vanPartner('loon', 1200)],
});

const turns = (name: string, nummer: number, leeftijd: 12 | 18, kinderen: unknown[]): Case => ({
  name,
  typed: {
    'kind-wordt': `${nummer}-${leeftijd}`,
    ...(leeftijd === 18 && { 'ander-1-inkomen': 'precies', 'ander-1-bedrag': '4200' }),
  },
  after: (by) => ({
    ...by,
    kinderen,
    ...(leeftijd === 18 && { medebewoners: [{ band: 'kind', leeftijd: 18, toetsingsinkomen: 4200 }] }),
  }),
});

const withoutLoon = (by: Situatie): unknown[] =>
  (by.inkomsten as { van: string }[]).filter(({ van }) => van === 'partner');

const cases: Record<ChangeId, Case[]> = {
  erbij: [
    { name: 'a parent with children of 4 and 8', typed: sisterTyped, after: joined(sister) },
    { name: 'a parent with a low wage and a child of 11', typed: father, after: joined(fatherBy) },
    { name: 'a couple on two wages, with children of 3 and 9', typed: father, after: joined(fatherBy) },
    { name: 'a couple without children, one wage', typed: student, after: joined(studentBy) },
    { name: 'somebody of 66 who still works', typed: student, after: joined(studentBy) },
    {
      name: 'a couple in one room',
      typed: { 'ander-1': 'kamerhuurder' },
      after: joined({ band: 'kamerhuurder' }),
    },
    { name: 'a parent of three, the oldest 17', typed: newPartner, after: (by) => withNewPartner(by, []) },
    { name: 'somebody alone with a rent of 700', typed: newPartner, after: (by) => withNewPartner(by, []) },
    {
      name: 'a parent of 19 on a room',
      typed: { ...newPartner, samen: 'getrouwd', samenwonen: undefined },
      after: (by) => withNewPartner(by, ['getrouwd']),
    },
    {
      name: 'a young couple with a baby',
      typed: { 'ander-1': 'ander', 'ander-1-weet-niet': 'weet-niet', 'ander-1-inkomen': '0-0' },
      after: joined({ band: 'ander', leeftijd: 'weet-niet', studiefinanciering: 'nee', toetsingsinkomen: 0 }),
    },
  ],
  'partner-weg': tenOf(families, couples).map((name) => ({
    name,
    after: (by) => ({
      ...byOneself(by),
      inkomsten: (by.inkomsten as { van: string }[]).filter(({ van }) => van === 'ik'),
    }),
  })),
  baby: [
    ...[
      ['a couple on two wages, with children of 3 and 9', [3, 9, 0]],
      ['a couple of which the other has no income, with a child of 11', [11, 0]],
      ['a young couple with a baby', [0, 0]],
      ['a couple with twins of 4 and a good income', [4, 4, 0]],
      ['a couple without children, one wage', [0]],
      ['a couple in one room', [0]],
      ['a couple that lives in with somebody', [0]],
      ['a parent with children of 4 and 8', [4, 8, 0]],
      ['a parent of 19 on a room', [1, 0]],
      ['somebody alone with a rent of 700', [0]],
    ].map(([name, kinderen]) => ({ name: String(name), after: (by: Situatie) => ({ ...by, kinderen }) })),
  ],
  kind: [
    turns('a couple on two wages, with children of 3 and 9', 1, 12, [3, 12]),
    turns('a couple of which the other has no income, with a child of 11', 0, 12, [12]),
    turns('a young couple with a baby', 0, 18, []),
    turns('a couple with a benefit and a wage, in a home of their own', 1, 18, [10]),
    turns('a couple of which the other has AOW, with a child of 17', 0, 18, []),
    turns('a couple with twins of 4 and a good income', 0, 18, [4]),
    turns('a parent with children of 4 and 8', 1, 12, [4, 12]),
    turns('a parent with a low wage and a child of 11', 0, 12, [12]),
    turns('a parent of three, the oldest 17', 2, 18, [6, 12]),
    turns('a parent of 19 on a room', 0, 12, [12]),
  ],
  huur: tenOf(families, parents).map((name, place) => {
    const rent = [250, 480, 615.5, 700, 785, 900, 1010, 1250, 932.93, 0][place] ?? 0;
    return {
      name,
      typed: { 'nieuwe-huur': rent.toFixed(2).replace('.', ','), zeker: String(Math.round(rent * 100)) },
      after: ({ overwaarde: _, ...by }) => ({ ...by, woning: 'huur', rekenhuur: rent }),
    };
  }),
  'werk-weg': tenOf(couples, parents, singles).map((name, place) => {
    const uitkering = [0, 0, 750, 1200.5, 1500, 0, 1150, 430, 965, 1330][place] ?? 0;
    const own = uitkering > 0 ? [inkomst('ik', 'uitkering', uitkering)] : [];
    return {
      name,
      typed: { uitkering: uitkering.toFixed(2).replace('.', ',') },
      after: (by) => ({ ...by, werk: 'net-gestopt', inkomsten: [...own, ...withoutLoon(by)] }),
    };
  }),
  aow: tenOf(couples, singles, families).map((name, place) => {
    const bedrag = [1080, 900, 1090, 1350, 1490, 1800, 1080, 2100, 1215, 0][place] ?? 0;
    return {
      name,
      typed: { 'aow-en-pensioen': String(bedrag) },
      after: (by) => ({
        ...by,
        leeftijd: 67,
        'aow-leeftijd-bereikt': 'ja',
        werk: 'geen',
        inkomsten: [inkomst('ik', 'aow', bedrag), ...withoutLoon(by)],
      }),
    };
  }),
};

/** What the page makes of a household that is filled in. */
function filledIn({ typed }: Household): Answers {
  const read = readForm(typed, rules, on, {});
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return withWage(completed(rules, read.answer.answers).answers, read.answer.wage);
}

function read(id: ChangeId, typed: Typed, before: Answers): Change {
  const cards = id === 'kind' ? birthdays(before).map(birthdayCard) : newcomers;
  const reading = readChange(id, typed, rules, cards, aowAge);
  if ('fault' in reading) throw new Error(JSON.stringify(reading.fault));
  return reading.answer;
}

function compared(before: Answers, change: Change): Comparison {
  const found = compare(rules, on, before, changed(before, change));
  if (found === null) throw new Error('The income cannot be told.');
  return found;
}

interface Uitkomst {
  regeling: string;
  uitkomst: string;
  bedrag: { min: number; max: number; per: string } | null;
}

/** What reken says of the schemes that are there in one of these situations at least. */
function saidByReken(situations: Situatie[]): Map<string, unknown>[] {
  const results = (reken(situations) as { uitkomsten: Uitkomst[] }[]).map(({ uitkomsten }) => uitkomsten);
  const there = new Set(results.flat().flatMap((each) => (isThere(each) ? [each.regeling] : [])));
  return results.map(
    (uitkomsten) =>
      new Map(
        uitkomsten
          .filter(({ regeling }) => there.has(regeling))
          .map(({ regeling, uitkomst, bedrag }) => [regeling, { uitkomst, bedrag }]),
      ),
  );
}

const isThere = ({ uitkomst, bedrag }: Uitkomst): boolean =>
  uitkomst !== 'waarschijnlijk-niet' && bedrag?.max !== 0;

const asReken = ({ verdict, amount }: Outcome) => ({
  uitkomst: verdict,
  bedrag: amount && { min: amount.min / 100, max: amount.max / 100, per: amount.per },
});

const household = (name: string): Household => {
  const found = all[name];
  if (found === undefined) throw new Error(`There is no household "${name}".`);
  return found;
};

describe.each(changeIds)('%s', (id) => {
  test('is tried on ten households', () => {
    expect(new Set(cases[id].map(({ name }) => name)).size).toBe(10);
  });

  test.each(cases[id])('agrees with reken before and after for $name', ({ name, typed = {}, after }) => {
    const before = filledIn(household(name));
    const { pairs } = compared(before, read(id, typed, before));
    expect(pairs.length).toBeGreaterThan(3);
    const { by } = household(name);
    expect([
      new Map<string, unknown>(pairs.map(({ scheme, before: one }) => [scheme.id, asReken(one)])),
      new Map<string, unknown>(pairs.map(({ scheme, after: other }) => [scheme.id, asReken(other)])),
    ]).toEqual(saidByReken([by, after(by)]));
  });
});

describe('what a change leaves in doubt', () => {
  const couple = filledIn(household('a couple on two wages, with children of 3 and 9'));

  test('is how much of the savings, the debts and the car stays when a partner leaves', () => {
    const rich = {
      ...couple,
      vermogen: exactly(9000_00),
      schulden: { min: 100_00, max: 400_00 },
      autowaarde: exactly(2500_00),
    };
    expect(changed(rich, { id: 'partner-weg' })).toMatchObject({
      vermogen: { min: 0, max: 9000_00 },
      schulden: { min: 0, max: 400_00 },
      autowaarde: { min: 0, max: 2500_00 },
    });
  });

  test('is nothing of what was said of a partner who left', () => {
    const ofPartner = rules.facts.filter(({ onlyIf }) => onlyIf?.fact === 'partner').map(({ id }) => id);
    expect(ofPartner.length).toBeGreaterThan(4);
    const full = { ...couple, ...Object.fromEntries(ofPartner.map((id) => [id, 'weet-niet'])) };
    const left = changed(full, { id: 'partner-weg' });
    expect(ofPartner.filter((id) => left[id] !== undefined)).toEqual([]);
  });

  test('is whether a baby is of both who live together without a tie', () => {
    const loose = changed({ ...couple, kinderen: [], samenwonen: [] }, { id: 'baby' });
    expect(loose.samenwonen).toBe('weet-niet');
    expect(changed(couple, { id: 'baby' }).samenwonen).toEqual(['getrouwd']);
  });

  test('is the care of the children when one of them becomes too old for it, and of no other', () => {
    const kinderopvang = [
      { soort: 'dagopvang' as const, uren: 80, uurprijs: 10_00 },
      { soort: 'bso' as const, uren: 40, uurprijs: 9_00 },
    ];
    const before = { ...couple, opvang: 'ja', kinderopvang, kinderen: [3, 9, 14] };
    const aged = (nummer: number) =>
      changed(before, { id: 'kind', nummer, leeftijd: 18, toetsingsinkomen: exactly(0) });
    expect(aged(1).kinderopvang).toBe('weet-niet');
    expect(aged(2).kinderopvang).toEqual(kinderopvang);
  });

  test('is who the others are of whom only the number is known', () => {
    const sharing = { ...couple, medebewoners: exactly(2) };
    expect(changed(sharing, { id: 'erbij', wie: { band: 'ouder' } }).medebewoners).toEqual([
      { leeftijd: { min: 27, max: 120 } },
      { leeftijd: { min: 27, max: 120 } },
      { band: 'ouder' },
    ]);
  });

  test('is not how a child lives that becomes 12', () => {
    const kinderen = [{ leeftijd: 9, woont: 'co-ouder' as const }, 9];
    const after = changed({ ...couple, kinderen }, { id: 'kind', nummer: 0, leeftijd: 12 });
    expect(after.kinderen).toEqual([{ leeftijd: 12, woont: 'co-ouder' }, 9]);
  });
});

test('work that has just stopped leaves the care of the children for a while, as reken has it', () => {
  const { by, ...family } = household('a parent with children of 4 and 8');
  const inCare = { opvang: 'ja', kinderopvang: [{ soort: 'bso', uren: 40, uurprijs: 9 }] };
  const before = {
    ...filledIn({ by, ...family }),
    opvang: 'ja',
    kinderopvang: [{ soort: 'bso' as const, uren: 40, uurprijs: 9_00 }],
  };
  const { pairs, before: one, after: other } = compared(before, { id: 'werk-weg', uitkering: 1500_00 });
  const [said] = reken([
    { ...by, ...inCare, werk: 'net-gestopt', inkomsten: [inkomst('ik', 'uitkering', 1500)] },
  ]) as { uitkomsten: Uitkomst[] }[];
  const expected = said?.uitkomsten.find(({ regeling }) => regeling === 'kinderopvangtoeslag');
  expect(expected?.uitkomst).toBe('waarschijnlijk-wel');
  const found = pairs.find(({ scheme }) => scheme.id === 'kinderopvangtoeslag');
  expect(found && asReken(found.after)).toEqual({ uitkomst: expected?.uitkomst, bedrag: expected?.bedrag });
  expect([one.costs, other.costs]).toEqual([exactly(360_00), exactly(360_00)]);
});

test('of a new partner is known what was asked, and that there is a zorgverzekering is taken for granted', () => {
  const single = filledIn(household('somebody alone with a rent of 700'));
  const after = changed(single, {
    id: 'erbij',
    wie: 'partner',
    leeftijd: 48,
    samenwonen: 'weet-niet',
    inkomst: { soort: 'aow', bedrag: 900_00 },
  });
  expect(after).toMatchObject({ samenwonen: 'weet-niet', 'zorgverzekering-partner': 'ja' });
  expect(after['werk-partner']).toBeUndefined();
});

test('AOW comes in place of a wage, a benefit and a pension, and no other income', () => {
  const single = filledIn(household('somebody of 66 who still works'));
  const own = (['loon', 'uitkering', 'pensioen', 'kinderalimentatie', 'anders'] as const).map((soort) => ({
    ...(inkomst('ik', soort, 100_00) as Inkomst),
  }));
  const after = changed({ ...single, inkomsten: own }, { id: 'aow', leeftijd: 67, bedrag: 1500_00 });
  expect((after.inkomsten as Inkomst[]).map(({ soort, bedrag }) => [soort, bedrag])).toEqual([
    ['aow', 1500_00],
    ['kinderalimentatie', 100_00],
    ['anders', 100_00],
  ]);
});

describe('a change that a household cannot have', () => {
  const single = filledIn(household('somebody alone with a rent of 700'));
  const family = filledIn(household('a couple on two wages, with children of 3 and 9'));
  const fits = (answers: Answers, hasAow = false) =>
    changeIds.filter((id) => unfit(answers, id, hasAow) === null);

  test('is one of a partner, a child, work or an age that is not there', () => {
    expect(fits(family)).toEqual([...changeIds]);
    expect(fits(single)).toEqual(['erbij', 'baby', 'huur', 'werk-weg', 'aow']);
    expect(fits({ ...single, inkomsten: [] }, true)).toEqual(['erbij', 'baby', 'huur']);
  });

  test('is one more than the rules can count', () => {
    const full = { ...family, kinderen: Array<number>(15).fill(3), medebewoners: Array(15).fill({}) };
    expect(fits(full)).toEqual(['partner-weg', 'kind', 'huur', 'werk-weg', 'aow']);
  });

  test('leaves of a child the ages to come', () => {
    expect(birthdays({ kinderen: [4, { leeftijd: 12 }, 17] }).map(birthdayCard)).toEqual([
      '0-12',
      '0-18',
      '1-18',
      '2-18',
    ]);
  });
});

describe('the difference', () => {
  const parent = filledIn(household('a parent with children of 4 and 8'));

  test('has what comes per quarter as a third of it per month', () => {
    const { difference, before, after } = compared(parent, { id: 'baby' });
    const [one, other] = (
      reken([
        household('a parent with children of 4 and 8').by,
        { ...household('a parent with children of 4 and 8').by, kinderen: [4, 8, 0] },
      ]) as { uitkomsten: Uitkomst[] }[]
    ).map(({ uitkomsten }) => uitkomsten);
    const more = (regeling: string) => {
      const [from, to] = [one, other].map((list) => list?.find((each) => each.regeling === regeling)?.bedrag);
      return { min: (to?.min ?? 0) - (from?.max ?? 0), max: (to?.max ?? 0) - (from?.min ?? 0) };
    };
    const [budget, bijslag] = [more('kindgebonden-budget'), more('kinderbijslag')];
    expect(bijslag.min).toBeGreaterThan(200);
    expect(difference.min / 100).toBeCloseTo(budget.min + bijslag.min / 3, 0);
    expect(difference.max / 100).toBeCloseTo(budget.max + bijslag.max / 3, 0);
    expect([before.income, after.income]).toEqual([exactly(2200_00), exactly(2200_00)]);
  });

  test('has the rent in it where the rent is what changes', () => {
    const { difference, before, after } = compared(parent, { id: 'huur', rekenhuur: 3000_00 });
    expect([before.costs, after.costs]).toEqual([exactly(650_00), exactly(3000_00)]);
    const support = [after.support.min - before.support.max, after.support.max - before.support.min];
    // Above the highest rent that counts there is no more huurtoeslag for it.
    expect(difference.max).toBeLessThan(-2000_00);
    expect(difference.min).toBeGreaterThanOrEqual((support[0] ?? 0) - 2350_00);
    expect(compared(parent, { id: 'huur', rekenhuur: 650_00 }).difference).toEqual(exactly(0));
    const room = filledIn(household('a parent of 19 on a room'));
    expect(compared(room, { id: 'huur', rekenhuur: 650_00 }).after.costs).toEqual(exactly(0));
  });

  test('reaches from nothing to all of it for a scheme that is not certain', () => {
    const before = filledIn(household('a parent with a low wage and a child of 11'));
    const { pairs, after } = compared(before, {
      id: 'kind',
      nummer: 0,
      leeftijd: 18,
      toetsingsinkomen: 'weet-niet',
    });
    const rent = pairs.find(({ scheme }) => scheme.id === 'huurtoeslag');
    expect(rent?.turn).toBe('anders');
    expect(after.support.max - after.support.min).toBeGreaterThanOrEqual(rent?.after.amount?.max ?? Infinity);
  });

  test('is unknown where an income cannot be told', () => {
    const unclear: Inkomst = { ...(vanPartner('anders', 1000_00) as Inkomst), vorm: 'bruto' };
    const family = filledIn(household('a couple in one room'));
    const before = { ...family, inkomsten: [unclear] };
    expect(compare(rules, on, before, changed(before, { id: 'baby' }))).toBeNull();
  });
});
