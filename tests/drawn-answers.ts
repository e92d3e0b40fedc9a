/** Answers at random, near the limits of the rules and everywhere else: to one fact, and of a household that can be. */
import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  banden,
  type DontKnow,
  dontKnow,
  exactly,
  hoogsteInkomst,
  hoogsteToetsingsinkomen,
  hoogsteUurprijs,
  type Inkomst,
  inkomstsoorten,
  isRange,
  type Kind,
  type Medebewoner,
  type Opvang,
  opvangsoorten,
  type Range,
  tijdvakken,
  urenInMaand,
  volwassenLeeftijden,
  woonplekken,
} from '../src/engine/answers.ts';
import { incomeFacts } from '../src/engine/huishoudinkomen.ts';
import { offers } from '../src/engine/offers.ts';
import type { Fact, FactId } from '../src/engine/ruleset.ts';
import { reportImpossible } from '../src/rules/impossible.ts';
import { rules } from './rules-of-site.ts';

/** Any answer to a fact, but for "weet ik niet". Most lists are short and most amounts are those of people with little money. */
export function answerTo(fact: Fact): fc.Arbitrary<Answer> {
  switch (fact.type) {
    case 'keuze':
      return fc.constantFrom(...fact.options);
    case 'lijst':
      return fc.shuffledSubarray(fact.options);
    case 'leeftijden':
      return listOf(kind(fact), fact.most);
    case 'medebewoners':
      return fc.oneof(
        { weight: 1, arbitrary: rangeOf(numberIn(fact)) },
        { weight: 3, arbitrary: listOf(medebewoner, fact.max) },
      );
    case 'opvang':
      return listOf(opvang, fact.most);
    case 'inkomsten':
      return listOf(inkomst, fact.most);
    default:
      return rangeOf(nearLimits(fact));
  }
}

const listOf = <Item>(item: fc.Arbitrary<Item>, most: number): fc.Arbitrary<Item[]> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(item, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(item, { maxLength: most, size: 'max' }) },
  );

/** Mostly a number, else a range between two of them. */
const rangeOf = (number: fc.Arbitrary<number>): fc.Arbitrary<Range> =>
  fc.oneof(
    { weight: 2, arbitrary: number.map(exactly) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(number, number)
        .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) })),
    },
  );

/** Often one of the edges, mostly within what is usual, else anywhere. */
function numberIn({ min, max }: Range, edges: readonly number[] = [], usual = max): fc.Arbitrary<number> {
  const anywhere = fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min, max: usual }) },
    { weight: 1, arbitrary: fc.integer({ min, max }) },
  );
  return edges.length > 0 ? fc.oneof(fc.constantFrom(...edges), anywhere) : anywhere;
}

/** Numbers near the limits of the rules, because that is where they go wrong. */
function nearLimits(fact: Range & { id: FactId; type: Fact['type'] }): fc.Arbitrary<number> {
  const edges = offers(rules, {}, '2026-11-21', fact.id)
    .flatMap((offer) => (typeof offer === 'object' && 'min' in offer ? [offer.min, offer.max] : []))
    .filter((edge) => fact.min <= edge && edge <= fact.max);
  return numberIn(fact, edges, fact.type === 'bedrag' ? Math.min(fact.max, 60_000_00) : fact.max);
}

function kind({ min, max }: Range): fc.Arbitrary<number | Kind> {
  const leeftijd = fc.integer({ min, max });
  const woont = fc.constantFrom(...woonplekken);
  const pleegkind = fc.constantFrom('ja', 'nee');
  return fc.oneof(leeftijd, fc.record({ leeftijd, woont, pleegkind }, { requiredKeys: ['leeftijd'] }));
}

const orUnknown = <Value>(known: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.constant(dontKnow) });

/** The ages at which some law begins to see somebody as grown up, or as old, and the year before. */
const agesThatMatter = [18, 20, 21, 22, 23, 26, 27, 66, 67, 68];
/** What a child under 23 may earn before it counts for huurtoeslag (Wht art. 7), and a cent more. */
const incomesThatMatter = [0, 6218_00, 6218_01];

