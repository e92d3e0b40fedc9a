import { expect, test } from '@playwright/test';
import { parentWithCare, workingParent } from '../journey/households.ts';
import { openResult } from './check-walk.ts';
import { pagesOf } from './result-page.ts';

/** A family with everything that the check asks about: nobody gets more cards, steps, papers and answers. */
const fullest = {
  ...parentWithCare,
  inkomen: { amount: '1100' },
  rondkomen: { card: 'Nee' },
  leefgeld: { amount: '150' },
  mantelzorg: { card: 'Ja' },
  'hulp-thuis': { card: 'Ja' },
  'jaren-laag-inkomen': { amount: '5' },
  waterschap: 'weet-niet',
} as const;

test('on paper stand the outcomes, reasons, plan, papers, answers, day, version of the rules and telephone number', async ({
  page,
}) => {
  await openResult(page, { ...workingParent, inkomen: { amount: '1653,19' } });
  await expect(page.locator('.sheet')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sheet');
  await expect(sheet).toBeVisible();
  for (const rest of ['.sum', '.card', '.plan', '.bar', '.wipe'])
    await expect(page.locator(rest).first()).toBeHidden();
  await expect(sheet).toContainText('Gemaakt op 21 november 2026 met de Zelfcheck Zoetermeer.');
  await expect(sheet).toContainText(/Versie van de regels: \d+ \S+ 20\d\d/);
  await expect(sheet).toContainText('14 079');
  await expect(sheet.locator('.answers')).toContainText('2 kinderen van 4 en 8 jaar');
  const line = (name: string) => sheet.locator('.outcomes li').filter({ hasText: name });
  await expect(line('Zorgtoeslag')).toHaveText(
    /^Zorgtoeslag: Waarschijnlijk wel\. ongeveer €\u00a0129 per maand .*Uw inkomen is €\u00a024\.000 per jaar\./,
  );
  await expect(line('ZoetermeerPas')).toHaveText(
    'ZoetermeerPas: Waarschijnlijk niet. Uw inkomen is €\u00a035 per maand boven de grens.',
  );
  await expect(sheet.locator('ol')).toContainText('zoetermeer.nl/schoolkosten-bijdrage');
  await expect(sheet.locator('.papers').last()).toContainText('Loonstrook of overzicht van uw uitkering');
  const cards = await page.locator('.card h3').count();
  await expect(sheet.locator('.outcomes li')).toHaveCount(cards);
});

test('the fullest result takes two pages of paper at most', async ({ page }) => {
  await openResult(page, fullest);
  expect(await page.locator('.wel .card, .beslist .card').count()).toBeGreaterThan(20);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
});

test('on paper everything is black on white', async ({ page }) => {
  await openResult(page, workingParent);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.locator('.sheet').evaluate((sheet) => {
    const all = [sheet, ...sheet.querySelectorAll('*')].map((each) => getComputedStyle(each));
    return [...new Set(all.flatMap(({ color, backgroundColor }) => [`on ${backgroundColor}`, color]))];
  });
  expect(colours.sort()).toEqual(['on rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)']);
});

test('the print button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await openResult(page, workingParent);
  await page.getByRole('button', { name: 'Print mijn uitkomst' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});
