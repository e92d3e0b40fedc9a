/** The laws behind each question, for someone who helps another. */
import type { FactId } from '../engine/ruleset.ts';
import type { LawReference } from '../journey/check-data.ts';
import { laws } from './site-rules.ts';

/** The laws of each fact that has any, in the order of rules/feiten.yaml. For the build: the check does not load them. */
export function lawsOfFacts(): Record<FactId, LawReference[]> {
  const byFact: Record<FactId, LawReference[]> = {};
  for (const { titel, url, feiten } of laws)
    for (const fact of feiten) byFact[fact] = [...(byFact[fact] ?? []), { title: titel, url }];
  return byFact;
}
