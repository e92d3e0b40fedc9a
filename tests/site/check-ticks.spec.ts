/** A page of statements to tick. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { workingParent } from '../journey/households.ts';
import { answerTo, askedFact, expectFault, leaveBy, next, openCheck, tickCard, walk } from './check-walk.ts';

const none = (page: Page): Locator => page.getByRole('checkbox', { name: 'Niets hiervan past' });
const rest = (page: Page): Locator => page.getByRole('checkbox', { name: /^De rest weet ik niet/ });

test('statements are ticked with the keyboard only, and none of them is an answer too', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent, 'past-bij-u');
  const opvang = tickCard(page, 'opvang');
  const mantelzorg = tickCard(page, 'mantelzorg');
  await expectFault(page, opvang, 'Kies wat past. Past er niets? Kies dan ‘Niets hiervan past’.');
  await expect(page.locator('.opts input:checked')).toHaveCount(0);

  // The focus is on the first card, and each card is one step.
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
  await expect(mantelzorg).toBeFocused();
  await page.keyboard.press('Space');
  await expect(opvang).toBeChecked();
  await none(page).press('Space');
  await expect(page.locator('.opts input:checked')).toHaveCount(1);
  await rest(page).press('Space');
  await expect(none(page)).not.toBeChecked();
  await opvang.press('Space');
  await mantelzorg.press('Space');
  await expect(rest(page)).toBeChecked();
  await mantelzorg.press('Space');
  await opvang.press('Enter');
  await expect.poll(() => askedFact(page)).not.toBe('past-bij-u');

  await page.goBack();
  await expect(page.locator('.opts input:checked')).toHaveCount(2);
  await expect(rest(page)).toBeChecked();
  await page.goForward();
  await walk(page, workingParent, 'geldzorgen');
  await none(page).check();
  await tickCard(page, 'rondkomen').check();
  await expect(none(page)).not.toBeChecked();
  await leaveBy(page, next(page));

  await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await expect(answerTo(page, 'opvang van uw kind')).toHaveText('Ja');
  await expect(answerTo(page, 'of u voor iemand zorgt')).toHaveText('weet ik niet');
  await expect(answerTo(page, 'of u rond kunt komen')).toHaveText('Nee');
  await expect(answerTo(page, 'zorgverzekering')).toHaveText('Ja');

  await leaveBy(page, page.getByRole('button', { name: 'Wijzig of u voor iemand zorgt' }));
  await expect(opvang).toBeChecked();
  await rest(page).uncheck();
  await opvang.uncheck();
  await none(page).check();
  await leaveBy(page, next(page));
  for (const name of ['opvang van uw kind', 'of u voor iemand zorgt'])
    await expect(answerTo(page, name)).toHaveText('Nee');
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig of u voor iemand zorgt' }));
  await expect(none(page)).toBeChecked();
  await expect(page.locator('.opts input:checked')).toHaveCount(1);
});
