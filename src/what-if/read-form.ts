/** Reads the forms of this page as the check reads its answers. */
import { type Answer, type Answers, exactly, type Inkomst } from '../engine/answers.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import { fields } from '../questions/field.ts';
import { readChoice } from '../questions/read-choice.ts';
import { type Counted, countedOf, readNumber } from '../questions/read-number.ts';
import type { Fault, Reading, Typed } from '../questions/reading.ts';
import { highestWage, incomesOf } from './household.ts';

export const homes = ['huur', 'koop', 'kamer', 'inwonend', 'instelling', 'geen'] as const;
export const partnerIncomes = ['loon', 'uitkering', 'aow'] as const;
export const mostChildren = 15;

/** An income of one person, in cents net per month. */
export const wage: Counted = { id: 'loon', type: 'bedrag', min: 0, max: highestWage };

/** Reads the two wages that are compared, in cents. */
export function readWages(typed: Typed): Reading<[now: number, later: number]> {
  const reader = new FormReader(typed);
  return reader.end([reader.number('loon-nu', wage), reader.number('loon-straks', wage)]);
}

/** Reads a household with the visitor's wage, in cents, and keeps what else is known of it. */
export function readForm(
  typed: Typed,
  rules: Ruleset,
  on: Day,
  known: Answers,
): Reading<{ answers: Answers; wage: number }> {
  const reader = new FormReader(typed);
  const now = reader.number('loon', wage);
  const years = reader.number('leeftijd', { ...countedOf(rules, 'leeftijd'), min: 18 });
  const partner = reader.choice('partner', ['ja', 'nee']);
  const { 'leeftijd-partner': _age, rekenhuur: _rent, ...others } = known;
  const answers: Record<string, Answer | undefined> = { ...others, leeftijd: exactly(years), partner };
  const inkomsten: Inkomst[] = incomesOf(known).filter(({ van }) => van === 'ik');
  const aow = new Situation(rules, answers, on).aowAge();
  if (inkomsten.length === 0 && aow !== null && years * 12 >= aow.max)
    reader.refuse({ field: 'leeftijd', text: 'wat-als.fout-aow', values: {} });
  if (partner === 'ja') {
    answers['leeftijd-partner'] = exactly(
      reader.number('leeftijd-partner', countedOf(rules, 'leeftijd-partner')),
    );
    const bedrag = reader.number('inkomen-partner', wage);
    const soort = bedrag > 0 ? reader.choice('soort-partner', partnerIncomes) : 'loon';
    inkomsten.push({ van: 'partner', soort, bedrag, per: 'maand', vorm: 'netto', vakantiegeld: 'zonder' });
  }
  const children = countedOf(rules, 'kinderen');
  const count = reader.number('kinderen', { ...children, min: 0, max: mostChildren });
  const before = Array.isArray(known.kinderen) ? known.kinderen : [];
  answers.kinderen = Array.from({ length: count }, (_, index) => {
    const leeftijd = reader.number(`kind-${index + 1}`, children);
    const kind = before[index];
    return typeof kind === 'object' ? { ...kind, leeftijd } : leeftijd;
  });
  answers.woning = reader.choice('woning', homes);
  if (answers.woning === 'huur')
    answers.rekenhuur = exactly(reader.number('rekenhuur', countedOf(rules, 'rekenhuur')));
  return reader.end({ answers: { ...answers, inkomsten }, wage: now });
}

/** Reads what was typed field by field, and keeps the first fault. */
export class FormReader {
  declare private readonly typed: Typed;
  declare private fault: Fault | null;

  constructor(typed: Typed) {
    this.typed = typed;
    this.fault = null;
  }

  /** A number, or an amount in cents; 0 where it cannot be read. */
  number(field: string, fact: Counted): number {
    const { [field]: text = '', [fields.confirmed]: sure } = this.typed;
    return this.take(exactly(0), readNumber(fact, { text, sure }, field)).min;
  }

  /** One of these words; the first where none was chosen. */
  choice<Word extends string>(field: string, options: readonly [Word, ...Word[]]): Word {
    return this.take(options[0], readChoice({ options }, this.typed[field] ?? '', field));
  }

  /** What was read, or what stands in for it where there is a fault. */
  take<Read>(otherwise: Read, reading: Reading<Read>): Read {
    if ('answer' in reading) return reading.answer;
    this.refuse(reading.fault);
    return otherwise;
  }

  refuse({ text, ...fault }: Fault): void {
    this.fault ??= { ...fault, text: sentences[text] ?? text };
  }

  /** What all of it comes to, unless there was a fault. */
  end<Read>(answer: Read): Reading<Read> {
    return this.fault === null ? { answer } : { fault: this.fault };
  }
}

/** Among so many fields one sentence says of each that nothing stands in it. */
const sentences: Record<string, string> = {
  'fout.kies': 'wat-als.fout-leeg',
  'fout.bedrag-leeg': 'wat-als.fout-leeg',
  'fout.getal-leeg': 'wat-als.fout-leeg',
  'fout.getal': 'fout.getal-tussen',
};
