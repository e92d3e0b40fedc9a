/** What changed: what somebody wrote down, and the new amounts that the tables have. */
import { type Day, leavesOf, type Norm, type Ruleset, type Scheme, type Source } from '../engine/ruleset.ts';
import { amountsChange } from '../rules/check-changes.ts';
import type { ChangesFile, changeSorts } from '../rules/schema.ts';
import { sourceFrom } from '../rules/source-list.ts';
import { tablesBehind, tablesOfAmount } from './limits.ts';

export interface Change {
  /** Lasting: a reader of the feed knows a change by it. */
  id: string;
  /** The day on which it changed. */
  on: Day;
  /** The day on which it came to stand here; of amounts, the day on which somebody last read one of their sources. */
  known: Day;
  sort: (typeof changeSorts)[number] | 'bedragen';
  schemes: string[];
  norms: string[];
  /** Where it stands; null for what is new on this site and for amounts, which have a source each. */
  source: Source | null;
}

/** Every change, the newest first. */
export function changesOf(file: ChangesFile | undefined, rules: Ruleset): Change[] {
  if (!file) return [];
  const written = file.wijzigingen.map(
    ({ id, op, bekend, soort, regelingen = [], normen = [], bron }): Change => ({
      id,
      on: op,
      known: bekend,
      sort: soort,
      schemes: regelingen,
      norms: normen,
      source: bron ? sourceFrom(bron) : null,
    }),
  );
  return [...written, ...changesOfAmounts(rules, file['bedragen-vanaf'])].toSorted(newestFirst);
}

/** The day on which the newest change came to stand here. */
export function newestDay(changes: readonly Change[]): Day {
  const newest = changes
    .map(({ known }) => known)
    .toSorted()
    .at(-1);
  if (newest === undefined)
    throw new Error('There is no change to tell: the municipality has no wijzigingen.yaml.');
  return newest;
}

function newestFirst(one: Change, other: Change): number {
  return (
    other.on.localeCompare(one.on) || other.known.localeCompare(one.known) || one.id.localeCompare(other.id)
  );
}

/** One change for each day on which tables have other amounts than before. A first edition says nothing about what was before it. */
function changesOfAmounts(rules: Ruleset, since: Day): Change[] {
  const begun = Object.values(rules.norms).flatMap((norm) =>
    norm.editions.flatMap((edition, place) => {
      const before = norm.editions[place - 1];
      const isNew = before !== undefined && edition.from >= since && !isEqual(before, edition);
      return isNew ? [{ norm: norm.id, edition }] : [];
    }),
  );
  return Object.entries(Object.groupBy(begun, ({ edition }) => edition.from)).map(([from, members = []]) => {
    const norms = members.map(({ norm }) => norm);
    const read = members.map(({ edition }) => rules.sources[edition.source]?.seen ?? from).toSorted();
    return {
      id: amountsChange(from),
      on: from,
      known: read.at(-1) ?? from,
      sort: 'bedragen',
      schemes: rules.schemes
        .filter((scheme) => tablesOf(scheme, rules, from).some((table) => norms.includes(table)))
        .map(({ id }) => id),
      norms,
      source: null,
    };
  });
}

type EditionOf = Norm['editions'][number];

function isEqual(one: EditionOf, other: EditionOf): boolean {
  return JSON.stringify([one.amounts, one.brackets]) === JSON.stringify([other.amounts, other.brackets]);
}

/** The tables behind the conditions and the amount of a scheme on a day. */
function tablesOf({ condition, amount }: Scheme, rules: Ruleset, on: Day): string[] {
  const ofLimits = leavesOf(condition).flatMap((leaf) =>
    leaf.type === 'grens' ? tablesBehind(leaf.limit, rules, on) : [],
  );
  return amount === null ? ofLimits : [...ofLimits, ...tablesOfAmount(amount, rules, on)];
}
