import {
  type Answer,
  type Answers,
  banden,
  type DontKnow,
  dontKnow,
  exactly,
  type Kind,
  type Medebewoner,
  type Range,
  volwassenLeeftijden,
} from '../engine/answers.ts';
import type { FactId, Ruleset } from '../engine/ruleset.ts';
import { factOf } from '../engine/situation.ts';
import { readWholeNumber } from '../words/whole-number.ts';
import { exactChoice, fields } from './field.ts';
import { readRange } from './read-choice.ts';
import { countedOf, readNumber, readWhole } from './read-number.ts';
import { noneOfThese } from './read-ticks.ts';
import { type Fault, fault, type PageReading, type Reading, type Typed, typedUnder } from './reading.ts';

/** Id of the page on which a visitor says who lives in the home. */
export const householdPage = 'huishouden';

/** Names of the fields of the page that are not those of a fact: there are several of each, or it stands for them all. */
export const householdFields = {
  together: 'samen',
  child: (index: number): string => `kind-${index + 1}`,
  other: (index: number): string => `ander-${index + 1}`,
  unknown: 'weet-niet',
} as const;

/** The tie that settles all others, so that these are asked only of who is not married. */
export const married = 'getrouwd';

/** Whether somebody came for a toeslag: only those look at what binds two who live together, and at the income of others. */
export const isForToeslagen = ({ schemes }: Ruleset): boolean =>
  schemes.some(({ grantedBy }) => grantedBy === 'dienst-toeslagen');

/** How the page is read. */
export interface HowRead {
  /** Whether what is not filled in is not known, instead of a fault. */
  isUnknown: boolean;
  /** Whether the page asks what only toeslagen look at. */
  forToeslagen: boolean;
}

/** Reads who lives in the home. Who does not know everything keeps what was filled in, and the rest is not known. */
export function readHousehold(rules: Ruleset, typed: Typed, forToeslagen = true): PageReading {
  const hasPartner = 'leeftijd-partner' in typed;
  const isUnknown = householdFields.unknown in typed;
  const how = { isUnknown, forToeslagen };
  let wrong: { fault: Fault } | null = null;
  const take = <Read>(reading: Reading<Read>): Read | null => {
    if ('answer' in reading) return reading.answer;
    wrong ??= reading;
    return null;
  };
  const age = (fact: FactId, field: string = fact, sentence?: string): number | null =>
    isUnknown && isEmpty(typed[field]) ? null : take(readAge(countedOf(rules, fact), typed, field, sentence));
  const own = age('leeftijd');
  const partnerAge = hasPartner ? age('leeftijd-partner') : null;
  const ties = hasPartner && forToeslagen ? take(readTies(rules, typed, isUnknown)) : undefined;
  const children = inTurn(typed, householdFields.child).map((field) => {
    const leeftijd = age('kinderen', field, 'fout.leeftijd-kind');
    return leeftijd === null ? null : asChild(leeftijd, typedUnder(`${field}-`, typed));
  });
  const others = inTurn(typed, householdFields.other).map((field) =>
    take(readOther(rules, typed, field, how)),
  );
  if (wrong !== null) return wrong;

  const none = <Given extends Answer>(answer: Given): Given | DontKnow => (isUnknown ? dontKnow : answer);
  const known = children.filter((each) => each !== null);
  // Without a partner nothing is left of what was said of one.
  const together = { samenwonen: ties ?? undefined } as Answers;
  return {
    answers: {
      ...together,
      leeftijd: own === null ? dontKnow : exactly(own),
      partner: hasPartner ? 'ja' : none('nee'),
      'leeftijd-partner': hasPartner ? (partnerAge === null ? dontKnow : exactly(partnerAge)) : undefined,
      kinderen: known.length < children.length || known.length === 0 ? none(known) : known,
      medebewoners: others.length === 0 ? none(exactly(0)) : others.filter((each) => each !== null),
    },
  };
}

const isEmpty = (text = ''): boolean => text.trim() === '';

const readAge = (domain: Range, typed: Typed, field: string, sentence = 'fout.leeftijd'): Reading<number> =>
  readWhole(domain, typed[field] ?? '', field, ['fout.leeftijd-leeg', sentence]);

