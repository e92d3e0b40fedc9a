/** Reads a table per income: brackets that follow on each other from 0 upwards, the last one without an end. */
import type { Bracket } from '../engine/ruleset.ts';
import { type Path, showValue } from './problem.ts';
import type { BracketInFile } from './schema.ts';

type Report = (path: Path, found: string, expected: string) => void;

/** @param read reads the amounts of one bracket and reports what is wrong with them */
export function readBrackets(
  written: readonly BracketInFile[],
  read: (cells: Record<string, number | string>, path: Path) => Record<string, number | null>,
  report: Report,
): Bracket[] {
  let before: { van: number; tot?: number | undefined; amounts: Record<string, number> } | null = null;
  return written.map(({ van, tot, ...cells }, place) => {
    const at = (...path: Path): Path => ['schijven', place, ...path];
    checkFrom(van, before, (found, expected) => report(at('van'), found, expected));
    const backwards = tot !== undefined && tot < van;
    if (backwards) report(at('tot'), String(tot), `een inkomen van ${van} of meer`);
    const isLast = place === written.length - 1;
    if (isLast && tot !== undefined)
      report(at('tot'), String(tot), 'geen tot: de laatste schijf heeft geen einde');
    if (!isLast && tot === undefined) report(at('tot'), 'niets', 'het hoogste inkomen van deze schijf');
    const amounts = known(read(cells, at()), (row) =>
      report(at(row), 'niet-gevonden', 'een bedrag of percentage. Weet u het niet? Laat dan deze editie weg'),
    );
    for (const [row, amount] of Object.entries(amounts))
      if (before && amount > (before.amounts[row] ?? amount))
        report(
          at(row),
          showValue(cells[row]),
          'niet meer dan in de schijf ervoor, want het inkomen is hoger',
        );
    before = { van, tot: backwards ? undefined : tot, amounts };
    return { from: van * 100, amounts };
  });
}

function checkFrom(
  van: number,
  before: { van: number; tot?: number | undefined } | null,
  report: (found: string, expected: string) => void,
): void {
  if (before === null) {
    if (van !== 0) report(String(van), '0: de eerste schijf begint bij 0');
  } else if (van <= before.van) {
    report(
      `${van}, terwijl de schijf ervoor begint bij ${before.van}`,
      'een hoger inkomen: de schijven lopen op',
    );
  } else if (before.tot !== undefined && van !== before.tot + 1) {
    const why =
      van <= before.tot ? 'schijven mogen elkaar niet overlappen' : 'tussen schijven mag geen gat zitten';
    report(`${van}, terwijl de schijf ervoor eindigt bij ${before.tot}`, `${before.tot + 1}: ${why}`);
  }
}

function known(
  amounts: Record<string, number | null>,
  reportMissing: (row: string) => void,
): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [row, amount] of Object.entries(amounts))
    if (amount === null) reportMissing(row);
    else found[row] = amount;
  return found;
}
