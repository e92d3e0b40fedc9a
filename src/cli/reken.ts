/**
 * Works out one situation or a list of them: npm run --silent reken -- situatie.json, or - for standard input.
 * Prints the outcome as JSON. Bad input ends with exit code 2, nothing on standard output and every fault on standard error.
 */
import { readFileSync } from 'node:fs';
import { municipality } from '../../site.config.ts';
import { check } from '../engine/check.ts';
import { nextQuestion } from '../engine/next-question.ts';
import { dayOf } from '../rules/dates.ts';
import { RulesError } from '../rules/load.ts';
import { resultJson } from '../rules/result-json.ts';
import { InputError, inputFault, RulesPerPlace, readInput } from './read-input.ts';

const usage = `Gebruik: npm run --silent reken -- situatie.json

situatie.json is een situatie of een lijst van situaties. Met - leest reken van standaardinvoer.
Voorbeeld: {"peildatum": "2026-03-01", "woonplaats": "${municipality}", "leeftijd": 30, "partner": "nee", "inkomen": 1400}`;

/** The output in pieces, so that a long list need not fit in one text. Throws before the first piece where the input is bad. */
function* main(args: readonly string[]): Generator<string> {
  const [name] = args;
  if (name === undefined || args.length > 1) throw new InputError(usage);
  const bytes = readBytes(name);
  const today = dayOf(new Date());
  const file = name === '-' ? 'standaardinvoer' : name;
  const { isList, situations } = readInput(bytes, file, today, new RulesPerPlace(today));

  const results = situations
    .values()
    .map(({ rules, on, answers }) =>
      resultJson(check(rules, answers, on), nextQuestion(rules, answers, on), rules),
    );
  if (isList) yield* listText(results);
  else for (const result of results) yield `${JSON.stringify(result, null, 2)}\n`;
}

/** A list with one result per line: smaller than indented, and still something to read and compare. */
function* listText(results: Iterable<unknown>): Generator<string> {
  let before = '[';
  for (const result of results) {
    yield `${before}\n${JSON.stringify(result)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

function readBytes(name: string): Uint8Array {
  try {
    return readFileSync(name === '-' ? 0 : name);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    const found = foundInstead[code] ?? `een bestand dat niet te lezen is (${code})`;
    throw inputFault({ file: name, path: '', found, expected: 'een bestand met een situatie in JSON' });
  }
}

const foundInstead: Record<string, string> = {
  ENOENT: 'geen bestand',
  ENOTDIR: 'geen bestand',
  ENAMETOOLONG: 'geen bestand',
  EISDIR: 'een map',
  ERR_FS_FILE_TOO_LARGE: 'een bestand dat te groot is',
};

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
