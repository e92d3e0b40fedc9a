import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { type Leefvorm, type Limit, leefvormen } from '../../src/engine/ruleset.ts';
import { cautionsOf } from '../../src/explain/caution-lines.ts';
import { flat, limitsOf, linesOf } from '../../src/explain/conditions.ts';
import { type AmountTable, answersOf, limitTable, paymentTable } from '../../src/explain/limits.ts';
import { momentsOf } from '../../src/explain/moment-lines.ts';
import { buildDay, organisations, rules, schemePages } from '../../src/explain/site-rules.ts';
import { byAddress, schemesAt, schemesWithLimit, sourcesOf, usedSources } from '../../src/explain/sources.ts';
import { writeAge, writeTerm } from '../../src/explain/write.ts';
import { writeDay, writeDayOfYear } from '../../src/words/day.ts';
import { writeMoney } from '../../src/words/money.ts';
import { texts } from '../../src/words/texts.ts';

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
    expect(rowsOf('bijstand', 'laag-inkomen')).not.toContain('gezin-een-of-beiden-aow');
    expect(rowsOf('bijstand', 'laag-inkomen')).toContain('jongere-alleenstaande');
    expect(rowsOf('zoetermeerpas', 'laag-inkomen')).toHaveLength(leefvormen.length);
  });

  test('are those of a couple that is married, and below 21 of who has parents who can pay', () => {
    const limitOf = (id: string, condition: string, row: string) =>
      amountIn(
        limitsOf(scheme(id), rules, today).find((limit) => limit.id === condition)?.tables[0] as AmountTable,
        row,
      );
    expect(limitOf('zorgtoeslag', 'laag-toetsingsinkomen', 'ja')).toEqual({ min: 5_114_200, max: 5_114_200 });
    expect(limitOf('zorgtoeslag', 'weinig-vermogen', 'ja')).toEqual({ min: 18_463_300, max: 18_463_300 });
    expect(limitOf('bijstand', 'laag-inkomen', 'jongere-alleenstaande')).toEqual({
      min: 33_290,
      max: 33_290,
    });
  });

  test('leave no household open, so that each row is one amount', () => {
    for (const each of rules.schemes)
      for (const { id, limit, tables } of limitsOf(each, rules, today))
        if (limit.kind !== 'inkomensgrens')
          for (const { rows } of tables)
            for (const { row, range } of rows)
              expect([each.id, id, row, range?.min]).toEqual([each.id, id, row, range?.max]);
  });

  test('have one row from the number of people on from which nothing is added', () => {
    expect(rowsOf('huurtoeslag', 'huur-hoog-genoeg')).toEqual(['1', '2-of-meer']);
    expect(rowsOf('voedselbank', 'weinig-leefgeld')).toEqual(['1', '2', '3', '4', 'elke-volgende']);
  });
});

