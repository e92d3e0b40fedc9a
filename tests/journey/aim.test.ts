import { describe, expect, test } from 'vitest';
import { nextQuestion } from '../../src/engine/next-question.ts';
import { rules } from '../../src/explain/site-rules.ts';
import { aimsIn, targets } from '../../src/explain/targets.ts';
import { type Aim, aimedAt, scopeOf } from '../../src/journey/aim.ts';
import { aimAt, nextView, open, start } from '../../src/journey/journey.ts';
import { newFirst, questionOf } from '../../src/journey/questions.ts';

const aims = aimsIn('nl');
const idOf = (aim: Aim | null | undefined) => aim?.id;

describe('an address', () => {
  test('that names no aim says nothing', () => {
    for (const fragment of ['', '#', '#uitkomst', '#vraag-woning', '#code=abc', '#voor'])
      expect(aimedAt(fragment, aims)).toBeNull();
  });

  test('names a scheme, a theme or a life event, in small letters or large', () => {
    expect(aimedAt('#voor=leergeld', aims)?.aim).toMatchObject({ name: 'Leergeld', schemes: ['leergeld'] });
    expect(aimedAt('#voor=Leergeld', aims)?.aim?.id).toBe('leergeld');
    expect(aimedAt('#voor=thema-zorg', aims)?.aim?.schemes).toContain('zorgtoeslag');
    expect(aimedAt('#voor=gebeurtenis-baby', aims)?.aim?.schemes).toContain('kinderbijslag');
  });

  test('with a scheme that the check leaves out names it and looks at everything', () => {
    const aimed = aimedAt('#voor=kindpakket', aims);
    expect(aimed?.aim).toBeNull();
    expect(aimed?.missed).toMatchObject({ unchecked: { id: 'kindpakket', name: 'Kindpakket' } });
  });

  test('with a name that nobody knows looks at everything and says what may be meant', () => {
    const missed = (fragment: string) => {
      const found = aimedAt(fragment, aims);
      expect(found?.aim).toBeNull();
      if (found?.missed && 'unknown' in found.missed) return [found.missed.unknown, idOf(found.missed.near)];
      throw new Error(`${fragment} missed nothing.`);
    };
    expect(missed('#voor=leergelt')).toEqual(['leergelt', 'leergeld']);
    expect(missed('#voor=kinderen')).toEqual(['kinderen', 'thema-kinderen']);
    expect(missed('#voor=baby')).toEqual(['baby', 'gebeurtenis-baby']);
    expect(missed('#voor=onzinwoord')).toEqual(['onzinwoord', undefined]);
    expect(missed('#voor=')).toEqual([null, undefined]);
  });

  test('never puts the words of somebody else on the page', () => {
    for (const words of ['Bel%20nu%200900', '<b>x</b>', 'a b', 'x'.repeat(41), '%E0%A4%A', 'http://a.nl'])
      expect(aimedAt(`#voor=${words}`, aims)?.missed).toMatchObject({ unknown: null });
  });
});

test('a name of a million signs is answered at once', { timeout: 5_000 }, () => {
  for (const name of ['leergeld'.repeat(125_000), '%'.repeat(1_000_000), `${'-'.repeat(1_000_000)}baby`])
    expect(aimedAt(`#voor=${name}`, aims)).toEqual({ aim: null, missed: { unknown: null, near: undefined } });
});

describe('the aims', () => {
  test('have names of their own, and a scheme is never called as a theme or an event is', () => {
    expect(new Set(aims.map(({ id }) => id)).size).toBe(aims.length);
    const schemes = targets.filter(({ kind }) => kind === 'regeling').map(({ id }) => id);
    expect(schemes.filter((id) => /^(thema|gebeurtenis)-/.test(id))).toEqual([]);
  });

  test('look at schemes that the check knows, and every theme and event at one at least', () => {
    const known = rules.schemes.map(({ id }) => id);
    for (const { id, schemes } of aims) {
      expect(
        schemes.filter((scheme) => !known.includes(scheme)),
        id,
      ).toEqual([]);
      if (id.includes('-') && /^(thema|gebeurtenis)-/.test(id)) expect(schemes.length, id).toBeGreaterThan(0);
    }
    expect(aims.flatMap(({ id, schemes }) => (schemes.length > 0 ? [id] : []))).toEqual(
      expect.arrayContaining(known),
    );
  });
});

describe('what the check looks at', () => {
  const on = '2026-11-21';
  const scope = scopeOf(rules, aimedAt('#voor=leergeld', aims)?.aim ?? null);

  test('is everything without an aim', () => {
    expect(scopeOf(rules, null)).toBe(rules);
  });

  test('keeps every fact and table, and asks only what its schemes need', () => {
    expect(scope.schemes.map(({ id }) => id)).toEqual(['leergeld']);
    expect(scope.facts).toBe(rules.facts);
    const needed = new Set([
      'woonplaats',
      'leeftijd',
      'partner',
      'kinderen',
      'medebewoners',
      'inkomen',
      'ouders-betalen',
      'hoge-schulden',
    ]);
    const answers: Record<string, 'weet-niet'> = {};
    for (
      let fact = nextQuestion(scope, answers, on);
      fact !== null;
      fact = nextQuestion(scope, answers, on)
    ) {
      expect([...needed, 'leeftijd-partner', 'inkomsten']).toContain(fact);
      answers[fact] = 'weet-niet';
    }
    expect(Object.keys(answers)).toContain('kinderen');
  });

  test('is settled sooner than everything', () => {
    const elsewhere = { woonplaats: 'elders' };
    expect(nextView(scope, elsewhere, on)).toEqual({ page: 'uitkomst' });
    expect(nextView(rules, elsewhere, on)).not.toEqual({ page: 'uitkomst' });
  });
});

describe('who goes on to everything', () => {
  const on = '2026-11-21';
  const aimed = {
    ...start(rules, on),
    aim: aims[0] ?? null,
    answers: { 'hoge-schulden': 'nee', rondkomen: undefined },
  };
  const { facts } = questionOf(rules, 'hoge-schulden');
  const idsOf = (journey: ReturnType<typeof start>) => newFirst(facts, journey).map(({ id }) => id);

  test('keeps the answers, is told so, and is not asked again what was answered', () => {
    const wide = aimAt(aimed, null);
    expect(wide).toMatchObject({ aim: null, answers: { 'hoge-schulden': 'nee' }, notice: 'alles' });
    expect(wide.before).toEqual(['hoge-schulden']);
    expect(idsOf(wide)).not.toContain('hoge-schulden');
    expect(idsOf(wide)).toContain('rondkomen');
    expect(idsOf(start(rules, on))).toContain('hoge-schulden');
  });

  test('still finds an answer that they come to change', () => {
    const changing = open(aimAt(aimed, null), { page: 'vraag', fact: 'hoge-schulden' }, 'antwoorden');
    expect(idsOf(changing)).toContain('hoge-schulden');
    expect(newFirst(facts, { ...aimAt(aimed, null), before: facts.map(({ id }) => id) })).toBe(facts);
  });
});
