/** The practice cases for volunteers, with what the rules say of each on its own day. */

import type { Answers } from '../engine/answers.ts';
import { check } from '../engine/check.ts';
import type { Day } from '../engine/ruleset.ts';
import type { Value } from '../explain/conditions.ts';
import { valuesOf } from '../explain/people.ts';
import { exercises, rules } from '../explain/site-rules.ts';
import { groups } from '../result/groups.ts';
import type { Judged } from '../result/judged.ts';
import { readSituation } from '../rules/read-situation.ts';
import type { ExercisesFile } from '../rules/schema.ts';
import { writeDay } from '../words/day.ts';
import type { Language } from '../words/languages.ts';

export interface Exercise {
  /** The name of its story in content/<language>/oefeningen/. */
  id: string;
  /** The day on which the story plays, and of which its outcome is. */
  on: Day;
  answers: Answers;
  /** The schemes that the case is about: first what somebody can probably get. */
  judged: Judged[];
}

function byVerdict(judged: readonly Judged[]): Judged[] {
  return groups.flatMap(({ verdict }) => judged.filter(({ outcome }) => outcome.verdict === verdict));
}

type Written = ExercisesFile['oefeningen'][number];

/** Every case, in the order of rules/. */
export const practised: readonly Exercise[] = exercises.map(({ id, op, situatie, uitkomsten }) => {
  const { answers } = readSituation(situatie, rules);
  const { outcomes } = check(rules, answers, op);
  const judged = uitkomsten.flatMap(({ regeling }) => {
    const scheme = rules.schemes.find((each) => each.id === regeling);
    const outcome = outcomes.find((each) => each.scheme === regeling);
    return scheme && outcome ? [{ scheme, outcome }] : [];
  });
  return { id, on: op, answers, judged: byVerdict(judged) };
});

/**
 * What a story can say of a case: its day, its answers by their facts, each income and the income of each other person
 * in the home by its number (inkomst-1, medebewoner-1), and the amounts that stand in rules/ for the story alone.
 */
export function storyValues({ id, on, answers }: Exercise, language: Language): Record<string, Value> {
  const { situatie, verhaal = {} } = exercises.find((each) => each.id === id) as Written;
  const { inkomsten, medebewoners } = situatie as Listed;
  const values: Record<string, Value> = {
    dag: writeDay(on, language),
    ...valuesOf({ answers }, rules, language),
  };
  inkomsten?.forEach(({ bedrag }, index) => {
    values[`inkomst-${index + 1}`] = inCents(bedrag);
  });
  if (Array.isArray(medebewoners))
    medebewoners.forEach(({ toetsingsinkomen }, index) => {
      values[`medebewoner-${index + 1}`] = inCents(toetsingsinkomen);
    });
  for (const [name, euros] of Object.entries(verhaal)) values[name] = inCents(euros);
  return values;
}

interface Listed {
  inkomsten?: { bedrag: number }[];
  medebewoners?: number | { toetsingsinkomen: number }[];
}

const inCents = (euros: number): Value => ({ cents: Math.round(euros * 100) });
