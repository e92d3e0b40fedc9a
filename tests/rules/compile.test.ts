/** What the words of the format become. */
import { describe, expect, test } from 'vitest';
import type { Scheme, Source } from '../../src/engine/ruleset.ts';
import { leavesOf } from '../../src/engine/ruleset.ts';
import { load } from '../../src/rules/load.ts';

const { ruleset: rules, files } = load();

function schemeOf(id: string): Scheme {
  const scheme = rules.schemes.find((candidate) => candidate.id === id);
  if (!scheme) throw new Error(id);
  return scheme;
}

function leafOf(scheme: string, id: string) {
  const leaf = leavesOf(schemeOf(scheme).condition).find((candidate) => candidate.id === id);
  if (!leaf) throw new Error(id);
  return leaf;
}

const sourceOf = (scheme: string, id: string): Source | undefined => rules.sources[leafOf(scheme, id).source];

describe('a table', () => {
  test('has its amounts in cents, a share of holiday pay and a margin', () => {
    const norm = rules.norms.bijstandsnorm;
    expect(norm?.editions.map(({ from, until }) => [from, until])).toEqual([
      ['2025-01-01', '2025-06-30'],
      ['2025-07-01', '2025-12-31'],
      ['2026-01-01', '2026-06-30'],
      ['2026-07-01', '2026-12-31'],
    ]);
    expect(norm?.editions[3]?.amounts['alleenstaande-21-tot-aow']).toBe(141_946);
    expect([norm?.per, norm?.holidayPay, norm?.after]).toEqual(['leefvorm', 5, { low: 0, high: 4, most: 2 }]);
  });

  test('has ages in months, percentages in thousandths, factors exactly, and null for an amount that was not found', () => {
    expect(rules.norms['huurtoeslag-normhuur']?.editions[1]?.amounts).toMatchObject({
      'kwadraat-eenpersoons': 438_698,
      'lineair-eenpersoons': 446_392_665,
      'lineair-meerpersoons': -1_382_497_146,
    });
    expect(rules.norms['aow-leeftijd']?.editions.map(({ amounts }) => amounts.alle)).toEqual([804, 807]);
    expect(rules.norms['zorgtoeslag-percentages']?.editions[2]?.amounts).toEqual({
      'drempelinkomen-alleen': 1912,
      'drempelinkomen-met-toeslagpartner': 4289,
      'boven-drempelinkomen': 13_730,
    });
    expect(rules.norms['individuele-inkomenstoeslag']?.editions[0]?.amounts).toEqual({
      alleenstaande: 55_200,
      'alleenstaande-ouder': 65_900,
      gezin: null,
    });
  });

  test('per income has its brackets from low to high, with a percentage for each column', () => {
    const norm = rules.norms['kinderopvangtoeslag-percentages'];
    const brackets = norm?.editions[0]?.brackets ?? [];
    expect([norm?.per, norm?.editions.length, brackets.length]).toEqual(['inkomen', 1, 50]);
    expect(norm?.editions[0]?.amounts).toEqual({});
    expect(brackets.slice(0, 2)).toEqual([
      { from: 0, amounts: { 'eerste-kind': 96_000, 'volgende-kinderen': 96_000 } },
      { from: 5_641_300, amounts: { 'eerste-kind': 95_500, 'volgende-kinderen': 95_600 } },
    ]);
    expect(brackets.at(-1)).toEqual({
      from: 23_569_800,
      amounts: { 'eerste-kind': 36_500, 'volgende-kinderen': 68_200 },
    });
    expect(rules.norms['kinderopvangtoeslag-uren']?.editions[0]?.amounts).toEqual({ alle: 230 });
  });

  test('of a year has no margin after it', () => {
    for (const id of [
      'standaardpremie',
      'drempelinkomen',
      'zorgtoeslag-percentages',
      'vermogensgrens-zorgtoeslag',
    ])
      expect(rules.norms[id]?.after).toBeNull();
  });
});

describe('a condition', () => {
  test('has the source of its own, or else the one of the scheme', () => {
    expect(sourceOf('zoetermeerpas', 'woont-in-zoetermeer')).toMatchObject({ status: 'bevestigd' });
    expect(sourceOf('zoetermeerpas', 'volwassen')).toMatchObject({ status: 'oud', from: 2019 });
    expect(sourceOf('zoetermeerpas', 'laag-inkomen')).toMatchObject({ status: 'onzeker', from: 2019 });
    expect(sourceOf('zoetermeerpas', 'zonder-studiefinanciering')).toMatchObject({
      status: 'onzeker',
      from: 2014,
    });
  });

  test('with a limit in words has that limit', () => {
    const norm = { kind: 'norm', norm: 'bijstandsnorm' };
    expect(leafOf('zoetermeerpas', 'laag-inkomen')).toMatchObject({
      comparison: 'hoogstens',
      limit: { ...norm, percent: 120, holidayPay: 'zonder', shared: false },
    });
    expect(leafOf('bijstand', 'laag-inkomen')).toMatchObject({
      comparison: 'onder',
      limit: { ...norm, percent: 100, holidayPay: 'zonder', shared: true, inInrichting: true },
    });
    expect(leafOf('bijstand', 'weinig-vermogen')).toMatchObject({
      limit: { kind: 'met-schulden', limit: { kind: 'norm', norm: 'vermogensgrens', percent: 100 } },
    });
    expect(leafOf('kwijtschelding-gemeente', 'weinig-vermogen')).toMatchObject({
      limit: {
        kind: 'tussen',
        low: { ...norm, percent: 90, holidayPay: 'met', shared: true },
        high: { kind: 'norm', norm: 'vermogensgrens', percent: 100, holidayPay: null, shared: false },
      },
    });
    expect(leafOf('zorgtoeslag', 'laag-toetsingsinkomen')).toMatchObject({
      limit: { kind: 'inkomensgrens', law: 'zorgtoeslag' },
    });
    expect(leafOf('bijstand', 'volwassen')).toMatchObject({ limit: { kind: 'vast', value: 18 } });
  });
});

