import type { Verdict } from '../engine/outcome.ts';
import type { IconName } from '../words/icons.ts';

/** The groups of the result in the order in which they stand, each with its own icon beside its word. */
export const groups: { verdict: Verdict; look: IconName & ('wel' | 'beslist' | 'misschien' | 'niet') }[] = [
  { verdict: 'waarschijnlijk-wel', look: 'wel' },
  { verdict: 'gemeente-beslist', look: 'beslist' },
  { verdict: 'misschien', look: 'misschien' },
  { verdict: 'waarschijnlijk-niet', look: 'niet' },
];
