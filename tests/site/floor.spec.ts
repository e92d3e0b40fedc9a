/** Everything that ships is for the oldest browsers that the site is made for. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { type Node, parse } from 'acorn';
import { full } from 'acorn-walk';
import { floor } from '../../src/bundle/floor.ts';
import { workingParent } from '../journey/households.ts';
import { violations } from './axe.ts';
import { openCheck, verdicts, walk } from './check-walk.ts';
import { openHelper } from './helper-walk.ts';
import { builtIns, firstWith, newGlobals, newNames, newPairs } from './newer-than-floor.ts';
import { dist } from './pages.ts';

const scripts = globSync(['_astro/*.js', 'sw.js', 'embed/*.js', 'api/v1/*.js', 'pagefind/pagefind.js'], {
  cwd: dist,
});

/** What a script calls by a name that its oldest browsers do not have. */
function tooNew(source: string): string[] {
  // What browsers read since 2021. It throws at the place of anything newer.
  const tree = parse(source, { ecmaVersion: 2021, sourceType: 'module' });
  const own = new Set<string>();
  const found = new Set<string>();
  full(tree, (node) => {
    const { type, id, params = [] } = node as Node & { id?: Named; params?: Named[] };
    if (type === 'Property' || type === 'MethodDefinition') {
      const { key, computed } = node as Node & { key: Named; computed: boolean };
      if (!computed) own.add(`.${key.name ?? key.value}`);
    }
    if (/Function|Class|VariableDeclarator/.test(type))
      for (const each of [id, ...params]) if (each?.name) own.add(each.name);
  });
  full(tree, (node) => {
    if (node.type === 'Identifier') {
      const { name } = node as Node & Named;
      if (newGlobals.has(name) && !own.has(name)) found.add(name);
    }
    if (node.type !== 'MemberExpression') return;
    const { object, property, computed } = node as unknown as {
      object: Named;
      property: Named;
      computed: boolean;
    };
    const name = computed ? property.value : property.name;
    if (newPairs.has(`${object.name}.${name}`)) found.add(`${object.name}.${name}`);
    else if (newNames.has(name) && !own.has(`.${name}`)) found.add(`.${name}`);
  });
  return [...found].sort();
}

interface Named {
  name: string;
  value: string;
}

/** Words that are ours or a library's own, and newer ones that a script asks for before it uses them. */
const allowed: Record<string, string[]> = {
  // names of our data and functions, and of Pagefind's
  own: [
    ...['.actions', '.conditions', '.destroy', '.path', '.phone', '.sources', '.unit', '.with'],
    ...['.element', '.fallback', '.grow', '.memory', '.s'],
  ],
  // read, and nothing where they are not
  asked: [
    '.saveData',
    '.effectiveType',
    '.showModal',
    '.adoptedStyleSheets',
    '.replaceSync',
    '.preloadResponse',
    '.nonce',
    '.segment',
    'Intl.Segmenter',
    'Error.captureStackTrace',
    'Symbol.dispose',
    '.dispose',
  ],
  // an attribute that an old browser keeps as a property without a meaning
  attributes: ['.ariaDisabled'],
  // Preact's signals, which no page loads, and the caches of a worker, which every browser with workers has
  libraries: ['.displayName', '.subscribe', '.caches', '.details'],
};

test('no script holds a word that its oldest browsers do not know', () => {
  expect(scripts.length).toBeGreaterThan(10);
  const words = Object.values(allowed).flat();
  const found = scripts.map((file) => {
    const unknown = tooNew(readFileSync(join(dist, file), 'utf8'));
    return { file, unknown: unknown.filter((word) => !words.includes(word)) };
  });
  expect(found.filter(({ unknown }) => unknown.length > 0)).toEqual([]);
});

test('no style sheet has a layer, which its oldest browsers would leave out whole', () => {
  const sheets = globSync('_astro/*.css', { cwd: dist });
  expect(sheets.length).toBeGreaterThan(5);
  for (const file of sheets) expect(readFileSync(join(dist, file), 'utf8'), file).not.toContain('@layer');
});

const taken = builtIns.filter(({ isNew }) => isNew).map(({ of, name, on }) => [of, name, on] as const);

/** Takes everything from a browser that the oldest ones do not have, before a script of the page runs. */
function takeAway(list: readonly (readonly [string, string | null, string])[]): void {
  const remove = (owner: unknown, name: string): void => {
    if (Object(owner) === owner) Reflect.deleteProperty(owner as object, name);
  };
  const typed = Object.getPrototypeOf(Int8Array);
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const [of, name, on] of list) {
    const owner = of === 'TypedArray' ? typed : (Reflect.get(Intl, of) ?? Reflect.get(globalThis, of));
    const prototype = of === 'Iterator' ? iterator : owner?.prototype;
    if (name === null) {
      remove(globalThis, of);
      remove(Intl, of);
      continue;
    }
    if (on !== 'made') remove(owner, name);
    if (on !== 'itself' && name !== 'constructor') remove(prototype, name);
    if (['Window', 'WorkerGlobalScope', 'globals'].includes(of)) remove(globalThis, name);
  }
}

