/** Every table of amounts as open data: as JSON, and one row per amount. */
import type { Edition, Norm } from '../engine/ruleset.ts';
import { ruleFiles, rules } from '../explain/site-rules.ts';
import type { NormFile } from '../rules/schema.ts';
import type { NormData } from './shapes.ts';
import { sourceAt } from './sources.ts';
import { inWords } from './words.ts';

export function normsData(): NormData[] {
  return ruleFiles.norms.flatMap(({ content }) => {
    const norm = rules.norms[content.id];
    return norm ? [normData(norm, content)] : [];
  });
}

function normData(norm: Norm, file: NormFile): NormData {
  return {
    id: norm.id,
    naam: inWords(`norm.${norm.id}`),
    omschrijving: file.omschrijving,
    eenheid: norm.unit,
    per: norm.per,
    vakantietoeslag: norm.holidayPay,
    edities: norm.editions.map((edition) => editionData(edition, norm.unit)),
    daarna: norm.after && {
      laagste: norm.after.low,
      hoogste: norm.after.high,
      'hoogstens-halfjaren': norm.after.most,
    },
  };
}

function editionData({ from, until, amounts, brackets, source }: Edition, unit: Norm['unit']) {
  return {
    van: from,
    tot: until,
    bedragen: inUnits(amounts, unit),
    ...(brackets
      ? {
          schijven: brackets.map((bracket, place) => {
            const next = brackets[place + 1];
            return {
              van: bracket.from / 100,
              tot: next ? next.from / 100 - 1 : null,
              bedragen: inUnits(bracket.amounts, unit),
            };
          }),
        }
      : {}),
    bron: sourceAt(source),
  };
}

/** How many of the engine's whole numbers one euro, percent or factor is. */
const perUnit: Record<Norm['unit'], number> = {
  euro: 100,
  procent: 1000,
  factor: 1e12,
  maanden: 1,
  uren: 1,
};

function inUnits<Amount extends number | null>(
  amounts: Record<string, Amount>,
  unit: Norm['unit'],
): Record<string, Amount> {
  return Object.fromEntries(
    Object.entries(amounts).map(([row, amount]) => [
      row,
      amount === null ? amount : ((amount / perUnit[unit]) as Amount),
    ]),
  );
}

const columns = ['norm', 'rij', 'van', 'tot', 'bedrag', 'eenheid', 'bron', 'status', 'gezien', 'licentie'];

/**
 * The tables as CSV (RFC 4180, UTF-8, a decimal point): one row per amount. An amount that nobody found is empty. A row of a table per
 * income is "0-56412 eerste-kind", the last one "235698- eerste-kind".
 */
export function normsCsv(norms: readonly NormData[]): string {
  const rows = norms.flatMap(({ id, eenheid, edities }) =>
    edities.flatMap(({ van, tot, bedragen, schijven = [], bron }) =>
      [
        ...Object.entries(bedragen),
        ...schijven.flatMap((bracket) =>
          Object.entries(bracket.bedragen).map(([row, amount]): [string, number] => [
            `${bracket.van}-${bracket.tot ?? ''} ${row}`,
            amount,
          ]),
        ),
      ].map(([row, amount]) => [
        id,
        row,
        van,
        tot,
        amountText(amount),
        eenheid,
        bron.url,
        bron.status,
        bron.gezien,
        'CC0-1.0',
      ]),
    ),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A factor may be smaller than a number is written without an exponent. */
function amountText(amount: number | null): string {
  if (amount === null) return '';
  const text = String(amount);
  return text.includes('e') ? amount.toFixed(12).replace(/0+$/, '') : text;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
