/** Walks the site as a visitor would, in any browser. Where one is, is read from the page and never from its address or title. */
import { expect } from '@playwright/test';
import type { Answers } from '../../src/engine/answers.ts';
import { codeFragment, type HandedOver, writeCode } from '../../src/journey/code.ts';
import { asked } from '../../src/journey/windows.ts';
import type { Given, Household } from '../journey/households.ts';
import { rules } from '../rules-of-site.ts';
import type { Papers } from '../site/helper-walk.ts';
import type { Driver, Place } from './driver.ts';
import type { Verdicts } from './verdicts.ts';

const soon = { intervals: [25], timeout: 10_000 };

/** Waits until something can be seen. */
export async function see(driver: Driver, place: Place): Promise<void> {
  await expect.poll(() => driver.has(place), { ...soon, message: `${place} is there` }).toBe(true);
}

/** Presses something as soon as it can be pressed. */
export async function press(driver: Driver, place: Place): Promise<void> {
  await expect(() => driver.click(place)).toPass(soon);
}

/** Waits until what a function finds in the page is what it should be. */
export function expectSoon<A extends unknown[], R>(driver: Driver, run: (...given: A) => R, ...given: A) {
  return expect.poll(() => driver.evaluate(run, ...given), soon);
}

/** The text of the first element at a selector; null where there is none. */
export const textAt = (selector: string): string | null =>
  document.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? null;
/** The value of the first field at a selector; null where there is none. */
export const valueAt = (selector: string): string | null =>
  document.querySelector<HTMLInputElement>(selector)?.value ?? null;
/** The id of the page of the check that is open; null while there is none. */
export const pageOpen = (): string | null =>
  document.querySelector('form.q[id^="vraag-"], #uitkomst, #antwoorden, #klopt')?.id ?? null;

/** Writes in a field instead of what stands there. */
export async function write(driver: Driver, selector: string, text: string): Promise<void> {
  await press(driver, selector);
  await driver.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.select(), selector);
  await (text === '' ? driver.press('Backspace') : driver.type(text));
}

const isChecked = (selector: string): boolean | null =>
  document.querySelector<HTMLInputElement>(selector)?.checked ?? null;

/** Chooses the card of an input, or takes its tick off. */
async function setChecked(driver: Driver, input: string, wanted = true): Promise<void> {
  if ((await driver.evaluate(isChecked, input)) !== wanted) await press(driver, `label:has(${input})`);
  await expectSoon(driver, isChecked, input).toBe(wanted);
}

async function fillIn(driver: Driver, given: Given): Promise<void> {
  if (given === 'weet-niet') return setChecked(driver, 'input[value="weet-niet"]');
  if ('card' in given) return press(driver, ['label.opt', given.card]);
  if ('range' in given) return press(driver, `.opts label.opt:nth-of-type(${given.range + 1})`);
  if ('amount' in given) {
    await setChecked(driver, 'input[value="precies"]');
    return write(driver, '#bedrag', given.amount);
  }
  if ('incomes' in given) {
    for (const { soort, bedrag } of given.incomes) {
      await setChecked(driver, `input[name="ik"][value="${soort}"]`);
      await write(driver, `input[name^="ik-${soort}-"][name$="-bedrag"]`, bedrag);
    }
    const allYear = 'input[name="inkomen-hele-jaar"][value="ja"]';
    if (await driver.has(allYear)) await setChecked(driver, allYear);
    return;
  }
  throw new Error(`These walks do not fill in ${JSON.stringify(given)}.`);
}

const numberIn = (given: Given | undefined): string =>
  typeof given === 'object' && 'number' in given ? given.number : '';

async function fillInHousehold(driver: Driver, household: Household): Promise<void> {
  const { leeftijd, partner, kinderen } = household;
  await write(driver, '#leeftijd', numberIn(leeftijd));
  if (typeof partner === 'object' && 'card' in partner && partner.card === 'Ja') {
    await press(driver, '[data-add="partner"]');
    await write(driver, '#leeftijd-partner', numberIn(household['leeftijd-partner']));
    await setChecked(driver, 'input[name="samen"][value="getrouwd"]');
  }
  const ages = typeof kinderen === 'object' && 'ages' in kinderen ? kinderen.ages : [];
  for (const [index, age] of ages.entries()) {
    await press(driver, '[data-add="minderjarig"]');
    await write(driver, `#kind-${index + 1}`, age);
  }
}

/** Facts of which a tick says no: "I am often short of money" is no to making ends meet. */
const tickedAtNo = ['rondkomen', 'zorgverzekering', 'zorgverzekering-partner'];
const cardOf = (value: string): string => `input[type="checkbox"][name="antwoord"][value="${value}"]`;

async function fillInTicks(driver: Driver, household: Household): Promise<void> {
  const values = await driver.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[name="antwoord"]')].map(({ value }) => value),
  );
  const ticked = values.filter((fact) => {
    const given = household[fact];
    return (
      typeof given === 'object' &&
      'card' in given &&
      given.card === (tickedAtNo.includes(fact) ? 'Nee' : 'Ja')
    );
  });
  for (const fact of ticked) await setChecked(driver, cardOf(fact));
  const isRestUnknown = values.some(
    (fact) => !['geen', 'weet-niet'].includes(fact) && household[fact] === undefined,
  );
  if (isRestUnknown) await setChecked(driver, cardOf('weet-niet'));
  else if (ticked.length === 0) await setChecked(driver, cardOf('geen'));
}

