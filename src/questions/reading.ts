import type { Answer, Answers, Inkomst, Tijdvak } from '../engine/answers.ts';
import type { Other } from '../journey/others.ts';

/** Which income of a list is meant: whose, of which kind, and which of that kind, from 0. */
export interface WhichInkomst extends Pick<Inkomst, 'van' | 'soort'> {
  place: number;
}

/** What cannot be read: the field, the key of the sentence that says how to write it, and what stands in that sentence. */
export interface Fault {
  field: string;
  text: string;
  values: {
    min?: number;
    max?: number;
    cents?: number;
    kind?: number;
    /** Hours, or cents per hour, of the care of a child. */
    figure?: number;
    inkomst?: WhichInkomst;
    /** The period that was chosen, and the one that the amount looks like. */
    per?: Tijdvak;
    ander?: Tijdvak;
  };
}

export type Reading = { answer: Answer } | { fault: Fault };

/** What a page says: the answers to its facts, and of the household who else lives in the home. */
export type PageReading = { answers: Answers; others?: readonly Other[] } | { fault: Fault };

export const fault = (field: string, text: string, values: Fault['values'] = {}): { fault: Fault } => ({
  fault: { field, text, values },
});

/** The text in a field; a field that is not there is empty. */
export function written(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}
