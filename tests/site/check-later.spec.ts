/** What changes later while nobody does anything: under the plan, closed, and as one file for the calendar. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { carerInEnglish, ended, workingParent } from '../journey/households.ts';
import { expectAccessible, expectNoSidewaysScroll, openResult } from './check-walk.ts';
import { pagesOf } from './result-page.ts';

const later = (page: Page) => page.locator('.plan details.later');
const mother = { ...workingParent, kinderen: { ages: ['11', '17'] }, inkomen: { amount: '1.200' } };

test.describe('what changes later', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('opens with the keyboard, says who becomes how old, and what that does, in spans that are true', async ({
    page,
  }) => {
    await openResult(page, mother);
    await expect(later(page).locator('summary')).toHaveText('Wat verandert er later?');
    await expect(later(page).locator('ul').first()).toBeHidden();
    await later(page).locator('summary').press('Enter');
    const moments = later(page).locator('> ul > li');
    await expect(moments.filter({ hasText: 'Op 1 januari 2027' }).last()).toContainText(
      'Er komen nieuwe bedragen.',
    );
    const birthdays = moments.filter({ hasText: 'Binnen een jaar: op 21 november 2027 of eerder' });
    for (const said of [
      'Een kind wordt 12 jaar.',
      'Een kind wordt 18 jaar.',
      // Of two children 362,35 and 426,29; then one of 12.
      'Kinderbijslag: ongeveer €\u00a0426,29 per kwartaal. Eerst is dat ongeveer €\u00a0788,64 per kwartaal.',
      'Misschien: Huurtoeslag',
    ])
      await expect(birthdays).toContainText(said);
    await expect(moments.filter({ hasText: 'Een kind wordt 16 jaar.' })).toContainText(
      'Tussen 22 november 2030 en 21 november 2031',
    );
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('is one file for the calendar that tells of nobody how old they are', async ({ page }) => {
    await openResult(page, mother);
    await later(page).locator('summary').click();
    const button = later(page).getByRole('button', { name: 'Zet dit in mijn agenda' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
    expect(download.suggestedFilename()).toBe('zelfcheck.ics');
    const text = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
    const moments = await later(page).locator('> ul > li').count();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(moments);
    expect(text).toContain('DTSTART;VALUE=DATE:20270101\r\nSUMMARY:Kijk opnieuw: nieuwe bedragen\r\n');
    expect(text).toContain('Van 22 november 2026 tot en met 21 november 2027 kan dit veranderen.');
    expect(text).not.toMatch(/\bkind wordt|\bjaar\b|€|\{\{/);
    await expect(later(page).getByRole('status')).toHaveText('Het bestand voor uw agenda is gemaakt.');
  });

  test('is told in English too', async ({ page }) => {
    await openResult(page, carerInEnglish, '2026-11-11', '/en/check/');
    await later(page).locator('summary').click();
    for (const said of [
      'On 1 January 2027There will be new amounts.',
      'Between 12 November 2029 and 11 November 2030A child turns 12.',
      'Kinderbijslag: about €426.29 per quarter. Before that it is about €362.35 per quarter.',
    ])
      await expect(later(page)).toContainText(said);
  });

  test('is not there where nothing changes', async ({ page }) => {
    await openResult(page, { woonplaats: { card: 'In Zoetermeer' } }, ended);
    await expect(page.locator('.plan .take-along')).toBeVisible();
    // It is reckoned after the result is shown.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await expect(later(page)).toHaveCount(0);
  });

  test('is not printed, opened or not', async ({ page }) => {
    await openResult(page, mother);
    await later(page).locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    await expect(later(page)).toBeHidden();
    await expect(page.locator('.sheet')).not.toContainText('wordt 12 jaar');
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
  });
});
