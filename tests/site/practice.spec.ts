/** The practice cases for volunteers: a page without a script that says what the rules say. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { check } from '../../src/engine/check.ts';
import { load } from '../../src/rules/load.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import type { Language } from '../../src/words/languages.ts';
import { writeMoney } from '../../src/words/money.ts';
import { texts } from '../../src/words/texts.ts';
import { html } from './pages.ts';

const { ruleset, files } = load();
const exercises = files.exercises?.content.oefeningen ?? [];
const path = '/hulpverlener/oefenen/';

const caseOf = (page: Page, id: string): Locator => page.locator(`#${id}`);
const lines = (page: Page, id: string): Locator => caseOf(page, id).locator('.practice-verdicts > li');

async function open(page: Page, id: string): Promise<void> {
  await caseOf(page, id).locator('summary').focus();
  await page.keyboard.press('Enter');
}

/** Each scheme of a case as the engine has it: its name, the words of its verdict, and its amounts. */
function expected(id: string, language: Language) {
  const t = texts(language);
  const exercise = exercises.find((each) => each.id === id);
  if (!exercise) throw new Error(`there is no ${id}`);
  const { answers } = readSituation(exercise.situatie, ruleset);
  const { outcomes } = check(ruleset, answers, exercise.op);
  return exercise.uitkomsten.map(({ regeling }) => {
    const outcome = outcomes.find(({ scheme }) => scheme === regeling);
    const { min = 0, max = 0 } = outcome?.amount ?? {};
    return {
      name: t(`regeling.${regeling}.naam`),
      verdict: t(`uitkomst.${outcome?.verdict}`),
      amounts: max === 0 ? [] : [min, max].map((cents) => writeMoney(cents, language)),
    };
  });
}

for (const [language, start] of [
  ['nl', path],
  ['en', `/en${path}`],
] as const)
  for (const id of ['zoons-in-huis', 'zzp-en-loon-per-vier-weken'])
    test(`${id} shows in ${language} what the engine says, once it is opened`, async ({ page }) => {
      await page.goto(start);
      await expect(lines(page, id).first()).toBeHidden();
      await open(page, id);
      const wanted = expected(id, language);
      await expect(lines(page, id)).toHaveCount(wanted.length);
      for (const { name, verdict, amounts } of wanted) {
        const line = lines(page, id).filter({ has: page.getByText(name, { exact: true }) });
        await expect(line.getByText(verdict, { exact: true })).toBeVisible();
        const worth = line.locator('.worth');
        if (amounts.length === 0) await expect(worth).toHaveCount(0);
        for (const amount of amounts) await expect(worth).toContainText(amount);
      }
    });

test('one cent too much is said with the limit, and that the limit is old', async ({ page }) => {
  await page.goto(path);
  await open(page, 'een-cent-te-veel');
  const line = lines(page, 'een-cent-te-veel').filter({ hasText: 'ZoetermeerPas' });
  await expect(line).toContainText('Uw inkomen is €\u00a01.618,20 per maand.');
  await expect(line).toContainText('de grens van €\u00a01.618,19 per maand');
  await expect(line).toContainText('Dat is €\u00a00,01 per maand boven de grens');
  await expect(line).toContainText('Wij weten niet zeker of deze regel uit 2019 nog klopt.');
});

test('a case of a day still to come is read, and every other one is practised in helper mode', async ({
  page,
}) => {
  await page.goto(path);
  const away = page.locator('article').getByRole('link', { name: 'Oefen dit als hulpverlener' });
  for (const link of await away.all()) await expect(link).toHaveAttribute('href', '/hulpverlener/');
  await expect(caseOf(page, 'een-cent-te-veel').getByRole('link', { name: 'Oefen dit' })).toHaveCount(1);
  await page.getByRole('navigation', { name: 'De oefeningen' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { name: 'Karim' })).toBeInViewport();
});

test('on paper every outcome is there', async ({ page }) => {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  for (const { id } of exercises) await expect(lines(page, id).last()).toBeVisible();
});

test('it has no script and stores nothing', () => {
  for (const start of [path, `/en${path}`]) expect(html(start)).not.toContain('<script');
});