/**
 * Reads what binds the visitor and a partner. Nothing that is ticked is no answer: who overlooked it could have to pay a toeslag back.
 * @param isUnknown whether what is not filled in is not known, instead of a fault
 */
export function readTies(rules: Ruleset, typed: Typed, isUnknown: boolean): Reading<string[] | DontKnow> {
  const { [householdFields.together]: chosen, samenwonen: ticked } = typed;
  if (chosen === married) return { answer: [chosen] };
  if (isUnknown && ticked === undefined) return { answer: dontKnow };
  if (chosen === undefined) return fault(householdFields.together, 'fout.kies-samen');
  if (ticked === undefined) return fault('samenwonen', 'fout.kruis');
  const values = ticked.split(' ');
  const ties = tiesOf(rules).filter((tie) => values.includes(tie));
  return { answer: ties.length > 0 || values.includes(noneOfThese) ? ties : dontKnow };
}

/** What can bind two who are not married. */
export function tiesOf(rules: Ruleset): string[] {
  const fact = factOf(rules, 'samenwonen');
  return fact?.type === 'lijst' ? fact.options.filter((option) => option !== married) : [];
}

/** A child is its age, unless something is not as with most children. */
function asChild(leeftijd: number, { woont, pleegkind }: Typed): number | Kind {
  if (woont === undefined && pleegkind === undefined) return leeftijd;
  return { leeftijd, ...(woont && { woont: 'co-ouder' }), ...(pleegkind && { pleegkind: 'ja' }) };
}

/** From this age on somebody may share the costs of the home, unless there is studiefinanciering (Participatiewet art. 19a). */
const sharesFrom = 27;

/** Whether it can matter of somebody whether there is studiefinanciering: it is asked from 27 years on, and where the age is not known. */
export const asksStudy = (typed: Typed, field: string): boolean =>
  `${field}-weet-niet` in typed || (readWholeNumber(typed[`${field}-leeftijd`] ?? '') ?? 0) >= sharesFrom;

/**
 * Reads one other person of 18 or older. Of who rents a room no law asks more than that.
 * @param field the start of the names of the fields of this person, and the name of the one that says who it is
 */
export function readOther(
  rules: Ruleset,
  typed: Typed,
  field: string,
  { isUnknown, forToeslagen }: HowRead,
): Reading<Medebewoner> {
  const own = typedUnder(`${field}-`, typed);
  const band = banden.find((each) => each === typed[field]) ?? 'ander';
  if (band === 'kamerhuurder') return { answer: { band } };
  const hasNoAge = householdFields.unknown in own || (isUnknown && isEmpty(own.leeftijd));
  const age = hasNoAge ? null : readAge(volwassenLeeftijden, typed, `${field}-leeftijd`);
  if (age !== null && 'fault' in age) return age;
  const income = forToeslagen ? readIncome(rules, own, `${field}-`, isUnknown) : null;
  if (income !== null && 'fault' in income) return income;
  const studiefinanciering = asksStudy(typed, field) ? (own.studie ? 'ja' : 'nee') : hasNoAge && dontKnow;
  return {
    answer: {
      band,
      leeftijd: age === null ? dontKnow : exactly(age.answer),
      ...(studiefinanciering && { studiefinanciering }),
      ...(income !== null && { toetsingsinkomen: income.answer }),
    },
  };
}

function readIncome(
  rules: Ruleset,
  { inkomen = '', bedrag: text = '', zeker: sure }: Typed,
  start: string,
  isUnknown: boolean,
): Reading<Range | DontKnow> {
  const isLeftOpen = inkomen === '' || (inkomen === exactChoice && isEmpty(text));
  if (inkomen === dontKnow || (isUnknown && isLeftOpen)) return { answer: dontKnow };
  if (inkomen !== exactChoice) return readRange(inkomen, `${start}inkomen`);
  return readNumber(countedOf(rules, 'toetsingsinkomen'), { text, sure }, start + fields.exact);
}

/** The fields of a list that are among what was typed, from the first on. */
function inTurn(typed: Typed, field: (index: number) => string): string[] {
  const found: string[] = [];
  while (field(found.length) in typed) found.push(field(found.length));
  return found;
}
