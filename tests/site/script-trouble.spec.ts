/** A script that does not arrive, is cut off, stalls or breaks: the page says so, with the way on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Locator, type Page, type Route, test } from '@playwright/test';
import { violations } from './axe.ts';
import { openCheck } from './check-walk.ts';
import { dist, html } from './pages.ts';

const pages = [
  '/check/',
  '/hulpverlener/',
  '/wat-als/',
  '/meenemen/',
  '/zoeken/',
  '/embed/check/',
  '/partners/',
];

const sourceOf = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** The scripts that a page names. */
const named = (path: string): string[] =>
  [...html(path).matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? '');

/** A script and everything that it imports before it runs. */
function withImports(file: string): string[] {
  const own = [...sourceOf(file).matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)];
  return [file, ...own.flatMap((match) => withImports(`/_astro/${match[1]}`))];
}

/** The scripts that a page is nothing without: the one that takes the text away, and what it imports. */
const needed = (path: string): string[] => [
  ...new Set(
    named(path)
      .filter((file) => withImports(file).some((each) => /\bladen\b/.test(sourceOf(each))))
      .flatMap(withImports),
  ),
];

const failures = {
  missing: (route: Route) => route.abort(),
  'cut off': (route: Route) => {
    const source = sourceOf(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: 'text/javascript', body: source.slice(0, source.length / 2) });
  },
  stalled: () => undefined,
};
type Failure = keyof typeof failures;

/** Opens a page of which one script fails; it is back when that is known. */
async function openWithout(page: Page, path: string, file: string, failure: Failure): Promise<void> {
  await page.route(`**${file}`, failures[failure]);
  const asked = page.waitForRequest(`**${file}`);
  await page.goto(path, { waitUntil: failure === 'stalled' ? 'commit' : 'load' });
  await asked;
}

const late = (page: Page): Locator => page.locator('#laden .late');

/** The text that the page shows by itself: at most eight seconds after it opened, which pass here at once. */
async function textAfterAWhile(page: Page): Promise<Locator> {
  await late(page).waitFor({ state: 'attached' });
  const longest = await late(page).evaluate((element) => {
    for (const animation of element.getAnimations()) animation.finish();
    const { animationName, animationDelay, animationDuration } = getComputedStyle(element);
    const seconds = [animationDelay, animationDuration].map((time) => Number.parseFloat(time));
    return animationName === 'none' ? 0 : seconds.reduce((sum, each) => sum + each);
  });
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThanOrEqual(8);
  return late(page);
}

/** Holds the page at the moment it opened, however long the machine took to come here. */
const atOpening = (page: Page): Promise<void> =>
  expect(async () => {
    const held = await late(page).evaluate((element) => {
      const animations = element.getAnimations();
      for (const animation of animations) {
        animation.pause();
        animation.currentTime = 0;
      }
      return animations.length;
    });
    expect(held).toBeGreaterThan(0);
  }).toPass();

/** The way on: another try, the tables, the schemes, who helps, and a number to call. */
async function expectWayOn(text: Locator): Promise<void> {
  await expect(text).toBeVisible();
  const addresses = await text
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses.map((address) => address?.replace(/^\/en\//, '/'))).toEqual([
    '',
    '/bedragen/',
    '/regelingen/',
    '/hulp/',
    'tel:14079',
  ]);
}

/** Does the same with many cases, some at a time. */
async function inPages<Case>(
  context: BrowserContext,
  cases: readonly Case[],
  look: (page: Page, one: Case) => Promise<void>,
): Promise<void> {
  const rest = [...cases];
  const window = async (): Promise<void> => {
    const page = await context.newPage();
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
      await look(page, one);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  };
  await Promise.all([window(), window(), window(), window()]);
}

