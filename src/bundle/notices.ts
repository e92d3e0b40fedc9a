/** Puts into the built site whose work is in its pages. Scripts of one file add their own: src/bundle/bundle.ts. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addNotices, startNotices } from './notices-file.ts';
import { recordParts } from './record.ts';
import { icons, worksOf } from './works.ts';

export function notices(): AstroIntegration {
  const parts = new Set<string>();
  let root = '';
  return {
    name: 'notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [recordParts(parts)] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const works = [icons, ...worksOf(parts, root)];
        startNotices(fileURLToPath(dir));
        addNotices(fileURLToPath(dir), works);
        logger.info(`The pages hold work of ${works.length} others.`);
      },
    },
  };
}
