import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { cameWhole, firstVisit, isInTime, lines, nameOf, over, pages, slowSite } from '../site/slow-site.ts';

/** Longer than a page takes that was kept, in milliseconds: three seconds for the network, and a machine that is busy. */
const soon = 20_000;
/** Of a first visit all that is known is that it comes. */
const atLast = 60_000;
const most = 2 * atLast;

let firefox: Browser;
beforeAll(async () => {
  firefox = await launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
  });
}, most);
afterAll(() => firefox.close());

/** Whether a page is there to its end, with its style, and the check with its first question. */
const isWhole = (page: Page) =>
  page.evaluate(() => {
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
    return (
      document.querySelector('footer nav li:last-child a') !== null &&
      styles.length > 0 &&
      styles.every(({ sheet }) => sheet !== null) &&
      document.querySelector('.loading') === null &&
      (location.pathname !== '/check/' || document.querySelector('h1#vraag') !== null)
    );
  });

test.concurrent.for([true, false])(
  'after one visit every page comes whole over every line, compressed: %s',
  { timeout: most },
  async (compressed, { expect }) => {
    const site = await slowSite({ kilobits: Infinity, compressed });
    const context = await firefox.createBrowserContext();
    const first = await context.newPage();
    await first.goto(`${site.origin}/check/`);
    await first.evaluate(async () => void (await navigator.serviceWorker.ready));
    await Promise.all(
      lines
        .filter((line) => line.compressed === compressed)
        .map(async (line) => {
          const page = await context.newPage();
          for (const path of pages) {
            const name = `${path} ${nameOf(line)}`;
            await page.goto(site.origin + over(path, line), { waitUntil: 'domcontentloaded', timeout: soon });
            await expect.poll(() => isWhole(page), { timeout: soon, message: name }).toBe(true);
            const inTime = isInTime(path, line);
            if (inTime !== null) expect(cameWhole(site, path, line), name).toBe(inTime);
          }
        }),
    );
    await context.close();
    await site.close();
  },
);

test.concurrent('a first visit comes whole over every line, only later', { timeout: most }, async ({
  expect,
}) => {
  await Promise.all(
    lines.map(async (line) => {
      const path = firstVisit(line);
      const site = await slowSite(line);
      const context = await firefox.createBrowserContext();
      const page = await context.newPage();
      await page.goto(site.origin + path, { waitUntil: 'domcontentloaded', timeout: atLast });
      await expect.poll(() => isWhole(page), { timeout: atLast, message: nameOf(line) }).toBe(true);
      await context.close();
      await site.close();
    }),
  );
});
