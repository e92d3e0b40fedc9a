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
const married = (page: Page): Locator => page.locator('input[name="samen"][value="getrouwd"]');
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
  await married(page).check();
  for (const [number, age] of ['4', '30', '8'].entries()) {
    await addPerson(page, 'minderjarig').click();
    await child(page, number + 1).fill(age);
  }
  await expectFault(page, page.locator('#leeftijd-partner'), 'van 18 tot en met 120');
  await page.locator('#leeftijd-partner').fill('36');
  await expectFault(
    page,
    child(page, 2),
    'Schrijf de leeftijd van het kind, van 0 tot en met 17. Is het kind ouder? Kies dan ‘Kind van 18 of ouder’.',
  );
  for (const [number, age] of ['4', '30', '8'].entries())
    await expect(child(page, number + 1)).toHaveValue(age);

  // Who is wrong goes away, and nobody else is wrong in that place.
  await takeAway(page, 'Kind 2').click();
  await expect(child(page, 2)).toHaveValue('8');
  await expect(child(page, 2)).not.toHaveAttribute('aria-invalid');
  await expect(page.locator('#fout')).toHaveCount(0);
  await expect(addPerson(page, 'minderjarig')).toBeFocused();
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
  await takeAway(page, 'Uw partner').press('Enter');
  await expect(page.locator('#leeftijd-partner')).toHaveCount(0);
  await expect(addPerson(page, 'partner')).toBeFocused();
  await expect(addPerson(page, 'partner')).not.toHaveAttribute('aria-disabled');

  for (const [number, age] of ['4', '8', '12'].entries()) {
    await addPerson(page, 'minderjarig').press('Space');
    await expect(child(page, number + 1)).toBeFocused();
    await page.keyboard.type(age);
  }
  await takeAway(page, 'Kind 1').press('Space');
  await expect(addPerson(page, 'minderjarig')).toBeFocused();
  await expect(child(page, 1)).toHaveValue('8');
  await expect(child(page, 2)).toHaveValue('12');

  await addPerson(page, 'familie').press('Enter');
  const age = page.locator('#ander-1-leeftijd');
  await expect(age).toBeFocused();
  await expect(age).toHaveAccessibleDescription(/Telt mee bij huurtoeslag, net als het inkomen\.$/);
  await page.keyboard.type('30');
  await expect(age).toHaveAccessibleDescription(/^Is uw toeslagpartner.* Deelt de kosten van het huis/);
  const studies = page.getByRole('checkbox', { name: /^Krijgt studiefinanciering/ });
  await studies.press('Space');
  await expect(age).toHaveAccessibleDescription(/Telt niet mee bij bijstand/);
  await age.fill('26');
  await expect(studies).toHaveCount(0);
  await addPerson(page, 'kamerhuurder').press('Enter');
  await expect(takeAway(page, 'Huurder van een kamer')).toBeFocused();
  await expect(count(page)).toHaveText('Samen bent u met 5.');

  for (let more = 0; more < 13; more += 1) await addPerson(page, 'minderjarig').press('Enter');
  await expect(count(page)).toContainText('Samen bent u met 16.');
  for (const kind of ['partner', 'minderjarig', 'ander'] as const)
    await expect(addPerson(page, kind)).toHaveAttribute('aria-disabled', 'true');
});

test('of a partner it is asked what binds the two, and nothing ticked is no answer', async ({ page }) => {
  await own(page).fill('34');
  await addPerson(page, 'partner').click();
  await page.locator('#leeftijd-partner').fill('36');
  await expectFault(page, married(page), 'Kies of u getrouwd bent of samenwoont.');
  await page.getByRole('radio', { name: 'Niet getrouwd, wij wonen samen' }).check();
  const tie = (name: string): Locator => page.getByRole('checkbox', { name });
  await expectFault(page, tie('Wij hebben een samenlevingscontract'), 'Kies wat past.');
  const partner = page.getByRole('group', { name: 'Uw partner', exact: true });
  await tie('Niets hiervan past').check();
  await expect(partner).toContainText('Is niet uw toeslagpartner.');
  await addPerson(page, 'minderjarig').click();
  await expect(partner).toContainText('Is ook uw toeslagpartner.');
  await takeAway(page, 'Kind').click();
  await tie('Wij hebben samen een koophuis').check();
  await expect(tie('Niets hiervan past')).not.toBeChecked();
  await expect(partner).toContainText('Is ook uw toeslagpartner.');
  await leaveBy(page, next(page));
  await page.goBack();
  await expect(tie('Wij hebben samen een koophuis')).toBeChecked();
  await expect(tie('Wij hebben een samenlevingscontract')).not.toBeChecked();
  // Who does not know that knows all the same who lives there.
  await tie('Wij hebben samen een koophuis').uncheck();
  await tie('De rest weet ik niet').check();
  await leaveBy(page, next(page));
  await page.goBack();
  await expect(tie('De rest weet ik niet')).toBeChecked();
  await expect(unknown(page)).not.toBeChecked();
});

