import { useMemo } from 'preact/hooks';
import { check } from '../engine/check.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Fact } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { questionFor } from '../journey/incomes.ts';

/** The schemes that wait for one of these answers, whether it was given or not. */
export function useWaiting(facts: readonly Pick<Fact, 'id'>[]): Outcome[] {
  const { scope, on, journey } = useCheck();
  const ids = facts.map(({ id }) => id).join(' ');
  return useMemo(() => {
    const own = new Set(ids.split(' '));
    const others = Object.fromEntries(Object.entries(journey.answers).filter(([id]) => !own.has(id)));
    return check(scope, others, on).outcomes.filter(({ missing }) =>
      missing.some((id) => own.has(questionFor(others, id))),
    );
  }, [scope, on, journey.answers, ids]);
}
