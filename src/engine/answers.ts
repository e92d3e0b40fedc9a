import type { FactId } from './ruleset.ts';

/** A closed range of integers: cents for an amount, years for an age, a count otherwise. */
export interface Range {
  min: number;
  max: number;
}

/** The visitor does not know, or does not want to say. */
export const dontKnow = 'weet-niet';
export type DontKnow = typeof dontKnow;

/**
 * An answer to one fact: an option, a range (an exact amount is a range with equal ends), a list of children's ages, or that
 * the visitor does not know. Money is integer cents.
 */
export type Answer = string | Range | number[];

/** What a visitor has said so far. A fact that is absent has not been asked. */
export type Answers = { readonly [fact: FactId]: Answer | undefined };

/** A range that holds one value. */
export const exactly = (value: number): Range => ({ min: value, max: value });
