/** The total of the result, and what a visitor says they have already. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Household, pensioners, workingParent } from '../journey/households.ts';
import { card, fillInPage, leaveBy, next, openResult, verdicts, walk } from './check-walk.ts';
import { openCard, openUnlikely } from './result-page.ts';

const total = (page: Page): Locator => page.locator('h1');
const haveIt = (page: Page, scheme: string): Locator =>
  card(page, scheme).getByRole('button', { name: /^Dit heb ik al / });
const received = (page: Page): Promise<string[]> => page.locator('.received h3').allInnerTexts();
const still = (euro: string): string => `U kunt waarschijnlijk nog ongeveer €\u00a0${euro} per maand krijgen`;

test('what somebody has already goes out of the total and the plan, by keyboard and said aloud', async ({
  page,
}) => {
  await openResult(page, workingParent);
  const plan = page.locator('.plan');
  await expect(total(page)).toHaveText('U kunt waarschijnlijk ongeveer €\u00a01.491 per maand krijgen');
  await expect(plan).toContainText('Zorgtoeslag');
  await expect(plan).toContainText('Polis van uw zorgverzekering voor 4 regelingen');

  await haveIt(page, 'zorgtoeslag').focus();
  await expect(haveIt(page, 'zorgtoeslag')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Space');
  // 1,491.25 without the 129 per month, and 17,895 without twelve times that.
  await expect(total(page)).toHaveText(still('1.362'));
  await expect(page.locator('.sum')).toContainText('Dat is ongeveer €\u00a016.347 per jaar.');
  await expect(page.locator('.sum')).toContainText('U hebt al: Zorgtoeslag. Dat is ongeveer €\u00a0129');
  await expect(page.locator('.tally')).toHaveText(`Zorgtoeslag hebt u al. ${still('1.362')}.`);
  await expect(plan).not.toContainText('Zorgtoeslag');
  await expect(plan).toContainText('Polis van uw zorgverzekering voor 3 regelingen');
  expect((await verdicts(page)).wel).not.toContain('zorgtoeslag');
  // The keyboard goes on from the card that came in its place.
  await expect(page.locator('#naam-gemeentepolis')).toBeFocused();

  await haveIt(page, 'kinderbijslag').press('Enter');
  await expect(total(page)).toHaveText(still('1.142'));
  expect(await received(page)).toEqual(['Kinderbijslag', 'Zorgtoeslag']);

  await card(page, 'zorgtoeslag').getByRole('button', { name: 'Toch niet Zorgtoeslag' }).press('Enter');
  await expect(total(page)).toHaveText(still('1.271'));
  await expect(page.locator('.tally')).toContainText('Zorgtoeslag telt weer mee.');
  await expect(page.locator('#naam-zorgtoeslag')).toBeFocused();
  await expect(plan).toContainText('Zorgtoeslag');
  expect(await received(page)).toEqual(['Kinderbijslag']);
});

test('it stands before what it probably is not, and everything that is had already is said in words', async ({
  page,
}) => {
  await openResult(page, pensioners);
  const { wel, beslist } = await verdicts(page);
  for (const scheme of [...wel, ...beslist]) await haveIt(page, scheme).click();
  await expect(total(page)).toHaveText('Wat u waarschijnlijk kunt krijgen, hebt u al');
  expect(await received(page)).toHaveLength(wel.length + beslist.length);
  const plan = page.locator('.plan');
  await expect(plan).toContainText('U hebt alles al wat u waarschijnlijk kunt krijgen.');
  await expect(plan).toContainText('14 079');
  await expect(plan.getByRole('button', { name: 'Print mijn uitkomst' })).toBeVisible();
  await expect(plan.getByRole('button', { name: 'Kopieer als tekst' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Dit heb ik al/ })).toHaveCount(0);
  const groups = await page.locator('h2.group').allInnerTexts();
  expect(groups).toEqual(['Dit hebt u al', 'Waarschijnlijk niet']);
});

test('it stays while answers change, and goes with everything else', async ({ page }) => {
  await openResult(page, workingParent);
  await haveIt(page, 'zorgtoeslag').click();
  await haveIt(page, 'zoetermeerpas').click();
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig studiefinanciering' }));
  await fillInPage(page, { ...workingParent, studiefinanciering: { card: 'Ja' } });
  await leaveBy(page, next(page));
  await leaveBy(page, page.getByRole('button', { name: /^(Naar|Toon) mijn uitkomst/ }));
  // The pass is not within reach any more, so it stands where that is explained.
  expect(await received(page)).toEqual(['Zorgtoeslag']);
  expect((await verdicts(page)).niet).toContain('zoetermeerpas');
  await expect(total(page)).toHaveText(still('1.362'));
  await page.goBack();
  await page.goForward();
  expect(await received(page)).toEqual(['Zorgtoeslag']);

  await leaveBy(page, page.getByRole('button', { name: 'Wis alles' }));
  await walk(page, workingParent);
  await expect(total(page)).toHaveText('U kunt waarschijnlijk ongeveer €\u00a01.491 per maand krijgen');
  await expect(page.locator('.received')).toHaveCount(0);
});

test('on paper stands what is left, and on one line what is had already', async ({ page }) => {
  await openResult(page, workingParent);
  for (const scheme of ['zorgtoeslag', 'kinderbijslag']) await haveIt(page, scheme).click();
  await expect(page.locator('.sum')).toContainText(
    'U hebt al: Kinderbijslag en Zorgtoeslag. Samen is dat ongeveer €\u00a0349 per maand.',
  );
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sheet');
  await expect(sheet.locator('.headline')).toHaveText(still('1.142'));
  await expect(sheet.locator('li').filter({ hasText: 'Zorgtoeslag:' })).toContainText('Dit hebt u al');
  await expect(sheet.locator('ol')).not.toContainText('Zorgtoeslag');
  await expect(page.locator('.received')).toBeHidden();
  await expect(page.locator('.tally')).toBeHidden();
  await expect(page.getByText('Dit heb ik al')).toHaveCount(
    await page.locator('.wel .card, .beslist .card').count(),
  );
  for (const button of await page.getByText('Dit heb ik al').all()) await expect(button).toBeHidden();
});

test('bijstand counts with holiday pay in a year, and what the municipality decides stands apart', async ({
  page,
}) => {
  const alone: Household = {
    ...workingParent,
    leeftijd: { number: '45' },
    kinderen: { ages: [] },
    rekenhuur: { amount: '600' },
    inkomen: { amount: '0' },
    toetsingsinkomen: { amount: '0' },
    werk: { card: 'Ik heb nu geen werk en geen opleiding' },
    mantelzorg: { card: 'Ja' },
    'jaren-laag-inkomen': { amount: '6' },
  };
  await openResult(page, alone);
  // Somebody without income who makes ends meet is asked whether that is right.
  await leaveBy(page, page.getByRole('button', { name: 'Ja, dit klopt' }));
  await walk(page, alone);
  // 1,348.49 + 361 + 129, and twelve times 1,419.46 + 361 + 129.
  await expect(total(page)).toHaveText('U kunt waarschijnlijk ongeveer €\u00a01.838 per maand krijgen');
  const sum = page.locator('.sum');
  await expect(sum).toContainText('Dat is ongeveer €\u00a022.914 per jaar, met vakantiegeld.');
  await expect(sum).toContainText(
    'Bij 2 regelingen beslist de gemeente. Zegt die ja? Dan komt er €\u00a0752 per jaar bij.',
  );
});

test('the sentence that stays in sight never covers what has the focus @phone', async ({ page }) => {
  await openResult(page, workingParent);
  await haveIt(page, 'zorgtoeslag').click();
  await expect(page.locator('.tally')).toBeInViewport({ ratio: 1 });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const { activeElement } = document;
      const tally = document.querySelector('.tally p');
      if (activeElement === null || tally === null || activeElement.closest('.plan') !== null) return null;
      const overlap = activeElement.getBoundingClientRect().bottom - tally.getBoundingClientRect().top;
      return overlap > 0 && tally.contains(activeElement) === false ? activeElement.textContent : null;
    });
    // What stands after it in the page lies below it and not behind it.
    expect(covered).toBeNull();
  }
});

test('it begins with how much, how many and the first step', async ({ page }) => {
  await openResult(page, workingParent);
  const sum = page.locator('.sum');
  await expect(sum).toContainText('Wij vonden 9 regelingen die u waarschijnlijk kunt krijgen.');
  await expect(sum.locator('.first-step')).toHaveText(
    /^Uw eerste stapVraag Kindgebonden budget, Huurtoeslag en Zorgtoeslag aan via toeslagen\.nl/,
  );
});

test('each card says in words and with an icon what became of it', async ({ page }) => {
  await openResult(page, workingParent);
  for (const each of await page.locator('.wel .card').all()) {
    await expect(each.locator('.verdict')).toHaveText('Waarschijnlijk wel');
    await expect(each.locator('.verdict svg')).toBeVisible();
  }
  for (const each of await page.locator('.niet .card').all())
    await expect(each.locator('summary')).toContainText('Waarschijnlijk niet');
});

test.describe('what it probably is not', () => {
  test.beforeEach(async ({ page }) => {
    await openResult(page, { ...workingParent, inkomen: { amount: '1653,19' } });
  });

  test('is one row each in a group that is closed, and all of it is there', async ({ page }) => {
    const { niet } = await verdicts(page);
    const group = page.locator('details.unlikely');
    await expect(group.locator('> summary')).toContainText(`${niet.length} regelingen`);
    await expect(group.locator('> summary')).toContainText('Kijk er toch even naar.');
    await expect(group.locator('.card').first()).toBeHidden();
    await group.locator('> summary').press('Enter');
    for (const scheme of niet) await expect(card(page, scheme)).toBeVisible();
    await expect(group.locator('.why').first()).toBeHidden();
    for (const each of await group.locator('.card').all())
      expect((await each.boundingBox())?.height).toBeLessThan(110);
  });

  test('says by how much, what would change it, and what is still possible', async ({ page }) => {
    await openUnlikely(page);
    const row = card(page, 'zoetermeerpas').locator('.main-reason');
    await expect(row).toContainText('Niet zeker. Uw inkomen is €\u00a035 per maand boven de grens.');
    const pass = await openCard(page, 'zoetermeerpas');
    await expect(pass.locator('.why')).toContainText(
      'Dat is €\u00a035 per maand boven de grens. Wordt uw inkomen lager? Kijk dan opnieuw.',
    );
    await expect(pass.locator('.why')).toContainText('Bedrag van 1 juli 2026.');
    await expect(pass).toContainText('U mag altijd aanvragen.');
    await expect(pass.getByRole('link', { name: /^Bijzondere bijstand/ })).toBeVisible();
  });

  test('stands in the order of how near it is', async ({ page }) => {
    const { niet } = await verdicts(page);
    expect(niet.indexOf('zoetermeerpas')).toBeLessThan(niet.indexOf('bijstand'));
    expect(niet.indexOf('bijstand')).toBeLessThan(niet.indexOf('aio'));
  });

  test('leads from every reason to its answer, and back to the same card', async ({ page }) => {
    const bijstand = await openCard(page, 'bijstand');
    await leaveBy(page, bijstand.getByRole('button', { name: 'Klopt dit niet? Wijzig: inkomen per maand' }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.locator('#bedrag').fill('1660');
    await leaveBy(page, page.getByRole('button', { name: 'Verder' }));
    await expect(card(page, 'bijstand').locator('summary')).toBeFocused();
    await expect(card(page, 'bijstand').locator('.why')).toBeInViewport();
    await expect(card(page, 'bijstand').locator('.why')).toContainText('€\u00a01.660 per maand');
    await expect(card(page, 'zoetermeerpas').locator('.why')).toBeHidden();

    // The browser's own way back does the same.
    await leaveBy(
      page,
      card(page, 'bijstand')
        .getByRole('button', { name: /^Klopt dit niet/ })
        .first(),
    );
    await leaveBy(page, page.getByRole('button', { name: 'Terug' }));
    await expect(card(page, 'bijstand').locator('summary')).toBeFocused();
  });
});

test('who comes back with an answer that changes the outcome is at the scheme, in its new place', async ({
  page,
}) => {
  await openResult(page, { ...workingParent, inkomen: { amount: '1653,19' } });
  const pass = await openCard(page, 'zoetermeerpas');
  await leaveBy(page, pass.getByRole('button', { name: 'Klopt dit niet? Wijzig: inkomen per maand' }));
  await page.locator('#bedrag').fill('1500');
  await leaveBy(page, page.getByRole('button', { name: 'Verder' }));
  expect((await verdicts(page)).wel).toContain('zoetermeerpas');
  await expect(page.locator('#naam-zoetermeerpas')).toBeFocused();
  await expect(card(page, 'zoetermeerpas').locator('.why')).toBeVisible();
  await expect(page.locator('details.unlikely')).not.toHaveAttribute('open');

  // From anywhere else the result begins at its heading, and after clearing nothing remembers the card.
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await leaveBy(page, page.getByRole('button', { name: /^(Naar|Toon) mijn uitkomst/ }));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await openCard(page, 'zoetermeerpas');
  await leaveBy(page, card(page, 'zoetermeerpas').getByRole('button', { name: /inkomen per maand/ }));
  await leaveBy(page, page.getByRole('button', { name: 'Wis alles' }));
  await walk(page, workingParent);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('maybe names the answer that would settle it, and where to find it', async ({ page }) => {
  await openResult(page, { ...workingParent, rekenhuur: 'weet-niet' });
  expect((await verdicts(page)).misschien).toContain('huurtoeslag');
  const rent = card(page, 'huurtoeslag');
  await expect(rent.locator('.main-reason')).toContainText('Dit weet u niet: kale huur per maand.');
  await expect(rent.locator('.settle')).toContainText('Waar vindt u dit? Kijk in uw huurcontract.');
  await leaveBy(page, rent.getByRole('button', { name: 'Wijzig: kale huur per maand' }));
  await page.goBack();
  await expect(page.locator('#naam-huurtoeslag')).toBeFocused();
});

test('the result of a family stays short enough to read on a phone @phone', async ({ page }) => {
  await openResult(page, workingParent);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(11000);
});
