import { type Answers, dontKnow, isRange } from '../engine/answers.ts';
import type { Day, Moment, Premise, Route, Ruleset, Scheme, Source } from '../engine/ruleset.ts';
import { windowOn } from '../engine/window.ts';

/** What a visitor reads about a moment: its own sentence, or whether it is possible to apply today. */
export interface MomentNow {
  moment: Moment;
  /** `open` until a day, `dicht` until a day, `misschien-dicht` the same where nobody is sure of the window; null for its own sentence. */
  state: { word: 'open' | 'dicht' | 'misschien-dicht'; day: Day } | null;
  /** The source where nobody could confirm it. */
  doubtful: Source | null;
}

/** The moments of a scheme that concern this visitor. Whether one can apply today follows from the first part of the year that is named. */
export function momentsNow(scheme: Scheme, rules: Ruleset, answers: Answers, on: Day): MomentNow[] {
  const first = scheme.moments.find(({ window }) => window !== undefined);
  return scheme.moments
    .filter(({ youngerThan }) => youngerThan === undefined || isYounger(answers, youngerThan))
    .map((moment) => {
      const source = rules.sources[moment.source];
      const doubtful = source && source.status !== 'bevestigd' ? source : null;
      return { moment, state: moment === first ? stateOf(moment, on, doubtful !== null) : null, doubtful };
    });
}

function stateOf({ window }: Moment, on: Day, isDoubtful: boolean): MomentNow['state'] {
  if (window === undefined) return null;
  const { open, from, until } = windowOn(window, on);
  if (isDoubtful) return open ? null : { word: 'misschien-dicht', day: from };
  return open ? { word: 'open', day: until } : { word: 'dicht', day: from };
}

/** Whether a visitor is known to be younger than this, in years. */
export function isYounger(answers: Answers, age: number): boolean {
  const own = answers.leeftijd;
  return isRange(own) && own.max < age;
}

/** Whether it is certain that nobody can apply today. */
export function isClosed(scheme: Scheme, rules: Ruleset, answers: Answers, on: Day): boolean {
  return momentsNow(scheme, rules, answers, on).some(({ state }) => state?.word === 'dicht');
}

/** The ways to apply that are left: a way for other answers than the visitor's is none. */
export function routesFor(scheme: Scheme, answers: Answers): Route[] {
  return scheme.apply.filter(({ onlyIf }) => canHold(onlyIf, answers));
}

/** Whether a premise holds, or may still hold. */
export const canHold = (premise: Premise | undefined, answers: Answers): boolean =>
  premise === undefined || isOpen(answers, premise.fact) || answers[premise.fact] === premise.is;

/** Whether a route still depends on an answer that is not there. */
export const dependsOnAnswer = ({ onlyIf }: Route, answers: Answers): boolean =>
  onlyIf !== undefined && isOpen(answers, onlyIf.fact);

const isOpen = (answers: Answers, fact: string): boolean =>
  answers[fact] === undefined || answers[fact] === dontKnow;
