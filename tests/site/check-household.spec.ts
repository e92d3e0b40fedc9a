/** The page on which a visitor says who lives in the home. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { workingParent } from '../journey/households.ts';
import {
  addPerson,
  answerTo,
  expectFault,
  fillInHousehold,
  leaveBy,
  next,
  openCheck,
  walk,
} from './check-walk.ts';

const own = (page: Page): Locator => page.locator('#leeftijd');
const child = (page: Page, number: number): Locator => page.locator(`#kind-${number}`);
const takeAway = (page: Page, name: string): Locator =>
  page.getByRole('group', { name, exact: true }).getByRole('button', { name: /^Haal weg/ });
const count = (page: Page): Locator => page.locator('.together [role="status"]');
const unknown = (page: Page): Locator => page.getByRole('checkbox', { name: /^Ik weet niet wie er meetelt/ });

test.beforeEach(async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent, 'huishouden');
});

test('an age that cannot be read is said at its field, and the rest stays', async ({ page }) => {
  await expectFault(page, own(page), 'Schrijf de leeftijd. Weet u die niet precies?');
  for (const written of ['oud', '34,5', '-3', '300', '😀']) {
    await own(page).fill(written);
    await expectFault(page, own(page), 'Schrijf de leeftijd als heel getal, van 15 tot en met 120.');
    await expect(own(page)).toHaveValue(written);
  }
  await own(page).fill('34');
  await addPerson(page, 'partner').click();
  await page.locator('#leeftijd-partner').fill('17');
  for (const [number, age] of ['4', '30', '8'].entries()) {
    await addPerson(page, 'kind').click();
    await child(page, number + 1).fill(age);
  }
  await expectFault(page, page.locator('#leeftijd-partner'), 'van 18 tot en met 120');
  await page.locator('#leeftijd-partner').fill('36');
  await expectFault(
    page,
    child(page, 2),
    'Schrijf de leeftijd van het kind, van 0 tot en met 17. Is het kind ouder? Kies dan ‘Iemand anders’.',
  );
  for (const [number, age] of ['4', '30', '8'].entries())
    await expect(child(page, number + 1)).toHaveValue(age);

  // Who is wrong goes away, and nobody else is wrong in that place.
  await takeAway(page, 'Kind 2').click();
  await expect(child(page, 2)).toHaveValue('8');
  await expect(child(page, 2)).not.toHaveAttribute('aria-invalid');
  await expect(page.locator('#fout')).toHaveCount(0);
  await expect(addPerson(page, 'kind')).toBeFocused();
  await leaveBy(page, next(page));
  await page.goBack();
  await expect(child(page, 2)).toHaveValue('8');
  await expect(child(page, 3)).toHaveCount(0);
});

test('people come and go with the keyboard only, and the page counts them aloud', async ({ page }) => {
  await expect(count(page)).toHaveText('U woont alleen.');
  await own(page).fill('34');
  await addPerson(page, 'partner').press('Enter');
  await expect(page.locator('#leeftijd-partner')).toBeFocused();
  await expect(count(page)).toHaveText('Samen bent u met 2.');
  await expect(addPerson(page, 'partner')).toHaveAttribute('aria-disabled', 'true');
  await addPerson(page, 'partner').press('Enter');
  await expect(count(page)).toHaveText('Samen bent u met 2.');
  await page.locator('#leeftijd-partner').press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#leeftijd-partner')).toHaveCount(0);
  await expect(addPerson(page, 'partner')).toBeFocused();
  await expect(addPerson(page, 'partner')).not.toHaveAttribute('aria-disabled');

  for (const [number, age] of ['4', '8', '12'].entries()) {
    await addPerson(page, 'kind').press('Space');
    await expect(child(page, number + 1)).toBeFocused();
    await page.keyboard.type(age);
  }
  await takeAway(page, 'Kind 1').press('Space');
  await expect(addPerson(page, 'kind')).toBeFocused();
  await expect(child(page, 1)).toHaveValue('8');
  await expect(child(page, 2)).toHaveValue('12');

  await addPerson(page, 'ander').press('Enter');
  const who = page.getByLabel('Wie is dit?');
  await expect(who).toBeFocused();
  await expect(who).toHaveAccessibleDescription('Telt mee: deelt de kosten van het huis.');
  await page.keyboard.press('ArrowDown');
  await expect(who).toHaveValue('jongere');
  await expect(who).toHaveAccessibleDescription('Telt niet mee voor uw bijstand.');
  await expect(count(page)).toHaveText('Samen bent u met 4. 1 persoon telt niet mee voor uw bijstand.');

  for (let more = 0; more < 14; more += 1) await addPerson(page, 'kind').press('Enter');
  await expect(count(page)).toContainText('Samen bent u met 16.');
  for (const kind of ['partner', 'kind', 'ander'] as const)
    await expect(addPerson(page, kind)).toHaveAttribute('aria-disabled', 'true');
});

test('what was told is the answer and is still there afterwards, also of who does not count or is not known', async ({
  page,
}) => {
  await addPerson(page, 'partner').click();
  await takeAway(page, 'Uw partner').click();
  await fillInHousehold(page, { ...workingParent, medebewoners: { number: '2' } });
  await page.locator('#ander-1').selectOption('student');
  await leaveBy(page, next(page));
  await page.goBack();
  await expect(own(page)).toHaveValue('34');
  await expect(child(page, 2)).toHaveValue('8');
  await expect(page.locator('#ander-1')).toHaveValue('student');
  await expect(page.locator('#ander-2')).toHaveValue('volwassene');
  await page.goForward();
  await walk(page, workingParent, 'inkomsten');
  await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  const others = 'andere bewoners van 27 jaar of ouder';
  await expect(answerTo(page, 'partner')).toHaveText('Nee');
  await expect(answerTo(page, others)).toHaveText(/^1/);

  const change = page.getByRole('button', { name: `Wijzig ${others}` });
  await leaveBy(page, change);
  await expect(page.locator('#ander-1')).toHaveValue('student');
  await takeAway(page, 'Iemand anders 2').click();
  await unknown(page).check();
  await own(page).fill('');
  await leaveBy(page, next(page));
  await expect(answerTo(page, 'uw leeftijd')).toHaveText('weet ik niet');
  await expect(answerTo(page, 'partner')).toHaveText('weet ik niet');
  await expect(answerTo(page, 'kinderen onder 18 jaar')).toContainText('4 en 8 jaar');
  await expect(answerTo(page, others)).toHaveText(/^0/);

  await leaveBy(page, change);
  await expect(unknown(page)).toBeChecked();
  await expect(child(page, 1)).toHaveValue('4');
  await expect(page.locator('#ander-1')).toHaveValue('student');
  // Of everything only the others are not known.
  await own(page).fill('34');
  await addPerson(page, 'partner').click();
  await page.locator('#leeftijd-partner').fill('36');
  await takeAway(page, 'Iemand anders 1').click();
  await leaveBy(page, next(page));
  await expect(answerTo(page, others)).toHaveText('weet ik niet');
  await leaveBy(page, change);
  await expect(unknown(page)).toBeChecked();
});
