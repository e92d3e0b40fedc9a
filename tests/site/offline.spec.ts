import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { workingParent } from '../journey/households.ts';
import { answer, openCheck, verdicts, walk } from './check-walk.ts';
import { dist, html, sitemapPaths } from './pages.ts';

test.use({ serviceWorkers: 'allow' });

const sheetsOf = (path: string): string[] =>
  [...html(path).matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map(([, sheet = '']) => sheet);

const elsewhere = new Set(
  sitemapPaths()
    .filter((path) => !path.endsWith('/wat-als/'))
    .flatMap(sheetsOf),
);

/** The address of a style that only the first version of a changing site has. The pages that are opened here do without. */
const onlyFirst = sheetsOf('/wat-als/').find((sheet) => !elsewhere.has(sheet)) ?? '';

/** Waits until the browser has kept the site. */
const ready = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

/** Waits until a page has loaded and has nothing to do: by then it keeps the site, or never will. */
async function idle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
}

/** How many service workers the page has asked for and got. */
const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Everything that the browser keeps: addresses from the root of the site, with how many bytes each has. */
const filesKept = (page: Page) =>
  page.evaluate(async () => {
    const all: Record<string, number> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = await (await cache.match(request))?.arrayBuffer();
        all[request.url.replace(location.origin, '')] = bytes?.byteLength ?? 0;
      }
    }
    return all;
  });

test('after one visit to the check every page works without a network, and only files of the site are kept', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openCheck(page);
  await ready(page);
  const before = await filesKept(page);
  await context.setOffline(true);
  const paths = sitemapPaths();
  expect(paths.length).toBeGreaterThan(130);
  for (const path of paths) {
    const response = await page.goto(path);
    expect(response?.fromServiceWorker(), path).toBe(true);
    expect(response?.status(), path).toBe(200);
    expect(await page.evaluate(() => document.styleSheets.length), path).toBeGreaterThan(0);
  }
  await openCheck(page);
  await walk(page, workingParent);
  expect((await verdicts(page)).wel).toContain('zoetermeerpas');
  await page.goto('about:blank');
  await page.goto('/zoeken/');
  await page.getByLabel('Wat zoekt u?').fill('fiets');
  await expect(page.locator('#search-results').getByRole('link', { name: 'Leergeld' })).toBeVisible();
  expect((await page.goto('/dit/is/er/niet/'))?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Deze pagina is er niet');
  expect(errors).toEqual([]);

  const after = await filesKept(page);
  expect(after).toEqual(before);
  for (const [address, bytes] of Object.entries(after)) {
    const [path = '', query = ''] = address.split('?');
    expect(query, address).toMatch(/^(__WB_REVISION__=[0-9a-f]{16})?$/);
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    expect(bytes, address).toBe(readFileSync(file).length);
  }
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('helper mode keeps the site too', async ({ browser }) => {
  const site = await changingSite();
  const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto('/hulpverlener/');
  await ready(page);
  expect(Object.keys(await filesKept(page)).length).toBeGreaterThan(5);
  await site.close();
  await openCheck(page);
  await context.close();
});

test('a page without the check keeps nothing', async ({ page }) => {
  await page.goto('/');
  await page.goto('/regelingen/leergeld/');
  expect(await registrations(page)).toBe(0);
  expect(await filesKept(page)).toEqual({});
});

type Answer = (response: ServerResponse, content: Buffer) => void;

/**
 * The site on a server of its own, with few of its files to keep. The page with amounts gets another version, and so does the list;
 * a style that only the first version has is gone after it.
 */
async function changingSite(): Promise<{
  origin: string;
  asked: string[];
  /** How it answers for a path instead of with what stands there. */
  answers: Map<string, Answer>;
  publish(version: number): void;
  close(): Promise<void>;
}> {
  let version = 1;
  const asked: string[] = [];
  const answers = new Map<string, Answer>();
  const amounts = () =>
    readFileSync(join(dist, 'bedragen/index.html'), 'utf8').replace(/(<h1[^>]*>)/, `$1Versie ${version}: `);
  const list = () => {
    const digest = createHash('sha256').update(amounts()).digest('base64');
    return readFileSync(join(dist, 'sw.js'), 'utf8')
      .replace(/\{url:`(?!\/_astro|\/check\/|\/bedragen\/)[^`]*`,revision:[^}]*\},?/g, '')
      .replace(version === 1 ? /(?!)/ : new RegExp(`\\{url:.${onlyFirst}.,[^}]*\\},?`), '')
      .replace(
        /(url:.\/bedragen\/.,revision:.)([^}]*integrity:.sha256-)[^`]*/,
        (_, url: string, rest: string) => `${url}${version}${rest}${digest}`,
      );
  };
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  const server = createServer((request, response) => {
    const path = new URL(`http://localhost${request.url}`).pathname;
    asked.push(path);
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const isThere = existsSync(file) && statSync(file).isFile() && (version === 1 || path !== onlyFirst);
    const content = () =>
      path === '/bedragen/' ? amounts() : path === '/sw.js' ? list() : isThere ? readFileSync(file) : '';
    const given = answers.get(path);
    if (given) return given(response, Buffer.from(content()));
    if (!isThere) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Niet hier');
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(content());
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    answers,
    publish: (next) => {
      version = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

test('a new version takes over once no page of the old one is open: until then that has its files', async ({
  browser,
}) => {
  const site = await changingSite();
  const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await openCheck(page);
  await ready(page);
  await openCheck(page);
  await walk(page, workingParent, 'rekenhuur');

  site.publish(2);
  await page.evaluate(async () => {
    const registration = await (await navigator.serviceWorker.ready).update();
    const next = registration.installing ?? registration.waiting;
    while (next?.state === 'installing')
      await new Promise((done) => next.addEventListener('statechange', done, { once: true }));
  });
  await walk(page, workingParent);
  expect((await verdicts(page)).wel).toContain('zoetermeerpas');
  const loaded = await page.evaluate(
    (href) =>
      new Promise((done) => {
        const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
        style.addEventListener('load', () => done(true));
        style.addEventListener('error', () => done(false));
        document.head.append(style);
      }),
    onlyFirst,
  );
  expect(loaded).toBe(true);

  await site.close();
  const other = await context.newPage();
  await other.goto('/bedragen/');
  await expect(other.locator('h1')).toContainText('Versie 1');
  await other.close();
  await page.close({ runBeforeUnload: false });
  await expect(async () => {
    const next = await context.newPage();
    await next.goto('/bedragen/');
    const heading = await next.locator('h1').textContent();
    await next.close();
    expect(heading).toContain('Versie 2');
  }).toPass();
  await context.close();
});

test('a file that is not the one of the list is not kept, and then nothing is', async ({ browser }) => {
  const site = await changingSite();
  site.answers.set('/check/', (response, content) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(content.toString().replace('</body>', '<!-- van een andere versie --></body>'));
  });
  const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await openCheck(page);
  const registered = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('/sw.js');
    const next = registration.installing;
    while (next?.state === 'installing')
      await new Promise((done) => next.addEventListener('statechange', done, { once: true }));
    return next?.state;
  });
  expect(await registered).toBe('redundant');
  await context.close();
  await site.close();
});

test('a page comes new from the network while there is one', async ({ browser }) => {
  const site = await changingSite();
  const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await openCheck(page);
  await ready(page);
  site.publish(3);
  await page.goto('/bedragen/');
  await expect(page.locator('h1')).toContainText('Versie 3');
  await site.close();
  await page.goto('/bedragen/');
  await expect(page.locator('h1')).toContainText(/Versie [13]/);
  await context.close();
});

test('the check works where a browser keeps nothing', async ({ browser }) => {
  for (const prepare of [
    () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
    () =>
      Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
        value: () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError')),
      }),
  ]) {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    await context.addInitScript(prepare);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await openCheck(page);
    await walk(page, workingParent);
    expect((await verdicts(page)).wel).toContain('zoetermeerpas');
    expect(await filesKept(page)).toEqual({});
    expect(errors).toEqual([]);
    await context.close();
  }
});

