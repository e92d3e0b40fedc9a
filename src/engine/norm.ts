import type { Range } from './answers.ts';
import type { Day, Edition, Norm } from './ruleset.ts';

/** The edition of a table to be used on a day, and how many half-years it has been out of date: 0 while it is valid. */
export interface Dated {
  edition: Edition;
  halfYearsMissed: number;
}

/** A whole in the unit of a table of percentages: thousandths of a percent. */
export const wholePercent = 100_000;

const halfYear = (day: Day): number => Number(day.slice(0, 4)) * 2 + (day.slice(5, 7) > '06' ? 1 : 0);

/**
 * The edition of `norm` that is valid on `on`, or the last one within the declared margin; null before the first edition and
 * where the margin has run out. An edition that has ended is never returned as valid: `halfYearsMissed` is then at least 1.
 */
export function editionOn(norm: Norm, on: Day): Dated | null {
  const valid = norm.editions.find((edition) => edition.from <= on && on <= edition.until);
  if (valid) return { edition: valid, halfYearsMissed: 0 };
  const last = norm.editions[norm.editions.length - 1];
  if (!last || !norm.after || on <= last.until) return null;
  const halfYearsMissed = Math.max(1, halfYear(on) - halfYear(last.until));
  return halfYearsMissed <= norm.after.most ? { edition: last, halfYearsMissed } : null;
}

/**
 * The amount of one row on a day, in the table's own unit: a range from the old amount to the old amount with the margin once the
 * edition has ended, null where the amount is missing. `holidayPay: 'zonder'` takes the share of holiday pay off and rounds to
 * the cent (Participatiewet art. 19 lid 3).
 */
export function amountOf(
  norm: Norm,
  dated: Dated | null,
  row: string,
  holidayPay: 'met' | 'zonder' | null,
): Range | null {
  const amount = dated?.edition.amounts[row];
  if (dated === null || amount === undefined || amount === null) return null;
  const low = raised(amount, norm.after?.low ?? 0, dated.halfYearsMissed);
  const high = raised(amount, norm.after?.high ?? 0, dated.halfYearsMissed);
  return holidayPay === 'zonder'
    ? { min: withoutHolidayPay(norm, low), max: withoutHolidayPay(norm, high) }
    : { min: low, max: high };
}

/** An amount with holiday pay, in cents, to the same amount without, rounded to the cent. */
export function withoutHolidayPay(norm: Norm, cents: number): number {
  return Math.round((cents * (100 - (norm.holidayPay ?? 0))) / 100);
}

function raised(amount: number, percent: number, times: number): number {
  let result = amount;
  for (let time = 0; time < times; time++) result = Math.round((result * (100 + percent)) / 100);
  return result;
}

type Norms = Record<string, Norm>;

/** Reads tables on a day. What was read last is kept, because a check asks for the same day again and again. */
export interface Reader<Read> {
  (norms: Norms, on: Day): Read;
  /** The tables that it looks into on a day, by when it first does; behind one that is missing there may be more. */
  tables(norms: Norms, on: Day): readonly string[];
}

/** @param read looks into the tables only by their names: what it looks into is what the amounts rest on */
export function reader<Read>(read: (norms: Norms, on: Day) => Read): Reader<Read> {
  let last: { norms: Norms; on: Day; read: Read; tables: string[] } | undefined;
  const readOn = (norms: Norms, on: Day) => {
    if (last?.norms !== norms || last.on !== on) {
      const tables = new Set<string>();
      const recording = new Proxy(norms, { get: (all, id: string) => tables.add(id) && all[id] });
      last = { norms, on, read: read(recording, on), tables: [...tables] };
    }
    return last;
  };
  const kept = (norms: Norms, on: Day) => readOn(norms, on).read;
  kept.tables = (norms: Norms, on: Day) => readOn(norms, on).tables;
  return kept;
}

/** For each name the table and its row. */
export type Rows<Name extends string> = Record<Name, readonly [norm: string, row: string]>;

/** Reads the amounts of named rows on a day, each in the unit of its own table; null where one of them is missing or has ended. */
export const parametersFrom = <Name extends string>(rows: Rows<Name>): Reader<Record<Name, number> | null> =>
  reader((norms, on) => readRows(norms, on, rows));

/** The same for a day, as a part of what a reader reads. */
export function readRows<Name extends string>(
  norms: Norms,
  on: Day,
  rows: Rows<Name>,
): Record<Name, number> | null {
  const parameters: Partial<Record<Name, number>> = {};
  for (const name of Object.keys(rows) as Name[]) {
    const [id, row] = rows[name];
    const norm = norms[id];
    const dated = norm && editionOn(norm, on);
    // A law reckons to the euro: with an old amount it would give somebody a sum that nobody pays.
    const amount = dated?.halfYearsMissed === 0 ? dated.edition.amounts[row] : null;
    if (amount == null) return null;
    parameters[name] = amount;
  }
  return parameters as Record<Name, number>;
}
