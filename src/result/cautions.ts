import { type Answer, type Answers, isRange } from '../engine/answers.ts';
import type { Caution, Scheme } from '../engine/ruleset.ts';
import { canHold, isYounger } from './moments.ts';

/** What a visitor reads about something that the check does not ask. */
export interface CautionNow {
  caution: Caution;
  /** Key of its sentence: the scheme's own words where there are any. */
  key: string;
}

/** What can concern this visitor of what these schemes do not ask. Words that several of them share come once. */
export function cautionsNow(
  schemes: readonly Scheme[],
  answers: Answers,
  hasText: (key: string) => boolean,
): CautionNow[] {
  const all = schemes.flatMap(({ id, cautions }) =>
    cautions
      .filter((caution) => canConcern(caution, answers))
      .map((caution) => {
        const own = `let-op.${id}.${caution.id}`;
        return { caution, key: hasText(own) ? own : `let-op.${caution.id}` };
      }),
  );
  return all.filter(({ key }, place) => all.findIndex((other) => other.key === key) === place);
}

function canConcern({ onlyIf, onlyWith, youngerThan }: Caution, answers: Answers): boolean {
  return (
    canHold(onlyIf, answers) &&
    (onlyWith === undefined || !isNobody(answers[onlyWith])) &&
    (youngerThan === undefined || isYounger(answers, youngerThan))
  );
}

/** Whether a list of people is known to be empty. */
const isNobody = (answer: Answer | undefined): boolean =>
  isRange(answer) ? answer.max === 0 : Array.isArray(answer) && answer.length === 0;
