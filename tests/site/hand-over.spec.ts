import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { generate } from 'lean-qr';
import { exactly } from '../../src/engine/answers.ts';
import { writeCode } from '../../src/journey/code.ts';
import { pensioners, workingParent } from '../journey/households.ts';
import { rules } from '../rules-of-site.ts';
import { violations } from './axe.ts';
import { leaveBy, openCheck, verdicts, walk } from './check-walk.ts';
import { kept, nothing } from './kept.ts';
import { wholeBrowser } from './whole-browser.ts';

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
  expect(link).toMatch(/^http:\/\/localhost:\d+\/check\/#code=2[0-9A-Z]{40,120}$/);
  await expect(other.getByRole('heading', { name: 'Zet de code in de check' })).toBeFocused();
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
  await expect(other.locator('.to-copy').last().getByRole('status')).toHaveText(
    'Kopiëren lukt hier niet. Kopieer zelf wat hierboven staat.',
  );
  expect(
    await other
      .getByLabel('Link met uw antwoorden')
      .evaluate((field: HTMLTextAreaElement) => field.selectionEnd),
  ).toBeGreaterThan(60);
});

const brought = { answers: { woonplaats: 'zoetermeer', leeftijd: exactly(34) }, received: [] };
const code = writeCode(brought, rules);
const wayIn = (page: Page) => page.getByText('Hebt u een code van een ander apparaat?');

test('a code is pasted below the first question, and stands in no address', async ({ page }) => {
  const addresses = new Set<string>();
  page.on('framenavigated', (frame) => addresses.add(new URL(frame.url()).hash));
  await openCheck(page);
  await wayIn(page).click();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Plak hier een link of code').fill('1ABC');
  await page.keyboard.press('Enter');
  await expect(page.locator('.take-in')).toContainText('Deze code is niet compleet. Er is niets ingevuld.');
  await expect(page.locator('.notices')).toHaveText('');
  await page.getByLabel('Plak hier een link of code').fill(code.replaceAll(/(.{4})/g, '$1 ').toLowerCase());
  await page.getByRole('button', { name: 'Vul in' }).click();
  await expect(page.locator('.notices')).toContainText('De antwoorden uit de code zijn ingevuld.');
  await expect(page.locator('main h1')).toBeFocused();
  await expect(wayIn(page)).toHaveCount(0);
  expect([...addresses]).toEqual(['']);
  await leaveBy(page, page.getByRole('button', { name: 'Wis alles' }));
  await expect(wayIn(page)).toBeVisible();
});

/** A film of one picture for a camera that is not there: a QR code with this text. */
function filmOf(text: string, path: string): void {
  const [width, height, square] = [640, 480, 6];
  const qr = generate(text);
  const picture = Buffer.alloc(width * height * 1.5, 128);
  const [left, top] = [(width - qr.size * square) / 2, (height - qr.size * square) / 2];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      picture[y * width + x] = qr.get(Math.floor((x - left) / square), Math.floor((y - top) / square))
        ? 16
        : 235;
  const frame = Buffer.concat([Buffer.from('FRAME\n'), picture]);
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip C420jpeg\n`), frame, frame]),
  );
}

test('a code is scanned with the camera, which goes off again, and another code is said to be another', async ({
  baseURL,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'zelfcheck-'));
  try {
    for (const text of ['https://voorbeeld.nl/', `https://voorbeeld.nl/check/#code=${code}`]) {
      const film = join(folder, 'camera.y4m');
      filmOf(text, film);
      const options = wholeBrowser();
      const browser = await chromium.launch({
        ...options,
        args: [
          ...(options.args ?? []),
          '--use-fake-ui-for-media-stream',
          '--use-fake-device-for-media-stream',
          `--use-file-for-fake-video-capture=${film}`,
        ],
      });
      const page = await browser.newPage({ ...(baseURL === undefined ? {} : { baseURL }) });
      await openCheck(page);
      await wayIn(page).click();
      await page.getByRole('button', { name: 'Scan de code met de camera' }).click();
      if (text.includes('#code=')) {
        await expect(page.locator('.notices')).toContainText('De antwoorden uit de code zijn ingevuld.');
        await expect(page.locator('video')).toHaveCount(0);
      } else {
        await expect(page.locator('.camera')).toContainText('Dit is een andere code.');
        const track = await page
          .locator('video')
          .evaluateHandle((video) => ((video as HTMLVideoElement).srcObject as MediaStream).getTracks()[0]);
        await page.getByRole('button', { name: 'Stop de camera' }).click();
        await expect(page.locator('video')).toHaveCount(0);
        await expect.poll(() => track.evaluate((each) => each?.readyState)).toBe('ended');
      }
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('where there is no camera, or what reads its picture does not come, the field is there', async ({
  page,
}) => {
  await openCheck(page);
  await wayIn(page).click();
  await page.getByRole('button', { name: 'Scan de code met de camera' }).click();
  await expect(page.locator('.camera')).toContainText('De camera doet het hier niet.');
  await page.route('**/scan.js', (route) => route.abort());
  await page.reload();
  await wayIn(page).click();
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.resolve(document.createElement('canvas').captureStream());
    HTMLMediaElement.prototype.play = () => Promise.resolve();
  });
  await page.getByRole('button', { name: 'Scan de code met de camera' }).click();
  await expect(page.locator('.camera')).toContainText('Scannen lukt nu niet. Plak de code hieronder.');
  await expect(page.getByLabel('Plak hier een link of code')).toBeVisible();
});
