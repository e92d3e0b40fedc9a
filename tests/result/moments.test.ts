import { describe, expect, test } from 'vitest';
import { dontKnow, exactly } from '../../src/engine/answers.ts';
import type { Moment, Route, Ruleset, Scheme, Source } from '../../src/engine/ruleset.ts';
import { dependsOnAnswer, isClosed, momentsNow, routesFor } from '../../src/result/moments.ts';
import { stepsOf } from '../../src/result/steps.ts';

const source = (status: Source['status']): Source => ({
  title: status,
  url: 'https://www.zoetermeer.nl',
  seen: '2026-11-21',
  status,
});
const rules: Ruleset = {
  facts: [],
  norms: {},
  schemes: [],
  sources: [source('bevestigd'), source('oud')],
};
const sure = 0;
const old = 1;

function schemeWith(parts: Partial<Scheme>): Scheme {
  return {
    id: 'regeling',
    themes: ['geld'],
    grantedBy: 'gemeente',
    sort: 'gift',
    doesNotCount: [],
    source: sure,
    apply: [{ how: 'online', url: 'https://www.zoetermeer.nl' }],
    documents: [],
    moments: [],
    cautions: [],
    condition: { type: 'alle', parts: [] },
    amount: null,
    ...parts,
  };
}

const spring = { from: '04-01', until: '11-10' };
const statesOn = (moments: Moment[], on: string) =>
  momentsNow(schemeWith({ moments }), rules, {}, on).map(({ state }) => state);

describe('when to apply, seen from today', () => {
  test('is until a day where it is possible now, and from a day where it is not', () => {
    const moments = [{ id: 'elk-jaar', window: spring, source: sure }];
    expect(statesOn(moments, '2026-11-10')).toEqual([{ word: 'open', day: '2026-11-10' }]);
    expect(statesOn(moments, '2026-11-11')).toEqual([{ word: 'dicht', day: '2027-04-01' }]);
    expect(isClosed(schemeWith({ moments }), rules, {}, '2026-11-11')).toBe(true);
    expect(isClosed(schemeWith({ moments }), rules, {}, '2026-11-10')).toBe(false);
  });

  test('is said with care where nobody is sure of it', () => {
    const moments = [{ id: 'elk-jaar', window: spring, source: old }];
    expect(statesOn(moments, '2026-11-10')).toEqual([null]);
    expect(statesOn(moments, '2026-11-11')).toEqual([{ word: 'misschien-dicht', day: '2027-04-01' }]);
    expect(isClosed(schemeWith({ moments }), rules, {}, '2026-11-11')).toBe(false);
    expect(momentsNow(schemeWith({ moments }), rules, {}, '2026-11-11')[0]?.doubtful).toBe(
      rules.sources[old],
    );
  });

  test('follows from the first part of the year; a later one, such as for spending, is a sentence', () => {
    const moments: Moment[] = [
      { id: 'meteen', source: sure },
      { id: 'aanvragen', window: spring, source: sure },
      { id: 'besteden', window: { from: '07-01', until: '10-31' }, source: sure },
    ];
    expect(statesOn(moments, '2026-11-05')).toEqual([null, { word: 'open', day: '2026-11-10' }, null]);
  });

  test('for young people concerns only who is known to be young', () => {
    const scheme = schemeWith({ moments: [{ id: 'zoektijd', youngerThan: 27, source: sure }] });
    const count = (leeftijd?: ReturnType<typeof exactly> | typeof dontKnow) =>
      momentsNow(scheme, rules, { leeftijd }, '2026-11-21').length;
    expect(count(exactly(26))).toBe(1);
    expect(count(exactly(27))).toBe(0);
    expect(count({ min: 20, max: 30 })).toBe(0);
    expect(count(dontKnow)).toBe(0);
    expect(count()).toBe(0);
  });
});

describe('the ways to apply', () => {
  const rijnland: Route = {
    how: 'online',
    url: 'https://a.nl',
    onlyIf: { fact: 'waterschap', is: 'rijnland' },
  };
  const delfland: Route = {
    how: 'online',
    url: 'https://b.nl',
    onlyIf: { fact: 'waterschap', is: 'delfland' },
  };
  const call: Route = { how: 'telefoon', phone: '14 079' };
  const scheme = schemeWith({ apply: [rijnland, delfland, call] });

  test('are those for everybody and those for the answer', () => {
    expect(routesFor(scheme, { waterschap: 'delfland' })).toEqual([delfland, call]);
  });

  test.each([undefined, dontKnow])('are all of them while the answer is %s', (waterschap) => {
    expect(routesFor(scheme, { waterschap })).toEqual([rijnland, delfland, call]);
    expect(dependsOnAnswer(rijnland, { waterschap })).toBe(true);
    expect(dependsOnAnswer(call, { waterschap })).toBe(false);
  });

  test('depend on no answer that is there', () => {
    expect(dependsOnAnswer(rijnland, { waterschap: 'rijnland' })).toBe(false);
  });
});

describe('the plan', () => {
  const outcome = { scheme: '', verdict: 'waarschijnlijk-wel', amount: null } as never;
  const idsOf = (schemes: Scheme[], hasText = (_key: string) => false) =>
    stepsOf(
      schemes.map((scheme) => ({ scheme, outcome })),
      {},
      hasText,
    ).map((step) => step.schemes.map(({ id }) => id));

  test('is one step for schemes at the same place and moment, where the first of them stands', () => {
    const [one, other, third] = ['een', 'twee', 'drie'].map((id) => schemeWith({ id }));
    const elsewhere = schemeWith({ id: 'elders', apply: [{ how: 'telefoon', phone: '14 079' }] });
    const later = schemeWith({ id: 'later', moments: [{ id: 'elk-jaar', window: spring, source: sure }] });
    const help = schemeWith({ id: 'hulp', sort: 'hulp' });
    if (!one || !other || !third) throw new Error('no schemes');
    expect(idsOf([one, elsewhere, other, later, help, third])).toEqual([
      ['een', 'twee', 'drie'],
      ['elders'],
      ['later'],
      ['hulp'],
    ]);
  });

  test('keeps a scheme apart that says its moment in its own words', () => {
    const moments: Moment[] = [{ id: 'meteen', source: sure }];
    const schemes = [schemeWith({ id: 'een', moments }), schemeWith({ id: 'twee', moments })];
    expect(idsOf(schemes)).toEqual([['een', 'twee']]);
    expect(idsOf(schemes, (key) => key === 'wanneer.twee.meteen')).toEqual([['een'], ['twee']]);
  });
});
