/** JSON.parse, with the place of a fault, which V8 does not always say. A key that stands twice in one object is a fault too. */
import { placeOf } from './utf8.ts';

export class JsonError extends Error {
  readonly line: number;
  readonly column: number;
  /** What stands at the fault, or null at the end of the text. */
  readonly found: string | null;
  readonly expected: string;

  constructor(text: string, { offset, expected, found }: Fault) {
    const { line, column } = placeOf(text, offset);
    super(`${expected} op regel ${line}, teken ${column}`);
    this.name = 'JsonError';
    this.line = line;
    this.column = column;
    this.expected = expected;
    this.found = found ?? /\S{1,20}/.exec(text.slice(offset))?.[0] ?? null;
  }
}

/** Reads JSON text; throws a JsonError at the first character that does not fit, or at the first key that stands twice. */
export function parseJson(text: string): unknown {
  const fault = faultIn(text);
  if (fault) throw new JsonError(text, fault);
  return JSON.parse(text);
}

interface Fault {
  offset: number;
  expected: string;
  /** The key at fault; without it what stands there is what was found. */
  found?: string;
}

const space = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** In pieces, because a pattern over a text of megabytes overflows. */
const signs = /[ -!#-[\]-\uffff]{1,4096}/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The first fault of a text; null where it is JSON. Walks with a list of open brackets, so that depth does not matter. */
function faultIn(text: string): Fault | null {
  let offset = 0;
  const misfit = (): Fault => ({ offset, expected: 'geldige JSON' });
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text);
    if (found) offset += found[0].length;
    return found !== null;
  };
  const takeChar = (char: string): boolean => {
    take(space);
    if (text[offset] !== char) return false;
    offset += 1;
    return true;
  };
  const takeText = (): boolean => {
    const start = offset;
    if (!takeChar('"')) return false;
    while (take(signs) || take(escaped));
    if (text[offset] === '"') {
      offset += 1;
      return true;
    }
    offset = start;
    return false;
  };
  /** Takes the next key of an object with these keys; gives the fault in it. */
  const faultInKey = (keys: Set<string>): Fault | null => {
    take(space);
    const start = offset;
    if (!takeText()) return misfit();
    const key: string = JSON.parse(text.slice(start, offset));
    if (keys.has(key)) return { offset: start, expected: 'elke sleutel één keer', found: key };
    keys.add(key);
    return takeChar(':') ? null : misfit();
  };

  /** The keys so far of each object that is open; null for a list. */
  const open: (Set<string> | null)[] = [];
  for (;;) {
    if (takeChar('{')) {
      if (!takeChar('}')) {
        const keys = new Set<string>();
        const fault = faultInKey(keys);
        if (fault) return fault;
        open.push(keys);
        continue;
      }
    } else if (takeChar('[')) {
      if (!takeChar(']')) {
        open.push(null);
        continue;
      }
    } else if (!takeText() && !take(number)) return misfit();

    for (;;) {
      const keys = open.at(-1);
      if (keys === undefined) {
        take(space);
        return offset < text.length ? misfit() : null;
      }
      if (takeChar(keys ? '}' : ']')) open.pop();
      else if (!takeChar(',')) return misfit();
      else {
        const fault = keys && faultInKey(keys);
        if (fault) return fault;
        break;
      }
    }
  }
}
