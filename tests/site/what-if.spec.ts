/** What if something changes: another wage, and other changes in a household. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { asked } from '../../src/journey/windows.ts';
import { ended, inForce, workingParent } from '../journey/households.ts';
import { expectAccessible, expectNoSidewaysScroll, openResult, translateAsBrowsersDo } from './check-walk.ts';
import { kept, nothing } from './kept.ts';

async function open(page: Page, on = inForce, path = '/wat-als/'): Promise<void> {
  await page.clock.setFixedTime(new Date(`${on}T12:00:00+01:00`));
  await page.goto(path);
  // The day of the visitor comes with the script.
  await expect(page.locator('.grounds-of')).toContainText(
    new RegExp(on === inForce ? '21 november 2026' : '31 december 2026', 'i'),
  );
}

const headline = (page: Page): Locator => page.locator('.headline');
const whose = (page: Page): Locator => page.locator('.whose [role="status"]');
const chart = (page: Page): Locator => page.getByRole('img').and(page.locator('svg:visible'));
const compare = (page: Page): Locator => page.locator('.wages button');

/** Somebody who rents a room: with a low income there is zorgtoeslag, and nothing else that counts. */
async function fillIn(page: Page, wage: string): Promise<void> {
  await page.getByText('Reken met uw eigen gegevens').click();
  await page.getByLabel('Hoeveel loon hebt u nu?').fill(wage);
  await page.getByLabel('Hoe oud bent u?').fill('30');
  await page.getByRole('radio', { name: 'Nee', exact: true }).check();
  await page.getByLabel('Hoeveel kinderen onder 18 jaar wonen er bij u?').fill('0');
  await page.getByRole('radio', { name: 'Op een kamer' }).check();
}

const submit = (page: Page): Locator => page.locator('.household-form button[type="submit"]');

test('the example says what is left of more wage, in words, in a chart and in a table', async ({ page }) => {
  await open(page);
  await expect(whose(page)).toContainText('Dit is een voorbeeld:');
  await expect(whose(page)).toContainText('2 kinderen van 4 en 8 jaar');
  await expect(headline(page)).toHaveText(
    /^U verdient €.400 per maand meer\. Daarvan houdt u ongeveer €.\d+ over\.$/,
  );
  await expect(chart(page)).toHaveCount(1);
  await expect(chart(page)).toHaveAttribute('aria-label', /^Grafiek met twee lijnen/);

  // Each number in the chart is one in the list and one in the table, at the same wage.
  const inChart = await chart(page).locator('.marker text').allTextContents();
  expect(inChart.length).toBeGreaterThan(3);
  const inList = await page.locator('.ends > li strong').allInnerTexts();
  expect(inList).toHaveLength(inChart.length);
  const rows = page.locator('.curve tbody tr').filter({ has: page.locator('.number') });
  const inTable = await rows.locator('th').allInnerTexts();
  expect(inTable.map((text) => /punt\s+(\d+)$/.exec(text.replaceAll('\n', ' '))?.[1])).toEqual(inChart);
  for (const [index, text] of inList.entries())
    expect(text).toContain(/€.[\d.]+/.exec(inTable[index] ?? '')?.[0] ?? '-');

  await expect(page.locator('.ends > li').filter({ hasText: /Boven €.1\.618 loon per maand/ })).toHaveText(
    /ZoetermeerPas[\s\S]*stopt/,
  );
  await expect(
    page.getByText('Van € 0 tot € 1.350 loon houdt u van meer loon bijna niets over.'),
  ).toBeVisible();
  const count = await page.locator('.curve tbody tr').count();
  expect(count).toBeGreaterThanOrEqual(12);
  expect(count).toBeLessThanOrEqual(18);
});

