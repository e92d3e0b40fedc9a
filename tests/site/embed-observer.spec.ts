/**
 * A page of a partner that wants to know what its visitors answer. It has our check in a frame on another origin, and notes all that a
 * page can notice of a frame, while two visitors of whom one is poor and one is rich walk through the check.
 */
import { type Browser, expect, type Frame, type Page, test } from '@playwright/test';
import { question } from '../../src/embed/height-message.ts';
import { inForce } from '../journey/households.ts';
import { servePartner } from './partner-page.ts';

interface Visitor {
  age: string;
  /** Of a job, in a month. */
  wage: string;
  /** Which of the ranges of an amount. */
  range: 'first' | 'last';
}
const poor: Visitor = { age: '34', wage: '700', range: 'first' };
const rich: Visitor = { age: '34', wage: '4500', range: 'last' };

/** CSS pixels that the partner gives the frame. */
const widths = [60, 320, 1280];
const guesses = [
  '#voor=leergeld',
  '#voor=zorgtoeslag',
  '#voor=geen-regeling',
  '#uitkomst',
  '#antwoorden',
  '#vraag-woning',
  '#vraag',
  '#naam-leergeld',
  '#code=1A2B3C',
  '#:~:text=waarschijnlijk',
];

/** Runs in the page of the partner: notes every event that this page gets, and what the frame does to it. */
function observe(): void {
  if (parent !== window) return;
  const seen: string[] = [];
  Reflect.set(window, 'seen', seen);
  // The clock of the test takes the place of this one, and tells no files that were loaded.
  Reflect.set(window, 'timing', performance);
  const events =
    'message messageerror focus blur focusin focusout scroll scrollend resize hashchange popstate pageshow pagehide visibilitychange ' +
    'freeze resume beforeunload securitypolicyviolation error unhandledrejection storage beforeprint afterprint wheel keydown pointerdown';
  for (const name of events.split(' '))
    addEventListener(
      name,
      (event) => {
        const data = event instanceof MessageEvent ? JSON.stringify(event.data) : '';
        if (data.includes('settled'))
          Reflect.set(window, 'settled', event instanceof MessageEvent && event.data);
        else
          seen.push(`${name} ${event.target instanceof Element ? event.target.localName : 'page'} ${data}`);
      },
      true,
    );
  const violations = new ReportingObserver((all) => seen.push(...all.map(({ type }) => `report ${type}`)));
  violations.observe();
  addEventListener('DOMContentLoaded', () => {
    const element = document.querySelector('zelfcheck-kaart') as HTMLElement;
    const sizes = new ResizeObserver(([size]) => {
      seen.push(`size ${size?.contentRect.width} x ${size?.contentRect.height}`);
    });
    sizes.observe(element);
    customElements.whenDefined('zelfcheck-kaart').then(() =>
      queueMicrotask(() => {
        const frame = element.shadowRoot?.querySelector('iframe');
        frame?.addEventListener('load', () => seen.push('load of the frame'));
      }),
    );
  });
}

/** Runs in the page of the partner: notes how everything stands. */
function look(label: string): void {
  const element = document.querySelector('zelfcheck-kaart') as HTMLElement;
  const frame = element.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
  const inside = frame.contentWindow as Window;
  const { width, height, top } = frame.getBoundingClientRect();
  const state = {
    history: history.length,
    frames: [window.length, inside.length, inside.closed],
    focus: [document.hasFocus(), document.activeElement?.localName],
    scroll: [scrollX, scrollY, document.documentElement.scrollHeight],
    frame: [width, height, top, ...frame.getAttributeNames().map((name) => frame.getAttribute(name))],
    page: [document.title, location.href, window.name, opener, element.textContent],
    active: [navigator.userActivation.hasBeenActive],
    loaded: (Reflect.get(window, 'timing') as Performance)
      .getEntriesByType('resource')
      .map((entry) => entry.name),
  };
  (Reflect.get(window, 'seen') as string[]).push(`${label}: ${JSON.stringify(state)}`);
}

