/** Runs the practice cases for volunteers: each is a test of every scheme that it names. */
import { check } from '../engine/check.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { nearest } from '../words/nearest.ts';
import type { Report, RuleFile } from './compile.ts';
import { compareOutcome, type ReportAt, readAnswers } from './examples.ts';
import type { ExercisesFile } from './schema.ts';

export function checkExercises(
  rules: Ruleset,
  exercises: RuleFile<ExercisesFile> | null,
  report: Report,
): void {
  if (exercises === null) return;
  const { file, content } = exercises;
  const schemes = rules.schemes.map(({ id }) => id);
  content.oefeningen.forEach(({ id, op, situatie, uitkomsten }, index, all) => {
    const reportAt: ReportAt = (path, ...rest) => report(file, ['oefeningen', index, ...path], ...rest);
    if (all.findIndex((other) => other.id === id) !== index)
      reportAt(['id'], id, 'een id dat maar één keer voorkomt');
    const answers = readAnswers(situatie, rules, reportAt);
    if (answers === null) return;
    const { outcomes } = check(rules, answers, op);
    uitkomsten.forEach((expected, place) => {
      const outcome = outcomes.find(({ scheme }) => scheme === expected.regeling);
      const reportThere: ReportAt = (path, ...rest) => reportAt(['uitkomsten', place, ...path], ...rest);
      if (uitkomsten.findIndex(({ regeling }) => regeling === expected.regeling) !== place)
        reportThere(['regeling'], expected.regeling, 'elke regeling één keer');
      if (outcome) compareOutcome(expected, outcome, rules, reportThere);
      else
        reportThere(
          ['regeling'],
          expected.regeling,
          'de naam van een regeling die de check kent',
          nearest(expected.regeling, schemes),
        );
    });
  });
}
