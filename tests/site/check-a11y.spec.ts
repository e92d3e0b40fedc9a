import { expect, type Page, test } from '@playwright/test';
import { ended, parentWithCare, student, workingParent } from '../journey/households.ts';
import { ofLooks, violations } from './axe.ts';
import {
  addPerson,
  askedFact,
  expectAccessible,
  expectNoSidewaysScroll,
  expectPage,
  fillIn,
  fillInHousehold,
  fillInPage,
  leaveAfter,
  leaveBy,
  next,
  openCheck,
  walk,
} from './check-walk.ts';

const openDetails = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

/** Brings the check into each of its states and does something there. */
async function everyState(page: Page, look: () => Promise<void>): Promise<void> {
  await openCheck(page);
  await look();
  await next(page).click();
  await openDetails(page);
  await look();

  await walk(page, parentWithCare, 'huishouden');
  for (const who of ['minderjarig', 'minderjarig', 'partner'] as const) await addPerson(page, who).click();
  await fillInHousehold(page, {
    ...parentWithCare,
    kinderen: { ages: ['4', '30'] },
    medebewoners: {
      others: [{ band: 'familie', leeftijd: '40', inkomen: '1500', studie: true }, { band: 'kamerhuurder' }],
    },
  });
  await page.locator('#leeftijd-partner').fill('36');
  await page.locator('input[name="samen"][value="samen"]').check();
  await openDetails(page);
  await look();
  await next(page).click();
  await expect(page.locator('#fout')).toBeVisible();
  await look();
  for (const name of ['Uw partner', 'Andere familie', 'Huurder van een kamer'])
    await page.getByRole('button', { name: `Haal weg ${name}` }).click();

  await walk(page, parentWithCare, 'past-bij-u');
  await next(page).click();
  await expect(page.locator('#fout')).toBeVisible();
  await openDetails(page);
  await look();

  await walk(page, parentWithCare, 'inkomsten');
  await look();
  await fillIn(page, {
    incomes: [
      { soort: 'loon', bedrag: '1500' },
      { soort: 'loon', bedrag: '24000', vorm: 'bruto' },
      { soort: 'kinderalimentatie', bedrag: '100' },
    ],
  });
  await openDetails(page);
  await look();
  await next(page).click();
  await expect(page.locator('#fout')).toBeVisible();
  await look();

  await walk(page, parentWithCare, 'inkomen');
  await openDetails(page);
  await look();
  await fillIn(page, { amount: '24000' });
  await next(page).click();
  await expect(page.locator('#fout')).toBeVisible();
  await look();

  await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
  await openDetails(page);
  await look();
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await look();
  await leaveBy(page, page.getByRole('button', { name: 'Ga verder met de vragen' }));
  await walk(page, parentWithCare, 'kinderopvang');
  await fillIn(page, { care: [{ soort: 'Opvang na school (bso)', uren: '400', uurprijs: '12,45' }] });
  await next(page).click();
  await expect(page.locator('#fout')).toBeVisible();
  await look();
  await walk(page, parentWithCare);
  await look();
  await openDetails(page);
  await page.getByRole('button', { name: 'Dit heb ik al Zorgtoeslag' }).click();
  await expect(page.locator('.tally')).toContainText('Zorgtoeslag hebt u al.');
  await look();
  await page
    .getByRole('button', { name: /in mijn agenda/ })
    .first()
    .click();
  await expect(page.locator('.remind').getByText('Het bestand voor uw agenda is gemaakt.')).toBeVisible();
  await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
  await expect(page.locator('.take-along [role="status"]')).not.toBeEmpty();
  await look();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });
  await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
  await expect(page.getByRole('textbox', { name: 'Uw uitkomst als tekst' })).toBeFocused();
  await look();
  await leaveBy(page, page.getByRole('button', { name: 'Wis alles' }));
  await look();

  await page.goto('about:blank');
  await openCheck(page, ended);
  await walk(page, { ...student, inkomen: { amount: '1700' } });
  await openDetails(page);
  await look();
}

// The same states as in the dark on a phone, where axe looks at everything.
test('axe finds nothing wrong with the looks of any state, and on 320 pixels nothing scrolls sideways or breaks an amount', async ({
  page,
}) => {
  test.setTimeout(180_000);
  let amounts = 0;
  await everyState(page, async () => {
    expect(await violations(page, ofLooks)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    const shown = page.locator('.money:visible');
    const broken = await shown.evaluateAll((all) =>
      all
        .filter((each) => {
          const [first, ...others] = each.getClientRects();
          return others.some(({ top }) => top >= (first?.bottom ?? 0));
        })
        .map((each) => each.textContent),
    );
    expect(broken).toEqual([]);
    amounts += await shown.count();
    await page.setViewportSize({ width: 1280, height: 900 });
  });
  expect(amounts).toBeGreaterThan(30);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('axe finds nothing in any state, and letters of double size do not scroll sideways @phone', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await everyState(page, async () => {
      await expectAccessible(page);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await expectNoSidewaysScroll(page);
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    });
  });
});

