/** Answers that can hardly be true together, on the real rules: what is asked about, and what is left in peace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  type Answers,
  dontKnow,
  exactly,
  type Inkomst,
  isRange,
} from '../../src/engine/answers.ts';
import { offers } from '../../src/engine/offers.ts';
import type { FactId } from '../../src/engine/ruleset.ts';
import { factOf, Situation } from '../../src/engine/situation.ts';
import { contradictions, keyOf } from '../../src/journey/contradictions.ts';
import { confirm, give, nextView, open, start, unconfirmed } from '../../src/journey/journey.ts';
import { readAmount } from '../../src/words/money.ts';
import { textsOf } from '../../src/words/texts.ts';
import { netPerMonth } from '../engine/net-per-month.ts';
import { rules } from '../rules-of-site.ts';
import * as visitors from './households.ts';

const on = '2026-11-21';
const found = (answers: Answers) => contradictions(new Situation(rules, answers, on));
const ids = (answers: Answers): string[] => found(answers).map(({ id }) => id);

const income = (soort: Inkomst['soort'], bedrag = 1_500_00, van: Inkomst['van'] = 'ik'): Inkomst =>
  netPerMonth(van, soort, bedrag);
const loon = income('loon');
const aow = income('aow');
const years = exactly;
const euro = (amount: number) => exactly(amount * 100);

/** What is asked about, beside the nearest answers that are left in peace. */
const pairs: [string, Answers, Answers][] = [
  [
    'kind-en-leeftijd',
    { leeftijd: years(25), partner: 'nee', kinderen: [3, 17] },
    { leeftijd: years(30), partner: 'nee', kinderen: [3, 17] },
  ],
  [
    'kind-en-leeftijden',
    { leeftijd: years(25), partner: 'ja', 'leeftijd-partner': years(29), kinderen: [17] },
    { leeftijd: years(25), partner: 'ja', 'leeftijd-partner': years(30), kinderen: [17] },
  ],
  [
    'kind-en-leeftijd',
    { leeftijd: years(25), partner: 'nee', kinderen: [3, { leeftijd: 17, woont: 'co-ouder' }] },
    { leeftijd: years(30), partner: 'nee', kinderen: [3, { leeftijd: 17, woont: 'co-ouder' }] },
  ],
  [
    'kind-en-leeftijd',
    { leeftijd: years(40), partner: 'nee', medebewoners: [{ band: 'kind', leeftijd: years(28) }] },
    { leeftijd: years(40), partner: 'nee', medebewoners: [{ band: 'familie', leeftijd: years(28) }] },
  ],
  [
    'ouder-en-leeftijd',
    { leeftijd: years(40), medebewoners: [{ band: 'ouder', leeftijd: years(52) }] },
    { leeftijd: years(40), medebewoners: [{ band: 'ouder', leeftijd: years(53) }] },
  ],
  [
    'aow-te-jong',
    { leeftijd: years(45), partner: 'nee', inkomsten: [aow] },
    { leeftijd: years(67), partner: 'nee', inkomsten: [aow] },
  ],
  [
    'aow-te-jong-partner',
    { partner: 'ja', 'leeftijd-partner': years(45), inkomsten: [income('aow', 900_00, 'partner')] },
    { partner: 'nee', 'leeftijd-partner': years(45), inkomsten: [income('aow', 900_00, 'partner')] },
  ],
  [
    'geen-aow',
    { leeftijd: years(72), partner: 'nee', inkomsten: [income('pensioen')] },
    { leeftijd: years(72), partner: 'nee', inkomsten: [income('pensioen'), aow] },
  ],
  [
    'geen-aow-partner',
    { partner: 'ja', 'leeftijd-partner': years(72), inkomsten: [] },
    { partner: 'ja', 'leeftijd-partner': years(66), inkomsten: [] },
  ],
  [
    'werk-zonder-loon',
    { werk: 'loondienst', inkomsten: [income('uitkering')] },
    { werk: 'eigen-bedrijf', inkomsten: [income('uitkering')] },
  ],
  [
    'werk-zonder-loon-partner',
    { partner: 'ja', 'werk-partner': 'loondienst', inkomsten: [loon] },
    { partner: 'ja', 'werk-partner': 'loondienst', inkomsten: [loon, income('loon', 900_00, 'partner')] },
  ],
  ['loon-zonder-werk', { werk: 'geen', inkomsten: [loon] }, { werk: 'opleiding', inkomsten: [loon] }],
  [
    'loon-zonder-werk-partner',
    { partner: 'ja', 'werk-partner': 'geen', inkomsten: [income('loon', 900_00, 'partner')] },
    { partner: 'ja', 'werk-partner': 'geen', inkomsten: [loon] },
  ],
  [
    'studie-zonder-opleiding',
    { studiefinanciering: 'ja', werk: 'geen' },
    { studiefinanciering: 'ja', werk: 'loondienst' },
  ],
  [
    'inwonend-alleen',
    { woning: 'inwonend', medebewoners: years(0) },
    { woning: 'inwonend', medebewoners: [{ band: 'kamerhuurder' }] },
  ],
  ['opvang-zonder-kind', { opvang: 'ja', kinderen: [13] }, { opvang: 'ja', kinderen: [12] }],
  [
    'opvang-te-veel',
    {
      opvang: 'ja',
      kinderen: [4, 15],
      kinderopvang: Array(2).fill({ soort: 'bso', uren: 60, uurprijs: 9_00 }),
    },
    {
      opvang: 'ja',
      kinderen: [4, 8],
      kinderopvang: Array(2).fill({ soort: 'bso', uren: 60, uurprijs: 9_00 }),
    },
  ],
  [
    'huur-boven-inkomen',
    { woning: 'huur', rekenhuur: euro(700.01), inkomen: euro(700), rondkomen: 'ja' },
    { woning: 'huur', rekenhuur: euro(700), inkomen: euro(700), rondkomen: 'ja' },
  ],
  [
    'leefgeld-boven-inkomen',
    { rondkomen: 'nee', leefgeld: euro(1_500.01), inkomen: euro(1_500) },
    { rondkomen: 'nee', leefgeld: euro(1_500), inkomen: euro(1_500) },
  ],
  [
    'jaar-onder-maand',
    { inkomen: euro(1_500), toetsingsinkomen: euro(17_999) },
    { inkomen: euro(1_500), toetsingsinkomen: euro(18_000) },
  ],
  [
    'jaar-boven-maand',
    { inkomen: euro(1_500), toetsingsinkomen: euro(36_001) },
    { inkomen: euro(1_500), toetsingsinkomen: euro(36_000) },
  ],
  [
    'partner-boven-samen',
    { partner: 'ja', 'toetsingsinkomen-partner': euro(20_001), toetsingsinkomen: euro(20_000) },
    { partner: 'ja', 'toetsingsinkomen-partner': euro(20_000), toetsingsinkomen: euro(20_000) },
  ],
];

