/** A law is one file and one line: kachelgeld.ts here, and its name among the laws. Its tables and its rule are data, as of any law. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Answers, exactly } from '../../../src/engine/answers.ts';
import { check } from '../../../src/engine/check.ts';
import { laws } from '../../../src/engine/laws/index.ts';
import { offers } from '../../../src/engine/offers.ts';
import type { Amount, Limit, Ruleset, Scheme } from '../../../src/engine/ruleset.ts';
import { limitTable, paymentTable, tablesBehind, tablesOfAmount } from '../../../src/explain/limits.ts';
import { loadRules } from '../../../src/rules/load.ts';
import { curve } from '../../../src/what-if/curve.ts';

vi.mock('../../../src/engine/laws/index.ts', async (original) => ({
  laws: {
    ...(await original<typeof import('../../../src/engine/laws/index.ts')>()).laws,
    kachelgeld: (await import('./kachelgeld.ts')).kachelgeld,
  },
}));

const on = '2026-03-01';
const afterwards = '2027-03-01';
const amount: Amount = { kind: 'formule', law: 'kachelgeld', per: 'maand', rounding: 'maand-euro-omlaag' };
const limit: Limit = { kind: 'inkomensgrens', law: 'kachelgeld' };
const temporary = mkdtempSync(join(tmpdir(), 'regels-'));
const folder = join(temporary, 'rules');
const rule = join(folder, 'landelijk/kachelgeld.yaml');
let rules: Ruleset;
let scheme: Scheme | undefined;

beforeAll(() => {
  cpSync('rules', folder, { recursive: true });
  // It names every scheme of the site.
  rmSync(join(folder, 'zoetermeer/overzicht.yaml'));
  cpSync(fileURLToPath(new URL('rules', import.meta.url)), folder, { recursive: true });
  rules = loadRules(folder);
  scheme = rules.schemes.find(({ id }) => id === 'kachelgeld');
});
afterAll(() => rmSync(temporary, { recursive: true }));

const outcome = (answers: Answers, day = on) =>
  check(rules, answers, day).outcomes.find((each) => each.scheme === 'kachelgeld');
const month = (euros: number) => ({ ...exactly(euros * 100), per: 'maand' });

describe('a law of one file and one line', () => {
  test('is read from a rule', () => {
    expect(scheme?.amount).toEqual(amount);
    expect(scheme?.condition).toMatchObject({ parts: [{ limit }] });
  });

  test.each([
    ['per: maand', 'per: jaar', 'verwacht: maand\n'],
    ['afronding: maand-euro-omlaag', 'afronding: cent', 'verwacht: maand-euro-omlaag\n'],
    ['formule: kachelgeld', 'formule: kachelgelt', 'bedoeld?  kachelgeld\n'],
    ['inkomensgrens van kachelgeld', 'inkomensgrens van kachelgelt', 'bedoeld?  kachelgeld\n'],
  ])('has its own period, rounding and name: not %s but %s', (own, other, message) => {
    const right = readFileSync(rule, 'utf8');
    writeFileSync(rule, right.replace(own, other));
    expect(() => loadRules(folder)).toThrow(message);
    writeFileSync(rule, right);
  });

  test('pays its amount, and waits for what it needs', () => {
    const income = { toetsingsinkomen: exactly(24_000_00) };
    // 600 or 900 less 5% of 4,000, divided by twelve and rounded down.
    expect(outcome({ ...income, partner: 'nee' })?.amount).toEqual(month(33));
    expect(outcome({ ...income, partner: 'ja' })?.amount).toEqual(month(58));
    expect(outcome(income)?.amount).toEqual({ min: 33_00, max: 58_00, per: 'maand' });
    expect(outcome({ partner: 'nee' })).toMatchObject({ amount: null, missing: ['toetsingsinkomen'] });
  });

  test('has an income limit of each household, with the dates of the table that it reads first', () => {
    const between = { toetsingsinkomen: exactly(35_000_00) };
    expect(outcome({ ...between, partner: 'nee' })?.verdict).toBe('waarschijnlijk-niet');
    expect(outcome({ ...between, partner: 'ja' })?.verdict).toBe('waarschijnlijk-wel');
    expect(outcome(between)).toMatchObject({ verdict: 'misschien', missing: ['partner'] });
    expect(outcome(between)?.conditions).toMatchObject([
      { limit: { min: 32_000_00, max: 38_000_00 }, validFrom: '2026-01-01', validUntil: '2026-12-31' },
    ]);
    expect(outcome({ ...between, partner: 'ja' }, afterwards)?.conditions).toMatchObject([
      { reason: 'bedrag-ontbreekt' },
    ]);
  });

  test('cuts the incomes to choose from where its amount begins to fall and where it ends', () => {
    const alone = { ...rules, schemes: rules.schemes.filter(({ id }) => id === 'kachelgeld') };
    expect(offers(alone, { partner: 'nee' }, on, 'toetsingsinkomen')).toEqual([
      { min: 0, max: 20_000_00 },
      { min: 20_000_01, max: 32_000_00 },
      { min: 32_000_01, max: 1_000_000_00 },
    ]);
  });

  test('tells its tables by reading them, also after their last day', () => {
    for (const day of [on, afterwards]) {
      expect(tablesOfAmount(amount, rules, day)).toEqual(['kachelgeld', 'kachelgeld-afbouw']);
      expect(tablesBehind(limit, rules, day)).toEqual(['kachelgeld', 'kachelgeld-afbouw']);
    }
  });

  test('is explained per household, with its dates and its sources', () => {
    for (const day of [on, afterwards]) {
      const dated = { from: '2026-01-01', until: '2026-12-31', expired: day === afterwards, per: 'partner' };
      const paid = paymentTable(amount, rules, day);
      expect(paid).toMatchObject(dated);
      expect(paid.rows.map(({ row, range }) => [row, range?.max])).toEqual([
        ['nee', 50_00],
        ['ja', 75_00],
      ]);
      expect(paid.sources.map((source) => rules.sources[source]?.title)).toEqual([
        'Bedragen van een verzonnen wet',
        'Afbouw van een verzonnen wet',
      ]);
      const limited = limitTable(limit, rules, day);
      expect(limited).toMatchObject({ ...dated, sources: paid.sources });
      expect(limited.rows.map(({ row, range }) => [row, range?.max])).toEqual([
        ['nee', 32_000_00],
        ['ja', 38_000_00],
      ]);
    }
  });

  test('is in the curve of another income up to where it ends', () => {
    const answers: Answers = {
      leeftijd: exactly(40),
      partner: 'nee',
      kinderen: [],
      medebewoners: exactly(0),
    };
    const drawn = curve({ rules, answers, on }, 3_000_00);
    expect(drawn?.at(0).places.get('kachelgeld')).toMatchObject({ standing: 'wel', amount: 50_00 });
    const ends = drawn?.changes.filter((change) => change.scheme === 'kachelgeld') ?? [];
    expect(ends.map(({ from, to }) => [from, to])).toEqual([['wel', 'niet']]);
    const years = [0, 1_00].map((more) => drawn?.at((ends[0]?.at ?? 0) + more).yearly ?? 0);
    expect(years.map((year) => year <= 32_000_00)).toEqual([true, false]);
  });

  test('stands in one file and on one line, and no other file of the code names it or another law', () => {
    expect(laws.kachelgeld).toBeDefined();
    const beside = 'src/engine/laws/';
    // What people fear would count against them is no law.
    const feared = "export const notCounted = ['toeslagen', 'kinderbijslag',";
    const naming = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => join('src', file))
      .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !file.startsWith(beside))
      .filter((file) => {
        const text = readFileSync(file, 'utf8').replace(feared, '');
        return Object.keys(laws).some((law) => new RegExp(`['"\`]${law}['"\`]`).test(text));
      });
    expect(naming).toEqual([]);
  });
});
