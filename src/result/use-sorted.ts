import type { Verdict } from '../engine/outcome.ts';
import { useCheck } from '../journey/check-context.ts';
import { groups } from './groups.ts';
import type { Judged } from './judged.ts';
import type { Sorted } from './Sum.tsx';
import { asPlan, inOrder, isReceived, nearestFirst } from './verdicts.ts';

/** Every scheme in the order in which it is shown: under each verdict, and what the visitor has already. */
export function useSorted(): { sorted: Sorted; of(verdict: Verdict): Judged[]; all: Judged[] } {
  const { rules, on, journey, result, situation } = useCheck();
  const judged = rules.schemes.flatMap((scheme): Judged[] => {
    const outcome = result.outcomes.find((each) => each.scheme === scheme.id);
    return outcome === undefined ? [] : [{ scheme, outcome }];
  });
  const circumstances = { rules, answers: journey.answers, on };
  const isMine = (each: Judged): boolean => isReceived(journey.received, each);
  const received = inOrder(judged.filter(isMine), circumstances);
  const byVerdict = new Map(groups.map(({ verdict }) => [verdict, membersOf(verdict)]));
  const of = (verdict: Verdict): Judged[] => byVerdict.get(verdict) ?? [];
  const probable = of('waarschijnlijk-wel');
  const decided = of('gemeente-beslist');
  const planned = asPlan([...probable, ...decided], circumstances);
  const sorted = { probable, decided, undecided: of('misschien').length, received, planned };
  return { sorted, of, all: [...received, ...groups.flatMap(({ verdict }) => of(verdict))] };

  function membersOf(verdict: Verdict): Judged[] {
    const own = judged.filter((each) => each.outcome.verdict === verdict && !isMine(each));
    return verdict === 'waarschijnlijk-niet'
      ? nearestFirst(own, circumstances, situation)
      : inOrder(own, circumstances);
  }
}
