import { written } from '../questions/reading.ts';
import { readAmount } from '../words/money.ts';
import { readWholeNumber } from '../words/whole-number.ts';

/** What is wrong at a field: the key of the sentence that says how to write it, and the numbers in that sentence. */
export interface Fault {
  field: string;
  text: string;
  min?: number;
  max?: number;
  /** Whether those numbers are cents. */
  money?: boolean;
}

/** Reads the fields of a form one by one. Never guesses: what cannot be read is the fault, and the first one is kept. */
export class FormReader {
  declare private readonly form: FormData;
  declare fault: Fault | null;

  constructor(form: FormData) {
    this.form = form;
    this.fault = null;
  }

  /** An amount in cents between two others. */
  money(field: string, min: number, max: number): number {
    const read = readAmount(this.written(field));
    if ('refusal' in read)
      return this.wrong({
        field,
        text: read.refusal === 'leeg' ? 'wat-als.fout-leeg' : `fout.bedrag-${read.refusal}`,
      });
    return read.cents < min || read.cents > max
      ? this.wrong({ field, text: 'fout.bedrag-tussen', min, max, money: true })
      : read.cents;
  }

  /** A whole number between two others. */
  number(field: string, min: number, max: number): number {
    const text = this.written(field);
    if (text.trim() === '') return this.wrong({ field, text: 'wat-als.fout-leeg' });
    const value = readWholeNumber(text);
    return value === null || value < min || value > max
      ? this.wrong({ field, text: 'fout.getal-tussen', min, max })
      : value;
  }

  /** One of these words. */
  choice<Word extends string>(field: string, words: readonly [Word, ...Word[]]): Word {
    const found = words.find((word) => word === this.written(field));
    if (found === undefined) this.wrong({ field, text: 'wat-als.fout-leeg' });
    return found ?? words[0];
  }

  /** Refuses what could be read. */
  refuse(fault: Fault): void {
    this.wrong(fault);
  }

  private wrong(fault: Fault): 0 {
    this.fault ??= fault;
    return 0;
  }

  private written(field: string): string {
    return written(this.form, field);
  }
}
