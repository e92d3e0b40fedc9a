/** What can matter and is not asked: told in the card that it is about, to the visitors whom it can concern. */
import { expect, test } from '@playwright/test';
import { texts } from '../../src/words/texts.ts';
import { workingParent, yes } from '../journey/households.ts';
import { openResult } from './check-walk.ts';
import { openCard } from './result-page.ts';

const t = texts('nl');
const couple = { ...workingParent, partner: yes, 'leeftijd-partner': { number: '36' } };

test('a visitor reads what can concern them, and nothing about a partner they do not have', async ({
  page,
}) => {
  await openResult(page, workingParent);
  const card = await openCard(page, 'huurtoeslag');
  await expect(card).toContainText(t('let-op.verblijf'));
  await expect(card).toContainText(t('let-op.huurtoeslag.co-ouder'));
  await expect(card).not.toContainText(t('let-op.partner-weg'));
  await expect(card).not.toContainText(t('let-op.huurtoeslag.spaargeld-huisgenoot'));
});

test('of what it probably is not, only that is told which can turn it', async ({ page }) => {
  await openResult(page, { ...couple, inkomen: { amount: '5.000' }, toetsingsinkomen: { amount: '90.000' } });
  const card = await openCard(page, 'zorgtoeslag');
  await expect(card).toContainText('Waarschijnlijk niet');
  await expect(card).toContainText(t('let-op.partner-weg'));
  await expect(card).not.toContainText(t('let-op.verblijf'));
});

test('on paper it stands under the step, once for all schemes of it, and on the screen not in the plan', async ({
  page,
}) => {
  await openResult(page, couple);
  const away = page.locator('.plan').getByText(t('let-op.partner-weg'));
  await expect(away).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const steps = page.locator('.sheet ol > li').filter({ hasText: 'Huurtoeslag' });
  await expect(steps.getByText(t('let-op.partner-weg'))).toHaveCount(1);
  await expect(steps.getByText(t('let-op.verblijf'))).toBeVisible();
});
