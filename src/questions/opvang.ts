/** The care of children, as the check asks and shows it. */
import { hoogsteUurprijs, urenInMaand } from '../engine/answers.ts';
import { readAmount } from '../words/money.ts';
import { readWholeNumber } from '../words/whole-number.ts';

/** A figure of the care of one child: hours per month, or cents per hour. */
export type Figure = 'uren' | 'uurprijs';

/** Name of a field of one child, the first being 0; without a part the start of those names. */
export const opvangField = (index: number, part: Figure | 'soort' | 'zeker' | ''): string =>
  `opvang-${index + 1}-${part}`;

/** What confirms a figure that looks wrong. */
export const confirmation = (figure: Figure, value: number): string => `${figure}-${value}`;

/** Reads what a visitor wrote as a figure; null for anything else and for nothing. */
export function readFigure(figure: Figure, text: string): number | null {
  if (figure === 'uren') return readWholeNumber(text) || null;
  const read = readAmount(text);
  return 'cents' in read && read.cents > 0 ? read.cents : null;
}

/** What is asked about a figure that a slip explains better than the truth: the end of the key of its sentence. */
export type Slip = 'veel-uren' | 'lage-prijs' | 'hoge-prijs';

/** What is between these is plausible, and nothing is above `most`. No law sets the first two. */
const plausible = {
  // No nursery is open for more than twelve hours on 23 days of a month: more is a year rather than a month.
  uren: { min: 1, max: 276, under: null, above: 'veel-uren', most: urenInMaand },
  // Less is what is left to pay after the allowance, more the price of a day.
  uurprijs: { min: 4_00, max: 25_00, under: 'lage-prijs', above: 'hoge-prijs', most: hoogsteUurprijs },
} as const;

/** What to ask about a figure; null where it is plausible. */
export function slipInFigure(figure: Figure, value: number): Slip | null {
  const { min, max, under, above } = plausible[figure];
  if (value < min) return under;
  return value > max ? above : null;
}

/** Whether a visitor can confirm a figure that looks wrong. */
export const isPossible = (figure: Figure, value: number): boolean => value <= plausible[figure].most;
