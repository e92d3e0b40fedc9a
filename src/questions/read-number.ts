import { exactly, type Range } from '../engine/answers.ts';
import type { Fact, FactId, Ruleset } from '../engine/ruleset.ts';
import { factOf } from '../engine/situation.ts';
import { readAmount } from '../words/money.ts';
import { readWholeNumber } from '../words/whole-number.ts';
import { slipIn } from './plausible.ts';
import { fault, type Reading } from './reading.ts';

/** A number or an amount as it was typed. */
export interface TypedNumber {
  text: string;
  /** The cents that were confirmed although they look wrong, or true for whatever is typed. */
  sure?: string | boolean | undefined;
}

/** A fact that is a whole number, or an amount in cents, between two ends. */
export type Counted = Pick<Extract<Fact, Range>, 'id' | 'type' | 'min' | 'max'>;

/** The keys of the sentences for an empty field, for what is no whole number, and for one that lies outside the ends. */
type Sentences = readonly [empty: string, wrong: string, outside?: string];

/** Reads a whole number between two ends, both included. */
export function readWhole(
  { min, max }: Range,
  text: string,
  field: string,
  [empty, wrong, outside = wrong]: Sentences,
): Reading<number> {
  const value = readWholeNumber(text);
  if (value !== null && value >= min && value <= max) return { answer: value };
  const sentence = text.trim() === '' ? empty : value === null ? wrong : outside;
  return fault(field, sentence, { min, max });
}

const sentences: Sentences = ['fout.getal-leeg', 'fout.getal', 'fout.getal-tussen'];

/**
 * A fact of the rules that is counted.
 * @throws where the rules have no such fact
 */
export function countedOf(rules: Ruleset, id: FactId): Counted {
  const fact = factOf(rules, id);
  if (fact === undefined || !('min' in fact)) throw new Error(`The rules have no number for ${id}.`);
  return fact;
}

/**
 * Reads an exact number of what a fact counts, or an exact amount in cents. An amount that looks like a slip is asked about until it is
 * confirmed.
 */
export function readNumber(fact: Counted, { text, sure }: TypedNumber, field: string): Reading<Range> {
  const { id, type, min, max } = fact;
  if (type !== 'bedrag') {
    const read = readWhole(fact, text, field, sentences);
    return 'fault' in read ? read : { answer: exactly(read.answer) };
  }
  const read = readAmount(text);
  if ('refusal' in read) return fault(field, `fout.bedrag-${read.refusal}`);
  const { cents } = read;
  const outside = cents < min || cents > max;
  const slip = slipIn(id, cents);
  // A year's rent may be more than a month's may be: what it looks like helps more than the highest amount.
  const isAsked = outside ? cents <= 12 * max : sure !== true && sure !== String(cents);
  if (slip !== null && isAsked) return fault(field, `fout.${slip}`, { cents });
  return outside ? fault(field, 'fout.bedrag-tussen', { min, max }) : { answer: exactly(cents) };
}
