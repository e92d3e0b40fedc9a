/** How the stages of compilation name what is wrong. */
import { nearest } from '../words/nearest.ts';
import { oneOf, type Path } from './problem.ts';

export type Report = (file: string, path: Path, found: string, expected: string, nearest?: string) => void;

/** The same within one file, or within a part of it. */
export type ReportAt = (path: Path, found: string, expected: string, nearest?: string) => void;

export const inFile =
  (report: Report, file: string): ReportAt =>
  (...rest) =>
    report(file, ...rest);

/** For who reads only what stands at a place: its paths begin there. */
export const under =
  (report: ReportAt, ...place: Path): ReportAt =>
  (path, ...rest) =>
    report([...place, ...path], ...rest);

/** Reports a name that is none of these, with the one that looks most like it. */
export function checkName(
  found: string,
  names: readonly string[],
  report: ReportAt,
  path: Path,
  expected = oneOf(names),
): void {
  if (!names.includes(found)) report(path, found, expected, nearest(found, names));
}
