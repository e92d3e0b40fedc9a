/** The check for what an address names: the shortest way, and then the rest. */
import { expect, type Page, test } from '@playwright/test';
import { inForce, workingParent } from '../journey/households.ts';
import { violations } from './axe.ts';
import {
  addPerson,
  answer,
  askedFact,
  card,
  expectPage,
  fillInPage,
  leaveBy,
  next,
  openCheck,
  walk,
} from './check-walk.ts';
import { kept, nothing } from './kept.ts';

const open = (page: Page, aim: string, path = '/check/') => openCheck(page, inForce, `${path}#voor=${aim}`);
const line = (page: Page) => page.locator('.aim');
const everything = (page: Page) => page.getByRole('button', { name: 'Kijk naar alles' });
const rest = (page: Page) => page.getByRole('button', { name: 'Kijk ook wat u verder kunt krijgen' });

/** The pages of the shortest check for leergeld: a child of school age settles most, so the home comes first. */
const forLeergeld = ['huishouden', 'woonplaats', 'geldzorgen', 'inkomsten', 'inkomen'];

test('leergeld asks five pages where everything asks twelve, and then asks only what is left', async ({
  page,
}) => {
  await openCheck(page);
  const all = await walk(page, workingParent);

  await page.goto('about:blank');
  await open(page, 'leergeld');
  await expect(line(page)).toHaveText(/^U kijkt nu naar: Leergeld/);
  expect(page.url()).not.toContain('voor=');
  const short = await walk(page, workingParent);
  expect(short).toEqual(forLeergeld);
  expect(all).toHaveLength(12);

  await expect(page.locator('.result .card')).toHaveCount(1);
  await expect(card(page, 'leergeld')).toBeVisible();
  // Nothing is left to ask for leergeld, whatever everything else still waits for.
  await expect(page.getByRole('button', { name: 'Ga verder met de vragen' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await leaveBy(page, rest(page));
  await expect(line(page)).toHaveCount(0);
  await expect(page.locator('main h1')).toBeFocused();
  const ticked = page.locator('input[name="antwoord"][value="hoge-schulden"]');
  const later = await walk(page, workingParent, 'geldzorgen');
  // The page of money worries comes back for the other statements on it, and without the one that was asked.
  await expect(page.locator('input[name="antwoord"][value="rondkomen"]')).toBeVisible();
  await expect(ticked).toHaveCount(0);
  later.push(...(await walk(page, workingParent)));
  expect(later.filter((fact) => short.includes(fact))).toEqual(['geldzorgen']);
  // The year of who was asked for no toeslag at the incomes is an estimate, and not asked again.
  const again = all.filter((fact) => fact !== 'toetsingsinkomen');
  expect(new Set([...short, ...later])).toEqual(new Set(again));
  await expect(card(page, 'zorgtoeslag')).toBeVisible();
  await expect(card(page, 'leergeld')).toBeVisible();
  await expect(rest(page)).toHaveCount(0);
  expect(await kept(page)).toEqual(nothing);
});

test('who did not come for a toeslag is not asked what only a toeslag looks at, until they look at everything', async ({
  page,
}) => {
  await open(page, 'leergeld');
  await addPerson(page, 'partner').click();
  await addPerson(page, 'familie').click();
  const married = page.getByRole('radio', { name: 'Getrouwd of geregistreerd partner' });
  const income = page.getByLabel('Inkomen per jaar, vóór de belasting');
  await expect(page.locator('#ander-1-leeftijd')).toBeFocused();
  await expect(married).toHaveCount(0);
  await expect(income).toHaveCount(0);
  await everything(page).click();
  await expect(married).toBeVisible();
  await expect(income).toBeVisible();
});

test('a theme and a life event look at their schemes', async ({ page }) => {
  await open(page, 'thema-kinderen');
  await expect(line(page)).toHaveText(/^U kijkt nu naar: Kinderen/);
  await walk(page, workingParent);
  await expect(card(page, 'kinderbijslag')).toBeVisible();
  await expect(page.locator('#naam-zorgtoeslag')).toHaveCount(0);
  await page.goto('about:blank');
  await open(page, 'gebeurtenis-baby', '/en/check/');
  await expect(line(page)).toHaveText(/^You now look at: A baby/);
});

test('who looks at everything half-way keeps the question, what was filled in and the place of the keyboard', async ({
  page,
}) => {
  await open(page, 'leergeld');
  expect(await violations(page)).toEqual([]);
  await page.locator('#leeftijd').fill('34');
  await everything(page).press('Enter');
  await expect(page.locator('.notices')).toHaveText(/U kijkt nu naar alle regelingen/);
  await expect(page.locator('main h1')).toBeFocused();
  await expect(page.locator('#leeftijd')).toHaveValue('34');
  expect(await askedFact(page)).toBe('huishouden');
});

test('wiping forgets the answers and not what somebody came for', async ({ page }) => {
  await open(page, 'leergeld');
  await fillInPage(page, workingParent);
  await leaveBy(page, next(page));
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText('Alles is gewist')).toBeVisible();
  await expect(line(page)).toHaveText(/^U kijkt nu naar: Leergeld/);
  await expect(page.locator('#leeftijd')).toHaveValue('');
  expect(await walk(page, workingParent)).toEqual(forLeergeld);
});

test('a name that nobody knows is said with what may be meant, and the whole check begins', async ({
  page,
}) => {
  await open(page, 'leergelt');
  await expect(line(page)).toHaveText(/^De link noemt ‘leergelt’\. Dat kennen wij niet\./);
  await expect(page.getByText('Wij bewaren niets').first()).toBeVisible();
  expect(page.url()).not.toContain('voor=');
  expect(await askedFact(page)).toBe('woonplaats');
  await page.getByRole('button', { name: 'Bedoelt u Leergeld?' }).click();
  await expect(line(page)).toHaveText(/^U kijkt nu naar: Leergeld/);
  await page.goto('about:blank');
  await open(page, 'Bel%20nu%200900');
  await expect(line(page)).toHaveText(/^De link noemt iets dat wij niet kennen\./);
  await answer(page, { card: 'In Zoetermeer' });
  await expect(line(page)).toHaveCount(0);
});

test('a scheme that the check leaves out leads to its page', async ({ page }) => {
  await open(page, 'kindpakket');
  await expect(line(page)).toContainText('Kindpakket zit niet in de check.');
  await expect(line(page).getByRole('link')).toHaveAttribute('href', '/regelingen/kindpakket/');
});

test('a name that comes while answers stand changes what is looked at and loses nothing', async ({
  page,
}) => {
  await openCheck(page);
  await answer(page, { card: 'In Zoetermeer' });
  await page.evaluate(() => {
    location.hash = '#voor=leergeld';
  });
  await expect(line(page)).toHaveText(/^U kijkt nu naar: Leergeld/);
  await expectPage(page, 'vraag-huishouden');
  expect(await walk(page, workingParent)).toEqual(forLeergeld.filter((fact) => fact !== 'woonplaats'));
});

test('helper mode looks at what its address names', async ({ page }) => {
  await page.goto('/hulpverlener/#voor=leergeld');
  await expect(page.getByText('U kijkt nu naar: Leergeld')).toBeVisible();
  expect(page.url()).not.toContain('voor=');
});

test('the page of a scheme leads to the check for it', async ({ page }) => {
  await page.goto('/regelingen/leergeld/');
  await page.getByRole('link', { name: 'Doe de korte check' }).click();
  await expect(line(page)).toHaveText(/^U kijkt nu naar: Leergeld/);
});
