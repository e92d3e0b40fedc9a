import type { Range } from '../engine/answers.ts';
import { fault, type Reading } from './reading.ts';

/** Reads the option that was chosen of a fact. */
export function readChoice<Option extends string>(
  { options }: { options: readonly Option[] },
  chosen: string,
  field: string,
): Reading<Option> {
  const option = options.find((each) => each === chosen);
  return option === undefined ? fault(field, 'fout.kies') : { answer: option };
}

/** The value of a card that stands for a range. */
export const rangeCard = ({ min, max }: Range): string => `${min}-${max}`;

/** Reads the range of the card that was chosen. */
export function readRange(chosen: string, field: string): Reading<Range> {
  const [, min, max] = /^(\d+)-(\d+)$/.exec(chosen) ?? [];
  if (min === undefined || max === undefined) return fault(field, 'fout.kies');
  return { answer: { min: Number(min), max: Number(max) } };
}
