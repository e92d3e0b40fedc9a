/** What is filled in where one thing is asked: a choice, an amount, and the care of children. */
import { expect, type Page, test } from '@playwright/test';
import { type Care, parentWithCare, workingParent } from '../journey/households.ts';
import { answer, expectFault, expectPage, fillIn, leaveBy, next, openCheck, walk } from './check-walk.ts';

test('nothing chosen', async ({ page }) => {
  await openCheck(page);
  await expectFault(page, page.getByRole('radio').first(), 'Kies een antwoord. Weet u het niet?');
  await fillIn(page, { card: 'In Zoetermeer' });
  await leaveBy(page, next(page));
  await expectPage(page, 'vraag-huishouden');
  await expect(page.locator('#fout')).toHaveCount(0);
});

test('an amount that cannot be read stays, one that looks like a year is asked about, and one is read', async ({
  page,
}) => {
  await openCheck(page);
  await walk(page, workingParent, 'inkomen');
  const field = page.locator('#bedrag');
  for (const [written, sentence] of [
    ['', 'Schrijf een bedrag, of kies een ander antwoord.'],
    ['-5', 'Schrijf het bedrag zonder minteken.'],
    ['1,234', 'Wij kunnen dit bedrag niet lezen. Schrijf het zo: 1234,56 of 1234.'],
    ['99999999', /Schrijf een bedrag van €\s0 tot en met €\s/],
    ['24000', 'Dat is veel voor één maand. Is het een bedrag per jaar?'],
  ] as const) {
    await fillIn(page, { amount: written });
    await expectFault(page, field, sentence);
    await expect(field).toHaveValue(written);
  }
  await page.getByRole('checkbox', { name: 'Ja, het is €\u00a024.000 per maand' }).check();
  await leaveBy(page, next(page));
  await page.goBack();
  await answer(page, { amount: '€ 1.234,56' });
  await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
  await expect(page.locator('.result')).toContainText('€\u00a01.234,56 per maand');
});

test('limits that moved with the household keep the range that was chosen', async ({ page }) => {
  await openCheck(page);
  await walk(page, { ...workingParent, inkomen: { range: 2 } }, 'geldzorgen');
  await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig uw leeftijd' }));
  await page.locator('#leeftijd').fill('70');
  await leaveBy(page, next(page));
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig inkomen per maand' }));
  await expect(page.locator('.opt:has(:checked)')).toHaveText('€\u00a01.348,50 tot en met €\u00a01.618,19');
});

test.describe('the care of children', () => {
  const nursery: Care = { soort: 'Dagopvang (kinderdagverblijf)', uren: '87', uurprijs: '12,45' };
  const afterSchool: Care = { soort: 'Opvang na school (bso)', uren: '65', uurprijs: '9,50' };
  const confirmation = (page: Page) => page.getByRole('checkbox', { name: /^Ja, het is/ });

  test.beforeEach(async ({ page }) => {
    await openCheck(page);
    await walk(page, parentWithCare, 'kinderopvang');
  });

  test('is asked per child, nothing may be left open, and it may be unknown', async ({ page }) => {
    const count = page.locator('#aantal');
    await expectFault(page, count, 'Schrijf hoeveel kinderen het zijn.');
    await count.fill('0');
    await expectFault(page, count, 'Schrijf een getal van 1 tot en met 15.');
    await count.fill('2');
    const kind = page.locator('input[name="opvang-1-soort"]').first();
    await expectFault(page, kind, 'Kies bij kind 1 een soort opvang.');
    await fillIn(page, { care: [nursery, { ...afterSchool, uren: '65,5' }] });
    const hours = page.locator('#opvang-2-uren');
    await expectFault(page, hours, 'Schrijf bij kind 2 de uren per maand: een heel getal');
    await hours.fill('65');
    const price = page.locator('#opvang-2-uurprijs');
    await price.fill('gratis');
    await expectFault(page, price, 'Schrijf bij kind 2 de prijs per uur');
    await expect(page.locator('#opvang-1-uurprijs')).toHaveValue('12,45');

    // The buttons count, and counting and not knowing exclude each other.
    const more = page.getByRole('button', { name: 'Eén kind meer' });
    const fewer = page.getByRole('button', { name: 'Eén kind minder' });
    const unknown = page.getByRole('checkbox', { name: 'Weet ik niet' });
    await fewer.click();
    await expect(count).toHaveValue('1');
    await expect(page.getByRole('group', { name: 'Kind 2' })).toHaveCount(0);
    await fewer.click();
    await fewer.click();
    await expect(count).toHaveValue('0');
    await more.click();
    await unknown.check();
    await expect(count).toHaveValue('');
    await expect(page.getByRole('group', { name: 'Kind 1' })).toHaveCount(0);
    await more.click();
    await expect(unknown).not.toBeChecked();
    await unknown.check();
    await leaveBy(page, next(page));
  });

  test('of hours or a price that a slip explains better is asked about, and may be confirmed', async ({
    page,
  }) => {
    const hours = page.locator('#opvang-1-uren');
    const price = page.locator('#opvang-1-uurprijs');
    await fillIn(page, { care: [{ ...nursery, uren: '1044' }] });
    await expectFault(page, hours, 'U schreef 1044 uur. Dat is veel voor één maand.');
    // No month has that many hours, so there is nothing to confirm.
    await expect(confirmation(page)).toHaveCount(0);
    await fillIn(page, { care: [{ ...nursery, uurprijs: '1,12' }] });
    await expectFault(page, price, 'Schrijf de hele prijs, vóór de toeslag.');
    await price.fill('11,20');
    await expect(confirmation(page)).toHaveCount(0);

    await fillIn(page, {
      care: [
        { ...nursery, uren: '400' },
        { ...afterSchool, uurprijs: '95' },
      ],
    });
    await expectFault(page, hours, 'Zijn het uren per jaar? Deel ze dan door 12.');
    await page.getByRole('checkbox', { name: 'Ja, het is 400 uur per maand' }).check();
    await expectFault(page, page.locator('#opvang-2-uurprijs'), 'Is het de prijs per dag of per maand?');
    await expect(page.getByRole('checkbox', { name: 'Ja, het is 400 uur per maand' })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Ja, het is €\u00a095 per uur' }).check();
    await leaveBy(page, next(page));
    await leaveBy(page, page.getByRole('button', { name: 'Terug' }));
    await expect(page.getByRole('checkbox', { name: /^Ja, het is/, checked: true })).toHaveCount(2);

    // What is above the most that counts, and no slip, is said and taken.
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
});
