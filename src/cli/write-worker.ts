/** Writes the service worker into the built site. Runs last, after the search engine, because it lists every file that the site has. */
import { globSync, rmSync } from 'node:fs';
import { bundle } from '../bundle/bundle.ts';
import { addNotices } from '../bundle/notices-file.ts';
import { workOf } from '../bundle/works.ts';
import { siteFilesOf } from '../offline/site-files.ts';

const folder = 'dist';
const name = 'virtual:site-files';

// The search engine adds pages of its own to its index, for sites that have none. They hold work of more people, and nothing loads them.
for (const file of globSync(`${folder}/pagefind/pagefind-{*ui,highlight}.{js,css}`)) rmSync(file);
addNotices(folder, [workOf('pagefind', process.cwd())]);

const files = siteFilesOf(folder);

await bundle(
  {
    file: 'sw.js',
    entry: 'src/offline/worker.ts',
    plugins: [
      {
        name: 'site-files',
        resolveId: (id) => (id === name ? `\0${name}` : null),
        load: (id) => (id === `\0${name}` ? `export const siteFiles = ${JSON.stringify(files)};` : null),
      },
    ],
  },
  folder,
);
