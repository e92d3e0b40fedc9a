/** What the command reken prints: each outcome as JSON, or the faults in what it was given. */
import { readFileSync } from 'node:fs';
import { municipality } from '../../site.config.ts';
import type { Day } from '../engine/ruleset.ts';
import { resultJson } from '../rules/result-json.ts';
import { InputError, inputFault, RulesPerPlace, readInput } from './read-input.ts';

const usage = `Gebruik: npm run --silent reken -- situatie.json

situatie.json is een situatie of een lijst van situaties. Met - leest reken van standaardinvoer.
Voorbeeld: {"peildatum": "2026-03-01", "woonplaats": "${municipality}", "leeftijd": 30, "partner": "nee", "inkomen": 1400}`;

/**
 * The output in pieces, so that a long list need not fit in one text. Throws an InputError before the first piece where the input is bad.
 * @param args what stands behind the command: one file, or - for standard input
 * @param today the day of a situation that names none
 */
export function* rekenOutput(
  args: readonly string[],
  standardInput: () => Uint8Array,
  today: Day,
  rulesPerPlace: RulesPerPlace = new RulesPerPlace(today),
): Generator<string> {
  const [name] = args;
  if (name === undefined || args.length > 1) throw new InputError(usage);
  const bytes = readBytes(name, standardInput);
  const file = name === '-' ? 'standaardinvoer' : name;
  const { isList, situations } = readInput(bytes, file, today, rulesPerPlace);

  const results = situations.values().map(({ rules, on, answers }) => resultJson(rules, answers, on));
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

function readBytes(name: string, standardInput: () => Uint8Array): Uint8Array {
  try {
    return name === '-' ? standardInput() : readFileSync(name);
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
