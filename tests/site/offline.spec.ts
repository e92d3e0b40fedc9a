import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openCheck, verdicts, walk, workingParent } from './check-walk.ts';
import { dist, sitemapPaths } from './pages.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the browser has kept the site. */
const ready = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });

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
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await filesKept(page)).toEqual({});
});

/** The site on a server of its own, with few of its files to keep. The page with amounts gets another version, and so does the list. */
async function changingSite(): Promise<{
  origin: string;
  publish(version: number): void;
  close(): Promise<void>;
}> {
  let version = 1;
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    const content = readFileSync(file);
    if (path === '/bedragen/') response.end(String(content).replace(/(<h1[^>]*>)/, `$1Versie ${version}: `));
    else if (path === '/sw.js')
      response.end(
        String(content)
          .replace(/\{url:`(?!\/_astro|\/check\/|\/bedragen\/)[^`]*`,revision:[^}]*\},?/g, '')
          .replace(/(url:.\/bedragen\/.,revision:.)/, `$1${version}`),
      );
    else response.end(content);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    publish: (next) => {
      version = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

test('a new version takes over in the middle of a check, and no answer is lost', async ({ browser }) => {
  const site = await changingSite();
  const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await openCheck(page);
  await ready(page);
  const other = await context.newPage();
  await other.goto('/bedragen/');
  await expect(other.locator('h1')).toContainText('Versie 1');
  await page.bringToFront();
  await walk(page, workingParent, 'rekenhuur');

  site.publish(2);
  await page.evaluate(async () => {
    const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
    await (await navigator.serviceWorker.ready).update();
    await taken;
  });
  await walk(page, workingParent);
  expect((await verdicts(page)).wel).toContain('zoetermeerpas');
  await site.close();
  await other.goto('/bedragen/');
  await expect(other.locator('h1')).toContainText('Versie 2');
  await context.close();
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

test('the check works where a browser keeps nothing, and where somebody saves on data', async ({
  browser,
}) => {
  for (const prepare of [
    () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
    () =>
      Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
        value: () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError')),
      }),
    () => Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }),
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