const medebewoner: fc.Arbitrary<Medebewoner> = fc.record(
  {
    leeftijd: orUnknown(rangeOf(numberIn(volwassenLeeftijden, agesThatMatter))),
    band: orUnknown(fc.constantFrom(...banden)),
    studiefinanciering: orUnknown(fc.constantFrom('ja', 'nee')),
    toetsingsinkomen: orUnknown(
      rangeOf(numberIn({ min: 0, max: hoogsteToetsingsinkomen }, incomesThatMatter, 60_000_00)),
    ),
  },
  { requiredKeys: [] },
);

/** The care of a child that costs something: for an hour of a few cents the law gives less than the euro that it rounds down to. */
export const opvang: fc.Arbitrary<Opvang> = fc.record({
  soort: fc.constantFrom(...opvangsoorten),
  uren: numberIn({ min: 10, max: urenInMaand }, [], 300),
  uurprijs: numberIn({ min: 1_00, max: hoogsteUurprijs }, [], 15_00),
});

const inkomst: fc.Arbitrary<Inkomst> = fc.record({
  van: fc.constantFrom('ik', 'partner'),
  soort: fc.constantFrom(...inkomstsoorten),
  bedrag: numberIn({ min: 0, max: hoogsteInkomst }, [0], 3_000_00),
  per: fc.constantFrom(...tijdvakken),
  vorm: fc.constantFrom('netto', 'bruto'),
  vakantiegeld: fc.constantFrom('met', 'zonder'),
});

/**
 * Answers of a household that can be, to all, some or none of the facts. An income is said once: as incomes, or as what they come to.
 * @param unsure how often, against 5 answers, the visitor does not know
 * @param unasked how often, against 5 answers, a fact was not asked
 */
export function someAnswers(unsure: number, unasked = 5): fc.Arbitrary<Answers> {
  const entries = rules.facts.map((fact) =>
    fc.oneof(
      { weight: unasked, arbitrary: fc.constant(undefined) },
      { weight: 5, arbitrary: answerTo(fact) },
      { weight: unsure, arbitrary: fc.constant(dontKnow) },
    ),
  );
  return fc
    .tuple(fc.boolean(), ...entries)
    .map(([isListed, ...answers]): Answers => {
      const unsaid: readonly FactId[] = isListed ? incomeFacts : ['inkomsten'];
      const given = answers.map((answer, place) => [rules.facts[place]?.id ?? '', answer] as const);
      return Object.fromEntries(given.filter(([id, answer]) => answer !== undefined && !unsaid.includes(id)));
    })
    .filter(canBe);
}

function canBe(answers: Answers): boolean {
  let isPossible = true;
  reportImpossible(answers, () => {
    isPossible = false;
  });
  return isPossible;
}

/** What somebody said, and what they say later: the same and more, without taking back anything. */
export const saidTwice = (unsure: number): fc.Arbitrary<{ said: Answers; later: Answers }> =>
  fc
    .tuple(someAnswers(unsure), someAnswers(unsure))
    .map(([said, others]) => ({ said, later: ofThoseThere({ ...withoutTaken(said, others), ...said }) }))
    .filter(({ later }) => canBe(later));

/** Who turns out to be no partner has no income in the household. */
function ofThoseThere(answers: Answers): Answers {
  const { 'toetsingsinkomen-partner': _, ...own } = answers;
  if (answers.partner !== 'nee') return answers;
  const { inkomsten } = own;
  return Array.isArray(inkomsten) ? { ...own, inkomsten: inkomsten.filter(({ van }) => van === 'ik') } : own;
}

/** The answers that say nothing about what was said already. */
function withoutTaken(said: Answers, others: Answers): Answers {
  const taken: FactId[] = [];
  const isSaid = (fact: FactId): boolean => said[fact] !== undefined;
  const inkomsten = Array.isArray(said.inkomsten) ? said.inkomsten : [];
  const earns = (person: Inkomst['van']): boolean =>
    inkomsten.some(({ van, soort }) => van === person && soort === 'loon');
  // Who describes the care of a child has said that there is some.
  if (isSaid('kinderopvang')) taken.push('opvang');
  // Who has a business, a wage or money for a study has said that they work or learn.
  if (said['eigen-bedrijf'] === 'ja' || said.studiefinanciering === 'ja' || earns('ik')) taken.push('werk');
  if (earns('partner')) taken.push('werk-partner');
  // Possessions are those of 1 January too, until somebody says otherwise.
  if (isSaid('vermogen')) taken.push('vermogen-1-januari');
  if (Array.isArray(said.inkomsten)) taken.push(...incomeFacts);
  if (incomeFacts.some(isSaid)) taken.push('inkomsten');
  return Object.fromEntries(Object.entries(others).filter(([fact]) => !taken.includes(fact)));
}

