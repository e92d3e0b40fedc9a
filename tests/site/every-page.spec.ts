/** What holds for every page of the site. One visit per page, because there are many. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { kept, nothing } from './kept.ts';
import { allPaths, isContentPage } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of allPaths()) {
  test(`${path} asks nothing elsewhere, stores nothing, can be read by everybody and fits`, async ({
    page,
    context,
    baseURL,
  }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url());
    });
    const errors: string[] = [];
    page.on('console', (message) => {
      // The page that is not there answers with 404, which the browser reports.
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    // A content page has no script, so nothing can be asked for after it has loaded; privacy.spec.ts sees to that.
    await page.goto(path, { waitUntil: isContentPage(path) ? 'load' : 'networkidle' });

    expect(await violations(new AxeBuilder({ page }).withTags(rules))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(new AxeBuilder({ page }).withRules(['color-contrast'])), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await outside(page), '320 px').toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await outside(page), `text of 200% at ${width} px`).toEqual([]);
    }

    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await kept(page)).toEqual(nothing);
  });
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  // One frame, so there is nothing to gather from others: an empty page for that would take as long as the rest.
  const found = await axe.setLegacyMode(true).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

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
      if (clips && element.tagName !== 'INPUT' && element.scrollWidth > element.clientWidth + 1)
        found.push(`${name} is cut off`);
    }
    return found;
  });
}
