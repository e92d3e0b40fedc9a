import { type Answer, type Answers, exactly, type Medebewoner, type Range } from './answers.ts';
import { isInMonths } from './evaluate.ts';
import { agesOfChange, boundOf, isPartOfFormula } from './limit.ts';
import { demandsOf } from './narrow.ts';
import { lawOf } from './payment.ts';
import { type Day, type Fact, type FactId, leavesOf, type Ruleset } from './ruleset.ts';
import { factOf, januari, Situation } from './situation.ts';

/**
 * The answers to offer for a fact, besides "weet ik niet": between them they cover everything that it can be. A number is cut at
 * each limit that a scheme uses on this day, so that a range ends exactly on a limit, the next starts a cent (or a year) higher,
 * and choosing one settles the condition. Money in cents. For the ages of children, the number of people who share the home and an
 * amount that a law reckons with these are examples, for the simulation only.
 */
export function offers(rules: Ruleset, answers: Answers, on: Day, id: FactId): Answer[] {
  const fact = factOf(rules, id);
  if (!fact) return [];
  const { [id]: _own, ...others } = answers;
  return offersIn(fact, new Situation(rules, others, on));
}

/** The same, for a situation in which the fact has no answer. */
export function offersIn(fact: Fact, situation: Situation): Answer[] {
  if (fact.type === 'keuze') return [...fact.options];
  if (fact.type === 'opvang') return [[{ soort: 'dagopvang', uren: 100, uurprijs: 10_00 }]];
  if (fact.type === 'inkomsten') return [[]];
  if (fact.type === 'leeftijden') return [[], ...childAges(fact, situation.rules)];
  // To the laws one tie is as good as another.
  if (fact.type === 'lijst') return [[], fact.options.slice(0, 1)];
  if (fact.type === 'medebewoners') return someOthers;
  if (fact.id === 'medebewoners') return firstValues(fact);
  if (isPartOfFormula(fact))
    return ranges(fact, startsOf(fact.id, situation)).flatMap(({ min, max }) => [exactly(min), exactly(max)]);
  return ranges(fact, startsOf(fact.id, situation));
}

/** Nobody else, and one other of each kind between whom the laws tell. */
const someOthers: Medebewoner[][] = [
  [],
  ...(
    [
      [20, 'kind'],
      [60, 'ouder'],
      [40, 'familie'],
    ] as const
  ).map(([leeftijd, band]) => [
    {
      leeftijd: exactly(leeftijd),
      band,
      studiefinanciering: 'nee' as const,
      toetsingsinkomen: exactly(0),
    },
  ]),
];

/** Each further person lowers the kostendelersnorm, so no range of them settles anything; few homes have more than these. */
function firstValues({ min, max }: Range): Range[] {
  return Array.from({ length: Math.min(max - min + 1, 4) }, (_, place) => exactly(min + place));
}

function ranges(domain: Range, starts: readonly number[]): Range[] {
  const inside = [...new Set(starts)].filter((start) => domain.min < start && start <= domain.max);
  const sorted = [domain.min, ...inside.sort((one, other) => one - other)];
  return sorted.map((start, place) => ({ min: start, max: (sorted[place + 1] ?? domain.max + 1) - 1 }));
}

/** Where a new range starts: just past or just at each limit with which a scheme compares this fact. */
function startsOf(id: FactId, situation: Situation): number[] {
  const starts = isAge(id) ? agesOfChange(situation) : [];
  for (const scheme of situation.rules.schemes) {
    const narrowed = situation.assuming(demandsOf(scheme.condition, situation));
    for (const leaf of leavesOf(scheme.condition)) {
      const isCompared =
        leaf.type === 'grens' && (leaf.fact === id || (leaf.fact === januari && id === 'vermogen'));
      if (!isCompared || isInMonths(leaf.limit, situation)) continue;
      const bound = boundOf(leaf.limit, narrowed);
      const past = leaf.comparison === 'hoogstens' || leaf.comparison === 'boven' ? 1 : 0;
      for (const limit of [bound.range, bound.judged])
        if (limit) starts.push(limit.min + past, limit.max + past);
    }
    const law = lawOf(scheme.amount);
    const parameters = law?.parameters(situation.rules.norms, situation.on);
    if (parameters) starts.push(...(law?.steps?.(parameters)[id] ?? []));
  }
  return starts;
}

const isAge = (id: FactId): boolean => id === 'leeftijd' || id === 'leeftijd-partner';

/** One child of each age at which a scheme for children begins or has ended. */
function childAges(domain: Range, rules: Ruleset): number[][] {
  const starts = rules.schemes.flatMap((scheme) =>
    leavesOf(scheme.condition).flatMap((leaf) =>
      leaf.type === 'kind' ? [leaf.from, (leaf.sureUntil ?? leaf.until) + 1, leaf.until + 1] : [],
    ),
  );
  return ranges(domain, starts).map((range) => [range.min]);
}
