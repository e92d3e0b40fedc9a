/** Walks the check as a visitor would. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type Band, banden } from '../../src/engine/answers.ts';
import { type HandedOver, writeCode } from '../../src/journey/code.ts';
import { asked } from '../../src/journey/windows.ts';
import {
  type Care,
  type Given,
  type Household,
  type Income,
  inForce,
  no,
  type Resident,
  yes,
} from '../journey/households.ts';
import { rules } from '../rules-of-site.ts';
import { violations } from './axe.ts';

export async function openCheck(page: Page, on = inForce, path = '/check/'): Promise<void> {
  await page.clock.setFixedTime(new Date(`${on}T12:00:00+01:00`));
  await page.goto(path);
  await expect(page.locator('h1#vraag')).toBeVisible();
}

/** The codes of the answers that households gave in a walk: this window of tests need not walk them again. */
const walked = new Map<string, string>();

/**
 * Opens the result of a household: by a walk the first time, after that by the code of the answers that it gave. For households of which
 * nothing is asked again because it does not go together.
 */
export async function openResult(
  page: Page,
  household: Household,
  on = inForce,
  path = '/check/',
): Promise<void> {
  const key = JSON.stringify([household, on, path]);
  const code = walked.get(key);
  if (code === undefined) {
    await openCheck(page, on, path);
    await walk(page, household);
    walked.set(key, await codeOf(page));
    return;
  }
  await page.clock.setFixedTime(new Date(`${on}T12:00:00+01:00`));
  await page.goto(`${path}#code=${code}`);
  await expect(page.locator('.result')).toBeVisible();
}

/** The code of the answers in a page of the check. */
async function codeOf(page: Page): Promise<string> {
  const answers = await page.evaluate(
    (data) =>
      new Promise<HandedOver>((done) => {
        const event = new MessageEvent('message', { origin: location.origin, data });
        const postMessage = (given: Record<string, HandedOver>) => given[data] && done(given[data]);
        Object.defineProperty(event, 'source', { value: { postMessage } });
        dispatchEvent(event);
      }),
    asked,
  );
  return writeCode(answers, rules);
}

/** The page of the check that is open, by the id of its element; null while none is. Neither address nor title tells it. */
const openPage = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.querySelector('form[id^="vraag-"], #klopt, #uitkomst, #antwoorden')?.id ?? null,
  );

/** The question that the check asks now, named after its fact or its page; null on any other page of it. */
export async function askedFact(page: Page): Promise<string | null> {
  const open = await openPage(page);
  return open?.startsWith('vraag-') ? open.slice('vraag-'.length) : null;
}

/** Waits for a page of the check: vraag-<fact or page>, klopt, uitkomst or antwoorden. */
export async function expectPage(page: Page, id: string): Promise<void> {
  await expect.poll(() => openPage(page), { intervals }).toBe(id);
}

const intervals = [10, 20, 50, 100];

export const next = (page: Page): Locator => page.locator('form.q button[type="submit"]');
export const dontKnow = (page: Page): Locator =>
  page.locator('input:is([name="antwoord"], [name="weet-niet"])[value="weet-niet"]');

/** Fills in an answer and goes no further. */
export async function fillIn(page: Page, given: Given): Promise<void> {
  if (given === 'weet-niet') return dontKnow(page).check();
  if ('card' in given) return page.getByRole('radio', { name: given.card, exact: true }).check();
  if ('range' in given) return page.locator('.opts .opt input[type="radio"]').nth(given.range).check();
  if ('incomes' in given) return fillInIncomes(page, given.incomes);
  if ('care' in given) return fillInCare(page, given.care);
  if ('amount' in given) {
    await page.locator('input[value="precies"]').check();
    return page.locator('#bedrag').fill(given.amount);
  }
  throw new Error(`The page ${page.url()} has no field for ${JSON.stringify(given)}.`);
}

/** A button that adds somebody to the home. */
export const addPerson = (page: Page, who: 'partner' | 'minderjarig' | Band): Locator =>
  page.locator(`[data-add="${who}"]`);

const numberIn = (given: Given | undefined): string =>
  typeof given === 'object' && 'number' in given ? given.number : '';

