/**
 * Works out one situation or a list of them: npm run --silent reken -- situatie.json, or - for standard input.
 * Prints the outcome as JSON. Bad input ends with exit code 2, nothing on standard output and every fault on standard error.
 */
import { readFileSync } from 'node:fs';
import { dontKnow } from '../engine/answers.ts';
import { check } from '../engine/check.ts';
import { nextQuestion } from '../engine/next-question.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { elsewhere } from '../rules/compile.ts';
import { JsonError, parseJson } from '../rules/json-text.ts';
import { loadRules, municipalities, RulesError, rulesFolder } from '../rules/load.ts';
import { describeAll, nearest, oneOf, type Problem, showPath, showValue } from '../rules/problem.ts';
import { resultJson } from '../rules/result-json.ts';
import { readSituation, type SituationProblem } from '../rules/situation.ts';

const usage = `Gebruik: npm run --silent reken -- situatie.json

situatie.json is een situatie of een lijst van situaties. Met - leest reken van standaardinvoer.
Voorbeeld: {"peildatum": "2026-03-01", "woonplaats": "zoetermeer", "leeftijd": 30, "partner": "nee", "inkomen": 1400}`;

/** More faults than this are counted, not shown. */
const mostShown = 50;

class InputError extends Error {}

/** The output in pieces, so that a long list need not fit in one text. Throws before the first piece where the input is bad. */
function* main(args: readonly string[]): Generator<string> {
  const [name] = args;
  if (name === undefined || args.length > 1) throw new InputError(usage);
  const file = name === '-' ? 'standaardinvoer' : name;
  const input = parse(readText(name), file);
  const given = Array.isArray(input) ? input : [input];

  const rulesPerPlace = new RulesPerPlace();
  const today = dayOf(new Date());
  const problems: Problem[] = [];
  const situations = given.map((value: unknown, index) => {
    const rules = rulesPerPlace.for(value);
    const { on, answers, problems: found } = readSituation(value, rules);
    for (const problem of found.map(rulesPerPlace.namingEveryPlace))
      problems.push({
        ...problem,
        file,
        path: showPath(Array.isArray(input) ? [index, ...problem.path] : problem.path),
      });
    return { rules, on: on ?? today, answers };
  });
  if (problems.length > 0) throw new InputError(message(problems));

  const results = situations
    .values()
    .map(({ rules, on, answers }) =>
      resultJson(check(rules, answers, on), nextQuestion(rules, answers, on), rules),
    );
  if (Array.isArray(input)) yield* listText(results);
  else for (const result of results) yield `${JSON.stringify(result, null, 2)}\n`;
}

/** The rules of the municipality in which a situation is; of the site's own one where it says elders or nothing. */
class RulesPerPlace {
  readonly #places = municipalities();
  readonly #loaded = new Map<string | undefined, Ruleset>();

  for(situation: unknown): Ruleset {
    const named = (situation as { [placeFact]?: unknown } | null)?.[placeFact];
    const place = this.#places.find((each) => each === named);
    const rules = this.#loaded.get(place) ?? loadRules(rulesFolder, place);
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

/** A list with one result per line: smaller than indented, and still something to read and compare. */
function* listText(results: Iterable<unknown>): Generator<string> {
  let before = '[';
  for (const result of results) {
    yield `${before}\n${JSON.stringify(result)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

function readText(name: string): string {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const found = code === 'ENOENT' ? 'geen bestand' : code === 'EISDIR' ? 'een map' : String(code);
    throw new InputError(
      describeAll([{ file: name, path: '', found, expected: 'een bestand met een situatie in JSON' }]),
    );
  }
}

function parse(text: string, file: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column } = error;
    const found = error.found === null ? 'het einde van de tekst' : showValue(error.found);
    throw new InputError(
      describeAll([{ file, line, path: `teken ${column}`, found, expected: 'geldige JSON' }]),
    );
  }
}

function message(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'Er is 1 fout' : `Er zijn ${problems.length} fouten`;
  const more = problems.length > mostShown ? `\n\nDit zijn de eerste ${mostShown}.` : '';
  return `${count} in de invoer.\n\n${describeAll(problems.slice(0, mostShown))}${more}`;
}

/** The day by the calendar of the Netherlands, whatever the computer is set to. */
function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop before its end.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  for (const text of main(process.argv.slice(2))) process.stdout.write(text);
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof RulesError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof InputError ? 2 : 1;
}
