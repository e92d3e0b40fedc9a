/** The lists that people who write texts keep, of difficult words, promises and names, and the names in the rules. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { describeAll, showPath } from '../rules/problem.ts';
import { shapeProblems } from '../rules/shape.ts';

/** A word or phrase that is not to be written, and what to write instead. */
export interface Avoided {
  form: string;
  instead: string;
  /** The keys and files that explain the word, where it may stand. */
  explainedIn: readonly string[];
}

/** Finds what is not to be written in a text. */
export type Finder = (text: string) => Avoided[];

export interface WordLists {
  difficult: Finder;
  promises: Finder;
  names: string[];
}

const words = z.array(z.string().min(2)).min(1);
const promise = z.strictObject({ niet: words, wel: z.string().min(1) });
const difficultWord = promise.extend({ 'uitleg-in': words.optional() });
const wordsFile = z.strictObject({ woorden: z.array(difficultWord), beloften: z.array(promise) });
const namesFile = z.record(z.string(), words);

/** Reads the lists in content/nl under a folder. Names of schemes come from teksten.json, and of helpers from rules/. */
export function readWordLists(root: string): WordLists {
  const { woorden, beloften } = readList(root, 'content/nl/moeilijke-woorden.yaml', wordsFile);
  const names = Object.values(readList(root, 'content/nl/namen.yaml', namesFile)).flat();
  const schemes = globSync('content/nl/{,*/}teksten.json', { cwd: root }).flatMap((file) => {
    const texts: Record<string, string> = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return Object.keys(texts).flatMap((key) =>
      /^regeling\.[\w-]+\.naam$/.test(key) ? (texts[key] ?? []) : [],
    );
  });
  const inRules = globSync('rules/*/{gemeente,hulp}.yaml', { cwd: root }).flatMap((file) =>
    namesIn(parse(readFileSync(join(root, file), 'utf8'))),
  );
  return {
    difficult: finderOf(woorden),
    promises: finderOf(beloften),
    names: [...names, ...schemes, ...inRules],
  };
}

function readList<List>(root: string, file: string, shape: z.ZodType<List>): List {
  const value: unknown = parse(readFileSync(join(root, file), 'utf8'));
  const checked = shape.safeParse(value);
  if (checked.success) return checked.data;
  const problems = shapeProblems(shape, value, checked.error.issues);
  throw new Error(
    describeAll(problems.map(({ path, ...rest }) => ({ file, path: showPath(path), ...rest }))),
  );
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'naam' && typeof inside === 'string' ? [inside] : namesIn(inside),
  );
}

function finderOf(list: readonly z.infer<typeof difficultWord>[]): Finder {
  const byForm = new Map(
    list.flatMap(({ niet, wel, 'uitleg-in': explainedIn = [] }) =>
      niet.map((form): [string, Avoided] => [form.toLowerCase(), { form, instead: wel, explainedIn }]),
    ),
  );
  const longestFirst = [...byForm.keys()].sort((one, other) => other.length - one.length);
  const anyForm = new RegExp(
    `(?<![\\p{L}\\d])(?:${longestFirst.map(RegExp.escape).join('|')})(?![\\p{L}\\d])`,
    'giu',
  );
  return (text) => {
    const forms = new Set(text.match(anyForm)?.map((found) => found.toLowerCase()));
    return [...forms].flatMap((form) => byForm.get(form) ?? []);
  };
}
