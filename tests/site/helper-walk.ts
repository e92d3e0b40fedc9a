/** Works in helper mode with the keyboard, and counts what is pressed. */
import { expect, type Locator, type Page } from '@playwright/test';
import { inForce } from '../journey/households.ts';

/** What is pressed for each fact: a key, or after a quotation mark a text to type. */
export type Papers = Record<string, readonly string[]>;

export async function openHelper(page: Page, path = '/hulpverlener/'): Promise<void> {
  await page.clock.install({ time: new Date(`${inForce}T12:00:00+01:00`) });
  await page.goto(path);
  await expect(page.locator('.helper-bar')).toBeVisible();
}

export class Keyboard {
  /** A shortcut counts for each of its keys. */
  pressed = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const text = key.startsWith('"') ? key.slice(1) : null;
      if (text === null) await this.page.keyboard.press(key);
      else await this.page.keyboard.type(text);
      this.pressed += text === null ? key.split('+').length : text.length;
    }
  }
}

/** The fact whose row in the form has the focus; null for anything else. */
export const factInFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-fact]')?.dataset.fact ?? null);

/** Facts of several fields, which are left by the shortcut to the next question. */
const ofRows = ['samenwonen', 'medebewoners', 'inkomsten', 'kinderopvang'];

/** Goes through the form from where the focus is to its end, and gives the facts that were passed. */
export async function fillForm(keyboard: Keyboard, papers: Papers): Promise<string[]> {
  const passed: string[] = [];
  for (let fact = await factInFocus(keyboard.page); fact !== null; fact = await factInFocus(keyboard.page)) {
    expect(passed).not.toContain(fact);
    passed.push(fact);
    await keyboard.press(...(papers[fact] ?? []));
    const isLast = ofRows.includes(fact) && (await isLastRow(keyboard.page));
    await keyboard.press(ofRows.includes(fact) && !isLast ? 'Alt+j' : 'Enter');
    if (isLast) break;
  }
  return passed;
}

const isLastRow = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-fact]')];
    return document.activeElement?.closest('[data-fact]') === rows.at(-1);
  });

/** How it stands with each scheme in the panel. */
export async function standing(page: Page): Promise<Record<string, string>> {
  const lines = await page
    .locator('.stand')
    .evaluateAll((all) =>
      all.map(({ id, className }) => [id.replace('stand-', ''), className.replace('stand ', '')] as const),
    );
  return Object.fromEntries(lines);
}

export const row = (page: Page, fact: string): Locator => page.locator(`[data-fact="${fact}"]`);
export const field = (page: Page, fact: string): Locator => row(page, fact).locator('input').first();
export const openQuestions = (page: Page): Locator => page.locator('.helper-panel .still-open');
export const count = (page: Page): Locator => page.locator('.helper-bar .count');

/** A mother of 34 with a wage, a rented home and two children, one in day care and one in care after school. */
export const parentWithCare: Papers = {
  woonplaats: ['1'],
  leeftijd: ['"34'],
  partner: ['n'],
  kinderen: ['"4,8'],
  medebewoners: ['n'],
  woning: ['1'],
  opvang: ['j'],
  'eigen-bedrijf': ['n'],
  studiefinanciering: ['n'],
  mantelzorg: ['n'],
  'hulp-thuis': ['n'],
  rondkomen: ['j'],
  'hoge-schulden': ['n'],
  'premie-via-cak': ['n'],
  zorgverzekering: ['j'],
  'inkomenstoeslag-gekregen': ['n'],
  inkomsten: ['l', 'Enter', '"1500'],
  werk: ['1'],
  vermogen: ['"900'],
  toetsingsinkomen: ['"24000'],
  rekenhuur: ['"700'],
  kinderopvang: ['d', 'Enter', '"87', 'Enter', '"12,45', 'Enter', 'o', 'Enter', '"65', 'Enter', '"10,10'],
  autowaarde: ['"0'],
  'auto-nodig': ['n'],
  aanslag: ['1'],
};

/** A couple of 72 and 70 with AOW each and a rented home. One cares for the other. */
export const pensioners: Papers = {
  woonplaats: ['1'],
  leeftijd: ['"72'],
  partner: ['j'],
  'leeftijd-partner': ['"70'],
  samenwonen: ['1'],
  kinderen: ['"-'],
  medebewoners: ['n'],
  woning: ['1'],
  studiefinanciering: ['n'],
  mantelzorg: ['j'],
  'hulp-thuis': ['j'],
  rondkomen: ['j'],
  'premie-via-cak': ['n'],
  zorgverzekering: ['j'],
  inkomsten: [
    ...['Enter', 'a', 'Enter', '"1084,13', 'Enter', 'Enter', 'Enter'],
    ...['Enter', 'Enter', 'a', 'Enter', '"1084,13'],
  ],
  vermogen: ['"8500'],
  toetsingsinkomen: ['"28500'],
  rekenhuur: ['"612,40'],
  autowaarde: ['"0'],
  'auto-nodig': ['n'],
  aanslag: ['1'],
};

/** A man of 41 with bijstand, high debts and not enough money. His income of a year is not known. */
export const inDebt: Papers = {
  woonplaats: ['1'],
  leeftijd: ['"41'],
  partner: ['n'],
  kinderen: ['"-'],
  medebewoners: ['n'],
  woning: ['1'],
  'eigen-bedrijf': ['n'],
  studiefinanciering: ['n'],
  mantelzorg: ['n'],
  'hulp-thuis': ['n'],
  rondkomen: ['n'],
  'premie-via-cak': ['j'],
  zorgverzekering: ['j'],
  'inkomenstoeslag-gekregen': ['n'],
  inkomsten: ['u', 'Enter', '"1331,43'],
  vermogen: ['"0'],
  toetsingsinkomen: ['?'],
  rekenhuur: ['"655'],
  leefgeld: ['"150'],
  'jaren-laag-inkomen': ['"4'],
  autowaarde: ['"0'],
  'auto-nodig': ['n'],
  aanslag: ['1'],
};
