import { expect, test } from '@playwright/test';
import { openCheck, walk, workingParent } from './check-walk.ts';

test('on paper stand the reasons, the plan, the answers, the day and the telephone number', async ({
  page,
}) => {
  await openCheck(page);
  await walk(page, workingParent);
  await page.emulateMedia({ media: 'print' });
  for (const reason of await page.locator('.card .main-reason').all()) await expect(reason).toBeVisible();
  const answers = page.locator('.print-only');
  await expect(answers).toBeVisible();
  await expect(answers).toContainText('2 kinderen van 4 en 8 jaar');
  await expect(answers).toContainText('Gemaakt op 21 november 2026');
  await expect(page.locator('.plan')).toContainText('14 079');
  await expect(page.locator('.plan')).toContainText('toeslagen.nl');
  await expect(page.getByRole('button', { name: 'Wis alles' })).toBeHidden();
});

test('the result takes two pages of paper', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
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
