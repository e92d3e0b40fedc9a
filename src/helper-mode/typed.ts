/** Numbers, amounts and ages as a helper types them: exact, a range, several, or a question mark for what is not known. */

import { type Answer, asKind, dontKnow, isRange, type Kind, type Range } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { fields } from '../questions/field.ts';
import { readNumber } from '../questions/read-number.ts';
import { fault, type Reading } from '../questions/reading.ts';
import type { Language } from '../words/languages.ts';
import { amountToEdit } from '../words/money.ts';

/** A fact that is answered by typing in one field. */
export type TypedFact = Extract<Fact, { type: 'getal' | 'bedrag' | 'leeftijden' }>;

export const isTyped = (fact: Fact): fact is TypedFact =>
  fact.type === 'getal' || fact.type === 'bedrag' || fact.type === 'leeftijden';

const unknown = '?';
/** Two numbers with a stroke or "tot" between them: a minus before a single number is no range. */
const range = /^(.*\d\D*?)\s*(?:[-\u2010-\u2015\u2212]|\btot\b|\bto\b)\s*([\d€].*)$/u;
/** No children, in a word or a stroke: 0 is the age of a baby. */
const noChildren = /^(?:-|geen|nee|n|none|no)$/iu;
const between = /[\s,;+&]+|\ben\b|\band\b/iu;
/** What stands behind the age of a child of whom something is not as with most, and how it is written in an answer. */
const extras: readonly [word: RegExp, written: string, extra: Omit<Kind, 'leeftijd'>][] = [
  [/^co/iu, 'co', { woont: 'co-ouder' }],
  [/^(?:pleeg|foster)/iu, 'pleeg', { pleegkind: 'ja' }],
];

/**
 * Reads what was typed for a fact. Each end of a range is read as an exact number is.
 * @param confirmed whether the helper said that an amount that looks wrong is right
 * @returns an answer, undefined where nothing was typed, or a fault
 */
export function readTyped(fact: TypedFact, typed: string, confirmed: boolean): Reading<Answer | undefined> {
  const text = typed.trim();
  if (text === '') return { answer: undefined };
  if (text === unknown) return { answer: dontKnow };
  if (fact.type === 'leeftijden') return readAges(fact, text);
  const read = (end: string): Reading<Range> =>
    readNumber(fact, { text: end, sure: confirmed }, fields.exact);
  const [, low, high] = range.exec(text) ?? [];
  if (low === undefined || high === undefined) return read(text);
  const from = read(low);
  if ('fault' in from) return from;
  const to = read(high);
  if ('fault' in to) return to;
  const { min } = from.answer;
  const { max } = to.answer;
  return min > max ? fault(fields.exact, 'hulpmodus.fout-van-tot') : { answer: { min, max } };
}

function readAges(fact: Extract<Fact, { type: 'leeftijden' }>, text: string): Reading<(number | Kind)[]> {
  if (noChildren.test(text)) return { answer: [] };
  const { min, max, most } = fact;
  const wrong = fault(fields.exact, 'hulpmodus.fout-kinderen', { min, max });
  const ages: (number | Kind)[] = [];
  const parts = text.replace(/(\d)([a-z])/giu, '$1 $2').split(between);
  for (const each of parts.filter((part) => part !== '')) {
    const [, , extra] = extras.find(([word]) => word.test(each)) ?? [];
    const last = ages[ages.length - 1];
    if (extra !== undefined && last !== undefined) {
      ages.splice(-1, 1, { ...asKind(last), ...extra });
      continue;
    }
    const age = readNumber(fact, { text: each }, fields.exact);
    if ('fault' in age) return wrong;
    ages.push(age.answer.min);
  }
  return ages.length === 0 || ages.length > most ? wrong : { answer: ages };
}

/** An answer as a helper could have typed it. */
export function writeTyped(
  fact: TypedFact,
  answer: Answer | undefined,
  language: Language,
  words: { none: string },
): string {
  if (answer === undefined) return '';
  if (answer === dontKnow) return unknown;
  if (Array.isArray(answer))
    return answer.length === 0 ? words.none : (answer as (number | Kind)[]).map(writeChild).join(', ');
  if (!isRange(answer)) return '';
  const write = (value: number): string =>
    fact.type === 'bedrag' ? amountToEdit(value, language) : String(value);
  return answer.min === answer.max ? write(answer.min) : `${write(answer.min)} - ${write(answer.max)}`;
}

function writeChild(child: number | Kind): string {
  if (typeof child === 'number') return String(child);
  const said = extras.filter(([, , extra]) =>
    Object.entries(extra).every(([key, value]) => child[key as 'woont'] === value),
  );
  return [child.leeftijd, ...said.map(([, written]) => written)].join(' ');
}
