/** Numbers, amounts and ages as a helper types them: exact, a range, several, or a question mark for what is not known. */

import { type Answer, dontKnow, isRange } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { exactChoice, fields, readAnswer } from '../questions/read-answer.ts';
import { type Fault, fault } from '../questions/reading.ts';
import type { Language } from '../words/languages.ts';
import { amountToEdit, readAmount } from '../words/money.ts';
import { readWholeNumber } from '../words/whole-number.ts';

/** A fact that is answered by typing in one field. */
export type TypedFact = Extract<Fact, { type: 'getal' | 'bedrag' | 'leeftijden' }>;

export const isTyped = (fact: Fact): fact is TypedFact =>
  fact.type === 'getal' || fact.type === 'bedrag' || fact.type === 'leeftijden';

/** What a text is: an answer, nothing at all, or a fault. */
export type TypedReading = { answer: Answer | undefined } | { fault: Fault };

const unknown = '?';
/** Two numbers with a stroke or "tot" between them: a minus before a single number is no range. */
const range = /^(.*\d\D*?)\s*(?:[-\u2010-\u2015\u2212]|\btot\b|\bto\b)\s*([\d€].*)$/u;
/** No children, in a word or a stroke: 0 is the age of a baby. */
const noChildren = /^(?:-|geen|nee|n|none|no)$/iu;
const between = /[\s,;+&]+|\ben\b|\band\b/u;

/**
 * Reads what was typed for a fact. Each end of a range is read as an exact number is.
 * @param confirmed whether the helper said that an amount that looks wrong is right
 */
export function readTyped(fact: TypedFact, typed: string, confirmed: boolean): TypedReading {
  const text = typed.trim();
  if (text === '') return { answer: undefined };
  if (text === unknown) return { answer: dontKnow };
  if (fact.type === 'leeftijden') return readAges(fact, text);
  const [, low, high] = range.exec(text) ?? [];
  if (low === undefined || high === undefined) return readOne(fact, text, confirmed);
  const ends = [readOne(fact, low, confirmed), readOne(fact, high, confirmed)];
  const wrong = ends.find((end) => 'fault' in end);
  if (wrong !== undefined) return wrong;
  const [min, max] = ends.flatMap((end) => ('answer' in end && isRange(end.answer) ? [end.answer.min] : []));
  if (min === undefined || max === undefined || min > max)
    return fault(fields.exact, 'hulpmodus.fout-van-tot');
  return { answer: { min, max } };
}

function readOne(fact: TypedFact, text: string, confirmed: boolean): TypedReading {
  const form = new FormData();
  form.set(fields.answer, exactChoice);
  form.set(fields.exact, text);
  const read = confirmed ? readAmount(text) : null;
  if (read !== null && 'cents' in read) form.set(fields.confirmed, String(read.cents));
  return readAnswer(fact, form);
}

function readAges(fact: Extract<Fact, { type: 'leeftijden' }>, text: string): TypedReading {
  if (noChildren.test(text)) return { answer: [] };
  const { min, max, most } = fact;
  const ages = text
    .split(between)
    .filter((each) => each !== '')
    .map(readWholeNumber);
  const known = ages.filter((age) => age !== null).filter((age) => age >= min && age <= max);
  const isRead = known.length === ages.length && known.length > 0 && known.length <= most;
  return isRead ? { answer: known } : fault(fields.exact, 'hulpmodus.fout-kinderen', { min, max });
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
  if (Array.isArray(answer)) return answer.length === 0 ? words.none : answer.join(', ');
  if (!isRange(answer)) return '';
  const write = (value: number): string =>
    fact.type === 'bedrag' ? amountToEdit(value, language) : String(value);
  return answer.min === answer.max ? write(answer.min) : `${write(answer.min)} - ${write(answer.max)}`;
}
