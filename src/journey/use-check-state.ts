import { useEffect, useMemo } from 'preact/hooks';
import { check } from '../engine/check.ts';
import { Situation } from '../engine/situation.ts';
import type { VisitorDay } from '../island/today.ts';
import type { CheckState } from './check-context.ts';
import type { CheckData } from './check-data.ts';
import { hasAnswers, type Journey, unconfirmed } from './journey.ts';
import { useGuard } from './use-guard.ts';
import { useJourney } from './use-journey.ts';
import { handOver } from './windows.ts';

/**
 * A check and everything that follows from its answers. `set` changes what the check remembers and adds no
 * page to the browser's history.
 * @param home where the way back from the first question leads
 */
export function useCheckState(
  { rules, aims, phone, helpers }: Pick<CheckData, 'rules' | 'aims' | 'phone' | 'helpers'>,
  home: string,
  { on, clock }: VisitorDay,
): CheckState & { set(next: Journey): void } {
  const { journey, scope, actions, set } = useJourney(rules, aims, on, home);
  const result = useMemo(() => check(scope, journey.answers, on), [scope, journey.answers, on]);
  const situation = useMemo(() => new Situation(rules, journey.answers, on), [rules, journey.answers, on]);
  const found = useMemo(() => unconfirmed(rules, on, journey), [rules, on, journey]);
  useGuard(hasAnswers(journey));
  const { answers, received } = journey;
  useEffect(() => handOver({ answers, received }), [answers, received]);
  return { rules, scope, on, clock, journey, result, situation, phone, helpers, found, actions, set };
}
