/** Households that cannot be: each is named with its place, what was found and what was expected. */
import { describe, expect, test } from 'vitest';
import { showPath } from '../../src/rules/problem.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import { rules } from '../rules-of-site.ts';

/** What is said of a situation: a line for each fault. */
const faultsOf = (situation: Record<string, unknown>): string[] =>
  readSituation(situation, rules).problems.map(
    ({ path, found, expected, nearest }) =>
      `${showPath(path)}: ${found}, verwacht ${expected}${nearest === undefined ? '' : `, bedoeld ${nearest}`}`,
  );

const wage = { soort: 'loon', bedrag: 1400, per: 'maand', vorm: 'netto', vakantiegeld: 'zonder' };
const student = { leeftijd: 20, band: 'kind' };

describe('is refused', () => {
  test.each<[name: string, situation: Record<string, unknown>, ...faults: string[]]>([
    ['two partners', { partner: ['ja', 'ja'] }, 'partner: ["ja","ja"], verwacht een van: ja, nee, weet-niet'],
    [
      'a partner with two ages',
      { partner: 'ja', 'leeftijd-partner': [40, 50] },
      'leeftijd-partner: [40,50], verwacht een heel getal van 18 tot en met 120',
    ],
    [
      'a marriage without a partner',
      { partner: 'nee', samenwonen: ['getrouwd'] },
      'samenwonen: ["getrouwd"], verwacht [] of geen samenwonen, want partner is "nee"',
    ],
    [
      'the income of no partner',
      {
        partner: 'nee',
        inkomsten: [
          { van: 'ik', ...wage },
          { van: 'partner', ...wage },
        ],
      },
      'inkomsten[1].van: "partner", verwacht "ik", want partner is "nee"',
    ],
    [
      'the yearly income of no partner',
      { partner: 'nee', 'toetsingsinkomen-partner': { min: 0.01, max: 20_000 } },
      'toetsingsinkomen-partner: {"min":0.01,"max":20000}, verwacht 0 of geen inkomen, want partner is "nee"',
    ],
    [
      'the income of a third person',
      { partner: 'ja', inkomsten: [{ van: 'kind', ...wage }] },
      'inkomsten[0].van: "kind", verwacht een van: ik, partner',
    ],
    [
      'a child older than its parent',
      { leeftijd: 16, partner: 'nee', kinderen: [16, 17, { leeftijd: 17 }] },
      'kinderen[1]: 17, verwacht een leeftijd van hoogstens 16, de leeftijd van de ouder',
      'kinderen[2].leeftijd: 17, verwacht een leeftijd van hoogstens 16, de leeftijd van de ouder',
    ],
    [
      'a grown-up child older than both',
      { leeftijd: 35, partner: 'ja', 'leeftijd-partner': 38, medebewoners: [{ leeftijd: 39, band: 'kind' }] },
      'medebewoners[0].leeftijd: 39, verwacht een leeftijd van hoogstens 38, de leeftijd van de ouder',
    ],
    [
      'a parent younger than the visitor',
      {
        leeftijd: 45,
        partner: 'nee',
        medebewoners: [student, { leeftijd: { min: 20, max: 44 }, band: 'ouder' }],
      },
      'medebewoners[1].leeftijd: {"min":20,"max":44}, verwacht een leeftijd van minstens 45, de leeftijd van het kind',
    ],
    [
      'a housemate of 17',
      { medebewoners: [student, { leeftijd: 17 }] },
      'medebewoners[1].leeftijd: 17, verwacht een heel getal van 18 tot en met 120',
    ],
    [
      'a housemate of 17 or 18',
      { medebewoners: [{ leeftijd: { min: 17, max: 18 } }] },
      'medebewoners[0].leeftijd.min: 17, verwacht een heel getal van 18 tot en met 120',
    ],
    [
      'a housemate with keys that nobody knows',
      { medebewoners: [{ leeftijd: 20, inkomen: 1400, toString: 1 }] },
      'medebewoners[0].inkomen: de sleutel inkomen, verwacht een van: leeftijd, band, studiefinanciering, toetsingsinkomen',
      'medebewoners[0].toString: de sleutel toString, verwacht een van: leeftijd, band, studiefinanciering, toetsingsinkomen',
    ],
    [
      'a housemate who is something else',
      { medebewoners: [{ band: 'kinf', studiefinanciering: true, toetsingsinkomen: -1, leeftijd: null }] },
      'medebewoners[0].leeftijd: null, verwacht een heel getal van 18 tot en met 120',
      'medebewoners[0].band: "kinf", verwacht een van: kind, ouder, familie, kamerhuurder, ander, weet-niet, bedoeld kind',
      'medebewoners[0].studiefinanciering: true, verwacht een van: ja, nee, weet-niet',
      'medebewoners[0].toetsingsinkomen: -1, verwacht een bedrag in euro van 0 tot en met 1000000, met hoogstens twee cijfers na de punt',
    ],
    [
      'a housemate in a word',
      { medebewoners: ['zus'] },
      'medebewoners[0]: "zus", verwacht sleutels met een waarde: leeftijd, band, studiefinanciering, toetsingsinkomen',
    ],
    [
      'housemates in a word',
      { medebewoners: 'drie' },
      'medebewoners: "drie", verwacht een heel getal van 0 tot en met 15, een lijst met een regel voor elke medebewoner, of "weet-niet"',
    ],
    [
      'sixteen housemates',
      { medebewoners: Array(16).fill(student) },
      'medebewoners: 16 regels, verwacht hoogstens 15 regels',
    ],
    [
      'a child with a key or a word that nobody knows',
      {
        kinderen: [
          { leeftijd: 4, woond: 'hier' },
          { leeftijd: 5, woont: 'coouder', pleegkind: true },
        ],
      },
      'kinderen[0].woond: de sleutel woond, verwacht een van: leeftijd, woont, pleegkind, bedoeld woont',
      'kinderen[1].woont: "coouder", verwacht een van: hier, co-ouder, bedoeld co-ouder',
      'kinderen[1].pleegkind: true, verwacht een van: ja, nee',
    ],
    [
      'a child without an age',
      { kinderen: [{ woont: 'hier' }] },
      'kinderen[0].leeftijd: niets, verwacht een leeftijd van 0 tot en met 17, in hele jaren',
    ],
    [
      'a tie that nobody knows, or one that is named twice',
      { partner: 'ja', samenwonen: ['getrouwt', 'kind-samen', 'kind-samen'] },
      'samenwonen[0]: "getrouwt", verwacht een van: getrouwd, samenlevingscontract, kind-samen, koophuis-samen, pensioen-samen, vorig-jaar-toeslagpartner, bedoeld getrouwd',
      'samenwonen[2]: "kind-samen", verwacht elke naam één keer',
    ],
    [
      'a tie that is no list',
      { partner: 'ja', samenwonen: 'getrouwd' },
      'samenwonen: "getrouwd", verwacht een lijst met een van: getrouwd, samenlevingscontract, kind-samen, koophuis-samen, pensioen-samen, vorig-jaar-toeslagpartner, [] voor geen, of "weet-niet"',
    ],
  ])('%s', (_, situation, ...faults) => {
    expect(faultsOf(situation)).toEqual(faults);
  });
});

