import type { Change, Place, Standing } from './curve.ts';

/** The wages at which schemes end or begin, numbered as they are in the chart, the list and the table. */
export interface End {
  number: number;
  at: number;
  changes: Change[];
}

/** Changes at the same wage, as one numbered end. */
export function endsOf(changes: readonly Change[]): End[] {
  const ends: End[] = [];
  for (const change of changes) {
    const last = ends[ends.length - 1];
    if (last?.at === change.at) last.changes.push(change);
    else ends.push({ number: ends.length + 1, at: change.at, changes: [change] });
  }
  return ends;
}

/** The word for what becomes of a scheme: the key of its sentence, after `wat-als.`. */
export function changeWord(from: Standing, place: Place | undefined): string {
  const to = place?.standing ?? 'niet';
  if (to === 'wel') return 'begint';
  if (to === 'niet') return from === 'wel' ? 'stopt' : 'kan-niet';
  return place?.outcome.verdict === 'gemeente-beslist' ? 'beslist' : 'onzeker';
}
