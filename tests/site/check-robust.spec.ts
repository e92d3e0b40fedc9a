/** What may happen to a page on a real device: nothing breaks, and nothing is lost without a word. */
import { expect, type Page, test } from '@playwright/test';
import { student, workingParent } from '../journey/households.ts';
import {
  answer,
  askedFact,
  expectPage,
  leaveAfter,
  leaveBy,
  next,
  openCheck,
  translateAsBrowsersDo,
  walk,
} from './check-walk.ts';

const toAnswers = (page: Page) =>
  leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
const rows = (page: Page) => page.locator('.given > div').allInnerTexts();

/** What went wrong in the page itself. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

test.describe('before answers are lost', () => {
  /** Every question of the browser whether to leave; the answer is that the visitor stays. */
  function stays(page: Page): string[] {
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog.dismiss();
    });
    return questions;
  }

  test('the page says so, and the browser asks, at a reload and at every link of the header', async ({
    page,
  }) => {
    await openCheck(page);
    await expect(page.locator('.privacy')).toContainText('Dan zijn uw antwoorden weg.');
    await answer(page, workingParent.woonplaats ?? 'weet-niet');
    const here = await askedFact(page);
    const questions = stays(page);
    await page.evaluate(() => location.reload());
    await expect.poll(() => questions).toEqual(['beforeunload']);
    for (const [place, link] of [...(await page.locator('header.bar a:visible').all())].entries()) {
      await link.click({ noWaitAfter: true });
      await expect.poll(() => questions.length).toBe(place + 2);
    }
    expect(questions.length).toBeGreaterThan(3);
    expect(await askedFact(page)).toBe(here);
    await leaveBy(page, page.getByRole('button', { name: 'Terug' }));
    await expect(page.locator('input:checked')).toHaveCount(1);
  });

  test('nobody is asked who has no answers, or who calls or prints', async ({ page }) => {
    const questions = stays(page);
    await openCheck(page);
    await page.locator('.opt').first().click();
    await page.reload();
    await walk(page, workingParent);
    await page.evaluate(() => print());
    await page.locator('.result details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await page.locator('.result a[href^="tel:"]:visible').first().click({ noWaitAfter: true });
    // The press is over when the page answers again.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    await leaveBy(page, page.getByRole('button', { name: 'Wis alles' }));
    await page.reload();
    await expect(page.locator('h1#vraag')).toBeVisible();
    expect(questions).toEqual([]);
  });
});

test('two tabs know nothing of each other', async ({ page, context }) => {
  await openCheck(page);
  await walk(page, workingParent, 'inkomsten');
  const other = await context.newPage();
  await openCheck(other);
  await answer(other, student.woonplaats ?? 'weet-niet');
  await expect(other.locator('input:checked')).toHaveCount(0);
  await leaveBy(other, other.getByRole('button', { name: 'Wis alles' }));
  await page.bringToFront();
  await walk(page, workingParent);
  await toAnswers(page);
  expect((await rows(page)).join('\n')).toContain('34 jaar');
  expect(await askedFact(other)).toBe('woonplaats');
});

test('back and forward over a whole walk keep every answer', async ({ page }) => {
  const errors = errorsOf(page);
  await openCheck(page);
  const asked = await walk(page, workingParent);
  await toAnswers(page);
  const before = await rows(page);
  const step = (move: () => Promise<unknown>): Promise<void> => leaveAfter(page, move);

  for (let count = 0; count <= asked.length; count += 1) await step(() => page.goBack());
  expect(await askedFact(page)).toBe(asked[0]);
  for (let count = 0; count <= asked.length; count += 1) await step(() => page.goForward());
  await expectPage(page, 'antwoorden');
  expect(await rows(page)).toEqual(before);

  // An answer that was changed stays changed on the way back, and the page of answers comes again.
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig uw leeftijd' }));
  await page.locator('#leeftijd').fill('35');
  await leaveBy(page, next(page));
  const after = before.map((row) => row.replace('34 jaar', '35 jaar'));
  expect(await rows(page)).toEqual(after);
  await step(() => page.goBack());
  await expect(page.locator('#leeftijd')).toHaveValue('35');
  await step(() => page.goBack());
  expect(await rows(page)).toEqual(after);
  await step(() => page.goBack());
  await expectPage(page, 'uitkomst');
  expect(errors).toEqual([]);
});

/** Writes into a field as a browser that fills in a form does: no focus and no keys, only the events. */
const autofill = (page: Page, field: string, value: string): Promise<void> =>
  page
    .locator(field)
    .first()
    .evaluate((input, text) => {
      (input as HTMLInputElement).value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);

test('a form that the browser fills in is read', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent, 'huishouden');
  await autofill(page, '#leeftijd', '34');
  await leaveBy(page, next(page));
  await walk(page, workingParent, 'vermogen');
  await page.locator('input[value="precies"]').check();
  await autofill(page, '#bedrag', '900');
  await leaveBy(page, next(page));
  await walk(page, workingParent);
  await toAnswers(page);
  expect((await rows(page)).join('\n')).toMatch(/34 jaar[\s\S]*€\u00a0900/);
});

test('an amount that is pasted is read or asked again, and is never lost', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent, 'vermogen');
  await page.locator('input[value="precies"]').check();
  for (const pasted of [
    '€ 1.250,00 per maand',
    '１２５０',
    '1250 😀',
    '1'.repeat(10_000),
    'Uw saldo is 1250. '.repeat(500),
  ]) {
    await page.locator('#bedrag').fill(pasted);
    await next(page).click();
    await expect(page.locator('#fout')).toBeInViewport();
    await expect(page.locator('#bedrag')).toBeFocused();
    await expect(page.locator('#bedrag')).toHaveValue(pasted);
  }
  await page.locator('#bedrag').fill('\u00a0€\u00a01.250,00\u202f');
  await leaveBy(page, next(page));
  await walk(page, workingParent);
  await toAnswers(page);
  expect((await rows(page)).join('\n')).toContain('€\u00a01.250');
});

test('a translating browser follows a whole walk, a change and the way back', async ({ page }) => {
  const errors = errorsOf(page);
  await openCheck(page);
  await translateAsBrowsersDo(page);
  const asked = await walk(page, workingParent);
  expect(asked.length).toBeGreaterThan(5);
  await toAnswers(page);
  const before = await rows(page);
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig uw leeftijd' }));
  await page.locator('#leeftijd').fill('70');
  await leaveBy(page, next(page));
  await expect(page.locator('.given > div').filter({ hasText: 'uw leeftijd' })).toContainText('70 jaar');
  expect((await rows(page)).length).toBeGreaterThanOrEqual(before.length);
  await leaveBy(page, page.locator('.actions .btn').first());
  await walk(page, workingParent);
  await expectPage(page, 'uitkomst');
  await page.goBack();
  await expect(page.locator('h1')).toBeVisible();
  await leaveBy(page, page.getByRole('button', { name: 'Wis alles' }));
  await expect(page.getByRole('status')).toHaveText('Alles is gewist. U begint opnieuw.');
  expect(errors).toEqual([]);
});
