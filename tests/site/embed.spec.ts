/** Our cards and the check on the page of a partner: another origin, a strict policy, a real browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { present } from '../../src/embed/height-message.ts';
import { fixedHeight } from '../../src/embed/lines.ts';
import { targets } from '../../src/explain/targets.ts';
import { inForce } from '../journey/households.ts';
import { violations } from './axe.ts';
import { fillIn, fillInTicks } from './check-walk.ts';
import { compressed } from './compressed.ts';
import { kept, nothing } from './kept.ts';
import { dist, html, sitemapPaths } from './pages.ts';
import { noteAttempts, type Partner, servePartner } from './partner-page.ts';

const element = (attributes: string) =>
  `<zelfcheck-kaart ${attributes}><a href="https://zelfcheck.example/">Doe de Zelfcheck</a></zelfcheck-kaart>`;

const cards: Record<string, string> = {
  '/leergeld': element('regeling="leergeld"'),
  '/kinderen': element('thema="kinderen" taal="en"'),
  '/alles': element(''),
  '/fout': element('regeling="Leergelt"'),
  '/veel-fout': element('thema="geld" gebeurtenis="baby" taal="fr" toon="chek"'),
  '/alles-vragen': element('toon="check"') + '<p>Van de partner.</p>'.repeat(40),
  '/check': `<p>Van de partner.</p>${element('toon="check" regeling="leergeld"')}`,
};

interface Visit {
  partner: Partner;
  site: string;
  /** Every address that the browser asked for. */
  asked: string[];
  messages: string[];
}

const test = base.extend<{ visit: Visit }>({
  visit: async ({ page, baseURL }, use) => {
    const site = new URL(baseURL ?? '').origin;
    const script = `<script type="module" src="${site}/embed/v1.js"></script>`;
    const pages = Object.entries(cards).map(([path, card]) => [path, script + card]);
    const plain = `<iframe src="${site}/embed/regeling/leergeld/" title="Leergeld" width="100%" height="${fixedHeight}"></iframe>`;
    const partner = await servePartner({ ...Object.fromEntries(pages), '/los': plain }, site);
    const visit: Visit = { partner, site, asked: [], messages: [] };
    await page.addInitScript(noteAttempts);
    page.on('request', (request) => visit.asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') visit.messages.push(message.text());
    });
    await use(visit);
    await partner.close();
  },
});

const frameIn = (page: Page): FrameLocator => page.frameLocator('zelfcheck-kaart iframe');
const iframe = (page: Page) => page.locator('zelfcheck-kaart iframe');

/** How much of what the frame holds is not in sight. */
const hiddenIn = async (page: Page): Promise<number[]> =>
  frameIn(page)
    .locator('html')
    .evaluate((html) => [html.scrollHeight - html.clientHeight, html.scrollWidth - html.clientWidth]);

/** What the page and its frames tried to keep or to send. */
async function attempts(page: Page): Promise<string[]> {
  const frames = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => Reflect.get(window, 'tried') as string[])),
  );
  expect(frames.length).toBe(2);
  return frames.flat();
}

test('a card shows its scheme and opens the check for it, and nothing is asked, kept or sent besides', async ({
  page,
  visit,
}) => {
  const { partner, site, asked } = visit;
  await page.goto(`${partner.origin}/leergeld`);
  const card = frameIn(page);
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('Leergeld');
  await expect(card.locator('.embed-card')).toContainText('schoolspullen');
  await expect(iframe(page)).toHaveAttribute('title', 'Zelfcheck Zoetermeer: Leergeld');
  await expect(page.getByRole('link', { name: 'Doe de Zelfcheck' })).toHaveCount(0);

  const opening = page.context().waitForEvent('page');
  await card.getByRole('link', { name: 'Start de check' }).click();
  const check = await opening;
  await expect(check.locator('h1#vraag')).toBeVisible();
  expect(new URL(check.url()).pathname).toBe('/check/');
  expect(new URL(check.url()).search).toBe('');

  const own = [partner.origin, site];
  expect(asked.filter((url) => !own.includes(new URL(url).origin))).toEqual([]);
  expect(asked.filter((url) => new URL(url).search !== '')).toEqual([]);
  expect(partner.received).toEqual(['GET /leergeld']);
  expect(await page.context().cookies()).toEqual([]);
  expect(await kept(page)).toEqual(nothing);
  expect(await attempts(page)).toEqual([]);
  expect(visit.messages).toEqual([]);
});

