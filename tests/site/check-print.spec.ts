import { expect, test } from '@playwright/test';
import { openCheck, walk, workingParent } from './check-walk.ts';

test('on paper everything is open, with the answers, the day and the telephone number', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const reasons of await page.locator('.card .why').all()) await expect(reasons).toBeVisible();
  const answers = page.locator('.print-only');
  await expect(answers).toContainText('2 kinderen van 4 en 8 jaar');
  await expect(answers).toContainText('Gemaakt op 21 november 2026');
  await expect(page.locator('.plan')).toContainText('14 079');
  await expect(page.getByRole('button', { name: 'Wis alles' })).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.card .why').first()).toBeHidden();
});

test('the print button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await openCheck(page);
  await walk(page, workingParent);
  await page.getByRole('button', { name: 'Print mijn uitkomst' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});
