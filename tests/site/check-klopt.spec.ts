/** Answers that can hardly be true together are asked about in words, before the check goes on. */
import { expect, type Page, test } from '@playwright/test';
import { type Household, workingParent } from '../journey/households.ts';
import {
  askedFact,
  expectAccessible,
  expectNoSidewaysScroll,
  expectPage,
  leaveBy,
  next,
  openCheck,
  openResult,
  translateAsBrowsersDo,
  walk,
} from './check-walk.ts';

const youngMother: Household = {
  ...workingParent,
  leeftijd: { number: '25' },
  kinderen: { ages: ['4', '17'] },
};
const dearHome: Household = {
  ...workingParent,
  inkomsten: { incomes: [{ soort: 'loon', bedrag: '500' }] },
  werk: { card: 'Ik werk voor een baas' },
};
const confirm = (page: Page) => page.getByRole('button', { name: 'Ja, dit klopt' });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a small screen, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });
    test('what does not go together is said, and one of the answers is changed', async ({ page }) => {
      await openCheck(page);
      await translateAsBrowsersDo(page);
      await walk(page, youngMother);
      await expectPage(page, 'klopt');
      await expect(page.getByRole('heading', { level: 1, name: 'Klopt dit?' })).toBeFocused();
      await expect(page.locator('.clash')).toHaveText('Een kind bij u is 17 jaar. U bent 25 jaar.');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      for (const button of await page.locator('#klopt button').all())
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);

      await leaveBy(page, page.getByRole('button', { name: 'Wijzig: uw leeftijd' }));
      await expect(page.locator('#leeftijd')).toHaveValue('25');
      await page.locator('#leeftijd').fill('45');
      await leaveBy(page, next(page));
      expect(await askedFact(page)).not.toBeNull();
      // The way back leads over the questions only.
      await page.goBack();
      await expectPage(page, 'vraag-huishouden');
    });
  });
}

test('what is right all the same is not asked again', async ({ page }) => {
  await openResult(page, youngMother);
  await leaveBy(page, confirm(page));
  // The question stands in no history: the way back leads over the pages that were asked.
  await leaveBy(page, page.getByRole('button', { name: 'Terug' }));
  await expectPage(page, 'vraag-huishouden');
  await page.goForward();
  const asked = await walk(page, youngMother);
  expect(asked.length).toBeGreaterThan(3);
  await expectPage(page, 'uitkomst');
  await expect(page.locator('.unconfirmed')).toHaveCount(0);
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig uw leeftijd' }));
  await page.locator('#leeftijd').fill('26');
  await leaveBy(page, next(page));
  await expect(page.locator('.clash')).toHaveText('Een kind bij u is 17 jaar. U bent 26 jaar.');
  await leaveBy(page, confirm(page));
  await expectPage(page, 'antwoorden');
});

test('whoever goes on without a word reads it above the result', async ({ page }) => {
  await openResult(page, dearHome);
  await expect(page.locator('.clash')).toHaveText(
    'Uw huur is €\u00a0700 per maand. Uw inkomen is €\u00a0500 per maand. Toch komt u geen geld tekort.',
  );
  await page.goBack();
  await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
  await expect(page.locator('.unconfirmed')).toContainText(
    'Een paar antwoorden passen niet goed bij elkaar.',
  );
  await expectAccessible(page);
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await expect(page.locator('.unconfirmed')).toBeVisible();
  await page.goBack();
  await leaveBy(page, page.getByRole('button', { name: 'Kijk welke antwoorden' }));
  await expect(page.getByRole('button', { name: 'Wijzig: kale huur per maand' })).toBeVisible();
  await leaveBy(page, confirm(page));
  await expectPage(page, 'uitkomst');
  await expect(page.locator('.unconfirmed')).toHaveCount(0);
});