/** Fills in who lives in the home. What is not told is not known. */
export async function fillInHousehold(page: Page, household: Household): Promise<void> {
  const { leeftijd, partner, kinderen, medebewoners } = household;
  await page.locator('#leeftijd').fill(numberIn(leeftijd));
  if (typeof partner === 'object' && 'card' in partner && partner.card === yes.card) {
    if ((await page.locator('#leeftijd-partner').count()) === 0) await addPerson(page, 'partner').click();
    await page.locator('#leeftijd-partner').fill(numberIn(household['leeftijd-partner']));
    await fillInTies(page, household.samenwonen);
  }
  const ages = typeof kinderen === 'object' && 'ages' in kinderen ? kinderen.ages : [];
  for (const [index, age] of ages.entries()) {
    if ((await page.locator(`#kind-${index + 1}`).count()) === 0)
      await addPerson(page, 'minderjarig').click();
    await page.locator(`#kind-${index + 1}`).fill(age);
  }
  // The page has them in this order.
  const others = typeof medebewoners === 'object' && 'others' in medebewoners ? medebewoners.others : [];
  const sorted = others.toSorted((one, other) => banden.indexOf(one.band) - banden.indexOf(other.band));
  for (const { band } of others.slice(await page.locator('[name^="ander-"][type="hidden"]').count()))
    await addPerson(page, band).click();
  for (const [index, other] of sorted.entries()) await fillInOther(page, `ander-${index + 1}`, other);
  const told = [leeftijd, partner, kinderen, medebewoners].every((each) => each && each !== 'weet-niet');
  await page.locator('input[name="weet-niet"]').setChecked(!told);
}

/** What a partner and the visitor have together. */
async function fillInTies(page: Page, given: Given | undefined): Promise<void> {
  const ties = typeof given === 'object' && 'ties' in given ? given.ties : ['weet-niet'];
  const isMarried = ties.includes('getrouwd');
  await page.locator(`input[name="samen"][value="${isMarried ? 'getrouwd' : 'samen'}"]`).check();
  if (isMarried) return;
  for (const tie of ties.length > 0 ? ties : ['geen'])
    await page.locator(`input[name="samenwonen"][value="${tie}"]`).check();
}

/** One other person in the home. What is not told is not known. */
async function fillInOther(page: Page, name: string, other: Resident): Promise<void> {
  const { band, leeftijd = '', inkomen = 'weet-niet', studie = false } = other;
  if (band === 'kamerhuurder') return;
  await page.locator(`#${name}-leeftijd`).fill(leeftijd);
  await page.locator(`[name="${name}-weet-niet"]`).setChecked(leeftijd === '');
  const isExact = /^[\d.,]+$/.test(inkomen);
  await page.locator(`#${name}-inkomen`).selectOption(isExact ? 'precies' : inkomen);
  if (isExact) await page.locator(`#${name}-bedrag`).fill(inkomen);
  if (studie) await page.locator(`[name="${name}-studie"]`).check();
}

/** The card of a statement that can be ticked. */
export const tickCard = (page: Page, fact: string): Locator =>
  page.locator(`input[type="checkbox"][name="antwoord"][value="${fact}"]`);

/** Facts of which a tick says no: "I am often short of money" is no to making ends meet. */
const tickedAtNo = ['rondkomen', 'zorgverzekering', 'zorgverzekering-partner'];

/** Ticks what is so. What is not told is not known. */
export async function fillInTicks(page: Page, household: Household): Promise<void> {
  const facts = await page
    .locator('.opts input[name="antwoord"]')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  const asked = facts.filter((fact) => !['geen', 'weet-niet'].includes(fact));
  const answers = asked.map((fact) => {
    const given = household[fact];
    if (typeof given !== 'object' || !('card' in given)) return null;
    return given.card === (tickedAtNo.includes(fact) ? no.card : yes.card);
  });
  for (const [place, fact] of asked.entries()) await tickCard(page, fact).setChecked(answers[place] === true);
  if (answers.includes(null)) await tickCard(page, 'weet-niet').check();
  else if (!answers.includes(true)) await tickCard(page, 'geen').check();
}

/** Fills in the page that is open and goes no further. */
export async function fillInPage(page: Page, household: Household): Promise<void> {
  const question = (await askedFact(page)) ?? '';
  if (question === 'huishouden') return fillInHousehold(page, household);
  if ((await tickCard(page, 'geen').count()) > 0) return fillInTicks(page, household);
  return fillIn(page, household[question] ?? 'weet-niet');
}

/** The card of a kind of income, or of none. */
export const kindOfIncome = (page: Page, van: string, soort: string): Locator =>
  page.locator(`input[name="${van}"][value="${soort}"]`);

/** A field of the last income of a kind. */
export const incomeField = (page: Page, van: string, soort: string, part: string): Locator =>
  page.locator(`[name^="${van}-${soort}-"][name$="-${part}"]`).last();

