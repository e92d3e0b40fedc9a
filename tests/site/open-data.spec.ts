/** The open data as the build wrote it, the engine on the page of another site, and what a scheme's page says as data. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { validateXML } from 'xmllint-wasm';
import { faultsBySchema } from '../open-data/built-data.ts';
import { reken } from '../reken.ts';
import { dist, html, sitemapPaths } from './pages.ts';

const api = join(dist, 'api/v1');
const read = (path: string): string => readFileSync(join(api, path), 'utf8');
const example = readFileSync('src/open-data/example.js', 'utf8');

test('every file of the open data is what its schema says', () => {
  const files = readdirSync(api).filter((name) => name.endsWith('.json'));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const data = JSON.parse(read(file));
    const schema = JSON.parse(read(new URL(data.$schema).pathname.replace('/api/v1/', '')));
    expect(faultsBySchema(schema, data), file).toEqual([]);
  }
});

test('the feeds are Atom, and every page names the one of its language', async () => {
  const schema = readFileSync('tests/open-data/atom.rng', 'utf8');
  for (const path of ['over/wijzigingen/atom.xml', 'en/over/wijzigingen/atom.xml']) {
    const { errors } = await validateXML({
      xml: { fileName: 'atom.xml', contents: readFileSync(join(dist, path), 'utf8') },
      schema: { fileName: 'atom.rng', contents: schema },
      extension: 'relaxng',
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
  }
  for (const path of sitemapPaths()) {
    const feed = `${path.startsWith('/en/') ? '/en' : ''}/over/wijzigingen/atom.xml`;
    expect(html(path), path).toMatch(
      new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]* href="${feed}"`),
    );
  }
});

test('what changed has a page on which each entry of the feed has its place', () => {
  for (const language of ['', 'en/']) {
    const feed = readFileSync(join(dist, language, 'over/wijzigingen/atom.xml'), 'utf8');
    const page = html(`/${language}over/wijzigingen/`);
    const places = [...feed.matchAll(/href="[^"]+\/over\/wijzigingen\/#([^"]+)"/g)].map(([, id]) => id);
    expect(places.length).toBeGreaterThan(8);
    for (const id of places) expect(page).toContain(`id="${id}"`);
  }
});

test('the server says what each file is and lets other sites read it', async ({ request }) => {
  const types = {
    'regelingen.json': 'application/json; charset=utf-8',
    'normen.csv': 'text/csv; charset=utf-8; header=present',
    'engine.js': 'text/javascript; charset=utf-8',
    'engine.d.ts': 'text/plain; charset=utf-8',
    'schema/normen.schema.json': 'application/json; charset=utf-8',
  };
  for (const [file, type] of Object.entries(types)) {
    const headers = (await request.get(`/api/v1/${file}`)).headers();
    expect(headers['content-type'], file).toBe(type);
    expect(headers['access-control-allow-origin'], file).toBe('*');
  }
  const feed = (await request.get('/over/wijzigingen/atom.xml')).headers();
  expect(feed['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect((await request.get('/check/')).headers()['access-control-allow-origin']).toBeUndefined();
});

test('the index names files that are there, and that are promised to stay', () => {
  const promised = readFileSync('tests/site/promised-addresses.txt', 'utf8').split('\n');
  const { bestanden } = JSON.parse(read('index.json')) as {
    bestanden: { bestand: string; schema: string | null }[];
  };
  const paths = bestanden
    .flatMap(({ bestand, schema }) => [bestand, schema ?? bestand])
    .map((address) => new URL(address).pathname);
  expect(paths.length).toBeGreaterThan(10);
  for (const path of [...paths, '/api/v1/index.json', '/over/data/']) {
    expect(readFileSync(join(dist, path.replace(/\/$/, '/index.html'))).length, path).toBeGreaterThan(100);
    expect(promised).toContain(path);
  }
});

/** What `reken` prints for the situation of the example, as the example prints it. */
function expected(): string[] {
  const [, situation = '{}'] = /reken\(\s*(\{.*?\}),/s.exec(example) ?? [];
  const [, day = ''] = /'(\d{4}-\d{2}-\d{2})'/.exec(example) ?? [];
  const json = situation.replaceAll("'", '"').replace(/([a-z]+):/g, '"$1":');
  const { uitkomsten } = reken({ ...JSON.parse(json), peildatum: day }) as {
    uitkomsten: { regeling: string; uitkomst: string }[];
  };
  return uitkomsten.map(({ regeling, uitkomst }) => `${regeling} ${uitkomst}`);
}

test('the example runs in Node with the built engine', async () => {
  const module = await import(pathToFileURL(join(api, 'engine.js')).href);
  const { uitkomsten } = module.reken(
    { woonplaats: 'zoetermeer', leeftijd: 30, partner: 'nee', kinderen: [], inkomen: 1400 },
    '2026-11-22',
  ) as { uitkomsten: { regeling: string; uitkomst: string }[] };
  expect(uitkomsten.map(({ regeling, uitkomst }) => `${regeling} ${uitkomst}`)).toEqual(expected());
});

test('the example runs on the page of another site, as it stands on the page about the data', async ({
  page,
  baseURL,
}) => {
  const shown = /<pre class="[^"]*\bcode"[^>]*><code>([\s\S]*?)<\/code>/.exec(html('/over/data/'))?.[1] ?? '';
  const plain = shown.replaceAll('&#39;', "'").replaceAll('&gt;', '>').replaceAll('&lt;', '<');
  expect(plain).toBe(example.trimEnd());
  const script = example.replace('https://zelfcheck.example', baseURL ?? '');
  const server = createServer((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><title>Ander</title><script type="module">${script}</script>`),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/api/v1/`) && !request.url().includes(`:${port}/`))
      foreign.push(request.url());
  });
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    const wanted = expected();
    await expect.poll(() => printed.filter((line) => wanted.includes(line))).toEqual(wanted);
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  } finally {
    server.close();
  }
});

test('each page of a scheme says as data what it says to people', () => {
  const pages = sitemapPaths().filter((path) => /^\/(en\/)?regelingen\/[^/]+\/$/.test(path));
  expect(pages.length).toBeGreaterThan(70);
  for (const path of pages) {
    const source = html(path);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(source) ?? [];
    const data = JSON.parse(json);
    const text = (pattern: RegExp) =>
      (pattern.exec(source)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#39;', "'");
    expect(data['@context'], path).toBe('https://schema.org');
    expect(data['@type'], path).toMatch(/^(Government)?Service$/);
    expect(data.name, path).toBe(text(/<h1[^>]*>([^<]+)</));
    expect(data.description, path).toBe(text(/<meta name="description" content="([^"]+)"/));
    expect(data.mainEntityOfPage['@id'], path).toBe(text(/<link rel="canonical" href="([^"]+)"/));
    expect(data.mainEntityOfPage.inLanguage, path).toBe(path.startsWith('/en/') ? 'en' : 'nl');
    for (const { url } of data.subjectOf)
      if (url) expect(source, path).toContain(`href="${url.replaceAll('&', '&#38;')}"`);
  }
  const zorgtoeslag = html('/regelingen/zorgtoeslag/');
  expect(zorgtoeslag).toContain('"@type":"GovernmentService"');
  expect(html('/regelingen/voedselbank/')).toContain('"@type":"Service"');
});
