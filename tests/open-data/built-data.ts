/** What the files of the open data must hold; used on what the build would write and on what it wrote. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isDay } from '../../src/rules/dates.ts';

/** Everything that is wrong with a value by its schema. */
export function faultsBySchema(schema: object, value: unknown): string[] {
  const ajv = new Ajv2020({
    strict: true,
    strictTuples: false,
    allowUnionTypes: true,
    allErrors: true,
    formats: { date: isDay, uri: (text: string) => URL.canParse(text) },
  });
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The cells of a CSV file as RFC 4180 has it: quotes around a cell with a comma, a quote or a line in it. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
