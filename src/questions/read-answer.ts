import { dontKnow } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import type { Persoon } from '../journey/incomes.ts';
import { exactChoice, fields } from './field.ts';
import { opvangField } from './opvang.ts';
import { readChoice, readRange } from './read-choice.ts';
import { incomesIn, readInkomsten } from './read-inkomsten.ts';
import { readNumber } from './read-number.ts';
import { readOpvang } from './read-opvang.ts';
import { type Reading, type Typed, typedUnder } from './reading.ts';

/**
 * Reads what was typed and chosen at one question. Never throws and never guesses: what is not an answer is a fault at its field.
 * @param persons whose incomes were asked, at the question for incomes
 */
export function readAnswer(fact: Fact, typed: Typed, persons: readonly Persoon[] = ['ik']): Reading {
  const { [fields.answer]: given = '', [fields.exact]: text = '', [fields.confirmed]: sure } = typed;
  if (given.split(' ').includes(dontKnow)) return { answer: dontKnow };
  if (fact.type === 'keuze') return readChoice(fact, given, fields.answer);
  if (fact.type === 'opvang')
    return readOpvang(fact, given, (index) => typedUnder(opvangField(index, ''), typed));
  if (fact.type === 'inkomsten') return readInkomsten(persons, incomesIn(typed));
  return given === exactChoice && (fact.type === 'getal' || fact.type === 'bedrag')
    ? readNumber(fact, { text, sure }, fields.exact)
    : readRange(given, fields.answer);
}
