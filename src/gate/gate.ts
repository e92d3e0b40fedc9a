/** The gate at the end of the build: no site comes out with a dead link, or with a text that is hard to read. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { targets } from '../explain/targets.ts';
import { pagesOfFile, readDutch, textFiles } from './dutch-texts.ts';
import { judge } from './judge.ts';
import { deadLinks } from './links.ts';
import { missingTexts } from './missing-texts.ts';
import { dutchPages } from './pages.ts';
import { describeFindings, type Finding } from './readability.ts';
import { readSite } from './site.ts';

export function gate(siteUrl: string): AstroIntegration {
  return {
    name: 'gate',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const findings = judgeSite(fileURLToPath(dir), siteUrl);
        if (findings.length > 0) throw new AstroError(complaint(findings), hint);
        logger.info('Every link leads somewhere and every Dutch text can be read.');
      },
    },
  };
}

const hint =
  'Verander deze teksten of links, en bouw opnieuw. Eén bestand bekijken: npm run language -- bestand';

/** Every text that is missing, and everything that is wrong with the links and the Dutch texts of a site built in a folder. */
export function judgeSite(folder: string, siteUrl: string): Finding[] {
  const site = readSite(folder);
  const dutch = readDutch();
  const files = textFiles();
  const pages = [...files.flatMap((file) => pagesOfFile(file, dutch)), ...dutchPages(site, dutch)];
  const aims = targets.map(({ aim }) => aim);
  return [...missingTexts(), ...deadLinks(site, siteUrl, aims), ...judge(files, pages, dutch)];
}

function complaint(findings: readonly Finding[]): string {
  const count = findings.length === 1 ? 'Er is 1 ding' : `Er zijn ${findings.length} dingen`;
  return `${count} te verbeteren in de teksten en links.\n\n${describeFindings(findings)}\n`;
}
