/** A page of statements to tick, as answers. */
import { expect, test } from 'vitest';
import { isTickable } from '../../src/engine/ruleset.ts';
import { noneOfThese, readTicks, withoutTick } from '../../src/questions/read-ticks.ts';
import { typedIn } from '../../src/questions/reading.ts';
import { rules } from '../rules-of-site.ts';

const facts = rules.facts.filter(isTickable).filter(({ page }) => page === 'geldzorgen');

function read(...ticked: string[]) {
  const form = new FormData();
  for (const value of ticked) form.append('antwoord', value);
  return readTicks(
    facts.filter(({ id }) => ['rondkomen', 'hoge-schulden', 'zorgverzekering'].includes(id)),
    typedIn(form),
  );
}

test('a tick is the answer that the rules name, and no tick the other one', () => {
  expect(read('rondkomen')).toEqual({
    answers: { rondkomen: 'nee', 'hoge-schulden': 'nee', zorgverzekering: 'ja' },
  });
  expect(read('hoge-schulden', 'zorgverzekering')).toEqual({
    answers: { rondkomen: 'ja', 'hoge-schulden': 'ja', zorgverzekering: 'nee' },
  });
});

test('nothing of it is an answer too', () => {
  expect(read(noneOfThese)).toEqual({
    answers: { rondkomen: 'ja', 'hoge-schulden': 'nee', zorgverzekering: 'ja' },
  });
});

test('where the rest is not known only a tick tells', () => {
  expect(read('rondkomen', 'weet-niet')).toEqual({
    answers: { rondkomen: 'nee', 'hoge-schulden': 'weet-niet', zorgverzekering: 'weet-niet' },
  });
});

test('a page that was passed over is no answer', () => {
  expect(read()).toEqual({ fault: { field: 'antwoord', text: 'fout.kruis', values: {} } });
});

test('overlooking a statement never costs a visitor a scheme that nearly everybody can get', () => {
  // Nearly everybody is insured: an unticked card must not end zorgtoeslag.
  const insured = facts.filter(({ id }) => id === 'zorgverzekering');
  expect(insured.map(withoutTick)).toEqual(['ja']);
});
