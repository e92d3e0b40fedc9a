import { expect, test } from 'vitest';
import { exactly, type Medebewoner } from '../../src/engine/answers.ts';
import {
  careRows,
  emptyCare,
  emptyIncome,
  emptyOther,
  type IncomeRow,
  incomeRows,
  otherRows,
  readCareRows,
  readIncomeRows,
  readOtherRows,
} from '../../src/helper-mode/rows.ts';

const wage: IncomeRow = { ...emptyIncome('ik'), soort: 'loon', bedrag: '1.450' };
const read = {
  van: 'ik',
  soort: 'loon',
  bedrag: 145_000,
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
};

test('incomes are an answer once every person has a row', () => {
  expect(readIncomeRows([wage, emptyIncome('ik')], ['ik']).answer).toEqual([read]);
  expect(readIncomeRows([wage], ['ik', 'partner']).answer).toBeUndefined();
  const partner: IncomeRow = { ...emptyIncome('partner'), soort: 'geen' };
  expect(readIncomeRows([wage, partner], ['ik', 'partner']).answer).toEqual([read]);
});

test('two incomes of one kind are two incomes', () => {
  const found = readIncomeRows([wage, { ...wage, bedrag: '200', per: 'week' }], ['ik']);
  expect(found.answer).toEqual([read, { ...read, bedrag: 20_000, per: 'week' }]);
});

test('who has no income says so, and an empty row says nothing', () => {
  expect(readIncomeRows([{ ...emptyIncome('ik'), soort: 'geen' }], ['ik']).answer).toEqual([]);
  expect(readIncomeRows([emptyIncome('ik')], ['ik'])).toEqual({ answer: undefined, faults: new Map() });
});

test('rows of somebody who is no partner any more are left alone', () => {
  const partner: IncomeRow = { ...wage, van: 'partner', bedrag: 'veel' };
  expect(readIncomeRows([wage, partner], ['ik']).answer).toEqual([read]);
});

test('each row has its own fault, and while one has there is no answer', () => {
  const rows: IncomeRow[] = [
    { ...wage, bedrag: 'veel' },
    { ...wage, soort: '' },
    { ...wage, bedrag: '24.000' },
  ];
  const { answer, faults } = readIncomeRows(rows, ['ik']);
  expect(answer).toBeUndefined();
  expect([...faults].map(([index, { text }]) => [index, text])).toEqual([
    [0, 'fout.inkomst-onleesbaar'],
    [1, 'hulpmodus.fout-soort'],
    [2, 'fout.inkomst-veel'],
  ]);
  const sure = { ...wage, bedrag: '24.000', zeker: '2400000-maand' };
  expect(readIncomeRows([sure], ['ik']).answer).toEqual([{ ...read, bedrag: 2_400_000 }]);
});

test('incomes read the same after they were written', () => {
  const { answer } = readIncomeRows([wage], ['ik']);
  expect(readIncomeRows(incomeRows(answer, 'nl'), ['ik']).answer).toEqual(answer);
  expect(readIncomeRows(incomeRows([], 'nl'), ['ik']).answer).toEqual([]);
});

test('care is an answer once each row that was begun is whole', () => {
  const nursery = { ...emptyCare, soort: 'dagopvang', uren: '87', uurprijs: '12,45' } as const;
  const child = { soort: 'dagopvang', uren: 87, uurprijs: 1245 } as const;
  expect(readCareRows([nursery, emptyCare]).answer).toEqual([child]);
  expect(readCareRows([nursery, { ...nursery, uurprijs: '' }]).answer).toBeUndefined();
  const { faults } = readCareRows([nursery, { ...nursery, uren: 'x' }]);
  expect(faults.get(1)?.values.kind).toBe(2);
  expect(careRows([child], 'nl')).toEqual([{ ...nursery, zeker: ['uren-87', 'uurprijs-1245'] }]);
  const costly = { ...nursery, uurprijs: '40' };
  expect(readCareRows([costly]).faults.get(0)?.text).toBe('fout.opvang-hoge-prijs');
  expect(readCareRows([{ ...costly, zeker: ['uurprijs-4000'] }]).answer).toHaveLength(1);
});

test('of somebody else is known what was typed, and nobody is a row too', () => {
  const brother = {
    ...emptyOther,
    band: 'familie',
    leeftijd: '30',
    toetsingsinkomen: '20000-30000',
  } as const;
  const known: Medebewoner = {
    band: 'familie',
    leeftijd: exactly(30),
    studiefinanciering: 'nee',
    toetsingsinkomen: { min: 2_000_000, max: 3_000_000 },
  };
  expect(readOtherRows([brother, emptyOther]).answer).toEqual([known]);
  const student = { ...brother, leeftijd: '?', toetsingsinkomen: '', studie: true };
  expect(readOtherRows([student]).answer).toEqual([
    { band: 'familie', leeftijd: 'weet-niet', studiefinanciering: 'ja' },
  ]);
  expect(readOtherRows([{ ...brother, band: 'kamerhuurder' }]).answer).toEqual([{ band: 'kamerhuurder' }]);
  expect(readOtherRows([{ ...emptyOther, band: 'niemand' }]).answer).toEqual(exactly(0));
  expect(readOtherRows([emptyOther]).answer).toBeUndefined();
  expect(otherRows(exactly(0), 'nl')).toEqual([{ ...emptyOther, band: 'niemand' }]);
  expect(otherRows(exactly(2), 'nl')).toEqual([emptyOther, emptyOther]);
  expect(readOtherRows(otherRows([known, { band: 'kamerhuurder' }], 'nl')).answer).toEqual([
    known,
    { band: 'kamerhuurder' },
  ]);
});

test('what cannot be read of somebody else is a fault in that row, and then there is no answer', () => {
  const mother = { ...emptyOther, band: 'ouder', leeftijd: '70', toetsingsinkomen: '1500' } as const;
  const { answer, faults } = readOtherRows([mother, { ...mother, leeftijd: '17', toetsingsinkomen: '0' }]);
  expect(answer).toBeUndefined();
  expect([...faults].map(([index, { field, text }]) => [index, field, text])).toEqual([
    [0, 'toetsingsinkomen', 'fout.lijkt-per-maand'],
    [1, 'leeftijd', 'fout.getal-tussen'],
  ]);
  expect(readOtherRows([{ ...mother, zeker: '1500' }]).answer).toHaveLength(1);
});
