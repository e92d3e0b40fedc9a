/** With whom a visitor reckons together (Awir art. 3), and what that makes of the income that counts. */
import { describe, expect, test } from 'vitest';
import { type Answers, exactly, type Range } from '../../src/engine/answers.ts';
import { alsGrens, toeslaghuishoudens } from '../../src/engine/laws/toeslagpartner.ts';
import { Situation } from '../../src/engine/situation.ts';
import { rules } from '../rules-of-site.ts';

const huishoudens = (answers: Answers) => toeslaghuishoudens(new Situation(rules, answers, '2026-11-27'));
const partnersIn = (answers: Answers) => huishoudens(answers).map(({ toeslagpartner }) => toeslagpartner);
const euro = (amount: number): Range => exactly(amount * 100);

const couple: Answers = { leeftijd: exactly(40), partner: 'ja', kinderen: [], medebewoners: [] };
const parent: Answers = { leeftijd: exactly(32), partner: 'nee', kinderen: [5] };

describe('a partner', () => {
  test.each([
    ['getrouwd'],
    ['samenlevingscontract'],
    ['kind-samen'],
    ['koophuis-samen'],
    ['pensioen-samen'],
    ['vorig-jaar-toeslagpartner'],
  ])('with the tie %s is the toeslagpartner', (tie) => {
    expect(partnersIn({ ...couple, samenwonen: [tie] })).toEqual(['partner']);
  });

  test('who only lives together is none', () => {
    expect(partnersIn({ ...couple, samenwonen: [] })).toEqual(['geen']);
  });

  test('is one by a child of either that lives in, and may be by a child that also lives elsewhere', () => {
    expect(partnersIn({ ...couple, samenwonen: [], kinderen: [5] })).toEqual(['partner']);
    expect(partnersIn({ ...couple, samenwonen: [], kinderen: [{ leeftijd: 5, woont: 'co-ouder' }] })).toEqual(
      ['partner', 'geen'],
    );
  });

  test('is not by a child where the visitor is under 18, and may be where that is not known', () => {
    expect(partnersIn({ ...couple, leeftijd: exactly(17), samenwonen: [], kinderen: [0] })).toEqual(['geen']);
    expect(partnersIn({ ...couple, leeftijd: { min: 17, max: 18 }, samenwonen: [], kinderen: [0] })).toEqual([
      'partner',
      'geen',
    ]);
  });

  test('may be one while nobody was asked or knows, but for a child', () => {
    expect(partnersIn(couple)).toEqual(['partner', 'geen']);
    expect(partnersIn({ ...couple, samenwonen: 'weet-niet' })).toEqual(['partner', 'geen']);
    expect(partnersIn({ ...couple, samenwonen: 'weet-niet', kinderen: [5] })).toEqual(['partner']);
  });

  test('was counted as one where the income of the year was given', () => {
    expect(partnersIn({ ...couple, toetsingsinkomen: euro(20_000) })).toEqual(['partner']);
  });
});

describe('the income of who has a partner that is none', () => {
  const apart = (answers: Answers) => huishoudens({ ...couple, samenwonen: [], ...answers })[0];

  test('is what is left of both together', () => {
    const found = apart({ toetsingsinkomen: euro(65_000), 'toetsingsinkomen-partner': euro(45_000) });
    expect(found).toMatchObject({ toetsingsinkomen: euro(20_000), verschil: euro(45_000), partner: 'ja' });
  });

  test('is what was given where that is less than what the partner has', () => {
    const found = apart({ toetsingsinkomen: euro(20_000), 'toetsingsinkomen-partner': euro(45_000) });
    expect(found).toMatchObject({ toetsingsinkomen: euro(20_000), verschil: euro(0) });
  });

  test('can be anything up to both together while the part of the partner is not known', () => {
    const found = apart({ toetsingsinkomen: euro(20_000) });
    expect(found?.toetsingsinkomen).toEqual({ min: 0, max: 20_000_00 });
  });

  test('follows from the own incomes where those were given', () => {
    const year = (van: 'ik' | 'partner', bedrag: number) =>
      ({ van, soort: 'loon', bedrag, per: 'jaar', vorm: 'bruto', vakantiegeld: 'met' }) as const;
    const found = apart({ inkomsten: [year('ik', 20_000_00), year('partner', 45_000_00)] });
    expect(found).toMatchObject({ toetsingsinkomen: euro(20_000), verschil: euro(45_000) });
  });
});

