/** Answers to different questions that can hardly be true together. They are asked about in words, and never refused. */
import { type Band, type Inkomst, isRange, type Range } from '../engine/answers.ts';
import { canHaveAow } from '../engine/huishoudinkomen.ts';
import type { AgeFact, FactId } from '../engine/ruleset.ts';
import type { Situation } from '../engine/situation.ts';
import { wholeEuros } from '../words/money.ts';
import { childAges } from './ages.ts';
import { type Persoon, questionBehind } from './incomes.ts';

export interface Contradiction {
  /** The end of the key of its sentence: `tegenspraak.<id>`. */
  id: string;
  /** The facts concerned, the likeliest slip first. */
  facts: readonly FactId[];
  /** Years and numbers of people in its sentence. `count` chooses between singular and plural. */
  numbers: Readonly<Record<string, number>>;
  /** Amounts in its sentence, in cents. */
  amounts: Readonly<Record<string, number>>;
}

/** Hardly anybody is a parent at a lower age than this. No law sets it. */
const youngestParent = 13;
/** Care that is paid for ends with primary school (Wet kinderopvang art. 1.1), which hardly any child leaves later than at this age. No law sets it. */
const oldestInCare = 12;
/** A year before tax, with holiday pay, is hardly ever more than this many times twelve months after tax. No law sets it. */
const mostGrossForNet = 2;
/** Who has this many months of rent in savings may live on them. No law sets it. */
const monthsOfSavings = 12;

/** Everything that does not go together. What is not asked or not known contradicts nothing. */
export function contradictions(situation: Situation): Contradiction[] {
  return [
    childAlmostAsOld(situation),
    parentAlmostAsYoung(situation),
    ...(['ik', 'partner'] as const).flatMap((person) => incomeOf(person, situation)),
    studyWithoutStudy(situation),
    lodgerAlone(situation),
    careWithoutChild(situation),
    rentAboveIncome(situation),
    leftAboveIncome(situation),
    yearAgainstMonth(situation),
    partAboveWhole(situation),
  ].filter((found) => found !== null);
}

/** What tells one contradiction from another, and from itself with other answers. */
export const keyOf = ({ id, numbers, amounts }: Contradiction): string =>
  JSON.stringify([id, numbers, amounts]);

function contradiction(
  id: string,
  facts: readonly FactId[],
  { numbers = {}, amounts = {} }: Partial<Pick<Contradiction, 'numbers' | 'amounts'>> = {},
): Contradiction {
  return { id, facts, numbers, amounts };
}

/** The ages of the others in the home who are this to the visitor, as far as they are known. */
function agesOf(band: Band, { answers: { medebewoners } }: Situation): Range[] {
  const others = Array.isArray(medebewoners) ? medebewoners : [];
  return others.flatMap((other) => (other.band === band && isRange(other.leeftijd) ? [other.leeftijd] : []));
}

function childAlmostAsOld(situation: Situation): Contradiction | null {
  const grown = agesOf('kind', situation).map(({ min }) => min);
  const kind = Math.max(...(childAges(situation.answers) ?? []), ...grown);
  const children = grown.length > 0 ? 'medebewoners' : 'kinderen';
  const own = numberOf('leeftijd', situation);
  const other = numberOf('leeftijd-partner', situation);
  // The child may be a partner's.
  const isAlone = is('partner', 'nee', situation);
  if (own === null || (!isAlone && other === null)) return null;
  if (Math.max(own.max, other?.max ?? 0) - kind >= youngestParent) return null;
  return other === null
    ? contradiction('kind-en-leeftijd', [children, 'leeftijd'], { numbers: { kind, leeftijd: own.max } })
    : contradiction('kind-en-leeftijden', [children, 'leeftijd', 'leeftijd-partner'], {
        numbers: { kind, leeftijd: own.max, partner: other.max },
      });
}

function parentAlmostAsYoung(situation: Situation): Contradiction | null {
  const ouder = Math.min(...agesOf('ouder', situation).map(({ max }) => max));
  const own = numberOf('leeftijd', situation);
  if (own === null || ouder - own.min >= youngestParent) return null;
  return contradiction('ouder-en-leeftijd', ['medebewoners', 'leeftijd'], {
    numbers: { ouder, leeftijd: own.min },
  });
}

/** What somebody's incomes say beside that person's age and work. */
function incomeOf(person: Persoon, situation: Situation): (Contradiction | null)[] {
  const listed = situation.answers.inkomsten;
  if (!Array.isArray(listed)) return [];
  const has = (soort: Inkomst['soort']): boolean =>
    listed.some((each) => each.van === person && each.soort === soort);
  const own = person === 'ik';
  const age: AgeFact = own ? 'leeftijd' : 'leeftijd-partner';
  const work = own ? 'werk' : 'werk-partner';
  const suffix = own ? '' : '-partner';
  const found: (Contradiction | null)[] = [];

  const years = numberOf(age, situation);
  const aow = situation.aowAge();
  if (years !== null && aow !== null) {
    const values = { numbers: { leeftijd: years.max } };
    if (has('aow') && !canHaveAow(age, situation))
      found.push(contradiction(`aow-te-jong${suffix}`, ['inkomsten', age], values));
    if (!has('aow') && situation.months(age).min >= aow.max)
      found.push(contradiction(`geen-aow${suffix}`, ['inkomsten', age], values));
  }
  if (is(work, 'loondienst', situation) && !has('loon'))
    found.push(contradiction(`werk-zonder-loon${suffix}`, ['inkomsten', work]));
  if (is(work, 'geen', situation) && has('loon'))
    found.push(contradiction(`loon-zonder-werk${suffix}`, [work, 'inkomsten']));
  return found;
}

