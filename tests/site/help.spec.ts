import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { html, sitemapPaths } from './pages.ts';

const rules = fileURLToPath(new URL('../../rules', import.meta.url));
const read = (file: string) => parse(readFileSync(join(rules, file), 'utf8'));
const organisations: { id: string; naam: string; telefoon?: string; url?: string }[] =
  read('zoetermeer/hulp.yaml').organisaties;
const prefixes = ['', '/en'];

test('every organisation has a page in both languages, and the list leads to it', () => {
  const ids = organisations.map(({ id }) => id).sort();
  expect(ids.length).toBeGreaterThan(0);
  for (const prefix of prefixes) {
    const pages = sitemapPaths()
      .filter((path) => path.startsWith(`${prefix}/hulp/`) && path !== `${prefix}/hulp/`)
      .map((path) => path.split('/').at(-2) ?? '');
    expect(pages.sort()).toEqual(ids);
    for (const id of ids) expect(html(`${prefix}/hulp/`)).toContain(`href="${prefix}/hulp/${id}/"`);
  }
});

test('no page calls a number that is not in the rules', () => {
  const folder = join(rules, 'zoetermeer');
  const known = new Set(
    globSync('*.yaml', { cwd: folder }).flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/telefoon: ([\d +-]+\d)/g)].map((match) =>
        (match[1] ?? '').replaceAll(' ', ''),
      ),
    ),
  );
  expect(known).toContain('14079');
  const pages = sitemapPaths().filter((path) => path.includes('/hulp/'));
  const called = pages.flatMap((path) =>
    [...html(path).matchAll(/href="tel:([^"]+)"/g)].map((match) => match[1]),
  );
  expect(called.length).toBeGreaterThan(pages.length);
  expect(called.filter((number) => !known.has(number ?? ''))).toEqual([]);
});

test('a card says how to reach them, and how old that is', async ({ page }) => {
  await page.goto('/hulp/');
  const money = page.getByRole('region', { name: 'Schulden' });
  const card = money
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'SchuldHulpMaatje' }) });
  await expect(card.getByRole('link', { name: 'shmzoetermeer.nl' })).toHaveAttribute(
    'href',
    'https://shmzoetermeer.nl',
  );
  await expect(card).toContainText('Deze informatie is uit 2015. Wij weten niet zeker of die nog klopt.');
  await expect(page.getByText('Twijfelt u waar u moet beginnen?').getByRole('link')).toHaveAttribute(
    'href',
    'tel:14079',
  );
});

test('whoever is in doubt comes from the menu, the footer and a kind of help to an organisation', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Hulp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp in Zoetermeer');
  await page.getByRole('link', { name: 'Eten en kleren' }).click();
  await expect(page.getByRole('heading', { name: 'Eten en kleren' })).toBeInViewport();
  await page.getByRole('link', { name: 'Kledingbank Zoetermeer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kledingbank Zoetermeer');
  await expect(page.getByRole('complementary', { name: 'Contact' })).toContainText(
    'Dinsdag tot en met vrijdag, 9.30 tot 15.45 uur',
  );
  await expect(page.locator('.doubt')).toContainText('Deze informatie is uit 2022.');
  await expect(page.locator('.doubt').getByRole('link')).toHaveAttribute('href', 'tel:14079');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Kijk wie u kan helpen' }).click();
  await expect(page).toHaveURL('/hulp/');
});

test('an organisation without a number or a site sends people to the municipality and the guide', async ({
  page,
}) => {
  await page.goto('/hulp/formulierenbrigade/');
  const contact = page.getByRole('complementary', { name: 'Contact' });
  await expect(contact.getByRole('link')).toHaveText(['14\u00a0079', 'zoetermeerwijzer.nl']);
  await expect(contact).toContainText('Niet gevonden. Bel de gemeente');
});

test('an organisation leads to the schemes that it helps with', async ({ page }) => {
  await page.goto('/en/hulp/sunz/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Noodfonds SunZ/ })
    .click();
  await expect(page).toHaveURL('/en/regelingen/noodfonds-sunz/');
});
