import { expect, type Page, test } from '@playwright/test';
import {
  answer,
  type Care,
  fillIn,
  leaveBy,
  next,
  openCheck,
  parentWithCare,
  selfEmployed,
  walk,
  workingParent,
} from './check-walk.ts';

/** Sends what was filled in and expects a sentence at the field, which has the focus. */
async function expectFault(page: Page, field: string, sentence: string | RegExp): Promise<void> {
  const before = page.url();
  await next(page).click();
  await expect(page.locator('#fout')).toContainText(sentence);
  const input = page.locator(field).first();
  await expect(input).toBeFocused();
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await expect(input).toHaveAttribute('aria-describedby', /\bfout\b/);
  await expect(page).toHaveTitle(/^Fout: /);
  // The sentence is in sight where the visitor is.
  await expect(page.locator('#fout')).toBeInViewport();
  expect(page.url()).toBe(before);
}

test('nothing chosen', async ({ page }) => {
  await openCheck(page);
  await expectFault(page, 'input[type="radio"]', 'Kies een antwoord. Weet u het niet?');
  await fillIn(page, { card: 'In Zoetermeer' });
  await next(page).click();
  await expect(page).toHaveTitle(/^Hoe oud bent u\?/);
  await expect(page.locator('#fout')).toHaveCount(0);
});

for (const [written, sentence] of [
  ['', 'Schrijf een getal.'],
  ['oud', 'Schrijf alleen een heel getal'],
  ['34,5', 'Schrijf alleen een heel getal'],
  ['-3', 'Schrijf alleen een heel getal'],
  ['300', 'Schrijf een getal van 15 tot en met 120.'],
  ['😀', 'Schrijf alleen een heel getal'],
] as const) {
  test(`an age of "${written}"`, async ({ page }) => {
    await openCheck(page);
    await walk(page, workingParent, 'leeftijd');
    await page.locator('#getal').fill(written);
    await expectFault(page, '#getal', sentence);
    await expect(page.locator('#getal')).toHaveValue(written);
  });
}

test('a partner of 300', async ({ page }) => {
  await openCheck(page);
  await walk(page, selfEmployed, 'leeftijd-partner');
  await page.locator('#getal').fill('300');
  await expectFault(page, '#getal', 'Schrijf een getal van 18 tot en met 120.');
});

test('40 children, and a child of 30', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent, 'kinderen');
  await expectFault(page, '#aantal', 'Schrijf hoeveel kinderen het zijn.');
  await page.locator('#aantal').fill('40');
  await expectFault(page, '#aantal', 'Schrijf een getal van 0 tot en met 15.');
  await page.locator('#aantal').fill('2');
  await page.locator('#kind-1').fill('7');
  await page.locator('#kind-2').fill('30');
  await expectFault(page, '#kind-2', 'Schrijf de leeftijd van kind 2: een getal van 0 tot en met 17.');
  await expect(page.locator('#kind-1')).toHaveValue('7');
});

test('the buttons count the children', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent, 'kinderen');
  const more = page.getByRole('button', { name: 'Eén kind meer' });
  const fewer = page.getByRole('button', { name: 'Eén kind minder' });
  await more.click();
  await more.click();
  await expect(page.locator('#aantal')).toHaveValue('2');
  await expect(page.getByLabel('Kind 2')).toBeVisible();
  await fewer.click();
  await expect(page.getByLabel('Kind 2')).toHaveCount(0);
  await fewer.click();
  await fewer.click();
  await expect(page.locator('#aantal')).toHaveValue('0');
  await page.getByRole('checkbox', { name: 'Weet ik niet' }).check();
  await expect(page.locator('#aantal')).toHaveValue('');
  await more.click();
  await expect(page.getByRole('checkbox', { name: 'Weet ik niet' })).not.toBeChecked();
});

test('a number and "I do not know" exclude each other', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent, 'leeftijd');
  const unknown = page.getByRole('checkbox', { name: 'Weet ik niet' });
  await page.locator('#getal').fill('34');
  await unknown.check();
  await expect(page.locator('#getal')).toHaveValue('');
  await page.locator('#getal').fill('35');
  await expect(unknown).not.toBeChecked();
});

for (const [written, sentence] of [
  ['', 'Schrijf een bedrag, of kies een ander antwoord.'],
  ['-5', 'Schrijf het bedrag zonder minteken.'],
  ['1,234', 'Wij kunnen dit bedrag niet lezen. Schrijf het zo: 1234,56 of 1234.'],
  ['1.23.4', 'Wij kunnen dit bedrag niet lezen.'],
  ['veel', 'Wij kunnen dit bedrag niet lezen.'],
  ['99999999', /Schrijf een bedrag van €\s0 tot en met €\s/],
] as const) {
  test(`an income of "${written}"`, async ({ page }) => {
    await openCheck(page);
    await walk(page, workingParent, 'inkomen');
    await fillIn(page, { amount: written });
    await expectFault(page, '#bedrag', sentence);
    await expect(page.locator('#bedrag')).toHaveValue(written);
  });
}

for (const written of ['1.234,56', '1234,56', '1234.56', '€ 1.234,56']) {
  test(`an income of "${written}" is read`, async ({ page }) => {
    await openCheck(page);
    await walk(page, { ...workingParent, inkomen: { amount: written } });
    await expect(page.locator('#naam-zoetermeerpas + *')).toHaveCount(0);
    await expect(page.locator('.result')).toContainText('€\u00a01.234,56 per maand');
  });
}

