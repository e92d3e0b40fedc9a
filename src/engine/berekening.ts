import { exactly, type Range } from './answers.ts';
import type { FactId, Period } from './ruleset.ts';

/**
 * A step of the sum by which a law comes to what it pays, as somebody lays it beside a letter of the authority. Money in cents per `per`;
 * a share in thousandths of a percent where `isShare`.
 */
export interface Stap {
  readonly id: string;
  readonly per: Period | null;
  readonly isShare?: true;
  /** The answer that it is, or from which it follows alone. */
  readonly feit?: FactId;
  /** The table in which it stands. Without a fact or a table it follows from the steps before. */
  readonly tabel?: string;
  /** Whether it is named in the words of another step and is no line of its own. */
  readonly isNamed?: true;
  /** Whether it goes off what stands before it. */
  readonly isMinus?: true;
}

/** Tells what a step came to. The same step may be told for several households and incomes that are possible. */
export type Noteer = (stap: string, bedrag: number) => void;

/** Tells both ends of what a step can come to. */
export function noteerRange(noteer: Noteer, stap: string, { min, max }: Range): void {
  noteer(stap, min);
  noteer(stap, max);
}

/** For who asks for the amount alone. */
export const zonderStappen: Noteer = () => {};

/** A step with what it came to, over everything that the answers leave possible; null where an answer is missing. */
export interface Berekend extends Stap {
  readonly range: Range | null;
  /** The facts to ask before the step is known. */
  readonly missing: readonly FactId[];
}

/** What was told of each step, as ranges. */
export class Notities {
  private readonly ranges = new Map<string, Range>();

  readonly noteer: Noteer = (stap, bedrag) => {
    // A part of a cent is nobody's money; rounded, a sum still lies within the ranges of its steps.
    const cents = Math.round(bedrag);
    const { min, max } = this.ranges.get(stap) ?? exactly(cents);
    this.ranges.set(stap, { min: Math.min(min, cents), max: Math.max(max, cents) });
  };

  van(stap: string): Range | undefined {
    return this.ranges.get(stap);
  }
}
