import type { FactId } from './ruleset.ts';

/** A closed range of integers: cents for an amount, years for an age, a count otherwise. */
export interface Range {
  min: number;
  max: number;
}

/** The visitor does not know, or does not want to say. */
export const dontKnow = 'weet-niet' as const;
export type DontKnow = typeof dontKnow;

/** The care of one child: hours per month and cents per hour. */
export interface Opvang {
  soort: Opvangsoort;
  uren: number;
  uurprijs: number;
}

/** A month of 31 days has this many hours, and no care costs more cents per hour. */
export const urenInMaand = 744;
export const hoogsteUurprijs = 100_00;

export const opvangsoorten = ['dagopvang', 'bso', 'gastouder'] as const;
export type Opvangsoort = (typeof opvangsoorten)[number];

/** One income of one person, as that person knows it: an amount in cents, over which time, before or after tax. */
export interface Inkomst {
  van: 'ik' | 'partner';
  soort: Inkomstsoort;
  bedrag: number;
  per: Tijdvak;
  vorm: 'netto' | 'bruto';
  /** Whether holiday pay is in the amount. */
  vakantiegeld: 'met' | 'zonder';
}

/** No income is higher than this, in cents, over whatever period. */
export const hoogsteInkomst = 1_000_000_00;

export const inkomstsoorten = [
  'loon',
  'uitkering',
  'aow',
  'pensioen',
  'kinderalimentatie',
  'anders',
] as const;
export type Inkomstsoort = (typeof inkomstsoorten)[number];

export const tijdvakken = ['week', 'vier-weken', 'maand', 'jaar'] as const;
export type Tijdvak = (typeof tijdvakken)[number];

/** A child under 18 that lives in: its age in whole years, and what of it is not as with most children. What is absent was not asked. */
export interface Kind {
  leeftijd: number;
  /** `co-ouder`: as much with another parent elsewhere. */
  woont?: (typeof woonplekken)[number];
  /** Whether it is a foster child for whom the parent gets pleegvergoeding. */
  pleegkind?: 'ja' | 'nee';
}

export const woonplekken = ['hier', 'co-ouder'] as const;

/**
 * Somebody of 18 or older in the home besides the visitor and a partner. What is absent was not asked. The age is in whole years, the
 * toetsingsinkomen in cents gross per year.
 */
export interface Medebewoner {
  leeftijd?: Range | DontKnow;
  /** What this person is to the visitor. */
  band?: Band | DontKnow;
  studiefinanciering?: 'ja' | 'nee' | DontKnow;
  toetsingsinkomen?: Range | DontKnow;
}

/** `kamerhuurder`: no relative, who rents a room of the visitor by a written contract. */
export const banden = ['kind', 'ouder', 'familie', 'kamerhuurder', 'ander'] as const;
export type Band = (typeof banden)[number];

/** The ages that somebody of 18 or older can have, and the highest toetsingsinkomen, in cents per year. */
export const volwassenLeeftijden: Range = { min: 18, max: 120 };
export const hoogsteToetsingsinkomen = 1_000_000_00;

/**
 * An answer to one fact: an option, several options, a range (an exact amount is a range with equal ends), a list (the children, the
 * others in the home, the care of each child or incomes), or that the visitor does not know. Money is integer cents.
 */
export type Answer = string | string[] | Range | (number | Kind)[] | Medebewoner[] | Opvang[] | Inkomst[];

/** What a visitor has said so far. A fact that is absent has not been asked. Of a list that is known by its name, it says what it holds. */
export interface Answers {
  readonly kinderen?: (number | Kind)[] | Range | DontKnow;
  readonly medebewoners?: Medebewoner[] | Range | DontKnow;
  readonly samenwonen?: string[] | DontKnow;
  readonly kinderopvang?: Opvang[] | DontKnow;
  readonly inkomsten?: Inkomst[] | DontKnow;
  readonly [fact: FactId]: Answer | undefined;
}

/** A range that holds one value. */
export const exactly = (value: number): Range => ({ min: value, max: value });

/** Whether two ranges run from and to the same; one that is missing is the same as another that is. */
export const isSameRange = (one: Range | null | undefined, other: Range | null | undefined): boolean =>
  one?.min === other?.min && one?.max === other?.max;

/** A child of which perhaps no more than the age was given. */
export const asKind = (kind: number | Kind): Kind => (typeof kind === 'number' ? { leeftijd: kind } : kind);

/** Every sum of a number out of each of two ranges. */
export const plus = (one: Range, other: Range): Range => ({
  min: one.min + other.min,
  max: one.max + other.max,
});

/** The smallest range that holds all; null where there is none or one of them is missing. */
export function hull(ranges: readonly (Range | null)[]): Range | null {
  let result: Range | null = null;
  for (const range of ranges) {
    if (range === null) return null;
    result = result ? { min: Math.min(result.min, range.min), max: Math.max(result.max, range.max) } : range;
  }
  return result;
}

/** Whether an answer is a range; an exact number is one with equal ends. */
export const isRange = (answer: Answer | undefined): answer is Range =>
  typeof answer === 'object' && !Array.isArray(answer);
