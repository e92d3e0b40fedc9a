/**
 * The site of another municipality, with a language more: both made up. It stands from a folder of rules and texts for the municipality
 * and, for the language, a folder of texts and a line in the table.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { officialFiles } from '../../src/explain/official-outcomes.ts';
import { partial, whole, writeLanguage } from '../house/made-up-language.ts';
import { violations } from './axe.ts';

const root = process.cwd();
const { code } = whole;
const municipality = 'tests/house/polderdam';
let folder = '';
let server: ChildProcess;
let address = '';

test.describe.configure({ mode: 'serial' });

/** Changes a file of the copied project in one place. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(join(folder, file), text.replace(from, to));
}

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'zelfcheck-'));
  for (const name of [
    'src',
    'public',
    'package.json',
    'tsconfig.json',
    'site.config.ts',
    'astro.config.mjs',
    ...officialFiles,
  ])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const own = (path: string): boolean => !/(zoetermeer|den-haag)$/.test(path);
  for (const name of ['rules', 'content'])
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: own });
  cpSync(join(root, municipality, 'rules'), join(folder, 'rules/polderdam'), { recursive: true });
  for (const language of ['nl', 'en'])
    cpSync(join(root, municipality, 'content', language), join(folder, 'content', language, 'polderdam'), {
      recursive: true,
    });
  change('site.config.ts', "municipality = 'zoetermeer'", "municipality = 'polderdam'");
  for (const language of [whole, partial]) writeLanguage(join(folder, 'content'), language);
  change(
    'src/words/languages.ts',
    '\n} as const satisfies',
    `\n${whole.line}\n${partial.line}\n} as const satisfies`,
  );
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    env: { ...process.env, PEILDATUM: '2026-11-01', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  server = spawn('node', ['src/cli/serve.ts'], { cwd: folder, env: { ...process.env, PORT: '4330' } });
  address = await new Promise((resolve) =>
    server.stdout?.on('data', (data) => resolve(/http:\/\/localhost:\d+/.exec(String(data))?.[0] ?? '')),
  );
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

const pages = (): string[] =>
  globSync('**/index.html', { cwd: join(folder, 'dist') }).map(
    (file) => `/${file.replace(/index\.html$/, '')}`,
  );

const source = (path: string): string => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');

/** What a reader of a page reads, without what is marked as Dutch or as a name, and what a script gets to show. */
function readIn(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html), (node) => {
    if (node.type === 'text') found.push(node.value);
    if (node.type !== 'element') return undefined;
    const { lang, translate, type, content, name, ariaLabel } = node.properties;
    if (node.tagName === 'meta' && name === 'description') found.push(String(content));
    if (ariaLabel) found.push(String(ariaLabel));
    if (node.tagName === 'script' && type === 'application/json') {
      const [data] = node.children;
      const { texts = {} } = data?.type === 'text' ? JSON.parse(data.value) : {};
      found.push(
        ...Object.values(texts).map((text) => String(text).replace(/\{\{[^}]*\}\}|<[^>]*>|\$t\(.*?\)/g, '')),
      );
    }
    const isOther = (lang !== undefined && lang !== code) || translate === 'no';
    return isOther || ['script', 'style', 'code'].includes(node.tagName) ? SKIP : undefined;
  });
  return found;
}

