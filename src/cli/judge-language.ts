/**
 * Judges the Dutch texts and prints the figures of each page: npm run language, or npm run language -- with the files to judge.
 * Without files it judges the built site too, where there is one.
 */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesOfFile, readDutch, textFiles } from '../gate/dutch-texts.ts';
import { judge } from '../gate/judge.ts';
import { dutchPages } from '../gate/pages.ts';
import { decimal, describeFindings, figuresOf } from '../gate/readability.ts';
import { readSite } from '../gate/site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = resolve(root, 'dist');
const given = process.argv.slice(2).map((file) => relative(root, resolve(file)).split(sep).join('/'));

const missing = given.filter((file) => !existsSync(resolve(root, file)));
if (missing.length > 0) {
  console.error(`Dit bestand is er niet: ${missing.join(', ')}`);
  process.exit(2);
}

const dutch = readDutch();
const files = given.length > 0 ? given : textFiles();
const pages = files.flatMap((file) => pagesOfFile(file, dutch));
if (given.length === 0) {
  if (existsSync(site)) pages.push(...dutchPages(readSite(site), dutch));
  else console.error('Er is nog geen gebouwde site om te beoordelen. Die komt er met: npm run build\n');
}

console.log('woorden per zin   langste   leesbaarheid   zinnen   waar');
for (const { place, sentences } of pages) {
  const figures = figuresOf(sentences);
  if (!figures) continue;
  const columns = [
    decimal(figures.mean).padStart(15),
    String(figures.longest).padStart(7),
    decimal(figures.flesch).padStart(12),
    String(figures.sentences).padStart(6),
  ];
  console.log(`${columns.join('   ')}   ${place}`);
}

const findings = judge(files, pages, dutch);
console.log(findings.length === 0 ? '\nAlles is in orde.' : `\n${describeFindings(findings)}`);
process.exitCode = findings.length === 0 ? 0 : 1;
