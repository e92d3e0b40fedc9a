/** When people can apply for a scheme, as sentences. */
import type { Moment, Ruleset, SchemeOutline, Source } from '../engine/ruleset.ts';
import type { Value } from './conditions.ts';
import { ownDoubt } from './sources.ts';

export interface MomentLine {
  moment: Moment;
  /** Keys of the sentence, the scheme's own one first. */
  keys: [string, string];
  values: Record<string, Value>;
  /** The source of this moment where nobody could confirm it and it is not that of the whole scheme. */
  doubtful: Source | null;
}

/** The moments of a scheme, in the order of the rule. */
export function momentsOf(scheme: SchemeOutline, rules: Ruleset): MomentLine[] {
  return scheme.moments.map((moment) => {
    return {
      moment,
      keys: [`wanneer.${scheme.id}.${moment.id}`, `wanneer.${moment.id}`],
      values: {
        ...(moment.window
          ? { van: { dayOfYear: moment.window.from }, tot: { dayOfYear: moment.window.until } }
          : {}),
        ...(moment.term ? { termijn: { term: moment.term } } : {}),
        ...(moment.youngerThan === undefined ? {} : { leeftijd: String(moment.youngerThan) }),
      },
      doubtful: ownDoubt(moment, scheme, rules),
    };
  });
}