describe.each(pairs)('%s', (id, together, apart) => {
  test('is asked about, and nothing else is', () => {
    expect(ids(together)).toEqual([id]);
  });

  test('is not asked about where the answers go together', () => {
    expect(ids(apart)).toEqual([]);
  });

  test('names facts that were answered, and has a sentence with its values in Dutch', () => {
    const [{ facts = [], numbers = {}, amounts = {} } = {}] = found(together);
    expect(facts.length).toBeGreaterThan(1);
    for (const fact of facts) expect(together).toHaveProperty(fact);
    const texts = Object.entries(textsOf('nl')).filter(
      ([key]) => key.replace(/_\w+$/, '') === `tegenspraak.${id}`,
    );
    expect(texts.length).toBeGreaterThan(0);
    const placed = texts.flatMap(([, text]) =>
      [...text.matchAll(/\{\{([\w-]+)\}\}/g)].map(([, name]) => name),
    );
    expect(Object.keys({ ...numbers, ...amounts })).toEqual(expect.arrayContaining([...new Set(placed)]));
  });

  test('needs every one of its answers, and none of them unknown', () => {
    const [{ facts = [] } = {}] = found(together);
    for (const fact of facts) {
      expect(ids({ ...together, [fact]: dontKnow })).not.toContain(id);
      const { [fact]: _left, ...others } = together;
      expect(ids(others)).not.toContain(id);
    }
  });
});

