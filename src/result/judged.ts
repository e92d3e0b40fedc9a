import type { Outcome } from '../engine/outcome.ts';
import type { Scheme } from '../engine/ruleset.ts';

/** A scheme with what became of it. */
export interface Judged {
  scheme: Scheme;
  outcome: Outcome;
}
