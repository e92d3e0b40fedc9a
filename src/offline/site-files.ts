/** The files of the built site that the service worker keeps. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

export interface SiteFile {
  /** Its address: /zoeken/ for zoeken/index.html. */
  url: string;
  /** Changes with the file; null where the address does. */
  revision: string | null;
  /** What the browser holds the file to before it keeps it, so that no half file and none of another version is kept. */
  integrity: string;
}

/** For programs, search engines and jurists, and what stands on the pages of others: nobody needs these without a network. */
const notKept = /^(api|embed|en\/embed)\/|^(licenties\.txt|robots\.txt|sitemap.*\.xml|sw\.js)$|\/atom\.xml$/;

/** Lists the files to keep, in the folder of a built site, in a fixed order. */
export function siteFilesOf(folder: string): SiteFile[] {
  return globSync('**/*.*', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !notKept.test(file))
    .toSorted()
    .map((file) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest();
      return {
        url: posix.join('/', file.replace(/(^|\/)index\.html$/, '$1')),
        revision: file.startsWith('_astro/') ? null : hash.toString('hex').slice(0, 16),
        integrity: `sha256-${hash.toString('base64')}`,
      };
    });
}
