/** People in whom a visitor may recognise themselves, and what the engine says about each of them. */

import { type Answers, isRange, type Opvang, type Range } from '../engine/answers.ts';
import { check } from '../engine/check.ts';
import { gemeenteOf } from '../engine/gemeente.ts';
import { editionOn } from '../engine/norm.ts';
import type { Verdict } from '../engine/outcome.ts';
import { lawOf } from '../engine/payment.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { childAges } from '../journey/ages.ts';
import { groups } from '../result/groups.ts';
import type { Judged } from '../result/judged.ts';
import { kindOf, perYear, totals } from '../result/totals.ts';
import { byWeight } from '../result/verdicts.ts';
import { readSituation } from '../rules/read-situation.ts';
import type { examplePeople } from '../rules/schema.ts';
import type { Language } from '../words/languages.ts';
import { wholeEuros } from '../words/money.ts';
import type { Value } from './conditions.ts';
import { latestDay, tablesOfLaw } from './limits.ts';

export interface Person {
  id: (typeof examplePeople)[number];
  /** As in a file for reken, without the municipality. The people are made up, and so are their amounts, in whole euro. */
  situation: Record<string, unknown>;
}

const everybody = {
  medebewoners: 0,
  opvang: 'nee',
  zorgverzekering: 'ja',
  'premie-via-cak': 'nee',
};

export const people: readonly Person[] = [
  {
    id: 'werk',
    situation: {
      ...everybody,
      leeftijd: 34,
      partner: 'nee',
      kinderen: [4, 8],
      studiefinanciering: 'nee',
      inkomen: 1500,
      toetsingsinkomen: 22000,
      vermogen: 900,
      woning: 'huur',
      rekenhuur: 700,
    },
  },
  {
    id: 'aow',
    situation: {
      ...everybody,
      leeftijd: 72,
      partner: 'ja',
      'leeftijd-partner': 70,
      kinderen: [],
      studiefinanciering: 'nee',
      inkomen: 2250,
      toetsingsinkomen: 30500,
      vermogen: 6000,
      woning: 'huur',
      rekenhuur: 680,
    },
  },
  {
    id: 'zzp',
    situation: {
      ...everybody,
      leeftijd: 41,
      partner: 'nee',
      kinderen: [],
      studiefinanciering: 'nee',
      'eigen-bedrijf': 'ja',
      inkomen: { min: 1300, max: 1600 },
      toetsingsinkomen: { min: 18000, max: 22000 },
      vermogen: 3000,
      woning: 'huur',
      rekenhuur: 690,
    },
  },
  {
    id: 'studie',
    situation: {
      ...everybody,
      leeftijd: 20,
      partner: 'nee',
      kinderen: [],
      studiefinanciering: 'ja',
      wajong: 'nee',
      inkomen: 450,
      toetsingsinkomen: 6000,
      vermogen: 1200,
      woning: 'kamer',
    },
  },
];

/** One scheme of an example. Where it has no amount the page shows its verdict, or what it is instead of money. */
export interface Line {
  scheme: string;
  verdict: Verdict;
  look: (typeof groups)[number]['look'];
  kind: ReturnType<typeof kindOf>;
  /** Cents per month, or null where it is no money or not sure. */
  perMonth: Range | null;
}

export interface Example {
  id: Person['id'];
  answers: Answers;
  /** Cents per month of all that somebody like this can probably get. */
  total: Range;
  lines: Line[];
  /** How many more schemes there may be. */
  more: number;
}

export interface Examples {
  examples: Example[];
  /** First and last day of the amounts. */
  from: Day;
  until: Day;
  /** True where they have ended on the day asked for, and no newer ones are known. */
  expired: boolean;
}

/**
 * What the engine says about each person, with the amounts of `on` or the last ones before it.
 * @param telling the schemes without an amount that say most to each; those with one come by themselves
 */
