import { expect, test } from '@playwright/test';
import {
  answer,
  askedFact,
  card,
  dontKnow,
  leaveBy,
  openCheck,
  parentWithCare,
  selfEmployed,
  student,
  verdicts,
  walk,
  workingParent,
} from './check-walk.ts';

test.describe('going back', () => {
  test('with the browser shows the answers that were given', async ({ page }) => {
    await openCheck(page);
    const asked = await walk(page, workingParent, 'inkomen');
    for (const fact of asked.toReversed()) {
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`#vraag-${fact}$`));
      if (fact === 'leeftijd') await expect(page.locator('#getal')).toHaveValue('34');
      if (fact === 'kinderen') await expect(page.locator('#kind-2')).toHaveValue('8');
    }
    await expect(page.getByRole('radio', { name: 'In Zoetermeer' })).toBeChecked();
    for (const _ of asked) await page.goForward();
    await expect(page).toHaveURL(/#vraag-inkomen$/);
    await expect(page.getByRole('heading', { name: 'Hoeveel geld komt er per maand binnen?' })).toBeFocused();
  });

  test('with the button of the check does the same', async ({ page }) => {
    await openCheck(page);
    await answer(page, { card: 'In Zoetermeer' });
    await answer(page, { number: '34' });
    await leaveBy(page, page.getByRole('button', { name: 'Terug' }));
    await expect(page.locator('#getal')).toHaveValue('34');
    await leaveBy(page, page.getByRole('button', { name: 'Terug' }));
    await expect(page.getByRole('radio', { name: 'In Zoetermeer' })).toBeChecked();
    await page.goForward();
    await expect(page).toHaveURL(/#vraag-leeftijd$/);
  });

  test('from the first question leads to the start of the site', async ({ page }) => {
    await openCheck(page);
    await page.getByRole('button', { name: 'Terug' }).click();
    await expect(page).toHaveURL(/:\d+\/$/);
  });

  test('passes by a question that has no meaning any more', async ({ page }) => {
    await openCheck(page);
    const asked = await walk(page, selfEmployed);
    expect(asked).toContain('leeftijd-partner');
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    await leaveBy(page, page.getByRole('button', { name: 'Wijzig partner' }));
    await answer(page, { card: 'Nee' });
    // Back over the question, the answers and the result to the first question of all.
    const seen: string[] = [];
    for (let step = 0; step < asked.length + 3; step += 1) {
      await page.goBack();
      await expect.poll(() => page.evaluate(() => document.querySelector(location.hash) !== null)).toBe(true);
      seen.push(askedFact(page) ?? 'another page');
    }
    expect(seen).toContain('kinderen');
    expect(seen).not.toContain('leeftijd-partner');
    expect(seen.at(-1)).toBe('woonplaats');
  });
});

