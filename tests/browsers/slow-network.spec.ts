/** A slow network in Firefox, whose service workers and streams are not those of Chromium. */
import { expect, test } from '@playwright/test';
import { launch, type Page } from 'puppeteer-core';
import { cameWhole, firstVisit, isInTime, lines, nameOf, over, pages, slowSite } from '../site/slow-site.ts';

/** Longer than a page takes that was kept, in milliseconds: three seconds for the network, and a machine that is busy. */
const soon = 20_000;
/** Of a first visit all that is known is that it comes. */
const atLast = 60_000;

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

async function arrives(page: Page, address: string, within: number, name: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: within });
  await expect.poll(() => isWhole(page), { timeout: within, message: name }).toBe(true);
}

test('every page comes whole over every line, at a first visit only later @firefox', async () => {
  test.setTimeout(2 * atLast);
  const firefox = await launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '',
    headless: true,
  });

  async function afterOneVisit(compressed: boolean): Promise<void> {
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
            await arrives(page, site.origin + over(path, line), soon, name);
            const inTime = isInTime(path, line);
            if (inTime !== null) expect(cameWhole(site, path, line), name).toBe(inTime);
          }
        }),
    );
    await context.close();
    await site.close();
  }

  async function atFirst(line: (typeof lines)[number]): Promise<void> {
    const site = await slowSite(line);
    const context = await firefox.createBrowserContext();
    await arrives(await context.newPage(), site.origin + firstVisit(line), atLast, nameOf(line));
    await context.close();
    await site.close();
  }

  // At the same time, so that all of it takes as long as the slowest line.
  await Promise.all([afterOneVisit(true), afterOneVisit(false), ...lines.map(atFirst)]);
  await firefox.close();
});
