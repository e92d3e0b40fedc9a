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

/** Names of the fields of a question's form. */
export const fields = {
  answer: 'antwoord',
  exact: 'bedrag',
  confirmed: 'zeker',
} as const;

/** The value of the card that opens the field for an exact amount. */
export const exactChoice = 'precies';

/** Id of a question's hint. */
export const hintId = 'uitleg';
/** Id of a question itself: the label of its field or the legend of its cards. */
export const questionId = 'vraag';
