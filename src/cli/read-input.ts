/** Reads what the command reken is given: the bytes of one situation or of a list of them. */
import { type Answers, dontKnow } from '../engine/answers.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { elsewhere } from '../rules/compile-facts.ts';
import { JsonError, parseJson } from '../rules/json-text.ts';
import { loadRules, municipalities, rulesFolder } from '../rules/load.ts';
import { describeFirst, mostLines, oneOf, type Problem, showPath, showValue } from '../rules/problem.ts';
import { readSituation, type SituationProblem } from '../rules/read-situation.ts';
import { readUtf8, Utf8Error } from '../rules/utf8.ts';
import { nearest } from '../words/nearest.ts';

/** The input cannot be used. The message says where and why, in 20 lines at most. */
export class InputError extends Error {}

export interface Input {
  isList: boolean;
  situations: { rules: Ruleset; on: Day; answers: Answers }[];
}

/**
 * Reads every situation; throws an InputError with the first faults where there are any.
 * @param file how the input is called in a message
 * @param today the day of a situation that names none
 */
export function readInput(bytes: Uint8Array, file: string, today: Day, rulesPerPlace: RulesPerPlace): Input {
  const input = parse(bytes, file);
  const isList = Array.isArray(input);
  const problems: Problem[] = [];
  let count = 0;
  const situations = (isList ? input : [input]).map((value: unknown, index) => {
    const rules = rulesPerPlace.for(value);
    const read = readSituation(value, rules, mostLines - problems.length);
    count += read.count;
    for (const problem of read.problems.map(rulesPerPlace.namingEveryPlace))
      problems.push({ ...problem, file, path: showPath(isList ? [index, ...problem.path] : problem.path) });
    return { rules, on: read.on ?? today, answers: read.answers };
  });
  if (count === 0) return { isList, situations };
  const title = `${count === 1 ? 'Er is 1 fout' : `Er zijn ${count} fouten`} in de invoer.`;
  throw new InputError(`${title}\n\n${describeFirst(problems, count, mostLines - 2)}`);
}

/** An InputError about the input as a whole. */
export const inputFault = (problem: Problem): InputError =>
  new InputError(describeFirst([problem], 1, mostLines));

/** The rules of the municipality in which a situation is; of the site's own one where it says elders or nothing. */
export class RulesPerPlace {
  readonly #places = municipalities();
  readonly #loaded = new Map<string | undefined, Ruleset>();
  readonly #today: Day | undefined;

  /** @param today the day on which the rules are read */
  constructor(today?: Day) {
    this.#today = today;
  }

  for(situation: unknown): Ruleset {
    const named = (situation as { [placeFact]?: unknown } | null)?.[placeFact];
    const place = this.#places.find((each) => each === named);
    const rules = this.#loaded.get(place) ?? loadRules(rulesFolder, place, this.#today);
    this.#loaded.set(place, rules);
    return rules;
  }

  /** A wrong municipality was read with the rules of the site's own one, which knows no other. */
  readonly namingEveryPlace = (problem: SituationProblem): SituationProblem => {
    if (showPath(problem.path) !== placeFact) return problem;
    const places = [...this.#places, elsewhere, dontKnow];
    return {
      ...problem,
      expected: oneOf(places),
      nearest: nearest(problem.found.replaceAll('"', ''), places),
    };
  };
}

const placeFact = 'woonplaats';

function parse(bytes: Uint8Array, file: string): unknown {
  try {
    return parseJson(readUtf8(bytes));
  } catch (error) {
    if (error instanceof Utf8Error) {
      const { line, column } = error.place;
      const found = 'een byte die geen teken is';
      throw inputFault({ file, line, path: `teken ${column}`, found, expected: 'tekst in UTF-8' });
    }
    if (!(error instanceof JsonError)) throw error;
    const { line, column, expected } = error;
    const found = error.found === null ? 'het einde van de tekst' : showValue(error.found);
    throw inputFault({ file, line, path: `teken ${column}`, found, expected });
  }
}