describe('is taken', () => {
  test.each<[name: string, situation: Record<string, unknown>]>([
    ['a child as old as its parent', { leeftijd: 17, partner: 'nee', kinderen: [17] }],
    ['a child of an older partner', { leeftijd: 16, partner: 'ja', 'leeftijd-partner': 18, kinderen: [17] }],
    ['a child of a partner of unknown age', { leeftijd: 16, partner: 'ja', kinderen: [17] }],
    ['a child that may be of a partner', { leeftijd: 16, kinderen: [17] }],
    ['a child of who may be older', { leeftijd: { min: 16, max: 17 }, partner: 'nee', kinderen: [17] }],
    [
      'a child and a parent who may be younger and older',
      {
        leeftijd: 40,
        partner: 'nee',
        medebewoners: ['kind', 'ouder'].map((band) => ({ band, leeftijd: { min: 30, max: 50 } })),
      },
    ],
    [
      'a child of who has no age',
      { partner: 'nee', kinderen: [17], medebewoners: [{ leeftijd: 60, band: 'kind' }] },
    ],
    [
      'a parent of a younger partner',
      {
        leeftijd: 60,
        partner: 'ja',
        'leeftijd-partner': 40,
        medebewoners: [{ leeftijd: 58, band: 'ouder' }],
      },
    ],
    [
      'somebody older or younger who is no child and no parent',
      { leeftijd: 40, partner: 'nee', medebewoners: [{ leeftijd: 80, band: 'familie' }, { leeftijd: 20 }] },
    ],
    ['no tie without a partner', { partner: 'nee', samenwonen: [] }],
    [
      'an income of nothing of no partner',
      { partner: 'nee', 'toetsingsinkomen-partner': { min: 0, max: 1 } },
    ],
    ['the age of no partner', { partner: 'nee', 'leeftijd-partner': 40 }],
    ['an income of who may be there', { inkomsten: [{ van: 'partner', ...wage }] }],
    ['a housemate of whom nothing is said', { medebewoners: [{}] }],
  ])('%s', (_, situation) => {
    expect(faultsOf(situation)).toEqual([]);
  });

  test('whatever is not known of a housemate', () => {
    const open = { leeftijd: 'weet-niet', band: 'weet-niet', studiefinanciering: 'weet-niet' };
    const ranges = { leeftijd: { min: 20, max: 24 }, toetsingsinkomen: { min: 0, max: 6218.5 } };
    const { answers } = readSituation({ medebewoners: [open, ranges] }, rules);
    expect(answers.medebewoners).toEqual([
      open,
      { leeftijd: { min: 20, max: 24 }, toetsingsinkomen: { min: 0, max: 621_850 } },
    ]);
  });
});
