import {
  type Answer,
  type Answers,
  type Band,
  dontKnow,
  exactly,
  type Inkomst,
  isRange,
  type Kind,
  type Medebewoner,
} from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { offers } from '../../src/engine/offers.ts';
import type { Day, Fact, FactId, Ruleset } from '../../src/engine/ruleset.ts';
import { factOf } from '../../src/engine/situation.ts';
import { asksWholeYear, estimateOf, wholeYear, yearFigure } from '../../src/journey/incomes.ts';
import { confirm, give, isAskable, type Journey, start, unconfirmed } from '../../src/journey/journey.ts';
import { factsAsked, questionOf } from '../../src/journey/questions.ts';
import { questionKind } from '../../src/questions/question-kind.ts';
import { netPerMonth } from '../engine/net-per-month.ts';

/** A made-up household: what is true of it, and the facts that it does not know. */
export interface MadeUp {
  /** Net income per month without holiday pay, as a part of the bijstandsnorm of the household. */
  share: number;
  truth: Answers;
  unknown: ReadonlySet<FactId>;
}

/**
 * Made-up households of Zoetermeer, the same at every run. How many live on how little is the municipality's own figure: 8 percent of
 * the households up to 110 percent of the social minimum, 19 percent up to 130 (Samen voor succes in armoedebestrijding, 2010). Every
 * other share is ours, also of who lives with whom: no figure of that was found for Zoetermeer. They are chosen so that each kind of
 * household comes by some dozens of times in 2,000.
 */
export function population(rules: Ruleset, on: Day, size: number, seed = 2026): MadeUp[] {
  const random = randomFrom(seed);
  return Array.from({ length: size }, () => household(rules, on, random));
}