test('of somebody else the income may be none, a range, an amount or not known', async ({ page }) => {
  await own(page).fill('50');
  await addPerson(page, 'kind').click();
  await page.keyboard.type('20');
  const income = page.getByLabel('Inkomen per jaar, vóór de belasting');
  await expectFault(page, income, 'Kies een antwoord.');
  await expect(income.locator('option')).toHaveText([
    'Kies',
    'geen inkomen',
    /^€\s10.000 of minder$/,
    /^€\s10.001 tot en met €\s20.000$/,
    /^€\s20.001 tot en met €\s35.000$/,
    /^meer dan €\s35.000$/,
    'Ik weet het bedrag precies',
    'Weet ik niet',
  ]);
  await income.selectOption('precies');
  const exact = page.locator('#ander-1-bedrag');
  // Half of what is asked is enough to say for what somebody counts.
  await page.locator('#ander-1-leeftijd').fill('27');
  await expect(page.locator('#ander-1-leeftijd')).toHaveAccessibleDescription(/Deelt de kosten van het huis/);
  await exact.fill('900');
  await expectFault(page, exact, 'Dat is weinig voor een heel jaar.');
  await page.getByRole('checkbox', { name: 'Ja, het is € 900 per jaar' }).check();
  await leaveBy(page, next(page));
  await page.goBack();
  await expect(income).toHaveValue('precies');
  await expect(exact).toHaveValue('900');
});

test('what was told is the answer and is still there afterwards, also what is not known', async ({
  page,
}) => {
  await addPerson(page, 'partner').click();
  await takeAway(page, 'Uw partner').click();
  await fillInHousehold(page, {
    ...workingParent,
    medebewoners: {
      others: [
        { band: 'kind', leeftijd: '20', inkomen: '0-0' },
        { band: 'familie', studie: true },
        { band: 'kamerhuurder' },
      ],
    },
  });
  const extras = page.getByRole('group', { name: 'Kind 2', exact: true });
  await extras.getByText('Co-ouders of pleegkind?').click();
  await extras.getByRole('checkbox', { name: 'woont ongeveer de helft van de tijd' }).check();
  await leaveBy(page, next(page));
  await page.goBack();
  await expect(own(page)).toHaveValue('34');
  await expect(child(page, 2)).toHaveValue('8');
  await expect(extras.getByRole('checkbox', { name: 'woont ongeveer de helft' })).toBeChecked();
  await expect(page.locator('#ander-1-leeftijd')).toHaveValue('20');
  await expect(page.locator('#ander-2-inkomen')).toHaveValue('weet-niet');
  await page.goForward();
  await walk(page, workingParent, 'inkomsten');
  await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  const others = 'andere bewoners van 18 jaar of ouder';
  await expect(answerTo(page, 'partner')).toHaveText('Nee');
  await expect(answerTo(page, 'kinderen onder 18 jaar')).toContainText(
    '2 kinderen van 4 en 8 jaar8 jaar: woont ongeveer de helft van de tijd bij de andere ouder',
  );
  await expect(answerTo(page, others).getByRole('listitem')).toHaveText([
    'Kind van 18 of ouder, 20 jaar, geen inkomen',
    'Andere familie, leeftijd weet ik niet, inkomen weet ik niet, studiefinanciering',
    'Huurder van een kamer',
  ]);

  const change = page.getByRole('button', { name: `Wijzig ${others}` });
  await leaveBy(page, change);
  for (const name of ['Kind van 18 of ouder', 'Andere familie', 'Huurder van een kamer'])
    await takeAway(page, name).click();
  await unknown(page).check();
  await own(page).fill('');
  await leaveBy(page, next(page));
  await expect(answerTo(page, 'uw leeftijd')).toHaveText('weet ik niet');
  await expect(answerTo(page, 'partner')).toHaveText('weet ik niet');
  await expect(answerTo(page, 'kinderen onder 18 jaar')).toContainText('4 en 8 jaar');
  await expect(answerTo(page, others)).toHaveText('weet ik niet');

  await leaveBy(page, change);
  await expect(unknown(page)).toBeChecked();
  await expect(child(page, 1)).toHaveValue('4');
  await own(page).fill('34');
  await unknown(page).uncheck();
  await leaveBy(page, next(page));
  await expect(answerTo(page, others)).toHaveText('niemand');
});
