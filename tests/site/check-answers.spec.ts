import { expect, type Locator, type Page, test } from '@playwright/test';
import { parentWithCare, student, workingParent } from '../journey/households.ts';
import {
  answer,
  askedFact,
  card,
  dontKnow,
  expectPage,
  fillInHousehold,
  fillInPage,
  leaveAfter,
  leaveBy,
  next,
  openCheck,
  openResult,
  tickCard,
  verdicts,
  walk,
} from './check-walk.ts';

const toInterim = (page: Page): Promise<void> =>
  leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
const toAnswers = (page: Page): Promise<void> =>
  leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
const change = (page: Page, fact: string): Promise<void> =>
  leaveBy(page, page.getByRole('button', { name: `Wijzig ${fact}` }));
const goOn = (page: Page): Promise<void> => leaveBy(page, next(page));
/** What the check says above its page. */
const notice = (page: Page): Locator => page.locator('.notices');

test.describe('going back', () => {
  test('with the browser shows the answers that were given', async ({ page }) => {
    await openCheck(page);
    const asked = await walk(page, workingParent, 'inkomen');
    for (const question of asked.toReversed()) {
      await page.goBack();
      await expectPage(page, `vraag-${question}`);
      if (question === 'huishouden') {
        await expect(page.locator('#leeftijd')).toHaveValue('34');
        await expect(page.locator('#kind-2')).toHaveValue('8');
      }
      if (question === 'past-bij-u') await expect(tickCard(page, 'geen')).toBeChecked();
    }
    await expect(page.getByRole('radio', { name: 'In Zoetermeer' })).toBeChecked();
    for (const _ of asked) await page.goForward();
    await expectPage(page, 'vraag-inkomen');
    await expect(page.getByRole('heading', { name: 'Hoeveel geld komt er per maand binnen?' })).toBeFocused();
  });

  test('with the button of the check does the same, and leads from the first question to the site', async ({
    page,
  }) => {
    const back = page.getByRole('button', { name: 'Terug' });
    await openCheck(page);
    await answer(page, { card: 'In Zoetermeer' });
    await fillInHousehold(page, workingParent);
    await goOn(page);
    await leaveBy(page, back);
    await expect(page.locator('#leeftijd')).toHaveValue('34');
    // Who goes back before the next page is drawn keeps what was sent.
    await page.locator('#leeftijd').fill('35');
    await next(page).evaluate(
      (button: HTMLButtonElement) =>
        new Promise<void>((done) => {
          addEventListener('popstate', () => done(), { once: true });
          button.click();
          history.back();
        }),
    );
    await page.goForward();
    await expectPage(page, 'vraag-woning');
    await leaveBy(page, back);
    await expect(page.locator('#leeftijd')).toHaveValue('35');
    await leaveBy(page, back);
    await expect(page.getByRole('radio', { name: 'In Zoetermeer' })).toBeChecked();
    await page.goForward();
    await expectPage(page, 'vraag-huishouden');
    await leaveBy(page, back);
    // Who leaves is asked, because the answers are lost then.
    page.on('dialog', (dialog) => void dialog.accept());
    await back.click();
    await expect(page).toHaveURL(/:\d+\/$/);
  });

  test('passes by a question that has no meaning any more', async ({ page }) => {
    await openCheck(page);
    const asked = await walk(page, {
      ...parentWithCare,
      partner: { card: 'Ja' },
      'leeftijd-partner': { number: '36' },
      samenwonen: { ties: ['getrouwd'] },
      'zorgverzekering-partner': { card: 'Ja' },
      'werk-partner': { card: 'Werk voor een baas' },
    });
    expect(asked).toContain('werk-partner');
    await toAnswers(page);
    await change(page, 'partner');
    await page.getByRole('button', { name: 'Haal weg Uw partner' }).click();
    await goOn(page);
    await expectPage(page, 'antwoorden');
    // Back over the question, the answers and the result to the first question of all.
    const seen: string[] = [];
    for (let step = 0; step < asked.length + 3; step += 1) {
      await leaveAfter(page, () => page.goBack());
      seen.push((await askedFact(page)) ?? 'another page');
    }
    expect(seen).toContain('huishouden');
    expect(seen).not.toContain('werk-partner');
    expect(seen.at(-1)).toBe('woonplaats');
  });
});

test.describe('the page of answers', () => {
  const rows = (page: Page): Locator => page.locator('.given > div');

  test('changes one answer of a page and keeps the others, and a changed answer brings new questions', async ({
    page,
  }) => {
    await openResult(page, workingParent);
    await toAnswers(page);
    const before = await rows(page).allInnerTexts();
    expect(before.join('\n')).toContain('2 kinderen van 4 en 8 jaar');

    await change(page, 'uw leeftijd');
    await page.locator('#leeftijd').fill('35');
    await goOn(page);
    await expectPage(page, 'antwoorden');
    expect(await rows(page).allInnerTexts()).toEqual(before.map((row) => row.replace('34', '35')));

    await change(page, 'studiefinanciering');
    await tickCard(page, 'studiefinanciering').check();
    await goOn(page);
    await expect(page.locator('.given dt').getByText('ziekte of beperking naast uw studie')).toBeVisible();
    await leaveBy(page, page.getByRole('button', { name: 'Ga verder met de vragen' }));
    // The page is asked again with what is new on it, and with the answers that were given.
    expect(await askedFact(page)).toBe('geldzorgen');
    await expect(tickCard(page, 'wajong')).not.toBeChecked();
    await walk(page, { ...workingParent, ...student, kinderen: { ages: ['4', '8'] } });
    expect((await verdicts(page)).wel).toContain('studietoeslag');
  });

  test('shows what is not known and what is not answered', async ({ page }) => {
    await openCheck(page);
    await walk(page, { ...workingParent, medebewoners: 'weet-niet' }, 'inkomsten');
    await toInterim(page);
    await toAnswers(page);
    const row = (name: string) => rows(page).filter({ hasText: name });
    await expect(row('andere bewoners van 18 jaar of ouder')).toContainText('weet ik niet');
    await expect(row('uw inkomen')).toContainText('niet beantwoord');
    await leaveBy(page, page.getByRole('button', { name: 'Beantwoord uw inkomen' }));
    await answer(page, { incomes: [{ soort: 'loon', bedrag: '1400' }] });
    await expectPage(page, 'antwoorden');
    await expect(row('uw inkomen')).toContainText('1.400');
  });
});

