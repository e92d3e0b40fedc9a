import { describe, expect, test } from 'vitest';
import { type Answers, dontKnow, exactly } from '../../src/engine/answers.ts';
import type { Caution, Scheme } from '../../src/engine/ruleset.ts';
import { cautionsNow } from '../../src/result/cautions.ts';

const schemeWith = (id: string, ...cautions: Partial<Caution>[]): Scheme => ({
  id,
  themes: ['geld'],
  grantedBy: 'gemeente',
  sort: 'gift',
  doesNotCount: [],
  source: 0,
  apply: [],
  documents: [],
  moments: [],
  cautions: cautions.map((parts) => ({ id: 'iets', canTurn: false, source: 0, ...parts })),
  condition: { type: 'alle', parts: [] },
  amount: null,
});

const isTold = (parts: Partial<Caution>, answers: Answers): boolean =>
  cautionsNow([schemeWith('regeling', parts)], answers, () => false).length === 1;

describe('what a scheme does not ask', () => {
  test('is told to everybody where nothing is said about whom it concerns', () => {
    expect(isTold({}, {})).toBe(true);
  });

  test('that concerns one answer is told with that answer, and while it is open', () => {
    const onlyIf = { fact: 'partner', is: 'ja' };
    expect(isTold({ onlyIf }, { partner: 'ja' })).toBe(true);
    expect(isTold({ onlyIf }, { partner: 'nee' })).toBe(false);
    expect(isTold({ onlyIf }, { partner: dontKnow })).toBe(true);
    expect(isTold({ onlyIf }, {})).toBe(true);
  });

  test('that concerns who lives with others is told unless it is known that there are none', () => {
    const onlyWith = 'medebewoners';
    expect(isTold({ onlyWith }, { medebewoners: exactly(1) })).toBe(true);
    expect(isTold({ onlyWith }, { medebewoners: exactly(0) })).toBe(false);
    expect(isTold({ onlyWith }, { medebewoners: { min: 0, max: 2 } })).toBe(true);
    expect(isTold({ onlyWith }, { medebewoners: [{ band: 'kind' }] })).toBe(true);
    expect(isTold({ onlyWith }, { medebewoners: [] })).toBe(false);
    expect(isTold({ onlyWith }, { medebewoners: dontKnow })).toBe(true);
    expect(isTold({ onlyWith }, {})).toBe(true);
    expect(isTold({ onlyWith: 'kinderen' }, { kinderen: [8], medebewoners: [] })).toBe(true);
    expect(isTold({ onlyWith: 'kinderen' }, { kinderen: [], medebewoners: exactly(1) })).toBe(false);
  });

  test('that concerns young people is told to who is known to be young', () => {
    expect(isTold({ youngerThan: 21 }, { leeftijd: exactly(20) })).toBe(true);
    expect(isTold({ youngerThan: 21 }, { leeftijd: exactly(21) })).toBe(false);
    expect(isTold({ youngerThan: 21 }, {})).toBe(false);
  });

  test('is told once for all schemes that say it in the same words', () => {
    const schemes = [
      schemeWith('een', { id: 'a' }, { id: 'b' }),
      schemeWith('twee', { id: 'b' }, { id: 'a' }),
    ];
    const keysWith = (hasText: (key: string) => boolean) =>
      cautionsNow(schemes, {}, hasText).map(({ key }) => key);
    expect(keysWith(() => false)).toEqual(['let-op.a', 'let-op.b']);
    expect(keysWith((key) => key === 'let-op.twee.a')).toEqual(['let-op.a', 'let-op.b', 'let-op.twee.a']);
  });
});
