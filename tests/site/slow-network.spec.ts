import { expect, type Page, test } from '@playwright/test';
import {
  cameWhole,
  firstVisit,
  isInTime,
  type Line,
  lines,
  nameOf,
  over,
  pages,
  type SlowSite,
  slowSite,
} from './slow-site.ts';

test.use({ serviceWorkers: 'allow' });

/** Longer than a page takes that was kept, in milliseconds: three seconds for the network, and a machine that is busy. */
const soon = 20_000;
/** Of a first visit all that is known is that it comes. */
const atLast = 60_000;
test.describe.configure({ timeout: 2 * atLast });

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

// At the same time, so that all of it takes as long as the slowest line.
test('every page comes whole over every line after one visit, and at a first visit only later', async ({
  browser,
}) => {
  await Promise.all([...[true, false].map(afterOneVisit), ...lines.map(atFirst)]);

  async function afterOneVisit(compressed: boolean): Promise<void> {
    const site = await slowSite({ kilobits: Infinity, compressed });
    const context = await browser.newContext({ baseURL: site.origin });
    const first = await context.newPage();
    await first.goto('/check/');
    await first.evaluate(async () => void (await navigator.serviceWorker.ready));
    const slow = lines.filter((line) => line.compressed === compressed);
    await Promise.all(slow.map(async (line) => visit(site, await context.newPage(), line)));
    await context.close();
    await site.close();
  }

  async function atFirst(line: Line): Promise<void> {
    const path = firstVisit(line);
    const site = await slowSite(line);
    const context = await browser.newContext({ baseURL: site.origin });
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'commit' });
    await expectWhole(page, path, nameOf(line), atLast);
    await context.close();
    await site.close();
  }
});

/** Opens the pages one after another over a line, in a browser that keeps the site. */
async function visit(site: SlowSite, page: Page, line: Line): Promise<void> {
  for (const path of pages) {
    await page.goto(over(path, line), { waitUntil: 'commit', timeout: soon });
    await expectWhole(page, path, nameOf(line));
    const inTime = isInTime(path, line);
    if (inTime !== null) expect.soft(cameWhole(site, path, line), `${path} ${nameOf(line)}`).toBe(inTime);
  }
}