test('another wage gives another answer, and the chart goes as far as that wage', async ({ page }) => {
  await open(page);
  await page.getByLabel('Uw loon nu').fill('1.000');
  await page.getByLabel('Uw loon straks').fill('1300');
  await compare(page).click();
  await expect(headline(page)).toHaveText(
    /^U verdient €.300 per maand meer\. Daarvan houdt u bijna niets over\.$/,
  );
  await expect(page.locator('.answer ul')).toContainText('Bijstand');
  await page.getByLabel('Uw loon straks').fill('6000');
  await page.getByLabel('Uw loon straks').press('Enter');
  await expect(page.locator('.curve tbody tr').last()).toContainText('6.000');
  await page.getByLabel('Uw loon nu').fill('2600');
  await page.getByLabel('Uw loon straks').fill('2200');
  await compare(page).click();
  await expect(headline(page)).toHaveText(
    /^U verdient €.400 per maand minder\. Samen met regelingen hebt u ongeveer €.\d+ minder\.$/,
  );
});

test('bad input gets a sentence at its field, and nothing is reckoned with it', async ({ page }) => {
  await open(page);
  const before = await headline(page).textContent();
  for (const [written, sentence] of [
    ['', 'Hier staat nog niets'],
    ['-200', 'zonder minteken'],
    ['veel', 'Wij kunnen dit bedrag niet lezen'],
    ['31000', 'Schrijf een bedrag van € 0 tot en met € 10.000.'],
  ] as const) {
    await page.getByLabel('Uw loon straks').fill(written);
    await compare(page).click();
    await expect(page.locator('#fout')).toContainText(sentence);
    await expect(page.getByLabel('Uw loon straks')).toBeFocused();
    await expect(page.getByLabel('Uw loon straks')).toHaveAttribute('aria-invalid', 'true');
    expect(await headline(page).textContent()).toBe(before);
  }
  await fillIn(page, '1400');
  await page.getByLabel('Hoe oud bent u?').fill('70');
  await submit(page).click();
  await expect(page.locator('.household-form #fout')).toContainText('niet met AOW');
  await page.getByLabel('Hoe oud bent u?').fill('30');
  await page.getByRole('radio', { name: 'In een huurhuis' }).check();
  await page.getByLabel('Hoeveel kale huur betaalt u per maand?').fill('5000');
  await submit(page).click();
  await expect(page.locator('.household-form #fout')).toContainText('Dat is veel huur voor één maand.');
  await expect(page.getByRole('checkbox', { name: 'Ja, het is € 5.000 per maand' })).not.toBeChecked();
  await page.getByLabel('Hoeveel kale huur betaalt u per maand?').fill('200.000');
  await submit(page).click();
  await expect(page.locator('.household-form #fout')).toContainText(
    'Schrijf een bedrag van € 0 tot en met € 10.000.',
  );
  await expect(whose(page)).toContainText('Dit is een voorbeeld:');
  await expectAccessible(page);
});

test('a rent that looks like a slip is asked about, and stands when it is confirmed', async ({ page }) => {
  await open(page);
  await fillIn(page, '1400');
  await page.getByRole('radio', { name: 'In een huurhuis' }).check();
  await page.getByLabel('Hoeveel kale huur betaalt u per maand?').fill('2.600');
  await submit(page).click();
  await page.getByRole('checkbox', { name: 'Ja, het is € 2.600 per maand' }).check();
  await submit(page).click();
  await expect(whose(page)).toContainText('€ 2.600 kale huur per maand');
});

test('a household of their own, with the keyboard alone', async ({ page }) => {
  await open(page);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const summary = page.locator('.whose summary');
  for (let tabs = 0; !(await summary.evaluate((each) => each === document.activeElement)); tabs += 1) {
    expect(tabs).toBeLessThan(20);
    await press('Tab');
  }
  await press('Enter', 'Tab');
  await page.keyboard.type('1400');
  await press('Tab');
  await page.keyboard.type('30');
  await press('Tab', 'Space', 'Tab');
  await page.keyboard.type('0');
  // In a room: the third of the cards.
  await press('Tab', 'Space', 'ArrowDown', 'ArrowDown', 'Tab', 'Enter');

  await expect(whose(page)).toContainText('Dit zijn uw gegevens:');
  await expect(whose(page)).toContainText('Op een kamer');
  await expect(page.getByRole('heading', { name: 'Wat houdt u over?' })).toBeFocused();
  await expect(page.getByLabel('Uw loon nu')).toHaveValue('1400');
  // € 18,600 and € 24,000 a year are both under the income from which zorgtoeslag falls.
  await expect(headline(page)).toHaveText(/Daarvan houdt u ongeveer €.400 over\.$/);
  await expect(page.locator('.sums dd').first()).toContainText(/€.129 uit regelingen: samen €.1\.529/);

  await press('Tab', 'Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1500');
  await press('Enter');
  await expect(headline(page)).toHaveText(/^U verdient €.100 per maand meer\./);
});