type Random = () => number;

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function household(rules: Ruleset, on: Day, random: Random): MadeUp {
  const happens = (chance: number): boolean => random() < chance;
  const yes = (chance: number): string => (happens(chance) ? 'ja' : 'nee');
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const oneOf = <Option>(options: readonly Option[]): Option =>
    options[Math.floor(random() * options.length)] as Option;

  const age = happens(0.08) ? between(18, 24) : happens(0.28) ? between(67, 88) : between(25, 66);
  const isOld = age >= 67;
  const hasPartner = happens(isOld ? 0.5 : age < 25 ? 0.15 : 0.55);
  const partnerAge = Math.max(18, age + between(-4, 4));
  const children =
    !isOld && age > 22 && happens(hasPartner ? 0.5 : 0.25)
      ? childrenOf(between(1, 3), () => between(0, Math.min(17, age - 18)))
      : [];
  const others = [
    ...(age >= 38 && happens(isOld ? 0.05 : 0.2)
      ? atHome(between(1, 2), () => between(18, Math.min(32, age - 19)))
      : []),
    ...(age < 60 && happens(0.02) ? [someone('ouder', between(age + 20, age + 35))] : []),
    ...(happens(0.02) ? [someone('familie', between(18, 80))] : []),
    ...(happens(0.01) ? [someone('kamerhuurder', between(18, 60))] : []),
    ...(!hasPartner && happens(age < 30 ? 0.15 : 0.02)
      ? [someone('ander', Math.max(18, age + between(-5, 5)))]
      : []),
  ];
  const isStudent = age < 28 && happens(0.3);
  const isSelfEmployed = !isOld && !isStudent && happens(0.12);
  const works = !isOld && !isSelfEmployed && happens(0.75);

  const people = someAnswers(age, hasPartner, partnerAge, children, tiesOfTwo());
  const norm = normOf(rules, on, people);
  const kind = random();
  const share =
    kind < 0.08 ? 0.6 + random() * 0.5 : kind < 0.19 ? 1.1 + random() * 0.2 : 1.3 + random() * 2.7;
  const isPoor = share <= 1.3;
  const net = Math.round((norm * share) / 100) * 100;
  const partnerEarns = hasPartner && happens(0.6);
  const own = partnerEarns ? Math.round(net * 0.6) : net;

  const kindOf = (old: boolean, working: boolean, business: boolean): Inkomst['soort'] =>
    old ? 'aow' : business ? 'anders' : working ? 'loon' : 'uitkering';
  const incomes = [netPerMonth('ik', kindOf(isOld, works, isSelfEmployed), own)];
  if (partnerEarns)
    incomes.push(netPerMonth('partner', kindOf(partnerAge >= 67, happens(0.8), false), net - own));

  const estimate = estimateOf(rules, { ...people, inkomsten: incomes }, on, 'toetsingsinkomen');
  const yearly = estimate === null ? net * 14 : Math.round((estimate.min + estimate.max) / 2);

  const home = happens(isPoor ? 0.85 : 0.4)
    ? 'huur'
    : happens(isPoor ? 0.3 : 0.9)
      ? 'koop'
      : oneOf(['kamer', 'inwonend', 'inwonend', 'instelling', 'geen']);
  const inCare = children.filter((child) => ageOf(child) < 12);
  const vermogen = isPoor ? between(0, 9_000_00) : between(0, 150_000_00);
  const unknown = new Set<FactId>();
  for (const fact of ['vermogen', 'toetsingsinkomen', 'rekenhuur', 'autowaarde', 'waterschap', 'leefgeld'])
    if (happens(0.15)) unknown.add(fact);
  if (happens(0.1)) unknown.add('inkomsten');

  return {
    share,
    unknown,
    truth: {
      ...people,
      woonplaats: happens(0.97) ? 'zoetermeer' : 'elders',
      medebewoners: others,
      woning: home,
      opvang: inCare.length > 0 ? yes(0.4) : 'nee',
      'eigen-bedrijf': isSelfEmployed ? 'ja' : 'nee',
      studiefinanciering: isStudent ? 'ja' : 'nee',
      rondkomen: isPoor ? yes(0.5) : yes(0.95),
      mantelzorg: yes(0.1),
      'hulp-thuis': isOld ? yes(0.3) : yes(0.05),
      'premie-via-cak': isPoor ? yes(0.08) : 'nee',
      zorgverzekering: yes(0.99),
      'zorgverzekering-partner': yes(0.98),
      'hoge-schulden': isPoor ? yes(0.3) : yes(0.05),
      'beperking-naast-studie': yes(0.15),
      wajong: yes(0.1),
      inkomsten: incomes,
      // AOW and a pension are the same all year.
      'inkomen-hele-jaar': yes(isOld ? 0.97 : 0.85),
      'ouders-betalen': yes(0.6),
      werk: isStudent
        ? 'opleiding'
        : isSelfEmployed
          ? 'eigen-bedrijf'
          : works
            ? 'loondienst'
            : oneOf(['geen', 'geen', 'net-gestopt']),
      'werk-partner': partnerEarns ? 'loondienst' : oneOf(['geen', 'opleiding']),
      inkomen: exactly(net),
      toetsingsinkomen: exactly(yearly),
      'toetsingsinkomen-partner': exactly((net - own) * 13),
      vermogen: exactly(vermogen),
      'vermogen-1-januari': exactly(happens(0.9) ? vermogen : between(0, 100_000_00)),
      schulden: exactly(happens(0.3) ? between(500_00, 30_000_00) : 0),
      rekenhuur: exactly(between(450_00, 1_100_00)),
      kinderopvang: inCare.map(() => ({
        soort: 'dagopvang' as const,
        uren: between(20, 140),
        uurprijs: between(9_00, 12_50),
      })),
      leefgeld: exactly(between(0, 700_00)),
      'jaren-laag-inkomen': exactly(share <= 1 ? between(0, 9) : 0),
      'inkomenstoeslag-gekregen': yes(0.3),
      autowaarde: exactly(happens(isPoor ? 0.6 : 0.2) ? 0 : between(500_00, 12_000_00)),
      'auto-nodig': yes(0.3),
      overwaarde: yes(0.8),
      aanslag: oneOf(['open', 'open', 'kort-betaald', 'lang-betaald']),
      waterschap: oneOf(['rijnland', 'schieland-en-de-krimpenerwaard', 'delfland']),
    },
  };

  function childrenOf(count: number, childAge: () => number): (number | Kind)[] {
    const shared = !hasPartner && happens(0.2);
    return Array.from({ length: count }, () => {
      const leeftijd = childAge();
      if (shared) return { leeftijd, woont: 'co-ouder' };
      return happens(0.01) ? { leeftijd, pleegkind: 'ja' } : leeftijd;
    });
  }

  function atHome(count: number, childAge: () => number): Medebewoner[] {
    return Array.from({ length: count }, () => someone('kind', childAge()));
  }

  /** Somebody else in the home, who studies or earns; a visitor often does not know what another earns. */
  function someone(band: Band, leeftijd: number): Medebewoner {
    const studies = leeftijd < 28 && happens(0.4);
    const earned = studies ? between(0, 8_000) : happens(0.2) ? 0 : between(12_000, 38_000);
    return {
      leeftijd: exactly(leeftijd),
      band,
      studiefinanciering: studies ? 'ja' : 'nee',
      toetsingsinkomen: happens(0.3) ? dontKnow : exactly(earned * 100),
    };
  }

  function tiesOfTwo(): string[] {
    if (happens(age < 30 ? 0.3 : 0.75)) return ['getrouwd'];
    if (children.length > 0) return ['kind-samen'];
    return happens(0.4) ? ['samenlevingscontract'] : happens(0.2) ? ['koophuis-samen'] : [];
  }
}

