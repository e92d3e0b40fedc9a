/** Reads the bytes of a file as text. */

/** Where in a text something stands, both from 1. */
export interface Place {
  line: number;
  column: number;
}

export class Utf8Error extends Error {
  readonly place: Place;

  constructor(place: Place) {
    super(`geen UTF-8 op regel ${place.line}, teken ${place.column}`);
    this.name = 'Utf8Error';
    this.place = place;
  }
}

/** The text without a byte order mark. Throws a Utf8Error at the first byte that is no UTF-8. */
export function readUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Utf8Error(firstFault(bytes));
  }
}

/** What is no UTF-8 is read as the sign U+FFFD, which may stand in a text itself too. */
function firstFault(bytes: Uint8Array): Place {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let before = 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    before += encoder.encode(text.slice(from, at)).length;
    from = at;
    if (bytes[before] !== 0xef || bytes[before + 1] !== 0xbf || bytes[before + 2] !== 0xbd)
      return placeOf(text, at);
  }
  return placeOf(text, text.length);
}

/** The line and the character of an offset in a text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
