/**
 * A fault in something that a person wrote: where it stands, what was found there, what was expected, and the valid name
 * that looks most like what was found. Messages are Dutch: the reader changes rules, and does not program.
 */
export interface Problem {
  /** File, or null for input without one. */
  file: string | null;
  line?: number | undefined;
  /** Keys from the top of the file down to the fault, for example voorwaarden.alle[1].feit. */
  path: string;
  found: string;
  expected: string;
  nearest?: string | undefined;
}

export type Path = readonly (string | number)[];

export function showPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** What was found, short enough for one line. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'niets';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The candidate with the fewest changed letters, if it is near enough to be what was meant. */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
  const name = found.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    // Every sign that one has more than the other is a change, so a very long name is like none and need not be compared.
    if (Math.abs(name.length - candidate.length) >= least) continue;
    const distance = editDistance(name, candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const dropped = (previous[column] ?? 0) + 1;
      const added = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(changed, dropped, added));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

export function oneOf(names: Iterable<string>): string {
  return `een van: ${[...new Set(names)].join(', ')}`;
}

export function describe(problem: Problem): string {
  const place = [
    problem.file,
    problem.line === undefined ? null : `regel ${problem.line}`,
    problem.path === '' ? null : problem.path,
  ].filter((part) => part !== null);
  const lines = [
    ...(place.length > 0 ? [place.join(', ')] : []),
    `  gevonden: ${problem.found}`,
    `  verwacht: ${problem.expected}`,
    ...(problem.nearest === undefined ? [] : [`  bedoeld?  ${problem.nearest}`]),
  ];
  return lines.join('\n');
}

export function describeAll(problems: readonly Problem[]): string {
  return problems.map(describe).join('\n\n');
}
