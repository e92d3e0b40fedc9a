/** The lists that people who write texts keep: difficult words, promises and names, in content/nl. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A word or phrase that is not to be written, in all its forms, and what to write instead. */
export interface Avoided {
  forms: string[];
  instead: string;
  /** The keys and files that explain the word, where it may stand. */
  explainedIn: string[];
}

export interface WordLists {
  difficult: Avoided[];
  promises: Avoided[];
  names: string[];
}

const avoided = z.strictObject({
  niet: z.array(z.string().min(2)).min(1),
  wel: z.string().min(1),
  'uitleg-in': z.array(z.string()).default([]),
});
const wordsFile = z.strictObject({
  woorden: z.array(avoided),
  beloften: z.array(avoided.omit({ 'uitleg-in': true })),
});
const namesFile = z.record(z.string(), z.array(z.string().min(2)));

/** Reads the lists of a folder such as content/nl. The names of the schemes come from its teksten.json. */
export function readWordLists(folder: string): WordLists {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const words = wordsFile.parse(parse(read('moeilijke-woorden.yaml')));
  const names = namesFile.parse(parse(read('namen.yaml')));
  const texts: Record<string, string> = JSON.parse(read('teksten.json'));
  const schemes = Object.keys(texts).filter((key) => /^regeling\.[\w-]+\.naam$/.test(key));
  const entry = (one: { niet: string[]; wel: string; 'uitleg-in'?: string[] }): Avoided => ({
    forms: one.niet,
    instead: one.wel,
    explainedIn: one['uitleg-in'] ?? [],
  });
  return {
    difficult: words.woorden.map(entry),
    promises: words.beloften.map(entry),
    names: [...Object.values(names).flat(), ...schemes.flatMap((key) => texts[key] ?? [])],
  };
}
