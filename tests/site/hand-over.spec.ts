import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { violations } from './axe.ts';
import { leaveBy, openCheck, pensioners, verdicts, walk, workingParent } from './check-walk.ts';
import { kept, nothing } from './kept.ts';

/** The page with the code, opened from a result. */
async function openHandOver(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Zet op een ander apparaat' }).click();
  return opened;
}

async function makeCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Maak de code' }).click();
  return page.getByLabel('Link met uw antwoorden').inputValue();
}

/** What a camera reads from the code on a page. */
async function scanned(page: Page, context: BrowserContext): Promise<string | undefined> {
  const picture = (await page.locator('.scan').screenshot()).toString('base64');
  const canvas = await context.newPage();
  const { data, width, height } = await canvas.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const surface = new OffscreenCanvas(image.width, image.height).getContext('2d');
    surface?.drawImage(image, 0, 0);
    const pixels = surface?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { data: [...pixels], width: image.width, height: image.height };
  }, picture);
  await canvas.close();
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

test('a code of the answers fills the check elsewhere, and is made only when asked', async ({
  page,
  context,
  browser,
}) => {
  await openCheck(page);
  await walk(page, workingParent);
  await page.getByRole('button', { name: 'Dit heb ik al Zorgtoeslag' }).click();
  const before = await verdicts(page);
  const other = await openHandOver(page);
  await expect(other.locator('main')).toContainText('Wie de code heeft, kan uw antwoorden lezen');
  await expect(other.locator('.scan')).toHaveCount(0);
  await expect(other.getByLabel('Link met uw antwoorden')).toHaveCount(0);
  expect(await violations(other)).toEqual([]);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const link = await makeCode(other);
  expect(link).toMatch(/^http:\/\/localhost:\d+\/check\/#code=1[0-9A-Z]{40,120}$/);
  await expect(other.getByRole('heading', { name: 'Scan de code met een telefoon' })).toBeFocused();
  expect(await violations(other)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await other.emulateMedia({ colorScheme });
    expect(await violations(other, ['color-contrast']), colorScheme).toEqual([]);
    expect(await scanned(other, await browser.newContext()), colorScheme).toBe(link);
  }
  expect(new URL(other.url()).hash).toBe('');
  expect(requests).toEqual([]);
  expect(await kept(other)).toEqual(nothing);

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const received = await phone.newPage();
  const addresses: string[] = [];
  received.on('request', (request) => addresses.push(request.url()));
  await received.goto(link);
  await expect(received.locator('.notices')).toContainText('De antwoorden uit de code zijn ingevuld.');
  expect(await verdicts(received)).toEqual(before);
  await expect(received.locator('.received')).toContainText('Zorgtoeslag');
  expect(new URL(received.url()).hash).toBe('');
  for (const address of addresses) expect(address).not.toContain('code');
  expect(await kept(received)).toEqual(nothing);
  await phone.close();
});

test('answers half-way go along, and the check goes on with the next question', async ({ page, browser }) => {
  await openCheck(page);
  await walk(page, pensioners, 'inkomsten');
  const question = await page.locator('h1').textContent();
  await page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }).click();
  const link = await makeCode(await openHandOver(page));
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.locator('h1')).toHaveText(question ?? '');
});

test('a link says in words why it is not read, and nothing is filled in', async ({ page }) => {
  for (const [code, words] of [
    ['1ABC', 'Deze code is niet compleet. Er is niets ingevuld.'],
    ['', 'Deze code is niet compleet. Er is niets ingevuld.'],
    ['%E0%A4%A', 'Deze code is niet compleet. Er is niets ingevuld.'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`/check/#code=${code}`);
    await expect(page.locator('.notices')).toContainText(words);
    await expect(page.locator('h1')).toHaveText('Waar woont u?');
    expect(new URL(page.url()).hash).toBe('');
  }
});

test('a code never takes the place of answers that are there', async ({ page, browser }) => {
  await openCheck(page);
  await walk(page, workingParent);
  const link = await makeCode(await openHandOver(page));
  const desk = await (await browser.newContext()).newPage();
  await openCheck(desk);
  await walk(desk, pensioners);
  const before = await verdicts(desk);
  await desk.evaluate((address) => location.assign(address), link);
  await expect(desk.locator('.notices')).toContainText('Hier staan al antwoorden. Die staan er nog.');
  expect(await verdicts(desk)).toEqual(before);
  expect(desk.url()).not.toContain('code');
  await leaveBy(desk, desk.getByRole('button', { name: 'Wis alles' }));
  await desk.evaluate((address) => location.assign(address), link);
  await expect(desk.locator('.notices')).toContainText('De antwoorden uit de code zijn ingevuld.');
  expect((await verdicts(desk)).wel).toContain('zoetermeerpas');
});

test('the page says where to begin where no check has opened it', async ({ page }) => {
  await page.goto('/meenemen/');
  await expect(page.getByRole('heading', { name: 'Hier zijn nog geen antwoorden' })).toBeVisible();
  await page.getByRole('link', { name: 'Naar de check' }).click();
  await expect(page.locator('h1')).toHaveText('Waar woont u?');
});

test('the code goes with the browser that lets no page copy', async ({ page }) => {
  await openCheck(page);
  await walk(page, pensioners);
  const other = await openHandOver(page);
  await makeCode(other);
  await other.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    }),
  );
  await other.getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(other.getByRole('status')).toHaveText(
    'Kopiëren lukt hier niet. Kopieer zelf de link hierboven.',
  );
  expect(
    await other
      .getByLabel('Link met uw antwoorden')
      .evaluate((field: HTMLTextAreaElement) => field.selectionEnd),
  ).toBeGreaterThan(60);
});
