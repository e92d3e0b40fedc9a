/** Every fact against every scheme of a national law: changed alone, it changes the outcome where the law says so and nowhere else. */
import { beforeAll, describe, expect, test } from 'vitest';
import { inkomstsoorten, opvangsoorten } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import type { Fact } from '../../src/engine/ruleset.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import { rules } from '../rules-of-site.ts';
import { day } from './by-the-law.ts';
import { schemes, table } from './facts-and-schemes.ts';
import { situationOf } from './household.ts';
import { randomFrom, randomHouseholds } from './random-households.ts';

type Situation = Record<string, unknown>;

/** Situations in which every fact has an answer, also one that goes by another; the incomes as a month and a year. */
function someSituations(size: number, seed: number): Situation[] {
  const random = randomFrom(seed);
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const oneOf = <Option>(options: readonly Option[]): Option =>
    options[between(0, options.length - 1)] as Option;
  const chosen = rules.facts.flatMap((fact) => (fact.type === 'keuze' ? [fact] : []));
  const onLittle = () => ({
    woonplaats: 'zoetermeer',
    inkomen: oneOf([350, 900, 1_340, 1_400, 1_920, 2_000]),
    vermogen: oneOf([1_000, 9_000]),
    'jaren-laag-inkomen': 5,
    autowaarde: 0,
    aanslag: 'open',
    'inkomenstoeslag-gekregen': 'nee',
  });
  return randomHouseholds(size, seed).map((household, place) => ({
    ...Object.fromEntries(chosen.map(({ id, options }) => [id, oneOf(options)])),
    ...situationOf(household),
    woonplaats: oneOf(['zoetermeer', 'zoetermeer', 'elders']),
    'leeftijd-partner': household.partner?.leeftijd ?? between(21, 80),
    kinderopvang: household.kinderen.map(() => ({
      soort: oneOf(opvangsoorten),
      uren: between(20, 200),
      uurprijs: between(500, 1_200) / 100,
    })),
    leefgeld: between(0, 700),
    'jaren-laag-inkomen': between(0, 6),
    autowaarde: between(0, 8_000),
    rekenhuur: household.rekenhuur,
    samenwonen: household.partner?.samenwonen ?? oneOf([[], ['getrouwd']]),
    'toetsingsinkomen-partner': household.partner?.toetsingsinkomen ?? 0,
    inkomsten: Array.from({ length: between(0, 2) }, (_, place) => ({
      van: place === 1 && household.partner ? 'partner' : 'ik',
      soort: oneOf(inkomstsoorten),
      bedrag: between(100, 2_500),
      per: 'maand',
      vorm: oneOf(['netto', 'bruto']),
      vakantiegeld: 'zonder',
    })),
    // Of half of them all but the household is so that a scheme for people with little goes by the household.
    ...(place % 2 === 0 && onLittle()),
  }));
}

const pool = someSituations(2_000, 47);

/** A couple with a child that is as much elsewhere: only then is it open whether the child makes them toeslagpartners. */
const sharedChild: Situation = {
  partner: 'ja',
  'leeftijd-partner': 40,
  kinderen: [{ leeftijd: 4, woont: 'co-ouder' }],
  opvang: 'ja',
  werk: 'loondienst',
  'werk-partner': 'loondienst',
  kinderopvang: [{ soort: 'dagopvang', uren: 100, uurprijs: 10 }],
};

/** What a pair starts from besides what was drawn, for facts that mean something only then. */
const startingFrom: Record<string, Situation> = {
  samenwonen: sharedChild,
  'toetsingsinkomen-partner': { ...sharedChild, samenwonen: [] },
  'aow-leeftijd-bereikt': { leeftijd: 67 },
  'aow-leeftijd-bereikt-partner': { leeftijd: 60, partner: 'ja', 'leeftijd-partner': 67 },
};

/** Facts that say the same as another one, and are left out while that one is looked at. */
const sameAs: Record<string, string[]> = {
  inkomsten: ['inkomen', 'toetsingsinkomen', 'toetsingsinkomen-partner'],
  'inkomen-hele-jaar': ['inkomen', 'toetsingsinkomen', 'toetsingsinkomen-partner'],
  vermogen: ['vermogen-1-januari', 'inkomsten'],
  'eigen-bedrijf': ['werk', 'inkomsten'],
  studiefinanciering: ['werk', 'inkomsten'],
};

/** Only what has a meaning beside the rest: no age of a partner without a partner. */
function meant(situation: Situation): Situation {
  const kept = rules.facts.filter(
    ({ onlyIf }) => onlyIf === undefined || situation[onlyIf.fact] === onlyIf.is,
  );
  return Object.fromEntries(kept.flatMap(({ id }) => (id in situation ? [[id, situation[id]]] : [])));
}

const known = new Map<string, Map<string, string> | null>();

/** What each scheme comes to, as text; null where the situation is none. Most facts start from the same situations. */
function outcomesOf(situation: Situation, on: string): Map<string, string> | null {
  const key = `${on}${JSON.stringify(situation)}`;
  if (!known.has(key)) known.set(key, workOut(situation, on));
  return known.get(key) ?? null;
}

function workOut(situation: Situation, on: string): Map<string, string> | null {
  const { answers, problems } = readSituation(situation, rules);
  if (problems.length > 0) return null;
  return new Map(
    check(rules, answers, on).outcomes.map(({ scheme, verdict, amount }) => [
      scheme,
      JSON.stringify([verdict, amount]),
    ]),
  );
}

/** The schemes of which the outcome changed in one or more of 300 pairs of situations that differ in this fact, and how many pairs. */
function changedBy(fact: Fact): { schemes: Set<string>; pairs: number } {
  const on = table[fact.id]?.on ?? day;
  const changed = new Set<string>();
  let pairs = 0;
  for (const [place, drawn] of pool.entries()) {
    if (pairs === 300) break;
    const base: Situation = { ...drawn, ...startingFrom[fact.id] };
    for (const id of sameAs[fact.id] ?? ['inkomsten']) delete base[id];
    const donor = pool[(place + 1) % pool.length] ?? {};
    const other = fact.type === 'keuze' ? otherOption(fact.options, base[fact.id], place) : donor[fact.id];
    const one = meant(base);
    const another = meant({ ...base, [fact.id]: other });
    if (!(fact.id in another) || JSON.stringify(one) === JSON.stringify(another)) continue;
    const [before, after] = [outcomesOf(one, on), outcomesOf(another, on)];
    if (before === null || after === null) continue;
    pairs += 1;
    for (const [scheme, outcome] of before) if (after.get(scheme) !== outcome) changed.add(scheme);
  }
  return { schemes: changed, pairs };
}

const otherOption = (options: readonly string[], option: unknown, turn: number): string => {
  const others = options.filter((each) => each !== option);
  return others[turn % others.length] as string;
};

test('the table has a row for every fact', () => {
  expect(Object.keys(table).sort()).toEqual(rules.facts.map(({ id }) => id).sort());
});

describe.each(rules.facts.map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
  let changed: ReturnType<typeof changedBy>;
  beforeAll(() => {
    changed = changedBy(fact);
  });

  test('changes the outcome of the schemes to which it matters, and of no other national one', () => {
    expect(changed.pairs).toBeGreaterThan(50);
    const found = schemes.filter((scheme) => changed.schemes.has(scheme));
    expect(found).toEqual(schemes.filter((scheme) => table[id]?.matters[scheme] !== undefined));
  });
});
