import type { LawId } from '../ruleset.ts';
import { huurtoeslag } from './huurtoeslag.ts';
import { kinderbijslag } from './kinderbijslag.ts';
import { kinderopvangtoeslag } from './kinderopvangtoeslag.ts';
import { kindgebondenBudget } from './kindgebonden-budget.ts';
import type { Law } from './law.ts';
import { zorgtoeslag } from './zorgtoeslag.ts';

/** Every law that reckons what it pays, by the name that rules give it. */
export const laws: Readonly<Record<LawId, Law>> = {
  zorgtoeslag,
  huurtoeslag,
  'kindgebonden-budget': kindgebondenBudget,
  kinderbijslag,
  kinderopvangtoeslag,
};