function studyWithoutStudy(situation: Situation): Contradiction | null {
  if (!is('studiefinanciering', 'ja', situation) || !is('werk', 'geen', situation)) return null;
  return contradiction('studie-zonder-opleiding', ['studiefinanciering', 'werk']);
}

function lodgerAlone(situation: Situation): Contradiction | null {
  if (!is('woning', 'inwonend', situation) || numberOf('medebewoners', situation)?.max !== 0) return null;
  return contradiction('inwonend-alleen', ['medebewoners', 'woning']);
}

function careWithoutChild(situation: Situation): Contradiction | null {
  const ages = childAges(situation.answers);
  if (ages === null || !situation.options('opvang').includes('ja')) return null;
  const described = situation.opvang();
  if (described === null && situation.answers.opvang !== 'ja') return null;
  const opvang = described?.length ?? 1;
  const count = ages.filter((age) => age <= oldestInCare).length;
  if (opvang <= count) return null;
  return count === 0
    ? contradiction('opvang-zonder-kind', ['opvang', 'kinderen'])
    : contradiction('opvang-te-veel', ['kinderopvang', 'kinderen'], { numbers: { opvang, count } });
}

function rentAboveIncome(situation: Situation): Contradiction | null {
  const rent = numberOf('rekenhuur', situation);
  const income = monthOf(situation);
  if (rent === null || income === null || !is('rondkomen', 'ja', situation)) return null;
  const savings = numberOf('vermogen', situation);
  const isPaidOtherwise =
    is('studiefinanciering', 'ja', situation) ||
    (savings !== null && savings.max >= monthsOfSavings * rent.min);
  if (rent.min <= income.max || isPaidOtherwise) return null;
  return contradiction('huur-boven-inkomen', [income.fact, 'rekenhuur', 'rondkomen'], {
    amounts: { huur: rent.min, inkomen: income.max },
  });
}

function leftAboveIncome(situation: Situation): Contradiction | null {
  const left = numberOf('leefgeld', situation);
  const income = monthOf(situation);
  if (left === null || income === null || left.min <= income.max) return null;
  return contradiction('leefgeld-boven-inkomen', ['leefgeld', income.fact], {
    amounts: { over: left.min, inkomen: income.max },
  });
}

/** Before tax there is never less than after it. Maintenance for children and other income may be paid without tax. */
function yearAgainstMonth(situation: Situation): Contradiction | null {
  const year = numberOf('toetsingsinkomen', situation);
  const month = monthOf(situation);
  if (year === null || month === null) return null;
  const listed = situation.answers.inkomsten;
  const isTaxed =
    !Array.isArray(listed) ||
    listed.every(({ soort }) => soort !== 'kinderalimentatie' && soort !== 'anders');
  const facts = ['toetsingsinkomen', month.fact];
  if (isTaxed && year.max < 12 * month.min)
    return contradiction('jaar-onder-maand', facts, {
      amounts: { jaar: year.max, maand: month.min, twaalf: 12 * month.min },
    });
  if (year.min > mostGrossForNet * 12 * month.max)
    return contradiction('jaar-boven-maand', facts, {
      amounts: { jaar: year.min, maand: month.max, twaalf: 12 * month.max },
    });
  return null;
}

function partAboveWhole(situation: Situation): Contradiction | null {
  const part = numberOf('toetsingsinkomen-partner', situation);
  const whole = numberOf('toetsingsinkomen', situation);
  if (part === null || whole === null || part.min <= whole.max) return null;
  return contradiction('partner-boven-samen', ['toetsingsinkomen-partner', 'toetsingsinkomen'], {
    amounts: { partner: part.min, samen: whole.max },
  });
}

/** Whether that is the answer to a question that has a meaning beside the others. */
const is = (fact: FactId, option: string, situation: Situation): boolean =>
  situation.answers[fact] === option && situation.exists(fact);

const numberOf = (fact: FactId, situation: Situation): Range | null =>
  situation.exists(fact) ? situation.answered(fact) : null;

/** The income per month and the question that tells it: an estimate is no more precise than whole euro. */
function monthOf(situation: Situation): (Range & { fact: FactId }) | null {
  const fact = questionBehind(situation.answers, 'inkomen');
  const known = situation.known('inkomen');
  if (known === null) return null;
  const { min, max } = known;
  return min === max ? { min, max, fact } : { min: wholeEuros(min), max: wholeEuros(max), fact };
}
