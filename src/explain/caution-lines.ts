/** What can matter for a scheme and is not asked, as sentences. */
import type { Caution, Ruleset, SchemeOutline, Source } from '../engine/ruleset.ts';
import type { Value } from './conditions.ts';
import { ownDoubt } from './sources.ts';

export interface CautionLine {
  caution: Caution;
  /** Keys of the sentence, the scheme's own one first. */
  keys: [string, string];
  values: Record<string, Value>;
  /** The source of this sentence where nobody could confirm it and it is not that of the whole scheme. */
  doubtful: Source | null;
}

/** What a scheme does not ask, in the order of the rule. */
export function cautionsOf(scheme: SchemeOutline, rules: Ruleset): CautionLine[] {
  return scheme.cautions.map((caution) => ({
    caution,
    keys: [`let-op.${scheme.id}.${caution.id}`, `let-op.${caution.id}`],
    values: caution.youngerThan === undefined ? {} : { leeftijd: String(caution.youngerThan) },
    doubtful: ownDoubt(caution, scheme, rules),
  }));
}
