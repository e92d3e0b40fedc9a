/** The file of the site that says of whom it holds work, and under which licence. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeLicence, dataLicence } from '../open-data/addresses.ts';
import { languageCodes } from '../words/languages.ts';
import { texts } from '../words/texts.ts';
import type { Work } from './works.ts';

const name = 'licenties.txt';
const rule = '='.repeat(40);
const above = new RegExp(`^${rule}\\n((?:.+\\n)+)${rule}$`, 'gm');

/** Begins the file in the folder of a built site, with the licences of our own code and data. */
export function startNotices(folder: string): void {
  const own = languageCodes.map((language) => {
    const t = texts(language);
    const [heading, ...lines] = ['kop', 'code', 'gegevens', 'anderen'].map((key) =>
      t(`licenties.${key}`, { code: codeLicence, gegevens: dataLicence }),
    );
    return `${heading}\n\n${lines.join('\n')}\n`;
  });
  writeFileSync(join(folder, name), own.join('\n'));
}

/** Adds what the file does not name yet. Works with the same text share it. */
export function addNotices(folder: string, works: readonly Work[]): void {
  const named = new Set(namedIn(folder).map(title));
  const missing = works.filter((work) => !named.has(title(work)));
  for (const [text, sharing] of Map.groupBy(missing, (work) => work.text)) {
    const titles = sharing.map((work) => `${title(work)}\n`).join('');
    appendFileSync(join(folder, name), `\n${rule}\n${titles}${rule}\n\n${text}\n`);
  }
}

/** What the file in the folder of a built site names; nothing where there is no file. */
export function namedIn(folder: string): Omit<Work, 'text'>[] {
  const file = join(folder, name);
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(above)]
    .flatMap(([, titles = '']) => titles.trimEnd().split('\n'))
    .map((line) => {
      const [, work = '', version = null, licence = ''] = /^(.+?)(?: (\d\S*))? \((.+)\)$/.exec(line) ?? [];
      return { name: work, version, licence };
    });
}

function title({ name: work, version, licence }: Omit<Work, 'text'>): string {
  return `${version === null ? work : `${work} ${version}`} (${licence})`;
}
