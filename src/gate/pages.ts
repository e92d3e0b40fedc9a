/** The Dutch pages of the built site. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { type Dutch, type JudgedPage, runningSentences } from './content.ts';
import { passagesOfPage } from './passages.ts';

/** The running text of every Dutch page in the folder of a built site, by its address. */
export function builtPages(site: string, { read }: Dutch): JudgedPage[] {
  return htmlFiles(site)
    .filter((file) => !file.startsWith('en/'))
    .map((file) => ({
      place: addressOf(file),
      sentences: runningSentences(passagesOfPage(readFileSync(join(site, file), 'utf8')), read),
    }));
}

/** The pages of a built site, as files from its folder. */
export function htmlFiles(site: string): string[] {
  return globSync('**/*.html', { cwd: site })
    .map((file) => file.split(sep).join('/'))
    .toSorted();
}

/** The address at which a server gives a file: /zoeken/ for zoeken/index.html. */
export function addressOf(file: string): string {
  return posix.join('/', file.replace(/(^|\/)index\.html$/, '$1'));
}
