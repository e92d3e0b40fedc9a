/** Looks at a page with axe. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 A and AA, and what axe holds to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe can find in a page that shows the same in other colours and another width. */
export const ofLooks = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
] as const;

/**
 * What axe finds wrong with the page as it stands, as "rule: element, element".
 * @param only the rules to look at, where not all of them can have changed
 */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  // The builder hands the script of axe, which is large, to the page twice at each look. A document gets it once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const look = new AxeBuilder({ page, axeSource: 'undefined' }).options({ resultTypes: ['violations'] });
  // In the page as it stands: by itself the builder opens a second window for what it found.
  const { violations: found } = await (only ? look.withRules([...only]) : look.withTags(tags))
    .setLegacyMode()
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