describe('a table per number of people', () => {
  test('ends with what each further person adds', () => {
    const [limit] = limitsOf(scheme('voedselbank'), rules, today);
    expect(limit?.tables[0]).toMatchObject({ per: 'personen', until: '2024-12-31', expired: true });
    expect(limit?.tables[0]?.rows.map(({ row, range }) => [row, range?.max])).toEqual([
      ['1', 31500],
      ['2', 44300],
      ['3', 57100],
      ['4', 69900],
      ['elke-volgende', 12800],
    ]);
  });

  test('of huurtoeslag has the limit at the highest rent', () => {
    const limit = limitsOf(scheme('huurtoeslag'), rules, today).find(
      ({ fact }) => fact === 'toetsingsinkomen',
    );
    const rows = limit?.tables[0]?.rows ?? [];
    expect(rows.map(({ row }) => row)).toEqual(['1', '2', '3-of-meer']);
    const limits = rows.map(({ range }) => range?.max ?? 0);
    expect(limits).toEqual([...limits].sort((one, other) => one - other));
    expect(new Set(limits).size).toBe(3);
  });

  test('of kindgebonden budget has a row for one, two and three children', () => {
    const limit = limitsOf(scheme('kindgebonden-budget'), rules, today).find(
      ({ fact }) => fact === 'toetsingsinkomen',
    );
    const table = limit?.tables[0];
    if (!table) throw new Error('no table');
    expect(table.per).toBe('kinderen');
    for (const parent of ['alleen', 'partner']) {
      const [one, two, three] = [1, 2, 3].map((count) => amountIn(table, `${parent}-${count}`)?.max ?? 0);
      expect(one).toBeGreaterThan(0);
      expect(two).toBeGreaterThan(one ?? 0);
      expect(three).toBeGreaterThan(two ?? 0);
    }
  });

  test('of a shared home starts with the whole norm and falls with each other person', () => {
    const shared: Limit = { ...percentOfNorm(100), shared: true } as Limit;
    const alone = limitTable(shared, rules, today, 'medebewoners');
    const together = limitTable(shared, rules, today, 'medebewoners-van-stel');
    expect(amountIn(alone, '0')?.max).toBe(134849);
    // half of the norm for a couple, without holiday pay
    expect(amountIn(alone, '1')?.max).toBe(96321);
    expect(amountIn(together, '0')?.max).toBe(192640);
    for (const table of [alone, together]) {
      const amounts = table.rows.map(({ range }) => range?.max ?? 0);
      expect(amounts).toEqual([...amounts].sort((one, other) => other - one));
    }
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

  test('is for huurtoeslag that at the highest rent that counts', () => {
    const { amount } = scheme('huurtoeslag');
    if (!amount) throw new Error('no amount');
    // 295.68, or 297.49, up to 498.20; 65% up to 713.02, or 764.14; 40% up to 932.93
    expect(paymentTable(amount, rules, today).rows).toMatchObject([
      { row: '1', range: { max: 52_300 } },
      { row: '2', range: { max: 52_500 } },
      { row: '3-of-meer', range: { max: 53_700 } },
    ]);
  });

  test('is known for every household of each law', () => {
    for (const { id, amount } of rules.schemes)
      if (amount?.kind === 'formule' && amount.law !== 'kinderopvangtoeslag')
        for (const { row, range } of paymentTable(amount, rules, today).rows)
          expect([id, row, (range?.max ?? 0) > 0]).toEqual([id, row, true]);
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

  test('leave out an exception that is never a reason, and the group in which nothing is left beside one line', () => {
    const ids = (id: string) =>
      linesOf(scheme(id), rules, today).map((line) =>
        'oneOf' in line ? flat(line.oneOf).map((each) => each.id) : line.id,
      );
    expect(ids('bijstand')).toEqual([
      'volwassen',
      'onder-aow-leeftijd',
      'partner-onder-aow-leeftijd',
      'geen-studiefinanciering',
      'studie-gaat-voor',
      'kan-naar-school',
      'buiten-instelling',
      'laag-inkomen',
      'weinig-vermogen',
    ]);
    expect(ids('zorgtoeslag')[1]).toEqual(['verzekerd', 'partner-verzekerd']);
    expect(ids('huurtoeslag')[0]).toBe('volwassen');
    expect(ids('kinderopvangtoeslag')[3]).toEqual([
      'zonder-toeslagpartner',
      'partner-werkt-of-leert',
      'huisgenoot-werkt-of-leert',
    ]);
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
      'geen-betalingscapaciteit',
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

describe('the moments of a scheme', () => {
  const page = (id: string) => {
    const found = schemePages.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };

  test('have their days, their term and their age in the sentence', () => {
    const [window] = momentsOf(page('mantelzorgwaardering'), rules);
    expect(window?.values).toEqual({ van: { dayOfYear: '04-01' }, tot: { dayOfYear: '11-10' } });
    const search = momentsOf(page('bijstand'), rules).find(({ moment }) => moment.id === 'zoektijd');
    expect(search?.values).toEqual({ termijn: { term: { number: 4, unit: 'weken' } }, leeftijd: '27' });
    expect(search?.keys).toEqual(['wanneer.bijstand.zoektijd', 'wanneer.zoektijd']);
  });

  test('are doubtful where their own source is, and not once more where that of the page is', () => {
    const doubts = (id: string) => momentsOf(page(id), rules).map(({ doubtful }) => doubtful?.status);
    expect(doubts('bijstand')).toEqual([undefined, 'onzeker']);
    expect(rules.sources[page('leergeld').source]?.status).toBe('oud');
    expect(doubts('leergeld')).toEqual([undefined, undefined]);
  });
});

describe('what a scheme does not ask', () => {
  const page = (id: string) => {
    const found = schemePages.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };

  test('has its age in the sentence, and the words of the scheme before those of all', () => {
    const line = cautionsOf(page('huurtoeslag'), rules).find(({ caution }) => caution.id === 'handicap');
    expect(line?.keys).toEqual(['let-op.huurtoeslag.handicap', 'let-op.handicap']);
    expect(line?.values).toEqual({ leeftijd: '21' });
    expect(line?.doubtful).toBeNull();
  });

  test('stands among the sources of its page, and with its own source', () => {
    const caution = page('dubbele-kinderbijslag').cautions[0];
    if (!caution) throw new Error('no caution');
    const own = rules.sources[caution.source];
    expect(sourcesOf(page('dubbele-kinderbijslag'), undefined, rules)).toContain(own);
    const used = usedSources(rules, schemePages, organisations).find(({ source }) => source.url === own?.url);
    expect(used?.cautions).toEqual([{ scheme: 'dubbele-kinderbijslag', caution }]);
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

  test('name the moments, tables and organisations that rest on them', () => {
    const used = usedSources(rules, schemePages, organisations);
    expect(used.flatMap(({ moments }) => moments.map(({ moment }) => moment.id))).toContain('zoektijd');
    expect(used.flatMap(({ norms }) => norms)).toEqual(expect.arrayContaining(Object.keys(rules.norms)));
    expect(used.flatMap((each) => each.organisations.map(({ id }) => id)).sort()).toEqual(
      organisations.map(({ id }) => id).sort(),
    );
    expect(used.flatMap(({ schemes }) => schemes).sort()).toEqual(schemePages.map(({ id }) => id).sort());
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

test('the schemes that use a table are named with it, also where debts go off what is compared', () => {
  const using = schemesWithLimit((limit) => limit.norm === 'vermogensgrens', rules);
  for (const scheme of ['bijstand', 'aio', 'individuele-inkomenstoeslag', 'kwijtschelding-gemeente'])
    expect(using).toContain(scheme);
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

  test('writes a day of every year and a term out', () => {
    expect(writeDayOfYear('04-01', 'nl')).toBe('1 april');
    expect(writeDayOfYear('02-29', 'en')).toBe('29 February');
    expect(writeTerm({ number: 3, unit: 'maanden' }, texts('nl'))).toBe('3 maanden');
    expect(writeTerm({ number: 1, unit: 'weken' }, texts('en'))).toBe('1 week');
  });

  test('writes days and ages out', () => {
    expect(writeDay('2026-07-01', 'nl')).toBe('1 juli 2026');
    expect(writeDay('2026-07-01', 'en')).toBe('1 July 2026');
    expect(writeAge(804, texts('nl'))).toBe('67 jaar');
    expect(writeAge(807, texts('nl'))).toBe('67 jaar en 3 maanden');
  });
});
