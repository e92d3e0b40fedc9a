/** Incomes and the care of children as rows of fields, of which the last is empty. */

import {
  type Answer,
  type Inkomst,
  inkomstsoorten,
  type Opvang,
  type Opvangsoort,
} from '../engine/answers.ts';
import { isInkomsten, type Persoon, type Soort } from '../journey/incomes.ts';
import { confirmation as figureConfirmed, isOpvang, opvangField } from '../questions/opvang.ts';
import { confirmation, inkomstField, noIncome, readInkomsten } from '../questions/read-inkomsten.ts';
import { readOpvang } from '../questions/read-opvang.ts';
import type { Fault } from '../questions/reading.ts';
import type { Language } from '../words/languages.ts';
import { amountToEdit } from '../words/money.ts';

/** One row: an income of one person, or that this person has none. Amounts are as they were typed. */
export interface IncomeRow {
  van: Persoon;
  soort: Soort | typeof noIncome | '';
  bedrag: string;
  per: Inkomst['per'];
  vorm: Inkomst['vorm'];
  vakantiegeld: Inkomst['vakantiegeld'];
  /** What the helper confirmed of an amount that looks wrong. */
  zeker: string;
}

/** The care of one child, as it was typed. */
export interface CareRow {
  soort: Opvangsoort | '';
  uren: string;
  uurprijs: string;
  zeker: readonly string[];
}

/** What rows come to: the answer where they make one, and the fault of each row that has one. */
export interface RowsReading {
  answer: Answer | undefined;
  faults: Map<number, Fault>;
}

export const emptyIncome = (van: Persoon): IncomeRow => ({
  van,
  soort: '',
  bedrag: '',
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
  zeker: '',
});

export const emptyCare: CareRow = { soort: '', uren: '', uurprijs: '', zeker: [] };

export const isEmptyIncome = ({ soort, bedrag }: IncomeRow): boolean => soort === '' && bedrag.trim() === '';
export const isEmptyCare = ({ soort, uren, uurprijs }: CareRow): boolean =>
  soort === '' && uren.trim() === '' && uurprijs.trim() === '';

/** Incomes as rows. */
export function incomeRows(answer: Answer | undefined, language: Language): IncomeRow[] {
  if (!isInkomsten('inkomsten', answer)) return [];
  if (answer.length === 0) return [{ ...emptyIncome('ik'), soort: noIncome }];
  return answer.map(({ bedrag, ...rest }) => ({
    ...rest,
    bedrag: amountToEdit(bedrag, language),
    zeker: confirmation(bedrag, rest.per),
  }));
}

/** The care of children as rows. */
export function careRows(answer: Answer | undefined, language: Language): CareRow[] {
  if (!isOpvang('kinderopvang', answer)) return [];
  return answer.map(({ soort, uren, uurprijs }) => ({
    soort,
    uren: String(uren),
    uurprijs: amountToEdit(uurprijs, language),
    zeker: [figureConfirmed('uren', uren), figureConfirmed('uurprijs', uurprijs)],
  }));
}

/**
 * Reads the rows of incomes. They are an answer once every row that was begun can be read and every person has one; who has none says so.
 * @param persons whose incomes are asked: rows of others are left alone
 */
export function readIncomeRows(rows: readonly IncomeRow[], persons: readonly Persoon[]): RowsReading {
  const faults = new Map<number, Fault>();
  const form = new FormData();
  for (const [index, row] of rows.entries()) {
    if (!persons.includes(row.van) || isEmptyIncome(row)) continue;
    const own = row.soort === '' ? 'hulpmodus.fout-soort' : null;
    const read = own === null ? readInkomsten([row.van], put(new FormData(), row, index)) : null;
    if (own !== null) faults.set(index, { field: 'soort', text: own, values: {} });
    else if (read !== null && 'fault' in read) faults.set(index, read.fault);
    else put(form, row, index);
  }
  const isWhole = faults.size === 0 && persons.every((person) => form.has(person));
  const read = isWhole ? readInkomsten(persons, form) : null;
  return { answer: read !== null && 'answer' in read ? read.answer : undefined, faults };
}

function put(form: FormData, row: IncomeRow, index: number): FormData {
  const { van, soort } = row;
  if (!form.getAll(van).includes(soort)) form.append(van, soort);
  if (soort === noIncome || soort === '') return form;
  for (const part of ['bedrag', 'per', 'vorm', 'vakantiegeld', 'zeker'] as const)
    form.set(inkomstField(van, soort, index, part), row[part]);
  return form;
}

/** Reads the rows of care. Where a row cannot be read there is no answer: care that is left out would change the allowance. */
export function readCareRows(rows: readonly CareRow[]): RowsReading {
  const faults = new Map<number, Fault>();
  const found: Opvang[] = [];
  for (const [index, row] of rows.entries()) {
    if (isEmptyCare(row)) continue;
    const form = new FormData();
    form.set(opvangField(0, 'soort'), row.soort);
    form.set(opvangField(0, 'uren'), row.uren);
    form.set(opvangField(0, 'uurprijs'), row.uurprijs);
    for (const sure of row.zeker) form.append(opvangField(0, 'zeker'), sure);
    const read = readOpvang(1, form);
    if ('fault' in read)
      faults.set(index, { ...read.fault, values: { ...read.fault.values, kind: index + 1 } });
    else if (isOpvang('kinderopvang', read.answer)) found.push(...read.answer);
  }
  return { answer: faults.size === 0 && found.length > 0 ? found : undefined, faults };
}

/** The kinds of income in the order in which they are offered, with none as the last. */
export const kindsOffered: readonly (Soort | typeof noIncome)[] = [...inkomstsoorten, noIncome];
