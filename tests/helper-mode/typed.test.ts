import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/engine/ruleset.ts';
import { isTyped, readTyped, type TypedFact, writeTyped } from '../../src/helper-mode/typed.ts';
import { rules } from '../rules-of-site.ts';

const { facts } = rules;
function fact(id: string): TypedFact {
  const found = facts.find((each: Fact) => each.id === id);
  if (found === undefined || !isTyped(found)) throw new Error(`${id} is not typed`);
  return found;
}
const read = (id: string, text: string, sure = false) => readTyped(fact(id), text, sure);

describe('what a helper types', () => {
  test.each([
    ['rekenhuur', '1.234,56', { min: 123_456, max: 123_456 }],
    ['rekenhuur', '€ 700', { min: 70_000, max: 70_000 }],
    ['rekenhuur', '650,-', { min: 65_000, max: 65_000 }],
    ['rekenhuur', '650-700', { min: 65_000, max: 70_000 }],
    ['rekenhuur', '650 – 700,50', { min: 65_000, max: 70_050 }],
    ['rekenhuur', '650 tot 700', { min: 65_000, max: 70_000 }],
    ['vermogen', '1.000 - 1.250', { min: 100_000, max: 125_000 }],
    ['leeftijd', '34', { min: 34, max: 34 }],
    ['jaren-laag-inkomen', '3-5', { min: 3, max: 5 }],
    ['kinderen', '4, 8', [4, 8]],
    ['kinderen', '4 8 en 0', [4, 8, 0]],
    ['kinderen', '0', [0]],
    ['kinderen', '4, 8 co', [4, { leeftijd: 8, woont: 'co-ouder' }]],
    ['kinderen', '4pleeg 8', [{ leeftijd: 4, pleegkind: 'ja' }, 8]],
    ['kinderen', '8 co pleeg', [{ leeftijd: 8, woont: 'co-ouder', pleegkind: 'ja' }]],
    ['kinderen', '8 foster', [{ leeftijd: 8, pleegkind: 'ja' }]],
    ['kinderen', 'geen', []],
    ['kinderen', '-', []],
    ['vermogen', '?', 'weet-niet'],
    ['kinderen', ' ? ', 'weet-niet'],
    ['vermogen', '  ', undefined],
  ])('%s: %s', (id, text, answer) => {
    expect(read(id, text)).toEqual({ answer });
  });

  test.each([
    ['rekenhuur', 'veel', 'fout.bedrag-onleesbaar'],
    ['rekenhuur', '-5', 'fout.bedrag-min'],
    ['rekenhuur', '700-650', 'hulpmodus.fout-van-tot'],
    ['rekenhuur', '650-veel', 'fout.bedrag-onleesbaar'],
    ['rekenhuur', '6500', 'fout.hoge-huur'],
    ['leeftijd', '3,5', 'fout.getal'],
    ['leeftijd', '140', 'fout.getal-tussen'],
    ['kinderen', '4, 18', 'hulpmodus.fout-kinderen'],
    ['kinderen', 'vier', 'hulpmodus.fout-kinderen'],
    ['kinderen', 'co, 8', 'hulpmodus.fout-kinderen'],
    ['kinderen', ',', 'hulpmodus.fout-kinderen'],
  ])('%s: %s is asked about', (id, text, key) => {
    const found = read(id, text);
    expect('fault' in found && found.fault.text).toBe(key);
  });

  test('that looks wrong is taken once it is confirmed, also within a range', () => {
    expect(read('rekenhuur', '6500', true)).toEqual({ answer: { min: 650_000, max: 650_000 } });
    expect(read('rekenhuur', '700-6500', true)).toEqual({ answer: { min: 70_000, max: 650_000 } });
  });

  test('reads the same after it was written', () => {
    for (const [id, text] of [
      ['rekenhuur', '1234,56'],
      ['rekenhuur', '650 - 700,50'],
      ['kinderen', '4, 8'],
      ['kinderen', '4, 8 co, 9 co pleeg'],
      ['kinderen', 'geen'],
      ['leeftijd', '34'],
      ['vermogen', '?'],
      ['vermogen', ''],
    ] as const) {
      const found = read(id, text);
      const answer = 'answer' in found ? found.answer : undefined;
      expect(writeTyped(fact(id), answer, 'nl', { none: 'geen' })).toBe(text);
    }
  });
});
