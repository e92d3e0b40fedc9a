/** The whole of Chromium, which unlike the part of it that only shows pages keeps a history and has cameras. */
import { type LaunchOptions, test } from '@playwright/test';

/** How to start it, in a test. */
export function wholeBrowser(): LaunchOptions {
  const { executablePath: _, ...options } = test.info().project.use.launchOptions ?? {};
  const path = process.env.BROWSER_PATH;
  return { ...options, ...(path ? { executablePath: path } : { channel: 'chromium' }) };
}