test('a child may be that of a partner whose age is not known', () => {
  const young = { leeftijd: years(25), kinderen: [17] };
  expect(ids({ ...young, partner: 'nee' })).toEqual(['kind-en-leeftijd']);
  expect(ids({ ...young, partner: 'nee', 'leeftijd-partner': years(40) })).toEqual(['kind-en-leeftijd']);
  for (const partner of [undefined, dontKnow, 'ja']) expect(ids({ ...young, partner })).toEqual([]);
});

test('the work of a partner who is gone contradicts nothing', () => {
  expect(ids({ partner: 'nee', 'werk-partner': 'loondienst', inkomsten: [loon] })).toEqual([]);
});

test('savings, or money for a study, pay a rent above the income', () => {
  const tenant = { woning: 'huur', rekenhuur: euro(700), inkomen: euro(300), rondkomen: 'ja' } as const;
  expect(ids({ ...tenant, vermogen: euro(8_399) })).toEqual(['huur-boven-inkomen']);
  expect(ids({ ...tenant, vermogen: euro(8_400) })).toEqual([]);
  expect(ids({ ...tenant, studiefinanciering: 'ja' })).toEqual([]);
  // The rent of a home that was given up does not count.
  expect(ids({ ...tenant, woning: 'koop' })).toEqual([]);
});

test('a range contradicts only with the end that is nearest', () => {
  const half = { inkomen: { min: 1_000_00, max: 1_500_00 } };
  expect(ids({ ...half, toetsingsinkomen: euro(12_000) })).toEqual([]);
  expect(ids({ ...half, toetsingsinkomen: euro(11_999) })).toEqual(['jaar-onder-maand']);
  expect(ids({ ...half, toetsingsinkomen: { min: 20_000_00, max: 90_000_00 } })).toEqual([]);
});

test('an income that is paid without tax may be lower in a year before tax', () => {
  const year = { leeftijd: years(30), partner: 'nee', toetsingsinkomen: euro(12_000) };
  expect(ids({ ...year, inkomsten: [loon] })).toEqual(['jaar-onder-maand']);
  expect(ids({ ...year, inkomsten: [income('loon', 900_00), income('kinderalimentatie', 600_00)] })).toEqual(
    [],
  );
});

test('incomes tell the month that a year is held against, in whole euro', () => {
  const [year] = found({
    leeftijd: years(30),
    partner: 'nee',
    inkomsten: [{ ...loon, bedrag: 30_000_00, per: 'jaar', vorm: 'bruto', vakantiegeld: 'met' }],
    toetsingsinkomen: euro(90_000),
  });
  expect(year).toMatchObject({ id: 'jaar-boven-maand', facts: ['toetsingsinkomen', 'inkomsten'] });
  expect((year?.amounts.maand ?? 1) % 100).toBe(0);
});

test('a confirmed contradiction is another one with other answers', () => {
  const at = (leeftijd: number) =>
    found({ leeftijd: years(leeftijd), partner: 'nee', kinderen: [17] }).map(keyOf);
  expect(at(25)).toEqual(at(25));
  expect(at(25)).not.toEqual(at(26));
});

test('nobody who knows nothing contradicts themselves', () => {
  const all = Object.fromEntries(rules.facts.map(({ id }) => [id, dontKnow]));
  expect(ids({})).toEqual([]);
  expect(ids(all)).toEqual([]);
});

test('whatever is answered, it works out, and each is named once', () => {
  const answer = (id: FactId) =>
    fc.constantFrom<Answer | undefined>(undefined, dontKnow, ...offers(rules, {}, on, id));
  const all = fc.record(Object.fromEntries(rules.facts.map(({ id }) => [id, answer(id)])));
  fc.assert(
    fc.property(all, (answers) => {
      const named = ids(answers);
      expect(new Set(named).size).toBe(named.length);
    }),
    { numRuns: 200 },
  );
});

