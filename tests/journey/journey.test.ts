import { expect, test } from 'vitest';
import { give, type Journey, open, receive, start } from '../../src/journey/journey.ts';
import { rules } from '../rules-of-site.ts';

const on = '2026-11-21';
const fresh = start(rules, on);

test('what a visitor has already stays through pages and answers, and is gone with everything else', () => {
  const both = receive(receive(fresh, 'zorgtoeslag'), 'kinderbijslag');
  expect(both.received).toEqual(['zorgtoeslag', 'kinderbijslag']);
  const later: Journey = give(rules, on, open(both, { page: 'antwoorden' }), { woonplaats: 'zoetermeer' });
  expect(later.received).toEqual(['zorgtoeslag', 'kinderbijslag']);
  expect(receive(later, 'zorgtoeslag').received).toEqual(['kinderbijslag']);
  expect(start(rules, on, 'gewist').received).toEqual([]);
});

test('an answer that was changed leads back once', () => {
  const changing = open(fresh, { page: 'vraag', fact: 'woonplaats' }, 'uitkomst');
  const changed = give(rules, on, changing, { woonplaats: 'zoetermeer' });
  expect(changed).toMatchObject({ view: { page: 'uitkomst' }, returnTo: null, notice: null });
});
