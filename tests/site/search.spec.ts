import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';

test('search finds a page, says how many and keeps the words out of the address', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByLabel('Wat zoekt u?').fill('cookies');
  await expect(page.getByRole('status')).toHaveText(/pagina.*gevonden voor ‘cookies’/);
  await expect(page.locator('#search-results').getByRole('link', { name: 'Privacy' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  expect(await violations(page)).toEqual([]);
});

test('search that finds nothing says so and points elsewhere', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByLabel('Wat zoekt u?').fill('<b>xqzjw</b>');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Niets gevonden voor ‘<b>xqzjw</b>’');
  await expect(page.locator('main').getByRole('link', { name: 'Alle regelingen' })).toBeVisible();
});

test('an emptied field empties the answer', async ({ page }) => {
  await page.goto('/zoeken/');
  const field = page.getByLabel('Wat zoekt u?');
  await field.fill('cookies');
  await expect(page.getByRole('status')).toHaveText(/gevonden/);
  await field.fill('');
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page.locator('#search-results')).toBeHidden();
});

test('English search finds English pages', async ({ page }) => {
  await page.goto('/en/zoeken/');
  await page.getByLabel('What are you looking for?').fill('cookies');
  const links = page.locator('#search-results').getByRole('link');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) await expect(link).toHaveAttribute('href', /^\/en\//);
});

/** What search fetches, part by part, when somebody searches for "huur". */
const parts = [
  'pagefind.js',
  'pagefind-entry.json*',
  '*.pf_meta',
  'wasm.nl.pagefind',
  'index/*',
  'fragment/*',
];

for (const failure of ['missing', 'cut off', 'stalled']) {
  test(`search of which a part is ${failure} says so within eight seconds`, async ({ page }) => {
    await page.clock.install();
    for (const part of parts) {
      await page.goto('/zoeken/');
      const asked = page.waitForRequest(`**/pagefind/${part}`);
      await page.route(`**/pagefind/${part}`, async (route) => {
        if (failure === 'missing') await route.abort();
        if (failure !== 'cut off') return;
        const response = await route.fetch();
        const body = await response.body();
        await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
      });
      const button = page.getByRole('button', { name: 'huur', exact: true });
      await button.click();
      await asked;
      if (failure === 'stalled') await page.clock.fastForward(7_000);
      await expect(page.getByText('Zoeken lukt nu niet.'), part).toBeVisible({ timeout: 1_000 });
      await expect(page.getByText('Niets gevonden'), part).toBeHidden();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      // A browser remembers a module that failed, until the page is loaded again.
      if (failure === 'stalled' || part === 'pagefind.js') continue;
      await button.click();
      await expect(page.locator('#search-results a').first(), part).toBeVisible();
      await expect(page.getByText('Zoeken lukt nu niet.'), part).toBeHidden();
    }
  });
}

/** Words that people use, each with the page that they look for. */
const everyday = {
  nl: {
    bril: 'bijzondere-bijstand',
    fiets: 'leergeld',
    laptop: 'leergeld',
    tandarts: 'bijzondere-bijstand',
    wasmachine: 'bijzondere-bijstand',
    zwemles: 'vergoeding-zwemles',
    voedsel: 'voedselbank',
    huur: 'huurtoeslag',
    schulden: 'schuldhulp',
    kinderopvang: 'kinderopvangtoeslag',
    uitkering: 'bijstand',
    ziektekosten: 'zorgtoeslag',
    zorgverzekering: 'gemeentepolis',
    student: 'studietoeslag',
    afval: 'kwijtschelding-gemeente',
    langdurigheidstoeslag: 'individuele-inkomenstoeslag',
  },
  en: {
    glasses: 'bijzondere-bijstand',
    bike: 'leergeld',
    laptop: 'leergeld',
    dentist: 'bijzondere-bijstand',
    'washing machine': 'bijzondere-bijstand',
    swimming: 'vergoeding-zwemles',
    food: 'voedselbank',
    rent: 'huurtoeslag',
    debts: 'schuldhulp',
    childcare: 'kinderopvangtoeslag',
  },
};

for (const [language, words] of Object.entries(everyday)) {
  const prefix = language === 'nl' ? '' : `/${language}`;
  test(`searching for an everyday word finds its page among the first three, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/zoeken/`);
    for (const [word, scheme] of Object.entries(words)) {
      await page.getByRole('searchbox').fill(word);
      await expect(page.getByRole('status')).toContainText(`‘${word}’`);
      const addresses = await page
        .locator('#search-results a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect.soft(addresses.slice(0, 3), word).toContain(`${prefix}/regelingen/${scheme}/`);
    }
  });
}
