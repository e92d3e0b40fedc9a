/** Households that visit the check, in the words of its pages, and the days on which they do. */
import type { Band } from '../../src/engine/answers.ts';

/**
 * What a visitor answers to a fact: the words of a card, a number, an amount, the ages of the children, the others in the home, what two
 * who live together have, or nothing they know.
 */
export type Given =
  | { card: string }
  | { number: string }
  | { amount: string }
  | { ages: string[] }
  | { others: Resident[] }
  | { ties: string[] }
  | { range: number }
  | { incomes: Income[] }
  | { care: Care[] }
  | 'weet-niet';

/** One income as a visitor fills it in; what is not there stays as the form has it. */
export interface Income {
  van?: 'ik' | 'partner';
  soort: string;
  bedrag: string;
  per?: string;
  vorm?: string;
  vakantiegeld?: string;
}

/** Somebody else of 18 or older in the home as a visitor fills it in: the income is the value of an option, or an amount. */
export interface Resident {
  band: Band;
  leeftijd?: string;
  inkomen?: string;
  studie?: true;
}

/** The care of one child as a visitor fills it in. */
export interface Care {
  soort: string;
  uren: string;
  uurprijs: string;
}

/** Answers by fact. A fact that is not there is answered with "Weet ik niet". */
export type Household = Record<string, Given>;

/** The amounts of 1 July 2026 hold on this day. */
export const inForce = '2026-11-21';
/** The amounts of 1 July 2026 have ended on this day. */
export const ended = '2027-02-01';

export const no = { card: 'Nee' } as const;
export const yes = { card: 'Ja' } as const;

/** A mother who works 24 hours a week, with two children. */
export const workingParent: Household = {
  woonplaats: { card: 'In Zoetermeer' },
  leeftijd: { number: '34' },
  partner: no,
  kinderen: { ages: ['4', '8'] },
  medebewoners: { others: [] },
  studiefinanciering: no,
  zorgverzekering: yes,
  'premie-via-cak': no,
  inkomen: { amount: '1.500' },
  vermogen: { amount: '900' },
  toetsingsinkomen: { amount: '24.000' },
  'jaren-laag-inkomen': { range: 0 },
  'inkomenstoeslag-gekregen': no,
  'hoge-schulden': no,
  woning: { card: 'In een huurhuis' },
  rekenhuur: { amount: '700' },
  'eigen-bedrijf': no,
  werk: { card: 'Ik werk voor een baas' },
  opvang: no,
  rondkomen: yes,
  mantelzorg: no,
  'hulp-thuis': no,
  autowaarde: { card: 'Ik heb geen auto' },
  aanslag: { card: 'Nee, of nog niet alles' },
};

/** The same mother, with a child in day care and one in care after school. */
export const parentWithCare: Household = {
  ...workingParent,
  opvang: yes,
  kinderopvang: {
    care: [
      { soort: 'Dagopvang (kinderdagverblijf)', uren: '87', uurprijs: '12,45' },
      { soort: 'Opvang na school (bso)', uren: '65', uurprijs: '10,10' },
    ],
  },
};

/** A couple with AOW and a small pension, in a house of their own. */
export const pensioners: Household = {
  ...workingParent,
  leeftijd: { number: '72' },
  partner: yes,
  'leeftijd-partner': { number: '70' },
  samenwonen: { ties: ['getrouwd'] },
  'zorgverzekering-partner': yes,
  werk: { card: 'Ik heb nu geen werk en geen opleiding' },
  'werk-partner': { card: 'Nu geen werk en geen opleiding' },
  kinderen: { ages: [] },
  inkomen: { amount: '2168,26' },
  vermogen: { amount: '15000' },
  toetsingsinkomen: { amount: '28.500' },
  woning: { card: 'In een koophuis' },
  overwaarde: yes,
};

/** A student of 20 with an illness. */
export const student: Household = {
  ...workingParent,
  leeftijd: { number: '20' },
  kinderen: { ages: [] },
  studiefinanciering: yes,
  'beperking-naast-studie': yes,
  'ouders-betalen': yes,
  werk: { card: 'Ik volg een opleiding of een traject naar werk' },
  wajong: no,
  inkomsten: { incomes: [{ soort: 'loon', bedrag: '390' }] },
  woning: { card: 'Op een kamer' },
};

/** A couple of which one works for themselves and earns something else every month. */
export const selfEmployed: Household = {
  ...workingParent,
  leeftijd: { number: '41' },
  partner: yes,
  'leeftijd-partner': { number: '39' },
  samenwonen: { ties: ['getrouwd'] },
  'zorgverzekering-partner': yes,
  'eigen-bedrijf': yes,
  'werk-partner': { card: 'Werk voor een baas' },
  kinderen: { ages: ['10'] },
  inkomen: { range: 0 },
  vermogen: { range: 1 },
  toetsingsinkomen: { range: 1 },
  'jaren-laag-inkomen': { range: 1 },
};

/** Somebody who cares for another person, of whom little is known, in the words of the English check. */
export const carerInEnglish: Household = {
  woonplaats: { card: 'In Zoetermeer' },
  kinderen: { ages: ['8'] },
  inkomen: { amount: '1200' },
  mantelzorg: { card: 'Yes' },
};
