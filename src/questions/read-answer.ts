import { dontKnow, exactly } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import type { Persoon } from '../journey/incomes.ts';
import { readAmount } from '../words/money.ts';
import { readWholeNumber } from '../words/whole-number.ts';
import { slipIn } from './plausible.ts';
import { readInkomsten } from './read-inkomsten.ts';
import { readOpvang } from './read-opvang.ts';
import { fault, type Reading, written } from './reading.ts';

/** Names of the fields of a question's form. */
export const fields = {
  answer: 'antwoord',
  exact: 'bedrag',
  confirmed: 'zeker',
} as const;

/** The value of the card that opens the field for an exact amount. */
export const exactChoice = 'precies';

/**
 * Reads the form of one question. Never throws and never guesses: what is not an answer is a fault at its field.
 * @param persons whose incomes were asked, at the question for incomes
 */
export function readAnswer(fact: Fact, form: FormData, persons: readonly Persoon[] = ['ik']): Reading {
  if (form.getAll(fields.answer).includes(dontKnow)) return { answer: dontKnow };
  const given = written(form, fields.answer);
  if (fact.type === 'keuze')
    return fact.options.includes(given) ? { answer: given } : fault(fields.answer, 'fout.kies');
  if (fact.type === 'opvang') return readCounted(fact, given, form);
  if (fact.type === 'inkomsten') return readInkomsten(persons, form);
  if (given === exactChoice && 'min' in fact) return readExact(fact, form);
  const [, min, max] = /^(\d+)-(\d+)$/.exec(given) ?? [];
  if (min === undefined || max === undefined) return fault(fields.answer, 'fout.kies');
  return { answer: { min: Number(min), max: Number(max) } };
}

type Between = Extract<Fact, { min: number }>;

function readNumber({ min, max }: Between, text: string): Reading {
  const field = fields.exact;
  if (text.trim() === '') return fault(field, 'fout.getal-leeg');
  const value = readWholeNumber(text);
  if (value === null) return fault(field, 'fout.getal');
  return value < min || value > max
    ? fault(field, 'fout.getal-tussen', { min, max })
    : { answer: exactly(value) };
}

function readExact(fact: Between, form: FormData): Reading {
  const text = written(form, fields.exact);
  if (fact.type !== 'bedrag') return readNumber(fact, text);
  const read = readAmount(text);
  if ('refusal' in read) return fault(fields.exact, `fout.bedrag-${read.refusal}`);
  const { min, max } = fact;
  const { cents } = read;
  const outside = cents < min || cents > max;
  const slip = slipIn(fact.id, cents);
  // A year's rent may be more than a month's may be: what it looks like helps more than the highest amount.
  const isAsked = outside ? cents <= 12 * max : written(form, fields.confirmed) !== String(cents);
  if (slip !== null && isAsked) return fault(fields.exact, `fout.${slip}`, { cents });
  return outside ? fault(fields.exact, 'fout.bedrag-tussen', { min, max }) : { answer: exactly(cents) };
}

function readCounted(fact: Extract<Fact, { type: 'opvang' }>, text: string, form: FormData): Reading {
  if (text.trim() === '') return fault(fields.answer, 'fout.aantal-leeg');
  const count = readWholeNumber(text);
  if (count === null || count < 1 || count > fact.most)
    return fault(fields.answer, 'fout.aantal', { min: 1, max: fact.most });
  return readOpvang(count, form);
}
