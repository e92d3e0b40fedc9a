import { expect, type Page, test } from '@playwright/test';
import {
  firstVisit,
  type Line,
  lines,
  nameOf,
  over,
  pages,
  type SlowSite,
  secondsOf,
  slowSite,
} from './slow-site.ts';

test.use({ serviceWorkers: 'allow' });

/** Longer than a page may take that was kept, in milliseconds: three seconds for the network, and a machine that is busy. */
const soon = 10_000;

/** All that is known of a first visit is that it comes; on a machine that is busy this may take so many milliseconds. */
const atLast = 50_000;

/** Waits until a page is there to its end, with its style, and the check with its first question. */
async function expectWhole(page: Page, path: string, line: string, timeout = soon): Promise<void> {
  if (path === '/check/')
    await expect.soft(page.locator('h1#vraag'), `${path} ${line}`).toBeVisible({ timeout });
  await expect.soft(page.locator('footer nav a').last(), `${path} ${line}`).toBeVisible({ timeout });
  await expect.soft(page.getByText('De vragen worden geladen'), `${path} ${line}`).toHaveCount(0);
  const styles = page.locator('link[rel="stylesheet"]');
  await expect
    .soft(async () => {
      const has = await styles.evaluateAll((links) =>
        links.map((link) => (link as HTMLLinkElement).sheet !== null),
      );
      expect(has.length).toBeGreaterThan(0);
      expect(has).not.toContain(false);
    }, `${path} ${line}`)
    .toPass({ timeout });
}

test('after one visit every page comes whole over every line', async ({ browser }) => {
  const visits = [true, false].map(async (compressed) => {
    const site = await slowSite({ kilobits: Infinity, compressed });
    const context = await browser.newContext({ baseURL: site.origin });
    const first = await context.newPage();
    await first.goto('/check/');
    await first.evaluate(async () => void (await navigator.serviceWorker.ready));
    const slow = lines.filter((line) => line.compressed === compressed);
    await Promise.all(slow.map(async (line) => visit(site, await context.newPage(), line)));
    await context.close();
    await site.close();
  });
  await Promise.all(visits);
});

/** Opens the pages one after another over a line, in a browser that keeps the site. */
async function visit(site: SlowSite, page: Page, line: Line): Promise<void> {
  for (const path of pages) {
    await page.goto(over(path, line), { waitUntil: 'commit', timeout: soon });
    await expectWhole(page, path, nameOf(line));
    const fromNetwork = site.asked.some(({ address, ended }) => address === over(path, line) && ended);
    const seconds = secondsOf([path], line);
    if (seconds < 1) expect.soft(fromNetwork, `${path} ${nameOf(line)}`).toBe(true);
    if (seconds > 3) expect.soft(fromNetwork, `${path} ${nameOf(line)}`).toBe(false);
  }
}

test('a first visit comes whole over every line, only later', async ({ browser }) => {
  test.setTimeout(2 * atLast);
  await Promise.all(
    lines.map(async (line) => {
      const path = firstVisit(line);
      const site = await slowSite(line);
      const context = await browser.newContext({ baseURL: site.origin });
      const page = await context.newPage();
      await page.goto(path, { waitUntil: 'commit' });
      await expectWhole(page, path, nameOf(line), atLast);
      await context.close();
      await site.close();
    }),
  );
});
