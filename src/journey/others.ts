/** Who lives in the home besides a partner and children under 18: of them only how many share its costs is an answer. */
import { type Answers, isRange } from '../engine/answers.ts';

/** More people than anybody lives with would make a page that nobody can use. */
export const mostPeople = 15;

/** Somebody in the home who is no partner and no child under 18. */
export const others = ['volwassene', 'jongere', 'student', 'huurder'] as const;
export type Other = (typeof others)[number];

/**
 * Whether somebody shares the costs of the home for the bijstand of the visitor: from 27 years, without studiefinanciering or bbl and
 * without a contract for a room (Participatiewet art. 19a).
 */
export const sharesCosts = (other: Other): boolean => other === 'volwassene';

/**
 * The others in the home. How many of them share the costs is the answer; who they are is kept beside it, and where that does not agree
 * with the answer only those who count are known.
 */
export function othersOf({ medebewoners }: Answers, kept: readonly Other[]): readonly Other[] {
  const counted = isRange(medebewoners) ? medebewoners.min : 0;
  return kept.filter(sharesCosts).length === counted ? kept : Array<Other>(counted).fill('volwassene');
}