test.describe('in a browser without everything that is newer', () => {
  let errors: string[];
  const old = async (context: BrowserContext): Promise<void> => {
    errors = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    await context.addInitScript(takeAway, taken);
  };
  test.beforeEach(({ context }) => old(context));
  test.afterEach(() => expect(errors).toEqual([]));

  test('the check comes to its result, and goes to another device', async ({ page, context }) => {
    await openCheck(page);
    expect(await page.evaluate(() => 'toSorted' in Array.prototype || 'structuredClone' in window)).toBe(
      false,
    );
    await walk(page, workingParent);
    expect((await verdicts(page)).wel.length).toBeGreaterThan(3);
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Zet op een ander apparaat' }).click();
    const other = await opened;
    await other.getByRole('button', { name: 'Maak de code' }).click();
    await expect(other.locator('.scan')).toBeVisible();
    const code = await other.getByLabel('Link met uw antwoorden').inputValue();
    await other.goto(code);
    await expect(other.locator('.result')).toBeVisible();
    expect(await verdicts(other)).toEqual(await verdicts(page));
  });

  test('helper mode takes in answers, in both views, and asks who is there', async ({ page }) => {
    await openHelper(page);
    await page.keyboard.press('Alt+v');
    await page.locator('[data-fact="leeftijd"] input').first().fill('40');
    await page.keyboard.press('Alt+j');
    await page.clock.fastForward('08:01');
    await expect(page.locator('.idle').getByRole('button').first()).toBeFocused();
    await page.locator('.idle').getByRole('button').first().click();
    await expect(page.locator('.idle')).toHaveCount(0);
    await expect(page.locator('[data-fact="leeftijd"] input').first()).toHaveValue('40');
  });

  test('another income is worked out, search finds, and a card is shown', async ({ page }) => {
    await page.goto('/wat-als/');
    await page.getByText('Reken met uw eigen gegevens').click();
    await page.getByLabel('Hoeveel loon hebt u nu?').fill('1500');
    await page.getByLabel('Hoe oud bent u?').fill('30');
    await page.getByRole('radio', { name: 'Nee', exact: true }).check();
    await page.getByLabel('Hoeveel kinderen onder 18 jaar wonen er bij u?').fill('0');
    await page.getByRole('radio', { name: 'Op een kamer' }).check();
    await page.locator('.household-form button[type="submit"]').click();
    await expect(page.locator('.whose')).toContainText('kamer');
    await page.goto('/zoeken/');
    await page.getByRole('button', { name: 'huur', exact: true }).click();
    await expect(page.locator('#search-results a').first()).toBeVisible();
    await page.goto('/partners/');
    await expect(page.frameLocator('#voorbeeld iframe').locator('h1')).toBeVisible();
    await expect(page.locator('#regel code')).not.toBeEmpty();
  });
});

test.describe('a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('keeps the site for a browser without everything that is newer', async ({ page, context }) => {
    await context.addInitScript(takeAway, taken);
    await openCheck(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null)).toBe(true);
  });
});

test('a browser that is older is told so before the first question, with the way on', async ({ page }) => {
  expect(firstWith(['css', 'properties', 'aspect-ratio'])).toEqual(floor);
  await openCheck(page);
  await expect(page.locator('.old-browser')).toBeHidden();
  let turned = 0;
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const sheet = await response.text();
    const condition = /@supports not \(aspect-ratio:\s*1\s*\/\s*1\)/g;
    turned += sheet.match(condition)?.length ?? 0;
    await route.fulfill({ response, body: sheet.replace(condition, '@supports (aspect-ratio:1/1)') });
  });
  for (const path of [
    '/check/',
    '/hulpverlener/',
    '/wat-als/',
    '/meenemen/',
    '/zoeken/',
    '/partners/',
    '/embed/check/',
    '/en/check/',
  ]) {
    await page.goto(path);
    await expect(page.locator('.old-browser'), path).toBeVisible();
    await expect(page.locator('.old-browser').getByRole('link'), path).toHaveCount(4);
    await expect(page.locator('#laden'), path).toHaveCount(0);
    expect(await violations(page), path).toEqual([]);
  }
  expect(turned).toBeGreaterThan(0);
});