const ageOf = (child: number | Kind): number => (typeof child === 'number' ? child : child.leeftijd);

const someAnswers = (
  age: number,
  hasPartner: boolean,
  partnerAge: number,
  children: (number | Kind)[],
  samenwonen: string[],
): Answers => ({
  leeftijd: exactly(age),
  partner: hasPartner ? 'ja' : 'nee',
  ...(hasPartner ? { 'leeftijd-partner': exactly(partnerAge), samenwonen } : {}),
  kinderen: children,
});

/** The bijstandsnorm of a household in cents per month without holiday pay, as if nobody shared the costs. */
function normOf(rules: Ruleset, on: Day, people: Answers): number {
  const norm = check(rules, people, on).limits.find(({ percent }) => percent === 100)?.range;
  if (!norm) throw new Error(`There is no bijstandsnorm on ${on}.`);
  return norm.min;
}

/** The answer that a visitor would give: a choice, an amount or the range in which it lies, or that it is not known. */
function answerTo(
  rules: Ruleset,
  on: Day,
  { truth, unknown }: MadeUp,
  { given, fact, hasRanges }: Asked,
): Answer {
  const answer = truth[fact.id];
  if (answer === undefined || unknown.has(fact.id)) return dontKnow;
  if (!isRange(answer) || !hasRanges || questionKind(fact) !== 'bereik') return answer;
  const range = offers(rules, given, on, fact.id)
    .filter(isRange)
    .find(({ min, max }) => min <= answer.min && answer.max <= max);
  return range ?? answer;
}

/** The pages on which a household is asked something, in their order. */
export const pagesOf = (rules: Ruleset, on: Day, madeUp: MadeUp): string[] =>
  visit(rules, on, (asked) => answerTo(rules, on, madeUp, asked));

/** A fact that is asked beside the answers so far, and whether ranges may be offered for it. */
interface Asked {
  given: Answers;
  fact: Fact;
  hasRanges: boolean;
}

const firstPages = new WeakMap<Ruleset, Map<Day, Journey>>();

