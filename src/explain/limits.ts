/** What the limits and amounts of a scheme come to for each household: the tables of the site. */

import { type Answers, exactly, type Range } from '../engine/answers.ts';
import { laws } from '../engine/laws/index.ts';
import { tablesOfKwijtschelding } from '../engine/laws/kwijtschelding.ts';
import type { Law, RowsOfLaw } from '../engine/laws/law.ts';
import { isYoung } from '../engine/leefvorm.ts';
import { boundOf, directLimits } from '../engine/limit.ts';
import { editionOn } from '../engine/norm.ts';
import { amountFor, lawOf } from '../engine/payment.ts';
import {
  type Amount,
  type Day,
  type Leefvorm,
  type Limit,
  leefvormen,
  type Norm,
  type Ruleset,
} from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';

/**
 * What tells the rows of a table apart; `geen` is a table that is one amount for everybody. The rows of `medebewoners` are the number of
 * others who share the home, of somebody alone or of a couple.
 */
export type Rows =
  | RowsOfLaw
  | 'leefvorm'
  | 'huishoudtype'
  | 'personen'
  | 'bewoners'
  | 'medebewoners'
  | 'medebewoners-van-stel';

export interface TableRow {
  row: string;
  /** Cents, or null where the amount was not found. */
  range: Range | null;
}

export interface AmountTable {
  per: Rows;
  rows: TableRow[];
  from: Day | null;
  until: Day | null;
  /** True where these amounts have ended on the day asked for, and no newer ones are known. */
  expired: boolean;
  /** Indexes in `Ruleset.sources`. */
  sources: number[];
}

/** The last row of a table per number of people. */
const eachFurther = 'elke-volgende';

/**
 * A household of each kind, as answers. A couple is married, nobody else shares the home, and the parents of who is 18, 19 or 20 can
 * pay.
 */
export function answersOf(leefvorm: Leefvorm): Answers {
  const own = /^jongere|beiden-jongere|een-jongere/.test(leefvorm)
    ? 20
    : leefvorm.endsWith('aow') && !leefvorm.endsWith('tot-aow')
      ? 90
      : 40;
  const partner = leefvorm.startsWith('gezin-');
  const withChildren = leefvorm.includes('ouder') || leefvorm.endsWith('met-kinderen');
  const other = leefvorm.startsWith('gezin-een-jongere') ? 40 : own;
  return {
    leeftijd: exactly(own),
    partner: partner ? 'ja' : 'nee',
    ...(partner ? { 'leeftijd-partner': exactly(other), samenwonen: ['getrouwd'] } : {}),
    kinderen: withChildren ? [6] : [],
    medebewoners: exactly(0),
    ...(isYoung(leefvorm) ? { 'ouders-betalen': 'ja' } : {}),
  };
}

const single = answersOf('alleenstaande-21-tot-aow');
const couple = answersOf('gezin-beiden-21-tot-aow');

/** A household for each row, as answers. */
const households: Record<Rows, Record<string, Answers>> = {
  leefvorm: Object.fromEntries(leefvormen.map((leefvorm) => [leefvorm, answersOf(leefvorm)])),
  huishoudtype: {
    alleenstaande: single,
    'alleenstaande-ouder': answersOf('alleenstaande-ouder-21-tot-aow'),
    gezin: couple,
  },
  partner: { nee: single, ja: couple },
  personen: {
    '1': single,
    '2': couple,
    '3': { ...couple, kinderen: [6] },
    '4': { ...couple, kinderen: [6, 6] },
    [eachFurther]: { ...couple, kinderen: [6, 6, 6] },
  },
  bewoners: {
    '1': single,
    '2': { ...single, medebewoners: exactly(1) },
    '3': { ...single, medebewoners: exactly(2) },
    '4': { ...single, medebewoners: exactly(3) },
    [eachFurther]: { ...single, medebewoners: exactly(4) },
  },
  huurders: {
    '1': { ...single, woning: 'huur' },
    '2': { ...single, woning: 'huur', medebewoners: exactly(1) },
    '3-of-meer': { ...single, woning: 'huur', medebewoners: exactly(2) },
  },
  kinderen: {
    'alleen-1': { ...single, kinderen: [6] },
    'alleen-2': { ...single, kinderen: [6, 6] },
    'alleen-3': { ...single, kinderen: [6, 6, 6] },
    'partner-1': { ...couple, kinderen: [6] },
    'partner-2': { ...couple, kinderen: [6, 6] },
    'partner-3': { ...couple, kinderen: [6, 6, 6] },
  },
  'leeftijd-kind': {
    'tot-en-met-5': { ...single, kinderen: [0] },
    '6-tot-en-met-11': { ...single, kinderen: [6] },
    '12-tot-en-met-17': { ...single, kinderen: [12] },
  },
  medebewoners: sharedHome(single),
  'medebewoners-van-stel': sharedHome(couple),
  geen: { alle: single },
};

