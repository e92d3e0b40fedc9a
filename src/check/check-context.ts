import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answers } from '../engine/answers.ts';
import type { Result } from '../engine/outcome.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import type { Situation } from '../engine/situation.ts';
import type { Other } from './household.ts';
import type { Journey, Origin, View } from './journey.ts';

/** What a visitor can do on every page of the check. */
export interface Actions {
  /** The answers of a page, and at the page of the household who else lives there. */
  give(page: Answers, others?: readonly Other[]): void;
  open(view: View, returnTo?: Origin): void;
  /** Moves a scheme to those that the visitor has already, or back. The page stays. */
  receive(scheme: string): void;
  back(): void;
  clear(): void;
}

/** What every page of the check works with. */
export interface CheckState {
  rules: Ruleset;
  /** The visitor's own day, fixed when the check opened. */
  on: Day;
  journey: Journey;
  result: Result;
  /** The answers as the engine reads them. */
  situation: Situation;
  actions: Actions;
}

export const CheckContext = createContext<CheckState | null>(null);

/** The state of the check. */
export function useCheck(): CheckState {
  const state = useContext(CheckContext);
  if (state === null) throw new Error('A part of the check stands outside its CheckContext.');
  return state;
}
