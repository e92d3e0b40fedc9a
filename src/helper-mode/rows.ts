/** Incomes, the care of children and the others in the home as rows of fields, of which the last is empty. */

import {
  type Answers,
  type Band,
  banden,
  exactly,
  hoogsteToetsingsinkomen,
  type Inkomst,
  inkomstsoorten,
  isRange,
  type Medebewoner,
  type Opvang,
  type Opvangsoort,
  type Range,
  volwassenLeeftijden,
} from '../engine/answers.ts';
import type { Persoon, Soort } from '../journey/incomes.ts';
import { confirmation as figureConfirmed } from '../questions/opvang.ts';
import {
  confirmation,
  noIncome,
  readInkomst,
  readInkomsten,
  type TypedInkomst,
} from '../questions/read-inkomsten.ts';
import { readCare } from '../questions/read-opvang.ts';
import type { Fault } from '../questions/reading.ts';
import type { Language } from '../words/languages.ts';
import { amountToEdit } from '../words/money.ts';
import { readTyped, type TypedFact, writeTyped } from './typed.ts';

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
export interface RowsReading<Item> {
  answer: Item[] | undefined;
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
export function incomeRows(answer: Answers['inkomsten'], language: Language): IncomeRow[] {
  if (!Array.isArray(answer)) return [];
  if (answer.length === 0) return [{ ...emptyIncome('ik'), soort: noIncome }];
  return answer.map(({ bedrag, ...rest }) => ({
    ...rest,
    bedrag: amountToEdit(bedrag, language),
    zeker: confirmation(bedrag, rest.per),
  }));
}

/** The care of children as rows. */
export function careRows(answer: Answers['kinderopvang'], language: Language): CareRow[] {
  if (!Array.isArray(answer)) return [];
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
export function readIncomeRows(
  rows: readonly IncomeRow[],
  persons: readonly Persoon[],
): RowsReading<Inkomst> {
  const faults = new Map<number, Fault>();
  const typed: TypedInkomst[] = [];
  for (const [index, row] of rows.entries()) {
    if (!persons.includes(row.van) || isEmptyIncome(row)) continue;
    const { van, soort } = row;
    const inkomst = { ...row, field: 'bedrag' };
    typed.push(inkomst);
    if (soort === '') faults.set(index, { field: 'soort', text: 'hulpmodus.fout-soort', values: {} });
    if (soort === '' || soort === noIncome) continue;
    const read = readInkomst({ van, soort, place: 0 }, inkomst);
    if ('fault' in read) faults.set(index, read.fault);
  }
  const read = readInkomsten(persons, typed);
  return { answer: faults.size === 0 && 'answer' in read ? read.answer : undefined, faults };
}

/** Reads the rows of care. Where a row cannot be read there is no answer: care that is left out would change the allowance. */
export function readCareRows(rows: readonly CareRow[]): RowsReading<Opvang> {
  const faults = new Map<number, Fault>();
  const found: Opvang[] = [];
  for (const [index, row] of rows.entries()) {
    if (isEmptyCare(row)) continue;
    const read = readCare({ ...row, zeker: row.zeker.join(' ') }, index);
    if ('fault' in read) faults.set(index, read.fault);
    else found.push(read.answer);
  }
  return { answer: faults.size === 0 && found.length > 0 ? found : undefined, faults };
}

/** The kinds of income in the order in which they are offered, with none as the last. */
export const kindsOffered: readonly (Soort | typeof noIncome)[] = [...inkomstsoorten, noIncome];

/** That nobody else lives in the home. */
export const nobody = 'niemand';

/** One other person in the home, as it was typed. */
export interface OtherRow {
  band: Band | typeof nobody | '';
  leeftijd: string;
  toetsingsinkomen: string;
  studie: boolean;
  /** The income that the helper confirmed although it looks wrong. */
  zeker: string;
}

export const emptyOther: OtherRow = {
  band: '',
  leeftijd: '',
  toetsingsinkomen: '',
  studie: false,
  zeker: '',
};

/** What is typed of another person. */
export const figuresOfOther = ['leeftijd', 'toetsingsinkomen'] as const;
type FigureOfOther = (typeof figuresOfOther)[number];

const factOfFigure = (id: FigureOfOther): TypedFact => ({
  id,
  part: 'situatie',
  burden: 0,
  ...(id === 'leeftijd'
    ? { type: 'getal', ...volwassenLeeftijden }
    : { type: 'bedrag', min: 0, max: hoogsteToetsingsinkomen }),
});

/** The others in the home as rows. Of a number of them it is not known who they are. */
export function otherRows(answer: Answers['medebewoners'], language: Language): OtherRow[] {
  if (answer === undefined || typeof answer === 'string') return [];
  const others = isRange(answer) ? Array<Medebewoner>(answer.min).fill({}) : answer;
  if (others.length === 0) return [{ ...emptyOther, band: nobody }];
  return others.map((other) => {
    const written = (figure: FigureOfOther): string =>
      writeTyped(factOfFigure(figure), other[figure], language, { none: '' });
    return {
      band: banden.find((band) => band === other.band) ?? '',
      leeftijd: written('leeftijd'),
      toetsingsinkomen: written('toetsingsinkomen'),
      studie: other.studiefinanciering === 'ja',
      zeker: written('toetsingsinkomen'),
    };
  });
}

/** Reads the rows of the others. Who is not chosen yet is nobody, and what is not typed was not asked. */
export function readOtherRows(rows: readonly OtherRow[]): {
  answer: Answers['medebewoners'];
  faults: Map<number, Fault>;
} {
  const faults = new Map<number, Fault>();
  const found: Medebewoner[] = [];
  for (const [index, row] of rows.entries()) {
    const { band, studie } = row;
    if (band === '' || band === nobody) continue;
    const other: Medebewoner = { band };
    if (band !== 'kamerhuurder') other.studiefinanciering = studie ? 'ja' : 'nee';
    for (const figure of figuresOfOther) {
      if (band === 'kamerhuurder') break;
      const read = readTyped(factOfFigure(figure), row[figure], row.zeker === row[figure]);
      if ('fault' in read) faults.set(index, { ...read.fault, field: figure });
      else if (read.answer !== undefined) other[figure] = read.answer as Range;
    }
    found.push(other);
  }
  const isNobody = found.length === 0 && rows.some(({ band }) => band === nobody);
  const answer = found.length > 0 ? found : isNobody ? exactly(0) : undefined;
  return { answer: faults.size === 0 ? answer : undefined, faults };
}