/** The same answers with the lower end of each range, and with everything known of each medebewoner. */
export function onlyExact(answers: Answers): Answers {
  const exact = (answer: Range | DontKnow | undefined, otherwise: number): Range =>
    exactly(isRange(answer) ? answer.min : otherwise);
  const known = (word: string | undefined, otherwise: string) =>
    word === undefined || word === dontKnow ? otherwise : word;
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      if (id !== 'medebewoners' || !Array.isArray(answer))
        return [id, isRange(answer) ? exactly(answer.min) : answer];
      const all = (answer as Medebewoner[]).map(
        ({ leeftijd, band, studiefinanciering, toetsingsinkomen }) => ({
          leeftijd: exact(leeftijd, 30),
          band: known(band, 'ander'),
          studiefinanciering: known(studiefinanciering, 'nee'),
          toetsingsinkomen: exact(toetsingsinkomen, 0),
        }),
      );
      return [id, all];
    }),
  );
}

/** How much less is said: how far ranges reach down and up, in cents, and a bit for each thing that is said of a medebewoner. */
export interface Wider {
  low: number;
  high: number;
  unsaid: number;
}

/** The same answers with each number a wider range, and with less said of each medebewoner. */
export function widened(answers: Answers, { low, high, unsaid }: Wider): Answers {
  const wider = ({ min, max }: Range, domain: Range, scale: number): Range => ({
    min: Math.max(domain.min, min - Math.floor(low * scale)),
    max: Math.min(domain.max, max + Math.floor(high * scale)),
  });
  const years = 1 / 20_000;
  const lessOf = (medebewoner: Medebewoner, index: number): Medebewoner => {
    const { leeftijd, toetsingsinkomen } = medebewoner;
    const all: Medebewoner = {
      ...medebewoner,
      ...(isRange(leeftijd) && { leeftijd: wider(leeftijd, volwassenLeeftijden, years) }),
      ...(isRange(toetsingsinkomen) && {
        toetsingsinkomen: wider(toetsingsinkomen, { min: 0, max: hoogsteToetsingsinkomen }, 1),
      }),
    };
    const left = Object.entries(all).filter((_, place) => ((unsaid >> (4 * index + place)) & 1) === 0);
    return Object.fromEntries(left);
  };
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const fact = rules.facts.find((candidate) => candidate.id === id);
      if (fact?.type === 'medebewoners' && Array.isArray(answer))
        return [id, (answer as Medebewoner[]).map(lessOf)];
      if (!isRange(answer) || !fact || !('min' in fact)) return [id, answer];
      return [id, wider(answer, fact, fact.type === 'bedrag' ? 1 : years)];
    }),
  );
}

/** Answers as a situation in JSON says them: euro, and a number where a range has one. */
export function asSituation(answers: Answers): Record<string, unknown> {
  return Object.fromEntries(
    rules.facts.flatMap((fact) => {
      const answer = answers[fact.id];
      return answer === undefined ? [] : [[fact.id, written(answer, fact.type === 'bedrag')]];
    }),
  );
}

/** The keys of lists that hold cents. */
const amounts = new Set(['bedrag', 'uurprijs', 'toetsingsinkomen']);

function written(value: unknown, isAmount: boolean): unknown {
  if (typeof value === 'number') return isAmount ? value / 100 : value;
  if (Array.isArray(value)) return value.map((item) => written(item, false));
  if (typeof value !== 'object' || value === null) return value;
  if ('min' in value && 'max' in value) {
    const [min, max] = [written(value.min, isAmount), written(value.max, isAmount)];
    return min === max ? min : { min, max };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, written(each, amounts.has(key))]),
  );
}
