import type { FormulaLaw } from '../engine/ruleset.ts';

/** The tables behind the formula of each law, the one whose dates are those of its amounts first. */
export const tablesOfLaw: Record<FormulaLaw, readonly string[]> = {
  zorgtoeslag: ['standaardpremie', 'drempelinkomen', 'zorgtoeslag-percentages'],
  huurtoeslag: [
    'huurtoeslag-huurgrenzen',
    'basishuur',
    'huurtoeslag-ijkpunt',
    'huurtoeslag-percentages',
    'huurtoeslag-afbouw',
    'huurtoeslag-jongeren',
    'laagste-toeslag',
  ],
  'kindgebonden-budget': [
    'kindgebonden-budget',
    'drempelinkomen',
    'kindgebonden-budget-afbouw',
    'laagste-toeslag',
  ],
  kinderbijslag: ['kinderbijslag'],
  kinderopvangtoeslag: [
    'kinderopvangtoeslag-percentages',
    'kinderopvangtoeslag-uurprijs',
    'kinderopvangtoeslag-uren',
    'laagste-toeslag',
  ],
};