test('the frame is as high as the card, on a phone, on a wide screen and with letters twice as large', async ({
  page,
  visit,
}) => {
  await page.goto(`${visit.partner.origin}/kinderen`);
  await expect(frameIn(page).getByRole('heading', { level: 1 })).toHaveText('Children');
  await expect(frameIn(page).locator('html')).toHaveAttribute('lang', 'en');
  const heights = new Set<string | null>();
  for (const width of [320, 1280]) {
    for (const size of ['100%', '200%']) {
      await page.setViewportSize({ width, height: 900 });
      await frameIn(page)
        .locator('html')
        .evaluate((html, fontSize) => html.style.setProperty('font-size', fontSize), size);
      // The frame of the size before may be high enough too, until the card tells its own height.
      await expect
        .poll(async () => heights.has(await iframe(page).getAttribute('height')), {
          message: `${width} px, ${size}`,
        })
        .toBe(false);
      await expect.poll(() => hiddenIn(page), { message: `${width} px, ${size}` }).toEqual([0, 0]);
      heights.add(await iframe(page).getAttribute('height'));
    }
  }
  expect(heights.size).toBe(4);
});

test('a frame without our script shows the card in a height that fits', async ({ page, visit }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${visit.partner.origin}/los`);
    const card = page.frameLocator('iframe');
    await expect(card.getByRole('link', { name: 'Start de check' })).toBeVisible();
    const over = await card
      .locator('html')
      .evaluate((html) => html.querySelector('body')?.getBoundingClientRect().height);
    expect(over, `${width} px`).toBeLessThanOrEqual(fixedHeight);
  }
});

test('the whole check can be walked in the frame, and the partner hears nothing but that it is there', async ({
  page,
  visit,
}) => {
  const { partner, site, asked } = visit;
  await page.clock.setFixedTime(new Date(`${inForce}T12:00:00+01:00`));
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const heard: unknown[] = [];
    Reflect.set(window, 'heard', heard);
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(`${partner.origin}/check`);
  const check = frameIn(page);
  let pages = 0;
  for (; pages < 20; pages += 1) {
    await expect(check.locator('h1').first()).toBeInViewport();
    expect((await hiddenIn(page))[1]).toBe(0);
    expect(await lostNames(check)).toEqual([]);
    if ((await check.locator('.result').count()) > 0) break;
    const before = await check.locator('h1').first().textContent();
    await answerIn(check);
    await check.locator('button[type="submit"]').click();
    await expect(check.locator('h1').first()).not.toHaveText(before ?? '');
  }
  await expect(check.locator('.result')).toBeVisible();
  expect(pages).toBeGreaterThan(2);
  await expect(check.getByRole('heading', { name: 'Leergeld' })).toBeVisible();

  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([present]);
  expect(partner.received).toEqual(['GET /check']);
  expect(page.url()).toBe(`${partner.origin}/check`);
  expect(asked.filter((url) => !url.startsWith(partner.origin) && !url.startsWith(site))).toEqual([]);
  expect(await attempts(page)).toEqual([]);
  expect(await kept(page)).toEqual(nothing);
  expect(await page.context().cookies()).toEqual([]);

  // Who leaves the page of the partner is not asked about answers in a frame.
  let asks = 0;
  page.on('dialog', async (dialog) => {
    asks += 1;
    await dialog.accept();
  });
  await page.goto(`${partner.origin}/leergeld`);
  expect(asks).toBe(0);
});

/** The ids by which labels and descriptions point at nothing. */
const lostNames = (check: FrameLocator): Promise<string[]> =>
  check
    .locator('main')
    .evaluate((main) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((attribute) =>
        [...main.querySelectorAll(`[${attribute}]`)]
          .flatMap((each) => (each.getAttribute(attribute) ?? '').split(' '))
          .filter((id) => document.getElementById(id) === null),
      ),
    );

/** Answers the question in the frame as the example of the walks does; what is not known stays unknown. */
async function answerIn(check: FrameLocator): Promise<void> {
  const page = check as unknown as Page;
  // Ids cannot be known in a frame, but names can.
  if ((await check.locator('[name="leeftijd"]').count()) > 0) {
    await check.locator('[name="leeftijd"]').fill('34');
    await check.locator('[data-add="minderjarig"]').click();
    return check.locator('[name="kind-1"]').fill('8');
  }
  if ((await check.locator('input[type="checkbox"][value="geen"][name="antwoord"]').count()) > 0)
    return fillInTicks(page, {});
  if ((await check.getByText('In Zoetermeer', { exact: true }).count()) > 0)
    return fillIn(page, { card: 'In Zoetermeer' });
  return fillIn(page, 'weet-niet');
}

test('the check is as high as the window allows, leaves room around itself, and goes on with the keyboard', async ({
  page,
  visit,
}) => {
  await page.goto(`${visit.partner.origin}/alles-vragen`);
  const check = frameIn(page);
  await expect(check.locator('h1')).toBeVisible();
  for (const [width, height, expected] of [
    [320, 568, 483],
    [360, 740, 629],
    [1280, 1200, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    const box = await iframe(page).boundingBox();
    expect(Math.round(box?.height ?? 0)).toBe(expected);
    const [down = 0, sideways] = await hiddenIn(page);
    expect(down, 'it always scrolls').toBeGreaterThan(0);
    expect(sideways).toBe(0);
  }
  // At its end the wheel does not move the page around, which would notice where that is.
  const ends = () =>
    check
      .locator('html')
      .evaluate((html) => html.scrollTop > 0 && html.scrollTop + html.clientHeight >= html.scrollHeight - 1);
  await iframe(page).hover();
  for (let turns = 0; turns < 2; turns += 1) {
    await page.mouse.wheel(0, 2000);
    await expect.poll(ends).toBe(true);
  }
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight > innerHeight])).toEqual([
    0,
    true,
  ]);
  await page.setViewportSize({ width: 320, height: 568 });
  await check.locator('html').evaluate((html) => html.style.setProperty('font-size', '200%'));
  expect((await hiddenIn(page))[1]).toBe(0);
  // Answers with keys only: what has the focus is in sight inside the frame, and so is the next question.
  await check.getByRole('radio', { name: 'In Zoetermeer', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(check.locator('h1')).toHaveText('Wie woont er bij u?');
  await expect(check.locator('h1')).toBeFocused();
  const top = await check.locator('h1').evaluate((h1) => h1.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await check.locator('button[type="submit"]').click();
  await expect(check.locator('.fault').first()).toBeInViewport();
});

test('the page of a partner cannot change what the check looks at', async ({ page, visit }) => {
  await page.goto(`${visit.partner.origin}/check`);
  const check = frameIn(page);
  const aim = async (fragment: string): Promise<void> => {
    await iframe(page).evaluate(
      (element: HTMLIFrameElement, href) =>
        new Promise((loaded) => {
          element.addEventListener('load', loaded, { once: true });
          (element.contentWindow as Window).location.href = href;
        }),
      `${visit.site}/embed/check/${fragment}`,
    );
  };
  await expect(check.locator('.aim strong')).toHaveText('Leergeld');
  for (const fragment of ['#voor=zorgtoeslag', '#code=1A2B3C']) await aim(fragment);
  await expect(check.locator('.aim strong')).toHaveText('Leergeld');
  await check.locator('[name="leeftijd"]').fill('34');
  await check.locator('button[type="submit"]').click();
  await expect(check.locator('h1')).not.toHaveText('Wie woont er bij u?');
  const before = await check.locator('main').textContent();
  for (const fragment of ['#voor=zorgtoeslag', '#code=1A2B3C']) await aim(fragment);
  expect(await check.locator('main').textContent()).toBe(before);
});

test('a name that we do not know is said to the visitor, and to the web editor with what was meant', async ({
  page,
  visit,
}) => {
  await page.goto(`${visit.partner.origin}/fout`);
  const card = frameIn(page);
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('Dit onderwerp kennen wij niet');
  await expect(card.getByRole('link', { name: 'Bekijk alle regelingen' })).toHaveAttribute(
    'href',
    '/regelingen/',
  );
  expect(visit.messages).toHaveLength(1);
  expect(visit.messages[0]).toContain(
    'het attribuut regeling is "Leergelt". Dat kennen wij niet. Bedoelt u "leergeld"? Het kan zijn: ',
  );
});

test('attributes that cannot be are named one by one, and the card is there', async ({ page, visit }) => {
  await page.goto(`${visit.partner.origin}/veel-fout`);
  await expect(frameIn(page).getByRole('heading', { level: 1 })).toHaveText('Geld en uitkering');
  expect(visit.messages).toEqual([
    expect.stringContaining('het attribuut taal is "fr"'),
    expect.stringContaining('het attribuut toon is "chek". Dat kennen wij niet. Bedoelt u "check"?'),
    expect.stringContaining('kies één van: thema, gebeurtenis'),
  ]);
});

test('without the line in its policy the partner keeps the link in the element', async ({ page, visit }) => {
  const { site } = visit;
  const script = `<script type="module" src="${site}/embed/v1.js"></script>`;
  for (const policy of ['', `script-src ${site}`]) {
    const strict = await servePartner({ '/': script + element('regeling="leergeld"') }, site, policy);
    await page.goto(strict.origin, { waitUntil: 'networkidle' });
    await expect(page.getByRole('link', { name: 'Doe de Zelfcheck' })).toBeVisible();
    await strict.close();
  }
});

test('a check whose script does not arrive leaves the link in the element', async ({ page, visit }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(`${visit.partner.origin}/check`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: 'Doe de Zelfcheck' })).toBeVisible();
  await expect(iframe(page)).toBeHidden();
});

test('a card looks the same in a browser where scripts cannot make sheets', async ({ page, visit }) => {
  const boxes = [];
  for (const isOld of [false, true]) {
    if (isOld)
      await page.addInitScript(() => {
        Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
        Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
      });
    await page.goto(`${visit.partner.origin}/leergeld`);
    await expect(iframe(page)).toBeVisible();
    await expect.poll(() => hiddenIn(page)).toEqual([0, 0]);
    boxes.push(await iframe(page).boundingBox());
  }
  expect(boxes[1]).toEqual(boxes[0]);
  expect(visit.messages).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the link in the element stays', async ({ page, visit }) => {
    await page.goto(`${visit.partner.origin}/leergeld`);
    await expect(page.getByRole('link', { name: 'Doe de Zelfcheck' })).toBeVisible();
  });
});

test('a height that does not come from our frame is not believed', async ({ page, visit }) => {
  await page.goto(`${visit.partner.origin}/alles`);
  await expect(iframe(page)).toHaveAttribute('height', /^\d+$/);
  const before = await iframe(page).getAttribute('height');
  await page.evaluate(() => window.postMessage({ hoogte: 9000 }, '*'));
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await iframe(page).getAttribute('height')).toBe(before);
});

const embedded = ['', 'en/'].flatMap((prefix) => [
  `/${prefix}embed/`,
  `/${prefix}embed/onbekend/`,
  ...targets.map(({ kind, id }) => `/${prefix}embed/${kind}/${id}/`),
]);

test('every card is small, has a strict policy and only the script that tells its height', () => {
  for (const path of embedded) {
    const source = html(path);
    expect(existsSync(join(dist, path, 'index.html')), path).toBe(true);
    expect(source, path).toContain('<meta name="robots" content="noindex">');
    expect(source, path).toContain("default-src 'none'");
    expect(source, path).toContain("connect-src 'none'");
    expect(source, path).not.toContain('data-pagefind-body');
    const sheets = [...source.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, file]) => file ?? '',
    );
    const styled = [join(path, 'index.html'), ...sheets]
      .map((file) => compressed(join(dist, file)))
      .reduce((sum, size) => sum + size, 0);
    expect(styled, path).toBeLessThan(20_000);
    const scripts = [...source.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(scripts, path).toHaveLength(1);
    expect(readFileSync(join(dist, scripts[0] ?? '')).length, path).toBeLessThan(1_500);
  }
  expect(sitemapPaths().filter((path) => path.includes('embed'))).toEqual([]);
  expect(compressed(join(dist, 'embed/v1.js'))).toBeLessThan(4_000);
});

test('only these pages may stand in a frame', async ({ request }) => {
  for (const path of ['/embed/', '/en/embed/thema/geld/', '/embed/check/'])
    expect((await request.get(path)).headers()['x-frame-options'], path).toBeUndefined();
  for (const path of ['/', '/check/', '/en/check/', '/regelingen/leergeld/', '/embedded/'])
    expect((await request.get(path)).headers()['x-frame-options'], path).toBe('DENY');
});

for (const path of [
  '/embed/',
  '/embed/onbekend/',
  '/embed/regeling/leergeld/',
  '/embed/regeling/energietoeslag/',
  '/embed/regeling/kindpakket/',
  '/embed/regeling/individuele-inkomenstoeslag/',
  '/embed/thema/geld/',
  '/en/embed/gebeurtenis/minder-werk/',
  '/embed/check/',
])
  test(`${path} can be read by everybody and fits`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const width of [320, 640, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        `${width} px`,
      ).toBe(0);
    }
  });
