import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('the menu on a phone opens, and axe finds nothing in it @phone', async ({ page }) => {
  await page.goto('/');
  const link = page.locator('.bar').getByRole('link', { name: 'Alle regelingen' });
  await expect(link).toBeHidden();
  await page.locator('.menu summary').press('Enter');
  await expect(link).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the header is one row on a phone @phone', async ({ page }) => {
  for (const path of ['/', '/en/']) {
    await page.goto(path);
    const box = await page.locator('.bar').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(72);
  }
});

test('the links of the menu stand in the header on a wide screen', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')).toHaveCount(4);
  await expect(page.locator('.bar').getByRole('link', { name: 'Alle regelingen' })).toBeVisible();
  await expect(page.locator('.menu summary')).toBeHidden();
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