describe('a condition has in words of its own', () => {
  test('when it is no reason to name', () => {
    expect(leafOf('bijstand', 'met-partner').quiet).toBe('always');
    expect(leafOf('bijstand', 'geen-studiefinanciering').quiet).toBe('held');
    expect(leafOf('bijstand', 'laag-inkomen')).not.toHaveProperty('quiet');
  });

  test('what is taken for granted until the visitor says otherwise', () => {
    expect(leafOf('bijstand', 'studeert-niet')).toMatchObject({ type: 'is', unasked: 'nee' });
    expect(leafOf('bijstand', 'buiten-instelling')).toMatchObject({ type: 'is-niet', unasked: 'huur' });
    expect(leafOf('bijstand', 'geen-studiefinanciering')).not.toHaveProperty('unasked');
  });

  test('which child counts, and for which a person decides', () => {
    expect(leafOf('kinderopvangtoeslag', 'kind-op-opvang')).toMatchObject({
      from: 0,
      until: 12,
      sureUntil: 11,
    });
    expect(leafOf('kinderbijslag', 'kind-onder-18')).toMatchObject({ from: 0, until: 17, foster: false });
    expect(leafOf('kinderbijslag', 'kind-onder-18')).not.toHaveProperty('coParents');
    expect(leafOf('kindgebonden-budget', 'kind-onder-18')).toMatchObject({ foster: false, coParents: false });
    expect(leafOf('leergeld', 'kind-op-school')).toMatchObject({ from: 4, until: 17 });
  });

  test('who the toeslagpartner is, which no visitor answers', () => {
    expect(leafOf('zorgtoeslag', 'samen-met-partner')).toMatchObject({
      type: 'is',
      fact: 'toeslagpartner',
      options: ['partner'],
    });
    expect(rules.facts.map(({ id }) => id)).not.toContain('toeslagpartner');
  });
});

test('the amounts of the schemes', () => {
  const amounts = Object.fromEntries(
    rules.schemes.flatMap(({ id, amount }) => (amount === null ? [] : [[id, amount]])),
  );
  const untilTheNorm = {
    kind: 'aanvulling',
    norm: 'bijstandsnorm',
    shared: true,
    inInrichting: true,
    holidayPay: 'zonder',
    minus: 'inkomen',
    per: 'maand',
    rounding: 'cent',
  };
  expect(amounts).toEqual({
    aio: untilTheNorm,
    bijstand: untilTheNorm,
    'individuele-inkomenstoeslag': {
      kind: 'norm',
      norm: 'individuele-inkomenstoeslag',
      per: 'jaar',
      rounding: 'cent',
    },
    mantelzorgwaardering: { kind: 'norm', norm: 'mantelzorgwaardering', per: 'jaar', rounding: 'cent' },
    huurtoeslag: { kind: 'formule', law: 'huurtoeslag', per: 'maand', rounding: 'maand-euro-omlaag' },
    'kindgebonden-budget': {
      kind: 'formule',
      law: 'kindgebonden-budget',
      per: 'maand',
      rounding: 'maand-euro-omlaag',
    },
    kinderbijslag: { kind: 'formule', law: 'kinderbijslag', per: 'kwartaal', rounding: 'cent' },
    kinderopvangtoeslag: {
      kind: 'formule',
      law: 'kinderopvangtoeslag',
      per: 'maand',
      rounding: 'maand-euro-omlaag',
    },
    zorgtoeslag: { kind: 'formule', law: 'zorgtoeslag', per: 'maand', rounding: 'jaar-euro-maand-omlaag' },
  });
});

test('every document on the list is asked for by some scheme', () => {
  const asked = new Set(rules.schemes.flatMap(({ documents }) => documents));
  expect(files.documents.content.papieren.filter((document) => !asked.has(document))).toEqual([]);
});

test('a source stands in the list once', () => {
  expect(new Set(rules.sources.map((source) => JSON.stringify(source))).size).toBe(rules.sources.length);
});
