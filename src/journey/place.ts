/**
 * The scheme from which a visitor went to an answer, so that the result opens there again when they come back. It lives in the memory
 * of the page and holds no answer.
 */
let left: string | null = null;

/** Remembers the scheme of which an answer is about to be changed; null forgets it. */
export function leaveFrom(scheme: string | null): void {
  left = scheme;
}

/** The scheme that was left, once. */
export function placeLeft(): string | null {
  const scheme = left;
  left = null;
  return scheme;
}
