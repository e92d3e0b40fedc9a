import type { Answer } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import type { Fault } from './reading.ts';

/** What a question's field needs: the fact, the answer that stands, and what was wrong with the last try. */
export interface FieldProps<Kind extends Fact> {
  fact: Kind;
  answer: Answer | undefined;
  fault: Fault | null;
}

/** A fact that is a number: of years, of people, or of cents. */
export type NumericFact = Extract<Fact, { type: 'getal' | 'bedrag' }>;

/** Id of a question's hint. */
export const hintId = 'uitleg';
/** Id of a question itself: the label of its field or the legend of its cards. */
export const questionId = 'vraag';
