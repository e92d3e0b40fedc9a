import type { Plugin } from 'vite';

/**
 * The oldest browsers that the scripts and style sheets are made for, each from 2021, by their names in the data of MDN. All scripts of the
 * site, and those for others, keep to it; tests/site/floor.spec.ts holds them to it. src/components/trouble.css tells who has an older one.
 */
export const floor = { chrome: 88, firefox: 89, safari: 15, safari_ios: 15 } as const;

/** What these browsers all read. By their names the build would also rewrite what they have known since 2020. */
export const scriptTarget = 'es2021';

/**
 * The same browsers, as the build of the style sheets names them. Chrome 88 lacks round corners by the direction of the text, and nothing
 * else that Chrome 89 has: for these the build would write many rules three times.
 */
export const styleTarget = [
  `chrome${floor.chrome + 1}`,
  `firefox${floor.firefox}`,
  `safari${floor.safari}`,
  `ios${floor.safari_ios}`,
];

/** Holds the scripts of the pages to it: Astro builds these for the newest browsers, whatever build.target says. */
export const forOldBrowsers: Plugin = {
  name: 'for-old-browsers',
  configEnvironment: (name) => (name === 'client' ? { build: { target: scriptTarget } } : null),
};
