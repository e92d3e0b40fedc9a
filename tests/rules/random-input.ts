/** JSON at random, from a seed: anything at all, and situations in which something was changed. */
import {
  banden,
  dontKnow,
  hoogsteToetsingsinkomen,
  inkomstsoorten,
  opvangsoorten,
  type Range,
  tijdvakken,
  volwassenLeeftijden,
  woonplekken,
} from '../../src/engine/answers.ts';
import type { Fact, Ruleset } from '../../src/engine/ruleset.ts';

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
  for (let made = 0; made < count; made += 1) {
    const answers = facts.filter(() => random(8) > 0).map((fact) => [fact.id, answerTo(fact, random)]);
    const changes = Array.from({ length: made % whole === 0 ? 0 : 1 + random(4) }, () => [
      keys[random(keys.length)],
      jsonFrom(random, keys, 3),
    ]);
    yield Object.fromEntries([...answers, ...changes]);
  }
}

/** What of a thing is said. */
const said = (all: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

/** An answer that the fact allows. */
function answerTo(fact: Fact, random: Random): unknown {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[random(items.length)];
  if (random(12) === 0) return dontKnow;
  switch (fact.type) {
    case 'keuze':
      return pick(fact.options);
    case 'lijst':
      return fact.options.filter(() => random(4) === 0);
    case 'leeftijden':
      return Array.from({ length: random(4) }, () => {
        const leeftijd = fact.min + random(fact.max - fact.min + 1);
        const woont = pick([undefined, ...woonplekken]);
        const pleegkind = pick([undefined, 'ja', 'nee']);
        return random(2) === 0 ? leeftijd : said({ leeftijd, woont, pleegkind });
      });
    case 'medebewoners':
      if (random(4) === 0) return random(4);
      return Array.from({ length: random(4) }, () =>
        said({
          leeftijd: maybe(numberIn(volwassenLeeftijden, 1)),
          band: maybe(pick(banden)),
          studiefinanciering: maybe(pick(['ja', 'nee'])),
          toetsingsinkomen: maybe(numberIn({ min: 0, max: hoogsteToetsingsinkomen }, 100)),
        }),
      );
    case 'opvang':
      return Array.from({ length: 1 + random(2) }, () => ({
        soort: pick(opvangsoorten),
        uren: 20 + random(280),
        uurprijs: (300 + random(1700)) / 100,
      }));
    case 'inkomsten':
      return Array.from({ length: random(3) }, () => ({
        van: pick(['ik', 'partner']),
        soort: pick(inkomstsoorten),
        bedrag: random(random(2) === 0 ? 3_000_00 : 40_000_00) / 100,
        per: pick(tijdvakken),
        vorm: pick(['netto', 'bruto']),
        vakantiegeld: pick(['met', 'zonder']),
      }));
    default:
      return numberIn(fact, fact.type === 'bedrag' ? 100 : 1);
  }

  /** A number or a range of numbers; most amounts of a household with little money are low. */
  function numberIn({ min, max }: Range, unit: number): unknown {
    const most = random(4) === 0 ? max : Math.min(max, min + 3_000 * unit);
    const low = min + random(most - min + 1);
    if (random(4) > 0) return low / unit;
    return { min: low / unit, max: (low + random(max - low + 1)) / unit };
  }

  function maybe(value: unknown): unknown {
    return pick([undefined, dontKnow, value, value]);
  }
}
