/** JSON.parse, with the place of a fault. V8 does not always say where a fault is. */
import { placeOf } from './utf8.ts';

export class JsonError extends Error {
  readonly line: number;
  readonly column: number;
  /** What stands at the fault, or null at the end of the text. */
  readonly found: string | null;

  constructor(text: string, offset: number) {
    const { line, column } = placeOf(text, offset);
    super(`geen geldige JSON op regel ${line}, teken ${column}`);
    this.name = 'JsonError';
    this.line = line;
    this.column = column;
    this.found = offset < text.length ? (/\S{1,20}/.exec(text.slice(offset))?.[0] ?? null) : null;
  }
}

/** Reads JSON text; throws a JsonError at the first character that does not fit. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonError(text, faultIn(text));
  }
}

const space = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** In pieces, because a pattern over a text of megabytes overflows. */
const signs = /[ -!#-[\]-\uffff]{1,4096}/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Where the grammar of JSON stops to fit. Walks with a list of open brackets, so that depth does not matter. */
function faultIn(text: string): number {
  let offset = 0;
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
  const takeKey = (): boolean => {
    take(space);
    return takeText() && takeChar(':');
  };

  const open: string[] = [];
  for (;;) {
    if (takeChar('{')) {
      open.push('}');
      if (!takeChar('}')) {
        if (!takeKey()) return offset;
        continue;
      }
      open.pop();
    } else if (takeChar('[')) {
      open.push(']');
      if (!takeChar(']')) continue;
      open.pop();
    } else if (!takeText() && !take(number)) return offset;

    for (;;) {
      const close = open.at(-1);
      if (close === undefined) {
        take(space);
        return offset;
      }
      if (takeChar(close)) open.pop();
      else if (!takeChar(',')) return offset;
      else if (close === '}' && !takeKey()) return offset;
      else break;
    }
  }
}