/** Fills in each income; who has none says so. */
async function fillInIncomes(page: Page, incomes: readonly Income[]): Promise<void> {
  for (const { van = 'ik', soort, bedrag, ...choices } of incomes) {
    const card = kindOfIncome(page, van, soort);
    if (await card.isChecked()) await card.locator('xpath=ancestor::div[1]').locator('.another').click();
    else await card.check();
    await incomeField(page, van, soort, 'bedrag').fill(bedrag);
    for (const [part, value] of Object.entries(choices)) {
      const field = incomeField(page, van, soort, part);
      if (!(await field.isVisible())) await field.locator('xpath=ancestor::details/summary').click();
      await field.selectOption(value);
    }
  }
  for (const van of ['ik', 'partner']) {
    const none = kindOfIncome(page, van, 'geen');
    if ((await none.count()) === 1 && incomes.every((each) => (each.van ?? 'ik') !== van)) await none.check();
  }
  const allYear = page.locator('input[name="inkomen-hele-jaar"]');
  if ((await allYear.count()) > 0 && (await allYear.and(page.locator(':checked')).count()) === 0)
    await allYear.first().check();
}

async function fillInCare(page: Page, care: readonly Care[]): Promise<void> {
  await page.locator('#aantal').fill(String(care.length));
  for (const [index, { soort, uren, uurprijs }] of care.entries()) {
    const child = page.getByRole('group', { name: `Kind ${index + 1}` });
    await child.getByRole('radio', { name: soort }).check();
    await child.getByLabel('Uren per maand').fill(uren);
    await child.getByLabel('Prijs per uur').fill(uurprijs);
  }
}

/** Answers one question and waits for the next page. */
export async function answer(page: Page, given: Given): Promise<void> {
  await fillIn(page, given);
  await leaveBy(page, next(page));
}

/** Presses a button that leads to another page of the check, and waits for that page. */
export async function leaveBy(page: Page, button: Locator): Promise<void> {
  await leaveAfter(page, () => button.click());
}

/** Does what leads to another page of the check, and waits for that page. */
export async function leaveAfter(page: Page, move: () => Promise<unknown>): Promise<void> {
  const before = await openPage(page);
  await move();
  await expect
    .poll(() => openPage(page), { intervals, message: `another page than ${before}` })
    .not.toBe(before);
}

/** Answers questions up to one of them, or up to the result, and gives the questions that were asked. */
export async function walk(page: Page, household: Household, until?: string): Promise<string[]> {
  const asked: string[] = [];
  for (let fact = await askedFact(page); fact !== null && fact !== until; fact = await askedFact(page)) {
    expect(asked).not.toContain(fact);
    asked.push(fact);
    await fillInPage(page, household);
    await leaveBy(page, next(page));
  }
  return asked;
}

/** The answer that stands on the page of answers beside the name of a fact. */
export const answerTo = (page: Page, name: string): Locator =>
  page
    .locator('.given > div')
    .filter({ has: page.locator('dt').getByText(name, { exact: true }) })
    .locator('dd')
    .first();

const looks = ['wel', 'beslist', 'misschien', 'niet'] as const;
type Look = (typeof looks)[number];

export const card = (page: Page, scheme: string): Locator =>
  page.locator('.card').filter({ has: page.locator(`#naam-${scheme}`) });

/** Sends what was filled in and expects a sentence in sight, and the focus at the field that it is about. */
export async function expectFault(page: Page, field: Locator, sentence: string | RegExp): Promise<void> {
  const before = await openPage(page);
  await next(page).click();
  await expect(page.locator('#fout')).toContainText(sentence);
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAttribute('aria-describedby', /\bfout\b/);
  await expect(page.locator('#fout')).toBeInViewport();
  expect(await openPage(page)).toBe(before);
}

/** Every scheme of the result under the word where it stands. */
export async function verdicts(page: Page): Promise<Record<Look, string[]>> {
  await expectPage(page, 'uitkomst');
  await expect(page.locator('.result')).toBeVisible();
  const found: Record<Look, string[]> = { wel: [], beslist: [], misschien: [], niet: [] };
  for (const look of looks) {
    const ids = await page.locator(`section.${look} .card h3`).evaluateAll((all) => all.map(({ id }) => id));
    found[look] = ids.map((id) => id.replace('naam-', ''));
  }
  return found;
}

/** Fails on anything that axe finds on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const outside = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((each) => each.getBoundingClientRect().right > clientWidth)
      .map((each) => `${each.localName}.${each.className}: ${each.textContent?.slice(0, 40)}`);
  });
  expect(outside).toEqual([]);
}

/** What a translating browser does: every text node goes into elements of its own, now and after each change. */
export async function translateAsBrowsersDo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const translate = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (parent === null || parent.localName === 'font' || parent.closest('[translate="no"]') !== null)
          continue;
        const font: string = 'font';
        const outer = document.createElement(font);
        const inner = outer.appendChild(document.createElement(font));
        inner.textContent = text.data;
        text.replaceWith(outer);
      }
    };
    const main = document.querySelector('main') as HTMLElement;
    translate(main);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) translate(node);
    }).observe(main, { childList: true, subtree: true });
  });
}