describe('somebody else in the home', () => {
  const withOther = (
    band: 'kind' | 'ouder' | 'familie' | 'kamerhuurder' | 'ander',
    inkomen = 30_000,
  ): Answers => ({
    ...parent,
    medebewoners: [{ leeftijd: exactly(30), band, toetsingsinkomen: euro(inkomen) }],
    toetsingsinkomen: euro(20_000),
  });

  test.each([
    ['familie', ['familie']],
    ['ander', ['ander']],
    ['kind', ['geen']],
    ['ouder', ['geen']],
    ['kamerhuurder', ['geen']],
  ] as const)('who is %s, with a child in the home', (band, expected) => {
    expect(partnersIn(withOther(band))).toEqual(expected);
  });

  test('is none without a child, and may be with a child that also lives elsewhere', () => {
    expect(partnersIn({ ...withOther('familie'), kinderen: [] })).toEqual(['geen']);
    const coParent = { ...withOther('familie'), kinderen: [{ leeftijd: 5, woont: 'co-ouder' as const }] };
    expect(partnersIn(coParent)).toEqual(['geen', 'familie']);
  });

  test('of whom it is not known who it is may be one or not', () => {
    expect(partnersIn({ ...parent, medebewoners: [{}] })).toEqual(['geen', 'familie', 'ander']);
    expect(partnersIn({ ...parent, medebewoners: [{ band: 'weet-niet' }] })).toEqual([
      'geen',
      'familie',
      'ander',
    ]);
  });

  test('is one of several, and one at most', () => {
    const medebewoners = [
      { band: 'familie' as const },
      { band: 'ander' as const },
      { band: 'ouder' as const },
    ];
    expect(partnersIn({ ...parent, medebewoners })).toEqual(['familie', 'ander']);
  });

  test('of a number of whom no more is known can be one, but where the income of the year was given', () => {
    expect(partnersIn({ ...parent, medebewoners: exactly(1) })).toEqual(['geen', 'familie', 'ander']);
    expect(partnersIn({ ...parent, medebewoners: exactly(0) })).toEqual(['geen']);
    expect(partnersIn(parent)).toEqual(['geen']);
    expect(partnersIn({ ...parent, medebewoners: exactly(1), toetsingsinkomen: euro(20_000) })).toEqual([
      'geen',
    ]);
  });

  test('brings an income with it, by which a limit for the visitor is lower', () => {
    const [found] = huishoudens(withOther('familie'));
    expect(found).toMatchObject({ toetsingsinkomen: euro(50_000), partner: 'nee' });
    expect(found && alsGrens(euro(72_772), found)).toEqual(euro(42_772));
  });

  test('whose income is not known brings anything', () => {
    const [found] = huishoudens({
      ...parent,
      medebewoners: [{ band: 'familie', toetsingsinkomen: 'weet-niet' }],
      toetsingsinkomen: euro(20_000),
    });
    expect(found?.toetsingsinkomen).toEqual({ min: 20_000_00, max: 1_020_000_00 });
  });
});

test('a limit that nobody is low enough for, or that is not known, stays what it is', () => {
  expect(alsGrens(null, { verschil: euro(10) })).toBeNull();
  expect(alsGrens({ min: -1, max: 100_00 }, { verschil: euro(10) })).toEqual({ min: -1, max: 110_00 });
});
