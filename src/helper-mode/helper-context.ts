import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer } from '../engine/answers.ts';
import { nextQuestion } from '../engine/next-question.ts';
import type { FactId } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import type { LawReference } from '../journey/check-data.ts';
import { isAskable } from '../journey/journey.ts';
import { openFacts } from '../journey/questions.ts';
import type { CareRow, IncomeRow, OtherRow } from './rows.ts';

/** What stands in the field of a fact, with the answer that it made: where the answer is another by now, the text is of no use. */
export interface Typed {
  text: string;
  /** The text that the helper confirmed although it looks wrong. */
  sure: string | null;
  made: Answer | undefined;
  /** True until the field is left. */
  isBusy: boolean;
}

/** The same for a fact of rows. */
export interface TypedRows<Row> {
  rows: readonly Row[];
  made: Answer | undefined;
  /** The row in which somebody types, until its field is left. */
  busy: number | null;
}

/** What helper mode knows besides the check, of this client only. */
export interface HelperState {
  laws: Record<FactId, LawReference[]>;
  /** The fact whose field has the focus, or had it last. */
  focus: FactId | null;
  typed: Readonly<Record<FactId, Typed>>;
  incomes: TypedRows<IncomeRow> | null;
  care: TypedRows<CareRow> | null;
  others: TypedRows<OtherRow> | null;
  setTyped(fact: FactId, typed: Typed): void;
  setIncomes(typed: TypedRows<IncomeRow>): void;
  setCare(typed: TypedRows<CareRow>): void;
  setOthers(typed: TypedRows<OtherRow>): void;
  /** Takes in the answer to one fact, or takes it back. The page that is open stays. */
  put(fact: FactId, answer: Answer | undefined): void;
  /** Says that nobody knows the answer. What stands in rows stays there. */
  giveUp(fact: FactId): void;
}

export const HelperContext = createContext<HelperState | null>(null);

export function useHelper(): HelperState {
  const state = useContext(HelperContext);
  if (state === null) throw new Error('A part of helper mode stands outside its HelperContext.');
  return state;
}

export const isSame = (one: Answer | undefined, other: Answer | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The facts that a scheme waits for and that have a meaning beside the other answers, in the order of the conversation. */
export function useOpen(): FactId[] {
  const { rules, scope, on, journey, result } = useCheck();
  const { answers } = journey;
  if (nextQuestion(scope, answers, on) === null) return [];
  const waiting = openFacts(answers, result.outcomes);
  return rules.facts
    .map(({ id }) => id)
    .filter((id) => answers[id] === undefined && waiting.has(id) && isAskable(rules, answers, id));
}
