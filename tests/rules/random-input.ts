/** JSON at random, from a seed: anything at all, and situations in which something was changed. */
import fc from 'fast-check';
import { dontKnow } from '../../src/engine/answers.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import { asSituation, someAnswers } from '../drawn-answers.ts';

/** A whole number from 0 up to `below`. */
type Random = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const words = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'toJSON',
  'length',
  'min',
  'max',
  dontKnow,
  'ja',
  'zoetermer',
  'a\nb',
  '\u0000',
  '\u202e',
  '\ud800',
  '\uFEFF',
  '2026-02-30',
  '1e400',
  'x'.repeat(300),
  'é😀',
];
const numbers = [0, -0, -1, 0.001, 1.5, 17, 18, 1e21, 2 ** 53, -1e300, 5e-324, 1_000_000.01];

/** Values of any shape. Keys are often those of facts. */
export function* someJson(count: number, seed: number, { facts }: Ruleset): Generator<unknown> {
  const random = randomFrom(seed);
  const keys = [...facts.map(({ id }) => id), 'peildatum', 'inkomn', ...words];
  for (let made = 0; made < count; made += 1) yield jsonFrom(random, keys, 4);
}

function jsonFrom(random: Random, keys: readonly string[], layers: number): unknown {
  const parts = () => Array.from({ length: 1 + random(3) }, () => jsonFrom(random, keys, layers - 1));
  switch (random(layers > 0 ? 8 : 4)) {
    case 0:
      return null;
    case 1:
      return random(2) === 0;
    case 2:
      return random(2) === 0 ? random(2000) - 1000 : numbers[random(numbers.length)];
    case 3:
      return words[random(words.length)];
    case 4:
      return parts();
    default:
      return Object.fromEntries(parts().map((value) => [keys[random(keys.length)], value]));
  }
}

/**
 * Situations of which most facts have an answer, with at most four things in them changed.
 * @param whole one in so many is left as it is, so that it can be worked out
 */
export function* someSituations(
  count: number,
  seed: number,
  { facts }: Ruleset,
  whole: number,
): Generator<Record<string, unknown>> {
  const random = randomFrom(seed);
  const keys = [...facts.map(({ id }) => id), ...words];
  for (const [made, answers] of fc.sample(someAnswers(1, 1), { numRuns: count, seed }).entries()) {
    const changes = Array.from({ length: made % whole === 0 ? 0 : 1 + random(4) }, () => [
      keys[random(keys.length)],
      jsonFrom(random, keys, 3),
    ]);
    yield { ...asSituation(answers), ...Object.fromEntries(changes) };
  }
}