test('a family with a partner, and then their answers again', async ({ page }) => {
  await open(page);
  await fillIn(page, '1000');
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await page.getByLabel('Hoe oud is uw partner?').fill('41');
  await page.getByLabel('Hoeveel inkomen heeft uw partner?').fill('1.200');
  await page.getByRole('radio', { name: 'Loon', exact: true }).check();
  await page.getByLabel('Hoeveel kinderen onder 18 jaar wonen er bij u?').fill('2');
  await page.getByLabel('Hoe oud is kind 1?').fill('3');
  await page.getByLabel('Hoe oud is kind 2?').fill('12');
  await submit(page).click();
  await expect(whose(page)).toContainText('2 kinderen van 3 en 12 jaar');
  await expect(whose(page)).toContainText('partner krijgt € 1.200 netto per maand');
  await expect(page.locator('.curve thead')).toContainText('Met uw partner, netto');
  await expect(page.locator('.ends > li').first()).toContainText('Boven € 726 loon per maand');
  await page.getByText('Wijzig uw gegevens').click();
  await expect(page.getByLabel('Hoe oud is kind 2?')).toHaveValue('12');
  await expect(page.getByLabel('Hoeveel inkomen heeft uw partner?')).toHaveValue('1200');
  await expectAccessible(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('everything fits, and the table scrolls by itself with the keyboard @phone', async ({ page }) => {
    await open(page);
    await expectNoSidewaysScroll(page);
    const table = page.getByRole('region', { name: 'Bedragen per maand' });
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
    // The wage stays beside what is scrolled to.
    const [left, edge] = await table.evaluate((each) => [
      each.querySelector('tbody th')?.getBoundingClientRect().left,
      each.getBoundingClientRect().left,
    ]);
    expect(Math.abs((left ?? 0) - (edge ?? 0))).toBeLessThan(2);
    await fillIn(page, '1400');
    await expectNoSidewaysScroll(page);
    await submit(page).click();
    await expectNoSidewaysScroll(page);
    await expect(chart(page)).toHaveCount(1);
  });
});

const change = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Wat verandert er?' }).getByRole('radio', { name });
const workOut = (page: Page): Locator => page.locator('.change-form button[type="submit"]');
const turned = (page: Page): Locator => page.locator('.pairs tbody');

test('a baby: per scheme before and after, the sum, and what to report to whom', async ({ page }) => {
  await open(page);
  await change(page, 'Er komt een baby').check();
  await expect(headline(page)).toHaveCount(0);
  await workOut(page).click();
  await expect(page.getByRole('heading', { name: 'Als er een baby komt' })).toBeFocused();
  await expect(headline(page)).toHaveText(/^U hebt dan €.308 tot €.320 per maand meer\.$/);
  await expect(page.locator('.sums dd').first()).toContainText('2.200 inkomen');
  const child = turned(page).filter({ hasText: 'Kinderbijslag' });
  await expect(child.locator('th')).toContainText('wordt hoger');
  await expect(child.locator('td')).toHaveText([/€.660,75 per kwartaal$/, /€.959,15 per kwartaal$/]);
  await expect(page.locator('.same')).toContainText('Zorgtoeslag');
  await expect(page.locator('.same')).toContainText(/Bijzondere bijstand.*dat beslist de gemeente/);
  const report = page.locator('.answer ul').last().locator('li');
  await expect(report).toContainText([/snel door aan de Dienst Toeslagen/, /Kijk bij de Sociale/]);
  await expect(report.first().getByRole('link')).toHaveAttribute('href', 'https://www.toeslagen.nl');
  await expect(page.locator('.grounds-of')).toContainText('Wat u per kwartaal krijgt, delen wij');
  await expectAccessible(page);

  // Another choice has no result of this one, and the wage is as it was.
  await change(page, 'Mijn huur wordt anders').check();
  await expect(headline(page)).toHaveCount(0);
  await change(page, 'Mijn loon wordt anders').check();
  await expect(headline(page)).toHaveText(/^U verdient €.400 per maand meer\./);
});

test('a partner comes to live in, and then leaves again', async ({ page }) => {
  await open(page);
  await change(page, 'Mijn partner gaat weg').check();
  await expect(page.locator('.what-if')).toContainText('In deze gegevens staat geen partner.');
  await expect(workOut(page)).toHaveCount(0);

  await change(page, 'Er komt iemand bij mij wonen').check();
  await workOut(page).click();
  await expect(page.locator('.change-form #fout')).toContainText('Hier staat nog niets');
  await page.getByRole('radio', { name: 'Partner', exact: true }).check();
  const form = page.locator('.change-form');
  await form.getByLabel('Hoe oud is uw partner?').fill('veel');
  await workOut(page).click();
  await expect(form.locator('#fout')).toContainText('18');
  await expect(form.getByLabel('Hoe oud is uw partner?')).toBeFocused();
  await expectAccessible(page);
  await form.getByLabel('Hoe oud is uw partner?').fill('40');
  await workOut(page).click();
  await expect(form.locator('#fout')).toContainText('Kies of u getrouwd bent of samenwoont.');
  await form.getByRole('radio', { name: 'Getrouwd of geregistreerd partner' }).check();
  await form.getByLabel('Hoeveel inkomen heeft uw partner?').fill('2.000');
  await form.getByRole('radio', { name: 'Loon', exact: true }).check();
  await workOut(page).click();
  await expect(page.getByRole('heading', { name: 'Als uw partner bij u komt wonen' })).toBeFocused();
  await expect(turned(page).filter({ hasText: 'Zorgtoeslag' })).toContainText('stopt');
  await expect(page.locator('.sums dd').last()).toContainText('4.200 inkomen');

  await fillIn(page, '1400');
  await page.locator('.household-form').first().getByRole('radio', { name: 'Ja', exact: true }).check();
  await page.getByLabel('Hoe oud is uw partner?').first().fill('41');
  await page.getByLabel('Hoeveel inkomen heeft uw partner?').first().fill('0');
  await submit(page).first().click();
  await change(page, 'Mijn partner gaat weg').check();
  await workOut(page).click();
  await expect(page.getByRole('heading', { name: 'Als uw partner weggaat' })).toBeFocused();
  await expect(turned(page).filter({ hasText: 'Bijstand' })).toContainText('stopt');
});

test('a child of 18 and a rent are asked about as the check does, in English too', async ({ page }) => {
  await open(page, inForce, '/en/wat-als/');
  await page.getByRole('radio', { name: 'My child turns 12 or 18' }).check();
  await page.getByRole('radio', { name: 'My child of 8 turns 18' }).check();
  await page.getByLabel('Income per year, before tax').selectOption('weet-niet');
  await workOut(page).click();
  await expect(turned(page).filter({ hasText: 'Huurtoeslag' })).toContainText(
    /maybe, at most €.?396 per month/,
  );
  await page.getByRole('radio', { name: 'My rent changes' }).check();
  await page.getByLabel('How much basic rent will you pay?').fill('2600');
  await workOut(page).click();
  await page.locator('.change-form').getByRole('checkbox').check();
  await workOut(page).click();
  await expect(headline(page)).toHaveText(/less per month\.$/);
  await expect(page.locator('.sums dd').last()).toContainText(/Minus €.?2,600 rent/);
  await expectAccessible(page);
});

test('work that stops, with the keyboard alone and on paper', async ({ page }) => {
  await open(page);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await change(page, 'Mijn loon wordt anders').focus();
  await press(...Array<string>(6).fill('ArrowDown'));
  await expect(change(page, 'Mijn werk stopt')).toBeChecked();
  await press('Tab', 'Tab');
  await page.keyboard.type('1.300');
  await press('Enter');
  await expect(page.getByRole('heading', { name: /^Als uw werk stopt en u €.1\.300/ })).toBeFocused();
  await expect(headline(page)).toHaveText(/per maand minder\.$/);
  await expect(turned(page).filter({ hasText: 'ZoetermeerPas' })).toContainText('komt erbij');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.pairs')).toBeVisible();
  await expect(page.locator('.change-form, .what-if .choices').filter({ visible: true })).toHaveCount(0);
});

test('of who is old enough for AOW it says that they are', async ({ page }) => {
  await open(page);
  await change(page, 'Ik krijg AOW').check();
  await page.getByLabel('Hoeveel AOW en pensioen krijgt u dan?').fill('1700');
  await workOut(page).click();
  await expect(page.getByRole('heading', { name: /^Als u €.1\.700 AOW en pensioen/ })).toBeFocused();
  await expect(page.locator('.grounds-of')).toContainText('de AOW-leeftijd van nu: 67 jaar');
});

test.describe('a change on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('everything fits @phone', async ({ page }) => {
    await open(page);
    for (const name of ['Er komt iemand bij mij wonen', 'Mijn kind wordt 12 of 18 jaar', 'Mijn werk stopt']) {
      await change(page, name).check();
      await expectNoSidewaysScroll(page);
    }
    await page.getByLabel('Hoeveel WW of andere uitkering krijgt u dan?').fill('0');
    await workOut(page).click();
    await expect(turned(page).filter({ hasText: 'Bijstand' })).toContainText('komt erbij');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`every state can be read by everybody, in ${scheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await open(page);
    await expectAccessible(page);
    await fillIn(page, '');
    await submit(page).click();
    await expect(page.locator('#fout')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Hoeveel loon hebt u nu?').fill('900');
    await submit(page).click();
    await expect(whose(page)).toContainText('Dit zijn uw gegevens:');
    await expectAccessible(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the example stands there with its day, and says what own figures need', async ({ page }) => {
    await page.goto('/wat-als/');
    await expect(headline(page)).toHaveText(/Daarvan houdt u ongeveer €.\d+ over\.$/);
    await expect(chart(page)).toHaveCount(1);
    await expect(page.locator('.curve tbody tr').first()).toBeVisible();
    await expect(page.getByText('Zet dan JavaScript aan in uw browser.')).toBeVisible();
    await expect(page.getByText(/^Berekend met de bedragen van \d+ [a-z]+ \d{4}\.$/)).toBeVisible();
    await expect(page.locator('form:visible, summary:visible >> text=eigen gegevens')).toHaveCount(0);
    const amounts = page.locator('.what-if .money');
    expect(await amounts.count()).toBeGreaterThan(50);
    expect(await page.locator('.what-if .money:not([translate="no"])').count()).toBe(0);
  });
});

/** Everything that the page can leave behind, also in its address and in the history. */
const left = async (page: Page) => ({
  ...(await kept(page)),
  ...(await page.evaluate(() => ({ address: location.search + location.hash, state: history.state }))),
});
const nothingLeft = { ...nothing, address: '', state: null };

test('nothing is asked for and nothing is kept, and it works with the network cut', async ({
  page,
  context,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  await fillIn(page, '1400');
  await submit(page).click();
  await expect(whose(page)).toContainText('Dit zijn uw gegevens:');
  await page.getByLabel('Uw loon straks').fill('1500');
  await compare(page).click();
  expect(requests).toEqual([]);
  expect(await left(page)).toEqual(nothingLeft);
  await page.getByRole('button', { name: 'Wis mijn gegevens' }).click();
  await expect(whose(page)).toContainText('Dit is een voorbeeld:');
  await page.getByText('Reken met uw eigen gegevens').click();
  await expect(page.getByLabel('Hoe oud bent u?')).toHaveValue('');
  expect(complaints).toEqual([]);
});

test('it survives a browser that translates the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page);
  await translateAsBrowsersDo(page);
  await page.getByLabel('Uw loon straks').fill('1300');
  await compare(page).click();
  await expect(headline(page)).toHaveText(/^U verdient €.900 per maand minder\./);
  await fillIn(page, '1400');
  await submit(page).click();
  await expect(whose(page)).toHaveText(/^Dit zijn uw gegevens:30 jaar, zonder partner/);
  await expect(page.locator('.ends')).not.toContainText('Huurtoeslag');
  await page.getByRole('button', { name: 'Wis mijn gegevens' }).click();
  await expect(whose(page)).toHaveText(/^Dit is een voorbeeld:35 jaar, zonder partner/);
  await expect(page.locator('.ends')).toContainText('Huurtoeslag');
  expect(errors).toEqual([]);
});

test.describe('from the check', () => {
  test('the household of the check is there in a new tab, without a trace, and goes to this site only', async ({
    page,
    context,
    baseURL,
  }) => {
    await openResult(page, workingParent);
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Wat als er iets verandert?' }).click();
    const tab = await opened;
    await tab.bringToFront();
    await expect(whose(tab)).toContainText('Dit zijn uw gegevens uit de check:');
    await expect(whose(tab)).toContainText('34 jaar, zonder partner');
    await expect(whose(tab)).toContainText('€ 700 kale huur per maand');
    await expect(tab.getByLabel('Uw loon nu')).toHaveValue('1500');
    await expect(tab.locator('.grounds-of')).not.toContainText('U hebt een zorgverzekering.');
    expect(await left(tab)).toEqual(nothingLeft);
    expect(requests.filter((url) => new URL(url).search !== '' || new URL(url).hash !== '')).toEqual([]);
    await expect(page.locator('.result')).toBeVisible();

    // What was changed here stays with what the check knew.
    await tab.getByText('Wijzig uw gegevens').click();
    await expect(tab.getByLabel('Hoe oud is kind 2?')).toHaveValue('8');
    await tab.getByLabel('Hoe oud bent u?').fill('36');
    await submit(tab).click();
    await expect(whose(tab)).toContainText('36 jaar');
    await expect(tab.locator('.grounds-of')).not.toContainText('U hebt een zorgverzekering.');
    await tab.getByRole('button', { name: 'Wis mijn gegevens' }).click();
    await expect(whose(tab)).toContainText('Dit is een voorbeeld:');

    const given = (origin: string): Promise<unknown[]> =>
      page.evaluate(
        ({ from, data }) => {
          const got: unknown[] = [];
          const event = new MessageEvent('message', { origin: from, data });
          Object.defineProperty(event, 'source', {
            value: { postMessage: (answers: unknown) => got.push(answers) },
          });
          dispatchEvent(event);
          return got;
        },
        { from: origin, data: asked },
      );
    expect(await given('https://een-andere-site.example')).toEqual([]);
    expect(await given(new URL(baseURL ?? '').origin)).toHaveLength(1);
  });

  test('the page takes no household from another site, nor from a page that did not open it', async ({
    page,
    baseURL,
  }) => {
    await open(page);
    await page.evaluate(
      ({ own, name }) => {
        const data = { [name]: { answers: { leeftijd: { min: 77, max: 77 } } } };
        dispatchEvent(new MessageEvent('message', { origin: 'https://een-andere-site.example', data }));
        dispatchEvent(new MessageEvent('message', { origin: own, data, source: window }));
      },
      { own: new URL(baseURL ?? '').origin, name: asked },
    );
    await page.getByLabel('Uw loon straks').fill('2700');
    await compare(page).click();
    await expect(headline(page)).toContainText('500');
    await expect(whose(page)).toContainText('Dit is een voorbeeld:');
  });
});

test('after the last amounts it reckons with those, and says so', async ({ page }) => {
  await open(page);
  const before = await headline(page).textContent();
  await open(page, ended);
  await expect(
    page.getByText(/^De nieuwste bedragen zijn nog niet bekend\..* 31 december 2026\.$/),
  ).toBeVisible();
  await expect(headline(page)).toHaveText(before ?? '');
  await expectAccessible(page);
});

test('the pages about amounts and schemes lead to it', async ({ page }) => {
  for (const [path, target] of [
    ['/bedragen/', '/wat-als/'],
    ['/en/regelingen/', '/en/wat-als/'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(`main a[href="${target}"]`)).toBeVisible();
  }
});
