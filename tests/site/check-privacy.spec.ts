import { expect, test } from '@playwright/test';
import { workingParent } from '../journey/households.ts';
import {
  addPerson,
  fillIn,
  incomeField,
  leaveBy,
  next,
  openCheck,
  tickCard,
  translateAsBrowsersDo,
  verdicts,
  walk,
} from './check-walk.ts';
import { kept, nothing } from './kept.ts';

test('a whole walk sends nothing, keeps nothing and needs no network', async ({ page, context }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // offline.spec.ts looks at what the browser keeps; here the tests do not let it.
    if (!message.text().startsWith('Service Worker registration blocked')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await openCheck(page);
  await page.waitForLoadState('networkidle');

  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const addresses = new Set<string>();
  const titles = new Set<string>();
  const states = new Set<string>();
  page.on('framenavigated', (frame) => addresses.add(frame.url()));
  for (const isOffline of [false, true]) {
    await context.setOffline(isOffline);
    const asked = await walk(page, workingParent);
    expect(asked.length).toBeGreaterThan(8);
    expect((await verdicts(page)).wel).toContain('zoetermeerpas');
    titles.add(await page.title());
    states.add(await page.evaluate(() => JSON.stringify(history.state)));
    await page.getByRole('button', { name: 'Dit heb ik al Zorgtoeslag' }).click();
    expect(await kept(page)).toEqual(nothing);
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    await leaveBy(page, page.getByRole('button', { name: 'Wis alles' }));
  }
  // The browser tells of the picture in the tab at each page of its history, and takes it from its cache.
  const sent = requests.filter((url) => new URL(url).pathname !== '/favicon.svg' || url.includes('?'));
  expect(sent).toEqual([]);
  expect(await kept(page)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
  expect(complaints).toEqual([]);

  expect([...addresses].map((address) => address.replace(/^https?:\/\/[^/]+/, ''))).toEqual(['/check/']);
  expect([...titles]).toEqual(['De check | Zelfcheck Zoetermeer']);
  for (const state of states) expect(state).toMatch(/^\{"visit":[\d.e-]+,"step":\d+\}$/);
});

test('links out of the result open beside it, so that the answers stay', async ({ page, context }) => {
  await openCheck(page);
  await walk(page, workingParent);
  const links = page.locator('.result a[href^="/"], .result a[href^="http"]');
  expect(await links.count()).toBeGreaterThan(5);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toContainText('opent in een nieuw tabblad');
  }
  const opened = context.waitForEvent('page');
  await page.locator('.card .actions a').first().click();
  expect(await (await opened).evaluate(() => window.opener)).toBeNull();
  expect((await verdicts(page)).wel).toContain('zoetermeerpas');
});

test('the check survives a browser that translates the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openCheck(page);
  await translateAsBrowsersDo(page);
  await walk(page, workingParent, 'inkomsten');
  await fillIn(page, { incomes: [{ soort: 'loon', bedrag: '1450', per: 'jaar', vakantiegeld: 'zonder' }] });
  await expect(page.locator('.income summary')).toContainText('bruto, zonder vakantiegeld');
  await next(page).click();
  await expect(page.locator('#fout')).toContainText('Loon: u schreef €\u00a01.450 per jaar. Dat is weinig.');
  await fillIn(page, { incomes: [{ soort: 'loon', bedrag: '', per: 'week' }] });
  await expect(page.locator('.income legend').last()).toHaveText('Loon 2');
  await incomeField(page, 'ik', 'loon', 'bedrag').fill('-5');
  await page.locator('[name="ik-loon-0-per"]').selectOption('maand');
  await next(page).click();
  await expect(page.locator('#fout')).toContainText('Loon 2: schrijf het bedrag zonder minteken.');
  await page.getByRole('button', { name: 'Verwijder' }).first().click();
  await expect(page.locator('.income legend')).toHaveText('Loon');
  await walk(page, workingParent);
  await expect(page.locator('h1')).toHaveText(
    'U kunt waarschijnlijk ongeveer €\u00a01.491 per maand krijgen',
  );
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await expect(page.locator('h1')).toHaveText('Uw antwoorden');
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig kinderen onder 18 jaar' }));
  const count = page.locator('.together [role="status"]');
  await expect(count).toHaveText('Samen bent u met 3.');
  await page.getByRole('button', { name: 'Haal weg Kind 1' }).click();
  await expect(count).toHaveText('Samen bent u met 2.');
  const child = page.getByRole('group', { name: 'Kind', exact: true });
  await expect(child.getByRole('textbox')).toHaveValue('8');
  await addPerson(page, 'familie').click();
  await page.locator('#ander-1-leeftijd').fill('30');
  const brother = page.getByRole('group', { name: 'Andere familie', exact: true });
  await expect(brother).toContainText('Is uw toeslagpartner');
  await page.getByRole('checkbox', { name: 'Krijgt studiefinanciering' }).check();
  await expect(brother).toContainText('Telt niet mee bij bijstand.');
  await expect(count).toHaveText('Samen bent u met 3.');
  await addPerson(page, 'kind').click();
  await page.getByRole('button', { name: 'Haal weg Kind van 18 of ouder' }).click();
  await page.locator('#ander-1-inkomen').selectOption('precies');
  await page.locator('#ander-1-bedrag').fill('30000');
  await addPerson(page, 'partner').click();
  await page.getByRole('radio', { name: 'Niet getrouwd, wij wonen samen' }).check();
  await page.getByRole('checkbox', { name: 'Niets hiervan past' }).check();
  await next(page).click();
  await expect(page.locator('#fout')).toContainText('Schrijf de leeftijd.');
  await page.locator('#leeftijd-partner').fill('17');
  await next(page).click();
  await expect(page.locator('#fout')).toContainText('van 18 tot en met 120');
  await page.getByRole('button', { name: 'Haal weg Uw partner' }).click();
  await leaveBy(page, next(page));
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig of u voor iemand zorgt' }));
  await tickCard(page, 'mantelzorg').check();
  await expect(tickCard(page, 'geen')).not.toBeChecked();
  await tickCard(page, 'mantelzorg').uncheck();
  await next(page).click();
  await expect(page.locator('#fout')).toContainText('Kies wat past.');
  expect(errors).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the check says what it needs and where else to look', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.getByRole('heading', { name: 'De check werkt alleen met JavaScript' })).toBeVisible();
    await expect(page.locator('main a[href="/bedragen/"]:visible')).toBeVisible();
    await expect(page.locator('main a[href="/regelingen/"]:visible')).toBeVisible();
    const words = (await page.locator('main').allInnerTexts()).join();
    expect(words).toContain('Bel de gemeente: 14\u00a0079.');
    expect(words).not.toContain('De vragen worden geladen');
  });
});
