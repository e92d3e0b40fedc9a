import { defineConfig } from '@playwright/test';
import { siteUrl } from './site.config.ts';

// tests/run.ts finds the browser, and the part of it that shows pages only; without them Playwright uses its own.
const executablePath = process.env.HEADLESS_PATH || process.env.BROWSER_PATH;
const port = Number(process.env.SITE_PORT ?? 4399);
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  // Two browsers on two cores: what is seen at once by a person may take longer here.
  expect: { timeout: 15_000 },
  reporter: 'line',
  metadata: { siteUrl },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'off',
    // Only offline.spec.ts lets the site be kept: elsewhere every window would fetch all of it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        // A machine that is busy looks like a slow network, over which nothing is kept.
        '--force-effective-connection-type=4G',
      ],
    },
  },
  projects: [
    { name: 'phone', grep: /@phone/, use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: 'node src/cli/serve.ts',
    env: { PORT: String(port), STRICT_PORT: '1' },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