test('clearing everything is there on every page, takes all answers away and says so', async ({ page }) => {
  const wipe = page.getByRole('button', { name: 'Wis alles' });
  await openCheck(page);
  for (let asked = await askedFact(page); asked !== null; asked = await askedFact(page)) {
    await expect(wipe).toBeVisible();
    await expect(dontKnow(page)).toBeVisible();
    await fillInPage(page, workingParent);
    await goOn(page);
  }
  await expect(wipe).toBeVisible();
  await toAnswers(page);
  await leaveBy(page, wipe);
  expect(await askedFact(page)).toBe('woonplaats');
  await expect(notice(page)).toHaveText('Alles is gewist. U begint opnieuw.');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('input:checked')).toHaveCount(0);
  // The browser's back button leads out of the check, and its forward button over nothing that was asked.
  for (let press = 0; press < 3; press += 1) {
    await page.goForward();
    await expectPage(page, 'vraag-woonplaats');
    await expect(page.locator('input:checked')).toHaveCount(0);
  }
  await page.evaluate(() => history.go(-3));
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('loading the page again begins again, with a sentence', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent, 'huishouden');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expectPage(page, 'vraag-woonplaats');
  await expect(notice(page)).toHaveText('U bent opnieuw begonnen. Wij bewaren niets.');
  await expect(page.locator('input:checked')).toHaveCount(0);
  await answer(page, { card: 'In Zoetermeer' });
  await expect(notice(page)).toHaveText('');
});

test('a link to the first question or to the content is no loss', async ({ page }) => {
  await openCheck(page, undefined, '/check/#inhoud');
  await expect(notice(page)).toHaveText('');
  await answer(page, { card: 'In Zoetermeer' });
  await page.keyboard.press('Home');
  await page.evaluate(() => {
    location.hash = '#inhoud';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Wie woont er bij u?' })).toBeVisible();
});

test.describe('the care of children', () => {
  test('tells how much the allowance is, and is kept when it is changed', async ({ page }) => {
    await openCheck(page);
    const asked = await walk(page, parentWithCare);
    expect(asked.filter((fact) => fact === 'kinderopvang')).toHaveLength(1);
    // 96 percent of 87 hours at 11.23 and of 65 at 9.98.
    await expect(card(page, 'kinderopvangtoeslag').locator('.worth')).toHaveText(
      'ongeveer €\u00a01.560 per maand',
    );
    await expect(page.locator('.sum')).toContainText(
      'Daarvan is ongeveer €\u00a01.560 per maand voor de kosten van de opvang.',
    );
    await toAnswers(page);
    await expect(page.locator('#antwoorden')).toContainText(
      '2 kinderen, per maand: 87 uur dagopvang voor €\u00a012,45 per uur; 65 uur opvang na school (bso) voor €\u00a010,10 per uur',
    );
    await change(page, 'uren en prijs van de opvang');
    await expect(page.locator('#aantal')).toHaveValue('2');
    await expect(page.locator('#opvang-1-uren')).toHaveValue('87');
    await expect(page.locator('#opvang-2-uurprijs')).toHaveValue('10,10');
    await expect(page.locator('input[name="opvang-2-soort"]:checked')).toHaveValue('bso');
    await page.locator('#aantal').fill('1');
    await goOn(page);
    await expect(page.locator('#antwoorden')).toContainText('1 kind, per maand: 87 uur dagopvang');
  });

  test('of the only child is asked without counting, also from the result where only the amount waits', async ({
    page,
  }) => {
    await openCheck(page);
    await walk(page, { ...parentWithCare, kinderen: { ages: ['4'] } }, 'kinderopvang');
    await expect(page.locator('#aantal')).toHaveValue('1');
    await toInterim(page);
    const allowance = card(page, 'kinderopvangtoeslag');
    await expect(allowance).toContainText('Hoeveel geld het is, hangt nog af van 1 antwoord.');
    await expect(allowance.locator('.worth')).toHaveCount(0);
    await leaveBy(page, allowance.getByRole('button', { name: 'Beantwoord: uren en prijs van de opvang' }));
    await expect(page.getByRole('group', { name: 'Kind 1' })).toBeVisible();
    await answer(page, { care: [{ soort: 'Gastouder', uren: '108', uurprijs: '9,52' }] });
    await expect(allowance.locator('.worth')).toHaveText('ongeveer €\u00a0880 per maand');
    await expect(allowance).not.toContainText('Hoeveel geld het is');
  });
});