test('a month that looks like a year is asked about, and may be confirmed', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent, 'inkomen');
  await fillIn(page, { amount: '24000' });
  await expectFault(page, '#bedrag', 'Dat is veel voor één maand. Is het een bedrag per jaar?');
  await page.getByRole('checkbox', { name: 'Ja, het is €\u00a024.000 per maand' }).check();
  await next(page).click();
  await expect(page).not.toHaveURL(/#vraag-inkomen$/);
});

test('limits that moved with the household keep the range that was chosen', async ({ page }) => {
  await openCheck(page);
  await walk(page, { ...workingParent, inkomen: { range: 2 } });
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig uw leeftijd' }));
  await answer(page, { number: '70' });
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig inkomen per maand' }));
  await expect(page.locator('.opt:has(:checked)')).toHaveText('€\u00a01.348,50 tot en met €\u00a01.618,19');
});

test.describe('the care of children', () => {
  const nursery: Care = { soort: 'Dagopvang (kinderdagverblijf)', uren: '87', uurprijs: '12,45' };
  const afterSchool: Care = { soort: 'Opvang na school (bso)', uren: '65', uurprijs: '9,50' };

  test.beforeEach(async ({ page }) => {
    await openCheck(page);
    await walk(page, parentWithCare, 'kinderopvang');
  });

  test('is asked per child, and nothing may be left open', async ({ page }) => {
    await expectFault(page, '#aantal', 'Schrijf hoeveel kinderen het zijn.');
    await page.locator('#aantal').fill('0');
    await expectFault(page, '#aantal', 'Schrijf een getal van 1 tot en met 15.');
    await page.locator('#aantal').fill('2');
    await expectFault(page, 'input[name="opvang-1-soort"]', 'Kies bij kind 1 een soort opvang.');
    await fillIn(page, { care: [nursery, { ...afterSchool, uren: '65,5' }] });
    await expectFault(page, '#opvang-2-uren', 'Schrijf bij kind 2 de uren per maand: een heel getal');
    await page.locator('#opvang-2-uren').fill('65');
    await page.locator('#opvang-2-uurprijs').fill('gratis');
    await expectFault(page, '#opvang-2-uurprijs', 'Schrijf bij kind 2 de prijs per uur');
    await expect(page.locator('#opvang-1-uurprijs')).toHaveValue('12,45');
    await page.locator('#opvang-2-uurprijs').fill('9,50');
    await leaveBy(page, next(page));
  });

  test('of more hours than a month has cannot be right', async ({ page }) => {
    await fillIn(page, { care: [{ ...nursery, uren: '1044' }] });
    await expectFault(page, '#opvang-1-uren', 'U schreef 1044 uur. Dat is veel voor één maand.');
    await expect(page.getByRole('checkbox', { name: /^Ja, het is/ })).toHaveCount(0);
  });

  test('of hours that look like a year is asked about, and may be confirmed', async ({ page }) => {
    await fillIn(page, {
      care: [
        { ...nursery, uren: '400' },
        { ...afterSchool, uurprijs: '95' },
      ],
    });
    await expectFault(page, '#opvang-1-uren', 'Zijn het uren per jaar? Deel ze dan door 12.');
    await page.getByRole('checkbox', { name: 'Ja, het is 400 uur per maand' }).check();
    await expectFault(page, '#opvang-2-uurprijs', 'Is het de prijs per dag of per maand?');
    await expect(page.getByRole('checkbox', { name: 'Ja, het is 400 uur per maand' })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Ja, het is €\u00a095 per uur' }).check();
    await leaveBy(page, next(page));
    await leaveBy(page, page.getByRole('button', { name: 'Terug' }));
    await expect(page.getByRole('checkbox', { name: /^Ja, het is/, checked: true })).toHaveCount(2);
    await leaveBy(page, next(page));
  });

  test('of what is left to pay asks for the whole price', async ({ page }) => {
    await fillIn(page, { care: [{ ...nursery, uurprijs: '1,12' }] });
    await expectFault(page, '#opvang-1-uurprijs', 'Schrijf de hele prijs, vóór de toeslag.');
    await page.locator('#opvang-1-uurprijs').fill('11,20');
    await expect(page.getByRole('checkbox', { name: /^Ja, het is/ })).toHaveCount(0);
    await leaveBy(page, next(page));
  });

  test('says how much counts of many hours and a high price, and takes both', async ({ page }) => {
    const counts = page.getByRole('status').filter({ hasText: 'Dat mag.' });
    await fillIn(page, { care: [{ ...nursery, uren: '230', uurprijs: '11,23' }] });
    await expect(counts).toHaveCount(0);
    await fillIn(page, { care: [{ ...nursery, uren: '240' }] });
    await expect(counts).toHaveText([
      'Dat mag. Voor de toeslag tellen 230 uren mee.',
      'Dat mag. Voor de toeslag telt €\u00a011,23 per uur mee.',
    ]);
    await leaveBy(page, next(page));
  });

  test('may be unknown', async ({ page }) => {
    await fillIn(page, { care: [nursery] });
    await fillIn(page, 'weet-niet');
    await expect(page.getByRole('group', { name: 'Kind 1' })).toHaveCount(0);
    await leaveBy(page, next(page));
  });
});
