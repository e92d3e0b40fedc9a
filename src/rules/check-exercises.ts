/** Runs the practice cases for volunteers: each is a test of every scheme that it names. */
import { check } from '../engine/check.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { compareOutcome, readAnswers } from './examples.ts';
import { checkName, inFile, type Report, under } from './report.ts';
import type { RuleFile } from './rule-files.ts';
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
    const reportAt = under(inFile(report, file), 'oefeningen', index);
    if (all.findIndex((other) => other.id === id) !== index)
      reportAt(['id'], id, 'een id dat maar één keer voorkomt');
    const answers = readAnswers(situatie, rules, reportAt);
    if (answers === null) return;
    const { outcomes } = check(rules, answers, op);
    uitkomsten.forEach((expected, place) => {
      const outcome = outcomes.find(({ scheme }) => scheme === expected.regeling);
      const reportThere = under(reportAt, 'uitkomsten', place);
      if (uitkomsten.findIndex(({ regeling }) => regeling === expected.regeling) !== place)
        reportThere(['regeling'], expected.regeling, 'elke regeling één keer');
      if (outcome) compareOutcome(expected, outcome, rules, reportThere);
      else
        checkName(
          expected.regeling,
          schemes,
          reportThere,
          ['regeling'],
          'de naam van een regeling die de check kent',
        );
    });
  });
}
