/** The built site: its files, and its pages as trees. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

export interface BuiltPage {
  /** Where a server gives it: /zoeken/ for zoeken/index.html. */
  address: string;
  tree: Root;
}

export interface BuiltSite {
  /** The addresses of all files, pages included. */
  addresses: string[];
  pages: BuiltPage[];
}

/** Reads the folder of a built site. */
export function readSite(folder: string): BuiltSite {
  const files = globSync('**/*.*', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .toSorted();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ address: addressOf(file), tree: fromHtml(readFileSync(join(folder, file), 'utf8')) }));
  return { addresses: files.map(addressOf), pages };
}

function addressOf(file: string): string {
  return posix.join('/', file.replace(/(^|\/)index\.html$/, '$1'));
}
