import { expect, test } from '@playwright/test';
import { carerInEnglish, workingParent } from '../journey/households.ts';
import { card, openCheck, openResult, verdicts } from './check-walk.ts';

/** A resident with a low income who also cares for somebody. */
const carer = {
  ...workingParent,
  inkomen: { amount: '1.200' },
  mantelzorg: { card: 'Ja' },
};

test.describe('a scheme with a part of the year', () => {
  test('says from when it is possible again, and comes last in the plan', async ({ page }) => {
    await openResult(page, carer, '2026-11-11');
    expect((await verdicts(page)).beslist).toContain('mantelzorgwaardering');
    const sentence = 'U kunt dit nu niet aanvragen. Dat kan weer vanaf 1 april 2027.';
    await expect(card(page, 'mantelzorgwaardering')).toContainText(sentence);
    const steps = page.locator('.plan ol > li');
    // the last step is where to get help
    await expect(steps.nth((await steps.count()) - 2)).toContainText(sentence);
    // Which water board somebody pays is not asked: the step names the place of each.
    const waterBoards = steps.filter({ hasText: 'Kwijtschelding waterschapsbelasting' });
    for (const way of ['Rijnland: bsgr.nl', 'Schieland en de Krimpenerwaard: derbg.nl', 'Delfland: derbg.nl'])
      await expect(waterBoards).toContainText(way);
  });

  test('says until when it is possible, and who decides where that is not the municipality', async ({
    page,
  }) => {
    await openResult(
      page,
      { ...carer, rondkomen: { card: 'Nee' }, leefgeld: { amount: '150' } },
      '2026-11-10',
    );
    expect((await verdicts(page)).beslist).toContain('voedselbank');
    await expect(card(page, 'voedselbank')).toContainText('Hier beslist de voedselbank.');
    await expect(card(page, 'bijzondere-bijstand')).not.toContainText('Hier beslist');
    await expect(card(page, 'mantelzorgwaardering')).toContainText(
      'U kunt dit nu aanvragen. Dat kan tot en met 10 november 2026.',
    );
  });

  test('says in English too, and with care where nobody is sure', async ({ page }) => {
    await openResult(page, carerInEnglish, '2026-11-11', '/en/check/');
    await expect(card(page, 'mantelzorgwaardering')).toContainText('You can again from 1 April 2027.');
    await expect(card(page, 'leergeld')).toContainText('Perhaps you cannot apply now. Please ask.');
  });
});

test('a clock that cannot be right is said, and the day of the build is used', async ({ page }) => {
  const said =
    'De klok van uw apparaat staat op 3 maart 2020. Wij rekenen met 1 november 2026. Op die dag is deze site gemaakt.';
  await openResult(page, carer, '2020-03-03');
  await expect(page.locator('.wrap > .wrong-clock')).toHaveText(said);
  await expect(card(page, 'mantelzorgwaardering')).toContainText('Dat kan tot en met 10 november 2026.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toContainText('Gemaakt op 1 november 2026');
  await expect(page.locator('.sheet .wrong-clock')).toHaveText(said);
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/wat-als/');
  await expect(page.locator('.wrong-clock')).toHaveText(said);
  await page.goto('/hulpverlener/#bladzijde');
  await expect(page.locator('.form-view .wrong-clock')).toHaveText(said);
  await openCheck(page, '2028-11-02');
  await expect(page.locator('.wrong-clock')).toContainText('2 november 2028');
  await openCheck(page, '2028-11-01');
  await expect(page.locator('.wrong-clock')).toHaveCount(0);
});
