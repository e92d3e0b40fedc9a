import { type Answer, type Answers, dontKnow, exactly, type Inkomst, isRange } from '../engine/answers.ts';
import { gemeenteOf } from '../engine/gemeente.ts';
import { huishoudinkomen } from '../engine/huishoudinkomen.ts';
import type { Day, FactId, Ruleset } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import { childAges } from '../journey/ages.ts';
import { wholeEuros } from '../words/money.ts';
import { middle } from './curve.ts';

/** A household as it is reckoned with: what was given, and what is assumed of the rest. */
export interface Completed {
  answers: Answers;
  /** Facts that nobody gave, in the order in which they are named. */
  assumed: string[];
}

/** What is assumed of a fact that nobody gave, besides a home in the municipality. Each is named on the page. */
const assumptions: [fact: FactId, answer: Answer][] = [
  ['leeftijd', exactly(35)],
  ['partner', 'nee'],
  ['leeftijd-partner', exactly(35)],
  ['samenwonen', ['getrouwd']],
  ['kinderen', []],
  ['medebewoners', exactly(0)],
  ['woning', 'kamer'],
  ['zorgverzekering', 'ja'],
  ['zorgverzekering-partner', 'ja'],
  ['premie-via-cak', 'nee'],
  ['vermogen', exactly(0)],
  ['autowaarde', exactly(0)],
  ['overwaarde', 'nee'],
  ['aanslag', 'open'],
  ['waterschap', 'rijnland'],
  ['opvang', 'nee'],
  ['studiefinanciering', 'nee'],
  ['ouders-betalen', 'ja'],
  ['hoge-schulden', 'nee'],
  ['jaren-laag-inkomen', exactly(0)],
  ['inkomen-hele-jaar', 'ja'],
];

/** Fills in what nobody gave. A fact that does not exist for this household, such as the age of no partner, is left alone. */
export function completed(rules: Ruleset, given: Answers): Completed {
  const answers: Record<FactId, Answer | undefined> = { ...given };
  const assumed: string[] = [];
  const all = [['woonplaats', gemeenteOf(rules)] as const, ...assumptions];
  for (const [fact, answer] of all) {
    const premise = rules.facts.find(({ id }) => id === fact)?.onlyIf;
    const exists = premise === undefined || answers[premise.fact] === premise.is;
    const isGiven = answers[fact] !== undefined && answers[fact] !== dontKnow;
    if (!exists || isGiven) continue;
    answers[fact] = answer;
    if (concerns(fact, answers)) assumed.push(fact);
  }
  const incomes = incomesOf(answers);
  if (answers.partner === 'ja' && !incomes.some(({ van }) => van === 'partner'))
    assumed.push('inkomen-partner');
  assumed.push(incomes.some(({ van }) => van === 'ik') ? 'inkomen-blijft' : 'ander-inkomen');
  return { answers, assumed };
}

/** Whether an assumption is about this household: no care without children, and no parents who pay for who is 21 or older. */
function concerns(fact: FactId, answers: Answers): boolean {
  if (fact === 'opvang') return agesOf(answers).length > 0;
  return fact !== 'ouders-betalen' || [answers.leeftijd, answers['leeftijd-partner']].some(isUnder21);
}

const isUnder21 = (age: Answer | undefined): boolean => isRange(age) && age.min < 21;

/** The ages of the children of a household. */
export const agesOf = (answers: Answers): number[] => childAges(answers) ?? [];

/** The incomes of a household beside the visitor's own wage. */
export const incomesOf = ({ inkomsten }: Answers): Inkomst[] => (Array.isArray(inkomsten) ? inkomsten : []);

/** The number that an answer stands for, as it is written; nothing where there is none. */
export const numberOf = (answer: Answer | undefined): string => (isRange(answer) ? String(answer.min) : '');

/** The highest wage that can be compared, in cents net per month. */
export const highestWage = 10_000_00;

/** Up to which wage the chart runs: € 4,000, or further where one of the wages does. */
export function highestShown(now: number, later: number): number {
  const thousand = 1000_00;
  return Math.max(4 * thousand, Math.ceil(Math.max(now, later) / thousand) * thousand);
}

/** A household with the wage that the visitor has now, in cents net per month. */
export interface Now {
  answers: Answers;
  wage: number;
}

/** The example: a parent without a partner, with two children, in a rented home. */
export const example: Now & { later: number } = {
  answers: {
    leeftijd: exactly(35),
    partner: 'nee',
    kinderen: [4, 8],
    woning: 'huur',
    rekenhuur: exactly(650_00),
  },
  wage: 2200_00,
  later: 2600_00,
};

/**
 * The household of the check, with the visitor's wage taken apart from its other incomes. A benefit of the visitor is reckoned as
 * wage, because it goes when they earn. Where only the income of the household is known, all of it is the visitor's. The page reckons a
 * wage as that of a whole year, so whether this year was like that is left out.
 */
export function fromCheck(rules: Ruleset, given: Answers, on: Day): Now {
  const {
    inkomsten,
    inkomen,
    toetsingsinkomen: _,
    'toetsingsinkomen-partner': __,
    'inkomen-hele-jaar': ___,
    ...answers
  } = given;
  if (!Array.isArray(inkomsten)) return { answers, wage: wholeEuros(amountOf(rules, inkomen)) };
  const isOwn = ({ van, soort }: Inkomst): boolean =>
    van === 'ik' && (soort === 'loon' || soort === 'uitkering');
  const own = huishoudinkomen(
    new Situation(rules, { ...answers, inkomsten: inkomsten.filter(isOwn) }, on),
  ).inkomen;
  return {
    answers: { ...answers, inkomsten: inkomsten.filter((each) => !isOwn(each)) },
    wage: own ? wholeEuros(middle(own)) : 0,
  };
}

/** The net income that an answer stands for: the middle of a range, or its start where it has no end; nothing where it is not known. */
function amountOf(rules: Ruleset, answer: Answer | undefined): number {
  if (!isRange(answer)) return 0;
  const fact = rules.facts.find(({ id }) => id === 'inkomen');
  return fact?.type === 'bedrag' && answer.max >= fact.max ? answer.min : middle(answer);
}
