import type { CheckData } from '../journey/check-data.ts';
import type { Coded } from '../journey/code.ts';

/** What the page hands over to its script, as JSON that stands in the page itself. */
export interface HandOverData extends Pick<CheckData, 'language' | 'texts'> {
  rules: Coded;
}

/** The texts that the page needs, out of all texts of a language. */
export function textsForHandOver(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => key.startsWith('meenemen.')));
}
