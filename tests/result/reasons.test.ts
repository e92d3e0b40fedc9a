/** Which conditions of an outcome are shown as its reasons, on the real rules. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Trace } from '../../src/engine/outcome.ts';
import { mainReason, reasonKey, shownReasons } from '../../src/result/reasons.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import { type Language, languageCodes } from '../../src/words/languages.ts';
import { hasText } from '../../src/words/texts.ts';
import { rules } from '../rules-of-site.ts';

const tenant = {
  leeftijd: 40,
  partner: 'nee',
  kinderen: [],
  medebewoners: 0,
  woning: 'huur',
  toetsingsinkomen: 20_000,
  vermogen: 0,
};

function reasonsOf(id: string, situation: Record<string, unknown>): { main: Trace | null; shown: string[] } {
  const { answers } = readSituation(situation, rules);
  const outcome = check(rules, answers, '2026-11-21').outcomes.find(({ scheme }) => scheme === id);
  if (!outcome) throw new Error(`no outcome for ${id}`);
  return {
    main: mainReason(rules, answers, outcome),
    shown: shownReasons(rules, answers, outcome).map((trace) => trace.id),
  };
}

describe('an income limit that no income can be under', () => {
  test('is no reason for somebody without children: the children are', () => {
    const { main, shown } = reasonsOf('kindgebonden-budget', tenant);
    expect(main?.id).toBe('kind-onder-18');
    expect(shown).toEqual(['kind-onder-18']);
  });

  test('is no reason for a rent that is too low: the rent is', () => {
    const { main, shown } = reasonsOf('huurtoeslag', { ...tenant, rekenhuur: 150 });
    expect(main?.id).toBe('huur-hoog-genoeg');
    expect(shown).toEqual(['huur-hoog-genoeg']);
  });

  test('is said without naming the limit where nothing else decided', () => {
    const { main } = reasonsOf('huurtoeslag', { ...tenant, rekenhuur: 203 });
    expect(main?.id).toBe('laag-toetsingsinkomen');
    const key = (language: Language) =>
      reasonKey('huurtoeslag', main as Trace, (name) => hasText(language, name));
    for (const language of languageCodes) {
      expect(key(language)).toMatch(/buiten-bereik$/);
      expect(hasText(language, key(language))).toBe(true);
    }
  });
});

test('what no amount can change is the reason, also where a partner could have made it so', () => {
  const together = { ...tenant, partner: 'ja', 'leeftijd-partner': 38, inkomen: 3_000 };
  for (const situation of [{ ...tenant, inkomen: 3_000 }, together])
    expect(reasonsOf('aio', situation).main?.id).toBe('heeft-aow-leeftijd');
});

test('an exception that does not concern somebody is no reason where an outcome is open', () => {
  const mother = { ...tenant, kinderen: [5], rekenhuur: 650, toetsingsinkomen: 'weet-niet' };
  const { shown } = reasonsOf('huurtoeslag', mother);
  expect(shown).toContain('volwassen');
  expect(shown).not.toContain('minderjarige-ouder');
});

test('an income above the limit is the first reason, with the limit', () => {
  const rich = { ...tenant, rekenhuur: 650, toetsingsinkomen: 60_000 };
  expect(reasonsOf('huurtoeslag', rich).main?.limit).toEqual({ min: 4_086_200, max: 4_086_200 });
  const { main, shown } = reasonsOf('huurtoeslag', { ...rich, vermogen: 100_000 });
  expect(main?.id).toBe('laag-toetsingsinkomen');
  expect(shown).toEqual(['laag-toetsingsinkomen', 'weinig-vermogen']);
});

test('an exception that does not concern the visitor is no reason while a person decides, and what fails is', () => {
  const poor = { ...tenant, inkomen: 0 };
  const young = { ...poor, leeftijd: 22, 'leeftijd-partner': 40, partner: 'ja', studiefinanciering: 'nee' };
  expect(reasonsOf('bijstand', young).shown).toEqual([
    'volwassen',
    'onder-aow-leeftijd',
    'kan-naar-school',
    'laag-inkomen',
    'weinig-vermogen',
  ]);
  const student = { ...poor, leeftijd: 22, studiefinanciering: 'ja', inkomen: 3000 };
  const { main, shown } = reasonsOf('bijstand', student);
  expect(main?.id).toBe('geen-studiefinanciering');
  expect(shown).toEqual(['geen-studiefinanciering', 'laag-inkomen']);
});

test('an age that the visitor does not know is one reason, not one for each limit of age', () => {
  const { shown } = reasonsOf('bijstand', { ...tenant, leeftijd: 'weet-niet', inkomen: 500 });
  expect(shown.filter((id) => /volwassen|leeftijd/.test(id))).toHaveLength(1);
});
