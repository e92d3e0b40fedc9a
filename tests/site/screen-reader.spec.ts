/** What a screen reader has to say on every page of a whole walk: its headings, groups, fields, texts and buttons, in their order. */
import { expect, type Page, test } from '@playwright/test';
import { inForce, workingParent } from '../journey/households.ts';
import { askedFact, fillInPage, leaveBy, next, openCheck, verdicts } from './check-walk.ts';

/** The page as a screen reader meets it: its title, what has the focus, and everything that it can read. */
async function heard(page: Page): Promise<string> {
  const focus = await page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body
      ? 'nothing yet'
      : `${activeElement?.localName}: ${activeElement?.textContent}`;
  });
  const content = await page.locator('main').ariaSnapshot();
  return [`# ${await page.title()}`, `focus: ${focus}`, content, ''].join('\n');
}

test('a whole walk is read aloud from question to result, each page from its heading on', async ({
  page,
}) => {
  await openCheck(page, inForce);
  const pages: string[] = [];
  for (let question = await askedFact(page); question !== null; question = await askedFact(page)) {
    pages.push(await heard(page));
    await fillInPage(page, workingParent);
    await leaveBy(page, next(page));
  }
  await verdicts(page);
  pages.push(await heard(page));
  for (const each of pages.slice(1)) expect(each).toMatch(/^# .+\nfocus: h1: ./);
  expect(pages.join('\n')).toMatchSnapshot('screen-reader.txt');
});
