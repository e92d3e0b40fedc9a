import type { FactId, Ruleset } from '../engine/ruleset.ts';

/** Fields of the page of the household that are several for one fact. */
const numbered: readonly [start: string, fact: FactId][] = [
  ['kind-', 'kinderen'],
  ['ander-', 'medebewoners'],
];

/** The fact that a field asks: its row in the form says so, else the name of the field or, of a tick, its value. */
export function factAt(target: Element, { facts }: Pick<Ruleset, 'facts'>): FactId | null {
  const row = target.closest<HTMLElement>('[data-fact]')?.dataset.fact;
  if (row !== undefined) return row;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return null;
  const { name, value } = target;
  const known = [name, value].find((each) => facts.some(({ id }) => id === each));
  return known ?? numbered.find(([start]) => name.startsWith(start))?.[1] ?? null;
}
