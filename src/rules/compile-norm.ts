/** A table of dated amounts. */
import type { Edition, Norm } from '../engine/ruleset.ts';
import { readBrackets } from './brackets.ts';
import { showValue } from './problem.ts';
import { checkName, type ReportAt, under } from './report.ts';
import { type NormFile, tableRows } from './schema.ts';
import type { SourceList } from './source-list.ts';

type EditionInFile = NormFile['edities'][number];

export function compileNorm(content: NormFile, sources: SourceList, report: ReportAt): Norm {
  const rows = rowsOf(content, report);
  const editions = content.edities.map((edition, index) =>
    compileEdition(edition, content, rows, sources, under(report, 'edities', index)),
  );
  if (content.per === 'inkomen' && content.daarna)
    report(['daarna'], 'daarna', `geen daarna, want dit is ${kindOf(content)}`);
  checkDates(content.edities, report);
  return {
    id: content.id,
    unit: content.eenheid,
    per: content.per ?? null,
    editions: editions.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    after: content.daarna ? compileMargin(content.daarna, under(report, 'daarna')) : null,
    holidayPay: content.vakantietoeslag === undefined ? null : Number.parseInt(content.vakantietoeslag, 10),
  };
}

const kindOf = ({ per }: NormFile): string =>
  per === 'inkomen' ? 'een tabel met "per: inkomen"' : 'geen tabel met "per: inkomen"';

function compileEdition(
  edition: EditionInFile,
  content: NormFile,
  rows: readonly string[],
  sources: SourceList,
  report: ReportAt,
): Edition {
  if (edition.tot < edition.van) report(['tot'], edition.tot, `een dag op of na ${edition.van}`);
  const dated = { from: edition.van, until: edition.tot, source: sources.add(edition.bron) };
  const perIncome = content.per === 'inkomen';
  const [word, other] = perIncome ? (['schijven', 'bedragen'] as const) : (['bedragen', 'schijven'] as const);
  if (!edition[word]) report([word], 'niets', `${word}, want dit is ${kindOf(content)}`);
  if (edition[other]) report([other], other, `geen ${other}, want dit is ${kindOf(content)}`);
  const read: Parameters<typeof readBrackets>[1] = (cells, path) =>
    readCells(cells, rows, content.eenheid, under(report, ...path));
  return perIncome
    ? { ...dated, amounts: {}, brackets: readBrackets(edition.schijven ?? [], read, report) }
    : { ...dated, amounts: edition.bedragen ? read(edition.bedragen, ['bedragen']) : {} };
}

function compileMargin(written: NonNullable<NormFile['daarna']>, report: ReportAt): Norm['after'] {
  const low = Number.parseInt(written['per-halfjaar'][0], 10);
  const high = Number.parseInt(written['per-halfjaar'][1], 10);
  if (low > high) report(['per-halfjaar', 1], `${high}%`, `${low}% of meer: eerst de laagste stijging`);
  return { low, high, most: written['hoogstens-halfjaren'] };
}

function rowsOf(content: NormFile, report: ReportAt): readonly string[] {
  if (content.per === 'onderdeel' || content.per === 'inkomen') {
    if (!content.onderdelen) report(['onderdelen'], 'niets', 'de namen van de rijen');
    return content.onderdelen ?? [];
  }
  if (content.onderdelen)
    report(['onderdelen'], 'onderdelen', 'geen onderdelen, of "per: onderdeel" of "per: inkomen" erbij');
  return content.per ? tableRows[content.per] : ['alle'];
}

/** The amounts of rows of which each must be there. */
function readCells(
  cells: Record<string, number | string>,
  rows: readonly string[],
  unit: Norm['unit'],
  report: ReportAt,
): Record<string, number | null> {
  const amounts: Record<string, number | null> = {};
  for (const [row, cell] of Object.entries(cells)) {
    checkName(row, rows, report, [row]);
    const amount = readCell(cell, unit);
    if (typeof amount === 'string') report([row], showValue(cell), amount);
    else amounts[row] = amount;
  }
  for (const row of rows)
    if (!Object.hasOwn(cells, row)) report([], `geen ${row}`, `een bedrag of niet-gevonden bij ${row}`);
  return amounts;
}

const percentText = /^(\d{1,3})(?:\.(\d{1,3}))?%$/;
const ageText = /^(\d{1,3}) jaar(?: en (\d{1,2}) maanden)?$/;

/** The amount in the engine's unit, null where it was not found, or what was expected. */
function readCell(cell: number | string, unit: Norm['unit']): number | null | string {
  if (cell === 'niet-gevonden') return null;
  if (unit === 'euro') {
    if (typeof cell === 'number' && cell >= 0 && Number(cell.toFixed(2)) === cell)
      return Math.round(cell * 100);
    return 'een bedrag in euro met een punt en hoogstens twee cijfers voor de centen, bijvoorbeeld 1419.46, of niet-gevonden';
  }
  if (unit === 'procent') {
    const [matched, whole, part = ''] = percentText.exec(String(cell)) ?? [];
    return matched === undefined
      ? 'een percentage met een punt en hoogstens drie cijfers erachter, bijvoorbeeld 1.912%, of niet-gevonden'
      : Number(whole) * 1000 + Number(part.padEnd(3, '0'));
  }
  if (unit === 'factor')
    return typeof cell === 'number' && Math.abs(cell) < 1 && Number(cell.toFixed(12)) === cell
      ? Math.round(cell * 1e12)
      : 'een getal tussen -1 en 1 met hoogstens twaalf cijfers na de punt, bijvoorbeeld 0.000438698, of niet-gevonden';
  if (unit === 'uren')
    return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0
      ? cell
      : 'een heel aantal uren, of niet-gevonden';
  const [matched, years, months = '0'] = ageText.exec(String(cell)) ?? [];
  return matched === undefined || Number(months) > 11
    ? 'een leeftijd, bijvoorbeeld 67 jaar of 67 jaar en 3 maanden'
    : Number(years) * 12 + Number(months);
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Editions follow on each other, without a gap and without a day that two of them have. */
function checkDates(editions: readonly EditionInFile[], report: ReportAt): void {
  const inOrder = editions
    .map((edition, index) => ({ van: edition.van, tot: edition.tot, index }))
    .toSorted((one, other) => (one.van < other.van ? -1 : 1));
  inOrder.forEach((edition, place) => {
    const before = inOrder[place - 1];
    if (!before || before.tot < before.van) return;
    const expected = nextDay(before.tot);
    const path = ['edities', edition.index, 'van'];
    if (edition.van < expected)
      report(
        path,
        `${edition.van}, terwijl de editie van ${before.van} geldt tot en met ${before.tot}`,
        `${expected}: edities mogen elkaar niet overlappen`,
      );
    if (edition.van > expected)
      report(
        path,
        `${edition.van}, terwijl de editie ervoor eindigt op ${before.tot}`,
        `${expected}: tussen edities mag geen gat zitten`,
      );
  });
}
