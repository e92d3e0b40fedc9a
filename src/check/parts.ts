import type { Answers } from '../engine/answers.ts';
import type { FactId, Ruleset } from '../engine/ruleset.ts';

/** The parts that the check counts. Questions are not counted: how many there are depends on the answers. */
export const parts = ['situatie', 'zorg-studie', 'geld', 'bezit-belasting'] as const;
export type Part = (typeof parts)[number];

const partOfFact: Record<FactId, Part> = {
  inkomen: 'geld',
  vermogen: 'geld',
  toetsingsinkomen: 'geld',
  'toetsingsinkomen-partner': 'geld',
  'jaren-laag-inkomen': 'geld',
  'inkomenstoeslag-gekregen': 'geld',
  'hoge-schulden': 'geld',
  studiefinanciering: 'zorg-studie',
  'beperking-naast-studie': 'zorg-studie',
  wajong: 'zorg-studie',
  zorgverzekering: 'zorg-studie',
  'premie-via-cak': 'zorg-studie',
  woning: 'bezit-belasting',
  overwaarde: 'bezit-belasting',
  autowaarde: 'bezit-belasting',
  'auto-nodig': 'bezit-belasting',
  aanslag: 'bezit-belasting',
};

/** The part to which a fact belongs; a fact that no other part claims is about the visitor's situation. */
export function partOf(fact: FactId): Part {
  return partOfFact[fact] ?? parts[0];
}

/** Whether a visitor is past the first part, so that an interim result says something. */
export function isPastFirstPart(rules: Ruleset, answers: Answers, current: FactId): boolean {
  return (
    partOf(current) !== parts[0] ||
    rules.facts.some(({ id }) => answers[id] !== undefined && partOf(id) !== parts[0])
  );
}
