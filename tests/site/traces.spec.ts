/** What stays behind on a computer that others use too: in the browser's history, in what it keeps, and behind its back button. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { type Household, inForce, workingParent } from '../journey/households.ts';
import { askedFact, expectPage, leaveAfter, leaveBy, openCheck, walk } from './check-walk.ts';
import { wholeBrowser } from './whole-browser.ts';

/** Amounts that stand nowhere else. */
const household: Household = {
  ...workingParent,
  inkomsten: { incomes: [{ soort: 'loon', bedrag: '1.437,61' }] },
  vermogen: { amount: '2.318,47' },
  rekenhuur: { amount: '683,29' },
};
const amounts = [
  '1.437,61',
  '1437,61',
  '1437.61',
  '143761',
  '2.318,47',
  '2318.47',
  '231847',
  '683,29',
  '683.29',
  '68329',
];

/** A browser with a profile of its own on the disk, that keeps pages for going back as a visitor's does. */
async function ownBrowser(
  visit: (context: BrowserContext, page: Page, profile: string) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'zelfcheck-'));
  const { baseURL } = test.info().project.use;
  try {
    const context = await chromium.launchPersistentContext(profile, {
      ...wholeBrowser(),
      ...(baseURL === undefined ? {} : { baseURL }),
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    await visit(context, context.pages()[0] ?? (await context.newPage()), profile);
    await context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

/** The places of a profile that hold one of these texts, in either way in which browsers write text. */
function found(profile: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
  return filesIn(profile).flatMap((path) => {
    const content = readFileSync(path);
    return wanted.filter((text) => content.includes(text)).map((text) => `${path}: ${text}`);
  });
}

const rowsOf = (profile: string, file: string, query: string): unknown[] => {
  const database = new DatabaseSync(join(profile, 'Default', file), { readOnly: true });
  const rows = database.prepare(query).all();
  database.close();
  return rows.map((row) => ({ ...row }));
};

test('a profile keeps one address and one title of a walk, and no answer', async ({ baseURL }) => {
  test.setTimeout(90_000);
  let left: Record<'addresses' | 'typed' | 'answers' | 'pages', unknown[]> | undefined;
  await ownBrowser(async (context, page, profile) => {
    await openCheck(page, inForce);
    await walk(page, household, 'vermogen');
    await leaveAfter(page, () => page.goBack());
    await leaveAfter(page, () => page.goForward());
    await walk(page, household);
    await expect(page.locator('.result')).toBeVisible();
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    expect(await page.locator('#antwoorden').textContent()).toContain('2.318,47');
    await context.close();
    left = {
      addresses: rowsOf(profile, 'History', 'select url, title from urls'),
      typed: rowsOf(profile, 'Web Data', 'select name, value from autofill'),
      answers: found(profile, amounts),
      pages: found(join(profile, 'Default', 'Sessions'), ['#vraag-', '#uitkomst', '#antwoorden', '#klopt']),
    };
    // That the search finds what is there: the address of the check.
    expect(found(join(profile, 'Default', 'Sessions'), ['/check/'])).not.toEqual([]);
  });
  expect(left).toEqual({
    addresses: [{ url: `${baseURL}/check/`, title: 'De check | Zelfcheck Zoetermeer' }],
    typed: [],
    answers: [],
    pages: [],
  });
});

const away = '/over/privacy/';

/** Leaves the page for another, and comes back by the browser's back button. True where that shows the page that it kept. */
async function leaveAndComeBack(page: Page): Promise<boolean> {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.evaluate(() => Reflect.set(window, 'isKept', true));
  await page.evaluate((path) => location.assign(path), away);
  await expect(page).toHaveURL(away);
  await page.goBack();
  await expect(page).not.toHaveURL(away);
  return page.evaluate(() => Reflect.get(window, 'isKept') === true);
}

test('who leaves the check by a link and comes back finds nothing of it', async () => {
  await ownBrowser(async (_, page) => {
    await openCheck(page, inForce);
    await walk(page, household);
    expect(await leaveAndComeBack(page)).toBe(true);
    await expectPage(page, 'vraag-woonplaats');
    await expect(page.locator('.notices')).toHaveText('U bent opnieuw begonnen. Wij bewaren niets.');
    await expect(page.locator('input:checked')).toHaveCount(0);
    expect(await page.content()).not.toContain('2.318,47');
    await walk(page, household, 'huishouden');
    // Playwright waits in vain for a kept page to load.
    const back = (): Promise<void> => page.evaluate(() => history.back());
    await leaveAfter(page, back);
    expect(await askedFact(page)).toBe('woonplaats');
    await back();
    await expect(page).toHaveURL('about:blank');
  });
});

test('nothing stays of a client in helper mode, of another income and of a code', async () => {
  await ownBrowser(async (context, page) => {
    await openCheck(page, inForce);
    await walk(page, household);
    const open = async (link: string): Promise<Page> => {
      const opened = context.waitForEvent('page');
      await page.getByRole('link', { name: link }).click();
      return opened;
    };
    const code = await open('Zet op een ander apparaat');
    await code.getByRole('button', { name: 'Maak de code' }).click();
    await expect(code.locator('.scan')).toBeVisible();
    const whatIf = await open('Wat als er iets verandert?');
    const origin = whatIf.locator('.whose [role="status"] > :first-child');
    await expect(origin).toHaveText('Dit zijn uw gegevens uit de check:');
    // A check that is still open gives its answers again.
    await page.close();
    await leaveAndComeBack(code);
    await expect(code.getByRole('heading', { name: 'Hier zijn nog geen antwoorden' })).toBeVisible();
    await expect(code.locator('.scan')).toHaveCount(0);
    await leaveAndComeBack(whatIf);
    await expect(origin).toHaveText('Dit is een voorbeeld:');

    const helper = await context.newPage();
    await helper.goto('/hulpverlener/#bladzijde');
    await helper.locator('#rij-vermogen').fill('2.318,47');
    await helper.keyboard.press('Tab');
    await expect(helper.locator('.helper-bar .count')).toHaveText('1 antwoord');
    expect(await leaveAndComeBack(helper)).toBe(true);
    await expect(helper.locator('.helper-bar .count')).toHaveText('0 antwoorden');
    expect(
      await helper
        .locator('input[type="text"]')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).join('')),
    ).toBe('');
  });
});

test('a page that another window opened cannot be watched from it', async ({ request }) => {
  for (const path of ['/', '/check/', '/hulpverlener/', '/meenemen/', '/wat-als/'])
    expect((await request.get(path)).headers()['cross-origin-opener-policy'], path).toBe('same-origin');
});
