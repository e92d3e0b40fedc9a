/** The page of answers as a list to look over: what is open and what is not known can be seen and changed. */
import { expect, test } from '@playwright/test';
import { workingParent } from '../journey/households.ts';
import { expectPage, fillInPage, leaveBy, next, openCheck, openResult, walk } from './check-walk.ts';

test('what is open is marked and counted, and every line can be changed', async ({ page }) => {
  await openCheck(page);
  await walk(page, { ...workingParent, woning: 'weet-niet' }, 'inkomsten');
  await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));

  const tally = page.locator('.tally-of-answers');
  const open = page.locator('.given > .open');
  const count = await open.count();
  expect(count).toBeGreaterThan(1);
  await expect(tally).toContainText(`${count} vragen zijn nog niet beantwoord.`);
  await expect(tally).toContainText('Bij 1 vraag weet u het niet.');
  for (const row of await open.all()) {
    await expect(row.locator('.tag svg')).toBeVisible();
    await expect(row.locator('.tag')).toHaveText('niet beantwoord');
  }
  await expect(page.locator('.given .tag').filter({ hasText: 'weet ik niet' }).locator('svg')).toHaveCount(1);

  const parts = page.locator('.review');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['uw situatie', 'geld', /auto|zorg/]);
  expect(await parts.locator('.given').count()).toBe(await parts.count());
  const rows = page.locator('.given > div');
  const buttons = page.locator('.given button');
  expect(await buttons.count()).toBe(await rows.count());
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }

  await leaveBy(page, page.getByRole('button', { name: 'Beantwoord uw inkomen' }));
  await fillInPage(page, { inkomsten: { incomes: [{ soort: 'loon', bedrag: '1500' }] } });
  await leaveBy(page, next(page));
  await expectPage(page, 'antwoorden');
  await expect(open.filter({ hasText: 'uw inkomen' })).toHaveCount(0);
  await expect(tally).toContainText(`${await open.count()} vragen zijn nog niet beantwoord.`);
});

test('a list without anything open says so', async ({ page }) => {
  await openResult(page, workingParent);
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await expect(page.locator('.given > .open')).toHaveCount(0);
  await expect(page.locator('.tally-of-answers')).toContainText(
    'Alle vragen die voor u tellen, zijn beantwoord.',
  );
});