test('each page has one title for all, its own heading with the focus and part, and answers that are easy to press', async ({
  page,
}) => {
  await openCheck(page);
  await expect(page.locator('body')).toBeFocused();
  const headings = new Set([await page.locator('h1').textContent()]);
  const heights = (selector: string): Promise<number[]> =>
    page.locator(selector).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  let part = 1;
  for (let question = await askedFact(page); question !== null; question = await askedFact(page)) {
    const where = (await page.locator('.where p').textContent()) ?? '';
    const now = Number(/^Deel (\d) van 3: /.exec(where)?.[1]);
    expect(now).toBeGreaterThanOrEqual(part);
    await expect(page.locator('.where li.done')).toHaveCount(now);
    part = now;
    await fillInPage(page, { ...workingParent, inkomen: { amount: '1300' } });
    expect(Math.min(...(await heights('.opt:visible')))).toBeGreaterThanOrEqual(64);
    expect(
      Math.min(...(await heights('main form :is(.btn, summary, select, [type="text"]):visible'))),
    ).toBeGreaterThanOrEqual(44);
    await leaveBy(page, next(page));
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveCount(1);
    await expect(heading).toBeFocused();
    const words = await heading.textContent();
    expect(headings).not.toContain(words);
    headings.add(words);
    await expect(page).toHaveTitle('De check | Zelfcheck Zoetermeer');
  }
  expect(part).toBe(3);
  await expectPage(page, 'uitkomst');
});

test('a whole walk with the keyboard only', async ({ page }) => {
  await openCheck(page);
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      const input = activeElement instanceof HTMLInputElement ? activeElement : null;
      return {
        tag: activeElement?.tagName ?? '',
        id: activeElement?.id ?? '',
        name: input?.labels?.[0]?.textContent.trim() ?? '',
        type: input?.type ?? '',
        value: input?.value ?? '',
      };
    });
  const tabTo = async (wanted: (at: Awaited<ReturnType<typeof focused>>) => boolean): Promise<void> => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if (wanted(await focused())) return;
    }
    throw new Error('Tab does not get there.');
  };
  const arrowTo = async (wanted: (at: Awaited<ReturnType<typeof focused>>) => boolean): Promise<void> => {
    await tabTo(({ type }) => type === 'radio');
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 12 && !wanted(await focused()); presses += 1) {
      await page.keyboard.press('ArrowDown');
    }
    expect(wanted(await focused())).toBe(true);
  };

  /** Ticks what is so for this student, or that nothing is. */
  const tick = async (): Promise<void> => {
    const cards = await page
      .locator('.opts [name="antwoord"]')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    const own = cards.filter((card) => ['studiefinanciering', 'beperking-naast-studie'].includes(card));
    for (const card of own.length > 0 ? own : ['geen']) {
      await tabTo(({ type, value }) => type === 'checkbox' && value === card);
      await page.keyboard.press('Space');
    }
  };
  const fillInByKeys = async (question: string): Promise<void> => {
    const given = student[question];
    if (question === 'huishouden') {
      await tabTo(({ id }) => id === 'leeftijd');
      return page.keyboard.type('20');
    }
    if (given === undefined) return tick();
    if (given === 'weet-niet') throw new Error(`No answer for ${question}`);
    if ('card' in given) await arrowTo(({ name }) => name === given.card);
    for (const { soort, bedrag } of 'incomes' in given ? given.incomes : []) {
      await tabTo(({ id, name }) => id === '' && name.startsWith(soort === 'loon' ? 'Loon' : soort));
      await page.keyboard.press('Space');
      await tabTo(({ id }) => id.endsWith('-bedrag'));
      await page.keyboard.type(bedrag);
    }
    if ('incomes' in given) await arrowTo(({ name }) => name === 'Ja');
    if ('amount' in given) {
      await arrowTo(({ name }) => name === 'Ik weet het bedrag precies');
      await tabTo(({ id }) => id === 'bedrag');
      await page.keyboard.type(given.amount);
    }
  };

  for (let question = await askedFact(page); question !== null; question = await askedFact(page)) {
    await fillInByKeys(question);
    await leaveAfter(page, () => page.keyboard.press('Enter'));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  await expectPage(page, 'uitkomst');
  const firstReasons = page.locator('.card details').first();
  await tabTo(({ tag }) => tag === 'SUMMARY');
  await page.keyboard.press('Enter');
  await expect(firstReasons.locator('.why')).toBeVisible();
});
