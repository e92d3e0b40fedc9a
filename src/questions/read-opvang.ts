import { type Opvang, opvangsoorten } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { fields } from './field.ts';
import { confirmation, type Figure, isPossible, opvangField, readFigure, slipInFigure } from './opvang.ts';
import { readWhole } from './read-number.ts';
import { fault, type Reading } from './reading.ts';

type OpvangFact = Extract<Fact, { type: 'opvang' }>;

/** The care of one child as it was chosen and typed. */
export interface TypedCare {
  soort?: string | undefined;
  uren?: string | undefined;
  uurprijs?: string | undefined;
  /** What was confirmed of the figures that look wrong, with a space between. */
  zeker?: string | undefined;
}

/**
 * Reads how many children go to care, and the care of each, up to the first fault.
 * @param typed the care of a child, the first being 0
 */
export function readOpvang(
  { most }: OpvangFact,
  count: string,
  typed: (index: number) => TypedCare,
): Reading<Opvang[]> {
  const counted = readWhole({ min: 1, max: most }, count, fields.answer, ['fout.aantal-leeg', 'fout.aantal']);
  if ('fault' in counted) return counted;
  const opvang: Opvang[] = [];
  for (let index = 0; index < counted.answer; index += 1) {
    const read = readCare(typed(index), index);
    if ('fault' in read) return read;
    opvang.push(read.answer);
  }
  return { answer: opvang };
}

/**
 * Reads the care of one child.
 * @param index which child, from 0
 */
export function readCare(typed: TypedCare, index: number): Reading<Opvang> {
  const soort = opvangsoorten.find((each) => each === typed.soort);
  if (soort === undefined)
    return fault(opvangField(index, 'soort'), 'fout.opvang-soort', { kind: index + 1 });
  const uren = readOne('uren', typed, index);
  if ('fault' in uren) return uren;
  const uurprijs = readOne('uurprijs', typed, index);
  if ('fault' in uurprijs) return uurprijs;
  return { answer: { soort, uren: uren.answer, uurprijs: uurprijs.answer } };
}

function readOne(
  figure: Figure,
  { zeker = '', [figure]: text = '' }: TypedCare,
  index: number,
): Reading<number> {
  const name = opvangField(index, figure);
  const kind = index + 1;
  const value = readFigure(figure, text);
  if (value === null) return fault(name, `fout.opvang-${figure}`, { kind });
  const slip = slipInFigure(figure, value);
  const confirmed = zeker.split(' ').includes(confirmation(figure, value));
  if (slip === null || (confirmed && isPossible(figure, value))) return { answer: value };
  return fault(name, `fout.opvang-${slip}`, { kind, figure: value });
}
