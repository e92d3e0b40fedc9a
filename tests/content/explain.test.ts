import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { type Leefvorm, type Limit, leefvormen } from '../../src/engine/ruleset.ts';
import { flat, limitsOf, linesOf } from '../../src/explain/conditions.ts';
import { type AmountTable, answersOf, limitTable, paymentTable } from '../../src/explain/limits.ts';
import { buildDay, organisations, rules, schemePages } from '../../src/explain/site-rules.ts';
import { byAddress, schemesAt, usedSources } from '../../src/explain/sources.ts';
import { writeAge, writeDay, writeMoney } from '../../src/explain/write.ts';
import { texts } from '../../src/i18n/texts.ts';

const today = '2026-11-21';
const afterwards = '2027-02-01';

const percentOfNorm = (percent: number): Limit => ({
  kind: 'norm',
  norm: 'bijstandsnorm',
  percent,
  holidayPay: 'zonder',
  shared: false,
});
const amountIn = (table: AmountTable, row: string) => table.rows.find((found) => found.row === row)?.range;
const scheme = (id: string) => {
  const found = rules.schemes.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('a table of limits', () => {
  test.each(leefvormen)('takes a household that is %s', (leefvorm: Leefvorm) => {
    expect(check(rules, answersOf(leefvorm), today).leefvorm).toBe(leefvorm);
  });

  test('has the amounts of the day, as the engine reckons them', () => {
    for (const percent of [100, 110, 120, 130]) {
      const table = limitTable(percentOfNorm(percent), rules, today);
      expect(table).toMatchObject({ from: '2026-07-01', until: '2026-12-31', expired: false });
      for (const leefvorm of leefvormen) {
        const limits = check(rules, answersOf(leefvorm), today).limits;
        expect(amountIn(table, leefvorm)).toEqual(limits.find((limit) => limit.percent === percent)?.range);
      }
    }
    expect(amountIn(limitTable(percentOfNorm(100), rules, today), 'alleenstaande-21-tot-aow')).toEqual({
      min: 134849,
      max: 134849,
    });
  });

  test('has after the last edition the old amounts with their own dates, and says so', () => {
    const table = limitTable(percentOfNorm(120), rules, afterwards);
    expect(table).toMatchObject({ from: '2026-07-01', until: '2026-12-31', expired: true });
    expect(amountIn(table, 'alleenstaande-21-tot-aow')).toEqual({ min: 161819, max: 161819 });
  });

  test('refuses a day before the first edition', () => {
    expect(() => limitTable(percentOfNorm(100), rules, '2024-06-01')).toThrow('bijstandsnorm');
  });
});

describe('the limits on the page of a scheme', () => {
  const rowsOf = (id: string, condition: string) =>
    limitsOf(scheme(id), rules, today)
      .find((limit) => limit.id === condition)
      ?.tables[0]?.rows.map(({ row }) => row);

  test('are those of the ages for which it is', () => {
    expect(rowsOf('aio', 'laag-inkomen')).toEqual([
      'alleenstaande-aow',
      'alleenstaande-ouder-aow',
      'gezin-een-of-beiden-aow',
    ]);
    expect(rowsOf('bijstand', 'laag-inkomen')).not.toContain('alleenstaande-aow');
    expect(rowsOf('bijstand', 'laag-inkomen')).toContain('jongere-alleenstaande');
    expect(rowsOf('zoetermeerpas', 'laag-inkomen')).toHaveLength(leefvormen.length);
  });

  test('have one row from the number of people on from which nothing is added', () => {
    expect(rowsOf('huurtoeslag', 'huur-hoog-genoeg')).toEqual(['1', '2-of-meer']);
    expect(rowsOf('voedselbank', 'weinig-leefgeld')).toEqual(['1', '2', '3', '4', 'elke-volgende']);
  });
});

describe('what a scheme pays', () => {
  test('is null where the amount was not found', () => {
    const { amount } = scheme('individuele-inkomenstoeslag');
    if (!amount) throw new Error('no amount');
    const table = paymentTable(amount, rules, today);
    expect(table.rows).toEqual([
      { row: 'alleenstaande', range: { min: 55200, max: 55200 } },
      { row: 'alleenstaande-ouder', range: { min: 65900, max: 65900 } },
      { row: 'gezin', range: null },
    ]);
    expect(paymentTable(amount, rules, afterwards)).toMatchObject({ until: '2026-12-31', expired: true });
  });

  test('is one row for everybody where every household gets the same', () => {
    const { amount } = scheme('mantelzorgwaardering');
    if (!amount) throw new Error('no amount');
    expect(paymentTable(amount, rules, today)).toMatchObject({
      per: 'geen',
      rows: [{ row: 'alle', range: { min: 20_000, max: 20_000 } }],
    });
  });

  test('is for a formula the most that it gives', () => {
    const { amount } = scheme('zorgtoeslag');
    if (!amount) throw new Error('no amount');
    expect(paymentTable(amount, rules, today).rows.map(({ range }) => range?.max)).toEqual([12900, 24600]);
  });
});

describe('the conditions of a scheme', () => {
  test('come in the order of the rule, with their limits and their doubts', () => {
    const lines = flat(linesOf(scheme('zoetermeerpas'), rules, today));
    expect(lines.map(({ id, doubtful }) => [id, doubtful?.from])).toEqual([
      ['woont-in-zoetermeer', undefined],
      ['volwassen', 2019],
      ['laag-inkomen', 2019],
      ['zonder-studiefinanciering', 2014],
    ]);
    expect(lines[1]?.values).toEqual({ grens: '18' });
  });

  test('keep together of which one is enough', () => {
    const lines = linesOf(scheme('kwijtschelding-gemeente'), rules, today);
    const groups = lines.filter((line) => 'oneOf' in line);
    expect(groups.map(({ oneOf }) => flat(oneOf).map(({ id }) => id))).toEqual([
      ['goedkope-auto', 'auto-is-nodig'],
      ['geen-koopwoning', 'geen-overwaarde'],
    ]);
    expect(flat(lines).find(({ id }) => id === 'goedkope-auto')?.values).toEqual({
      grens: { cents: 335000 },
    });
  });

  test('write an age from a table in months, and mark what a person decides', () => {
    const lines = flat(linesOf(scheme('individuele-inkomenstoeslag'), rules, today));
    expect(lines.find(({ id }) => id === 'onder-aow-leeftijd')?.values).toEqual({ grens: { months: 804 } });
    expect(lines.filter(({ judged }) => judged).map(({ id }) => id)).toEqual([
      'geen-uitzicht-op-meer-inkomen',
    ]);
  });

  test('have a table for each limit that differs per household, two where the rule leaves room', () => {
    const [limit] = limitsOf(scheme('leergeld'), rules, today);
    expect(limit?.tables.map((table) => amountIn(table, 'alleenstaande-21-tot-aow')?.max)).toEqual([
      161819, 175304,
    ]);
    expect(limitsOf(scheme('kwijtschelding-gemeente'), rules, today).map(({ id }) => id)).toEqual([
      'laag-inkomen',
      'weinig-vermogen',
    ]);
    expect(limitsOf(scheme('schuldhulp'), rules, today)).toEqual([]);
  });

  test('that ask for less than a limit have another sentence than those that include it', () => {
    const keys = (id: string) =>
      flat(linesOf(scheme(id), rules, today)).find((line) => line.id === 'laag-inkomen')?.keys[1];
    expect(keys('bijstand')).toBe('regel.laag-inkomen.onder');
    expect(keys('zoetermeerpas')).toBe('regel.laag-inkomen.hoogstens');
    expect(keys('leergeld')).toBe('regel.laag-inkomen.hoogstens-tussen');
  });
});

describe('the sources', () => {
  test('come with the least certain first', () => {
    const order = usedSources(rules, schemePages, organisations).map(({ source }) => source.status);
    expect(order).toEqual([...order].sort((one, other) => rank(one) - rank(other)));
    expect(order[0]).toBe('onzeker');
  });

  test('name what rests on them', () => {
    const doubtful = usedSources(rules, schemePages, organisations).find(
      ({ source }) => source.from === 2014,
    );
    expect(doubtful?.conditions.map(({ scheme: id, leaf }) => [id, leaf.id])).toEqual([
      ['zoetermeerpas', 'zonder-studiefinanciering'],
    ]);
    expect(doubtful?.schemes).toEqual([]);
  });

  test('at one address stand together', () => {
    const pas = rules.sources.filter(({ title }) => title === 'Gemeente Zoetermeer, ZoetermeerPas');
    expect(pas.length).toBeGreaterThan(1);
    expect(byAddress(pas)).toHaveLength(1);
  });

  test('tell which scheme uses which percentage', () => {
    expect(schemesAt(110, rules)).toEqual([]);
    expect(schemesAt(120, rules)).toEqual(['gemeentepolis', 'leergeld', 'zoetermeerpas']);
    expect(schemesAt(130, rules)).toEqual(['leergeld']);
  });

  function rank(status: string): number {
    return ['onzeker', 'oud', 'bevestigd'].indexOf(status);
  }
});

describe('the day of the build', () => {
  test('is the day in the Netherlands, or the one that is given', () => {
    expect(buildDay(new Date('2026-12-31T23:30:00Z'), undefined)).toBe('2027-01-01');
    expect(buildDay(new Date('2026-12-31T23:30:00Z'), '2026-03-01')).toBe('2026-03-01');
    expect(() => buildDay(new Date(), '1 maart')).toThrow('PEILDATUM');
    expect(() => buildDay(new Date(), '2026-02-30')).toThrow('PEILDATUM');
  });
});

describe('writing', () => {
  test('keeps an amount in one piece', () => {
    expect(writeMoney(134849, 'nl')).toBe('€\u00a01.348,49');
    expect(writeMoney(134849, 'en')).toBe('€1,348.49');
    expect(writeMoney(800000, 'nl')).toBe('€\u00a08.000');
    expect(writeMoney(800000, 'nl', true)).toBe('€\u00a08.000,00');
  });

  test('writes days and ages out', () => {
    expect(writeDay('2026-07-01', 'nl')).toBe('1 juli 2026');
    expect(writeDay('2026-07-01', 'en')).toBe('1 July 2026');
    expect(writeAge(804, texts('nl'))).toBe('67 jaar');
    expect(writeAge(807, texts('nl'))).toBe('67 jaar en 3 maanden');
  });
});
