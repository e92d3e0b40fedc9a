import { expect, type Page, test } from '@playwright/test';
import {
  answer,
  arrived,
  askedFact,
  ended,
  expectAccessible,
  expectNoSidewaysScroll,
  fillIn,
  type Household,
  leaveBy,
  next,
  openCheck,
  parentWithCare,
  pensioners,
  student,
  walk,
  workingParent,
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

  await walk(page, parentWithCare, 'leeftijd');
  await page.locator('#getal').fill('300');
  await next(page).click();
  await look();

  await answer(page, { number: '34' });
  await walk(page, parentWithCare, 'kinderen');
  await fillIn(page, { ages: ['4', '30'] });
  await next(page).click();
  await look();
  await page.locator('#kind-2').fill('8');
  await leaveBy(page, next(page));

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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('finds nothing in any state of the check', async ({ page }) => {
      test.setTimeout(180_000);
      await everyState(page, () => expectAccessible(page));
    });
  });
}

test.describe('on 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('nothing needs sideways scrolling', async ({ page }) => {
    await everyState(page, () => expectNoSidewaysScroll(page));
  });
  test('an amount is never broken after the euro sign', async ({ page }) => {
    await openCheck(page);
    await walk(page, pensioners);
    const lines = await page
      .locator('.money:visible')
      .evaluateAll((all) => all.map((each) => each.getClientRects().length));
    expect(lines.length).toBeGreaterThan(3);
    expect(new Set(lines)).toEqual(new Set([1]));
    for (const text of await page.locator('.worth').allInnerTexts())
      expect(text).toMatch(/per (maand|jaar)$/);
  });
});

test('with letters of double size nothing needs sideways scrolling @phone', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () =>
      document.documentElement.style.setProperty('font-size', '200%'),
    );
  });
  await everyState(page, () => expectNoSidewaysScroll(page));
});

test('every answer is a target of at least 64 pixels', async ({ page }) => {
  await openCheck(page);
  for (let fact = askedFact(page); fact !== null; fact = askedFact(page)) {
    for (const each of await page.locator('.opt').all()) {
      expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(64);
    }
    await answer(page, workingParent[fact] ?? 'weet-niet');
  }
});

test('each page has its own title and heading, and the focus is on the heading', async ({ page }) => {
  await openCheck(page);
  await expect(page).toHaveTitle('Waar woont u? – Deel 1 van 4 | Zelfcheck Zoetermeer');
  await expect(page.locator('body')).toBeFocused();
  const titles = new Set([await page.title()]);
  for (let fact = askedFact(page); fact !== null; fact = askedFact(page)) {
    await answer(page, workingParent[fact] ?? 'weet-niet');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveCount(1);
    await expect(heading).toBeFocused();
    const title = await page.title();
    expect(titles).not.toContain(title);
    titles.add(title);
    if (askedFact(page) !== null) expect(title).toContain((await heading.textContent()) ?? '');
  }
  await expect(page).toHaveTitle('Uw uitkomst | Zelfcheck Zoetermeer');
});

test('the parts are counted and never go back', async ({ page }) => {
  await openCheck(page);
  let part = 1;
  for (let fact = askedFact(page); fact !== null; fact = askedFact(page)) {
    const words = (await page.locator('.where p').textContent()) ?? '';
    const now = Number(/^Deel (\d) van 4: /.exec(words)?.[1]);
    expect(now).toBeGreaterThanOrEqual(part);
    await expect(page.locator('.where li.done')).toHaveCount(now);
    part = now;
    await answer(page, { ...workingParent, inkomen: { amount: '1300' } }[fact] ?? 'weet-niet');
  }
  expect(part).toBe(4);
});

test('a whole walk with the keyboard only', async ({ page }) => {
  await openCheck(page);
  const household: Household = student;
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      const input = activeElement instanceof HTMLInputElement ? activeElement : null;
      return {
        tag: activeElement?.tagName ?? '',
        id: activeElement?.id ?? '',
        name: input?.labels?.[0]?.textContent.trim() ?? '',
        type: input?.type ?? '',
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

  for (let fact = askedFact(page); fact !== null; fact = askedFact(page)) {
    const before = page.url();
    const given = household[fact] ?? 'weet-niet';
    if (given === 'weet-niet') throw new Error(`No answer for ${fact}`);
    if ('card' in given) await arrowTo(({ name }) => name === given.card);
    if ('number' in given) {
      await tabTo(({ id }) => id === 'getal');
      await page.keyboard.type(given.number);
    }
    if ('ages' in given) {
      await tabTo(({ id }) => id === 'aantal');
      await page.keyboard.type(String(given.ages.length));
    }
    if ('range' in given) await arrowTo(() => true);
    for (const { soort, bedrag } of 'incomes' in given ? given.incomes : []) {
      await tabTo(({ id, name }) => id === '' && name.startsWith(soort === 'loon' ? 'Loon' : soort));
      await page.keyboard.press('Space');
      await tabTo(({ id }) => id.endsWith('-bedrag'));
      await page.keyboard.type(bedrag);
    }
    if ('amount' in given) {
      await arrowTo(({ name }) => name === 'Ik weet het bedrag precies');
      await tabTo(({ id }) => id === 'bedrag');
      await page.keyboard.type(given.amount);
    }
    await page.keyboard.press('Enter');
    await arrived(page, before);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  await expect(page).toHaveURL(/#uitkomst$/);
  const firstReasons = page.locator('.card details').first();
  await tabTo(({ tag }) => tag === 'SUMMARY');
  await page.keyboard.press('Enter');
  await expect(firstReasons.locator('.why')).toBeVisible();
});
