/**
 * Works out one situation or a list of them: npm run --silent reken -- situatie.json, or - for standard input.
 * Prints the outcome as JSON. Bad input ends with exit code 2, nothing on standard output and every fault on standard error.
 */
import { readFileSync } from 'node:fs';
import { dayOf } from '../rules/dates.ts';
import { RulesError } from '../rules/load.ts';
import { InputError } from './read-input.ts';
import { rekenOutput } from './reken-output.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop before its end.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  const output = rekenOutput(process.argv.slice(2), () => readFileSync(0), dayOf(new Date()));
  for (const text of output) process.stdout.write(text);
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof RulesError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof InputError ? 2 : 1;
}