/** Runs in the frame, as a visitor would but without the pointer: answers every question, and gives how many pages that took. */
async function answerAll({ age, wage, range }: Visitor): Promise<number> {
  const find = (selector: string) => [...document.querySelectorAll<HTMLInputElement>(`form ${selector}`)];
  const drawn = () => new Promise(requestAnimationFrame);
  const write = (field: HTMLInputElement | undefined, value: string): void => {
    if (field === undefined) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const heading = () => document.querySelector('h1')?.textContent;
  let pages = 0;
  for (; document.querySelector('form') !== null && pages < 25; pages += 1) {
    const before = heading();
    const ranges = find('[type=radio]').filter(({ value }) => /^\d+-\d*$/.test(value));
    const choice =
      find('[value=zoetermeer]')[0] ??
      find('[name=ik][value=loon]')[0] ??
      find('[type=checkbox][value=geen]')[0] ??
      ranges.at(range === 'first' ? 0 : -1) ??
      find('.dont input')[0];
    if (find('[name=leeftijd]').length > 0) write(find('[name=leeftijd]')[0], age);
    else choice?.click();
    await drawn();
    write(find('[name^=ik-loon-][name$=-bedrag]')[0], wage);
    find('[name=inkomen-hele-jaar][value=ja]')[0]?.click();
    await drawn();
    find('[type=submit]')[0]?.click();
    for (let waited = 0; heading() === before; waited += 1) {
      if (waited > 100) throw new Error(`The check does not go on from: ${before}`);
      await drawn();
    }
  }
  return pages;
}

/** Lets everything happen that is under way in the frame and around it, so that what comes of it has been noted. */
async function settle(page: Page, frame: Frame, label: string): Promise<void> {
  const sign = `settled: ${label}`;
  await frame.evaluate(async (message) => {
    for (let drawn = 0; drawn < 4; drawn += 1) await new Promise(requestAnimationFrame);
    parent.postMessage(message, '*');
  }, sign);
  await page.waitForFunction((message) => Reflect.get(window, 'settled') === message, sign);
  await page.evaluate(look, label);
}

interface Noted {
  seen: string[];
  pages: number;
  /** How many schemes stand in the result under a word. */
  verdicts: { wel: number; niet: number };
  ids: string[];
}

/** Everything that the page of a partner notes while a visitor walks through the check in the frame on it. */
async function noted(browser: Browser, address: string, visitor: Visitor): Promise<Noted> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.clock.setFixedTime(new Date(`${inForce}T12:00:00+01:00`));
  await page.goto(address);
  const outside = page.frameLocator('zelfcheck-kaart iframe');
  await outside.locator('h1').click();
  const frame = page.frames()[1] as Frame;
  await settle(page, frame, 'begin');

  const pages = await frame.evaluate(answerAll, visitor);
  await settle(page, frame, 'result');
  const verdicts = await frame.evaluate(() => {
    const count = (look: string) => document.querySelectorAll(`section.${look} .card`).length;
    return { wel: count('wel'), niet: document.querySelectorAll('details.unlikely .card').length };
  });
  const ids = await frame.locator('#check [id]').evaluateAll((all) => all.map(({ id }) => id));

  // Somebody writes on the page of the partner: nothing that goes on in the frame may take the focus from there or move that page.
  await page.locator('#own').focus();
  await settle(page, frame, 'own field');
  await frame.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('#check h3, #check summary')) each.focus();
    for (const each of document.querySelectorAll('#check .card')) each.scrollIntoView();
    document.querySelector<HTMLElement>('.sum button, .sum a[href^="#"]')?.click();
  });
  await settle(page, frame, 'focus and scrolling by a script');

  const theFrame = page.locator('zelfcheck-kaart iframe');
  const frameAddress = frame.url().replace(/#.*/, '');
  for (const width of widths) {
    await page.locator('zelfcheck-kaart').evaluate((element, given) => {
      (element as HTMLElement).style.inlineSize = `${given}px`;
    }, width);
    await settle(page, frame, `${width} px`);
    for (const guess of guesses) {
      await theFrame.evaluate(
        (element: HTMLIFrameElement, href) =>
          new Promise((loaded) => {
            element.addEventListener('load', loaded, { once: true });
            (element.contentWindow as Window).location.href = href;
          }),
        frameAddress + guess,
      );
      await settle(page, frame, `${width} px ${guess}`);
    }
  }
  await theFrame.evaluate((element: HTMLIFrameElement, asked) => {
    for (let times = 0; times < 3; times += 1) element.contentWindow?.postMessage(asked, '*');
  }, question);
  await settle(page, frame, 'asked again');

  const seen = await page.evaluate(() => Reflect.get(window, 'seen') as string[]);
  await context.close();
  return { seen, pages, verdicts, ids };
}

test('a page around the check sees the same of who is poor and of who is rich', async ({
  browser,
  baseURL,
}) => {
  const site = new URL(baseURL ?? '').origin;
  const filler = '<p>Van de partner.</p>'.repeat(4);
  const partner = await servePartner(
    {
      '/':
        `<script type="module" src="${site}/embed/v1.js"></script><input id="own">${filler}` +
        `<zelfcheck-kaart toon="check"><a href="https://zelfcheck.example/">Doe de Zelfcheck</a></zelfcheck-kaart>${filler.repeat(20)}`,
    },
    site,
  );
  const [first, second] = await Promise.all([
    noted(browser, partner.origin, poor),
    noted(browser, partner.origin, rich),
  ]);
  await partner.close();

  // They did come to different results, by different pages.
  expect(first.verdicts.wel).toBeGreaterThan(second.verdicts.wel + 2);
  expect(second.verdicts.niet).toBeGreaterThan(first.verdicts.niet + 5);
  expect(first.pages).not.toBe(second.pages);
  expect(first.seen.length).toBeGreaterThan(widths.length * guesses.length);
  expect.soft(second.seen).toEqual(first.seen);
  // What is the same for both tells nothing either: one answer to the question of our element, and no scrolling or taking of the focus.
  expect.soft(first.seen.filter((each) => each.startsWith('message'))).toHaveLength(1);
  expect.soft(first.seen.filter((each) => each.startsWith('scroll'))).toEqual([]);
  const written = first.seen.slice(first.seen.findIndex((each) => each.startsWith('own field')));
  expect.soft(written.filter((each) => /^(blur|focus)/.test(each) && !each.includes('{'))).toEqual([]);

  // A fragment that is the id of something in the frame would move the focus there, in Firefox at least.
  expect(first.ids.length).toBeGreaterThan(20);
  expect.soft(first.ids.filter((id) => second.ids.includes(id))).toEqual([]);
});
