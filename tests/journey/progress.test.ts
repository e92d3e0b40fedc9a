/** Where a visitor is, for what may be said of schemes on the way. */
import { expect, test } from 'vitest';
import { factOf } from '../../src/engine/situation.ts';
import { progressOf } from '../../src/journey/progress.ts';
import { rules } from '../rules-of-site.ts';

const at = (id: string, answers: Record<string, string>) => {
  const fact = factOf(rules, id);
  if (fact === undefined) throw new Error(`No fact ${id}.`);
  return progressOf(rules, answers, fact);
};

test('the first part ends at the first question of another', () => {
  expect(at('woning', { woonplaats: 'zoetermeer' })).toBe('first-part');
  expect(at('inkomsten', { woonplaats: 'zoetermeer' })).toBe('turn');
  expect(at('inkomsten', { woonplaats: 'zoetermeer', rondkomen: 'ja' })).toBe('later');
  expect(at('woning', { woonplaats: 'zoetermeer', rondkomen: 'ja' })).toBe('later');
});

test('who cleared everything and goes back has no part behind them', () => {
  expect(at('inkomsten', {})).toBe('first-part');
});
