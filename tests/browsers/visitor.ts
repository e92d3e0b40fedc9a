/** A visitor in the browser of the project, whose walk fails at everything that a page complains about. */
import { test as base, expect } from '@playwright/test';
import { inForce } from '../journey/households.ts';
import type { Browser, Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const starts = {
  firefox: ['FIREFOX_PATH', startFirefox],
  webkit: ['MINIBROWSER_PATH', startWebKit],
} as const;

interface Ours {
  driver: Driver;
}

interface OfWorker {
  engine: Browser;
  /** Two visitors who share nothing. Each has the files of the site from the first walk on, as who comes back has. */
  visitors: readonly [Driver, Driver];
}

export const test = base.extend<Ours, OfWorker>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern that nothing is asked for
    async ({}, use, { project }) => {
      const [variable, start] = starts[project.name as keyof typeof starts];
      const path = process.env[variable];
      if (path === undefined) throw new Error(`${variable} does not say where the browser stands.`);
      const engine = await start(path, project.use.baseURL ?? '', `${inForce}T12:00:00+01:00`);
      await use(engine);
      await engine.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  visitors: [
    async ({ engine }, use) => use([await engine.visitor(), await engine.visitor()]),
    { scope: 'worker', timeout: 60_000 },
  ],
  driver: async ({ visitors }, use) => {
    await use(visitors[0]);
    const complaints: string[] = [];
    for (const driver of visitors) {
      complaints.push(...(await driver.complaints()));
      await driver.leave();
    }
    expect(complaints).toEqual([]);
  },
});