test('nothing is kept before the page has loaded, works and is idle', async ({ page }) => {
  // Whether this browser takes the held file for a slow network is not what is asked here.
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { value: undefined });
    const asked: string[] = [];
    Reflect.set(window, 'asked', asked);
    ServiceWorkerContainer.prototype.register = (address) => {
      asked.push(String(address));
      return Promise.reject(new Error('Nothing is kept in this test.'));
    };
  });
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked') as string[]);
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/check/', { waitUntil: 'commit' });
  await expect(page.locator('h1#vraag')).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(await asked()).toEqual([]);
  release();
  await expect.poll(asked).toEqual(['/sw.js']);
});

test('nothing is kept beside a page that does not work', async ({ page }) => {
  const [, script] = /<script[^>]* src="([^"]+)"/.exec(html('/check/')) ?? [];
  await page.route(`**${script}`, (route) => route.abort());
  await page.goto('/check/');
  await idle(page);
  expect(await registrations(page)).toBe(0);
});

test('nothing is kept for who saves on data, nor over the slowest networks', async ({ browser }) => {
  for (const connection of [{ saveData: true }, { effectiveType: 'slow-2g' }, { effectiveType: '2g' }]) {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    await context.addInitScript(
      (value) => Object.defineProperty(Navigator.prototype, 'connection', { value }),
      connection,
    );
    const page = await context.newPage();
    await openCheck(page);
    await idle(page);
    expect(await registrations(page)).toBe(0);
    await context.close();
  }
});