test('every page is there in every language, and leads to the others', () => {
  const all = pages();
  const dutch = all.filter((path) => !/^\/(en|ar|pl)\//.test(path));
  expect(dutch.length).toBeGreaterThan(30);
  const inWhole = dutch.flatMap((path) => [path, `/en${path}`, `/${code}${path}`]);
  expect(all.toSorted()).toEqual([...inWhole, `/${partial.code}/`, `/${partial.code}/check/`].toSorted());
  const sitemap = readFileSync(join(folder, 'dist/sitemap-0.xml'), 'utf8');
  for (const path of dutch.filter((each) => !each.startsWith('/embed/'))) {
    const page = source(`/${code}${path}`);
    expect(page, path).toContain(`<html lang="${code}" dir="rtl"`);
    for (const [language, there] of [
      ['nl', path],
      ['en', `/en${path}`],
      [code, `/${code}${path}`],
    ] as const)
      expect(page, path).toContain(`hreflang="${language}" href="https://zelfcheck.example${there}"`);
    if (!page.includes('noindex'))
      expect(sitemap).toContain(`<loc>https://zelfcheck.example/${code}${path}</loc>`);
  }
  expect(readFileSync(join(folder, 'dist', code, 'over/wijzigingen/atom.xml'), 'utf8')).toContain(
    `xml:lang="${code}"`,
  );
});

const addresses = /https:\S+|\S+\.(?:nl|com|ca|example)\b|\/api\/v1\//g;

test('a language without every page leads to the Dutch pages, and no page leads to one that it has not', () => {
  const start = source(`/${partial.code}/`);
  expect(start).toContain(`href="/${partial.code}/check/"`);
  expect(start).toContain('href="/bedragen/"');
  expect(source('/check/')).toContain(`href="/${partial.code}/check/"`);
  expect(source('/bedragen/')).not.toContain(`/${partial.code}/`);
});

test('no text of another language stands in its place', () => {
  const latin = new Map<string, string>();
  for (const path of pages().filter((each) => each.startsWith(`/${code}/`)))
    for (const text of readIn(source(path)))
      for (const word of text.replace(addresses, '').match(/\p{Script=Latin}{3,}/gu) ?? [])
        latin.set(word, `${path}: ${text.trim().slice(0, 80)}`);
  expect(Object.fromEntries(latin)).toEqual({});
});

test('the pages run from right to left in a browser, fit and can be read by everybody', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of [
    '/',
    '/check/',
    '/bedragen/',
    '/regelingen/polderpas/',
    '/hulp/',
    '/partners/',
    '/wat-als/',
  ]) {
    await page.goto(`${address}/${code}${path}`);
    await expect(page.locator('h1').first()).toBeVisible();
    const { direction, overflow } = await page.evaluate(() => ({
      direction: getComputedStyle(document.body).direction,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect({ path, direction, overflow }).toEqual({ path, direction: 'rtl', overflow: 0 });
    expect(await violations(page), path).toEqual([]);
  }
});

test('the check asks in the language where somebody lives and how old they are, and finds the scheme of the municipality', async ({
  page,
}) => {
  const texts = JSON.parse(readFileSync(join(folder, 'content', code, 'polderdam/teksten.json'), 'utf8'));
  await page.goto(`${address}/${code}/check/#voor=polderpas`);
  await page.getByLabel(texts['optie.woonplaats.polderdam']).check();
  await page.locator('form.q button[type="submit"]').click();
  await page.locator('[name="leeftijd"]').fill('30');
  await page.locator('form.q button[type="submit"]').click();
  await expect(page.locator('.aim')).toContainText(texts['regeling.polderpas.naam']);
});

test('search, use without a network and frames know the language too', async ({ page, request }) => {
  const { languages } = JSON.parse(readFileSync(join(folder, 'dist/pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(languages).sort()).toEqual([code, 'en', 'nl', partial.code]);
  expect(readFileSync(join(folder, 'dist/sw.js'), 'utf8')).toContain(`/${code}/check/`);
  const card = await request.get(`${address}/${code}/embed/`);
  expect(card.headers()['x-frame-options']).toBeUndefined();
  const other = await request.get(`${address}/${code}/check/`);
  expect(other.headers()['x-frame-options']).toBe('DENY');
  await page.goto(`${address}/${code}/partners/`);
  await expect(page.locator(`input[name="taal"][value="${code}"]`)).toHaveCount(1);
});

test('the municipality is answered with its own schemes and the national ones, and with no other', () => {
  const data = JSON.parse(readFileSync(join(folder, 'dist/api/v1/regelingen.json'), 'utf8'));
  const ids = data.regelingen.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(expect.arrayContaining(['polderpas', 'zorgtoeslag', 'bijstand']));
  expect(ids).not.toContain('zoetermeerpas');
  // A source has the name of who wrote it, and an address.
  const sources = /Gemeente Zoetermeer, |https?:\/\/[^"<\s]*/g;
  const named = pages().flatMap(
    (path) =>
      source(path)
        .replaceAll(sources, '')
        .match(/.{40}zoetermeer.{20}/gi) ?? [],
  );
  expect(named).toEqual([]);
});