/** Fills in the page of the check that is open, and goes no further. */
export async function fillInPage(driver: Driver, household: Household): Promise<void> {
  const question = ((await driver.evaluate(pageOpen)) ?? '').replace('vraag-', '');
  if (question === 'huishouden') return fillInHousehold(driver, household);
  if (await driver.has(`label:has(${cardOf('geen')})`)) return fillInTicks(driver, household);
  return fillIn(driver, household[question] ?? 'weet-niet');
}

/** Does what leads to another page of the check, and waits until that is there. */
export async function leaveBy(driver: Driver, leave: () => Promise<void>): Promise<void> {
  const before = await driver.evaluate(pageOpen);
  await leave();
  await expectSoon(driver, pageOpen).not.toBe(before);
  await expectSoon(driver, pageOpen).not.toBeNull();
}

/** The button under a question that leads on. */
export const goOn = 'form.q button[type="submit"]';

/** Answers the question that is open. */
export async function answer(driver: Driver, household: Household): Promise<void> {
  await fillInPage(driver, household);
  await leaveBy(driver, () => press(driver, goOn));
}

/** Presses Back in the browser. */
export const goBack = (driver: Driver): Promise<void> => driver.evaluate(() => history.back());

/** Opens the check and waits for its first question. */
export async function openCheck(driver: Driver, address = '/check/'): Promise<void> {
  await driver.open(address);
  await see(driver, 'form.q h1#vraag');
}

/** Opens the check with answers, as another device gives them. */
export async function openWith(driver: Driver, answers: Answers): Promise<void> {
  await driver.open(`/check/${codeFragment}${writeCode({ answers, received: [] }, rules)}`);
  await expectSoon(driver, pageOpen).not.toBeNull();
}

/** Answers every question up to the result. */
export async function walk(driver: Driver, household: Household): Promise<void> {
  const seen = new Set<string | null>();
  for (
    let open = await driver.evaluate(pageOpen);
    open !== 'uitkomst';
    open = await driver.evaluate(pageOpen)
  ) {
    expect(seen, 'no question comes back').not.toContain(open);
    seen.add(open);
    await answer(driver, household);
  }
}

/** Goes through the one page of helper mode with the keyboard, from where the focus is to its end. */
export async function fillForm(driver: Driver, papers: Papers): Promise<void> {
  const inFocus = (): string | null =>
    document.activeElement?.closest<HTMLElement>('[data-fact]')?.dataset.fact ?? null;
  const isLast = (): boolean =>
    document.activeElement?.closest('[data-fact]') === [...document.querySelectorAll('[data-fact]')].at(-1);
  for (let fact = await driver.evaluate(inFocus); fact !== null; ) {
    for (const key of papers[fact] ?? [])
      await (key.startsWith('"') ? driver.type(key.slice(1)) : driver.press(key));
    const hasRows = ['inkomsten', 'kinderopvang'].includes(fact);
    const ends = hasRows && (await driver.evaluate(isLast));
    await driver.press(hasRows && !ends ? 'Alt+j' : 'Enter');
    if (ends) return;
    const before: string = fact;
    fact = await driver.evaluate(inFocus);
    expect(fact, 'the focus goes on').not.toBe(before);
  }
}

/** How it stands with each scheme on the result. */
export async function verdicts(driver: Driver): Promise<Verdicts> {
  await see(driver, '#uitkomst .card');
  return driver.evaluate(() =>
    Object.fromEntries(
      ['wel', 'beslist', 'misschien', 'niet'].flatMap((look) =>
        [...document.querySelectorAll(`section.${look} .card h3`)].map(({ id }) => [
          id.replace('naam-', ''),
          look,
        ]),
      ),
    ),
  );
}

/** How it stands with each scheme beside the one page of helper mode. */
export const standing = (): Verdicts =>
  Object.fromEntries(
    [...document.querySelectorAll('.stand')].map(({ id, className }) => [
      id.replace('stand-', ''),
      className.replace('stand ', ''),
    ]),
  );

/** The answers in the page of the check that is open, as it gives them to the page that makes a code. */
export async function answersIn(driver: Driver): Promise<Answers> {
  const text = await driver.evaluate((data) => {
    let answers: Answers = {};
    const event = new MessageEvent('message', { origin: location.origin, data });
    const postMessage = (given: Record<string, HandedOver>): void => {
      answers = given[data]?.answers ?? {};
    };
    Object.defineProperty(event, 'source', { value: { postMessage } });
    dispatchEvent(event);
    return JSON.stringify(answers);
  }, asked);
  return JSON.parse(text);
}

/** What is chosen or written in answer to questions on the page. */
export const filledIn = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('form.q input, [data-fact] :is(input, textarea)')]
    .filter(({ type, checked, value }) => (['radio', 'checkbox'].includes(type) ? checked : value !== ''))
    .map(({ name, value }) => `${name}: ${value}`);
