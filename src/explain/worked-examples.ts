/** A household for each scheme that reckons its amount in steps, and what the engine says of it: the example on the scheme's page. */

import type { Answers } from '../engine/answers.ts';
import { berekeningIn, check } from '../engine/check.ts';
import { gemeenteOf } from '../engine/gemeente.ts';
import type { Day, Ruleset, Scheme } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import type { Judged } from '../result/judged.ts';
import { readSituation } from '../rules/read-situation.ts';

const alone = {
  leeftijd: 40,
  partner: 'nee',
  kinderen: [],
  medebewoners: 0,
  studiefinanciering: 'nee',
  vermogen: 1000,
};

/**
 * As in a file for reken, without the municipality. The people are made up, and so are their amounts, in euro. Of a scheme the first of
 * them is the example who can probably get it.
 */
const households: readonly Readonly<Record<string, unknown>>[] = [
  { ...alone, leeftijd: 72, inkomen: 1100 },
  { ...alone, inkomen: 500 },
  { ...alone, woning: 'huur', rekenhuur: 720, toetsingsinkomen: 24_000 },
  { ...alone, kinderen: [4, 13] },
  { ...alone, kinderen: [4, 13], toetsingsinkomen: 36_000 },
  {
    ...alone,
    kinderen: [2, 6],
    opvang: 'ja',
    werk: 'loondienst',
    toetsingsinkomen: 30_000,
    kinderopvang: [
      { soort: 'dagopvang', uren: 100, uurprijs: 10 },
      { soort: 'bso', uren: 40, uurprijs: 9 },
    ],
  },
  { ...alone, zorgverzekering: 'ja', 'premie-via-cak': 'nee', toetsingsinkomen: 32_000 },
];

/** What somebody like this gets of a scheme on a day, with the answers it follows from. */
export interface WorkedExample extends Judged {
  answers: Answers;
  on: Day;
}

/**
 * The worked example of a scheme with the amounts of `on`; null for a scheme without one, and on a day of which the amounts are not known: no
 * example is better than a wrong one.
 * @throws where the answers of an example cannot be
 */
export function workedExample(scheme: Scheme, rules: Ruleset, on: Day): WorkedExample | null {
  for (const household of households) {
    const { answers, problems } = readSituation({ ...household, woonplaats: gemeenteOf(rules) }, rules);
    if (problems.length > 0)
      throw new Error(`An example has answers that cannot be: ${JSON.stringify(problems)}`);
    const situation = new Situation(rules, answers, on);
    const outcome = check(rules, answers, on).outcomes.find((each) => each.scheme === scheme.id);
    if (outcome?.verdict !== 'waarschijnlijk-wel' || outcome.amount === null || outcome.amountExpired)
      continue;
    if (berekeningIn(scheme, outcome, situation).length > 1) return { scheme, outcome, answers, on };
  }
  return null;
}
