import type { Source } from '../engine/ruleset.ts';
import { rules } from '../explain/site-rules.ts';
import type { SourceData } from './shapes.ts';

/** A source with the words of rules/. */
export function sourceData({ title, url, seen, from, status }: Source): SourceData {
  return { titel: title, url, gezien: seen, ...(from === undefined ? {} : { uit: from }), status };
}

/** The source at a place in the list of the rules. */
export function sourceAt(index: number): SourceData {
  const source = rules.sources[index];
  if (!source) throw new Error(`The rules have no source ${index}.`);
  return sourceData(source);
}
