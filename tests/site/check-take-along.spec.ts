/** What a visitor takes along: a reminder for the calendar, and the result as text. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { carerInEnglish, workingParent } from '../journey/households.ts';
import { card, openResult } from './check-walk.ts';
import { openCard } from './result-page.ts';

const tooMuch = { ...workingParent, inkomen: { amount: '1653,19' } };

/** Presses a button that makes a file, and gives the name of the file and what is in it, its folded lines put together. */
async function fetched(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const text = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  return { name: download.suggestedFilename(), text };
}

test.describe('a reminder', () => {
  test('is made for the day after the limit ends, without the network, and holds no answer', async ({
    page,
  }) => {
    await openResult(page, tooMuch);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const pass = await openCard(page, 'zoetermeerpas');
    await expect(pass).toContainText('Deze grens geldt tot en met 31 december 2026. Kijk daarna opnieuw.');
    const { name, text } = await fetched(
      page,
      pass.getByRole('button', { name: 'Zet 1 januari 2027 in mijn agenda' }),
    );
    expect(name).toBe('zoetermeerpas-2027-01-01.ics');
    expect(text).toContain('DTSTART;VALUE=DATE:20270101\r\n');
    expect(text).toContain('SUMMARY:Kijk opnieuw: ZoetermeerPas\r\n');
    expect(text).toMatch(/URL:http:\/\/localhost:\d+\/check\/\r\n/);
    expect(text).not.toMatch(/1653|1\.653|inkomen/);
    await expect(pass.locator('.remind [role="status"]')).toHaveText(
      'Het bestand voor uw agenda is gemaakt.',
    );
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test('is made for the day from which one can apply again', async ({ page }) => {
    await openResult(page, carerInEnglish, '2026-11-11', '/en/check/');
    const button = card(page, 'mantelzorgwaardering').getByRole('button', {
      name: 'Put 1 April 2027 in my calendar',
    });
    const { text } = await fetched(page, button);
    expect(text).toContain('DTSTART;VALUE=DATE:20270401\r\n');
    expect(text).toContain('SUMMARY:Look again: Mantelzorgwaardering\r\n');
    expect(text).toMatch(/URL:http:\/\/localhost:\d+\/en\/regelingen\/mantelzorgwaardering\/\r\n/);
  });

  test('is not offered where no day is known', async ({ page }) => {
    await openResult(page, { ...tooMuch, inkomen: { amount: '3000' } }, '2027-02-01');
    const pass = await openCard(page, 'zoetermeerpas');
    await expect(pass.getByRole('button', { name: /in mijn agenda/ })).toHaveCount(0);
  });
});

test.describe('the result as text', () => {
  const copy = (page: Page) => page.getByRole('button', { name: 'Kopieer als tekst' });
  const expected = (text: string): void => {
    const lines = text.split('\n');
    expect(lines[0]).toBe('U kunt waarschijnlijk ongeveer € 1.491 per maand krijgen');
    expect(text).toContain('Gemaakt op 21 november 2026');
    expect(text).toContain('14 079');
    expect(text).toContain('- Zorgtoeslag: Waarschijnlijk wel. ongeveer € 129 per maand');
    expect(text).toContain(
      '- ZoetermeerPas: Waarschijnlijk niet. Uw inkomen is € 35 per maand boven de grens.',
    );
    expect(text).toContain('zoetermeer.nl/schoolkosten-bijdrage');
    expect(text).toContain('- Loonstrook of overzicht van uw uitkering voor');
    expect(text).not.toContain('nieuw tabblad');
    expect(text).not.toMatch(/2 kinderen van 4 en 8 jaar|Uw antwoorden/);
    expect(text).not.toMatch(/ {2}|\n{3}|undefined|\{\{/);
  };

  test('is copied, and that is said', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openResult(page, tooMuch);
    await copy(page).press('Enter');
    await expect(page.locator('.take-along [role="status"]')).toHaveText(
      'De tekst is gekopieerd. Plak hem bijvoorbeeld in een mail.',
    );
    await expect(copy(page)).toBeFocused();
    expected(await page.evaluate(() => navigator.clipboard.readText()));
  });

  for (const refusal of ['refused', 'not there']) {
    test(`stands selected in a field where the clipboard is ${refusal}`, async ({ page }) => {
      await page.addInitScript((kind) => {
        const writeText = () => Promise.reject(new Error('NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', {
          value: kind === 'refused' ? { writeText } : undefined,
        });
      }, refusal);
      await openResult(page, tooMuch);
      await copy(page).click();
      await expect(page.locator('.take-along [role="status"]')).toHaveText(
        'Kopiëren lukt hier niet. Kopieer zelf de tekst hieronder.',
      );
      const field = page.getByRole('textbox', { name: 'Uw uitkomst als tekst' });
      await expect(field).toBeFocused();
      expected(await field.inputValue());
      const selected = await field.evaluate((each: HTMLTextAreaElement) => [
        each.selectionStart,
        each.selectionEnd - each.value.length,
      ]);
      expect(selected).toEqual([0, 0]);
    });
  }
});
