import type { Tijdvak } from '../engine/answers.ts';
import type { FactId } from '../engine/ruleset.ts';

export type OtherPeriod = 'jaar' | 'maand';

/** What is asked about an amount that a slip explains better than the truth: the end of the key of its sentence. */
export type Slip =
  | `lijkt-per-${OtherPeriod}`
  | 'geen-huur'
  | 'lage-huur'
  | 'hoge-huur'
  | 'met-huis'
  | 'lijkt-te-veel';

/** Above this much a month, in cents, somebody more likely wrote down a year. */
const highestMonth = 8_000_00;
/** Above this much a week, in cents, somebody more likely wrote down a month. */
const highestWeek = 1_500_00;
/** Below this much a year, in cents, somebody more likely wrote down a month. */
const lowestYear = 4_000_00;

/** The period that an amount looks like, where that is not the period that was asked for. */
export function looksLikePer(fact: FactId, cents: number): OtherPeriod | null {
  if (fact === 'inkomen') return incomeLooksLikePer('maand', cents);
  if (fact === 'toetsingsinkomen') return incomeLooksLikePer('jaar', cents);
  return null;
}

/** The same for an income over a period that was chosen. */
export function incomeLooksLikePer(per: Tijdvak, cents: number): OtherPeriod | null {
  if (per === 'jaar') return cents > 0 && cents < lowestYear ? 'maand' : null;
  if (per === 'week') return cents > highestWeek ? 'maand' : null;
  return cents > highestMonth ? 'jaar' : null;
}

/** Amounts in cents, both ends included, that are asked about and never refused. No law sets them: they are where slips lie. */
const unusual: { fact: FactId; min: number; max: number; slip: Slip }[] = [
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
  // A digit too many makes 24,000 into 240,000.
  { fact: 'toetsingsinkomen', min: 150_000_01, max: Infinity, slip: 'lijkt-te-veel' },
  { fact: 'autowaarde', min: 100_000_01, max: Infinity, slip: 'lijkt-te-veel' },
];

/** What to ask about an amount; null where it is plausible. */
export function slipIn(fact: FactId, cents: number): Slip | null {
  const other = looksLikePer(fact, cents);
  if (other !== null) return `lijkt-per-${other}`;
  return unusual.find((each) => each.fact === fact && each.min <= cents && cents <= each.max)?.slip ?? null;
}
