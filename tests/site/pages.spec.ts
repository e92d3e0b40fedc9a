import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import {
  type OfficialOutcome,
  officialFiles,
  officialOutcomes,
  reckonedFor,
} from '../../src/explain/official-outcomes.ts';
import { examplesOn } from '../../src/explain/people.ts';
import { load } from '../../src/rules/load.ts';
import { writeMoney } from '../../src/words/money.ts';
import { texts } from '../../src/words/texts.ts';
import { rules } from '../rules-of-site.ts';
import { dist, html } from './pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const space = '\u00a0';

/** The text of a page as it is read: one space between words, a no-break space where one was written. */
function words(html: string): string {
  return html
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', space)
    .replace(/[ \n]+/g, ' ');
}

/** The site as it is built on a day. */
function buildOn(day: string): (path: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'zelfcheck-'));
  execFileSync(join(root, 'node_modules/.bin/astro'), ['build', '--silent', '--outDir', folder], {
    cwd: root,
    env: { ...process.env, PEILDATUM: day, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const pages = new Map(
    globSync('**/index.html', { cwd: folder }).map((file) => [
      `/${file.replace(/index\.html$/, '')}`,
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );
  rmSync(folder, { recursive: true });
  return (path) => pages.get(path) ?? '';
}

/** The amounts of the examples on the start page on a day, scheme by scheme and together, as they must be read there. */
function amountsOfExamples(day: string): string[] {
  const t = texts('nl');
  return examplesOn(rules, day, load().files.municipality.content.voorbeelden ?? {}).examples.flatMap(
    ({ id, total, lines }) => [
      `${t(`start.${id}-kop`)} ${writeMoney(total.min, 'nl')} per maand`,
      ...lines.flatMap(({ scheme, perMonth }) =>
        perMonth ? [`${t(`regeling.${scheme}.naam`)} ${writeMoney(perMonth.min, 'nl')}`] : [],
      ),
    ],
  );
}

test('the page about accuracy counts what the tests of the rules run, and says where it is off', () => {
  const t = texts('nl');
  const source = words(html('/over/juistheid/'));
  const isEqual = (each: OfficialOutcome) => reckonedFor(each, rules) === each.published;
  const equal = officialOutcomes.filter(isEqual);
  expect(equal.length).toBeLessThan(officialOutcomes.length);
  expect(source).toContain(t('juistheid.toets-1', { aantal: officialOutcomes.length, gelijk: equal.length }));
  const rows = Map.groupBy(officialOutcomes, ({ about, on }) => `${about} ${on.slice(0, 4)}`);
  expect(rows.size).toBeGreaterThan(7);
  for (const [key, members] of rows) {
    const [about = '', year] = key.split(' ');
    const name = about === 'netto' ? t('juistheid.netto') : t(`regeling.${about}.naam`);
    const same = members.filter(isEqual).length;
    const said =
      same === members.length
        ? t('juistheid.alle', { aantal: same })
        : t('juistheid.deel', { gelijk: same, aantal: members.length });
    expect(source).toContain(`${name} ${year} ${said}`);
  }
  const most = Math.max(
    ...officialOutcomes.map((each) => Math.abs(reckonedFor(each, rules) - each.published)),
  );
  expect(source).toContain(`verschil hoogstens ${writeMoney(most, 'nl')}`);
  const raw = officialFiles.map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')));
  const [{ examples }, { uitkomsten }] = raw;
  const ofCosts = examples.filter(({ input }: { input: object }) => 'cost_only' in input);
  expect(officialOutcomes).toHaveLength(examples.length - ofCosts.length + uitkomsten.length);
  expect(source).toContain(t('fouten.geen-adres'));
  expect(html('/over/bronnen/')).toContain('href="/over/juistheid/"');
});

test.describe('by its day', () => {
  test('a site built within the dates of its amounts shows them as valid', () => {
    // The site of all tests is one: its day stands in the open data.
    const { gemaakt: on } = JSON.parse(readFileSync(join(dist, 'api/v1/index.json'), 'utf8'));
    const page = html;
    const amounts = words(page('/bedragen/'));
    expect(amounts).toContain('Deze bedragen gelden van 1 juli 2026 tot en met 31 december 2026.');
    expect(amounts).toMatch(
      new RegExp(
        `Alleen, 21 jaar of ouder 100% €${space}1.348,49 110% €${space}1.483,34 120% €${space}1.618,19 130% €${space}1.753,04`.replaceAll(
          '.',
          '\\.',
        ),
      ),
    );
    expect(amounts).not.toContain('golden tot en met');
    expect(words(page('/en/bedragen/'))).toContain('Single, 21 or older 100% €1,348.49');
    expect(words(page('/regelingen/zoetermeerpas/'))).toContain(`Alleen, 21 jaar of ouder €${space}1.618,19`);
    expect(words(page('/regelingen/individuele-inkomenstoeslag/'))).toContain('Met partner niet gevonden');
    const start = words(page('/'));
    for (const amount of amountsOfExamples(on)) expect(start).toContain(amount);
    expect(start).toContain('Met de bedragen vanaf 1 juli 2026.');
    expect(words(page('/en/'))).toContain('Single parent with a job €1,491 per month');
  });

  test('a site built after the last amounts shows the old ones with their dates and says that newer ones are missing', () => {
    test.setTimeout(120_000);
    const page = buildOn('2027-02-01');
    const amounts = words(page('/bedragen/'));
    expect(amounts).toContain('De nieuwste bedragen ontbreken nog');
    expect(amounts).toContain('deze bedragen golden tot en met 31 december 2026.');
    expect(amounts).toContain(`€${space}1.348,49`);
    expect(amounts).not.toContain('Deze bedragen gelden van');
    expect(amounts).not.toContain('De bedragen gelden vanaf');
    const scheme = words(page('/regelingen/zorgtoeslag/'));
    expect(scheme).toContain('deze bedragen golden tot en met 31 december 2026.');
    expect(scheme).not.toContain('Deze bedragen gelden van');
    const start = words(page('/'));
    for (const amount of amountsOfExamples('2027-02-01')) expect(start).toContain(amount);
    expect(start).toContain('deze bedragen golden tot en met 31 december 2026.');
    expect(start).not.toContain('Met de bedragen vanaf');
    expect(start).not.toContain('De bedragen gelden vanaf');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a scheme shows its conditions, its doubts and where to ask', async ({ page }) => {
    await page.goto('/regelingen/zoetermeerpas/');
    const lines = page.locator('.conditions > li');
    await expect(lines).toHaveCount(4);
    await expect(lines.nth(1)).toContainText('U bent 18 jaar of ouder.');
    await expect(lines.nth(2)).toContainText('Dit komt uit 2019. Wij weten niet zeker of het nog klopt.');
    await expect(lines.nth(3)).toContainText('Dit komt uit 2014.');
    await expect(page.locator('.doubt').getByRole('link')).toHaveAttribute('href', 'tel:14079');
    await expect(page.getByText('Spaargeld en bezit')).toBeVisible();
    const main = page.locator('main');
    await expect(main.getByRole('link', { name: 'Doe de korte check' })).toHaveAttribute(
      'href',
      /^\/check\/#voor=[a-z-]+$/,
    );
    await expect(main.getByRole('link', { name: 'Officiële pagina' })).toHaveAttribute(
      'href',
      'https://www.zoetermeerpas.nl',
    );
  });

  test('on the start page somebody can open the example that is most like them', async ({ page }) => {
    await page.goto('/');
    const lines = page.locator('.person .lines');
    await expect(lines).toHaveCount(4);
    await expect(lines.first()).toBeVisible();
    await page.getByText('Student op kamers').click();
    await expect(lines.last()).toContainText('Zorgtoeslag');
    await expect(lines.last()).toBeVisible();
    await expect(lines.first()).toBeHidden();
  });

  test('the amounts for young people open', async ({ page }) => {
    await page.goto('/regelingen/zoetermeerpas/');
    const row = page.getByRole('row', { name: /^Alleen, 18 tot 21 jaar/ });
    await expect(row).toBeHidden();
    await page.getByText('jonger dan 21 jaar?').first().click();
    await expect(row).toBeVisible();
  });
});

test('the table of amounts keeps its rows and cells on a phone @phone', async ({ page }) => {
  await page.goto('/bedragen/');
  const table = page.getByRole('table', { name: /per maand, zonder vakantiegeld/ });
  await expect(table.getByRole('row')).toHaveCount(12);
  await expect(table.getByRole('rowheader').first()).toHaveText('Alleen, 21 jaar of ouder');
  await expect(table.getByRole('cell').first()).toHaveText(/^\s*100%\s+€\u00a0[\d.]+,\d\d\s*$/);
  const cutOff = await table
    .locator('th, td')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.checkVisibility() && cell.scrollHeight > cell.clientHeight + 1)
        .map((cell) => cell.textContent),
    );
  expect(cutOff).toEqual([]);
});

test('the sources that are not sure come first', async ({ page }) => {
  await page.goto('/over/bronnen/');
  const tags = await page.locator('.tag').allTextContents();
  expect(tags.length).toBeGreaterThan(10);
  const firstConfirmed = tags.indexOf('Bevestigd');
  expect(firstConfirmed).toBeGreaterThan(0);
  expect(new Set(tags.slice(firstConfirmed))).toEqual(new Set(['Bevestigd']));
});

/** What a page holds when a fragment leads somewhere in it: a part, or something that the check looks at. */
const partOf = (fragment: string): string =>
  fragment.startsWith('voor=') ? `{"id":"${fragment.slice('voor='.length)}","name":` : `id="${fragment}"`;

test('every link inside the site leads somewhere', () => {
  const html = new Map(
    globSync('**/*.html', { cwd: dist }).map((file) => [file, readFileSync(join(dist, file), 'utf8')]),
  );
  const broken: string[] = [];
  for (const [file, source] of html) {
    for (const [, link = ''] of source.matchAll(/\s(?:href|src)="((?:\/|#)[^"]*)"/g)) {
      const [path = '', fragment] = link.split('#');
      const target = path === '' ? file : path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
      if (!existsSync(join(dist, target))) broken.push(`${file}: ${link}`);
      else if (fragment && !html.get(target)?.includes(partOf(fragment))) broken.push(`${file}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});
