/** The page for partners, and the addresses that we promise them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteUrl } from '../../site.config.ts';
import { fixedHeight, linesFor } from '../../src/embed/lines.ts';
import { aimPath, aimsIn, cardPath, nameOf, targets } from '../../src/explain/targets.ts';
import { languageCodes } from '../../src/words/languages.ts';
import { pagePath } from '../../src/words/paths.ts';
import { violations } from './axe.ts';
import { kept, nothing } from './kept.ts';
import { dist, html } from './pages.ts';

const promised = readFileSync('tests/site/promised-addresses.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Every address that the page for partners can put in a line. */
const buildable = languageCodes.flatMap((language) =>
  [
    '/check/',
    '/hulpverlener/',
    '/embed/',
    '/embed/check/',
    ...targets.flatMap((target) => [
      aimPath(target),
      cardPath(target),
      `/embed${aimPath(target)}`,
      ...(target.kind === 'regeling' ? [`/regelingen/${target.id}/`] : []),
    ]),
  ].map((path) => pagePath(language, path)),
);

test('every address that was promised still answers with what it was for', async ({ request }) => {
  const broken: string[] = [];
  for (const address of promised) {
    const [path = '', aim] = address.split('#voor=');
    const answer = await request.get(path);
    if (answer.status() !== 200 || !isStillThere(path, aim)) broken.push(address);
  }
  expect(broken, 'Partners link to these addresses from their own pages, so they must keep working.').toEqual(
    [],
  );
});

/** Whether a page is still about what its address names. */
function isStillThere(path: string, aim: string | undefined): boolean {
  const language = path.startsWith('/en/') ? 'en' : 'nl';
  if (aim !== undefined) {
    const named = aimsIn(language).find(({ id }) => id === aim);
    return named !== undefined && html(path).includes(JSON.stringify(named).replaceAll('<', '\\u003c'));
  }
  const [, kind, id] = /\/(regelingen|regeling|thema|gebeurtenis)\/([^/]+)\/$/.exec(path) ?? [];
  if (kind === undefined || id === undefined) return existsSync(join(dist, path));
  const of = kind === 'thema' || kind === 'gebeurtenis' ? kind : 'regeling';
  const [, heading = ''] = /<h1[^>]*>([^<]*)</.exec(html(path)) ?? [];
  return heading.trim().replace(/&(amp|#38);/, '&') === nameOf({ kind: of, id }, language);
}

test('every address that the page for partners can build is promised', () => {
  const missing = buildable.filter((address) => !promised.includes(address));
  expect(
    missing,
    'Add these addresses to tests/site/promised-addresses.txt: they are promised for good.',
  ).toEqual([]);
  expect(promised).toContain('/embed/v1.js');
  expect(new Set(promised).size).toBe(promised.length);
});

test('a choice gives its address, its line, the policy and a preview', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/partners/');
  const code = (id: string) => page.locator(`#${id} code`);
  await page.getByLabel('Wat wilt u laten zien?').selectOption({ label: 'Leergeld' });
  await expect(code('adres')).toHaveText(`${siteUrl}/check/#voor=leergeld`);
  await expect(code('regel')).toHaveText(
    `<script type="module" src="${siteUrl}/embed/v1.js"></script>\n` +
      `<zelfcheck-kaart regeling="leergeld"><a href="${siteUrl}/check/#voor=leergeld">Leergeld: doe de Zelfcheck</a></zelfcheck-kaart>`,
  );
  await expect(code('beleid')).toHaveText(`script-src ${siteUrl}; frame-src ${siteUrl}`);
  const preview = page.frameLocator('#voorbeeld iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Leergeld');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByLabel('Wat wilt u laten zien?').selectOption({ label: 'Er komt een baby' });
  await expect(code('regel')).toContainText('<zelfcheck-kaart gebeurtenis="baby" taal="en">');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'en');

  await page.getByRole('radio', { name: 'De check op uw pagina' }).check();
  await expect(code('regel')).toContainText('gebeurtenis="baby" toon="check" taal="en"');
  await expect(preview.locator('main h1')).toBeVisible();

  await page.getByRole('radio', { name: 'Een kaart zonder script' }).check();
  await expect(code('regel')).toHaveText(
    new RegExp(
      `^<iframe src="${siteUrl}/en/embed/gebeurtenis/baby/" title="[^"]+" width="100%" height="${fixedHeight}"`,
    ),
  );
  await expect(code('beleid')).toHaveText(`frame-src ${siteUrl}`);

  await page.getByLabel('Wat wilt u laten zien?').selectOption({ label: 'De check voor wie helpt' });
  await expect(code('adres')).toHaveText(`${siteUrl}/en/hulpverlener/`);
  await expect(code('regel')).toHaveText(/^<a href=/);
  await expect(page.locator('#beleid')).toBeHidden();
  await expect(page.locator('#voorbeeld a')).toHaveAttribute('href', '/en/hulpverlener/');
  expect(await kept(page)).toEqual(nothing);
});

test('a line is copied, or selected for who has to copy by hand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/partners/');
  await page.getByRole('button', { name: 'Kopieer De link' }).click();
  await expect(page.locator('#adres [role="status"]')).toHaveText('Gekopieerd.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${siteUrl}/check/`);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.getByRole('button', { name: 'Kopieer De link' }).click();
  await expect(page.locator('#adres [role="status"]')).toHaveText('De tekst is gekozen. Kopieer die zelf.');
  expect(await page.evaluate(() => String(getSelection()))).toBe(`${siteUrl}/check/`);
});

test('only this page shows frames, and only ours', () => {
  for (const path of ['/partners/', '/en/partners/']) expect(html(path)).toContain("frame-src 'self'");
  for (const path of ['/', '/check/', '/embed/']) expect(html(path)).not.toContain('frame-src');
});

test('every card fits in the height of a frame without a script', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  for (const target of targets)
    for (const language of languageCodes) {
      const path = pagePath(language, cardPath(target));
      await page.goto(path);
      const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
      expect(height, path).toBeLessThanOrEqual(fixedHeight);
    }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every link is there to copy', async ({ page }) => {
    await page.goto('/en/partners/');
    await expect(page.locator('form')).toBeHidden();
    for (const target of targets) {
      const { address } = linesFor(siteUrl, {
        page: 'check',
        kind: target.kind,
        id: target.id,
        name: '',
        language: 'en',
        how: 'link',
      });
      await expect(page.locator('.ready a').getByText(address, { exact: true }), address).toHaveCount(1);
    }
  });
});
