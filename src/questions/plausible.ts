import type { Tijdvak } from '../engine/answers.ts';
import type { FactId } from '../engine/ruleset.ts';

/** What is asked about an amount that a slip explains better than the truth: the end of the key of its sentence. */
export type Slip =
  | 'lijkt-per-jaar'
  | 'lijkt-per-maand'
  | 'geen-huur'
  | 'lage-huur'
  | 'hoge-huur'
  | 'met-huis'
  | 'lijkt-te-veel';

/** What an income over a period is held against: a fact, or a week, which no fact has. */
const figureOf: Record<Tijdvak, FactId> = {
  week: 'week',
  'vier-weken': 'inkomen',
  maand: 'inkomen',
  jaar: 'toetsingsinkomen',
};

/** Amounts in cents, both ends included, that are asked about and never refused. No law sets them: they are where slips lie. */
const unusual: { fact: FactId; min: number; max: number; slip: Slip }[] = [
  // More a month is more likely a year, less a year a month, and more a week a month.
  { fact: 'inkomen', min: 8_000_01, max: Infinity, slip: 'lijkt-per-jaar' },
  { fact: 'toetsingsinkomen', min: 1, max: 3_999_99, slip: 'lijkt-per-maand' },
  { fact: 'week', min: 1_500_01, max: Infinity, slip: 'lijkt-per-maand' },
  // Somebody who pays nothing more likely lives with others than that they rent.
  { fact: 'rekenhuur', min: 0, max: 0, slip: 'geen-huur' },
  // Hardly any home is let for less. Below basishuur there is no huurtoeslag, so a week's rent would cost somebody all of it.
  { fact: 'rekenhuur', min: 1, max: 199_99, slip: 'lage-huur' },
  // A year of a low rent starts here.
  { fact: 'rekenhuur', min: 2_500_01, max: Infinity, slip: 'hoge-huur' },
  // Nobody who cannot make ends meet has this left in a month.
  { fact: 'leefgeld', min: 3_000_01, max: Infinity, slip: 'lijkt-per-jaar' },
  // Above every limit for savings; a home that was counted is worth more.
  { fact: 'vermogen', min: 200_000_01, max: Infinity, slip: 'met-huis' },
  { fact: 'vermogen-1-januari', min: 200_000_01, max: Infinity, slip: 'met-huis' },
  // A digit too many makes 24,000 into 240,000.
  { fact: 'toetsingsinkomen', min: 150_000_01, max: Infinity, slip: 'lijkt-te-veel' },
  { fact: 'autowaarde', min: 100_000_01, max: Infinity, slip: 'lijkt-te-veel' },
  { fact: 'schulden', min: 100_000_01, max: Infinity, slip: 'lijkt-te-veel' },
];

/** What to ask about an amount; null where it is plausible. */
export const slipIn = (fact: FactId, cents: number): Slip | null =>
  unusual.find((each) => each.fact === fact && each.min <= cents && cents <= each.max)?.slip ?? null;

/** What to ask about an income over a period; null where it is plausible. */
export const slipOver = (per: Tijdvak, cents: number): Slip | null => slipIn(figureOf[per], cents);
