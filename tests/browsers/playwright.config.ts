/** The walks in Firefox and in WebKit, side by side. tests/run.ts says where both stand. */
import { defineConfig } from '@playwright/test';

const port = Number(process.env.SITE_PORT ?? 4398);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browsers',
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  reporter: 'line',
  use: { baseURL: `http://localhost:${port}` },
  projects: [
    { name: 'firefox' },
    // Its driver has no command to print. A slow network is tried in Chromium and in Firefox.
    { name: 'webkit', grepInvert: /@prints|@firefox/ },
  ],
  webServer: {
    command: 'node src/cli/serve.ts',
    cwd: '../..',
    env: { PORT: String(port), STRICT_PORT: '1' },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