for (const failure of Object.keys(failures) as Failure[]) {
  test(`a page of which a script is ${failure} says so within eight seconds, with the way on`, async ({
    context,
  }) => {
    const cases = pages.flatMap((path) => needed(path).map((file) => ({ path, file })));
    // In English the same scripts fail.
    if (failure === 'missing')
      cases.push(...pages.map((path) => ({ path: `/en${path}`, file: needed(path)[0] ?? '' })));
    expect(new Set(cases.map(({ path }) => path)).size).toBeGreaterThanOrEqual(pages.length);
    await inPages(context, cases, async (page, { path, file }) => {
      await test.step(`${path} without ${file}`, async () => {
        await openWithout(page, path, file, failure);
        await expectWayOn(await textAfterAWhile(page));
        if (file === needed(path)[0] && failure === 'missing') expect(await violations(page)).toEqual([]);
      });
    });
  });
}

test('a script that a page can do without takes nothing away', async ({ context }) => {
  const cases = pages.flatMap((path) =>
    named(path)
      .filter((file) => !needed(path).includes(file))
      .flatMap((file) => (Object.keys(failures) as Failure[]).map((failure) => ({ path, file, failure }))),
  );
  expect(cases.length).toBeGreaterThan(0);
  await inPages(context, cases, async (page, { path, file, failure }) => {
    await test.step(`${path} with ${file} ${failure}`, async () => {
      await openWithout(page, path, file, failure);
      await expect(page.locator('#laden')).toHaveCount(0);
    });
  });
});

test('the text is read out when it comes, and goes when the script arrives after all', async ({ page }) => {
  const [file = ''] = needed('/check/');
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(`**${file}`, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/check/', { waitUntil: 'commit' });
  const region = page.locator('#laden').getByRole('status');
  await atOpening(page);
  expect(await region.ariaSnapshot()).not.toContain('Probeer het opnieuw');
  await textAfterAWhile(page);
  expect(await region.ariaSnapshot()).toMatch(/Het laden duurt lang[\s\S]*Probeer het opnieuw/);
  arrive();
  await expect(page.locator('h1#vraag')).toBeVisible();
  await expect(page.locator('#laden')).toHaveCount(0);
});

test('another try keeps what somebody came for', async ({ page }) => {
  const [file = ''] = needed('/check/');
  await openWithout(page, '/check/#voor=leergeld', file, 'missing');
  const text = await textAfterAWhile(page);
  await page.unroute(`**${file}`);
  await text.getByRole('link', { name: 'Probeer het opnieuw' }).click();
  await expect(page.locator('h1#vraag')).toBeVisible();
  await expect(page.locator('.aim')).toContainText('Leergeld');
});

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('nobody waits for one', async ({ page }) => {
    for (const path of pages) {
      await page.goto(path);
      await expect(late(page), path).toHaveCSS('display', 'none');
    }
  });
});

/** Breaks the next thing that the page draws: every sentence is taken apart at its placeholders, and what is read at a sign. */
function breakOnce(): void {
  const { split } = String.prototype;
  String.prototype.split = function (this: string, ...given: [at: unknown]) {
    if (typeof given[0] === 'string') return Reflect.apply(split, this, given);
    String.prototype.split = split;
    throw new Error('broken on purpose');
  };
}

test('a page that breaks while it is drawn says so, with the way on', async ({ context }) => {
  await context.addInitScript(breakOnce);
  await inPages(context, pages.slice(0, 4).concat('/en/check/', '/embed/check/'), async (page, path) => {
    await test.step(path, async () => {
      await page.goto(path);
      await expectWayOn(page.locator('#stuk'));
      await expect(page.locator('#stuk [tabindex]')).toBeFocused();
      await expect(page.locator('#laden')).toHaveCount(0);
      expect(await violations(page)).toEqual([]);
    });
  });
});

test('a check that breaks after an answer says so, and tells the console', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openCheck(page);
  await page.locator('.opt input').first().check();
  await page.evaluate(breakOnce);
  await page.evaluate(() => document.querySelector<HTMLFormElement>('#check form')?.requestSubmit());
  await expectWayOn(page.locator('#stuk'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('#check')).toBeEmpty();
  await expect.poll(() => errors).toEqual(['broken on purpose']);
});
