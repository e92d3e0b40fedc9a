import { expect, type Page, test } from '@playwright/test';
import { allPaths, html, isContentPage, sitemapPaths } from './pages.ts';

/** What sticks out of the page to the side, or has text that is cut off. */
async function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width)
      found.push(`page ${document.documentElement.scrollWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest('[tabindex="0"][role="region"], .visually-hidden, .nl-skip-link, svg')) continue;
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

for (const path of allPaths()) {
  test(`${path} fits in 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await outside(page)).toEqual([]);
  });

  test(`${path} fits with text of 200%`, async ({ page }) => {
    await page.goto(path);
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await outside(page)).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of sitemapPaths()) {
    test(`${path} says something`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1').first()).toBeVisible();
      expect((await page.locator('main').textContent())?.trim().length).toBeGreaterThan(80);
      if (!isContentPage(path)) {
        await expect(page.locator('main')).toContainText('JavaScript', { useInnerText: true });
      }
    });
  }
});

test('every page names its language, its title and its other language', () => {
  for (const path of sitemapPaths()) {
    const source = html(path);
    const language = path.startsWith('/en/') ? 'en' : 'nl';
    expect(source, path).toContain(`<html lang="${language}" dir="ltr"`);
    expect(source.match(/<title>([^<]+)<\/title>/)?.[1], path).toContain('Zelfcheck Zoetermeer');
    expect(source.match(/<h1/g), path).toHaveLength(1);
  }
  const titles = sitemapPaths().map((path) => html(path).match(/<title>([^<]+)<\/title>/)?.[1]);
  expect(new Set(titles).size).toBeGreaterThan(titles.length / 2);
});

test('an address that is not there answers 404, in both languages', async ({ page }) => {
  const response = await page.goto('/en/nothing/here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
  await expect(page.locator('[lang="en"] h2')).toHaveText('This page is not here');
});
