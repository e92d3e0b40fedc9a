import type { Scheme } from '../engine/ruleset.ts';
import type { Pair } from './compare.ts';
import { standingOf } from './curve.ts';

/** What to report to whom: the key of its sentence after `wat-als.`, and the schemes that it is about. */
export interface Report {
  key: 'meld-toeslagen' | 'meld' | 'meld-kijk';
  grantedBy: string;
  schemes: Scheme[];
}

/**
 * To whom a change may have to be reported, of the schemes that somebody may have before it. Only where a text about the scheme says that
 * changes must be reported (`soort.<id>.gift`, `terug.voorschot`) it is said here too; of what else the SVB pays only where to look.
 */
export function reportsOf(pairs: readonly Pair[]): Report[] {
  const had = pairs.filter(({ before }) => standingOf(before) !== 'niet').map(({ scheme }) => scheme);
  const toeslagen = had.filter(({ grantedBy }) => grantedBy === 'dienst-toeslagen');
  const each = (key: Report['key'], isOne: (scheme: Scheme) => boolean): Report[] =>
    had.filter(isOne).map((scheme) => ({ key, grantedBy: scheme.grantedBy, schemes: [scheme] }));
  return [
    ...(toeslagen.length > 0
      ? [{ key: 'meld-toeslagen' as const, grantedBy: 'dienst-toeslagen', schemes: toeslagen }]
      : []),
    ...each('meld', mustBeReported),
    ...each('meld-kijk', isOfSvb),
  ];
}

const mustBeReported = ({ id }: Scheme): boolean => ['bijstand', 'aio', 'ioaw', 'ioaz'].includes(id);

const isOfSvb = (scheme: Scheme): boolean => scheme.grantedBy === 'svb' && !mustBeReported(scheme);

/** The schemes of which the page needs the address of the authority. */
export const isReported = (scheme: Scheme): boolean =>
  scheme.grantedBy === 'dienst-toeslagen' || isOfSvb(scheme) || mustBeReported(scheme);
