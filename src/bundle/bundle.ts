/** Scripts of one file with an address that lasts, for the pages of others. The scripts of our own pages are Astro's. */
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { scriptTarget } from './floor.ts';
import { addNotices } from './notices-file.ts';
import { recordParts } from './record.ts';
import { worksOf } from './works.ts';

export interface Bundle {
  /** Its address on the site, such as api/v1/engine.js. */
  file: string;
  /** The module that it is made of, from the folder of the project. */
  entry: string;
  plugins?: Plugin[];
}

/** Adds these scripts to the built site, each with everything that it imports. */
export function bundles(wanted: readonly Bundle[]): AstroIntegration {
  return {
    name: 'bundles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const each of wanted) await bundle(each, fileURLToPath(dir));
      },
    },
  };
}

/** Writes one script into the folder of a built site, and into its notices whose work is in it. */
export async function bundle({ file, entry, plugins = [] }: Bundle, folder: string): Promise<void> {
  const parts = new Set<string>();
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins, recordParts(parts)],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(folder, dirname(file)),
      emptyOutDir: false,
      target: scriptTarget,
      rolldownOptions: { output: { minify: true } },
      copyPublicDir: false,
      lib: { entry, formats: ['es'], fileName: () => basename(file) },
    },
  });
  addNotices(folder, worksOf(parts, process.cwd()));
}
