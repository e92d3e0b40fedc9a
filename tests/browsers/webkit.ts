/** WebKitGTK, over classic WebDriver, on a display that nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { expect } from '@playwright/test';
import { Builder, Capabilities, Key, type WebElement } from 'selenium-webdriver';
import { at, type Browser, type Driver, find, fixClock, listen, type Place } from './driver.ts';

/**
 * Starts a display, and a driver and a browser for each visitor.
 * @param miniBrowser where the browser of WebKitGTK stands
 * @param moment what the clock of the pages says, as an ISO date and time
 */
export async function startWebKit(miniBrowser: string, site: string, moment: string): Promise<Browser> {
  const display = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(createInterface(display.stdout), 'line');
  const env = { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11', TZ: 'Europe/Amsterdam' };
  const servers: ChildProcess[] = [];
  return {
    async visitor() {
      const port = await freePort();
      servers.push(spawn('WebKitWebDriver', ['-p', String(port)], { env, stdio: 'ignore' }));
      await expect(async () => {
        expect((await fetch(`http://localhost:${port}/status`)).ok).toBe(true);
      }).toPass({ intervals: [50], timeout: 10_000 });
      return visitor(port, miniBrowser, site, moment);
    },
    async stop() {
      for (const child of [...servers, display]) await ended(child);
    },
  };
}

/** Starts a browser by the driver that listens on a port. */
async function visitor(port: number, miniBrowser: string, site: string, moment: string): Promise<Driver> {
  const driver = await new Builder()
    .usingServer(`http://localhost:${port}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: miniBrowser,
          args: ['--automation', '--javascript-can-open-windows-automatically=true'],
        },
      }),
    )
    .build();
  // A page of the site, from which every other window is opened.
  await driver.get(new URL('/over/privacy/', site).href);
  const first = await driver.getWindowHandle();

  const lookUp = (place: Place) => driver.executeScript<WebElement | null>(find, ...at(place));
  async function press(place: Place): Promise<void> {
    const found = await lookUp(place);
    if (found === null) throw new Error(`Nothing at ${place}.`);
    // A press on what is still scrolling into sight would miss it.
    await driver.executeScript(
      "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
      found,
    );
    await found.click();
  }
  /** Does what opens a window, and goes on there. */
  async function goAlong(open: () => Promise<unknown>): Promise<void> {
    const before = await driver.getAllWindowHandles();
    await open();
    const opened = await driver.wait(async () => {
      const handles = await driver.getAllWindowHandles();
      return handles.find((each) => !before.includes(each)) ?? null;
    }, 10_000);
    await driver.switchTo().window(opened as string);
    await driver.wait(
      () =>
        driver.executeScript("return document.readyState === 'complete' && location.protocol === 'http:'"),
      20_000,
    );
  }

  return {
    async open(address) {
      await driver.switchTo().window(first);
      await goAlong(() => driver.executeScript(openPrepared(new URL(address, site).href, moment)));
      if (!(await driver.executeScript('return Array.isArray(window.complaints)')))
        throw new Error('The page got another window than the one in which errors are noted.');
    },
    evaluate: (run, ...given) => driver.executeScript(run, ...given) as never,
    has: async (place) => (await lookUp(place)) !== null,
    click: press,
    async follow(place) {
      await goAlong(() => press(place));
      await driver.executeScript(`(${listen})(window)`);
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    async press(keys) {
      const held = keys.split('+').map(keyOf);
      const actions = driver.actions();
      for (const key of held) actions.keyDown(key);
      for (const key of held.reverse()) actions.keyUp(key);
      await actions.perform();
    },
    pdf: () => Promise.reject(new Error('WebKitWebDriver cannot print.')),
    async complaints() {
      const found: string[] = [];
      for (const handle of await driver.getAllWindowHandles()) {
        await driver.switchTo().window(handle);
        found.push(...(await driver.executeScript<string[]>('return window.complaints ?? []')));
      }
      return found;
    },
    async leave() {
      for (const handle of await driver.getAllWindowHandles()) {
        if (handle === first) continue;
        await driver.switchTo().window(handle);
        await driver.close();
      }
    },
  };
}

/**
 * A script that opens an address in a window and prepares that window. The script runs before anything has arrived, and the window of the
 * empty page is also that of the first page of the same site, so what was prepared is there before that page runs. WebDriver has
 * no other way for this.
 */
const openPrepared = (address: string, moment: string): string => `
  const opened = window.open(${JSON.stringify(address)}, '_blank');
  (${fixClock})(${JSON.stringify(moment)}, opened);
  (${listen})(opened);`;

const named: Record<string, string> = {
  Alt: Key.ALT,
  ArrowDown: Key.ARROW_DOWN,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  Enter: Key.ENTER,
  Shift: Key.SHIFT,
  Tab: Key.TAB,
};
const keyOf = (name: string): string => named[name] ?? name;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
