import { expect, test } from '@playwright/test';
import { html, isContentPage, sitemapPaths } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // Every other page has no script at all, which privacy.spec.ts sees.
  for (const path of sitemapPaths().filter((each) => !isContentPage(each))) {
    test(`${path} says something`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1').first()).toBeVisible();
      expect((await page.locator('main').textContent())?.trim().length).toBeGreaterThan(80);
      await expect(page.locator('main')).toContainText('JavaScript', { useInnerText: true });
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
