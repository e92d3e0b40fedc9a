import {
  dontKnow,
  exactly,
  isRange,
  type Medebewoner,
  plus,
  type Range,
  volwassenLeeftijden,
} from '../answers.ts';
import type { Situation } from '../situation.ts';
import { inkomenVan } from './toeslagpartner.ts';

/**
 * Of the others in the home those who are medebewoner: everybody but who rents a room by a written contract (Algemene wet
 * inkomensafhankelijke regelingen art. 2 lid 1 e). Children under 18 and a partner are none of them here.
 */
export interface Medebewoners {
  /** How many there can be. */
  aantal: Range;
  /** The ages in months, of those who are one for sure and of all who can be. */
  zeker: readonly Range[];
  mogelijk: readonly Range[];
}

/** Who share the home with the visitor; of a number of people all are 27 or older. */
export function medebewonersVan(situation: Situation): Medebewoners {
  const list = situation.medebewoners();
  if (list === null) {
    const aantal = situation.range('medebewoners');
    const ofNumber = (count: number) => Array<Range>(Math.min(count, 1)).fill(vanaf27);
    return { aantal, zeker: ofNumber(aantal.min), mogelijk: ofNumber(aantal.max) };
  }
  const mogelijk = list.filter(canCount);
  const zeker = mogelijk.filter(countsForSure);
  return {
    aantal: { min: zeker.length, max: mogelijk.length },
    zeker: zeker.map(ageOf),
    mogelijk: mogelijk.map(ageOf),
  };
}

/**
 * What the medebewoners bring to the income of a home, in cents per year. Of a child who was under 23 on 1 January only what is above
 * `vrijVanKind` counts (idem art. 7 lid 2 and 6); where that is null it is not known how much.
 */
export function inkomenVanMedebewoners(situation: Situation, vrijVanKind: number | null): Range {
  const list = situation.medebewoners();
  if (list === null) {
    // A toetsingsinkomen that was given, or is still asked, holds theirs; one that follows from the incomes of two does not.
    const follows =
      situation.answered('toetsingsinkomen') === null && Array.isArray(situation.answers.inkomsten);
    if (!follows) return exactly(0);
    return { min: 0, max: situation.range('medebewoners').max * inkomenVan({}).max };
  }
  let sum = exactly(0);
  for (const each of list.filter(canCount)) {
    const { min, max } = countedIncome(each, list, vrijVanKind);
    sum = plus(sum, { min: countsForSure(each) ? min : 0, max });
  }
  return sum;
}

const canCount = ({ band }: Medebewoner): boolean => band !== 'kamerhuurder';
const countsForSure = ({ band }: Medebewoner): boolean => isKnown(band);

const vanaf27: Range = { min: 27 * 12, max: volwassenLeeftijden.max * 12 + 11 };

/** The age of somebody else in the home, in whole years, as far as it is known. */
export const leeftijdVan = ({ leeftijd }: Medebewoner): Range =>
  isRange(leeftijd) ? leeftijd : volwassenLeeftijden;

/** Whether an answer about somebody else in the home was given and is known. */
export const isKnown = (answer: string | undefined): boolean => answer !== undefined && answer !== dontKnow;

function ageOf(medebewoner: Medebewoner): Range {
  const { min, max } = leeftijdVan(medebewoner);
  return { min: min * 12, max: max * 12 + 11 };
}

function countedIncome(medebewoner: Medebewoner, all: readonly Medebewoner[], vrij: number | null): Range {
  const { min, max } = inkomenVan(medebewoner);
  const isOwn = medebewoner.band === 'kind';
  const leeftijd = ageOf(medebewoner);
  // Who is 23 now may have been 22 on 1 January.
  const canBeYoung = leeftijd.min < 24 * 12;
  const canBeOlder = leeftijd.max >= 23 * 12;
  const mayBeChild = canBeYoung && (isOwn || all.some((other) => canBeParent(ageOf(other), leeftijd)));
  return {
    min: mayBeChild ? Math.max(0, min - (vrij ?? min)) : min,
    max: isOwn && !canBeOlder ? Math.max(0, max - (vrij ?? 0)) : max,
  };
}

/** A child of somebody else in the home counts as the visitor's own; nobody asks whose child it is. */
const canBeParent = (older: Range, younger: Range): boolean => older.max - younger.min >= 16 * 12;
