/** What somebody came for: a scheme, a theme or a life event that the address names after `#voor=`. */
import type { Ruleset } from '../engine/ruleset.ts';
import { nearest } from '../words/nearest.ts';

export interface Aim {
  /** As in the address: leergeld, thema-kinderen or gebeurtenis-baby. */
  id: string;
  name: string;
  /** The schemes that the check then looks at. None for a scheme that the check leaves out. */
  schemes: readonly string[];
}

/** Why the check looks at everything although the address named something. */
export type Missed =
  /** The check leaves this scheme out. */
  | { unchecked: Aim }
  /** Nobody knows this name; null where it could not be one. `near` is what may have been meant. */
  | { unknown: string | null; near: Aim | undefined };

/** What the check looks at, null for everything, and what it missed. */
export interface Aimed {
  aim: Aim | null;
  missed: Missed | null;
}

const begin = '#voor=';
const shape = /^[a-z0-9-]{1,40}$/;

/** What a fragment of the address says that the check is for; null for a fragment that says nothing about it. */
export function aimedAt(fragment: string, aims: readonly Aim[]): Aimed | null {
  if (!fragment.startsWith(begin)) return null;
  const name = fragment.slice(begin.length).toLowerCase();
  const aim = aims.find(({ id }) => id === name);
  if (aim !== undefined && aim.schemes.length > 0) return { aim, missed: null };
  if (aim !== undefined) return { aim: null, missed: { unchecked: aim } };
  // What stands in an address is repeated only where it may be a name, so that nobody puts words of theirs on this page.
  const unknown = shape.test(name) ? name : null;
  const names = aims.map(({ id }) => id);
  const ending = `-${name}`;
  const near = names.find((id) => id.endsWith(ending)) ?? nearest(name, names);
  return { aim: null, missed: { unknown, near: aims.find(({ id }) => id === near) } };
}

/** The rules of what the check looks at. */
export function scopeOf(rules: Ruleset, aim: Aim | null): Ruleset {
  if (aim === null) return rules;
  return { ...rules, schemes: rules.schemes.filter(({ id }) => aim.schemes.includes(id)) };
}
