// @ts-check
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { siteUrl } from './site.config.ts';
import { bundles } from './src/bundle/bundle.ts';
import { engineBundle } from './src/bundle/engine-bundle.ts';
import { flattenLayers } from './src/bundle/flatten-layers.ts';
import { forOldBrowsers, styleTarget } from './src/bundle/floor.ts';
import { notices } from './src/bundle/notices.ts';
import { tryAgainHash } from './src/components/try-again.ts';
import { knownNames } from './src/embed/known.ts';
import { gate } from './src/gate/gate.ts';
import { dutch, languageCodes } from './src/words/languages.ts';

const ownScripts =
  /\/(node_modules\/preact|src\/(words|island|journey|questions|result|check|hand-over|engine))\//;

export default defineConfig({
  site: siteUrl,
  output: 'static',
  trailingSlash: 'always',
  prefetch: false,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    preact(),
    sitemap({
      i18n: { defaultLocale: dutch, locales: Object.fromEntries(languageCodes.map((code) => [code, code])) },
      // What stands in a frame on the page of a partner is no page to find.
      filter: (page) => !/\/embed\//.test(new URL(page).pathname),
    }),
    notices(),
    bundles([
      engineBundle,
      { file: 'embed/v1.js', entry: 'src/embed/v1.ts', plugins: [knownNames()] },
      { file: 'scan.js', entry: 'src/hand-over/read-picture.ts' },
    ]),
    gate(siteUrl),
  ],
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [forOldBrowsers],
    css: { postcss: { plugins: [flattenLayers] } },
    build: {
      cssTarget: styleTarget,
      // Only the script that serves nothing but offline use stands in the page: as a file it could hold up the page.
      assetsInlineLimit: (file) => file.includes('/KeepSite.astro'),
      // In many small files the same script takes about 2 kB more: each is compressed by itself.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'shared', test: ownScripts, minShareCount: 4, priority: 1 },
              { name: 'check', test: ownScripts, minShareCount: 3 },
            ],
          },
        },
      },
    },
  },
  security: {
    csp: {
      // connect-src and the extra script source of the search page are set in src/layouts/Page.astro.
      scriptDirective: { hashes: [tryAgainHash] },
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
