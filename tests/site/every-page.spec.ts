/** What holds for every page of the site. One visit per page, all in one window, because there are many. */
import { test as base, expect, type Page } from '@playwright/test';
import { ofLooks, violations } from './axe.ts';
import { kept, nothing } from './kept.ts';
import { allPaths, isContentPage } from './pages.ts';
import { spaceText } from './text-spacing.ts';

interface Visit {
  page: Page;
  /** What the page asked of another site. */
  elsewhere: string[];
  errors: string[];
}

/** A window that goes from page to page. After a failure there is a new one, so that a page leaves nothing to the others. */
const test = base.extend<object, { visit: Visit }>({
  visit: [
    async ({ browser }, use, { project }) => {
      const baseURL = project.use.baseURL ?? '';
      const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const visit: Visit = { page, elsewhere: [], errors: [] };
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(baseURL).origin) visit.elsewhere.push(request.url());
      });
      page.on('console', (message) => {
        // The page that is not there answers with 404, which the browser reports.
        if (message.type() === 'error' && !message.text().includes('404')) visit.errors.push(message.text());
      });
      page.on('pageerror', (error) => visit.errors.push(error.message));
      await use(visit);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** The menu is the same on every page of a language: one page of each is enough to look at all of it. */
const withMenu = ['/', '/en/'];

for (const path of allPaths()) {
  test(`${path} asks nothing elsewhere, stores nothing, can be read by everybody and fits`, async ({
    visit,
  }) => {
    const { page } = visit;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    // A content page has no script, so nothing can be asked for after it has loaded; privacy.spec.ts sees to that.
    await page.goto(path, { waitUntil: isContentPage(path) ? 'load' : 'networkidle' });

    expect(await violations(page)).toEqual([]);
    const wide = await shown(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    const isSame = !withMenu.includes(path) && (await shown(page)) === wide;
    expect(await violations(page, isSame ? ofLooks : undefined), 'dark, 360 px').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await outside(page), '320 px').toEqual([]);
    await page.evaluate(spaceText);
    expect(await outside(page), 'spaced text at 320 px').toEqual([]);
    await page.evaluate(() => document.adoptedStyleSheets.pop());
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await outside(page), `text of 200% at ${width} px`).toEqual([]);
    }

    expect(visit.elsewhere).toEqual([]);
    expect(visit.errors).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await kept(page)).toEqual(nothing);
  });
}

/** Which elements of the page can be seen, but for the menu of every page: a sign for each. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body :not(header, header *)')]
      .map((element) => (element.checkVisibility({ visibilityProperty: true }) ? '1' : '0'))
      .join(''),
  );

/** What sticks out of the page to the side, or has text that is cut off. */
async function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width)
      found.push(`page ${document.documentElement.scrollWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (
        element.closest('[tabindex="0"]:is([role="region"], section), .visually-hidden, .nl-skip-link, svg')
      )
        continue;
      if (!element.checkVisibility()) continue;
      const box = element.getBoundingClientRect();
      const name = `${element.tagName}.${element.className}`;
      if (box.right > width + 1 || box.left < -1) found.push(`${name} sticks out`);
      const style = getComputedStyle(element);
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      if (!clips || element.tagName === 'INPUT') continue;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (scrollWidth > clientWidth + 1 || (style.overflowY === 'hidden' && scrollHeight > clientHeight + 1))
        found.push(`${name} is cut off`);
    }
    return found;
  });
}
