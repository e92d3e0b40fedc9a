/** Which source stands behind what. */
import { directLimits } from '../engine/limit.ts';
import type {
  Caution,
  FactId,
  Leaf,
  Limit,
  Moment,
  Ruleset,
  Scheme,
  SchemeOutline,
  Source,
  Status,
} from '../engine/ruleset.ts';
import { leavesOf } from '../engine/ruleset.ts';
import type { SchemePage } from '../rules/scheme-page.ts';
import { type Organisation, sourceOfHelp } from './help.ts';

export interface UsedSource {
  source: Source;
  /** Schemes that rest on it as a whole. */
  schemes: string[];
  /** Conditions that rest on it alone. */
  conditions: { scheme: string; leaf: Leaf }[];
  /** Moments at which to apply that rest on it alone. */
  moments: { scheme: string; moment: Moment }[];
  /** What is not asked and rests on it alone. */
  cautions: { scheme: string; caution: Caution }[];
  /** Tables with an edition from it. */
  norms: string[];
  organisations: Organisation[];
}

/** Every source of the site with what it is used for; the least certain first. */
export function usedSources(
  rules: Ruleset,
  pages: readonly SchemePage[],
  organisations: readonly Organisation[],
): UsedSource[] {
  const helping = organisations.map((organisation) => ({
    organisation,
    source: sourceOfHelp(organisation),
  }));
  const all = [...rules.sources, ...helping.map(({ source }) => source)];
  return all
    .filter((source, place) => all.findIndex((other) => isSame(source, other)) === place)
    .map((source) => {
      const index = rules.sources.findIndex((other) => isSame(source, other));
      return {
        source,
        schemes: pages.filter((page) => page.source === index).map(({ id }) => id),
        conditions: rules.schemes.flatMap((scheme) =>
          leavesOf(scheme.condition)
            .filter((leaf) => leaf.source === index && scheme.source !== index)
            .map((leaf) => ({ scheme: scheme.id, leaf })),
        ),
        moments: pages.flatMap((page) =>
          page.moments
            .filter((moment) => moment.source === index && page.source !== index)
            .map((moment) => ({ scheme: page.id, moment })),
        ),
        cautions: pages.flatMap((page) =>
          page.cautions
            .filter((caution) => caution.source === index && page.source !== index)
            .map((caution) => ({ scheme: page.id, caution })),
        ),
        norms: Object.values(rules.norms)
          .filter(({ editions }) => editions.some((edition) => edition.source === index))
          .map(({ id }) => id),
        organisations: helping
          .filter((helper) => isSame(helper.source, source))
          .map(({ organisation }) => organisation),
      };
    })
    .toSorted((one, other) => order.indexOf(one.source.status) - order.indexOf(other.source.status));
}

const order: readonly Status[] = ['onzeker', 'oud', 'bevestigd'];

function isSame(one: Source, other: Source): boolean {
  return (
    one.title === other.title &&
    one.url === other.url &&
    one.seen === other.seen &&
    one.from === other.from &&
    one.status === other.status
  );
}

/** The sources behind what a page tells: its own one first, then those of its conditions, its moments and what it does not ask. */
export function sourcesOf(page: SchemePage, scheme: Scheme | undefined, rules: Ruleset): Source[] {
  const indexes = [
    page.source,
    ...(scheme ? leavesOf(scheme.condition).map(({ source }) => source) : []),
    ...page.moments.map(({ source }) => source),
    ...page.cautions.map(({ source }) => source),
  ];
  return [...new Set(indexes)].flatMap((index) => rules.sources[index] ?? []);
}

/** The source of a part of a scheme where nobody could confirm it and it is not that of the whole scheme. */
export function ownDoubt(part: { source: number }, scheme: SchemeOutline, rules: Ruleset): Source | null {
  const source = rules.sources[part.source];
  return source && part.source !== scheme.source && source.status !== 'bevestigd' ? source : null;
}

/** Sources with the same title and address together. */
export function byAddress(sources: readonly Source[]): Source[][] {
  return Object.values(Object.groupBy(sources, ({ title, url }) => `${title} ${url}`)).flatMap((group) =>
    group ? [group] : [],
  );
}

/** The year from which a source dates. */
export const yearOf = (source: Source): string => String(source.from ?? source.seen.slice(0, 4));

/** Which schemes have a limit of which this is true, with the fact that it bounds. */
export function schemesWithLimit(
  isMeant: (limit: Limit & { kind: 'norm' }, fact: FactId) => boolean,
  rules: Ruleset,
): string[] {
  return rules.schemes
    .filter(({ condition }) =>
      leavesOf(condition).some(
        (leaf) =>
          leaf.type === 'grens' &&
          directLimits(leaf.limit).some((limit) => limit.kind === 'norm' && isMeant(limit, leaf.fact)),
      ),
    )
    .map(({ id }) => id);
}

/** Which schemes have a limit at this percentage of the bijstandsnorm. */
export function schemesAt(percent: number, rules: Ruleset): string[] {
  return schemesWithLimit(
    (limit, fact) => fact === 'inkomen' && limit.norm === 'bijstandsnorm' && limit.percent === percent,
    rules,
  );
}
