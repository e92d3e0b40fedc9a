/** What the pages of the site tell about a scheme besides its conditions. */
import type { Day, SchemeOutline } from '../engine/ruleset.ts';
import type { lifeEvents, uncheckedReasons } from './schema.ts';

export interface SchemePage extends SchemeOutline {
  events: (typeof lifeEvents)[number][];
  /** The law with its article in Dutch, or null where there is no law. */
  legalBasis: string | null;
  costs: { counted: string[]; loan: string[]; excluded: string[] };
  /** Ids of schemes that people who get this one often miss. */
  related: string[];
  /** Why the check leaves this scheme out; null where it does not. */
  unchecked: (typeof uncheckedReasons)[number] | null;
  /** The last day on which people could apply; null where it has not ended. */
  endedOn: Day | null;
}
