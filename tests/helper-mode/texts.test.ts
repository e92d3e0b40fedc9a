import { expect, test } from 'vitest';
import { kindsOffered } from '../../src/helper-mode/rows.ts';
import { letters } from '../../src/helper-mode/use-shortcuts.ts';
import { textsOf } from '../../src/words/texts.ts';
import { rules } from '../rules-of-site.ts';

const texts = textsOf('nl');

test('each fact, kind of income and shortcut has its words', () => {
  const needed = [
    ...rules.facts.map(({ id }) => `hulpmodus.veld.${id}`),
    ...kindsOffered.map((kind) => `hulpmodus.inkomst.${kind}`),
    ...letters.map((letter) => `hulpmodus.toets.${letter}`),
  ];
  expect(needed.filter((key) => !(key in texts))).toEqual([]);
});

test('there are short words only for options that there are', () => {
  const options = rules.facts.flatMap((fact) =>
    fact.type === 'keuze' || fact.type === 'lijst'
      ? fact.options.map((option) => `hulpmodus.optie.${fact.id}.${option}`)
      : [],
  );
  const short = Object.keys(texts).filter((key) => key.startsWith('hulpmodus.optie.'));
  expect(short.filter((key) => !options.includes(key))).toEqual([]);
});
