/** Writes the service worker into the built site. Runs last, because it lists every file that the site has. */
import { bundle } from '../bundle/bundle.ts';
import { siteFilesOf } from '../offline/site-files.ts';

const folder = 'dist';
const name = 'virtual:site-files';
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