function sharedHome(household: Answers): Record<string, Answers> {
  return Object.fromEntries(
    [0, 1, 2, 3].map((others) => [String(others), { ...household, medebewoners: exactly(others) }]),
  );
}

/** What the rows of a limit are. A limit between two others has the rows of the one that tells more households apart. */
function rowsFor(limit: Limit, rules: Ruleset): Rows {
  switch (limit.kind) {
    case 'vast':
      return 'geen';
    case 'inkomensgrens':
      return laws[limit.law]?.rows ?? 'geen';
    case 'betalingscapaciteit':
      return 'leefvorm';
    case 'met-schulden':
      return rowsFor(limit.limit, rules);
    case 'tussen': {
      const [low, high] = [rowsFor(limit.low, rules), rowsFor(limit.high, rules)];
      return rowCount(low) >= rowCount(high) ? low : high;
    }
    case 'norm':
      return limit.shared ? 'leefvorm' : rowsOfNorm(limit.norm, rules);
  }
}

const rowCount = (per: Rows): number => Object.keys(households[per]).length;

function rowsOfNorm(norm: string, rules: Ruleset): Rows {
  const per = rules.norms[norm]?.per ?? null;
  if (per === 'toeslagpartner') return 'partner';
  return per === null || per === 'inkomen' || per === 'onderdeel' ? 'geen' : per;
}

/** The amounts of each row; the row for each further person has what it adds to the one before. */
function rowsWith(per: Rows, rangeFor: (household: Answers) => Range | null): TableRow[] {
  let before: Range | null = null;
  const rows = Object.entries(households[per]).map(([row, household]) => {
    const whole = rangeFor(household);
    const range =
      row === eachFurther && whole && before
        ? { min: whole.min - before.min, max: whole.max - before.max }
        : whole;
    before = whole;
    return { row, range };
  });
  return folded(rows);
}

/** Rows per number of people from which on nothing is added become one: from this number of people on. */
function folded(rows: TableRow[]): TableRow[] {
  const last = rows.at(-1);
  if (last?.row !== eachFurther || last.range?.max !== 0) return rows;
  const numbers = rows.slice(0, -1);
  const same = (one?: TableRow, other?: TableRow) => one?.range?.max === other?.range?.max;
  while (numbers.length > 1 && same(numbers.at(-1), numbers.at(-2))) numbers.pop();
  return numbers.map((each, place) =>
    place === numbers.length - 1 ? { ...each, row: `${each.row}-of-meer` } : each,
  );
}

/** What somebody can spare is shown from no housing costs up to the highest, and without childcare. */
const withoutOwnRent: Answers = { woning: 'kamer', opvang: 'nee' };

/** A limit for each household, with the amounts of `on`, or the last ones before it. */
export function limitTable(limit: Limit, rules: Ruleset, on: Day, per = rowsFor(limit, rules)): AmountTable {
  const costs = directLimits(limit).some(({ kind }) => kind === 'betalingscapaciteit') ? withoutOwnRent : {};
  const tables = tablesBehind(limit, rules, on);
  const day = latestDay(tables, rules, on);
  const dated = boundOf(limit, new Situation(rules, single, day));
  return {
    per,
    rows: rowsWith(
      per,
      (household) => boundOf(limit, new Situation(rules, { ...household, ...costs }, day)).range,
    ),
    from: dated.validFrom,
    until: dated.validUntil,
    expired: day !== on,
    sources: sourcesOn(tables, rules, day),
  };
}