describe('on the way through the check', () => {
  const young: Answers = { leeftijd: years(25), partner: 'nee', kinderen: [17], medebewoners: years(0) };
  const begun = give(rules, on, start(rules, on), { woonplaats: 'zoetermeer' });
  const asked = give(rules, on, begun, young);
  const found = unconfirmed(rules, on, asked);
  if (found === null) throw new Error('Nothing is asked about.');

  test('it is asked after the answers that make it, before the next question', () => {
    expect(begun.view.page).toBe('vraag');
    expect(asked.view).toEqual({ page: 'klopt' });
    expect(asked.answers).toMatchObject(young);
  });

  test('whoever confirms it goes on, and is not asked again', () => {
    const confirmed = confirm(rules, on, asked, found);
    expect(confirmed.view).toEqual(nextView(rules, asked.answers, on));
    expect(give(rules, on, confirmed, { woning: 'huur' }).view.page).toBe('vraag');
    expect(unconfirmed(rules, on, confirmed)).toBeNull();
  });

  test('other answers are asked about again, and answers that go together are not', () => {
    const confirmed = confirm(rules, on, asked, found);
    expect(give(rules, on, confirmed, { leeftijd: years(26) }).view).toEqual({ page: 'klopt' });
    expect(give(rules, on, asked, { leeftijd: years(45) }).view.page).toBe('vraag');
  });

  test('an answer that is changed from another page leads back to that page', () => {
    const changing = open(begun, { page: 'vraag', fact: 'leeftijd' }, 'antwoorden');
    const clashing = give(rules, on, changing, young);
    expect(clashing.view).toEqual({ page: 'klopt' });
    expect(confirm(rules, on, clashing, found)).toMatchObject({
      view: { page: 'antwoorden' },
      returnTo: null,
    });
    expect(open(clashing, { page: 'vraag', fact: 'leeftijd' }, clashing.returnTo).returnTo).toBe(
      'antwoorden',
    );
  });

  test('each thing that does not go together is asked about by itself', () => {
    const both = give(rules, on, begun, { ...young, woning: 'inwonend' });
    const first = unconfirmed(rules, on, both);
    const second = first && confirm(rules, on, both, first);
    expect(second?.view).toEqual({ page: 'klopt' });
    expect(second && unconfirmed(rules, on, second)?.id).toBe('inwonend-alleen');
  });

  test('who lives with others that share no costs is not alone', () => {
    const lodger = { woning: 'inwonend', medebewoners: years(0) } as const;
    expect(give(rules, on, begun, lodger).view).toEqual({ page: 'klopt' });
    expect(give(rules, on, begun, { ...lodger, medebewoners: [{ band: 'kamerhuurder' }] }).view.page).toBe(
      'vraag',
    );
  });
});

/** The answer of a household that walks the site, as the check reads it. */
function answerOf(fact: FactId, given: visitors.Given | undefined, answers: Answers): Answer {
  if (given === undefined || given === 'weet-niet') return dontKnow;
  if ('number' in given) return exactly(Number(given.number));
  if ('range' in given) return offers(rules, answers, on, fact).filter(isRange)[given.range] ?? dontKnow;
  if ('ages' in given) return given.ages.map(Number);
  if ('others' in given) return given.others.map(({ band }) => ({ band }));
  if ('ties' in given) return given.ties;
  if ('amount' in given) return exactly(cents(given.amount));
  if ('incomes' in given)
    return given.incomes.map((each) => ({
      ...income(each.soort as Inkomst['soort'], cents(each.bedrag), each.van),
    }));
  if ('care' in given)
    return given.care.map(({ uren, uurprijs }) => ({
      soort: 'bso' as const,
      uren: Number(uren),
      uurprijs: cents(uurprijs),
    }));
  const known = factOf(rules, fact);
  const options = known?.type === 'keuze' ? known.options : [];
  const texts = textsOf('nl');
  return options.find((option) => texts[`optie.${fact}.${option}`] === given.card) ?? exactly(0);
}

function cents(text: string): number {
  const read = readAmount(text);
  return 'cents' in read ? read.cents : Number.NaN;
}

const households = Object.entries(visitors).filter(
  (entry): entry is [string, visitors.Household] => typeof entry[1] === 'object' && 'leeftijd' in entry[1],
);

test.each(households)('nothing is asked about on the walk of %s', (_name, household) => {
  let answers: Answers = {};
  let asked = 0;
  for (let view = nextView(rules, answers, on); view.page === 'vraag'; view = nextView(rules, answers, on)) {
    answers = { ...answers, [view.fact]: answerOf(view.fact, household[view.fact], answers) };
    expect(ids(answers)).toEqual([]);
    asked += 1;
  }
  expect(asked).toBeGreaterThan(8);
});
