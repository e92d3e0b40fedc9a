/** What a visitor opens on the result. */
import { inflateSync } from 'node:zlib';
import { expect, type Locator, type Page } from '@playwright/test';
import { card } from './check-walk.ts';

/** Opens the group of what it probably is not, where that is closed. */
export async function openUnlikely(page: Page): Promise<void> {
  const group = page.locator('details.unlikely');
  if ((await group.getAttribute('open')) === null) await group.locator('> summary').click();
}

/** Opens the card of a scheme, and the group that holds it, where they are closed. */
export async function openCard(page: Page, scheme: string): Promise<Locator> {
  const found = card(page, scheme);
  if ((await page.locator('details.unlikely').locator(`#naam-${scheme}`).count()) > 0)
    await openUnlikely(page);
  if (!(await found.locator('.why').isVisible())) await found.locator('details > summary').click();
  await expect(found.locator('.why')).toBeVisible();
  return found;
}

/** How many pages a PDF has. Some browsers write the list of them in a compressed part. */
export function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const compressed = [...text.matchAll(/\/FlateDecode.*?stream\r?\n(.*?)endstream/gs)].map(([, part]) =>
    inflateSync(Buffer.from(part ?? '', 'latin1')).toString('latin1'),
  );
  return [text, ...compressed].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
