/** A rent that a slip explains better than the truth: the check asks, keeps what was written, and goes on either way. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Household, workingParent } from '../journey/households.ts';
import {
  answer,
  askedFact,
  card,
  expectAccessible,
  expectPage,
  fillIn,
  leaveBy,
  next,
  openCheck,
  verdicts,
  walk,
} from './check-walk.ts';

const rent = (page: Page): Locator => page.locator('#bedrag');
const confirm = (page: Page): Locator => page.getByRole('checkbox', { name: /^Ja, het is / });
const changeHome = (page: Page): Locator => page.getByRole('button', { name: 'Wijzig: uw woning' });

async function writeRent(page: Page, written: string, sentence: string): Promise<void> {
  await fillIn(page, { amount: written });
  await next(page).click();
  await expect(page.locator('#fout')).toContainText(sentence);
  await expect(page.locator('#fout')).toBeInViewport({ ratio: 0.95 });
  await expect(rent(page)).toBeFocused();
  await expect(rent(page)).toHaveValue(written);
  await expect(rent(page)).toHaveAttribute('aria-describedby', /\bfout\b/);
  expect(await askedFact(page)).toBe('rekenhuur');
}

/** With family lives who also lives with somebody else, so that the answers go together. */
const withFamily: Household = {
  ...workingParent,
  medebewoners: { others: [{ band: 'familie', leeftijd: '40' }] },
};

test('no rent: the answer about the home may be changed', async ({ page }) => {
  await openCheck(page);
  await walk(page, withFamily, 'rekenhuur');
  await writeRent(
    page,
    '0',
    'U schreef €\u00a00. Woont u gratis? Kies dan een ander antwoord over uw woning.',
  );
  await expect(confirm(page)).not.toBeChecked();
  await expectAccessible(page);
  await leaveBy(page, changeHome(page));
  expect(await askedFact(page)).toBe('woning');
  await expect(page.getByRole('radio', { name: 'In een huurhuis' })).toBeChecked();
  await answer(page, { card: 'Bij familie of vrienden' });
  expect(await walk(page, withFamily)).not.toContain('rekenhuur');
  await expect(card(page, 'huurtoeslag')).toContainText('U mag altijd aanvragen.');
});

test('no rent: it may be confirmed, and changed from the page of answers it leads back there', async ({
  page,
}) => {
  await openCheck(page);
  await walk(page, withFamily, 'rekenhuur');
  await writeRent(page, '0', 'Woont u gratis?');
  await page.getByRole('checkbox', { name: 'Ja, het is €\u00a00 per maand' }).press('Space');
  await leaveBy(page, next(page));
  await walk(page, withFamily);
  expect((await verdicts(page)).niet).toContain('huurtoeslag');
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig kale huur per maand' }));
  await writeRent(page, '0', 'Woont u gratis?');
  await leaveBy(page, changeHome(page));
  await answer(page, { card: 'Bij familie of vrienden' });
  await expectPage(page, 'antwoorden');
});

test('a rent that is much, little or under nothing is asked about, and another one goes on', async ({
  page,
}) => {
  await openCheck(page);
  await walk(page, workingParent, 'rekenhuur');
  await writeRent(page, '0', 'Woont u gratis?');
  await writeRent(page, '5.000', 'U schreef €\u00a05.000. Dat is veel huur voor één maand.');
  await writeRent(page, '-700', 'Schrijf het bedrag zonder minteken.');
  await expect(confirm(page)).toHaveCount(0);
  await writeRent(page, '150', 'Dat is weinig huur voor één maand. Is het de hele huur, en per maand?');
  await expect(confirm(page)).toHaveCount(1);
  await expect(changeHome(page)).toHaveCount(0);
  await writeRent(page, '12000', 'Is het per jaar? Deel het dan door 12.');
  // No rent is that high, so there is nothing to confirm.
  await expect(confirm(page)).toHaveCount(0);
  await writeRent(page, '5.000', 'U schreef €\u00a05.000. Dat is veel huur voor één maand.');
  await page.getByRole('checkbox', { name: 'Ja, het is €\u00a05.000 per maand' }).check();
  // Another amount than the one that was confirmed is looked at again.
  await writeRent(page, '6.000', 'U schreef €\u00a06.000.');
  await expect(confirm(page)).not.toBeChecked();
  await fillIn(page, { amount: '700' });
  await leaveBy(page, next(page));
  await walk(page, workingParent);
  await expect(card(page, 'huurtoeslag').locator('.worth')).toHaveText('ongeveer €\u00a0428 per maand');
});