/** What a scheme pays each household at most, with the amounts of `on`, or the last ones before it. */
export function paymentTable(amount: Amount, rules: Ruleset, on: Day): AmountTable {
  const tables = tablesOfAmount(amount, rules, on);
  const day = latestDay(tables, rules, on);
  const rent = rules.facts.find(({ id }) => id === 'rekenhuur');
  const atBest: Answers = {
    inkomen: exactly(0),
    toetsingsinkomen: exactly(0),
    ...(rent && 'min' in rent ? { rekenhuur: { min: rent.min, max: rent.max } } : {}),
  };
  const first = rules.norms[tables[0] ?? ''];
  const dated = first && editionOn(first, day);
  const per = amount.kind === 'formule' ? (lawOf(amount)?.rows ?? 'geen') : rowsOfNorm(amount.norm, rules);
  const rows = rowsWith(
    per,
    (household) => amountFor(amount, new Situation(rules, { ...household, ...atBest }, day)).range,
  );
  return {
    ...oneRowIfEqual(per, rows),
    from: dated?.edition.from ?? null,
    until: dated?.edition.until ?? null,
    expired: day !== on,
    sources: sourcesOn(tables, rules, day),
  };
}

/** An amount that is the same in every row is one amount for everybody. */
function oneRowIfEqual(per: Rows, rows: TableRow[]): Pick<AmountTable, 'per' | 'rows'> {
  const range = rows[0]?.range ?? null;
  const isEqual =
    range !== null && rows.every((row) => row.range?.min === range.min && row.range.max === range.max);
  return isEqual ? { per: 'geen', rows: [{ row: 'alle', range }] } : { per, rows };
}

/** The tables that a limit comes from, with the amounts of `on` or the last ones before it. */
export function tablesBehind(limit: Limit, rules: Ruleset, on: Day): readonly string[] {
  switch (limit.kind) {
    case 'vast':
      return [];
    case 'inkomensgrens':
      return tablesOfLaw(laws[limit.law], rules, on);
    case 'betalingscapaciteit':
      return ['bijstandsnorm', ...tablesOfKwijtschelding(rules.norms, on)];
    case 'met-schulden':
      return tablesBehind(limit.limit, rules, on);
    case 'tussen':
      return [...new Set([limit.low, limit.high].flatMap((end) => tablesBehind(end, rules, on)))];
    case 'norm':
      return [limit.norm];
  }
}

/** The tables that an amount comes from, with the amounts of `on` or the last ones before it. */
export function tablesOfAmount(amount: Amount, rules: Ruleset, on: Day): readonly string[] {
  return amount.kind === 'formule' ? tablesOfLaw(lawOf(amount), rules, on) : [amount.norm];
}

/** The tables that a law reads for a day, or where one of them has no amounts for it, for the last day before on which all had. */
export function tablesOfLaw(law: Law | undefined, { norms }: Ruleset, on: Day): readonly string[] {
  if (law === undefined) return [];
  const lastDays = Object.values(norms).flatMap(({ editions }) => editions.map(({ until }) => until));
  const days = [
    on,
    ...lastDays
      .filter((day) => day < on)
      .toSorted()
      .toReversed(),
  ];
  return law.parameters.tables(norms, days.find((day) => law.parameters(norms, day) !== null) ?? on);
}

/** `on` itself where every table has an edition then, else the last day on which all of them had. */
export function latestDay(tables: readonly string[], rules: Ruleset, on: Day): Day {
  const lastDays = tables.flatMap((id) => lastDayOf(rules.norms[id], on) ?? []);
  return [on, ...lastDays].toSorted()[0] ?? on;
}

function lastDayOf(norm: Norm | undefined, on: Day): Day | undefined {
  const begun = norm?.editions.filter(({ from }) => from <= on).at(-1);
  if (!begun) throw new Error(`${norm?.id ?? 'An unknown table'} has no amounts on or before ${on}.`);
  return begun.until < on ? begun.until : undefined;
}

function sourcesOn(tables: readonly string[], rules: Ruleset, day: Day): number[] {
  const sources = tables.flatMap((id) => {
    const norm = rules.norms[id];
    return (norm && editionOn(norm, day)?.edition.source) ?? [];
  });
  return [...new Set(sources)];
}