/** The start of a visit, which is the same for everybody and takes a fifth of all the time that a visit takes. */
function begun(rules: Ruleset, on: Day): Journey {
  const known = firstPages.get(rules) ?? new Map<Day, Journey>();
  firstPages.set(rules, known);
  const journey = known.get(on) ?? start(rules, on);
  known.set(on, journey);
  return journey;
}

/** Walks through the check and gives the pages with a question. */
function visit(rules: Ruleset, on: Day, answer: (asked: Asked) => Answer): string[] {
  const pages: string[] = [];
  let journey = begun(rules, on);
  for (let { view } = journey; view.page === 'vraag' && pages.length < 50; { view } = journey) {
    const question = questionOf(rules, view.fact);
    pages.push(question.id);
    const { outcomes } = check(rules, journey.answers, on);
    const isYearAsked = asksWholeYear(journey.answers, outcomes);
    const asked = factsAsked(rules, journey.answers, outcomes, question).filter(
      ({ id }) => id !== wholeYear || isYearAsked,
    );
    let given: Answers = {};
    for (const fact of asked) {
      const soFar = { ...journey.answers, ...given };
      if (asked.length === 1 || isAskable(rules, soFar, fact.id))
        given = { ...given, [fact.id]: answer({ given: soFar, fact, hasRanges: true }) };
    }
    if (isYearAsked && given.inkomsten !== undefined) given = { ...given, ...ofYear(given) };
    journey = give(rules, on, journey, given);
    // Made-up answers that hardly go together are right all the same.
    for (let found = unconfirmed(rules, on, journey); found !== null; found = unconfirmed(rules, on, journey))
      journey = confirm(rules, on, journey, found);
  }
  return pages;

  /** Below the incomes of who knows them the income of the year is asked exactly, where it was not the same all year. */
  function ofYear(given: Answers): Answers {
    if (given.inkomsten === dontKnow) return { [wholeYear]: dontKnow };
    const figure = factOf(rules, yearFigure);
    if (given[wholeYear] === 'ja' || figure === undefined) return {};
    return { [yearFigure]: answer({ given, fact: figure, hasRanges: false }) };
  }
}

/**
 * What the same visit would take in a fixed order, with only the facts left out that have no meaning for the household: how many facts,
 * and how many pages if they were grouped as they are.
 */
export function inFixedOrder(
  rules: Ruleset,
  { truth }: MadeUp,
  asked: readonly FactId[],
): { facts: number; pages: number } {
  const meant = rules.facts.filter(
    ({ id, onlyIf }) => asked.includes(id) && (onlyIf === undefined || truth[onlyIf.fact] === onlyIf.is),
  );
  return { facts: meant.length, pages: new Set(meant.map(({ id }) => questionOf(rules, id).id)).size };
}

/** The pages of visits in which every answer is one of those that are offered, whatever the others were. */
export function strangers(rules: Ruleset, on: Day, size: number, seed = 16): string[][] {
  const random = randomFrom(seed);
  const oneOf = <Option>(options: readonly Option[]): Option =>
    options[Math.floor(random() * options.length)] as Option;
  return Array.from({ length: size }, () => {
    const unsure = random() * 0.3;
    return visit(rules, on, ({ given, fact, hasRanges }) => {
      if (random() < unsure) return dontKnow;
      if (fact.type === 'inkomsten') return someIncomes(random);
      const offered = oneOf(offers(rules, given, on, fact.id));
      return isRange(offered) && (!hasRanges || random() < 0.5) ? exactly(offered.min) : offered;
    });
  });
}

/** Incomes around the limits, of which some cannot be made gross or net. */
function someIncomes(random: Random): Inkomst[] {
  const bedrag = 500_00 + Math.floor(random() * 20) * 100_00;
  const kind = random();
  if (kind < 0.2) return [];
  if (kind < 0.6) return [netPerMonth('ik', 'loon', bedrag)];
  return [netPerMonth('ik', 'uitkering', bedrag), netPerMonth('ik', 'anders', bedrag / 10)];
}
