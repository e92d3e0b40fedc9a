import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answers } from '../engine/answers.ts';
import type { Result } from '../engine/outcome.ts';
import type { Day, FactId, Ruleset } from '../engine/ruleset.ts';
import type { Situation } from '../engine/situation.ts';
import type { Aim } from './aim.ts';
import type { Helper } from './check-data.ts';
import type { Contradiction } from './contradictions.ts';
import type { Journey, Notice, Origin, View } from './journey.ts';

/** What a visitor can do on every page of the check. */
export interface Actions {
  /** The answers of a page. */
  give(page: Answers): void;
  open(view: View, returnTo?: Origin): void;
  /** Says that answers that hardly go together are right. */
  confirm(found: Contradiction): void;
  /** Opens a question in place of the page that asks whether its answer is right. */
  change(fact: FactId): void;
  /** Moves a scheme to those that the visitor has already, or back. The page stays. */
  receive(scheme: string): void;
  /** Takes in the answers of a code of another device, and gives what to say of it. */
  fill(code: string): Notice | null;
  /** Looks at this only, or at everything. Answers stay. */
  aimAt(aim: Aim | null): void;
  back(): void;
  clear(): void;
}

/** What every page of the check works with. */
export interface CheckState {
  rules: Ruleset;
  /** The rules of the schemes that the check looks at: all of them, or those that somebody came for. */
  scope: Ruleset;
  /** The visitor's own day, fixed when the check opened. */
  on: Day;
  /** What the clock of the device says where it is not believed. */
  clock: Day | null;
  journey: Journey;
  result: Result;
  /** The answers as the engine reads them. */
  situation: Situation;
  /** The municipality's telephone number, for who is in doubt. */
  phone: string;
  /** Who helps with which schemes. */
  helpers: readonly Helper[];
  /** What does not go together and was not confirmed. */
  found: Contradiction | null;
  actions: Actions;
}

export const CheckContext = createContext<CheckState | null>(null);

/** The state of the check. */
export function useCheck(): CheckState {
  const state = useContext(CheckContext);
  if (state === null) throw new Error('A part of the check stands outside its CheckContext.');
  return state;
}
