import type { Source } from '../engine/ruleset.ts';
import type { SourceInFile } from './schema.ts';

/** Every source once. */
export class SourceList {
  readonly all: Source[] = [];
  readonly #index = new Map<string, number>();

  add(source: SourceInFile): number {
    const key = JSON.stringify([source.titel, source.url, source.gezien, source.uit, source.status]);
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    this.all.push(sourceFrom(source));
    this.#index.set(key, this.all.length - 1);
    return this.all.length - 1;
  }
}

/** A source as it stands in a file, in the words of the engine. */
export function sourceFrom({ titel, url, gezien, uit, status }: SourceInFile): Source {
  return { title: titel, url, seen: gezien, ...(uit === undefined ? {} : { from: uit }), status };
}
