import type { Answers } from '../engine/answers.ts';
import type { Route, Scheme } from '../engine/ruleset.ts';
import { routesFor } from './moments.ts';
import type { Judged } from './verdicts.ts';

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
