/** The total of the result, and what a visitor says they have already. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { answer, card, leaveBy, openCheck, pensioners, verdicts, walk, workingParent } from './check-walk.ts';

const total = (page: Page): Locator => page.locator('h1');
const haveIt = (page: Page, scheme: string): Locator =>
  card(page, scheme).getByRole('button', { name: /^Dit heb ik al / });
const received = (page: Page): Promise<string[]> => page.locator('.received h3').allInnerTexts();
const still = (euro: string): string => `U kunt waarschijnlijk nog ongeveer €\u00a0${euro} per maand krijgen`;

test('what somebody has already goes out of the total and the plan, by keyboard and said aloud', async ({
  page,
}) => {
  await openCheck(page);
  await walk(page, workingParent);
  const plan = page.locator('.plan');
  await expect(total(page)).toHaveText('U kunt waarschijnlijk ongeveer €\u00a01.491 per maand krijgen');
  await expect(plan).toContainText('Zorgtoeslag');
  await expect(plan).toContainText('Polis van uw zorgverzekering 2 regelingen');

  await haveIt(page, 'zorgtoeslag').focus();
  await expect(haveIt(page, 'zorgtoeslag')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Space');
  // 1,491.25 without the 129 per month, and 17,895 without twelve times that.
  await expect(total(page)).toHaveText(still('1.362'));
  await expect(page.locator('.sum')).toContainText('Dat is ongeveer €\u00a016.347 per jaar.');
  await expect(page.locator('.sum')).toContainText('U hebt al: Zorgtoeslag. Dat is ongeveer €\u00a0129');
  await expect(page.getByRole('status').last()).toHaveText(`Zorgtoeslag hebt u al. ${still('1.362')}.`);
  await expect(plan).not.toContainText('Zorgtoeslag');
  await expect(plan).toContainText('Polis van uw zorgverzekering 1 regeling');
  expect((await verdicts(page)).wel).not.toContain('zorgtoeslag');
  // The keyboard goes on from the card that came in its place.
  await expect(page.locator('#naam-gemeentepolis')).toBeFocused();

  await haveIt(page, 'kinderbijslag').press('Enter');
  await expect(total(page)).toHaveText(still('1.142'));
  expect(await received(page)).toEqual(['Kinderbijslag', 'Zorgtoeslag']);

  await card(page, 'zorgtoeslag').getByRole('button', { name: 'Toch niet Zorgtoeslag' }).press('Enter');
  await expect(total(page)).toHaveText(still('1.271'));
  await expect(page.getByRole('status').last()).toContainText('Zorgtoeslag telt weer mee.');
  await expect(page.locator('#naam-zorgtoeslag')).toBeFocused();
  await expect(plan).toContainText('Zorgtoeslag');
  expect(await received(page)).toEqual(['Kinderbijslag']);
});

test('it stands before what it probably is not, and everything that is had already is said in words', async ({
  page,
}) => {
  await openCheck(page);
  await walk(page, pensioners);
  const { wel, beslist } = await verdicts(page);
  for (const scheme of [...wel, ...beslist]) await haveIt(page, scheme).click();
  await expect(total(page)).toHaveText('Wat u waarschijnlijk kunt krijgen, hebt u al');
  expect(await received(page)).toHaveLength(wel.length + beslist.length);
  await expect(page.locator('.plan')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Dit heb ik al/ })).toHaveCount(0);
  const groups = await page.locator('h2.group').allInnerTexts();
  expect(groups).toEqual(['Dit hebt u al', 'Waarschijnlijk niet']);
});

test('it stays while answers change, and goes with everything else', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent);
  await haveIt(page, 'zorgtoeslag').click();
  await haveIt(page, 'zoetermeerpas').click();
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig studiefinanciering' }));
  await answer(page, { card: 'Ja' });
  await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
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
  await openCheck(page);
  await walk(page, workingParent);
  for (const scheme of ['zorgtoeslag', 'kinderbijslag']) await haveIt(page, scheme).click();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  await expect(total(page)).toHaveText(still('1.142'));
  await expect(page.locator('.sum')).toContainText(
    'U hebt al: Kinderbijslag en Zorgtoeslag. Samen is dat ongeveer €\u00a0349 per maand.',
  );
  await expect(page.locator('.received')).toBeHidden();
  await expect(page.getByRole('status').last()).toBeHidden();
  await expect(page.getByText('Dit heb ik al')).toHaveCount(
    await page.locator('.wel .card, .beslist .card').count(),
  );
  for (const button of await page.getByText('Dit heb ik al').all()) await expect(button).toBeHidden();
});

test('bijstand counts with holiday pay in a year, and what the municipality decides stands apart', async ({
  page,
}) => {
  await openCheck(page);
  await walk(page, {
    ...workingParent,
    leeftijd: { number: '45' },
    kinderen: { ages: [] },
    rekenhuur: { amount: '600' },
    inkomen: { amount: '0' },
    toetsingsinkomen: { amount: '0' },
    werk: { card: 'Ik heb nu geen werk en geen opleiding' },
    mantelzorg: { card: 'Ja' },
    'jaren-laag-inkomen': { amount: '6' },
  });
  // 1,348.49 + 361 + 129, and twelve times 1,419.46 + 361 + 129.
  await expect(total(page)).toHaveText('U kunt waarschijnlijk ongeveer €\u00a01.838 per maand krijgen');
  const sum = page.locator('.sum');
  await expect(sum).toContainText('Dat is ongeveer €\u00a022.914 per jaar, met vakantiegeld.');
  await expect(sum).toContainText(
    'Bij 2 regelingen beslist de gemeente. Zegt die ja? Dan komt er €\u00a0752 per jaar bij.',
  );
});

test('the sentence that stays in sight never covers what has the focus @phone', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent);
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
