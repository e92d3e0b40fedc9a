import type { Answers } from '../engine/answers.ts';
import type { Route, Scheme } from '../engine/ruleset.ts';
import type { Helper } from '../journey/check-data.ts';
import type { Judged } from './judged.ts';
import { routesFor } from './moments.ts';

/** One thing to do: schemes that are applied for at the same place and at the same moments. */
export interface Step {
  schemes: Scheme[];
  /** The ways to apply that the answers leave, the first one best. */
  routes: Route[];
}

/** The plan, in the order of the schemes. A scheme with its own words for a moment is a step of its own. */
export function stepsOf(
  judged: readonly Judged[],
  answers: Answers,
  hasText: (key: string) => boolean,
): Step[] {
  const steps = new Map<string, Step>();
  for (const { scheme } of judged) {
    const routes = routesFor(scheme, answers);
    const ownWords = scheme.moments.some(({ id }) => hasText(`wanneer.${scheme.id}.${id}`));
    const key = JSON.stringify([routes, scheme.moments, scheme.sort === 'hulp', ownWords && scheme.id]);
    const step = steps.get(key);
    if (step) step.schemes.push(scheme);
    else steps.set(key, { schemes: [scheme], routes });
  }
  return [...steps.values()];
}

/** Every paper that these schemes ask for, with how many of them do, most first. */
export function papersOf(judged: readonly Judged[]): { paper: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { scheme } of judged) {
    for (const paper of scheme.documents) counts.set(paper, (counts.get(paper) ?? 0) + 1);
  }
  return [...counts]
    .map(([paper, count]) => ({ paper, count }))
    .sort((one, other) => other.count - one.count);
}

/** The organisations that help with these schemes, first who helps with most of them; five at the most, because more is no help. */
export function helpersOf(judged: readonly Judged[], helpers: readonly Helper[]): Helper[] {
  const shared = ({ schemes }: Helper): number =>
    judged.filter(({ scheme }) => schemes.includes(scheme.id)).length;
  return helpers
    .filter((helper) => shared(helper) > 0)
    .sort((one, other) => shared(other) - shared(one))
    .slice(0, 5);
}