test.describe('the page of answers', () => {
  test('changes one answer and keeps the others', async ({ page }) => {
    await openCheck(page);
    await walk(page, workingParent);
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    const rows = page.locator('.given > div');
    const before = await rows.allInnerTexts();
    expect(before.join('\n')).toContain('2 kinderen van 4 en 8 jaar');

    await leaveBy(page, page.getByRole('button', { name: 'Wijzig uw leeftijd' }));
    await answer(page, { number: '35' });
    await expect(page).toHaveURL(/#antwoorden$/);
    const after = await rows.allInnerTexts();
    expect(after).toEqual(before.map((row) => row.replace('34', '35')));
  });

  test('shows what is not known and what is not answered', async ({ page }) => {
    await openCheck(page);
    await walk(page, { ...workingParent, medebewoners: 'weet-niet' }, 'inkomsten');
    await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    const row = (name: string) => page.locator('.given > div').filter({ hasText: name });
    await expect(row('andere bewoners van 27 jaar of ouder')).toContainText('weet ik niet');
    await expect(row('uw inkomen')).toContainText('niet beantwoord');
    await leaveBy(page, page.getByRole('button', { name: 'Beantwoord uw inkomen' }));
    await answer(page, { incomes: [{ soort: 'loon', bedrag: '1400' }] });
    await expect(page).toHaveURL(/#antwoorden$/);
    await expect(row('uw inkomen')).toContainText('1.400');
  });

  test('a changed answer brings new questions', async ({ page }) => {
    await openCheck(page);
    await walk(page, workingParent);
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    await leaveBy(page, page.getByRole('button', { name: 'Wijzig studiefinanciering' }));
    await answer(page, { card: 'Ja' });
    await expect(page.locator('.given dt').getByText('ziekte of beperking naast uw studie')).toBeVisible();
    await leaveBy(page, page.getByRole('button', { name: 'Ga verder met de vragen' }));
    expect(await walk(page, student)).toEqual(expect.arrayContaining(['beperking-naast-studie', 'wajong']));
    expect((await verdicts(page)).wel).toContain('studietoeslag');
  });
});

test.describe('clearing everything', () => {
  test('takes all answers away and says so', async ({ page }) => {
    await openCheck(page);
    await walk(page, workingParent, 'medebewoners');
    await leaveBy(page, page.getByRole('button', { name: 'Wis alles' }));
    expect(askedFact(page)).toBe('woonplaats');
    await expect(page.getByRole('status')).toHaveText('Alles is gewist. U begint opnieuw.');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.locator('input:checked')).toHaveCount(0);
    // What was answered before is not behind the back button either.
    await page.goBack();
    await expect(page.locator('input:checked')).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveText('');
  });

  test('is there on every page of the check', async ({ page }) => {
    const wipe = page.getByRole('button', { name: 'Wis alles' });
    await openCheck(page);
    for (let asked = askedFact(page); asked !== null; asked = askedFact(page)) {
      await expect(wipe).toBeVisible();
      await expect(dontKnow(page)).toBeVisible();
      await answer(page, workingParent[asked] ?? 'weet-niet');
    }
    await expect(wipe).toBeVisible();
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    await expect(wipe).toBeVisible();
    await leaveBy(page, wipe);
    expect(askedFact(page)).toBe('woonplaats');
  });
});

test('loading the page again begins again, with a sentence', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent, 'partner');
  await page.reload();
  await expect(page).toHaveURL(/#vraag-woonplaats$/);
  await expect(page.getByRole('status')).toHaveText('U bent opnieuw begonnen. Wij bewaren niets.');
  await expect(page.locator('input:checked')).toHaveCount(0);
  await answer(page, { card: 'In Zoetermeer' });
  await expect(page.getByRole('status')).toHaveText('');
});

test('a link to the first question or to the content is no loss', async ({ page }) => {
  await openCheck(page, undefined, '/check/#vraag-woonplaats');
  await expect(page.getByRole('status')).toHaveText('');
  await answer(page, { card: 'In Zoetermeer' });
  await page.keyboard.press('Home');
  await page.evaluate(() => {
    location.hash = '#inhoud';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe oud bent u?' })).toBeVisible();
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
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    await expect(page.locator('#antwoorden')).toContainText(
      '2 kinderen, per maand: 87 uur dagopvang voor €\u00a012,45 per uur; 65 uur opvang na school (bso) voor €\u00a010,10 per uur',
    );
    await leaveBy(page, page.getByRole('button', { name: 'Wijzig uren en prijs van de opvang' }));
    await expect(page.locator('#aantal')).toHaveValue('2');
    await expect(page.locator('#opvang-1-uren')).toHaveValue('87');
    await expect(page.locator('#opvang-2-uurprijs')).toHaveValue('10,10');
    await expect(page.locator('input[name="opvang-2-soort"]:checked')).toHaveValue('bso');
    await page.locator('#aantal').fill('1');
    await leaveBy(page, page.locator('button[type="submit"]'));
    await expect(page.locator('#antwoorden')).toContainText('1 kind, per maand: 87 uur dagopvang');
  });

  test('can be told from the result, where only the amount waits for it', async ({ page }) => {
    await openCheck(page);
    await walk(page, parentWithCare, 'kinderopvang');
    await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
    const allowance = card(page, 'kinderopvangtoeslag');
    await expect(allowance).toContainText('Hoeveel geld het is, hangt nog af van 1 antwoord.');
    await expect(allowance.locator('.worth')).toHaveCount(0);
    await leaveBy(page, allowance.getByRole('button', { name: 'Beantwoord: uren en prijs van de opvang' }));
    await answer(page, { care: [{ soort: 'Gastouder', uren: '108', uurprijs: '9,52' }] });
    await expect(allowance.locator('.worth')).toHaveText('ongeveer €\u00a0880 per maand');
    await expect(allowance).not.toContainText('Hoeveel geld het is');
  });

  test('of the only child is asked without counting', async ({ page }) => {
    await openCheck(page);
    await walk(page, { ...parentWithCare, kinderen: { ages: ['3'] } }, 'kinderopvang');
    await expect(page.locator('#aantal')).toHaveValue('1');
    await expect(page.getByRole('group', { name: 'Kind 1' })).toBeVisible();
  });
});
