/** Which source stands behind what. */
import { leavesOf } from '../engine/offers.ts';
import type { Leaf, Ruleset, Scheme, Source, Status } from '../engine/ruleset.ts';
import { tablesBehind } from './limits.ts';

export interface UsedSource {
  source: Source;
  /** Schemes that rest on it as a whole. */
  schemes: string[];
  /** Conditions that rest on it alone. */
  conditions: { scheme: string; leaf: Leaf }[];
}

/** Every source of the rules with what it is used for; the least certain first. */
export function usedSources(rules: Ruleset): UsedSource[] {
  return rules.sources
    .map((source, index) => ({
      source,
      schemes: rules.schemes.filter((scheme) => scheme.source === index).map(({ id }) => id),
      conditions: rules.schemes.flatMap((scheme) =>
        leavesOf(scheme.condition)
          .filter((leaf) => leaf.source === index && scheme.source !== index)
          .map((leaf) => ({ scheme: scheme.id, leaf })),
      ),
    }))
    .toSorted((one, other) => order.indexOf(one.source.status) - order.indexOf(other.source.status));
}

const order: readonly Status[] = ['onzeker', 'oud', 'bevestigd'];

/** The sources behind the conditions of a scheme, its own one first. */
export function sourcesOf(scheme: Scheme, rules: Ruleset): Source[] {
  const indexes = [scheme.source, ...leavesOf(scheme.condition).map(({ source }) => source)];
  return [...new Set(indexes)].flatMap((index) => rules.sources[index] ?? []);
}

/** Sources with the same title and address together. */
export function byAddress(sources: readonly Source[]): Source[][] {
  return Object.values(Object.groupBy(sources, ({ title, url }) => `${title} ${url}`)).flatMap((group) =>
    group ? [group] : [],
  );
}

/** The year from which a source dates. */
export const yearOf = (source: Source): string => String(source.from ?? source.seen.slice(0, 4));

/** Which schemes have a limit at this percentage of the bijstandsnorm. */
export function schemesAt(percent: number, rules: Ruleset): string[] {
  return rules.schemes
    .filter(({ condition }) =>
      leavesOf(condition).some(
        (leaf) =>
          leaf.type === 'grens' &&
          leaf.fact === 'inkomen' &&
          (leaf.limit.kind === 'tussen' ? [leaf.limit.low, leaf.limit.high] : [leaf.limit]).some(
            (limit) =>
              limit.kind === 'norm' &&
              tablesBehind(limit).includes('bijstandsnorm') &&
              limit.percent === percent,
          ),
      ),
    )
    .map(({ id }) => id);
}
