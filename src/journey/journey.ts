import type { Answers } from '../engine/answers.ts';
import { nextQuestion } from '../engine/next-question.ts';
import type { Day, FactId, Ruleset } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import type { Aim, Aimed } from './aim.ts';
import { type Refusal, readCode } from './code.ts';
import { type Contradiction, contradictions, keyOf } from './contradictions.ts';
import { overtaken, questionFor } from './incomes.ts';

/** A page of the check. The question is that in which the fact is asked, alone or with others. */
export type View =
  | { page: 'vraag'; fact: FactId }
  | { page: 'klopt' }
  | { page: 'uitkomst' }
  | { page: 'antwoorden' };

/** A page from which an answer is changed, and to which the visitor then returns. */
export type Origin = 'uitkomst' | 'antwoorden';

/** What the check says once, above the heading of the next page. */
export type Notice = 'gewist' | 'opnieuw' | 'alles' | `code-${'ingevuld' | 'eerst-wissen' | Refusal}`;

/** Everything the check remembers, in the memory of the page only. */
export interface Journey extends Aimed {
  answers: Answers;
  /** Answers that another answer has overtaken: what to start from when they are asked again. */
  kept: Answers;
  view: View;
  returnTo: Origin | null;
  /** Answers that hardly go together and are right all the same: their keys. */
  confirmed: readonly string[];
  /** The schemes that the visitor has already. */
  received: readonly string[];
  /** What was answered while the check looked at one thing: the pages after that do not ask it again. */
  before: readonly FactId[];
  notice: Notice | null;
  /** How often everything was cleared: nothing of the last time may stay in a field. */
  round: number;
}

/** Where a visitor starts, or starts again. */
export function start(rules: Ruleset, on: Day, notice: Notice | null = null): Journey {
  const view = nextView(rules, {}, on);
  return {
    answers: {},
    kept: {},
    view,
    returnTo: null,
    received: [],
    confirmed: [],
    aim: null,
    missed: null,
    before: [],
    notice,
    round: 0,
  };
}

/** The next question that can still change something, or the result. An income is asked as people know it before a scheme's figure is. */
export function nextView(rules: Ruleset, answers: Answers, on: Day): View {
  const fact = nextQuestion(rules, answers, on);
  return fact === null ? { page: 'uitkomst' } : { page: 'vraag', fact: questionFor(answers, fact) };
}

/**
 * Keeps the answers of a page and all others that these leave valid, and goes on: first to what does not go together, then to the page
 * they were changed from, else to the next question. An answer that is undefined is taken back.
 */
export function give(rules: Ruleset, on: Day, journey: Journey, page: Answers): Journey {
  const given = { ...journey.answers, ...page };
  const lost = Object.keys(page).flatMap((fact) => overtaken(rules, on, journey.answers, given, fact));
  const answers = { ...given, ...Object.fromEntries(lost.map((id) => [id, undefined])) };
  const kept = { ...journey.kept, ...Object.fromEntries(lost.map((id) => [id, given[id]])) };
  return goOn(rules, on, { ...journey, answers, kept, notice: null });
}

/** Goes on with the answers of a code, or says why it was not read; answers that stand already are never overwritten. */
export function fillIn(rules: Ruleset, on: Day, journey: Journey, code: string): Journey {
  if (hasAnswers(journey)) return { ...journey, notice: 'code-eerst-wissen' };
  const read = readCode(code, rules);
  if ('refusal' in read) return { ...journey, notice: `code-${read.refusal}` };
  return { ...goOn(rules, on, { ...journey, ...read, returnTo: null }), notice: 'code-ingevuld' };
}

/** Whether there is anything to lose. */
export const hasAnswers = ({ answers }: Journey): boolean =>
  Object.values(answers).some((answer) => answer !== undefined);

/** Goes on with answers that hardly go together and are right all the same. */
export function confirm(rules: Ruleset, on: Day, journey: Journey, found: Contradiction): Journey {
  return goOn(rules, on, { ...journey, confirmed: [...journey.confirmed, keyOf(found)], notice: null });
}

/** The first thing that does not go together and was not confirmed. */
export function unconfirmed(rules: Ruleset, on: Day, { answers, confirmed }: Journey): Contradiction | null {
  const situation = new Situation(rules, answers, on);
  return contradictions(situation).find((each) => !confirmed.includes(keyOf(each))) ?? null;
}

function goOn(rules: Ruleset, on: Day, journey: Journey): Journey {
  if (unconfirmed(rules, on, journey) !== null) return { ...journey, missed: null, view: { page: 'klopt' } };
  const { answers, returnTo } = journey;
  const view = returnTo === null ? nextView(rules, answers, on) : { page: returnTo };
  return { ...journey, missed: null, view, returnTo: null };
}

/** Looks at something else, or at everything. What is answered already is not asked again. */
export function aimAt(journey: Journey, aim: Aim | null): Journey {
  const before = Object.keys(journey.answers).filter((id) => journey.answers[id] !== undefined);
  return { ...journey, aim, missed: null, before, notice: aim === null ? 'alles' : null };
}

/** Opens a page of the check. */
export function open(journey: Journey, view: View, returnTo: Origin | null = null): Journey {
  return { ...journey, missed: null, view, returnTo, notice: null };
}

/** Moves a scheme to those that the visitor has already, or back. */
export function receive(journey: Journey, scheme: string): Journey {
  const others = journey.received.filter((id) => id !== scheme);
  return { ...journey, received: others.length < journey.received.length ? others : [...others, scheme] };
}

/** Whether a question has a meaning beside the other answers: a partner's age needs a partner. */
export function isAskable(rules: Ruleset, answers: Answers, fact: FactId): boolean {
  const found = rules.facts.find((each) => each.id === fact);
  if (found === undefined) return false;
  return found.onlyIf === undefined || answers[found.onlyIf.fact] === found.onlyIf.is;
}
