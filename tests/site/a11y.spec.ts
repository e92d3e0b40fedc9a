import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';

test('the menu on a phone opens, and axe finds nothing in it @phone', async ({ page }) => {
  await page.goto('/');
  const link = page.locator('.bar').getByRole('link', { name: 'Alle regelingen' });
  await expect(link).toBeHidden();
  await page.locator('.menu summary').press('Enter');
  await expect(link).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

for (const width of [360, 320]) {
  for (const path of ['/', '/en/']) {
    test(`the header of ${path} is one row at ${width} px @phone`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      expect((await page.locator('.bar').boundingBox())?.height).toBeLessThanOrEqual(72);
    });
  }
}

test('with letters of double size the header stays one row on a phone @phone', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  for (const width of [640, 360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    expect((await page.locator('.bar').boundingBox())?.height).toBeLessThanOrEqual(144);
    for (const word of ['Menu', 'English'])
      await expect(page.locator('.bar').getByText(word)).toBeInViewport({ ratio: 1 });
  }
  await expect(page.locator('.bar').getByRole('link', { name: 'Zelfcheck Zoetermeer' })).toBeVisible();
});

test('the links of the menu stand in the header on a wide screen, and can be read in the dark', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')).toHaveCount(4);
  await expect(page.locator('.bar').getByRole('link', { name: 'Alle regelingen' })).toBeVisible();
  await expect(page.locator('.menu summary')).toBeHidden();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ['color-contrast'])).toEqual([]);
});

test('the first tab reaches the link to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Ga naar de inhoud' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
