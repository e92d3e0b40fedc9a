/** What the limits and amounts of a scheme come to for each household: the tables of the site. */
import { amountFor } from '../engine/amount.ts';
import { type Answers, exactly, type Range } from '../engine/answers.ts';
import { boundOf, dependencies } from '../engine/limit.ts';
import { editionOn } from '../engine/norm.ts';
import {
  type Amount,
  type Day,
  huishoudtypen,
  type Leefvorm,
  type Limit,
  leefvormen,
  type Norm,
  type Ruleset,
} from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';

/** What tells the rows of a table apart; `geen` is a table that is one amount for everybody. */
export type Rows = 'leefvorm' | 'huishoudtype' | 'partner' | 'geen';

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

/** A household of each kind, as answers. Nobody shares the home. */
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
    ...(partner ? { 'leeftijd-partner': exactly(other) } : {}),
    kinderen: withChildren ? [6] : [],
    medebewoners: exactly(0),
  };
}

const households: Record<Exclude<Rows, 'leefvorm'>, Record<string, Leefvorm>> = {
  huishoudtype: {
    alleenstaande: 'alleenstaande-21-tot-aow',
    'alleenstaande-ouder': 'alleenstaande-ouder-21-tot-aow',
    gezin: 'gezin-beiden-21-tot-aow',
  },
  partner: { nee: 'alleenstaande-21-tot-aow', ja: 'gezin-beiden-21-tot-aow' },
  geen: { alle: 'alleenstaande-21-tot-aow' },
};

const rowNames: Record<Rows, readonly string[]> = {
  leefvorm: leefvormen,
  huishoudtype: huishoudtypen,
  partner: ['nee', 'ja'],
  geen: ['alle'],
};

const householdOf = (per: Rows, row: string): Leefvorm =>
  per === 'leefvorm' ? (row as Leefvorm) : (households[per][row] ?? 'alleenstaande-21-tot-aow');

/** The household facts that a limit depends on tell which rows its table has. */
function rowsFor(limit: Limit, rules: Ruleset): Rows {
  const facts = dependencies(limit, rules.norms);
  if (facts.includes('leeftijd')) return 'leefvorm';
  if (facts.includes('kinderen')) return 'huishoudtype';
  return facts.includes('partner') ? 'partner' : 'geen';
}

/** A limit for each household, with the amounts of `on`, or the last ones before it. */
export function limitTable(limit: Limit, rules: Ruleset, on: Day, per = rowsFor(limit, rules)): AmountTable {
  const day = latestDay(tablesBehind(limit), rules, on);
  const bounds = rowNames[per].map((row) => ({
    row,
    bound: boundOf(limit, new Situation(rules, answersOf(householdOf(per, row)), day)),
  }));
  const first = bounds[0]?.bound;
  return {
    per,
    rows: bounds.map(({ row, bound }) => ({ row, range: bound.range })),
    from: first?.validFrom ?? null,
    until: first?.validUntil ?? null,
    expired: day !== on,
    sources: sourcesOn(tablesBehind(limit), rules, day),
  };
}

/** What a scheme pays each household at most, with the amounts of `on`, or the last ones before it. */
export function paymentTable(amount: Amount, rules: Ruleset, on: Day): AmountTable {
  const tables = amount.kind === 'formule' ? formulaTables : [amount.norm];
  const day = latestDay(tables, rules, on);
  const per = amount.kind === 'formule' ? 'partner' : rowsFor(wholeNorm(amount.norm), rules);
  const nothingEarned = { inkomen: exactly(0), toetsingsinkomen: exactly(0) };
  const first = rules.norms[tables[0] ?? ''];
  const dated = first && editionOn(first, day);
  return {
    per,
    rows: rowNames[per].map((row) => ({
      row,
      range: amountFor(
        amount,
        new Situation(rules, { ...answersOf(householdOf(per, row)), ...nothingEarned }, day),
      ).range,
    })),
    from: dated?.edition.from ?? null,
    until: dated?.edition.until ?? null,
    expired: day !== on,
    sources: sourcesOn(tables, rules, day),
  };
}

const wholeNorm = (norm: string): Limit => ({
  kind: 'norm',
  norm,
  percent: 100,
  holidayPay: null,
  shared: false,
});

/** The tables behind the formula of the zorgtoeslag. */
const formulaTables = ['standaardpremie', 'drempelinkomen', 'zorgtoeslag-percentages'];

/** The tables that a limit comes from. */
export function tablesBehind(limit: Limit): string[] {
  switch (limit.kind) {
    case 'vast':
      return [];
    case 'inkomensgrens':
      return formulaTables;
    case 'tussen':
      return [...new Set([...tablesBehind(limit.low), ...tablesBehind(limit.high)])];
    case 'norm':
      return [limit.norm];
  }
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
