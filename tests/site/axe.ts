/** Looks at a page with axe. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 A and AA, and what axe holds to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with the page as it stands, as "rule: element, element". The script of axe is large, so a document gets it once.
 * @param only the rules to look at, where not all of them can have changed
 */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      const { violations: found } = await (window as unknown as Axe).axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    only ? { type: 'rule' as const, values: [...only] } : { type: 'tag' as const, values: tags },
  );
}

interface Axe {
  axe: typeof import('axe-core');
}