test('who began to save on data after the first visit fetches no new version', async ({ browser }) => {
  const site = await changingSite();
  const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await openCheck(page);
  await ready(page);
  site.publish(2);
  site.answers.set('/sw.js', (response, content) =>
    response
      .writeHead(200, { 'content-type': 'text/javascript' })
      .end(`Object.defineProperty(navigator, 'connection', { value: { saveData: true } });${content}`),
  );
  const from = site.asked.length;
  const after = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const next = new Promise<ServiceWorker | null>((done) =>
      registration.addEventListener('updatefound', () => done(registration.installing)),
    );
    await registration.update().catch(() => undefined);
    const worker = await next;
    while (worker?.state === 'installing')
      await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
    return worker?.state;
  });
  expect(after).toBe('redundant');
  expect(site.asked.slice(from)).toEqual(['/sw.js']);
  await site.close();
  await page.goto('/bedragen/');
  await expect(page.locator('h1')).toContainText('Versie 1');
  await context.close();
});

test('what serves only offline use may fail: the check works to its first answer', async ({ browser }) => {
  const failures: [string, Answer][] = [
    ['missing', (response) => response.writeHead(404).end()],
    [
      'halved',
      (response, content) => half(response.writeHead(200, { 'content-type': 'text/javascript' }), content),
    ],
    ['stalled', (response) => response.writeHead(200, { 'content-type': 'text/javascript' }).flushHeaders()],
  ];
  for (const [name, failure] of failures) {
    const site = await changingSite();
    site.answers.set('/sw.js', failure);
    const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'allow' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await openCheck(page);
    await idle(page);
    await expect.poll(() => site.asked, name).toContain('/sw.js');
    await answer(page, { card: 'In Zoetermeer' });
    expect(errors, name).toEqual([]);
    await context.close();
    await site.close();
  }
});

/** The first half of a file; then the connection is gone. */
function half(response: ServerResponse, content: Buffer): void {
  response.write(content.subarray(0, content.length / 2), () => response.destroy());
}

test('a page is whole: from the network, or from what was kept where that fails half-way or the host has a fault', async ({
  browser,
}) => {
  const site = await changingSite();
  const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await openCheck(page);
  await ready(page);
  site.publish(3);
  const html = { 'content-type': 'text/html' };
  const compressed = { ...html, 'content-encoding': 'gzip' };
  let cut = 0;
  const shown: Record<string, [string | RegExp, Answer]> = {
    'a fault of the host': ['Versie 1', (response, content) => response.writeHead(503, html).end(content)],
    'half a page': ['Versie 1', (response, content) => half(response.writeHead(200, html), content)],
    'half a page of which the length is told': [
      'Versie 1',
      (response, content) =>
        half(response.writeHead(200, { ...html, 'content-length': content.length }), content),
    ],
    'half a page, compressed': [
      'Versie 1',
      (response, content) => half(response.writeHead(200, compressed), gzipSync(content)),
    ],
    'half a page that ends as if it were whole': [
      'Versie 1',
      (response, content) => response.writeHead(200, html).end(content.subarray(0, content.length / 2)),
    ],
    'a page of which the end never comes': [
      'Versie 1',
      (response, content) => {
        response.on('close', () => {
          cut += 1;
        });
        response.writeHead(200, html).write(content.subarray(0, content.length / 2));
      },
    ],
    'no answer': [
      'Versie 1',
      (response) => {
        response.on('close', () => {
          cut += 1;
        });
      },
    ],
    'a whole page': [
      'Versie 3',
      (response, content) => response.writeHead(200, compressed).end(gzipSync(content)),
    ],
    'a page that is gone': [
      'Het was hier',
      (response) => response.writeHead(404, html).end('<html><h1>Het was hier</h1></html>'),
    ],
    'a redirect': [/./, (response) => response.writeHead(302, { location: '/check/' }).end()],
  };
  for (const [name, [heading, given]] of Object.entries(shown)) {
    site.answers.set('/bedragen/', given);
    await page.goto('/bedragen/');
    if (name === 'a redirect') await expect(page, name).toHaveURL(/\/check\//);
    else await expect(page.locator('h1'), name).toContainText(heading);
    if (heading === 'Versie 1') await expect(page.locator('footer nav a').last(), name).toBeVisible();
  }
  // What is not used is not fetched to its end: some people pay for it.
  await expect.poll(() => cut).toBe(2);

  site.answers.set('/bedragen/', (response) => response.destroy());
  for (const address of [
    '/bedragen/?van=ergens',
    '/bedragen/index.html',
    '/bedragen/index.html?x',
    '/bedragen',
  ]) {
    site.answers.set(address.replace(/\?.*/, ''), (response) => response.destroy());
    await page.goto(address);
    await expect(page.locator('h1'), address).toContainText('Versie 1');
  }
  site.answers.set('/nergens/', (response) => response.writeHead(200, html).end('<h1>Niet bewaard</h1>'));
  await page.goto('/nergens/');
  await expect(page.locator('h1')).toHaveText('Niet bewaard');
  site.answers.set('//', (response) => response.writeHead(200, html).end('<h1>Twee strepen</h1>'));
  await page.goto(`${site.origin}//`);
  await expect(page.locator('h1')).toHaveText('Twee strepen');
  await context.close();
  await site.close();
});