export function examplesOn(
  rules: Ruleset,
  on: Day,
  telling: Partial<Record<Person['id'], readonly string[]>>,
): Examples {
  const tables = [
    'bijstandsnorm',
    ...rules.schemes.flatMap(({ amount }) => tablesOfLaw(lawOf(amount), rules, on)),
  ];
  const day = latestDay(tables, rules, on);
  const editions = tables.flatMap((id) => {
    const norm = rules.norms[id];
    return (norm && editionOn(norm, day)?.edition) ?? [];
  });
  return {
    examples: people.map((person) => exampleOf(person, rules, day, telling[person.id] ?? [])),
    from:
      editions
        .map(({ from }) => from)
        .toSorted()
        .at(-1) ?? day,
    until: editions.map(({ until }) => until).toSorted()[0] ?? day,
    expired: day !== on,
  };
}

function exampleOf({ id, situation }: Person, rules: Ruleset, on: Day, telling: readonly string[]): Example {
  const { answers, problems } = readSituation({ ...situation, woonplaats: gemeenteOf(rules) }, rules);
  if (problems.length > 0)
    throw new Error(`The example ${id} has answers that cannot be: ${JSON.stringify(problems)}`);
  const { outcomes } = check(rules, answers, on);
  const open = rules.schemes
    .flatMap((scheme): Judged[] => {
      const outcome = outcomes.find((each) => each.scheme === scheme.id);
      return outcome && outcome.verdict !== 'waarschijnlijk-niet' ? [{ scheme, outcome }] : [];
    })
    .toSorted(byWeight);
  const money = open.filter(comesMonthly);
  const besides = telling.flatMap((each) => open.find(({ scheme }) => scheme.id === each) ?? []);
  const shown = [...new Set([...money, ...besides])];
  return {
    id,
    answers,
    total: totals(rules, money).find(({ per }) => per === 'maand') ?? { min: 0, max: 0 },
    lines: shown.map(lineOf),
    more: open.length - shown.length,
  };
}

const comesMonthly = ({ scheme, outcome }: Judged): boolean =>
  outcome.verdict === 'waarschijnlijk-wel' &&
  kindOf({ scheme, outcome }) === 'bedrag' &&
  outcome.amount?.per !== 'jaar' &&
  !outcome.amountExpired;

function lineOf(judged: Judged): Line {
  const { scheme, outcome } = judged;
  const { verdict, amount } = outcome;
  const look = groups.find((group) => group.verdict === verdict)?.look ?? 'misschien';
  const times = amount ? perYear[amount.per] / 12 : 0;
  return {
    scheme: scheme.id,
    verdict,
    look,
    kind: kindOf(judged),
    perMonth:
      amount && comesMonthly(judged)
        ? { min: wholeEuros(amount.min * times), max: wholeEuros(amount.max * times) }
        : null,
  };
}

/**
 * What a sentence about a person can say of them: an age, the ages of the children, how many others live in, an amount or both ends of
 * one, and the hours and the rate of each care by its number (uren-1, uurprijs-1).
 */
export function valuesOf(
  { answers }: Pick<Example, 'answers'>,
  rules: Ruleset,
  language: Language,
): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const { id, type } of rules.facts) {
    const answer = answers[id];
    const ages = type === 'leeftijden' ? childAges(answers) : null;
    if (ages) values[id] = new Intl.ListFormat(language).format(ages.map(String));
    if (type === 'medebewoners' && Array.isArray(answer)) values[id] = String(answer.length);
    if (type === 'opvang' && Array.isArray(answer))
      (answer as Opvang[]).forEach(({ uren, uurprijs }, index) => {
        values[`uren-${index + 1}`] = String(uren);
        values[`uurprijs-${index + 1}`] = { cents: uurprijs };
      });
    if (!isRange(answer)) continue;
    const { min, max } = answer;
    if (type === 'getal' || type === 'medebewoners') values[id] = String(min);
    else if (min === max) values[id] = { cents: min };
    else Object.assign(values, { [`${id}-van`]: { cents: min }, [`${id}-tot`]: { cents: max } });
  }
  return values;
}
