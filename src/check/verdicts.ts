import type { IconName } from '../components/icons.ts';
import type { Outcome, Verdict } from '../engine/outcome.ts';
import type { Scheme } from '../engine/ruleset.ts';
import { perYear } from './totals.ts';

/** The groups of the result in the order in which they stand, each with its own icon beside its word. */
export const groups: { verdict: Verdict; look: IconName & ('wel' | 'beslist' | 'misschien' | 'niet') }[] = [
  { verdict: 'waarschijnlijk-wel', look: 'wel' },
  { verdict: 'gemeente-beslist', look: 'beslist' },
  { verdict: 'misschien', look: 'misschien' },
  { verdict: 'waarschijnlijk-niet', look: 'niet' },
];

/** A scheme with what became of it. */
export interface Judged {
  scheme: Scheme;
  outcome: Outcome;
}

/** Whether a visitor has a scheme already. Only what they could claim otherwise: what the answers speak against stays under its verdict. */
export function isReceived(received: readonly string[], { scheme, outcome }: Judged): boolean {
  return isClaimable(outcome) && received.includes(scheme.id);
}

/** Whether there is something to claim: probably, or if somebody decides so. */
export const isClaimable = ({ verdict }: Outcome): boolean =>
  verdict === 'waarschijnlijk-wel' || verdict === 'gemeente-beslist';

/** Money first, most first; help that is there for everybody last. */
export function byWeight(one: Judged, other: Judged): number {
  return weight(other) - weight(one);
}

function weight({ scheme, outcome }: Judged): number {
  if (scheme.sort === 'hulp') return -1;
  return outcome.amount === null ? 0 : outcome.amount.max * perYear[outcome.amount.per];
}
