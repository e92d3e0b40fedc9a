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

/** Words that stand for something that was found and is no JSON, or that a person would say in other words. */
export class Described {
  declare readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export function showPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${short(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** What was found, short enough for one line. */
export function showValue(value: unknown): string {
  return short(typeof value === 'string' ? `"${value.slice(0, longest)}"` : written(value, longest));
}

/** The name of a key that nobody knows, as what was found. */
export const unknownKey = (key: string): Described => new Described(`de sleutel ${short(key)}`);

/** Characters of what was found that a message shows. */
const longest = 80;

function short(text: string): string {
  const seen = visible(text.slice(0, longest + 1));
  return seen.length > longest ? `${seen.slice(0, longest - 1)}…` : seen;
}

/** Signs that nobody sees, or that change how a line looks, as their number. */
const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16).padStart(4, '0')}}`,
  );

/** A value as JSON, of which nothing is read beyond `room` characters, so that depth and size do not matter. */
function written(value: unknown, room: number): string {
  if (value === undefined) return 'niets';
  if (value === null || typeof value !== 'object')
    return typeof value === 'string' ? JSON.stringify(value.slice(0, room + 1)) : String(value);
  if (value instanceof Described) return value.text;
  const isList = Array.isArray(value);
  let text = isList ? '[' : '{';
  for (const key of isList ? value.keys() : Object.keys(value)) {
    if (text.length > room) return text;
    const name = isList ? '' : `${JSON.stringify(String(key).slice(0, room))}:`;
    const comma = text.length > 1 ? ',' : '';
    text += `${comma}${name}${written((value as Record<string | number, unknown>)[key], room - text.length)}`;
  }
  return text + (isList ? ']' : '}');
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
  return lines.map((line) => visible(line.slice(0, longestLine))).join('\n');
}

export function describeAll(problems: readonly Problem[]): string {
  return problems.map(describe).join('\n\n');
}

/** Characters of a line: enough for the names of all facts. */
const longestLine = 2_000;

/** Lines of a message about faults in a situation. */
export const mostLines = 20;

/**
 * The first faults, as many as fit in `lines` lines, and how many there are more.
 * @param count of all faults, also of those that `problems` leaves out
 */
export function describeFirst(problems: readonly Problem[], count: number, lines: number): string {
  const texts: string[] = [];
  let used = 1;
  for (const text of problems.map(describe)) {
    used += text.split('\n').length + 1;
    if (used > lines) break;
    texts.push(text);
  }
  const rest = count - texts.length;
  if (rest > 0) texts.push(rest === 1 ? 'En nog 1 fout.' : `En nog ${rest} fouten.`);
  return texts.join('\n\n');
}
