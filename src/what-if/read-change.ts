/** Reads what was asked about a change, as the check reads its answers. */
import { banden, dontKnow, type Medebewoner } from '../engine/answers.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { householdFields, readOther, readTies } from '../questions/read-household.ts';
import { countedOf } from '../questions/read-number.ts';
import type { Reading, Typed } from '../questions/reading.ts';
import type { Change, ChangeId } from './change.ts';
import { FormReader, partnerIncomes, wage } from './read-form.ts';

/** Names of the fields. What is asked of somebody else has the names of the page about the household. */
export const changeFields = {
  who: householdFields.other(0),
  partnerAge: 'nieuwe-partner-leeftijd',
  partnerIncome: 'nieuwe-partner-inkomen',
  partnerSort: 'nieuwe-partner-soort',
  birthday: 'kind-wordt',
  rent: 'nieuwe-huur',
  benefit: 'uitkering',
  pension: 'aow-en-pensioen',
} as const;

/** Who can come to live in. */
export const newcomers = ['partner', ...banden] as const;

/** The card of a child that becomes an age. */
export const birthdayCard = ({ nummer, leeftijd }: { nummer: number; leeftijd: number }): string =>
  `${nummer}-${leeftijd}`;

/**
 * Reads a change.
 * @param cards who can come to live in, or which child can become what age: the values of the cards that are offered
 * @param aowAge the age in whole years at which there is AOW
 */
export function readChange(
  id: ChangeId,
  typed: Typed,
  rules: Ruleset,
  cards: readonly string[],
  aowAge: number,
): Reading<Change> {
  const reader = new FormReader(typed);
  const [first = '', ...others] = cards;
  switch (id) {
    case 'partner-weg':
    case 'baby':
      return { answer: { id } };
    case 'huur':
      return reader.end({ id, rekenhuur: reader.number(changeFields.rent, countedOf(rules, 'rekenhuur')) });
    case 'werk-weg':
      return reader.end({ id, uitkering: reader.number(changeFields.benefit, wage) });
    case 'aow':
      return reader.end({ id, leeftijd: aowAge, bedrag: reader.number(changeFields.pension, wage) });
    case 'kind': {
      const [nummer, leeftijd] = reader
        .choice(changeFields.birthday, [first, ...others])
        .split('-')
        .map(Number);
      if (leeftijd !== 18) return reader.end({ id, nummer: nummer ?? 0, leeftijd: 12 });
      const own = { ...typed, [changeFields.who]: 'kind', [`${changeFields.who}-leeftijd`]: '18' };
      const { toetsingsinkomen = dontKnow } = readPerson(reader, rules, own);
      return reader.end({ id, nummer: nummer ?? 0, leeftijd, toetsingsinkomen });
    }
    case 'erbij': {
      const who = reader.choice(changeFields.who, [first, ...others]);
      if (who !== 'partner') return reader.end({ id, wie: readPerson(reader, rules, typed) });
      const leeftijd = reader.number(changeFields.partnerAge, countedOf(rules, 'leeftijd-partner'));
      const samenwonen = reader.take([], readTies(rules, typed, false));
      const bedrag = reader.number(changeFields.partnerIncome, wage);
      const soort = bedrag > 0 ? reader.choice(changeFields.partnerSort, partnerIncomes) : 'loon';
      return reader.end({ id, wie: who, leeftijd, samenwonen, inkomst: { soort, bedrag } });
    }
  }
}

function readPerson(reader: FormReader, rules: Ruleset, typed: Typed): Medebewoner {
  return reader.take({}, readOther(rules, typed, changeFields.who, { isUnknown: false, forToeslagen: true }));
}
