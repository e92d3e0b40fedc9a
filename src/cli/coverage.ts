/**
 * Prints every scheme and organisation that a document names, with its place on the site: npm run coverage.
 */
import { dayOf } from '../rules/dates.ts';
import { load, RulesError } from '../rules/load.ts';
import { overviewRows } from '../rules/overview.ts';

try {
  const rows = overviewRows(load(undefined, undefined, dayOf(new Date())));
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, place, where } of rows)
    console.log(`${name.padEnd(width)}  ${place.padEnd(14)}  ${where}`);
  const counted = Object.entries(Object.groupBy(rows, ({ place }) => place));
  console.log(
    `\n${rows.length} namen: ${counted.map(([place, all = []]) => `${all.length} ${place}`).join(', ')}`,
  );
} catch (error) {
  if (!(error instanceof RulesError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
