/** In which order a visitor reads schemes, and in which order they apply for them. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import type { Route, Ruleset, Scheme } from '../../src/engine/ruleset.ts';
import { Situation } from '../../src/engine/situation.ts';
import type { Judged } from '../../src/result/judged.ts';
import { helpersOf, papersOf } from '../../src/result/steps.ts';
import { asPlan, inOrder, isClaimable, nearestFirst } from '../../src/result/verdicts.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import { rules as real } from '../rules-of-site.ts';

const rules: Ruleset = {
  facts: [],
  norms: {},
  schemes: [],
  sources: [{ title: 'bron', url: 'https://www.zoetermeer.nl', seen: '2026-11-21', status: 'bevestigd' }],
};
const on = '2026-11-22';
const circumstances = { rules, answers: {}, on };

function judged(id: string, scheme: Partial<Scheme> = {}, outcome: Partial<Outcome> = {}): Judged {
  return {
    scheme: {
      id,
      themes: ['geld'],
      grantedBy: 'gemeente',
      sort: 'gift',
      doesNotCount: [],
      source: 0,
      apply: [{ how: 'online' }],
      documents: [],
      moments: [],
      cautions: [],
      condition: { type: 'alle', parts: [] },
      amount: null,
      ...scheme,
    },
    outcome: {
      scheme: id,
      verdict: 'waarschijnlijk-wel',
      amount: null,
      amountExpired: false,
      ownShare: null,
      conditions: [],
      missing: [],
      ...outcome,
    },
  };
}
const worth = (euro: number, per: 'maand' | 'kwartaal' | 'jaar') => ({
  amount: { min: 0, max: euro * 100, per },
});
const ids = (all: readonly Judged[]) => all.map(({ scheme }) => scheme.id);
const order = (...all: Judged[]) => ids(inOrder(all, circumstances));
const closing = (until: string, from = '01-01') => ({
  moments: [{ id: 'aanvragen', window: { from, until }, source: 0 }],
});

describe('the order of schemes', () => {
  test('is most money first, over a year', () => {
    expect(
      order(
        judged('onbekend'),
        judged('jaar', {}, worth(552, 'jaar')),
        judged('maand', {}, worth(129, 'maand')),
        judged('kwartaal', {}, worth(298, 'kwartaal')),
      ),
    ).toEqual(['maand', 'kwartaal', 'jaar', 'onbekend']);
  });

  test('is what cannot wait before money: need, and what closes within six weeks', () => {
    const money = judged('geld', {}, worth(500, 'maand'));
    expect(order(money, judged('nood', { themes: ['nood'], sort: 'hulp' }))).toEqual(['nood', 'geld']);
    expect(order(money, judged('sluit', closing('01-03', '11-15')))).toEqual(['sluit', 'geld']);
    expect(order(money, judged('sluit-later', closing('01-04', '11-15')))).toEqual(['geld', 'sluit-later']);
    expect(order(money, judged('dicht', closing('11-21')))).toEqual(['geld', 'dicht']);
  });

  test('puts food before money that comes where nothing else helps', () => {
    expect(
      order(
        judged('fonds', { themes: ['nood', 'geld'] }),
        judged('eten', { themes: ['nood'], sort: 'hulp' }),
      ),
    ).toEqual(['eten', 'fonds']);
  });

  test('is not of need where a scheme is only also for need, or is not for this visitor', () => {
    const money = judged('geld', {}, worth(500, 'maand'));
    expect(order(money, judged('ook', { themes: ['geld', 'nood'] }))).toEqual(['geld', 'ook']);
    const no = judged('niet', { themes: ['nood'] }, { verdict: 'waarschijnlijk-niet' });
    expect(order(money, no)).toEqual(['geld', 'niet']);
  });

  test('is the easiest step first among equals', () => {
    const by = (how: Route['how']) => ({ apply: [{ how }] });
    expect(
      order(
        judged('hulpverlener', by('hulpverlener')),
        judged('papieren', { ...by('online'), documents: ['digid', 'zorgpolis'] }),
        judged('formulier', by('papier')),
        judged('balie', by('balie')),
        judged('online', by('online')),
      ),
    ).toEqual(['online', 'papieren', 'balie', 'formulier', 'hulpverlener']);
  });

  test('puts help that is there for everybody last', () => {
    expect(order(judged('hulp', { sort: 'hulp' }), judged('korting', { sort: 'korting' }))).toEqual([
      'korting',
      'hulp',
    ]);
  });
});

test('a plan begins with what cannot wait and ends with what is closed', () => {
  const all = [
    judged('dicht', closing('11-21'), worth(900, 'jaar')),
    judged('hulp', { sort: 'hulp' }),
    judged('geld', {}, worth(100, 'maand')),
    judged('eten', { themes: ['nood'], sort: 'hulp' }, { verdict: 'gemeente-beslist' }),
  ];
  expect(ids(asPlan(all, circumstances))).toEqual(['eten', 'geld', 'hulp', 'dicht']);
});

describe('on the real rules', () => {
  function result(given: object) {
    const { answers, problems } = readSituation(
      {
        woonplaats: 'zoetermeer',
        leeftijd: 40,
        partner: 'nee',
        kinderen: [],
        medebewoners: 0,
        studiefinanciering: 'nee',
        woning: 'huur',
        rekenhuur: 600,
        zorgverzekering: 'ja',
        'premie-via-cak': 'nee',
        vermogen: 0,
        ...given,
      },
      real,
    );
    expect(problems).toEqual([]);
    const all = check(real, answers, on).outcomes.map((outcome) => ({
      scheme: real.schemes.find(({ id }) => id === outcome.scheme) as Scheme,
      outcome,
    }));
    return { all, circumstances: { rules: real, answers, on }, situation: new Situation(real, answers, on) };
  }

  test('who cannot make ends meet first reads where there is food', () => {
    const { all, circumstances: own } = result({
      inkomen: 900,
      toetsingsinkomen: 12_000,
      rondkomen: 'nee',
      leefgeld: 100,
    });
    const claimable = inOrder(
      all.filter(({ outcome }) => isClaimable(outcome)),
      own,
    );
    expect(ids(asPlan(claimable, own)).slice(0, 2).toSorted()).toEqual(['kledingbank', 'voedselbank']);
    const decided = claimable.filter(({ outcome }) => outcome.verdict === 'gemeente-beslist');
    expect(ids(decided)[0]).toBe('voedselbank');
  });

  test('who can make ends meet reads most money first', () => {
    const { all, circumstances: own } = result({ inkomen: 900, toetsingsinkomen: 12_000, rondkomen: 'ja' });
    const probable = all.filter(({ outcome }) => outcome.verdict === 'waarschijnlijk-wel');
    expect(ids(inOrder(probable, own)).slice(0, 3)).toEqual(['bijstand', 'huurtoeslag', 'zorgtoeslag']);
  });

  test('what it probably is not begins with what is nearest', () => {
    // The pass ends at 1,618.19 and bijstand at 1,348.49; AIO is a matter of age.
    const { all, circumstances: own, situation } = result({ inkomen: 1640, toetsingsinkomen: 24_000 });
    const unlikely = all.filter(({ outcome }) => outcome.verdict === 'waarschijnlijk-niet');
    const found = ids(nearestFirst(unlikely, own, situation));
    const places = ['zoetermeerpas', 'bijstand', 'aio'].map((id) => found.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});

test('papers are counted over all schemes, most first', () => {
  const all = [
    judged('een', { documents: ['digid', 'zorgpolis'] }),
    judged('twee', { documents: ['zorgpolis'] }),
  ];
  expect(papersOf(all)).toEqual([
    { paper: 'zorgpolis', count: 2 },
    { paper: 'digid', count: 1 },
  ]);
});

test('who helps with most schemes comes first, and who helps with none not at all', () => {
  const helper = (id: string, ...schemes: string[]) => ({ id, name: id, schemes });
  const helpers = [helper('geen', 'drie'), helper('een', 'een'), helper('beide', 'een', 'twee')];
  expect(helpersOf([judged('een'), judged('twee')], helpers).map(({ id }) => id)).toEqual(['beide', 'een']);
  const many = Array.from({ length: 8 }, (_, index) => helper(`h${index}`, 'een'));
  expect(helpersOf([judged('een')], many)).toHaveLength(5);
});
