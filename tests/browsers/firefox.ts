/** Firefox, over WebDriver BiDi. */
import puppeteer, { type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { at, type Browser, type Driver, find, fixClock, type Place } from './driver.ts';

/**
 * Starts Firefox without a window.
 * @param moment what the clock of the pages says, as an ISO date and time
 */
export async function startFirefox(executablePath: string, site: string, moment: string): Promise<Browser> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: { 'intl.accept_languages': 'nl-NL, nl' },
  });

  async function visitor(): Promise<Driver> {
    const context = await firefox.createBrowserContext();
    const complaints: string[] = [];
    let page: Page;

    function hear(opened: Page): void {
      opened.on('pageerror', (error) => complaints.push(String(error)));
      opened.on('console', (message) => {
        if (['error', 'assert', 'warn'].includes(message.type())) complaints.push(message.text());
      });
    }
    async function lookUp(place: Place): Promise<ElementHandle | null> {
      return (await page.evaluateHandle(find, ...at(place))).asElement() as ElementHandle | null;
    }
    async function press(place: Place): Promise<void> {
      const found = await lookUp(place);
      if (found === null) throw new Error(`Nothing at ${place}.`);
      await found.click();
    }

    return {
      async open(address) {
        page = await context.newPage();
        hear(page);
        await page.evaluateOnNewDocument(`(${fixClock})(${JSON.stringify(moment)}, window)`);
        await page.goto(new URL(address, site).href);
      },
      evaluate: (run, ...given) => page.evaluate(run as (...all: unknown[]) => unknown, ...given) as never,
      has: async (place) => (await lookUp(place)) !== null,
      click: press,
      async follow(place) {
        const opened = new Promise<Page | null>((done) => page.once('popup', done));
        await press(place);
        const popup = await opened;
        if (popup === null) throw new Error(`No window was opened by ${place}.`);
        page = popup;
        hear(page);
      },
      type: (text) => page.keyboard.type(text),
      async press(keys) {
        const held = keys.split('+') as KeyInput[];
        const last = held.pop() as KeyInput;
        for (const key of held) await page.keyboard.down(key);
        await page.keyboard.press(last);
        for (const key of held) await page.keyboard.up(key);
      },
      pdf: async () => Buffer.from(await page.pdf({ format: 'A4' })),
      complaints: async () => complaints,
      async leave() {
        for (const each of await context.pages()) await each.close();
        complaints.length = 0;
      },
    };
  }

  return { visitor, stop: () => firefox.close() };
}
