import type { FactId, Ruleset } from '../engine/ruleset.ts';
import type { CheckData, LawReference } from '../journey/check-data.ts';
import { textsForCheck } from '../journey/texts-for-check.ts';

/** What the page hands over to helper mode: what the check gets, and the laws of each fact that has any. */
export interface HelperData extends CheckData {
  laws: Record<FactId, LawReference[]>;
}

const own = ['hulpmodus', 'hulpverlener'];

/**
 * The texts that helper mode needs, out of all texts of a language: those of the check, and its own.
 * @param hasPractice whether there are practice cases; the way to them has no text where there are none
 */
export function textsForHelper(
  texts: Record<string, string>,
  rules: Ruleset,
  hasPractice: boolean,
): Record<string, string> {
  const more = Object.entries(texts).filter(
    ([key]) => own.includes(key.split('.')[0] ?? '') && (hasPractice || key !== 'hulpmodus.oefenen'),
  );
  return { ...textsForCheck(texts, rules), ...Object.fromEntries(more) };
}
