import type { Answer, Answers, Inkomst, Tijdvak } from '../engine/answers.ts';

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

/** What was read, or what is wrong with it. */
export type Reading<Read = Answer> = { answer: Read } | { fault: Fault };

/** What a page says: the answers to its facts. */
export type PageReading = { answers: Answers } | { fault: Fault };

export const fault = (field: string, text: string, values: Fault['values'] = {}): { fault: Fault } => ({
  fault: { field, text, values },
});

/** What was typed and chosen, by the names of the fields. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** What was typed and chosen in a form; where fields have one name, such as cards to tick, all of it with spaces between. */
export const typedIn = (form: FormData): Typed =>
  Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name).join(' ')]));

/** Of what was typed the fields of which the names start so, by the rest of their names. */
export const typedUnder = (start: string, typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, text]) =>
      name.startsWith(start) ? [[name.slice(start.length), text]] : [],
    ),
  );
